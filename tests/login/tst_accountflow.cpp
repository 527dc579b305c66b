// SPDX-License-Identifier: MIT
#include "core/session/storedsession.h"
#include "core/values/watch.h"
#include "login/loginstage.h"
#include "support/refusalpause.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using Action = Notice::Action;

/// What somebody who is signed in can do: look, choose another password, sign out.
class tst_AccountFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void lastSignInsAreShown();
    void lastSignInsMayBeMissing();
    void passwordIsChanged();
    void usedPasswordIsRefused();
    void changeCanBeCancelled();
    void passwordIsReplaced();
    void wrongCurrentPasswordIsSaid();
    void replaceByTheForgetful();
    void sessionThatEndedCannotChangeThePassword();
    void signOutEndsTheSession();
    void signOutWithoutAServer();
    void signOutWithALockedKeyring();
    void signOutEverywhereEndsAllSessions();
    void signOutEverywhereWithoutAServer();
    void signOutEverywhereByASessionThatHasEnded();
    void signInByTheProgramLeadsToTheAccount();

private:
    TestServer server;
};

void tst_AccountFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword));
}

void tst_AccountFlow::lastSignInsAreShown()
{
    LoginStage stage(server);
    QSignalSpy loaded(&stage.flow, &LoginFlow::historyLoaded);
    QVERIFY(stage.signIn(ada, adasPassword));
    QVERIFY(loaded.count() > 0 || loaded.wait());
    QCOMPARE(loaded.first().first().value<QList<HistoryEntry>>().size(), 1);
}

void tst_AccountFlow::lastSignInsMayBeMissing()
{
    QVERIFY(server.spoil(u"me/history"_s, {{"kind"_L1, "html"_L1}}));
    LoginStage stage(server);
    QSignalSpy failed(&stage.flow, &LoginFlow::historyFailed);
    QVERIFY(stage.signIn(ada, adasPassword));
    QVERIFY(failed.count() > 0 || failed.wait());
    QCOMPARE(failed.first().first().toString(), u"Recent sign-ins can’t be shown right now."_s);
    QCOMPARE(stage.announced, QStringList());
}

void tst_AccountFlow::passwordIsChanged()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Change);
    stage.flow.changePassword(newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed."_s);
    QVERIFY(stage.session.isSignedIn());
    QVERIFY(server.accepts(ada, newPassword));
    QVERIFY(!server.accepts(ada, adasPassword));
}

void tst_AccountFlow::usedPasswordIsRefused()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Change);
    stage.flow.changePassword(adasPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Change);
    QCOMPARE(stage.told(),
        u"The server didn’t accept this password. You may have used it before, or it may contain your email address."_s);
    QCOMPARE(stage.flow.notice().field, Field::NewPassword);
}

void tst_AccountFlow::changeCanBeCancelled()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Change);
    QVERIFY(server.spoil(u"password/update"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 60000}, {"executes"_L1, false}}));
    stage.flow.changePassword(newPassword);
    QTRY_COMPARE(server.count(u"password/update"_s), 1);
    stage.flow.cancel();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Change);
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.announced, QStringList());
}

void tst_AccountFlow::passwordIsReplaced()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    const QString before = stage.session.refreshToken().jwt();
    stage.flow.show(LoginStep::Replace);
    QVERIFY(stage.flow.isCurrentPasswordAsked());
    stage.flow.replacePassword({}, newPassword);
    QCOMPARE(stage.fieldErrors, QStringList{u"Enter your current password."_s});

    stage.flow.replacePassword(adasPassword, newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed."_s);
    QVERIFY(stage.session.refreshToken().jwt() != before);
    QCOMPARE(StoredSession::fromBytes(*stage.store->entry)->refreshToken, stage.session.refreshToken());
    QTRY_COMPARE(server.count(u"logout"_s), 1);
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_AccountFlow::wrongCurrentPasswordIsSaid()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Replace);
    stage.flow.replacePassword(u"wrong"_s, newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Replace);
    QCOMPARE(stage.told(), u"The current password is wrong. Check it and try again."_s);
    QCOMPARE(stage.flow.notice().field, Field::Password);
    QVERIFY(stage.session.isSignedIn());
}

void tst_AccountFlow::replaceByTheForgetful()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Replace);
    stage.flow.show(LoginStep::Forgot);
    QCOMPARE(stage.flow.loginId(), ada);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    stage.flow.useLink(server.link(ada));
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed."_s);
    QVERIFY(stage.session.isSignedIn());
}

void tst_AccountFlow::sessionThatEndedCannotChangeThePassword()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Change);
    QVERIFY(server.endSessions(ada, adasPassword));
    stage.flow.changePassword(newPassword);
    QVERIFY(passRefusalPause(*stage.clock));
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.announced, QStringList{u"Your session has ended. Please sign in again."_s});
    QCOMPARE(stage.flow.loginId(), ada);
}

void tst_AccountFlow::signOutEndsTheSession()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    const QString token = stage.session.refreshToken().jwt();
    stage.flow.signOut();
    QCOMPARE(stage.step(), LoginStep::SignIn); // at once, before the server answers
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"You’re signed out."_s);
    QCOMPARE(stage.flow.loginId(), ada);
    QVERIFY(!stage.store->entry);
    QCOMPARE(server.post(u"/v1/auth/refresh"_s, {}, token).errorCode(), u"E064001"_s);
}

void tst_AccountFlow::signOutWithoutAServer()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    QVERIFY(server.spoil(u"logout"_s, {{"kind"_L1, "reset"_L1}, {"executes"_L1, false}}));
    stage.flow.signOut();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(),
        u"You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own."_s);
    QCOMPARE(stage.flow.notice().severity, Notice::Severity::Warning);
    QVERIFY(!stage.store->entry);
}

void tst_AccountFlow::signOutWithALockedKeyring()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.store->removeError = localError(Error::Kind::StorageLocked);
    stage.flow.signOut();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), u"You’re signed out. We’ll delete your saved session once the keyring is unlocked."_s);
    QCOMPARE(server.count(u"logout"_s), 1);
}

void tst_AccountFlow::signOutEverywhereEndsAllSessions()
{
    LoginStage other(server);
    QVERIFY(other.signIn(ada, adasPassword));
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.signOutEverywhere();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"You’re signed out."_s);
    (void)other.session.refresh();
    QVERIFY(passRefusalPause(*other.clock));
    QTRY_COMPARE(other.step(), LoginStep::SignIn);
    QCOMPARE(other.told(), u"Your session has ended. Please sign in again."_s);
}

void tst_AccountFlow::signOutEverywhereWithoutAServer()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    QVERIFY(server.spoil(u"logoutall"_s, {{"kind"_L1, "reset"_L1}, {"executes"_L1, false}}));
    stage.flow.signOutEverywhere();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(),
        u"You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in."_s);
}

void tst_AccountFlow::signOutEverywhereByASessionThatHasEnded()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    QVERIFY(server.endSessions(ada, adasPassword)); // and somebody has signed in since
    stage.flow.signOutEverywhere();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(),
        u"You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in."_s);
}

void tst_AccountFlow::signInByTheProgramLeadsToTheAccount()
{
    LoginStage stage(server);
    stage.flow.start();
    QVERIFY(stage.settle());
    watch(stage.service.signIn(ada, adasPassword), &stage, [&stage](const Result<AuthResponse> &answer) {
        (void)stage.session.begin(ada, *answer, SessionManager::Persistence::Keep);
    });
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.flow.loginId(), ada);
}

QTEST_GUILESS_MAIN(tst_AccountFlow)
#include "tst_accountflow.moc"

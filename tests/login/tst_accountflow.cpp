// SPDX-License-Identifier: MIT
#include "core/session/storedsession.h"
#include "core/values/watch.h"
#include "flow/ownsignin.h"
#include "login/loginstage.h"
#include "support/await.h"
#include "support/refusalpause.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimeZone>

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
    void ownSignInIsKnown();
    void ownSignInIsKnownByItsTime_data();
    void ownSignInIsKnownByItsTime();
    void lostConnectionIsSeen();
    void connectionIsTriedNow();
    void newPasswordOfSomebodyWhoJustSignedIn();
    void newPasswordOfSomebodyWithoutOne();
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
    void programHearsOfASignInBeforeTheAccountIsShown();

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

/// Descope does not say which session a sign-in gave: it is known by its time, after refreshes and in later starts, too.
void tst_AccountFlow::ownSignInIsKnown()
{
    QVERIFY(server.set({{"refreshTokenRotation"_L1, true}}));
    LoginStage stage(server);
    QSignalSpy loaded(&stage.flow, &LoginFlow::historyLoaded);
    QCOMPARE(stage.flow.ownSignIn(), -1);
    QVERIFY(stage.signIn(ada, adasPassword));
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(stage.flow.ownSignIn(), 0);

    QVERIFY(server.advance(60));
    LoginStage elsewhere(server);
    QVERIFY(elsewhere.signIn(ada, adasPassword));
    const QDateTime begun = stage.session.signedInAt();
    QVERIFY(await(stage.session.refresh())); // a token of another time
    QCOMPARE(stage.session.signedInAt(), begun);
    QVERIFY(stage.session.refreshToken().issuedAt() > begun);
    stage.flow.loadHistory();
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(stage.flow.ownSignIn(), 1);

    LoginStage later(server, {.saved = stage.store->entry});
    QSignalSpy loadedLater(&later.flow, &LoginFlow::historyLoaded);
    later.flow.start();
    QTRY_COMPARE(loadedLater.count(), 1);
    QCOMPARE(later.flow.ownSignIn(), 1);
    later.flow.signOut();
    QCOMPARE(later.flow.ownSignIn(), -1);
    QVERIFY(later.settle());
}

void tst_AccountFlow::ownSignInIsKnownByItsTime_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<int>("own");
    QTest::newRow("none") << QList<int>() << -1;
    QTest::newRow("the only one") << QList{0} << 0;
    QTest::newRow("the token was issued a little later") << QList{40, -2, -70} << 1;
    QTest::newRow("another computer's") << QList{3} << -1;
    QTest::newRow("two at once") << QList{1, 0} << -1;
    QTest::newRow("one without a time") << QList{INT_MAX, 0} << 1;
}

void tst_AccountFlow::ownSignInIsKnownByItsTime()
{
    QFETCH(const QList<int>, seconds);
    const QDateTime begun(QDate(2026, 3, 2), QTime(14, 5), QTimeZone::utc());
    QList<HistoryEntry> history;
    for (const int offset : seconds)
        history << HistoryEntry{{}, offset == INT_MAX ? QDateTime() : begun.addSecs(offset), {}, {}, {}, {}};
    QTEST(ownSignIn(history, begun), "own");
    QCOMPARE(ownSignIn(history, {}), -1); // a session that an earlier version saved
}

/// What is said about the connection follows the last answer, whichever it was, and what is missing comes when it is there again.
void tst_AccountFlow::lostConnectionIsSeen()
{
    LoginStage stage(server);
    QSignalSpy failed(&stage.flow, &LoginFlow::historyFailed);
    QSignalSpy loaded(&stage.flow, &LoginFlow::historyLoaded);
    QSignalSpy changed(&stage.flow, &LoginFlow::onlineChanged);
    QVERIFY(server.spoil(u"me/history"_s, {{"kind"_L1, "reset"_L1}}));
    QVERIFY(stage.flow.isOnline());
    QVERIFY(stage.signIn(ada, adasPassword));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(stage.session.state(), SessionManager::State::Active);
    QVERIFY(!stage.flow.isOnline());
    QCOMPARE(changed.count(), 1);
    QVERIFY(await(stage.session.reloadUser()));
    QVERIFY(stage.flow.isOnline());
    QCOMPARE(changed.count(), 2);
    QTRY_COMPARE(loaded.count(), 1);
}

void tst_AccountFlow::connectionIsTriedNow()
{
    LoginStage stage(server);
    QSignalSpy failed(&stage.flow, &LoginFlow::historyFailed);
    QVERIFY(server.spoil(u"me/history"_s, {{"kind"_L1, "reset"_L1}}));
    QVERIFY(stage.signIn(ada, adasPassword));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(server.spoil(u"me"_s, {{"kind"_L1, "reset"_L1}}));
    stage.flow.reconnect();
    QVERIFY(stage.flow.isBusy());
    QVERIFY(stage.settle());
    QVERIFY(stage.told().startsWith(u"You appear to be offline."_s));
    QCOMPARE(stage.offered(), QList{Action::TryAgain});
    stage.flow.reconnect();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"You’re connected again."_s);
    QVERIFY(stage.flow.isOnline());

    // A session without its token gets one by that.
    QVERIFY(server.spoil(u"refresh"_s, {{"kind"_L1, "cut"_L1}, {"count"_L1, 9}}));
    LoginStage later(server, {.saved = stage.store->entry});
    later.flow.start();
    QVERIFY(later.settle());
    QCOMPARE(later.session.state(), SessionManager::State::Offline);
    QVERIFY(!later.flow.isOnline());
    QCOMPARE(server.call("DELETE", u"/emulator/faults"_s).status, 200);
    later.flow.reconnect();
    QVERIFY(later.settle());
    QCOMPARE(later.session.state(), SessionManager::State::Active);
    QVERIFY(later.flow.isOnline());
}

/// Somebody else may sit down before a program that was left open.
void tst_AccountFlow::newPasswordOfSomebodyWhoJustSignedIn()
{
    LoginStage stage(server);
    stage.flow.chooseNewPassword();
    QCOMPARE(stage.step(), LoginStep::Restoring);
    QSignalSpy loaded(&stage.flow, &LoginFlow::historyLoaded);
    QVERIFY(stage.signIn(ada, adasPassword));
    QTRY_COMPARE(loaded.count(), 1);
    stage.flow.chooseNewPassword();
    QCOMPARE(stage.step(), LoginStep::Change);
    stage.flow.cancel();
    QVERIFY(server.advance(599));
    QTRY_COMPARE(loaded.count(), 2);
    stage.flow.chooseNewPassword();
    QCOMPARE(stage.step(), LoginStep::Change);
    stage.flow.cancel();
    QVERIFY(server.advance(2));
    QTRY_COMPARE(loaded.count(), 3);
    stage.flow.loadHistory();
    QTRY_COMPARE(loaded.count(), 4);
    stage.flow.chooseNewPassword();
    QCOMPARE(stage.step(), LoginStep::Replace);
    QVERIFY(stage.flow.isCurrentPasswordAsked());
}

void tst_AccountFlow::newPasswordOfSomebodyWithoutOne()
{
    User byMail;
    QVERIFY(byMail.hasPassword()); // nobody has said otherwise
    byMail.json = {{"password"_L1, true}};
    QVERIFY(byMail.hasPassword());
    byMail.json = {{"password"_L1, false}};
    QVERIFY(!byMail.hasPassword());
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

/// What it does then, such as closing the login, may make the account needless.
void tst_AccountFlow::programHearsOfASignInBeforeTheAccountIsShown()
{
    LoginStage stage(server);
    QList<LoginStep> heardAt;
    connect(&stage.session, &SessionManager::signedIn, &stage, [&] { heardAt << stage.step(); });
    QVERIFY(stage.signIn(ada, adasPassword));
    QCOMPARE(heardAt, QList<LoginStep>{LoginStep::SignIn});
    QCOMPARE(stage.step(), LoginStep::Account);
}

QTEST_GUILESS_MAIN(tst_AccountFlow)
#include "tst_accountflow.moc"

// SPDX-License-Identifier: MIT
#include "login/loginstage.h"

#include <QRegularExpression>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;

namespace {

const QString doubt = u"Your password may have been changed already. To find out, sign in with the new one."_s;

} // namespace

/// A new password was sent, and the answer does not tell what became of it: nothing is claimed, and there is a way to find out.
class tst_DoubtFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void brokenAnswerIsNotDone_data() { addFaults(); }
    void brokenAnswerIsNotDone();
    void newPasswordCountsAfterAll_data() { addFaults(); }
    void newPasswordCountsAfterAll();
    void newPasswordDoesNotCount();
    void signInThatFailsLeavesTheDoubt();
    void nothingIsAskedUnlessThePersonSaysSo();
    void doubtEndsWithTheScreen();
    void replacedPasswordCountsAfterAll();
    void resetPasswordCountsAfterAll();
    void signUpMayHaveWorked();
    void signOutEverywhereMayHaveWorked();

private:
    void addFaults();
    bool changeInDoubt(LoginStage &stage, const QJsonObject &fault);

    TestServer server;
};

void tst_DoubtFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword));
}

/// The work is done, and the answer does not say so.
void tst_DoubtFlow::addFaults()
{
    QTest::addColumn<QJsonObject>("fault");
    const auto row = [](const char *name, QJsonObject fault) {
        fault[u"executes"_s] = true;
        QTest::newRow(name) << fault;
    };
    row("cut", {{"kind"_L1, "cut"_L1}});
    row("reset", {{"kind"_L1, "reset"_L1}});
    row("half of it", {{"kind"_L1, "truncate"_L1}});
    row("too late", {{"kind"_L1, "slow"_L1}, {"delay"_L1, 60000}});
    row("too long", {{"kind"_L1, "oversize"_L1}});
    for (const int status : {200, 202, 206, 302, 403, 404, 500, 502, 503, 504})
        row(qPrintable(u"a page with %1"_s.arg(status)), {{"kind"_L1, "html"_L1}, {"status"_L1, status}});
    for (const int status : {200, 202, 206, 500, 502, 503, 504})
        row(qPrintable(u"an error with %1"_s.arg(status)), {{"kind"_L1, "status"_L1}, {"status"_L1, status}});
}

bool tst_DoubtFlow::changeInDoubt(LoginStage &stage, const QJsonObject &fault)
{
    if (!stage.signIn(ada, adasPassword) || !server.spoil(u"password/update"_s, fault))
        return false;
    stage.flow.show(LoginStep::Change);
    stage.flow.changePassword(newPassword);
    return stage.settle() && stage.step() == LoginStep::Change;
}

void tst_DoubtFlow::brokenAnswerIsNotDone()
{
    QFETCH(QJsonObject, fault);
    LoginStage stage(server, {.timeout = 1500ms});
    QVERIFY(changeInDoubt(stage, fault));
    QVERIFY2(stage.told().endsWith(doubt), qPrintable(stage.told()));
    QCOMPARE(stage.offered(), (QList{Action::TryNewPassword, Action::TryAgain}));
    QVERIFY(stage.failed.last().outcomeUnknown);
    QVERIFY(stage.session.isSignedIn());
    QCOMPARE(server.count(u"password/update"_s), 1);
}

void tst_DoubtFlow::newPasswordCountsAfterAll()
{
    QFETCH(QJsonObject, fault);
    LoginStage stage(server, {.timeout = 1500ms});
    QVERIFY(changeInDoubt(stage, fault));
    const Token before = stage.session.refreshToken();
    stage.flow.perform(Action::TryNewPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed."_s);
    QCOMPARE(stage.session.refreshToken(), before);
    QCOMPARE(server.count(u"password/update"_s), 1);
    QTRY_COMPARE(server.count(u"logout"_s), 1); // the session of the proof
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_DoubtFlow::newPasswordDoesNotCount()
{
    LoginStage stage(server);
    QVERIFY(changeInDoubt(stage, {{"kind"_L1, "html"_L1}, {"status"_L1, 502}})); // a gateway that did not hand it on
    QVERIFY(stage.told().endsWith(doubt));
    stage.flow.perform(Action::TryNewPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Change);
    QVERIFY2(stage.told().startsWith(u"The new password wasn’t accepted"_s), qPrintable(stage.told()));
    QCOMPARE(stage.offered(), QList{Action::TryAgain});
    QVERIFY(stage.session.isSignedIn());
    QVERIFY(server.accepts(ada, adasPassword));

    const qsizetype asked = server.requests().size();
    stage.flow.perform(Action::TryNewPassword); // there is no doubt any more
    QVERIFY(!stage.flow.isBusy());
    QCOMPARE(server.requests().size(), asked);
    stage.flow.changePassword(newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"Password changed."_s);
}

void tst_DoubtFlow::signInThatFailsLeavesTheDoubt()
{
    LoginStage stage(server);
    QVERIFY(changeInDoubt(stage, {{"kind"_L1, "cut"_L1}}));
    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "html"_L1}, {"status"_L1, 503}}));
    stage.flow.perform(Action::TryNewPassword);
    QVERIFY(stage.settle());
    QVERIFY2(stage.told().endsWith(doubt), qPrintable(stage.told()));
    QVERIFY(server.limitRate(u"password/signin"_s, u"42"_s));
    stage.flow.perform(Action::TryNewPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.rateLimitSeconds(), 42);
    stage.flow.perform(Action::TryNewPassword); // no sooner
    QVERIFY(!stage.flow.isBusy());
    stage.clock->advance(42s);
    stage.flow.perform(Action::TryNewPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"Password changed."_s);
}

/// A password that does not count is a wrong one, and some of these lock the account.
void tst_DoubtFlow::nothingIsAskedUnlessThePersonSaysSo()
{
    LoginStage stage(server);
    QVERIFY(changeInDoubt(stage, {{"kind"_L1, "cut"_L1}}));
    QCOMPARE(server.count(u"password/signin"_s), 1); // the sign-in at the beginning
    QCOMPARE(server.count(u"password/update"_s), 1);
}

void tst_DoubtFlow::doubtEndsWithTheScreen()
{
    LoginStage stage(server);
    QVERIFY(changeInDoubt(stage, {{"kind"_L1, "cut"_L1}}));
    stage.flow.show(LoginStep::Account);
    stage.flow.show(LoginStep::Change);
    stage.flow.perform(Action::TryNewPassword);
    QVERIFY(!stage.flow.isBusy());
}

void tst_DoubtFlow::replacedPasswordCountsAfterAll()
{
    QVERIFY(server.changeUser(ada, {{"passwordExpired"_L1, true}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Replace);
    QVERIFY(server.spoil(u"password/replace"_s, {{"kind"_L1, "html"_L1}, {"status"_L1, 502}, {"executes"_L1, true}}));
    stage.flow.replacePassword({}, newPassword);
    QVERIFY(stage.settle());
    QVERIFY2(stage.told().endsWith(doubt), qPrintable(stage.told()));
    stage.flow.perform(Action::TryNewPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed."_s);
    QVERIFY(stage.session.isSignedIn());
    QCOMPARE(server.count(u"password/replace"_s), 1);
}

void tst_DoubtFlow::resetPasswordCountsAfterAll()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    stage.flow.useLink(server.link(ada));
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QVERIFY(server.spoil(u"password/update"_s, {{"kind"_L1, "cut"_L1}}));
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QVERIFY2(stage.told().endsWith(doubt), qPrintable(stage.told()));
    QCOMPARE(stage.offered(), (QList{Action::TryNewPassword, Action::SendNewLink}));
    stage.flow.perform(Action::TryNewPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed."_s);
    QTRY_COMPARE(server.count(u"logout"_s), 1); // the session of the link
}

void tst_DoubtFlow::signUpMayHaveWorked()
{
    for (const int status : {500, 502, 503}) {
        QVERIFY(server.reset());
        QVERIFY(server.spoil(u"password/signup"_s, {{"kind"_L1, "html"_L1}, {"status"_L1, status}, {"executes"_L1, true}}));
        LoginStage stage(server);
        stage.flow.show(LoginStep::SignUp);
        stage.flow.signUp(ada, {}, adasPassword);
        QVERIFY(stage.settle());
        QCOMPARE(stage.told(),
            u"The sign-in service is having a problem. Try again in a moment. Your account may have been created; try signing in."_s);
        QCOMPARE(stage.offered(), QList{Action::SignInInstead});
        stage.flow.perform(Action::SignInInstead);
        stage.flow.signIn(ada, adasPassword, true);
        QVERIFY(stage.settle());
        QCOMPARE(stage.step(), LoginStep::Account);
    }
}

void tst_DoubtFlow::signOutEverywhereMayHaveWorked()
{
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    QVERIFY(server.spoil(u"logoutall"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 200}}));
    stage.flow.signOutEverywhere();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(),
        u"You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in."_s);
}

QTEST_GUILESS_MAIN(tst_DoubtFlow)
#include "tst_doubtflow.moc"

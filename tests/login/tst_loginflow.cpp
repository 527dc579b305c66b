// SPDX-License-Identifier: MIT
#include "core/storage/memorytokenstore.h"
#include "login/loginstage.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using Action = Notice::Action;

/// From a first start to being signed in: signing up, signing in, and what is said when that does not work.
class tst_LoginFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void withNothingSavedOneSignsIn();
    void firstStartNeedNotWaitForTheKeyring();
    void firstStartMayBeASignUp();
    void firstStartWithASavedSessionLeadsToTheAccount();
    void savedSessionLeadsToTheAccount();
    void memoryStoreForgetsWithTheProgram();
    void signUpLeadsToTheAccount();
    void signUpChecksTheRulesFirst();
    void signUpWithoutRulesLetsTheServerCheck();
    void refusedSignUpMayMeanAnExistingAccount();
    void existingUserIsOfferedToSignIn();
    void existingUserBehindAnUnknownCode();
    void unknownUserReadsLikeWrongPassword_data();
    void unknownUserReadsLikeWrongPassword();
    void thirdWrongPasswordOffersReset();
    void anotherLoginIdBeginsCountingAnew();
    void emptyFieldsAreToldAndNotSent();
    void loginIdIsTrimmedAndPasswordIsNot();
    void loginIdIsSentBare();
    void expiredPasswordIsReplacedWithoutAskingAgain();
    void typedPasswordIsForgottenWhenReplaceIsLeft();
    void fiftySubmitsSendOneRequest();
    void cancelAbortsTheRequest();
    void notStayingSignedInSavesNothing();
    void stepsThatNeedASessionNeedASession_data();
    void stepsThatNeedASessionNeedASession();

private:
    TestServer server;
};

void tst_LoginFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword));
}

void tst_LoginFlow::withNothingSavedOneSignsIn()
{
    LoginStage stage(server);
    QCOMPARE(stage.step(), LoginStep::Restoring);
    stage.flow.start();
    QVERIFY(stage.flow.isBusy());
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.announced, QStringList());
    QCOMPARE(server.requests(), QStringList());

    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(stage.session.isSaved());
    QVERIFY(stage.store->entry);
}

void tst_LoginFlow::firstStartNeedNotWaitForTheKeyring()
{
    LoginStage stage(server, {.isFirstStart = true});
    QCOMPARE(stage.step(), LoginStep::SignIn);
    stage.store->hold();
    stage.flow.start();
    QVERIFY(!stage.flow.isBusy());
    QSignalSpy called(stage.store, &FakeTokenStore::called);
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(called.wait()); // signed in, and about to be saved
    stage.store->release();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(stage.store->entry);
    QCOMPARE(stage.announced, QStringList());

    // A keyring that cannot be read hides nothing, so there is nothing to tell.
    LoginStage locked(server, {.isFirstStart = true});
    locked.store->readError = localError(Error::Kind::StorageLocked);
    locked.flow.start();
    QTRY_COMPARE(locked.session.state(), SessionManager::State::SignedOut);
    QCOMPARE(locked.step(), LoginStep::SignIn);
    QCOMPARE(locked.announced, QStringList());
}

void tst_LoginFlow::firstStartMayBeASignUp()
{
    LoginSettings settings;
    settings.firstScreen = LoginSettings::SignUpScreen;
    LoginStage stage(server, {.isFirstStart = true, .settings = settings});
    QCOMPARE(stage.step(), LoginStep::SignUp);
    stage.flow.start();
    QTRY_VERIFY(stage.flow.isPolicyKnown());
}

void tst_LoginFlow::firstStartWithASavedSessionLeadsToTheAccount()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));

    LoginStage stage(server, {.saved = before.store->entry, .isFirstStart = true}); // the home is new, the keyring is not
    QCOMPARE(stage.step(), LoginStep::SignIn);
    stage.flow.start();
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_LoginFlow::savedSessionLeadsToTheAccount()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));

    LoginStage stage(server, {.saved = before.store->entry});
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(stage.announced, QStringList());
}

void tst_LoginFlow::memoryStoreForgetsWithTheProgram()
{
    for (int run = 1; run <= 2; ++run) {
        DescopeService service({server.projectId(), QUrl(server.baseUrl())});
        SessionManager session(&service, std::make_unique<MemoryTokenStore>());
        LoginFlow flow(&session);
        flow.start();
        QTRY_COMPARE(flow.step(), LoginStep::SignIn);
        QTRY_VERIFY(!flow.isBusy());
        flow.signIn(ada, adasPassword, true);
        QTRY_COMPARE(flow.step(), LoginStep::Account);
    }
}

void tst_LoginFlow::signUpLeadsToTheAccount()
{
    LoginStage stage(server);
    QSignalSpy policyChanged(&stage.flow, &LoginFlow::policyChanged);
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.show(LoginStep::SignUp);
    QVERIFY(policyChanged.wait());
    QVERIFY(stage.flow.isPolicyKnown());
    QCOMPARE(stage.flow.passwordPolicy().minLength, 8);

    stage.flow.signUp(u" charles@example.com "_s, u"Charles"_s, newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), u"charles@example.com"_s);
    QCOMPARE(stage.session.user().name, u"Charles"_s);
    QCOMPARE(stage.session.user().email, u"charles@example.com"_s);

    stage.flow.show(LoginStep::Change);
    QCOMPARE(server.count(u"password/policy"_s), 1);
}

void tst_LoginFlow::signUpChecksTheRulesFirst()
{
    LoginStage stage(server);
    QSignalSpy policyChanged(&stage.flow, &LoginFlow::policyChanged);
    QSignalSpy rulesUnmet(&stage.flow, &LoginFlow::rulesUnmet);
    stage.flow.show(LoginStep::SignUp);
    QVERIFY(policyChanged.wait());
    stage.flow.signUp(u"charles@example.com"_s, {}, u"short"_s);
    QCOMPARE(rulesUnmet.count(), 1);
    QVERIFY(!stage.flow.isBusy());
    QCOMPARE(server.count(u"password/signup"_s), 0);
}

void tst_LoginFlow::signUpWithoutRulesLetsTheServerCheck()
{
    QVERIFY(server.spoil(u"password/policy"_s, {{"kind"_L1, "html"_L1}}));
    LoginStage stage(server);
    QSignalSpy policyChanged(&stage.flow, &LoginFlow::policyChanged);
    stage.flow.show(LoginStep::SignUp);
    QVERIFY(policyChanged.wait());
    QVERIFY(!stage.flow.isPolicyKnown());
    QCOMPARE(stage.announced, QStringList());

    stage.flow.signUp(u"charles@example.com"_s, {}, u"short"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::PasswordRefused);
    QCOMPARE(stage.flow.notice().field, Field::NewPassword);

    // The rules are asked for again when the screen is entered again.
    stage.flow.show(LoginStep::SignIn);
    stage.flow.show(LoginStep::SignUp);
    QVERIFY(policyChanged.wait());
    QVERIFY(stage.flow.isPolicyKnown());
}

void tst_LoginFlow::refusedSignUpMayMeanAnExistingAccount()
{
    // A project that masks its errors says the same to a password that it does not like and to a user that it has.
    QVERIFY(server.set({{"maskErrors"_L1, true}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignUp);
    stage.flow.signUp(ada, {}, newPassword);
    QVERIFY(stage.settle());
    QVERIFY(!stage.told().contains(u"There’s already an account"_s));
    QVERIFY2(stage.told().contains(u"If you already have"_s), qPrintable(stage.told()));
    QCOMPARE(stage.offered(), (QList{Action::SignInInstead, Action::ResetPassword}));
}

void tst_LoginFlow::existingUserIsOfferedToSignIn()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignUp);
    stage.flow.signUp(ada, {}, newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"There’s already an account with this email address."_s);
    QCOMPARE(stage.offered(), (QList{Action::SignInInstead, Action::ResetPassword}));

    stage.flow.perform(Action::SignInInstead);
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(stage.told(), QString());
}

void tst_LoginFlow::existingUserBehindAnUnknownCode()
{
    QVERIFY(server.spoil(u"password/signup"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 400}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignUp);
    stage.flow.signUp(ada, {}, newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"We couldn’t create this account. If you already have one, sign in or reset your password."_s);
}

void tst_LoginFlow::unknownUserReadsLikeWrongPassword_data()
{
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<bool>("masked");
    QTest::newRow("wrong password") << ada << false;
    QTest::newRow("unknown user") << u"nobody@example.com"_s << false;
    QTest::newRow("unknown user, masked") << u"nobody@example.com"_s << true;
}

void tst_LoginFlow::unknownUserReadsLikeWrongPassword()
{
    QFETCH(QString, loginId);
    QFETCH(bool, masked);
    QVERIFY(server.set({{"maskErrors"_L1, masked}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(loginId, u"wrong"_s, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), u"Wrong email or password. Check both and try again."_s);
    QCOMPARE(stage.offered(), QList<Action>());
    QCOMPARE(stage.flow.notice().field, Field::Password);
}

void tst_LoginFlow::thirdWrongPasswordOffersReset()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        stage.flow.signIn(ada, u"wrong"_s, true);
        QVERIFY(stage.settle());
        QCOMPARE(stage.announced.size(), attempt);
        QCOMPARE(stage.offered().contains(Action::ResetPassword), attempt == 3);
        QCOMPARE(stage.told().contains(u"may be locked for a while"_s), attempt == 3);
    }
    stage.flow.perform(Action::ResetPassword);
    QCOMPARE(stage.step(), LoginStep::Forgot);
    QCOMPARE(stage.flow.loginId(), ada);
}

void tst_LoginFlow::anotherLoginIdBeginsCountingAnew()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    const QStringList people{ada, ada, u"charles@example.com"_s};
    for (const QString &loginId : people) {
        stage.flow.signIn(loginId, u"wrong"_s, true);
        QVERIFY(stage.settle());
    }
    QCOMPARE(stage.offered(), QList<Action>());
}

void tst_LoginFlow::emptyFieldsAreToldAndNotSent()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(u"  "_s, adasPassword, true);
    stage.flow.signIn(ada, {}, true);
    stage.flow.show(LoginStep::SignUp);
    stage.flow.signUp({}, {}, newPassword);
    stage.flow.signUp(ada, {}, {});
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset({});
    QCOMPARE(stage.fieldErrors, (QStringList{u"Enter your email address."_s, u"Enter your password."_s,
                                    u"Enter your email address."_s, u"Enter a new password."_s, u"Enter your email address."_s}));
    QVERIFY(!stage.flow.isBusy());
    QCOMPARE(stage.announced, QStringList());
    QCOMPARE(server.requests().filter(u"password/sign"_s), QStringList());
}

void tst_LoginFlow::loginIdIsTrimmedAndPasswordIsNot()
{
    const QString spaced = u" Analytical Engine "_s;
    QVERIFY(server.changeUser(ada, {{"password"_L1, spaced}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(u"\t"_s + ada + u' ', spaced, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_LoginFlow::loginIdIsSentBare()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    const QString pasted = u"Ada <mailto:ada@exam\u00adple.com>\u200b,"_s;
    stage.flow.setLoginId(pasted);
    QCOMPARE(stage.flow.loginId(), pasted); // while it is typed
    QSignalSpy changed(&stage.flow, &LoginFlow::loginIdChanged);
    stage.flow.signIn(pasted, adasPassword, true);
    QCOMPARE(changed.value(0).value(0).toString(), ada); // seen before it is sent
    QVERIFY(stage.settle());
    QCOMPARE(stage.session.loginId(), ada);

    LoginStage::Setup setup;
    setup.settings.loginId = u"mailto:"_s + ada;
    setup.settings.loginIdFixed = true;
    LoginStage fixed(server, setup);
    QCOMPARE(fixed.flow.loginId(), ada);
    fixed.flow.sendReset({});
    QVERIFY(fixed.settle());
    QCOMPARE(fixed.step(), LoginStep::CheckMail);
    QVERIFY(!server.link(ada).isEmpty());
}

void tst_LoginFlow::expiredPasswordIsReplacedWithoutAskingAgain()
{
    QVERIFY(server.changeUser(ada, {{"passwordExpired"_L1, true}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Replace);
    QVERIFY(!stage.flow.isCurrentPasswordAsked());
    QCOMPARE(stage.told(), u"Your password has expired. Choose a new one to continue."_s);
    QCOMPARE(stage.flow.notice().severity, Notice::Severity::Info);
    QCOMPARE(stage.flow.notice().details, QString());

    stage.flow.replacePassword({}, newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed."_s);
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_LoginFlow::typedPasswordIsForgottenWhenReplaceIsLeft()
{
    QVERIFY(server.changeUser(ada, {{"passwordExpired"_L1, true}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QVERIFY(!stage.flow.isCurrentPasswordAsked());
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(stage.flow.isCurrentPasswordAsked());
}

void tst_LoginFlow::fiftySubmitsSendOneRequest()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    QSignalSpy busyChanged(&stage.flow, &LoginFlow::busyChanged);
    for (int i = 0; i < 50; ++i)
        stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(server.count(u"password/signin"_s), 1);
    QCOMPARE(busyChanged.count(), 2);
}

void tst_LoginFlow::cancelAbortsTheRequest()
{
    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 60000}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(ada, adasPassword, true);
    QTRY_COMPARE(server.count(u"password/signin"_s), 1);
    stage.flow.cancel();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(stage.announced, QStringList());
    QVERIFY(stage.failed.isEmpty());
    QVERIFY(!stage.session.isSignedIn());

    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_LoginFlow::notStayingSignedInSavesNothing()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(ada, adasPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(!stage.store->entry);
    QVERIFY(!stage.flow.staySignedIn());
    QCOMPARE(stage.announced, QStringList());
}

void tst_LoginFlow::stepsThatNeedASessionNeedASession_data()
{
    QTest::addColumn<LoginStep>("step");
    for (LoginStep step : {LoginStep::Account, LoginStep::Change, LoginStep::Replace, LoginStep::CheckMail,
             LoginStep::NewPassword, LoginStep::Restoring})
        QTest::newRow(QMetaEnum::fromType<LoginStep>().valueToKey(int(step))) << step;
}

void tst_LoginFlow::stepsThatNeedASessionNeedASession()
{
    QFETCH(LoginStep, step);
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.show(step);
    QCOMPARE(stage.step(), LoginStep::SignIn);
}

QTEST_GUILESS_MAIN(tst_LoginFlow)
#include "tst_loginflow.moc"

// SPDX-License-Identifier: MIT
#include "scriptedlogin.h"

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Wanted = LoginSettings::SecondFactor;

/// After the first factor nobody is signed in before the second one is right, too.
class tst_SecondFactor : public ScriptedLogin
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAsked_data();
    void whoIsAsked();
    void codeOfTheApp_signsIn();
    void codeByEmail_signsIn();
    void codeThatCouldNotBeSent_isSentAgain();
    void anotherFactor_canBeChosen();
    void detailsThatAreMissing_areAskedFor();
    void detailsThatCannotBeHad_signNobodyIn();
    void whoHasNothingElse_setsUpAnApp();

    void wrongCode_losesNothing_data();
    void wrongCode_losesNothing();
    void lostAnswer_saysSo();
    void emptyCode_isNotSent();
    void rateLimit_isCountedDown();
    void codeThatCannotBeSent_canBeSentLater();

    void cancelled_endsTheFirstSession_data();
    void cancelled_endsTheFirstSession();
    void otherUser_isRefusedAndEnded();
    void endedFirstSession_isAskedForAgain();
    void signInElsewhere_endsTheFirstSession();
    void crash_leavesNothing();

private:
    static QJsonObject withApp() { return {{"TOTP"_L1, true}, {"email"_L1, u"ada@example.com"_s}}; }
    static Answer firstFactor() { return {u"first"_s, {{"amr"_L1, QJsonArray{u"pwd"_s}}}, withApp()}; }
    static Answer bothFactors() { return {u"both"_s, {{"amr"_L1, QJsonArray{u"pwd"_s, u"totp"_s, u"mfa"_s}}}, withApp()}; }
    /// Up to the second factor.
    void signInByPassword(Wanted wanted = Wanted::Required)
    {
        start(asking(wanted));
        signIn(firstFactor());
        QCOMPARE(m_flow->step(), Step::SecondFactor);
    }
};

void tst_SecondFactor::whoIsAsked_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<QJsonArray>("methods");
    QTest::addColumn<QJsonObject>("user");
    QTest::addColumn<Step>("step");
    const QJsonArray password{u"pwd"_s};
    const QJsonObject nothing;
    const QJsonObject phone{{"phone"_L1, u"+15550100"_s}};
    QTest::newRow("nobody is asked") << Wanted::NotAsked << password << withApp() << Step::Account;
    QTest::newRow("offered, and an app is there") << Wanted::Offered << password << withApp() << Step::SecondFactor;
    QTest::newRow("offered, and no app is there") << Wanted::Offered << password << nothing << Step::Account;
    QTest::newRow("offered, and the device is trusted")
        << Wanted::Offered << QJsonArray{u"pwd"_s, u"mfa"_s} << withApp() << Step::Account;
    QTest::newRow("required, by the app") << Wanted::Required << password << withApp() << Step::SecondFactor;
    QTest::newRow("required, by email") << Wanted::Required << password << nothing << Step::SecondFactor;
    QTest::newRow("required, and the device is trusted")
        << Wanted::Required << QJsonArray{u"pwd"_s, u"mfa"_s} << nothing << Step::Account;
    QTest::newRow("required, after a code by email") << Wanted::Required << QJsonArray{u"email"_s} << nothing << Step::SetUpTotp;
    QTest::newRow("required, after a code by email, with a phone")
        << Wanted::Required << QJsonArray{u"email"_s} << phone << Step::SecondFactor;
}

void tst_SecondFactor::whoIsAsked()
{
    QFETCH(Wanted, wanted);
    QFETCH(QJsonArray, methods);
    QFETCH(QJsonObject, user);
    QFETCH(Step, step);
    start(asking(wanted));
    reply("otp/signin/email", {{"maskedEmail"_L1, u"a**@example.com"_s}});
    reply("otp/signin/sms", {{"maskedPhone"_L1, u"+1***00"_s}});
    signIn({u"first"_s, {{"amr"_L1, methods}}, user});
    QCOMPARE(m_flow->step(), step);
    QCOMPARE(m_session->isSignedIn(), step == Step::Account);
    QCOMPARE(m_store->entry.has_value(), step == Step::Account);
}

void tst_SecondFactor::codeOfTheApp_signsIn()
{
    signInByPassword();
    QSignalSpy signedIn(m_session.get(), &SessionManager::signedIn);
    QCOMPARE(m_flow->factors(), QList({Factor::AuthenticatorApp, Factor::EmailCode}));
    QCOMPARE(m_flow->factor(), Factor::AuthenticatorApp);
    QCOMPARE(count("otp/signin/email"), 0);

    give("totp/verify", bothFactors());
    enter(u"123 456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(sent("totp/verify")["code"_L1].toString(), u"123456"_s);
    QCOMPARE(sent("totp/verify")["loginOptions"_L1]["mfa"_L1].toBool(), true);
    QCOMPARE(tokensOf("totp/verify"), QStringList{u"first"_s});
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(heldName(), u"both"_s);
    QCOMPARE(m_session->loginId(), u"ada@example.com"_s);
    QCOMPARE(count("logout"), 0); // the first token is not sent again
    QVERIFY(m_flow->factors().isEmpty());
}

void tst_SecondFactor::codeByEmail_signsIn()
{
    start(asking(Wanted::Required));
    reply("otp/signin/email", {{"maskedEmail"_L1, u"a**@example.com"_s}});
    signIn({u"first"_s, {{"amr"_L1, QJsonArray{u"pwd"_s}}}});
    QCOMPARE(m_flow->step(), Step::SecondFactor);
    QCOMPARE(m_flow->factor(), Factor::EmailCode);
    QVERIFY(m_flow->isFactorCodeSent());
    QCOMPARE(m_flow->factorAddress(), u"a**@example.com"_s);
    QCOMPARE(m_flow->resendSeconds(), 30);
    QCOMPARE(tokensOf("otp/signin/email"), QStringList{u"first"_s});
    QVERIFY(sent("otp/signin/email")["loginOptions"_L1]["mfa"_L1].toBool());

    m_flow->resend(); // too early
    QCOMPARE(count("otp/signin/email"), 1);
    m_clock->advance(30s);
    m_flow->resend();
    QVERIFY(settle());
    QCOMPARE(count("otp/signin/email"), 2);
    QCOMPARE(told(), u"We sent the code again."_s);

    give("otp/verify/email", bothFactors());
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(heldName(), u"both"_s);
    QCOMPARE(count("logout"), 0);
}

void tst_SecondFactor::codeThatCouldNotBeSent_isSentAgain()
{
    signInByPassword();
    m_server->reply("/v1/auth/otp/signin/email", Reply::text(503, "<html>"));
    m_flow->chooseFactor(Factor::EmailCode);
    QVERIFY(settle());
    QVERIFY(!m_flow->isFactorCodeSent());
    QCOMPARE(m_flow->notice().actions(), QList{Notice::Action::SendAgain});
    m_server->clear();
    reply("otp/signin/email", {{"maskedEmail"_L1, u"a**@example.com"_s}});
    m_flow->perform(Notice::Action::SendAgain);
    QVERIFY(settle());
    QVERIFY(m_flow->isFactorCodeSent() && told().isEmpty() && m_fieldErrors.isEmpty());
    QCOMPARE(count("otp/signin/email"), 1);
    QCOMPARE(count("otp/verify/email"), 0);
}

void tst_SecondFactor::anotherFactor_canBeChosen()
{
    signInByPassword();
    reply("otp/signin/email", {{"maskedEmail"_L1, u"a**@example.com"_s}});
    QSignalSpy changed(m_flow.get(), &LoginFlow::factorChanged);
    m_flow->chooseFactor(Factor::SmsCode); // there is no number
    QCOMPARE(changed.size(), 0);
    m_flow->chooseFactor(Factor::EmailCode);
    QVERIFY(settle());
    QCOMPARE(m_flow->factor(), Factor::EmailCode);
    QVERIFY(m_flow->isFactorCodeSent());
    m_flow->chooseFactor(Factor::AuthenticatorApp);
    QVERIFY(!m_flow->isFactorCodeSent() && m_flow->resendSeconds() == 0);
    give("totp/verify", bothFactors());
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
}

void tst_SecondFactor::detailsThatAreMissing_areAskedFor()
{
    start(asking(Wanted::Offered));
    QJsonObject bare = json(firstFactor());
    bare.remove(u"user"_s);
    reply("password/signin", bare);
    QJsonObject user = withApp();
    user["userId"_L1] = u"U2canaryuser"_s;
    reply("me", user);
    m_flow->signIn(u"ada@example.com"_s, u"secret"_s, true);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::SecondFactor);
    QCOMPARE(tokensOf("me"), QStringList{u"first"_s});
}

void tst_SecondFactor::detailsThatCannotBeHad_signNobodyIn()
{
    start(asking(Wanted::Offered));
    QJsonObject bare = json(firstFactor());
    bare.remove(u"user"_s);
    reply("password/signin", bare);
    m_server->reply("/v1/auth/me", Reply::text(503, "<html>"));
    m_flow->signIn(u"ada@example.com"_s, u"secret"_s, true);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::SignIn);
    QVERIFY(!told().isEmpty() && !m_session->isSignedIn() && !m_store->entry);
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"first"_s});
}

void tst_SecondFactor::whoHasNothingElse_setsUpAnApp()
{
    start(asking(Wanted::Required));
    signIn({u"first"_s, {{"amr"_L1, QJsonArray{u"email"_s}}}});
    QCOMPARE(m_flow->step(), Step::SetUpTotp);
    QCOMPARE(count("totp/update"), 0); // who leaves now has no app half set up
    reply("totp/update", {{"provisioningURL"_L1, u"otpauth://totp/x?secret=JBSWY3DP"_s}, {"key"_L1, u"JBSWY3DP"_s}});
    m_flow->createTotp();
    QVERIFY(settle());
    QCOMPARE(m_flow->totpSeed().key, u"JBSWY3DP"_s);
    QCOMPARE(tokensOf("totp/update"), QStringList{u"first"_s});
    QVERIFY(!m_session->isSignedIn());
    give("totp/verify", bothFactors());
    enter(u"123456"_s);
    QVERIFY(sent("totp/verify")["loginOptions"_L1]["mfa"_L1].toBool());
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(heldName(), u"both"_s);
    QVERIFY(told().isEmpty() && m_flow->totpSeed().key.isEmpty());
}

void tst_SecondFactor::wrongCode_losesNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("wrong, or used before")
        << u"E061102"_s << Kind::CodeWrong
        << u"That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone."_s;
    QTest::newRow("too many") << u"E061103"_s << Kind::CodeEnded
                              << u"Too many wrong codes. Wait a few minutes, then enter a new one."_s;
}

void tst_SecondFactor::wrongCode_losesNothing()
{
    QFETCH(QString, code);
    signInByPassword();
    refuse("totp/verify", code);
    for (int i = 1; i <= 10; ++i) {
        enter(u"000000"_s);
        QTEST(m_failed.value(i - 1), "kind");
    }
    QTEST(told(), "text");
    QCOMPARE(m_flow->notice().field, Field::Code);
    QCOMPARE(m_flow->step(), Step::SecondFactor);
    QVERIFY(!m_session->isSignedIn() && count("logout") == 0);
    m_server->clear();
    give("totp/verify", bothFactors());
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
}

void tst_SecondFactor::lostAnswer_saysSo()
{
    signInByPassword();
    m_server->reply("/v1/auth/totp/verify", Reply::dropped());
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::SecondFactor);
    QVERIFY2(told().endsWith(u"The code may already be used. If it doesn’t work, use a new one."_s), qPrintable(told()));
    QCOMPARE(m_flow->notice().actions(), QList{Notice::Action::TryAgain});
    QVERIFY(!m_session->isSignedIn() && count("logout") == 0);
}

void tst_SecondFactor::emptyCode_isNotSent()
{
    signInByPassword();
    enter(u"  "_s);
    QCOMPARE(m_fieldErrors, QStringList{u"Enter the code from your authenticator app."_s});
    QCOMPARE(count("totp/verify"), 0);
}

void tst_SecondFactor::rateLimit_isCountedDown()
{
    signInByPassword();
    m_server->reply("/v1/auth/totp/verify", Reply::json(429, {{"errorCode"_L1, u"E130429"_s}}, {{"Retry-After", "42"}}));
    enter(u"123456"_s);
    QCOMPARE(m_flow->rateLimitSeconds(), 42);
    enter(u"123456"_s);
    QCOMPARE(count("totp/verify"), 1);
    m_flow->chooseFactor(Factor::EmailCode); // nothing is sent meanwhile
    QVERIFY(settle());
    QCOMPARE(count("otp/signin/email"), 0);
    QVERIFY(!m_flow->isFactorCodeSent() && m_flow->resendSeconds() == 42);
    QCOMPARE(m_flow->step(), Step::SecondFactor);
}

void tst_SecondFactor::codeThatCannotBeSent_canBeSentLater()
{
    start(asking(Wanted::Required));
    m_server->reply("/v1/auth/otp/signin/email", Reply::dropped());
    reply("otp/signin/email", {{"maskedEmail"_L1, u"a**@example.com"_s}});
    signIn({u"first"_s, {{"amr"_L1, QJsonArray{u"pwd"_s}}}});
    QCOMPARE(m_flow->step(), Step::SecondFactor);
    QVERIFY(!told().isEmpty() && !told().contains(u"already be used"_s));
    QVERIFY(!m_flow->isFactorCodeSent() && m_flow->resendSeconds() == 0);
    m_flow->resend();
    QVERIFY(settle());
    QVERIFY(m_flow->isFactorCodeSent());
    QVERIFY(told().isEmpty());
}

void tst_SecondFactor::cancelled_endsTheFirstSession_data()
{
    QTest::addColumn<std::function<void()>>("leave");
    const auto row = [](const char *name, const std::function<void()> &leave) { QTest::newRow(name) << leave; };
    row("Escape", [this] { m_flow->cancel(); });
    row("another screen", [this] { m_flow->show(Step::SignUp); });
    row("the window is closed", [this] { m_flow.reset(); });
    row("while a code is checked", [this] {
        m_server->reply("/v1/auth/totp/verify", Reply::json(200, json(bothFactors())).held());
        m_flow->enterCode(u"123456"_s);
        QTRY_COMPARE(count("totp/verify"), 1);
        m_flow->cancel();
        QVERIFY(settle());
        QCOMPARE(m_flow->step(), Step::SecondFactor);
        m_flow->cancel();
        m_server->release();
    });
}

void tst_SecondFactor::cancelled_endsTheFirstSession()
{
    QFETCH(std::function<void()>, leave);
    signInByPassword();
    leave();
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"first"_s});
    QVERIFY(!m_session->isSignedIn() && !m_store->entry);
    QVERIFY(!m_flow || m_flow->step() != Step::SecondFactor);
}

void tst_SecondFactor::otherUser_isRefusedAndEnded()
{
    signInByPassword();
    give("totp/verify", Answer{u"other"_s, {}, {}, u"U2somebodyelse"_s});
    enter(u"123456"_s);
    QCOMPARE(m_failed, QList{Kind::OtherUser});
    QCOMPARE(m_flow->step(), Step::SecondFactor);
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"other"_s});
    QVERIFY(!m_session->isSignedIn() && !m_store->entry);
}

void tst_SecondFactor::endedFirstSession_isAskedForAgain()
{
    signInByPassword();
    refuse("totp/verify", u"E064001"_s);
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(m_failed, QList{Kind::SessionEnded});
    QCOMPARE(told(), u"Your session has ended. Please sign in again."_s);
    QCOMPARE(m_flow->loginId(), u"ada@example.com"_s);
}

void tst_SecondFactor::signInElsewhere_endsTheFirstSession()
{
    signInByPassword();
    AuthResponse theirs;
    theirs.session.sessionToken = Token::parse(sessionJwt(u"theirs"_s));
    theirs.session.refreshToken = Token::parse(refreshJwt(u"theirs"_s));
    QVERIFY(await(m_session->begin(u"ada@example.com"_s, theirs, SessionManager::Persistence::Keep)));
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"first"_s});
    QCOMPARE(heldName(), u"theirs"_s);
}

/// The next start finds nobody signed in: nothing was saved before the second factor.
void tst_SecondFactor::crash_leavesNothing()
{
    signInByPassword();
    QVERIFY(!m_store->entry);
    QVERIFY(m_session->refreshToken().isEmpty());
    QCOMPARE(m_session->state(), SessionManager::State::SignedOut);
}

QTEST_GUILESS_MAIN(tst_SecondFactor)
#include "tst_secondfactor.moc"

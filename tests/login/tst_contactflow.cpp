// SPDX-License-Identifier: MIT
#include "scriptedlogin.h"

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

/// Somebody who is signed in gives another email address or phone number, which counts when they have read the code there.
class tst_ContactFlow : public ScriptedLogin
{
    Q_OBJECT

private Q_SLOTS:
    void address_isChangedByItsCode_data();
    void address_isChangedByItsCode();
    void signingInByIt_isAskedForWherePeopleDoSo_data();
    void signingInByIt_isAskedForWherePeopleDoSo();
    void whatCannotBeOne_isNotSent_data();
    void whatCannotBeOne_isNotSent();
    void refusal_isToldWhereItWasTyped_data();
    void refusal_isToldWhereItWasTyped();
    void wrongCode_asksAgain_data();
    void wrongCode_asksAgain();
    void code_isSentAgainInItsTime();
    void codeThatCouldNotBeSentAgain_isWhenTheyTry();
    void wrongAddress_isCorrected();
    void answerOfAnotherUser_changesNothing();
    void lostAnswer_leavesTheCode();
    void sessionThatIsOver_isToldAtTheSignIn();
    void offline_losesNothing();
    void cancelled_changesNothing();
    void notOffered_cannotBeReached();

private:
    const QString m_new = u"countess@example.com"_s;
    const QString m_number = u"+15551234567"_s;

    void signInAsAda(LoginSettings settings = {})
    {
        settings.features |= LoginFeature::ChangeEmail | LoginFeature::ChangePhone;
        start(settings);
        signIn({u"first"_s, {}, {{"email"_L1, u"ada@example.com"_s}, {"phone"_L1, u"+15550000000"_s}}});
        QCOMPARE(m_flow->step(), Step::Account);
        reply("otp/update/email", {{"maskedEmail"_L1, u"c******s@example.com"_s}});
        reply("otp/update/phone/sms", {{"maskedPhone"_L1, u"+1*****4567"_s}});
    }
    void type(const QString &address)
    {
        m_flow->show(Step::ChangeEmail);
        m_flow->changeEmail(address);
        QVERIFY(settle());
    }
    void typePhone(const QString &number)
    {
        m_flow->show(Step::ChangePhone);
        m_flow->changePhone(number);
        QVERIFY(settle());
    }
    void replyChanged() { reply("me", {{"userId"_L1, u"U2canaryuser"_s}, {"email"_L1, m_new}, {"phone"_L1, m_number}}); }
};

void tst_ContactFlow::address_isChangedByItsCode_data()
{
    QTest::addColumn<bool>("isEmail");
    QTest::addColumn<QByteArray>("update");
    QTest::addColumn<QByteArray>("verify");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("told");
    QTest::newRow("email") << true << QByteArray("otp/update/email") << QByteArray("otp/verify/email") << m_new
                           << u"Your email address is changed."_s;
    QTest::newRow("phone") << false << QByteArray("otp/update/phone/sms") << QByteArray("otp/verify/sms") << m_number
                           << u"Your phone number is changed."_s;
}

void tst_ContactFlow::address_isChangedByItsCode()
{
    QFETCH(const bool, isEmail);
    QFETCH(const QByteArray, update);
    QFETCH(const QByteArray, verify);
    signInAsAda();
    isEmail ? type(u" countess@example.com "_s) : typePhone(u"+1 (555) 123-4567"_s);
    QCOMPARE(m_flow->step(), Step::ConfirmAddress);
    QTEST(m_flow->mailAddress(), "address"); // in full: it is what was typed
    QCOMPARE(m_flow->codeMethod(), isEmail ? DeliveryMethod::Email : DeliveryMethod::Sms);
    QCOMPARE(tokensOf(update), QStringList{u"first"_s});
    QCOMPARE(sent(update)["loginId"_L1].toString(), u"ada@example.com"_s);
    QCOMPARE(sent(update)[isEmail ? "email"_L1 : "phone"_L1].toString(), isEmail ? m_new : m_number);
    QVERIFY(sent(update)["failOnConflict"_L1].toBool());
    QVERIFY(!sent(update).contains("onMergeUseExisting"_L1)); // no account goes away by that

    give(verify, Answer{u"proof"_s});
    replyChanged();
    QSignalSpy begun(m_session.get(), &SessionManager::signedIn);
    QSignalSpy ended(m_session.get(), &SessionManager::signedOut);
    enter(u"123 456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
    QTEST(told(), "told");
    QCOMPARE(sent(verify)["code"_L1].toString(), u"123456"_s);
    QCOMPARE(sent(verify)["loginId"_L1].toString(), u"ada@example.com"_s);
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"proof"_s}); // the session of the proof is nobody's
    QTRY_COMPARE(isEmail ? m_session->user().email : m_session->user().phone, isEmail ? m_new : m_number);
    QCOMPARE(heldName(), u"first"_s);
    QVERIFY(begun.isEmpty() && ended.isEmpty());
}

void tst_ContactFlow::signingInByIt_isAskedForWherePeopleDoSo_data()
{
    QTest::addColumn<LoginIdKind>("kind");
    QTest::addColumn<bool>("byEmail");
    QTest::addColumn<bool>("byPhone");
    QTest::newRow("email") << LoginIdKind::Email << true << false;
    QTest::newRow("phone") << LoginIdKind::Phone << false << true;
    QTest::newRow("name") << LoginIdKind::Name << false << false;
    QTest::newRow("any") << LoginIdKind::Any << true << true;
}

void tst_ContactFlow::signingInByIt_isAskedForWherePeopleDoSo()
{
    QFETCH(const LoginIdKind, kind);
    LoginSettings settings;
    settings.loginIdKind = kind;
    signInAsAda(settings);
    type(m_new);
    QTEST(sent("otp/update/email")["addToLoginIDs"_L1].toBool(), "byEmail");
    m_flow->cancel();
    typePhone(m_number);
    QTEST(sent("otp/update/phone/sms")["addToLoginIDs"_L1].toBool(), "byPhone");
}

void tst_ContactFlow::whatCannotBeOne_isNotSent_data()
{
    QTest::addColumn<bool>("isEmail");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::newRow("no address") << true << QString() << u"Enter your email address."_s;
    QTest::newRow("half an address") << true << u"ada@"_s << u"Enter a full email address, such as name@example.com."_s;
    QTest::newRow("the present address") << true << u"ADA@example.com"_s
                                         << u"This is your email address already. Enter another one."_s;
    QTest::newRow("no number") << false << u" "_s << u"Enter your phone number."_s;
    QTest::newRow("letters") << false << u"ada"_s << u"This isn’t a full phone number. Check it, and the code of its country."_s;
    QTest::newRow("no country") << false << u"5551234567"_s
                                << u"This isn’t a full phone number. Check it, and the code of its country."_s;
    QTest::newRow("the present number") << false << u"+1 555 000 0000"_s
                                        << u"This is your phone number already. Enter another one."_s;
}

void tst_ContactFlow::whatCannotBeOne_isNotSent()
{
    QFETCH(const bool, isEmail);
    QFETCH(const QString, typed);
    QFETCH(const QString, told);
    signInAsAda();
    isEmail ? type(typed) : typePhone(typed);
    QCOMPARE(m_fieldErrors, QStringList{told});
    QCOMPARE(count("otp/update/email") + count("otp/update/phone/sms"), 0);
    QCOMPARE(m_flow->step(), isEmail ? Step::ChangeEmail : Step::ChangePhone);
}

void tst_ContactFlow::refusal_isToldWhereItWasTyped_data()
{
    QTest::addColumn<bool>("isEmail");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("told");
    QTest::newRow("another account's address")
        << true << u"E062107"_s << Kind::UserExists
        << u"That email address belongs to another account. Use another one, or sign in to that account."_s;
    QTest::newRow("another account's number")
        << false << u"E062107"_s << Kind::UserExists
        << u"That phone number belongs to another account. Use another one, or sign in to that account."_s;
    QTest::newRow("no such address") << true << u"E011003"_s << Kind::AddressRefused
                                     << u"That email address or phone number wasn’t accepted. Check it and try again."_s;
}

void tst_ContactFlow::refusal_isToldWhereItWasTyped()
{
    QFETCH(const bool, isEmail);
    QFETCH(const QString, code);
    QFETCH(const Kind, kind);
    QFETCH(const QString, told);
    signInAsAda();
    const QByteArray call = isEmail ? "otp/update/email" : "otp/update/phone/sms";
    m_server->clear();
    refuse(call, code, 400);
    isEmail ? type(m_new) : typePhone(m_number);
    QCOMPARE(m_failed, QList{kind});
    QCOMPARE(m_flow->notice().text, told);
    QCOMPARE(m_flow->notice().field, Field::LoginId);
    QCOMPARE(m_flow->step(), isEmail ? Step::ChangeEmail : Step::ChangePhone);
    QVERIFY(m_session->isSignedIn());
}

void tst_ContactFlow::wrongCode_asksAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("wrong") << u"E061102"_s << Kind::CodeWrong;
    QTest::newRow("too often, or too late") << u"E061103"_s << Kind::CodeEnded;
}

void tst_ContactFlow::wrongCode_asksAgain()
{
    QFETCH(const QString, code);
    QFETCH(const Kind, kind);
    signInAsAda();
    type(m_new);
    enter(u" "_s);
    QCOMPARE(m_fieldErrors, QStringList{u"Enter the code from the email."_s});
    refuse("otp/verify/email", code);
    give("otp/verify/email", Answer{u"proof"_s});
    enter(u"000000"_s);
    QCOMPARE(m_failed, QList{kind});
    QCOMPARE(m_flow->notice().field, Field::Code);
    QCOMPARE(m_flow->step(), Step::ConfirmAddress);
    QCOMPARE(m_session->user().email, u"ada@example.com"_s);
    replyChanged();
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
}

void tst_ContactFlow::code_isSentAgainInItsTime()
{
    signInAsAda();
    typePhone(m_number);
    QCOMPARE(m_flow->resendSeconds(), 30);
    m_flow->resend();
    QVERIFY(settle());
    QCOMPARE(count("otp/update/phone/sms"), 1);
    m_clock->advance(std::chrono::seconds(30));
    QTRY_COMPARE(m_flow->resendSeconds(), 0);
    m_flow->resend();
    QVERIFY(settle());
    QCOMPARE(count("otp/update/phone/sms"), 2);
    QCOMPARE(sent("otp/update/phone/sms")["phone"_L1].toString(), m_number);
    QCOMPARE(told(), u"We sent the code again."_s);
    QCOMPARE(m_flow->resendSeconds(), 30);
}

void tst_ContactFlow::codeThatCouldNotBeSentAgain_isWhenTheyTry()
{
    signInAsAda();
    type(m_new);
    m_clock->advance(std::chrono::seconds(30));
    QTRY_COMPARE(m_flow->resendSeconds(), 0);
    m_server->clear();
    m_server->reply("/v1/auth/otp/update/email", Reply::text(503, "<html>"));
    reply("otp/update/email", {{"maskedEmail"_L1, u"c******s@example.com"_s}});
    m_flow->resend();
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::ConfirmAddress);
    QCOMPARE(m_flow->notice().actions(), QList{Notice::Action::SendAgain});
    m_flow->perform(Notice::Action::SendAgain);
    QVERIFY(settle());
    QCOMPARE(told(), u"We sent the code again."_s);
    QCOMPARE(count("otp/update/email"), 2);
    QCOMPARE(count("otp/verify/email"), 0);
    QVERIFY(m_fieldErrors.isEmpty());
}

void tst_ContactFlow::wrongAddress_isCorrected()
{
    signInAsAda();
    type(u"contess@example.com"_s);
    m_flow->correctAddress();
    QCOMPARE(m_flow->step(), Step::ChangeEmail);
    QCOMPARE(m_flow->resendSeconds(), 0); // nobody waits for a mail that goes astray
    type(m_new);
    QCOMPARE(m_flow->step(), Step::ConfirmAddress);
    QCOMPARE(sent("otp/update/email")["email"_L1].toString(), m_new);
}

/// The session goes on as it is, and the one that came is ended.
void tst_ContactFlow::answerOfAnotherUser_changesNothing()
{
    signInAsAda();
    type(m_new);
    give("otp/verify/email", Answer{u"foreign"_s, {}, {}, u"U2somebodyelse"_s});
    reply("me", {{"userId"_L1, u"U2canaryuser"_s}, {"email"_L1, u"ada@example.com"_s}});
    enter(u"123456"_s);
    QCOMPARE(m_failed, QList{Kind::OtherUser});
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"foreign"_s});
    QCOMPARE(heldName(), u"first"_s);
    QVERIFY(m_session->isSignedIn());
}

void tst_ContactFlow::lostAnswer_leavesTheCode()
{
    signInAsAda();
    type(m_new);
    m_server->reply("/v1/auth/otp/verify/email", Reply::text(503, "<html>"));
    give("otp/verify/email", Answer{u"proof"_s});
    enter(u"123456"_s);
    QCOMPARE(m_failed, QList{Kind::Server});
    QCOMPARE(m_flow->step(), Step::ConfirmAddress);
    QVERIFY2(told().contains(u"The code may already be used."_s), qPrintable(told()));
    replyChanged();
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
}

void tst_ContactFlow::sessionThatIsOver_isToldAtTheSignIn()
{
    signInAsAda();
    m_server->clear();
    refuse("otp/update/email", u"E064001"_s);
    refuse("refresh", u"E064001"_s);
    m_flow->show(Step::ChangeEmail);
    m_flow->changeEmail(m_new);
    QTRY_VERIFY(m_clock->planned().contains(std::chrono::seconds(3))); // the pause between two refusals
    m_clock->advance(std::chrono::seconds(3));
    QTRY_COMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(told(), u"Your session has ended. Please sign in again."_s);
    QCOMPARE(m_failed, QList{Kind::SessionEnded});
}

void tst_ContactFlow::offline_losesNothing()
{
    signInAsAda();
    m_server->clear();
    m_server->reply("/v1/auth/otp/update/email", Reply::reset());
    reply("otp/update/email", {{"maskedEmail"_L1, u"c******s@example.com"_s}});
    type(m_new);
    QCOMPARE(m_flow->step(), Step::ChangeEmail);
    QCOMPARE(m_failed, QList{Kind::Offline});
    QVERIFY(m_session->isSignedIn());
    m_flow->changeEmail(m_new);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::ConfirmAddress);
}

void tst_ContactFlow::cancelled_changesNothing()
{
    signInAsAda();
    type(m_new);
    m_flow->cancel();
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(m_flow->mailAddress(), u"ada@example.com"_s); // of the sign-in, as before
    m_flow->enterCode(u"123456"_s);
    QVERIFY(settle());
    QCOMPARE(count("otp/verify/email"), 0);
}

void tst_ContactFlow::notOffered_cannotBeReached()
{
    start();
    signIn({u"first"_s});
    for (const Step step : {Step::ChangeEmail, Step::ChangePhone, Step::ConfirmAddress}) {
        m_flow->show(step);
        QCOMPARE(m_flow->step(), Step::Account);
    }
}

QTEST_GUILESS_MAIN(tst_ContactFlow)
#include "tst_contactflow.moc"

// SPDX-License-Identifier: MIT
#include "flow/phonenumber.h"
#include "login/loginstage.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Method = DeliveryMethod;
using Action = Notice::Action;

namespace {

const QString number = u"+4915112345678"_s;
const QString refused = u"That email address or phone number wasn’t accepted. Check it and try again."_s;

LoginStage::Setup byCode(const QList<Method> &methods, LoginIdKind kind = LoginIdKind::Phone)
{
    LoginStage::Setup setup;
    setup.settings.features |= LoginFeature::SignInByCode;
    setup.settings.codeMethods = methods;
    setup.settings.loginIdKind = kind;
    return setup;
}

} // namespace

/// People sign in by a code that comes by email, text message, call or WhatsApp.
class tst_CodeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();
    void loginIdDecidesWhereTheCodeGoes_data();
    void loginIdDecidesWhereTheCodeGoes();
    void withoutAMethodNoCodeIsOffered();
    void codeComesInEachWay_data();
    void codeComesInEachWay();
    void numberIsTakenAsItWasTyped();
    void numberWithoutItsCountryIsNotSent_data();
    void numberWithoutItsCountryIsNotSent();
    void fixedNumberIsTheProgramsToKnow();
    void callInsteadOfAMessage();
    void wayThatFailsChangesNothing();
    void onlyWhatIsOfferedIsSent();
    void numberOfTheAccountIsHidden();
    void accountWithoutANumberLooksLikeAnyOther();
    void refusedNumberLosesNothing();
    void wrongAndEndedCodes();
    void tooManyMessages();
    void limitOfCodesDoesNotShortenTheWaitForTheNext();
    void offlineLosesNothing();
    void whatCouldNotBeSent_isSentAgain_data();
    void whatCouldNotBeSent_isSentAgain();
    void correctedLoginId_isSentTo();
    void nobodyLearnsWhoHasAnAccount();
    void wayIsRemembered();

private:
    TestServer server;
    /// Asks for a code as this person.
    bool askFor(LoginStage &stage, const QString &loginId);
    QString code(const QString &to) { return server.lastMail(to)[u"code"_s].toString(); }
};

void tst_CodeFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}, {"phone"_L1, u"+436601234567"_s}}));
    QVERIFY(server.addUser(number, adasPassword));
}

bool tst_CodeFlow::askFor(LoginStage &stage, const QString &loginId)
{
    stage.flow.start();
    if (!stage.settle())
        return false;
    stage.flow.sendCode(loginId, true);
    return stage.settle();
}

void tst_CodeFlow::numbersAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("as it is") << u"+15551234567"_s << u"+15551234567"_s;
    QTest::newRow("in groups") << u" +1 (555) 123-4567 "_s << u"+15551234567"_s;
    QTest::newRow("dots, slash, dash") << u"+49.151/123\u201345678"_s << number;
    QTest::newRow("with two noughts") << u"0049 151 12345678"_s << number;
    QTest::newRow("with the nought of the country") << u"+49 (0)151 12345678"_s << number;
    QTest::newRow("as a link") << u"tel:+4915112345678"_s << number;
    QTest::newRow("Arabic digits") << u"+\u0664\u0669 \u0661\u0665\u0661\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"_s
                                   << number;
    QTest::newRow("wide plus and digits") << u"\uff0b\uff14\uff1915112345678"_s << number;
    QTest::newRow("without a country") << u"0151 12345678"_s << QString();
    QTest::newRow("digits alone") << u"15551234567"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plus alone") << u"+"_s << QString();
    QTest::newRow("country that begins with nought") << u"+0151234567"_s << QString();
    QTest::newRow("too long") << u"+1234567890123456"_s << QString();
    QTest::newRow("letters") << u"+1555CALLNOW"_s << QString();
    QTest::newRow("extension") << u"+15551234567 ext. 9"_s << QString();
    QTest::newRow("superscript") << u"+1555123456\u00b2"_s << QString();
    QTest::newRow("email address") << ada << QString();
    QTest::newRow("two of them") << u"+15551234567, +15551234568"_s << QString();
}

void tst_CodeFlow::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QTEST(phoneNumberFrom(typed), "number");
}

void tst_CodeFlow::loginIdDecidesWhereTheCodeGoes_data()
{
    QTest::addColumn<QList<Method>>("offered");
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<QList<Method>>("methods");
    const QList<Method> all{Method::Sms, Method::Email, Method::Voice, Method::WhatsApp};
    QTest::newRow("an address, of all") << all << ada << QList{Method::Email};
    QTest::newRow("a number, of all") << all << number << QList{Method::Sms, Method::Voice, Method::WhatsApp};
    QTest::newRow("a name, of all") << all << u"ada"_s << all;
    QTest::newRow("an address, where only phones are offered") << QList{Method::Voice} << ada << QList{Method::Voice};
    QTest::newRow("a number, where only emails are") << QList{Method::Email} << number << QList{Method::Email};
    QTest::newRow("the same twice") << QList{Method::Sms, Method::Voice, Method::Sms} << number
                                    << QList{Method::Sms, Method::Voice};
    QTest::newRow("none") << QList<Method>() << ada << QList<Method>();
}

void tst_CodeFlow::loginIdDecidesWhereTheCodeGoes()
{
    QFETCH(QList<Method>, offered);
    QFETCH(QString, loginId);
    LoginSettings settings;
    settings.codeMethods = offered;
    QTEST(settings.codeMethodsFor(loginId), "methods");
}

void tst_CodeFlow::withoutAMethodNoCodeIsOffered()
{
    LoginStage stage(server, byCode({}));
    QVERIFY(!stage.flow.isOffered(LoginFeature::SignInByCode));
    QVERIFY(askFor(stage, number));
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(server.count(u"otp/signin/sms"_s) + server.count(u"otp/signin/email"_s), 0);
}

void tst_CodeFlow::codeComesInEachWay_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("missing");
    QTest::newRow("email") << Method::Email << u"email"_s << u"Enter the code from the email."_s;
    QTest::newRow("text message") << Method::Sms << u"sms"_s << u"Enter the code from the text message."_s;
    QTest::newRow("call") << Method::Voice << u"voice"_s << u"Enter the code from the call."_s;
    QTest::newRow("WhatsApp") << Method::WhatsApp << u"whatsapp"_s << u"Enter the code from the WhatsApp message."_s;
}

void tst_CodeFlow::codeComesInEachWay()
{
    QFETCH(Method, method);
    QFETCH(QString, name);
    QFETCH(QString, missing);
    const QString loginId = method == Method::Email ? ada : number;
    LoginStage stage(server, byCode({method}, LoginIdKind::Any));
    QVERIFY(askFor(stage, loginId));
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QCOMPARE(stage.flow.codeMethod(), method);
    QCOMPARE(stage.flow.codeMethods(), QList{method});
    QCOMPARE(stage.flow.mailAddress(), loginId); // in full: they typed it
    QCOMPARE(server.lastMail(loginId)[u"method"_s].toString(), name);

    stage.flow.enterCode({});
    QCOMPARE(stage.fieldErrors, QStringList{missing});
    stage.flow.enterCode(code(loginId));
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), loginId);
    QCOMPARE(server.count(u"otp/verify/"_s + name), 1);
    QVERIFY(stage.store->entry);
}

void tst_CodeFlow::numberIsTakenAsItWasTyped()
{
    LoginStage stage(server, byCode({Method::Sms}));
    QVERIFY(askFor(stage, u"0049 (151) 123-456 78"_s));
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QCOMPARE(stage.flow.loginId(), number);
    stage.flow.enterCode(code(number));
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), number);
}

void tst_CodeFlow::numberWithoutItsCountryIsNotSent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << u"Enter your phone number."_s;
    const QString country = u"Enter your phone number with its country code, such as +1 555 123 4567."_s;
    QTest::newRow("no country") << u"0151 12345678"_s << country;
    QTest::newRow("no number") << u"Ada"_s << country;
}

void tst_CodeFlow::numberWithoutItsCountryIsNotSent()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    LoginStage stage(server, byCode({Method::Sms}));
    QVERIFY(askFor(stage, typed));
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.fieldErrors, QStringList{text});
    QCOMPARE(stage.flow.loginId(), typed);
    QCOMPARE(server.count(u"otp/signin/sms"_s), 0);
}

void tst_CodeFlow::fixedNumberIsTheProgramsToKnow()
{
    LoginStage::Setup setup = byCode({Method::Sms});
    setup.settings.loginId = ada; // who has a phone, too
    setup.settings.loginIdFixed = true;
    LoginStage stage(server, setup);
    QVERIFY(askFor(stage, u"somebody else"_s));
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    stage.flow.enterCode(code(ada));
    QVERIFY(stage.settle());
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_CodeFlow::callInsteadOfAMessage()
{
    LoginStage stage(server, byCode({Method::Sms, Method::Voice, Method::WhatsApp}));
    QVERIFY(askFor(stage, number));
    const QString texted = code(number);
    QCOMPARE(stage.flow.codeMethods(), (QList{Method::Sms, Method::Voice, Method::WhatsApp}));
    QCOMPARE(stage.flow.resendSeconds(), 30);

    QSignalSpy changed(&stage.flow, &LoginFlow::codeMethodChanged);
    stage.flow.chooseCodeMethod(Method::Voice);
    QCOMPARE(stage.flow.busyText(), u"Sending…"_s);
    QVERIFY(stage.settle());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(stage.flow.codeMethod(), Method::Voice);
    QCOMPARE(stage.told(), u"We’re calling you now."_s);
    QCOMPARE(stage.flow.resendSeconds(), 30);
    QCOMPARE(server.lastMail(number)[u"method"_s].toString(), u"voice"_s);

    stage.flow.enterCode(texted); // which the call has ended
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::CodeWrong);
    stage.clock->advance(30s);
    stage.flow.resend(); // in the way that was chosen
    QVERIFY(stage.settle());
    QCOMPARE(server.count(u"otp/signin/voice"_s), 2);
    stage.flow.chooseCodeMethod(Method::WhatsApp);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"We sent the code again."_s);
    stage.flow.enterCode(code(number));
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(server.count(u"otp/verify/whatsapp"_s), 1);
}

void tst_CodeFlow::wayThatFailsChangesNothing()
{
    LoginStage stage(server, byCode({Method::Sms, Method::Voice}));
    QVERIFY(askFor(stage, number));
    QVERIFY(server.spoil(u"otp/signin/voice"_s, {{"kind"_L1, "cut"_L1}, {"executes"_L1, false}}));
    stage.flow.chooseCodeMethod(Method::Voice);
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::Offline);
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QCOMPARE(stage.flow.codeMethod(), Method::Sms);
    stage.flow.enterCode(code(number)); // the message is good all the same
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_CodeFlow::onlyWhatIsOfferedIsSent()
{
    LoginStage stage(server, byCode({Method::Sms, Method::Voice}));
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.chooseCodeMethod(Method::Voice); // at the first screen
    QVERIFY(!stage.flow.isBusy());
    QVERIFY(askFor(stage, number));
    for (const Method method : {Method::Sms, Method::WhatsApp, Method::Email})
        stage.flow.chooseCodeMethod(method);
    QVERIFY(!stage.flow.isBusy());
    QCOMPARE(server.requests().filter(u"otp/"_s), QStringList{u"otp/signin/sms"_s});
}

void tst_CodeFlow::numberOfTheAccountIsHidden()
{
    LoginStage stage(server, byCode({Method::Sms}, LoginIdKind::Email));
    QVERIFY(askFor(stage, ada));
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QCOMPARE(stage.flow.mailAddress(), u"*********4567"_s);
    QCOMPARE(stage.flow.loginId(), ada);
    stage.flow.enterCode(code(ada));
    QVERIFY(stage.settle());
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_CodeFlow::accountWithoutANumberLooksLikeAnyOther()
{
    QVERIFY(server.addUser(u"grace@example.com"_s, adasPassword));
    LoginStage stage(server, byCode({Method::Sms}, LoginIdKind::Email));
    QVERIFY(askFor(stage, u"grace@example.com"_s));
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QCOMPARE(stage.flow.mailAddress(), QString()); // it went nowhere, and not to the email address
    QCOMPARE(stage.announced, QStringList());
}

void tst_CodeFlow::refusedNumberLosesNothing()
{
    LoginStage::Setup setup = byCode({Method::Sms}, LoginIdKind::Name);
    setup.settings.features |= LoginFeature::SignUpOrIn;
    LoginStage stage(server, setup);
    QVERIFY(askFor(stage, u"grace"_s)); // who is new, and gives no number
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.failed.last().kind, Error::Kind::AddressRefused);
    QCOMPARE(stage.told(), refused);
    QCOMPARE(stage.flow.notice().field, Field::LoginId);
    QCOMPARE(stage.flow.loginId(), u"grace"_s);
}

void tst_CodeFlow::wrongAndEndedCodes()
{
    LoginStage stage(server, byCode({Method::Sms}));
    QVERIFY(askFor(stage, number));
    for (int i = 0; i < 5; ++i) {
        stage.flow.enterCode(u"000000"_s);
        QVERIFY(stage.settle());
        QCOMPARE(stage.failed.last().kind, Error::Kind::CodeWrong);
        QCOMPARE(stage.flow.notice().field, Field::Code);
    }
    stage.flow.enterCode(code(number)); // right, and too late
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::CodeEnded);
    QCOMPARE(stage.told(), u"This code has expired. Request a new one."_s);
    QCOMPARE(stage.step(), LoginStep::EnterCode);

    stage.clock->advance(30s);
    stage.flow.resend();
    QVERIFY(stage.settle());
    const QString second = code(number);
    QVERIFY(server.advance(601));
    stage.flow.enterCode(second); // expired
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::CodeWrong);
    stage.clock->advance(30s);
    stage.flow.resend();
    QVERIFY(stage.settle());
    stage.flow.enterCode(code(number));
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_CodeFlow::tooManyMessages()
{
    LoginStage stage(server, byCode({Method::Sms, Method::Voice}));
    QVERIFY(server.limitRate(u"otp/signin/sms"_s, u"60"_s));
    QVERIFY(askFor(stage, number));
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), u"Too many attempts. You can try again in 1:00."_s);
    QCOMPARE(stage.flow.loginId(), number);
    stage.flow.sendCode(number, true);
    QVERIFY(!stage.flow.isBusy());
    stage.clock->advance(60s);
    stage.flow.sendCode(number, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::EnterCode);

    QVERIFY(server.limitRate(u"otp/signin/voice"_s, u"90"_s));
    stage.flow.chooseCodeMethod(Method::Voice);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.resendSeconds(), 90);
    stage.flow.chooseCodeMethod(Method::Voice);
    QVERIFY(!stage.flow.isBusy());
    QCOMPARE(stage.flow.codeMethod(), Method::Sms);
}

void tst_CodeFlow::limitOfCodesDoesNotShortenTheWaitForTheNext()
{
    LoginStage stage(server, byCode({Method::Sms}));
    QVERIFY(askFor(stage, number));
    QVERIFY(server.limitRate(u"otp/verify/sms"_s, u"5"_s));
    QSignalSpy ticked(&stage.flow, &LoginFlow::resendTicked);
    stage.flow.enterCode(u"000000"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.resendSeconds(), 30);
    QCOMPARE(ticked.last().first().toInt(), 30);
    stage.clock->advance(10s);
    QCOMPARE(ticked.last().first().toInt(), 20);
}

void tst_CodeFlow::offlineLosesNothing()
{
    LoginStage stage(server, byCode({Method::Sms}));
    QVERIFY(server.spoil(u"otp/signin/sms"_s, {{"kind"_L1, "cut"_L1}, {"executes"_L1, false}}));
    QVERIFY(askFor(stage, number));
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.failed.last().kind, Error::Kind::Offline);
    QCOMPARE(stage.offered(), QList{Action::SendAgain});
    QCOMPARE(stage.flow.notice().buttons.constFirst().text, u"Try again"_s);
    QCOMPARE(stage.flow.loginId(), number);
    stage.flow.perform(Action::SendAgain);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QVERIFY(server.spoil(u"otp/verify/sms"_s, {{"kind"_L1, "cut"_L1}, {"executes"_L1, false}}));
    stage.flow.enterCode(code(number));
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QCOMPARE(stage.failed.last().kind, Error::Kind::Offline);
    QCOMPARE(stage.offered(), QList{Action::TryAgain});
    stage.flow.enterCode(code(number));
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_CodeFlow::whatCouldNotBeSent_isSentAgain_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<Method>("method");
    QTest::newRow("the same way") << u"otp/signin/sms"_s << Method::Sms;
    QTest::newRow("another way") << u"otp/signin/voice"_s << Method::Voice;
}

/// The screen has a form of its own, with a code that may be typed already.
void tst_CodeFlow::whatCouldNotBeSent_isSentAgain()
{
    QFETCH(const QString, call);
    QFETCH(const Method, method);
    LoginStage stage(server, byCode({Method::Sms, Method::Voice}));
    QVERIFY(askFor(stage, number));
    stage.clock->advance(30s);
    QVERIFY(server.spoil(call, {{"kind"_L1, "status"_L1}, {"status"_L1, 503}}));
    QVERIFY(server.forgetRequests());
    method == Method::Sms ? stage.flow.resend() : stage.flow.chooseCodeMethod(method);
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::Server);
    QCOMPARE(stage.offered(), QList{Action::SendAgain});
    stage.flow.perform(Action::SendAgain);
    QVERIFY(stage.settle());
    QCOMPARE(server.requests(), (QStringList{call, call}));
    QCOMPARE(stage.flow.codeMethod(), method);
    QCOMPARE(stage.told(), method == Method::Sms ? u"We sent the code again."_s : u"We’re calling you now."_s);
    stage.flow.perform(Action::SendAgain); // there is no such button any more
    QVERIFY(!stage.flow.isBusy());
    QCOMPARE(stage.fieldErrors, QStringList());
}

/// Whoever has mistyped the number corrects it before sending again.
void tst_CodeFlow::correctedLoginId_isSentTo()
{
    LoginStage stage(server, byCode({Method::Sms}));
    QVERIFY(server.spoil(u"otp/signin/sms"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 503}}));
    QVERIFY(askFor(stage, u"+15551234567"_s));
    stage.flow.setLoginId(number); // as it is typed
    stage.flow.perform(Action::SendAgain);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QVERIFY(!code(number).isEmpty());
}

void tst_CodeFlow::nobodyLearnsWhoHasAnAccount()
{
    LoginStage stage(server, byCode({Method::Sms, Method::Voice}));
    QVERIFY(askFor(stage, u"+15551234567"_s));
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QCOMPARE(stage.flow.mailAddress(), u"+15551234567"_s);
    stage.flow.chooseCodeMethod(Method::Voice);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.codeMethod(), Method::Voice);
    stage.flow.enterCode(u"123456"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::CodeWrong);
    QCOMPARE(stage.failed.size(), 1);
}

void tst_CodeFlow::wayIsRemembered()
{
    LoginStage stage(server, byCode({Method::Sms}));
    QVERIFY(askFor(stage, number));
    stage.flow.enterCode(code(number));
    QVERIFY(stage.settle());
    stage.flow.signOut();
    QVERIFY(stage.settle());
    QTRY_COMPARE(stage.flow.rememberedPerson().lastWay, u"code"_s);
    QCOMPARE(stage.flow.rememberedPerson().loginId, number);
}

QTEST_GUILESS_MAIN(tst_CodeFlow)
#include "tst_codeflow.moc"

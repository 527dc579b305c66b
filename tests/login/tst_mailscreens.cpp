// SPDX-License-Identifier: MIT
#include "controls/fielderror.h"
#include "controls/messagebar.h"
#include "login/loginwindow.h"
#include "support/queued.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Descope;
using namespace DescopeTest;

namespace {

LoginSettings byMail()
{
    LoginSettings settings;
    settings.linkReturn = LinkReturn::Scheme;
    settings.features |= LoginFeature::SignInByLink | LoginFeature::SignInByCode;
    return settings;
}

} // namespace

/// What is done by mail, in a window and by keyboard: codes, and links that come while somebody does something else.
class tst_MailScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void onlyThePasswordIsOfferedUnlessAskedFor();
    void codeIsTyped();
    void codeIsSentByItself_data();
    void codeIsSentByItself();
    void wrongCodeIsNotSentAgain();
    void linkNeedsAnAddress();
    void linkSignsIn();
    void linkComesWhileSomebodyTypes();
    void strayKeysAgreeToNothing();
    void strangersLinkWantsAName();
    void wrongAddressLeadsBack();
    void callInsteadOfAMessage();
    void codeButtonSaysHowItComes_data();
    void codeButtonSaysHowItComes();
    void enchantedLinkShowsItsNumber();

private:
    TestServer server;
};

void tst_MailScreens::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}}));
}

void tst_MailScreens::onlyThePasswordIsOfferedUnlessAskedFor()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(!window.find(u"linkButton"_s)->isVisible());
    QVERIFY(!window.find(u"codeButton"_s)->isVisible());
    LoginWindow other(server, byMail());
    QVERIFY(other.show());
    QVERIFY(other.find(u"linkButton"_s)->isVisible());
    QVERIFY(other.find(u"codeButton"_s)->isVisible());
}

void tst_MailScreens::codeIsTyped()
{
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.push(u"codeButton"_s));
    QVERIFY(window.arrives(u"enterCodeView"_s));
    QVERIFY(window.screen()->introduction().contains(ada)); // in full: it was typed here
    QCOMPARE(window.focus(), u"codeEdit"_s);

    window.press(Qt::Key_Return);
    QCOMPARE(window.find<QLabel>(u"errorText"_s)->text(), u"Enter the code from the email."_s);
    window.write(u"000000"_s);
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"enterCodeView"_s));
    QVERIFY(window.told().startsWith(u"That code is wrong"_s));
    QCOMPARE(window.focus(), u"codeEdit"_s);
    QCOMPARE(window.edit(u"codeEdit"_s)->selectedText(), u"000000"_s);

    const QString code = server.lastMail(ada)[u"code"_s].toString();
    window.write(code.left(3) + u' ' + code.mid(3));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_MailScreens::codeIsSentByItself_data()
{
    QTest::addColumn<bool>("isPasted");
    QTest::addColumn<bool>("isEntered"); // Enter is pressed, too
    QTest::newRow("typed") << false << false;
    QTest::newRow("typed, and Enter") << false << true;
    QTest::newRow("pasted") << true << false;
    QTest::newRow("pasted, and Enter") << true << true;
}

void tst_MailScreens::codeIsSentByItself()
{
    QFETCH(const bool, isPasted);
    QFETCH(const bool, isEntered);
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.push(u"codeButton"_s));
    QVERIFY(window.arrives(u"enterCodeView"_s));
    const QString code = server.lastMail(ada)[u"code"_s].toString();
    QGuiApplication::clipboard()->setText(code.left(3) + u' ' + code.mid(3) + u'\n');
    if (isPasted)
        QTest::keySequence(window.edit(u"codeEdit"_s), QKeySequence::Paste);
    else
        window.write(code);
    if (isEntered)
        window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(server.count(u"otp/verify/email"_s), 1);
}

void tst_MailScreens::wrongCodeIsNotSentAgain()
{
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.push(u"codeButton"_s));
    QVERIFY(window.arrives(u"enterCodeView"_s));
    window.write(u"000000"_s);
    QTRY_VERIFY(!window.told().isEmpty());
    QVERIFY(window.arrives(u"enterCodeView"_s));
    QCOMPARE(window.focus(), u"codeEdit"_s);
    window.write(u"000000"_s); // over what is selected
    QVERIFY(queuedCallsAreDone());
    QVERIFY(!window.login.flow()->isBusy());
    QCOMPARE(server.count(u"otp/verify/email"_s), 1);
    window.press(Qt::Key_Return); // who wants it can have it
    QVERIFY(window.arrives(u"enterCodeView"_s));
    QCOMPARE(server.count(u"otp/verify/email"_s), 2);
    window.edit(u"codeEdit"_s)->selectAll();
    window.write(server.lastMail(ada)[u"code"_s].toString());
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_MailScreens::linkNeedsAnAddress()
{
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.push(u"linkButton"_s));
    QCOMPARE(window.find<QLabel>(u"errorText"_s)->text(), u"Enter your email address."_s);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    QCOMPARE(server.requests(), QStringList());
}

void tst_MailScreens::linkSignsIn()
{
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.push(u"linkButton"_s));
    QVERIFY(window.arrives(u"checkMailView"_s));
    QVERIFY(window.login.flow()->handleLink(server.link(ada).toUtf8()));
    QVERIFY(window.arrives(u"confirmLinkView"_s));
    QVERIFY(!window.find(u"loginIdEdit"_s)->isVisible());
    QVERIFY(window.push(u"primaryButton"_s));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_MailScreens::linkComesWhileSomebodyTypes()
{
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.push(u"forgotButton"_s));
    QVERIFY(window.arrives(u"forgotView"_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"checkMailView"_s));
    window.press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(window.fill(u"passwordEdit"_s, u"half a pass"_s));

    QVERIFY(window.login.flow()->handleLink(server.link(ada).toUtf8()));
    QCOMPARE(window.screen()->objectName(), u"signInView"_s);
    QCOMPARE(window.told(), u"A link from an email was opened."_s);
    window.write(u"word"_s);
    QCOMPARE(window.edit(u"passwordEdit"_s)->text(), u"half a password"_s);

    QVERIFY(window.push(u"messageAction1"_s));
    QVERIFY(window.arrives(u"newPasswordView"_s));
    QVERIFY(window.screen()->introduction().contains(ada));
}

void tst_MailScreens::strayKeysAgreeToNothing()
{
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(window.login.flow()->handleLink("descope-login://link?t=0123456789abcdef"));
    QVERIFY(window.arrives(u"confirmLinkView"_s));
    QTRY_VERIFY(server.requests().contains(u"me/history"_s)); // of the account, which is behind it
    QVERIFY(server.forgetRequests());
    for (Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Y})
        window.press(key);
    QCOMPARE(window.screen()->objectName(), u"confirmLinkView"_s);
    QVERIFY(!window.login.flow()->isBusy());
    QCOMPARE(server.requests(), QStringList());

    window.press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(window.session.isSignedIn());
}

void tst_MailScreens::strangersLinkWantsAName()
{
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(window.login.flow()->handleLink("descope-login://link?t=0123456789abcdef"));
    QVERIFY(window.arrives(u"confirmLinkView"_s));
    QVERIFY(window.find<MessageBar>(u"unaskedNote"_s)
                ->message()
                .text.startsWith(u"We can’t tell whether this link was requested here"_s));
    QVERIFY(window.find<MessageBar>(u"signedInNote"_s)->message().text.contains(ada));
    QVERIFY(window.push(u"primaryButton"_s));
    QCOMPARE(window.find<QLabel>(u"errorText"_s)->text(), u"Enter your email address."_s);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
}

void tst_MailScreens::wrongAddressLeadsBack()
{
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.push(u"linkButton"_s));
    QVERIFY(window.arrives(u"checkMailView"_s));
    QVERIFY(window.push(u"wrongAddressButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);
}

void tst_MailScreens::callInsteadOfAMessage()
{
    const QString number = u"+4915112345678"_s;
    QVERIFY(server.addUser(number, adasPassword));
    LoginSettings settings = byMail();
    settings.loginIdKind = LoginIdKind::Phone;
    settings.codeMethods = {DeliveryMethod::Sms, DeliveryMethod::Voice};
    LoginWindow window(server, settings);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, u"0151 12345678"_s));
    QVERIFY(window.push(u"codeButton"_s));
    QCOMPARE(window.find<FieldError>(u"loginIdError"_s)->text(),
        u"Enter your phone number with its country code, such as +1 555 123 4567."_s);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    QVERIFY(window.fill(u"loginIdEdit"_s, u"+49 151 12345678"_s));
    QVERIFY(window.push(u"codeButton"_s));
    QVERIFY(window.arrives(u"enterCodeView"_s));
    QVERIFY2(window.screen()->introduction().startsWith(u"We texted a 6-digit code to"_s),
        qPrintable(window.screen()->introduction()));
    QVERIFY(window.screen()->introduction().contains(number));
    QVERIFY(!window.find(u"emailButton"_s)->isVisible() && !window.find(u"smsButton"_s)->isVisible());

    QVERIFY(window.push(u"voiceButton"_s));
    QTRY_VERIFY(window.screen()->introduction().startsWith(u"We’re calling"_s));
    QVERIFY(window.arrives(u"enterCodeView"_s));
    QCOMPARE(window.told(), u"We’re calling you now."_s);
    QVERIFY(window.find(u"smsButton"_s)->isVisible() && !window.find(u"voiceButton"_s)->isVisible());
    QVERIFY(window.go(u"codeEdit"_s));
    window.write(server.lastMail(number)[u"code"_s].toString());
    QVERIFY(window.arrives(u"accountView"_s));
    window.login.flow()->signOut();
    QVERIFY(window.arrives(u"signInView"_s));
    QTRY_COMPARE(window.find(u"codeButton"_s)->accessibleDescription(), u"Last used"_s);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), number);
}

void tst_MailScreens::codeButtonSaysHowItComes_data()
{
    using Method = DeliveryMethod;
    QTest::addColumn<LoginIdKind>("kind");
    QTest::addColumn<QList<Method>>("methods");
    QTest::addColumn<QString>("text");
    QTest::newRow("email") << LoginIdKind::Email << QList{Method::Email, Method::Sms} << u"Email me a c&ode"_s;
    QTest::newRow("email, by the phone of the account") << LoginIdKind::Email << QList{Method::Sms} << u"Text me a c&ode"_s;
    QTest::newRow("phone") << LoginIdKind::Phone << QList{Method::Email, Method::WhatsApp} << u"Send me a c&ode by WhatsApp"_s;
    QTest::newRow("name") << LoginIdKind::Name << QList{Method::Voice, Method::Email} << u"Call me with a c&ode"_s;
    QTest::newRow("any") << LoginIdKind::Any << QList{Method::Email, Method::Sms} << u"Send me a c&ode"_s;
    QTest::newRow("any, by email alone") << LoginIdKind::Any << QList{Method::Email} << u"Email me a c&ode"_s;
}

void tst_MailScreens::codeButtonSaysHowItComes()
{
    QFETCH(LoginIdKind, kind);
    QFETCH(QList<DeliveryMethod>, methods);
    LoginSettings settings = byMail();
    settings.loginIdKind = kind;
    settings.codeMethods = methods;
    LoginWindow window(server);
    QVERIFY(window.show());
    window.login.setSettings(settings);
    QTEST(window.find<QPushButton>(u"codeButton"_s)->text(), "text");
}

void tst_MailScreens::enchantedLinkShowsItsNumber()
{
    LoginSettings settings = byMail();
    settings.linkKind = LoginSettings::EnchantedLink;
    LoginWindow window(server, settings);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.push(u"linkButton"_s));
    QVERIFY(window.arrives(u"checkMailView"_s));
    const QJsonObject mail = server.lastMail(ada);
    QVERIFY(window.find(u"linkNumber"_s)->isVisible());
    QCOMPARE(window.find<QLabel>(u"linkNumber"_s)->text(), mail[u"linkId"_s].toString());
    QVERIFY(window.find(u"waitingText"_s)->isVisible());
    QCOMPARE(server.post(u"/v1/auth/enchantedlink/verify"_s, {{"token"_L1, mail[u"token"_s]}}).status, 200);
    QVERIFY(window.arrives(u"accountView"_s)); // by itself
    window.login.flow()->signOut();
    QVERIFY(window.arrives(u"signInView"_s));
    QTRY_COMPARE(window.find(u"linkButton"_s)->accessibleDescription(), u"Last used"_s);
}

QTEST_MAIN(tst_MailScreens)
#include "tst_mailscreens.moc"

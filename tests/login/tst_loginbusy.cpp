// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "forms/installtranslation.h"
#include "login/loginwindow.h"

#include <QAccessible>
#include <QPushButton>
#include <QRegularExpression>

using namespace Descope;
using namespace DescopeTest;

/// What can be done while a login waits for the server, and after it has waited in vain.
class tst_LoginBusy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void busyScreenCanOnlyBeCancelled();
    void fiftyReturnsSendOneRequest();
    void tryAgainSendsWhatIsStillThere();
    void rateLimitHoldsTheButton();
    void offlineKeepsTheForm();
    void secondEnterDoesNothing();
    void cancelComesWhereNoButtonWas();

private:
    TestServer server;
};

void tst_LoginBusy::initTestCase()
{
    installTranslation(QLocale(QLocale::English));
    QVERIFY(server.start());
}

void tst_LoginBusy::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"name"_L1, "Ada Lovelace"_L1}, {"verifiedEmail"_L1, true}}));
}

void tst_LoginBusy::busyScreenCanOnlyBeCancelled()
{
    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 60000}}));
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    window.press(Qt::Key_Return);
    QVERIFY(window.screen()->isBusy());
    QTRY_COMPARE(server.count(u"password/signin"_s), 1);
    auto *primary = window.find<BusyButton>(u"primaryButton"_s);
    QVERIFY(primary->isBusy());
    QCOMPARE(QAccessible::queryAccessibleInterface(primary)->text(QAccessible::Name), u"Signing in…"_s);
    QVERIFY(window.edit(u"loginIdEdit"_s)->isReadOnly());
    QVERIFY(window.edit(u"passwordEdit"_s)->isReadOnly());
    QVERIFY(!window.find(u"forgotButton"_s)->isEnabled());
    QVERIFY(window.find(u"cancelButton"_s)->isVisible());
    QTRY_VERIFY(window.login.findChild<View *>(u"accountView"_s)); // made meanwhile, when there is time

    window.press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(!window.screen()->isBusy());
    QCOMPARE(window.told(), QString());
    QCOMPARE(window.edit(u"passwordEdit"_s)->text(), adasPassword);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginBusy::fiftyReturnsSendOneRequest()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    for (int i = 0; i < 50; ++i)
        window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(server.count(u"password/signin"_s), 1);
}

void tst_LoginBusy::tryAgainSendsWhatIsStillThere()
{
    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "html"_L1}}));
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QCOMPARE(window.told(), u"The sign-in service is having a problem. Try again in a moment."_s);
    QCOMPARE(window.find<QPushButton>(u"messageAction1"_s)->text(), u"Try again"_s);
    QVERIFY(window.push(u"messageAction1"_s));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginBusy::rateLimitHoldsTheButton()
{
    QVERIFY(server.limitRate(u"password/signin"_s, u"3600"_s));
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.told().startsWith(u"Too many attempts. You can try again in "_s));
    QVERIFY(!window.find(u"primaryButton"_s)->isEnabled());
    window.press(Qt::Key_Return);
    QCOMPARE(server.count(u"password/signin"_s), 1);
    QVERIFY(window.push(u"forgotButton"_s));
    QVERIFY(window.arrives(u"forgotView"_s));
    QVERIFY(!window.find(u"primaryButton"_s)->isEnabled());
    QVERIFY(window.told().startsWith(u"Too many attempts."_s));
}

void tst_LoginBusy::offlineKeepsTheForm()
{
    QVERIFY(server.spoil(u"password/signup"_s, {{"kind"_L1, "reset"_L1}, {"executes"_L1, false}}));
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.fill(u"loginIdEdit"_s, u"charles@example.com"_s));
    QVERIFY(window.fill(u"nameEdit"_s, u"Charles"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QTRY_VERIFY(window.told().startsWith(u"You appear to be offline."_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), u"charles@example.com"_s);
    QCOMPARE(window.edit(u"nameEdit"_s)->text(), u"Charles"_s);
    QCOMPARE(window.edit(u"newPasswordEdit"_s)->text(), newPassword);
    QCOMPARE(window.focus(), u"newPasswordEdit"_s);
    QCOMPARE(server.count(u"password/signup"_s), 1);
}

void tst_LoginBusy::secondEnterDoesNothing()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(window.focus(), u"heading"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(window.screen()->objectName(), u"accountView"_s);
    QVERIFY(window.session.isSignedIn());
}

/// Whoever clicks twice must not press with the second click what came in the place of what they had clicked.
void tst_LoginBusy::cancelComesWhereNoButtonWas()
{
    LoginWindow window(server, {.features = LoginSettings::Standard | LoginSettings::SignInByLink | LoginSettings::SignInByCode});
    window.login.resize(460, 760);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, u"wrong"_s));
    QVERIFY(!window.told().isEmpty()); // which goes when something is asked for again
    QVERIFY(server.spoil(u"magiclink/signin/email"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 60000}}));
    QMap<QString, QRect> places;
    const auto place = [](const QWidget *button) { return QRect(button->mapTo(button->window(), QPoint()), button->size()); };
    for (const auto *button : window.screen()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            places[button->objectName()] = place(button);
    }
    window.find<QPushButton>(u"linkButton"_s)->click();
    QVERIFY(window.screen()->isBusy());
    const auto *primary = window.find<QPushButton>(u"primaryButton"_s);
    auto *cancel = window.find<QPushButton>(u"cancelButton"_s);
    QTRY_VERIFY(cancel->isVisible() && place(cancel).top() > place(primary).bottom()); // is laid out
    QCOMPARE(place(primary).top(), places.value(u"primaryButton"_s).top());
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        QVERIFY2(!it.value().intersects(place(cancel)), qPrintable(it.key()));
    cancel->click();
    QTRY_VERIFY(!window.screen()->isBusy());
}

QTEST_MAIN(tst_LoginBusy)
#include "tst_loginbusy.moc"

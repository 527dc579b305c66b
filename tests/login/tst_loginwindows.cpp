// SPDX-License-Identifier: MIT
#include "controls/messagebar.h"
#include "forms/installtranslation.h"
#include "login/loginwindow.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;

/// How a login looks in its window whatever the step: names, brand, colours, and the language that is changed while it is shown.
class tst_LoginWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void brandIsOnEveryScreenButTheAccount();
    void accentFollowsLightAndDark();
    void noticeFollowsTheLanguage();
    void headingFollowsScreenAndLanguage();
    void windowIsCalledByScreenAndProgram();
    void windowKeepsANameOfTheProgram();
    void countdownFollowsTheLanguage();
    void nothingSecretHasAName();
    void startedBeforeItIsShown();
    void wrongConfigurationIsOnTheFirstScreen();

private:
    TestServer server;
};

void tst_LoginWindows::initTestCase()
{
    installTranslation(QLocale(QLocale::English));
    QVERIFY(server.start());
}

void tst_LoginWindows::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"name"_L1, "Ada Lovelace"_L1}, {"verifiedEmail"_L1, true}}));
}

void tst_LoginWindows::brandIsOnEveryScreenButTheAccount()
{
    LoginWindow window(server);
    window.login.setBrandName(u"Analytical Engines"_s);
    QPixmap logo(8, 8);
    logo.fill(Qt::red);
    window.login.setLogo(logo);
    QVERIFY(window.show());
    const auto brandOf = [&window] {
        const auto *name = window.find<QLabel>(u"brandName"_s);
        return name->isVisible() ? name->text() : QString();
    };
    const auto colorOf = [&window] {
        const QImage shown = window.find<QLabel>(u"logo"_s)->pixmap().toImage();
        return shown.isNull() ? QColor() : shown.pixelColor(shown.rect().center());
    };
    QCOMPARE(brandOf(), u"Analytical Engines"_s);
    QCOMPARE(colorOf(), QColor(Qt::red));
    QVERIFY(window.push(u"forgotButton"_s));
    QCOMPARE(brandOf(), u"Analytical Engines"_s);
    QCOMPARE(colorOf(), QColor(Qt::red));
    window.press(Qt::Key_Escape);
    QVERIFY(window.signIn(ada, adasPassword));
    QCOMPARE(brandOf(), QString());
    QCOMPARE(colorOf(), QColor());

    // Changed while it is shown.
    window.login.setBrandName({});
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(brandOf(), QString());
}

void tst_LoginWindows::accentFollowsLightAndDark()
{
    const QPalette before = QGuiApplication::palette();
    const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
    QApplication::setPalette(QPalette(QColor(0xef, 0xef, 0xef)));
    LoginWindow window(server);
    window.login.setAccentColor(QColor(0x1a, 0x3f, 0x8f));
    QVERIFY(window.show());
    const auto role = [&window](QPalette::ColorRole which) { return window.screen()->palette().color(which); };
    QCOMPARE(role(QPalette::Highlight), QColor(0x1a, 0x3f, 0x8f));
    const QColor lightLink = role(QPalette::Link);

    QApplication::setPalette(QPalette(QColor(0x2b, 0x2d, 0x31)));
    QTRY_VERIFY(role(QPalette::Window).lightness() < 128);
    QCOMPARE(role(QPalette::Highlight), QColor(0x1a, 0x3f, 0x8f));
    QVERIFY(role(QPalette::Link).lightness() > lightLink.lightness()); // else it could not be read

    window.login.setAccentColor({});
    QCOMPARE(role(QPalette::Highlight), QGuiApplication::palette().color(QPalette::Highlight));
}

void tst_LoginWindows::noticeFollowsTheLanguage()
{
    const auto english = qScopeGuard([] { installTranslation(QLocale(QLocale::English)); });
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(window.fill(u"passwordEdit"_s, u"wrong"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.arrives(u"signInView"_s));
    }
    const QString told = window.told();
    auto *bar = window.find<MessageBar>(u"messageBar"_s);
    QSignalSpy announced(bar, &MessageBar::announced);

    installTranslation(QLocale(QLocale::German));
    QTRY_VERIFY(window.told().startsWith(u"E-Mail-Adresse oder Passwort"_s));
    QCOMPARE(window.find<QPushButton>(u"messageAction1"_s)->text(), u"Passwort zurücksetzen"_s);
    QCOMPARE(announced.count(), 0);

    installTranslation(QLocale(QLocale::English));
    QTRY_COMPARE(window.told(), told);

    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 503}}));
    QVERIFY(window.signIn(ada, adasPassword));
    auto *details = window.find<QPushButton>(u"detailsButton"_s);
    details->click();
    const QString reported = bar->message().details;
    installTranslation(QLocale(QLocale::German));
    QTRY_VERIFY(bar->message().details.contains(u"HTTP-Status: 503"_s));
    QVERIFY(details->isChecked());
    installTranslation(QLocale(QLocale::English));
    QTRY_COMPARE(bar->message().details, reported); // the time is that of the error

    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.told(), u"You’re signed out."_s);
    installTranslation(QLocale(QLocale::German));
    QTRY_COMPARE(window.told(), u"Sie sind abgemeldet."_s);
}

void tst_LoginWindows::headingFollowsScreenAndLanguage()
{
    const auto english = qScopeGuard([] { installTranslation(QLocale(QLocale::English)); });
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.login.heading(), u"Sign in"_s);
    QSignalSpy changed(&window.login, &LoginWidget::headingChanged);
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QCOMPARE(window.login.heading(), u"Create account"_s);
    installTranslation(QLocale(QLocale::German));
    QTRY_COMPARE(window.login.heading(), u"Konto erstellen"_s);
    const QList<QList<QVariant>> told{{u"Create account"_s}, {u"Konto erstellen"_s}};
    QCOMPARE(changed, told);
}

void tst_LoginWindows::windowIsCalledByScreenAndProgram()
{
    const auto nameless = qScopeGuard([] { QGuiApplication::setApplicationDisplayName({}); });
    QGuiApplication::setApplicationDisplayName(u"Notes"_s);
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.login.windowTitle(), u"Sign in – Notes"_s);
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QCOMPARE(window.login.windowTitle(), u"Create account – Notes"_s);
    QGuiApplication::setApplicationDisplayName(u"Notizen"_s);
    QCOMPARE(window.login.windowTitle(), u"Create account – Notizen"_s);
}

void tst_LoginWindows::windowKeepsANameOfTheProgram()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.arrives(u"signInView"_s));
    window.login.setWindowTitle(u"Members"_s);
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QCOMPARE(window.login.windowTitle(), u"Members"_s);
}

void tst_LoginWindows::countdownFollowsTheLanguage()
{
    const auto english = qScopeGuard([] { installTranslation(QLocale(QLocale::English)); });
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(server.limitRate(u"password/signin"_s, u"240"_s));
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.told().startsWith(u"Too many attempts. You can try again in "_s));
    installTranslation(QLocale(QLocale::German));
    QTRY_VERIFY2(window.told().startsWith(u"Zu viele Versuche"_s), qPrintable(window.told()));
    QVERIFY(window.told().contains(u" 3:"_s) || window.told().contains(u"4:00"_s));
}

void tst_LoginWindows::nothingSecretHasAName()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    const QList<QWidget *> widgets = window.login.findChildren<QWidget *>() << &window.login;
    for (QWidget *widget : widgets) {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        for (const QString &text : {widget->windowTitle(), widget->toolTip(), seen->text(QAccessible::Name),
                 seen->text(QAccessible::Description), seen->text(QAccessible::Value)})
            QVERIFY2(!text.contains(adasPassword), qPrintable(widget->objectName()));
    }
}

void tst_LoginWindows::startedBeforeItIsShown()
{
    LoginWindow window(server);
    window.login.flow()->start();
    QVERIFY(window.login.flow()->isBusy());
    QTRY_COMPARE(window.login.flow()->step(), LoginStep::SignIn);
    window.login.flow()->signIn(ada, u"wrong"_s, true);
    QTRY_VERIFY(!window.login.flow()->isBusy());
    QVERIFY(window.show());
    QCOMPARE(window.told(), u"Wrong email or password. Check both and try again."_s);
}

void tst_LoginWindows::wrongConfigurationIsOnTheFirstScreen()
{
    DescopeService service({});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginWidget login(&session);
    QTest::ignoreMessage(QtWarningMsg, "No project ID is set.");
    login.show();
    QVERIFY(QTest::qWaitForWindowExposed(&login));
    QCOMPARE(login.flow()->step(), LoginStep::SignIn);
    const auto *view = login.findChild<View *>(u"signInView"_s);
    QCOMPARE(view->message().text, u"Sign-in isn’t set up correctly in this app. Contact whoever provides it."_s);
    QVERIFY(view->message().details.contains(u"No project ID is set."_s));
}

QTEST_MAIN(tst_LoginWindows)
#include "tst_loginwindows.moc"

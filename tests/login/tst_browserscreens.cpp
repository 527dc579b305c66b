// SPDX-License-Identifier: MIT
#include "controls/waybutton.h"
#include "login/loginwindow.h"
#include "login/personsbrowser.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QPushButton>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;

namespace {

/// Plays the browser that the desktop opens.
class DesktopsBrowser : public QObject
{
    Q_OBJECT

public:
    explicit DesktopsBrowser(bool isThere = true) { QDesktopServices::setUrlHandler(u"http"_s, this, isThere ? "open" : "none"); }
    ~DesktopsBrowser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

LoginSettings everyWay()
{
    LoginSettings settings;
    settings.features |= LoginFeatures(LoginFeature::Browser) | LoginFeature::Sso;
    settings.providers = {SocialProvider::withId(u"google"_s), {u"acme"_s, u"Acme & Sons"_s}};
    return settings;
}

LoginSettings browserOnly()
{
    LoginSettings settings;
    settings.primaryWay = LoginSettings::BrowserOnly;
    return settings;
}

} // namespace

/// People sign in by the browser in real windows, with a keyboard alone.
class tst_BrowserScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void wayLeadsToTheAccount_data();
    void wayLeadsToTheAccount();
    void oneButtonIsEnough();
    void rememberedPersonContinues();
    void windowComesForward();
    void linkIsCopied();
    void browserThatIsMissingIsSaid();
    void cancelLeadsBack();
    void organizationIsAskedFor();
    void organizationThatIsUnknownIsSaidAtTheField();
    void lastWayIsMarked();
    void providersFollowTheSettings();
    void providerThatGoesWhenItIsPressed();

private:
    QUrl answer(const QUrl &url, const QString &choice = ada) { return PersonsBrowser(server).press(url, choice); }
    bool comesBack(const QUrl &url, const QString &choice = ada)
    {
        return !PersonsBrowser(server).show(answer(url, choice)).isEmpty();
    }

    TestServer server;
};

void tst_BrowserScreens::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}, {"name"_L1, "Ada Lovelace"_L1}}));
}

void tst_BrowserScreens::wayLeadsToTheAccount_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("path");
    QTest::newRow("browser") << u"browserButton"_s << u"/oauth2/v1/authorize"_s;
    QTest::newRow("provider") << u"providerButton_google"_s << QString();
}

void tst_BrowserScreens::wayLeadsToTheAccount()
{
    QFETCH(const QString, button);
    QFETCH(const QString, path);
    DesktopsBrowser browser;
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(window.push(button));
    QTRY_COMPARE(browser.opened.size(), 1);
    QVERIFY(path.isEmpty() || browser.opened.first().path() == path);
    QVERIFY(window.arrives(u"browserView"_s));
    QCOMPARE(LoginWindow::focus(), u"heading"_s); // where a key that was meant for the browser does nothing
    LoginWindow::press(Qt::Key_Return);
    QCOMPARE(browser.opened.size(), 1);
    QVERIFY(window.push(u"primaryButton"_s)); // "Open again"
    QTRY_COMPARE(browser.opened.size(), 2);
    QCOMPARE(browser.opened.first(), browser.opened.last());
    QVERIFY(comesBack(browser.opened.first()));
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(window.session.loginId(), ada);
}

void tst_BrowserScreens::oneButtonIsEnough()
{
    DesktopsBrowser browser;
    LoginWindow window(server, browserOnly());
    QVERIFY(window.show());
    QCOMPARE(LoginWindow::focus(), u"primaryButton"_s);
    const auto buttons = window.screen()->findChildren<QPushButton *>();
    QCOMPARE(std::count_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isVisible(); }), 1);
    for (const auto *edit : window.screen()->findChildren<QLineEdit *>())
        QVERIFY2(!edit->isVisible(), qPrintable(edit->objectName()));
    QCOMPARE(window.find<QPushButton>(u"primaryButton"_s)->text(), u"Continue in your &browser"_s);
    LoginWindow::press(Qt::Key_Return);
    QTRY_COMPARE(browser.opened.size(), 1);
    QVERIFY(comesBack(browser.opened.first()));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_BrowserScreens::rememberedPersonContinues()
{
    DesktopsBrowser browser;
    LoginWindow window(server, browserOnly());
    QVERIFY(window.show());
    LoginWindow::press(Qt::Key_Return);
    QTRY_COMPARE(browser.opened.size(), 1);
    QVERIFY(comesBack(browser.opened.first()));
    QVERIFY(window.arrives(u"accountView"_s));
    QTRY_COMPARE(window.session.user().name, u"Ada Lovelace"_s);
    window.login.flow()->signOut();
    QVERIFY(window.arrives(u"signInView"_s));
    QTRY_VERIFY(window.screen()->introduction().startsWith(u"Continue as "_s));
    QVERIFY(window.find(u"anotherButton"_s)->isVisible());
    QVERIFY(window.push(u"anotherButton"_s));
    QCOMPARE(window.screen()->introduction(), QString());
    QCOMPARE(LoginWindow::focus(), u"primaryButton"_s);
}

void tst_BrowserScreens::windowComesForward()
{
    DesktopsBrowser browser;
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(window.push(u"browserButton"_s));
    QTRY_COMPARE(browser.opened.size(), 1);
    QWidget another; // such as the browser's window
    another.show();
    another.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&another));
    QVERIFY(comesBack(browser.opened.first()));
    QVERIFY(QTest::qWaitForWindowActive(&window.login));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_BrowserScreens::linkIsCopied()
{
    DesktopsBrowser browser;
    QStringList focused;
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(window.push(u"browserButton"_s));
    QVERIFY(window.arrives(u"browserView"_s));
    QTRY_COMPARE(browser.opened.size(), 1);
    QVERIFY(window.push(u"copyLinkButton"_s));
    QCOMPARE(window.find<QPushButton>(u"copyLinkButton"_s)->text(), u"Copied"_s);
    const QUrl copied = QUrl::fromEncoded(QGuiApplication::clipboard()->text().toLatin1());
    QCOMPARE(copied, browser.opened.first());
    connect(qApp, &QApplication::focusChanged, &window.login, [&focused] { focused << LoginWindow::focus(); });
    QVERIFY(comesBack(copied)); // from another browser
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY2(!focused.contains(u"cancelButton"_s), qPrintable(focused.join(u' '))); // which would be spoken
}

void tst_BrowserScreens::browserThatIsMissingIsSaid()
{
    DesktopsBrowser none(false);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No such method DesktopsBrowser::none"_s)); // which stands for it
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(window.push(u"browserButton"_s));
    QVERIFY(window.arrives(u"browserView"_s));
    QTRY_COMPARE(window.told(), u"We couldn’t open your browser. Copy the link and open it yourself."_s);
    QCOMPARE(window.find<QPushButton>(u"primaryButton"_s)->text(), u"Try &again"_s);
    QCOMPARE(LoginWindow::focus(), u"copyLinkButton"_s);
    LoginWindow::press(Qt::Key_Return);
    QVERIFY(comesBack(QUrl::fromEncoded(QGuiApplication::clipboard()->text().toLatin1())));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_BrowserScreens::cancelLeadsBack()
{
    DesktopsBrowser browser;
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(window.push(u"browserButton"_s));
    QVERIFY(window.arrives(u"browserView"_s));
    LoginWindow::press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(window.push(u"ssoButton"_s));
    QVERIFY(window.arrives(u"ssoView"_s));
    LoginWindow::press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
}

void tst_BrowserScreens::organizationIsAskedFor()
{
    QVERIFY(server
                .post(u"/emulator/tenants"_s,
                    {{"id"_L1, "T1"_L1}, {"name"_L1, "Analytical Engines"_L1}, {"domains"_L1, QJsonArray{"engines.example"_L1}}})
                .status == 201);
    DesktopsBrowser browser;
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, u"ada@engines.example"_s));
    QVERIFY(window.push(u"ssoButton"_s));
    QVERIFY(window.arrives(u"ssoView"_s));
    QCOMPARE(window.edit(u"organizationEdit"_s)->text(), u"ada@engines.example"_s); // which was typed before
    LoginWindow::press(Qt::Key_Return);
    QTRY_COMPARE(browser.opened.size(), 1);
    const QUrl back = PersonsBrowser(server).press(browser.opened.first(), u"new"_s, u"ada@engines.example"_s);
    QVERIFY(!PersonsBrowser(server).show(back).isEmpty());
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_BrowserScreens::organizationThatIsUnknownIsSaidAtTheField()
{
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(window.push(u"ssoButton"_s));
    QVERIFY(window.arrives(u"ssoView"_s));
    LoginWindow::press(Qt::Key_Return);
    QCOMPARE(LoginWindow::focus(), u"organizationEdit"_s);
    QVERIFY(!window.edit(u"organizationEdit"_s)->accessibleDescription().isEmpty());
    QVERIFY(window.fill(u"organizationEdit"_s, u"nobody.example"_s));
    QVERIFY(window.edit(u"organizationEdit"_s)->accessibleDescription().isEmpty());
    LoginWindow::press(Qt::Key_Return);
    QTRY_VERIFY(window.edit(u"organizationEdit"_s)->accessibleDescription().startsWith(u"We couldn’t find single sign-on"_s));
    QCOMPARE(LoginWindow::focus(), u"organizationEdit"_s);
    QCOMPARE(window.told(), QString());
}

void tst_BrowserScreens::lastWayIsMarked()
{
    DesktopsBrowser browser;
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(window.push(u"providerButton_google"_s));
    QTRY_COMPARE(browser.opened.size(), 1);
    QVERIFY(comesBack(browser.opened.first()));
    QVERIFY(window.arrives(u"accountView"_s));
    window.login.flow()->signOut();
    QVERIFY(window.arrives(u"signInView"_s));
    QTRY_COMPARE(window.find(u"providerButton_google"_s)->accessibleDescription(), u"Last used"_s);
    for (const auto *way : window.screen()->findChildren<WayButton *>())
        QCOMPARE(way->accessibleDescription().isEmpty(), way->objectName() != u"providerButton_google"_s);
}

void tst_BrowserScreens::providersFollowTheSettings()
{
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QCOMPARE(window.find<QPushButton>(u"providerButton_acme"_s)->text(), u"Continue with Acme && Sons"_s);
    QVERIFY(window.go(u"providerButton_google"_s));
    LoginSettings settings = everyWay();
    settings.features = LoginFeature::Browser;
    window.login.setSettings(settings); // the same providers
    QCOMPARE(LoginWindow::focus(), u"providerButton_google"_s);
    settings.providers = {SocialProvider::withId(u"slack"_s)};
    window.login.setSettings(settings);
    QVERIFY(window.find(u"providerButton_google"_s) == nullptr);
    QTRY_VERIFY(window.find(u"providerButton_slack"_s)->isVisible());
    QVERIFY(!window.find(u"ssoButton"_s)->isVisible());
}

void tst_BrowserScreens::providerThatGoesWhenItIsPressed()
{
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    connect(window.login.flow(), &LoginFlow::busyChanged, this, [&window] { window.login.setSettings({}); });
    QVERIFY(window.push(u"providerButton_google"_s));
    QTRY_VERIFY(window.find(u"providerButton_google"_s) == nullptr);
}

QTEST_MAIN(tst_BrowserScreens)
#include "tst_browserscreens.moc"

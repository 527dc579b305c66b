// SPDX-License-Identifier: MIT
#include "controls/svgicon.h"
#include "login/accountwidget.h"
#include "login/logindialog.h"
#include "login/loginwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMetaProperty>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStyle>
#include <QVBoxLayout>
#include <QWizard>

#include <functional>

using namespace Descope;
using namespace DescopeTest;

namespace {

using Effect = std::function<bool(LoginWindow &)>;

bool isShown(LoginWindow &window, const QString &name)
{
    const auto *widget = window.find(name);
    return widget != nullptr && widget->isVisible();
}

QPixmap wideLogo()
{
    QPixmap pixmap(400, 80);
    pixmap.fill(Qt::darkGreen);
    return pixmap;
}

} // namespace

Q_DECLARE_METATYPE(Effect)

/// The login inside the forms of a program: dialogs, wizards, settings that change while it is shown, and the program's brand.
class tst_HostForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everySetterTakesEffect_data();
    void everySetterTakesEffect();
    void everyFaceCanHaveTheStyleOfTheProgram();
    void whatWasTypedStaysWhenSettingsChange();
    void firstScreenIsTheOneThatIsShown();
    void escapeGoesBackFirst_data();
    void escapeGoesBackFirst();
    void escapeClosesOurDialogOnce();
    void wizardPageIsComplete();
    void brandIsOneEverywhere();
    void wideLogoKeepsItsShape_data();
    void wideLogoKeepsItsShape();
    void programsOwnPaletteStays();
    void noNameHidesOneOfTheBase();

private:
    TestServer server;
};

void tst_HostForms::initTestCase()
{
    QVERIFY(server.start());
}

void tst_HostForms::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"name"_L1, "Ada Lovelace"_L1}, {"verifiedEmail"_L1, true}}));
}

/// Each property, with what people see of it, or what the flow goes by, as soon as it is set.
void tst_HostForms::everySetterTakesEffect_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Effect>("isSeen");
    QSet<QByteArray> rows;
    const auto row = [&rows](const char *property, const QVariant &value, const Effect &isSeen) {
        QTest::newRow(property) << value << isSeen;
        rows << property;
    };
    row("features", QVariant::fromValue(LoginSettings::Features(LoginSettings::SignInByCode)),
        [](LoginWindow &w) { return isShown(w, u"codeButton"_s) && !isShown(w, u"signUpButton"_s); });
    row("firstScreen", QVariant::fromValue(LoginSettings::SignUpScreen),
        [](LoginWindow &w) { return w.screen()->objectName() == "signUpView"_L1; });
    row("loginId", ada, [](LoginWindow &w) { return w.edit(u"loginIdEdit"_s)->text() == ada; });
    row("loginIdFixed", true, [](LoginWindow &w) { return w.edit(u"loginIdEdit"_s)->isReadOnly(); });
    row("loginIdKind", QVariant::fromValue(LoginIdKind::Name),
        [](LoginWindow &w) { return w.find<QLabel>(u"loginIdLabel"_s)->text() == "&Username"_L1; });
    row("loginIdLabel", u"Badge"_s, [](LoginWindow &w) { return w.find<QLabel>(u"loginIdLabel"_s)->text() == "Badge"_L1; });
    row("staySignedIn", false, [](LoginWindow &w) { return !w.find<QCheckBox>(u"stayCheck"_s)->isChecked(); });
    row("rememberAddress", false, [](LoginWindow &w) { return !w.login.flow()->settings().rememberAddress; });
    row("linkReturn", QVariant::fromValue(LinkReturn::Pasted), [](LoginWindow &w) { return !w.login.flow()->linksComeBack(); });
    const QUrl page(u"https://example.com/page"_s);
    row("bridgeUrl", page, [page](LoginWindow &w) { return w.login.flow()->settings().bridgeUrl == page; });
    row("urlScheme", u"notes"_s, [](LoginWindow &w) { return w.login.flow()->settings().urlScheme == "notes"_L1; });
    row("termsUrl", page, [](LoginWindow &w) {
        w.login.flow()->show(LoginStep::SignUp);
        return isShown(w, u"termsButton"_s) && !isShown(w, u"privacyButton"_s);
    });
    row("privacyUrl", page, [](LoginWindow &w) {
        w.login.flow()->show(LoginStep::SignUp);
        return isShown(w, u"privacyButton"_s) && !isShown(w, u"termsButton"_s);
    });
    row("linkKind", QVariant::fromValue(LoginSettings::EnchantedLink),
        [](LoginWindow &w) { return w.login.flow()->settings().linkKind == LoginSettings::EnchantedLink; });
    row("primaryWay", QVariant::fromValue(LoginSettings::BrowserOnly),
        [](LoginWindow &w) { return isShown(w, u"primaryButton"_s) && !isShown(w, u"passwordEdit"_s); });
    row("browserFlow", u"sign-in"_s, [](LoginWindow &w) { return w.login.flow()->settings().browserFlow == "sign-in"_L1; });
    row("browserPort", 8088, [](LoginWindow &w) { return w.login.flow()->settings().browserPort == 8088; });
    row("browserReturn", QVariant::fromValue(LoginSettings::ByScheme),
        [](LoginWindow &w) { return w.login.flow()->settings().browserReturn == LoginSettings::ByScheme; });
    row("logo", QVariant::fromValue(QIcon(wideLogo())),
        [](LoginWindow &w) { return w.find<QLabel>(u"logo"_s)->pixmap().toImage().pixelColor(2, 2) == QColor(Qt::darkGreen); });
    row("brandName", u"Notes"_s, [](LoginWindow &w) { return isShown(w, u"brandName"_s); });
    row("accentColor", QColor(0x8a, 0x1c, 0x4f), [](LoginWindow &w) {
        return w.find(u"primaryButton"_s)->palette().color(QPalette::Highlight) == QColor(0x8a, 0x1c, 0x4f);
    });
    row("hostStyle", true, [](LoginWindow &w) { return w.find(u"loginIdEdit"_s)->style() == QApplication::style(); });
    const QMetaObject &type = LoginWidget::staticMetaObject;
    for (int i = type.propertyOffset(); i < type.propertyCount(); ++i)
        QVERIFY2(rows.contains(type.property(i).name()) == type.property(i).isWritable(),
            type.property(i).name()); // the new ones, too
}

void tst_HostForms::everySetterTakesEffect()
{
    QFETCH(const QVariant, value);
    QFETCH(const Effect, isSeen);
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(!isSeen(window));
    window.login.flow()->show(LoginStep::SignIn);
    QVERIFY(window.login.setProperty(QTest::currentDataTag(), value));
    QVERIFY(isSeen(window));
    if (value.typeId() != QMetaType::QIcon) // of which no two are equal
        QCOMPARE(window.login.property(QTest::currentDataTag()), value);
}

void tst_HostForms::everyFaceCanHaveTheStyleOfTheProgram()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginDialog dialog(&session);
    AccountWidget account(&session);
    const auto isOfTheProgram = [](const QWidget &face, const QString &name) {
        return face.findChild<QWidget *>(name)->style() == QApplication::style();
    };
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QWidget *>(u"loginIdEdit"_s));
    QVERIFY(!isOfTheProgram(dialog, u"loginIdEdit"_s) && !isOfTheProgram(account, u"signInButton"_s));
    for (QWidget *face : std::initializer_list<QWidget *>{&dialog, &account})
        QVERIFY(face->setProperty("hostStyle", true) && face->property("hostStyle").toBool());
    QVERIFY(isOfTheProgram(dialog, u"loginIdEdit"_s) && isOfTheProgram(account, u"signInButton"_s));
    dialog.setHostStyle(false);
    QVERIFY(!isOfTheProgram(dialog, u"loginIdEdit"_s));
}

void tst_HostForms::whatWasTypedStaysWhenSettingsChange()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    window.find<QCheckBox>(u"stayCheck"_s)->setChecked(false);
    const LoginFlow *flow = window.login.flow();
    window.login.setTermsUrl(QUrl(u"https://example.com/terms"_s));
    window.login.setFeatures(LoginSettings::Standard | LoginSettings::SignInByLink);
    QCOMPARE(window.login.flow(), flow);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);
    QCOMPARE(window.edit(u"passwordEdit"_s)->text(), adasPassword);
    QVERIFY(!window.find<QCheckBox>(u"stayCheck"_s)->isChecked());
    QVERIFY(isShown(window, u"linkButton"_s));
}

void tst_HostForms::firstScreenIsTheOneThatIsShown()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    window.login.setFirstScreen(LoginSettings::SignUpScreen);
    QCOMPARE(window.screen()->objectName(), u"signUpView"_s);
    window.login.setFeatures(LoginSettings::ForgotPassword);
    QCOMPARE(window.screen()->objectName(), u"signInView"_s);
    window.login.setFeatures(LoginSettings::Standard);
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    window.login.setFirstScreen(LoginSettings::ForgotScreen);
    QCOMPARE(window.screen()->objectName(), u"accountView"_s);
    window.login.setFeatures({});
    QVERIFY(!isShown(window, u"passwordButton"_s) && !isShown(window, u"signOutEverywhereButton"_s));
}

void tst_HostForms::escapeGoesBackFirst_data()
{
    QTest::addColumn<bool>("isWizard");
    QTest::newRow("QDialog") << false;
    QTest::newRow("QWizard") << true;
}

void tst_HostForms::escapeGoesBackFirst()
{
    QFETCH(const bool, isWizard);
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    std::unique_ptr<QDialog> dialog;
    QWidget *page = nullptr;
    if (isWizard) {
        auto wizard = std::make_unique<QWizard>();
        auto *wizardPage = new QWizardPage(wizard.get());
        wizard->addPage(wizardPage);
        page = wizardPage;
        dialog = std::move(wizard);
    } else {
        dialog = std::make_unique<QDialog>();
        page = dialog.get();
    }
    auto *login = new LoginWidget(&session, page);
    (new QVBoxLayout(page))->addWidget(login);
    QSignalSpy rejected(dialog.get(), &QDialog::rejected);
    QSignalSpy dismissed(login, &LoginWidget::dismissed);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTRY_COMPARE(login->currentScreen()->objectName(), u"signInView"_s);
    login->setFocus(); // a wizard has it on its button at first
    login->flow()->show(LoginStep::Forgot);
    QTRY_COMPARE(LoginWindow::focus(), u"loginIdEdit"_s);
    LoginWindow::press(Qt::Key_Escape);
    QCOMPARE(login->currentScreen()->objectName(), u"signInView"_s);
    QCOMPARE(rejected.count(), 0);
    QTRY_COMPARE(LoginWindow::focus(), u"loginIdEdit"_s);
    LoginWindow::press(Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 1);
    QCOMPARE(rejected.count(), 1);
    QVERIFY(!dialog->isVisible());
}

void tst_HostForms::escapeClosesOurDialogOnce()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginDialog dialog(&session);
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_COMPARE(LoginWindow::focus(), u"loginIdEdit"_s);
    LoginWindow::press(Qt::Key_Escape);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void tst_HostForms::wizardPageIsComplete()
{
    class Page : public QWizardPage
    {
    public:
        explicit Page(SessionManager *session)
            : login(new LoginWidget(session, this))
        {
            (new QVBoxLayout(this))->addWidget(login);
            registerField(u"account*"_s, login, "signedIn", SIGNAL(signedInChanged(bool)));
        }
        LoginWidget *login;
    };
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    QWizard wizard;
    auto *page = new Page(&session);
    wizard.addPage(page);
    wizard.addPage(new QWizardPage(&wizard));
    wizard.show();
    QTRY_COMPARE(page->login->currentScreen()->objectName(), u"signInView"_s);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    page->login->flow()->signIn(ada, adasPassword, true);
    QTRY_VERIFY(page->login->isSignedIn());
    QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    QVERIFY(wizard.field(u"account"_s).toBool());
    const auto signedOut = await(session.signOut());
    QVERIFY(signedOut);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
}

void tst_HostForms::brandIsOneEverywhere()
{
    const Brand brand{QIcon(wideLogo()), u"Notes"_s, QColor(0x8a, 0x1c, 0x4f)};
    const auto isBranded = [&brand](const LoginDialog *dialog) {
        const auto *screen = qobject_cast<const View *>(dialog->loginWidget()->currentScreen());
        return dialog->loginWidget()->brand() == brand && screen->brandName() == brand.name &&
               screen->logo().cacheKey() == brand.logo.cacheKey() && screen->palette().color(QPalette::Highlight) == brand.accent;
    };
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    QWidget program;
    const QFuture<Result<bool>> signedIn = LoginDialog::signIn(&session, {}, brand, &program);
    auto *dialog = program.findChild<LoginDialog *>();
    QTRY_COMPARE(dialog->loginWidget()->currentScreen()->objectName(), u"signInView"_s);
    QVERIFY(isBranded(dialog));
    dialog->close();
    QVERIFY(await(signedIn));

    AccountWidget account(&session);
    account.loginWidget()->setBrand(brand);
    account.show();
    for (auto *button : account.findChildren<QPushButton *>(u"signInButton"_s)) {
        if (button->isVisible())
            button->click();
    }
    dialog = account.findChild<LoginDialog *>();
    QVERIFY(dialog != nullptr && isBranded(dialog));
}

void tst_HostForms::wideLogoKeepsItsShape_data()
{
    QTest::addColumn<QIcon>("logo");
    QTest::newRow("picture") << QIcon(wideLogo());
    const QString file = QDir::temp().filePath(u"wide-%1.svg"_s.arg(QCoreApplication::applicationPid()));
    QFile svg(file);
    QVERIFY(svg.open(QIODevice::WriteOnly));
    svg.write("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='20'><rect width='100' height='20' fill='red'/></svg>");
    svg.close();
    QTest::newRow("SVG") << svgIcon(file);
}

void tst_HostForms::wideLogoKeepsItsShape()
{
    QFETCH(const QIcon, logo);
    LoginWindow window(server);
    QVERIFY(window.show());
    window.login.setLogo(logo);
    const QSizeF size = window.find<QLabel>(u"logo"_s)->pixmap().deviceIndependentSize();
    QVERIFY(qAbs(size.width() / size.height() - 5) < 0.2);
    QVERIFY2(size.height() > 2.5 * window.login.fontMetrics().height(), qPrintable(QString::number(size.height())));
    QVERIFY(window.screen()->minimumSizeHint().width() <= 320);
    QVERIFY(window.find(u"logo"_s)->width() >= size.width());
}

void tst_HostForms::programsOwnPaletteStays()
{
    LoginWindow window(server);
    QPalette own;
    own.setColor(QPalette::Highlight, Qt::darkCyan);
    window.login.setPalette(own);
    QVERIFY(window.show());
    QCOMPARE(window.login.palette().color(QPalette::Highlight), QColor(Qt::darkCyan));
    QCOMPARE(window.find(u"primaryButton"_s)->palette().color(QPalette::Highlight), QColor(Qt::darkCyan));
}

void tst_HostForms::noNameHidesOneOfTheBase()
{
    for (const QMetaObject *type : {&LoginWidget::staticMetaObject, &LoginDialog::staticMetaObject,
             &AccountWidget::staticMetaObject, &View::staticMetaObject, &PasswordEdit::staticMetaObject}) {
        const QMetaObject *base = type->superClass();
        for (int i = type->propertyOffset(); i < type->propertyCount(); ++i)
            QVERIFY2(base->indexOfProperty(type->property(i).name()) < 0, type->property(i).name());
        for (int i = type->methodOffset(); i < type->methodCount(); ++i) {
            for (int j = 0; j < base->methodCount(); ++j)
                QVERIFY2(type->method(i).name() != base->method(j).name(), type->method(i).methodSignature());
        }
    }
}

QTEST_MAIN(tst_HostForms)
#include "tst_hostforms.moc"

// SPDX-License-Identifier: MIT
#include "controls/qrcode.h"
#include "login/logindialog.h"
#include "scriptedlogin.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QPushButton>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

/// This is the browser of the desktop, which goes nowhere.
class DesktopsBrowser : public QObject
{
    Q_OBJECT

public:
    DesktopsBrowser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~DesktopsBrowser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

/// People confirm who they are in windows: as the second step of signing in, when a program asks, and with a new app.
class tst_FactorScreens : public ScriptedLogin
{
    Q_OBJECT

private Q_SLOTS:
    void dialog_asksAndIsGone();
    void dialog_asksInTheBrowser();
    void dialogThatIsClosed_confirmsNothing_data();
    void dialogThatIsClosed_confirmsNothing();
    void whoHasJustConfirmed_seesNoDialog();
    void nobodySignedIn_isAnError();
    void secondFactor_comesAfterThePassword();
    void app_isSetUpAtTheAccount();
    void organization_isChosenByKeyboard();
    void address_isChangedByKeyboard();
    void phone_isChangedAndCorrected();

private:
    static Answer ada(const QString &name, bool hasApp = true)
    {
        return {name, {}, {{"TOTP"_L1, hasApp}, {"email"_L1, u"ada@example.com"_s}, {"name"_L1, u"Ada"_s}}};
    }
    static Answer confirmed()
    {
        Answer answer = ada(u"confirmed"_s);
        answer.claims["su"_L1] = true;
        return answer;
    }
    static LoginDialog *dialog()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *found = qobject_cast<LoginDialog *>(window);
            if (found != nullptr && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void signInAsAda(bool hasApp = true)
    {
        start();
        signIn(ada(u"first"_s, hasApp));
    }
};

namespace {

/// Returns the field on the screen that is shown.
QLineEdit *codeEdit(const QWidget *window)
{
    const auto edits = window->findChildren<QLineEdit *>(u"codeEdit"_s);
    for (QLineEdit *edit : edits) {
        if (edit->isVisible())
            return edit;
    }
    return nullptr;
}

QPushButton *button(const QWidget *window, const QString &name)
{
    const auto buttons = window->findChildren<QPushButton *>(name);
    for (QPushButton *found : buttons) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

void tst_FactorScreens::dialog_asksAndIsGone()
{
    signInAsAda();
    const auto answer = LoginDialog::stepUp(m_session.get());
    QTRY_VERIFY(dialog() != nullptr);
    const QPointer<LoginDialog> shown = dialog();
    QTRY_VERIFY(codeEdit(shown) != nullptr);
    QVERIFY(!answer.isFinished());
    refuse("totp/verify", u"E061102"_s);
    give("totp/verify", confirmed());
    QTest::keyClicks(codeEdit(shown), u"111111"_s);
    QTRY_VERIFY(shown->loginWidget()->flow()->notice().text.contains(u"clock of your phone"_s));
    QTRY_VERIFY(!codeEdit(shown)->isReadOnly());
    QTest::keyClicks(codeEdit(shown), u"123456"_s); // in place of the wrong one, which is selected
    QVERIFY(await(answer));
    QVERIFY(*await(answer));
    QTRY_VERIFY(!shown);
    QVERIFY(m_session->isSignedIn());
    QCOMPARE(heldName(), u"confirmed"_s);
}

void tst_FactorScreens::dialog_asksInTheBrowser()
{
    DesktopsBrowser browser;
    const QUrl page(u"https://provider.example/?state=1"_s);
    start();
    Answer first = ada(u"first"_s);
    first.user["OAuth"_L1] = QJsonObject{{"google"_L1, true}};
    signIn(first);
    LoginSettings settings;
    settings.providers = {SocialProvider::withId(u"google"_s)};
    const auto answer = LoginDialog::stepUp(m_session.get(), settings);
    QTRY_VERIFY(dialog() != nullptr);
    const QPointer<LoginDialog> shown = dialog();
    m_server->reply({}, DescopeTest::Reply::json(200, {{"url"_L1, page.toString()}})); // its path has a query
    give("oauth/exchange", confirmed());
    QTRY_VERIFY(button(shown, u"browserButton"_s) != nullptr);
    button(shown, u"browserButton"_s)->click();
    QTRY_COMPARE(browser.opened, QList{page});
    const auto &requests = m_server->requests();
    const auto asked = *std::find_if(requests.begin(), requests.end(),
        [](const Request &request) { return request.target.startsWith("/v1/auth/oauth/authorize?"); });
    QCOMPARE(nameOf(QString::fromLatin1(asked.header("Authorization")).section(u':', 1)), u"first"_s);
    QVERIFY(asked.json()["stepup"_L1].toBool());
    const QUrlQuery query(QUrl::fromEncoded(asked.target));
    QCOMPARE(query.queryItemValue(u"provider"_s), u"google"_s);
    QCOMPARE(query.queryItemValue(u"prompt"_s), u"select_account"_s); // the browser may know them, whoever sits before it
    QUrl back(query.queryItemValue(u"redirectURL"_s, QUrl::FullyDecoded));
    back.setQuery(u"code=1"_s);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> shownThere(network.get(QNetworkRequest(back)));
    QVERIFY(await(answer));
    QVERIFY(*await(answer));
    QTRY_VERIFY(!shown);
    QCOMPARE(heldName(), u"confirmed"_s);
}

void tst_FactorScreens::dialogThatIsClosed_confirmsNothing_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("the window's button") << false;
}

void tst_FactorScreens::dialogThatIsClosed_confirmsNothing()
{
    QFETCH(const bool, byKey);
    signInAsAda();
    const auto answer = LoginDialog::stepUp(m_session.get());
    QTRY_VERIFY(dialog() != nullptr);
    const QPointer<LoginDialog> shown = dialog();
    QTRY_VERIFY(codeEdit(shown) != nullptr);
    if (byKey)
        QTest::keyClick(codeEdit(shown), Qt::Key_Escape);
    else
        shown->close();
    QVERIFY(await(answer));
    QVERIFY(!*await(answer));
    QTRY_VERIFY(!shown);
    QVERIFY(m_session->isSignedIn() && !m_session->isStepUpAwaited());
    QCOMPARE(heldName(), u"first"_s);
}

void tst_FactorScreens::whoHasJustConfirmed_seesNoDialog()
{
    signInAsAda();
    m_flow->stepUp();
    give("totp/verify", confirmed());
    enter(u"123456"_s);
    QTRY_COMPARE(m_flow->step(), Step::Account);
    const auto answer = LoginDialog::stepUp(m_session.get());
    QVERIFY(await(answer));
    QVERIFY(*await(answer));
    QCOMPARE(dialog(), nullptr);
    QTRY_COMPARE(QApplication::topLevelWidgets().size(), 0);
}

void tst_FactorScreens::nobodySignedIn_isAnError()
{
    start();
    QCOMPARE(awaitError(LoginDialog::stepUp(m_session.get())).kind, Kind::NotSignedIn);
}

void tst_FactorScreens::secondFactor_comesAfterThePassword()
{
    start();
    LoginWidget login(m_session.get(), asking(LoginSettings::SecondFactor::Offered));
    login.show();
    QTRY_COMPARE(login.flow()->step(), Step::SignIn);
    give("password/signin", ada(u"first"_s));
    login.flow()->signIn(u"ada@example.com"_s, u"secret"_s, true);
    QTRY_VERIFY(codeEdit(&login) != nullptr);
    QVERIFY(!m_session->isSignedIn());
    QVERIFY(button(&login, u"emailButton"_s) != nullptr); // the other way
    Answer second = ada(u"second"_s);
    second.claims["amr"_L1] = QJsonArray{u"pwd"_s, u"mfa"_s};
    give("totp/verify", second);
    QTest::keyClicks(codeEdit(&login), u"123456"_s);
    QTRY_VERIFY(m_session->isSignedIn());
    QTRY_COMPARE(login.flow()->step(), Step::Account);
}

void tst_FactorScreens::app_isSetUpAtTheAccount()
{
    signInAsAda(false);
    LoginSettings settings;
    settings.features.setFlag(LoginFeature::SignInHistory, false);
    settings.features |= LoginFeature::AuthenticatorApp;
    LoginWidget login(m_session.get(), settings);
    login.show();
    QTRY_VERIFY(button(&login, u"totpButton"_s) != nullptr);
    reply("totp/update", {{"provisioningURL"_L1, u"otpauth://totp/x?secret=JBSWY3DP"_s}, {"key"_L1, u"JBSWY3DP"_s}});
    button(&login, u"totpButton"_s)->click();
    QTRY_VERIFY(codeEdit(&login) != nullptr);
    QVERIFY(login.findChild<QrCode *>(u"qrCode"_s)->isVisible());
    QCOMPARE(login.findChild<QLabel *>(u"keyText"_s)->text(), u"JBSW Y3DP"_s);
    give("totp/verify", {u"proof"_s});
    reply("me", {{"userId"_L1, u"U2canaryuser"_s}, {"TOTP"_L1, true}});
    QTest::keyClicks(codeEdit(&login), u"123456"_s);
    QTRY_COMPARE(login.flow()->step(), Step::Account);
    QCOMPARE(login.findChild<QLabel *>(u"keyText"_s)->text(), QString()); // the secret is forgotten
    QTRY_COMPARE(button(&login, u"totpButton"_s)->accessibleName(), u"Replace authenticator app…"_s);
}

void tst_FactorScreens::organization_isChosenByKeyboard()
{
    start();
    LoginSettings settings;
    settings.tenantChoice = true;
    settings.features.setFlag(LoginFeature::SignInHistory, false);
    LoginWidget login(m_session.get(), settings);
    login.show();
    QTRY_COMPARE(login.flow()->step(), Step::SignIn);
    Answer answer = ada(u"first"_s);
    answer.claims["tenants"_L1] = QJsonObject{{"T1"_L1, QJsonObject()}, {"T2"_L1, QJsonObject()}};
    give("password/signin", answer);
    reply("me/tenants", {{"tenants"_L1, QJsonArray{QJsonObject{{"id"_L1, u"T1"_s}, {"name"_L1, u"Engines"_s}},
                                            QJsonObject{{"id"_L1, u"T2"_s}, {"name"_L1, u"Society"_s}}}}});
    login.flow()->signIn(u"ada@example.com"_s, u"secret"_s, true);
    QTRY_VERIFY(button(&login, u"tenantButton_T2"_s) != nullptr);
    QCOMPARE(button(&login, u"tenantButton_T2"_s)->text(), u"Society"_s);
    QVERIFY(!m_session->isSignedIn());
    Answer chosen = answer;
    chosen.name = u"second"_s;
    chosen.claims["dct"_L1] = u"T2"_s;
    give("tenant/select", chosen);
    button(&login, u"tenantButton_T2"_s)->setFocus();
    QTest::keyClick(button(&login, u"tenantButton_T2"_s), Qt::Key_Return);
    QTRY_VERIFY(m_session->isSignedIn());
    QCOMPARE(m_session->currentTenant(), u"T2"_s);
}

void tst_FactorScreens::address_isChangedByKeyboard()
{
    signInAsAda();
    LoginSettings settings;
    settings.features.setFlag(LoginFeature::SignInHistory, false);
    settings.features |= LoginFeature::ChangeEmail;
    LoginWidget login(m_session.get(), settings);
    login.show();
    login.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&login));
    QTRY_VERIFY(button(&login, u"emailButton"_s) != nullptr);
    QVERIFY(button(&login, u"phoneButton"_s) == nullptr);
    reply("otp/update/email", {{"maskedEmail"_L1, u"c***@example.com"_s}});
    button(&login, u"emailButton"_s)->setFocus();
    QTest::keyClick(button(&login, u"emailButton"_s), Qt::Key_Return);
    QTRY_COMPARE(login.flow()->step(), Step::ChangeEmail);
    QTRY_COMPARE(login.focusWidget()->objectName(), u"loginIdEdit"_s);
    QTest::keyClicks(login.focusWidget(), u"countess@example.com"_s);
    QTest::keyClick(login.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(login.flow()->step(), Step::ConfirmAddress);
    QTRY_VERIFY(codeEdit(&login) != nullptr);
    const auto *view = login.findChild<QWidget *>(u"enterCodeView"_s);
    QCOMPARE(view->findChild<QLabel *>(u"introduction"_s)->text(), u"We emailed a 6-digit code to countess@example.com."_s);
    QCOMPARE(button(&login, u"primaryButton"_s)->text(), u"Co&nfirm"_s);
    give("otp/verify/email", {u"proof"_s});
    reply("me", {{"userId"_L1, u"U2canaryuser"_s}, {"email"_L1, u"countess@example.com"_s}});
    QTest::keyClicks(codeEdit(&login), u"123456"_s);
    QTRY_COMPARE(login.flow()->step(), Step::Account);
    QTRY_COMPARE(login.findChild<QLabel *>(u"emailDetail"_s)->text(), u"countess@example.com"_s);
    QCOMPARE(login.flow()->notice().text, u"Your email address is changed."_s);
    button(&login, u"emailButton"_s)->click();
    QTRY_COMPARE(login.flow()->step(), Step::ChangeEmail);
    QCOMPARE(login.findChild<QWidget *>(u"changeEmailView"_s)->findChild<QLineEdit *>(u"loginIdEdit"_s)->text(), QString());
}

void tst_FactorScreens::phone_isChangedAndCorrected()
{
    signInAsAda();
    LoginSettings settings;
    settings.features.setFlag(LoginFeature::SignInHistory, false);
    settings.features |= LoginFeature::ChangePhone;
    LoginWidget login(m_session.get(), settings);
    login.show();
    QTRY_VERIFY(button(&login, u"phoneButton"_s) != nullptr);
    reply("otp/update/phone/sms", {{"maskedPhone"_L1, u"+1***67"_s}});
    button(&login, u"phoneButton"_s)->click();
    QTRY_COMPARE(login.flow()->step(), Step::ChangePhone);
    auto *edit = login.findChild<QLineEdit *>(u"phoneEdit"_s);
    QTest::keyClicks(edit, u"12"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(login.findChild<QWidget *>(u"phoneError"_s)->isVisible());
    QCOMPARE(login.focusWidget(), edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"+1 555 123 4567"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(login.flow()->step(), Step::ConfirmAddress);
    QTRY_VERIFY(button(&login, u"wrongAddressButton"_s) != nullptr);
    QCOMPARE(button(&login, u"wrongAddressButton"_s)->text(), u"&Wrong number?"_s);
    button(&login, u"wrongAddressButton"_s)->click();
    QTRY_COMPARE(login.flow()->step(), Step::ChangePhone);
    QCOMPARE(edit->text(), u"+1 555 123 4567"_s); // to be mended
}

QTEST_MAIN(tst_FactorScreens)
#include "tst_factorscreens.moc"

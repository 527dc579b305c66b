// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "controls/messagebar.h"
#include "controls/policychecklist.h"
#include "controls/strengthbar.h"
#include "forms/installtranslation.h"
#include "login/loginwindow.h"
#include "views/accountview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;

/// The whole login in a window, used by keyboard: where one comes, where the focus is, what is kept and what is wiped.
class tst_LoginWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyScreenIsReachedByKeyboard();
    void forgottenPasswordByKeyboard();
    void firstStartHasTheFormBeforeTheKeyringAnswers();
    void firstFieldHasTheFocus();
    void wrongPasswordIsSelected();
    void emptyFieldsAreShownAtTheField();
    void existingUserLeadsToTheLoginId();
    void wrongCurrentPasswordIsSelected();
    void refusedPasswordIsSelected();
    void unmetRulesKeepTheFormHere();
    void ownNameMakesAPasswordWeak();
    void strengthIsOneOfTheRules();
    void suggestedPasswordSignsUp();
    void brandIsOnEveryScreenButTheAccount();
    void accentFollowsLightAndDark();
    void busyScreenCanOnlyBeCancelled();
    void fiftyReturnsSendOneRequest();
    void tryAgainSendsWhatIsStillThere();
    void detailsAreForSupport();
    void rateLimitHoldsTheButton();
    void noticeFollowsTheLanguage();
    void headingFollowsScreenAndLanguage();
    void windowIsCalledByScreenAndProgram();
    void windowKeepsANameOfTheProgram();
    void countdownFollowsTheLanguage();
    void loginIdIsCarriedOver();
    void passwordsAreWipedWhenAScreenIsLeft();
    void expiredPasswordLeadsToTheNewOne();
    void offlineKeepsTheForm();
    void whoSignedInLastCanContinue();
    void addressThatComesLateTakesNoFocusFromTheTyping_data();
    void addressThatComesLateTakesNoFocusFromTheTyping();
    void nextPersonSeesNothingOfTheLast();
    void secondEnterDoesNothing();
    void cancelComesWhereNoButtonWas();
    void pictureIsOfOnePersonAlone();
    void lockedKeyringIsWhereTheFocusIs();
    void signOutEverywhereAsksFirst();
    void supportDetailsHoldNoSecret();
    void nothingSecretHasAName();
    void startedBeforeItIsShown();
    void wrongConfigurationIsOnTheFirstScreen();

private:
    bool timePasses(LoginWindow &window);

    TestServer server;
};

void tst_LoginWidget::initTestCase()
{
    installTranslation(QLocale(QLocale::English));
    QVERIFY(server.start());
}

void tst_LoginWidget::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"name"_L1, "Ada Lovelace"_L1}, {"verifiedEmail"_L1, true}}));
}

/// Lets a quarter of an hour pass, which the next answer tells.
bool tst_LoginWidget::timePasses(LoginWindow &window)
{
    const QDateTime before = window.service.serverTime();
    const bool isAdvanced = server.advance(900);
    window.login.flow()->loadHistory();
    return isAdvanced && waitUntil([&] { return before.secsTo(window.service.serverTime()) >= 890; });
}

void tst_LoginWidget::everyScreenIsReachedByKeyboard()
{
    const QString charles = u"charles@example.com"_s;
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QVERIFY(window.fill(u"loginIdEdit"_s, charles));
    QVERIFY(window.fill(u"nameEdit"_s, u"Charles Babbage"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, adasPassword));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(window.find<QLabel>(u"nameText"_s)->text(), u"Charles Babbage"_s);
    QCOMPARE(window.find<QLabel>(u"loginIdText"_s)->text(), charles);

    QVERIFY(window.push(u"passwordButton"_s));
    QVERIFY(window.arrives(u"changeView"_s));
    QCOMPARE(window.focus(), u"newPasswordEdit"_s);
    window.write(newPassword);
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(window.told(), u"Password changed."_s);

    QVERIFY(timePasses(window));
    QVERIFY(window.push(u"passwordButton"_s));
    QVERIFY(window.arrives(u"replaceView"_s));
    QCOMPARE(window.focus(), u"currentPasswordEdit"_s);
    window.write(newPassword);
    QVERIFY(window.fill(u"newPasswordEdit"_s, u"Jacquard-Loom-1804"_s));
    QVERIFY(window.push(u"primaryButton"_s));
    QVERIFY(window.arrives(u"accountView"_s));

    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.told(), u"You’re signed out."_s);
    QVERIFY(window.signIn(charles, u"Jacquard-Loom-1804"_s));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginWidget::forgottenPasswordByKeyboard()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"forgotButton"_s));
    QVERIFY(window.arrives(u"forgotView"_s));
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    window.write(ada);
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"checkMailView"_s));
    QVERIFY(window.screen()->introduction().contains(ada));
    QVERIFY(window.find<QPushButton>(u"resendButton"_s)->text().contains(u"0:"_s));
    QCOMPARE(window.focus(), u"linkEdit"_s);

    window.write(u"this is no link"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(window.focus(), u"linkEdit"_s);
    QVERIFY(window.find<QLabel>(u"errorText"_s)->text().startsWith(u"This isn’t the link"_s));
    QVERIFY(window.push(u"wrongAddressButton"_s));
    QVERIFY(window.arrives(u"forgotView"_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"checkMailView"_s));

    QVERIFY(window.fill(u"linkEdit"_s, server.link(ada)));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"newPasswordView"_s));
    QVERIFY(window.screen()->introduction().contains(ada));
    QCOMPARE(window.focus(), u"newPasswordEdit"_s);
    window.write(newPassword);
    QVERIFY(window.go(u"signOutOthersCheck"_s));
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(window.told(), u"Password changed. Your other devices are signed out."_s);
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_LoginWidget::firstStartHasTheFormBeforeTheKeyringAnswers()
{
    auto tokens = std::make_unique<FakeTokenStore>();
    FakeTokenStore *store = tokens.get();
    store->isNew = true;
    store->hold();
    LoginWindow window(server, {}, std::move(tokens));
    QVERIFY(window.show());
    QVERIFY(!window.login.findChild<View *>(u"restoringView"_s));
    QCOMPARE(LoginWindow::focus(), u"loginIdEdit"_s);
    LoginWindow::write(ada);

    store->release(); // nothing was there: nothing changes
    QTRY_COMPARE(window.session.state(), SessionManager::State::SignedOut);
    QCOMPARE(window.screen()->objectName(), u"signInView"_s);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);
    QCOMPARE(LoginWindow::focus(), u"loginIdEdit"_s);
}

void tst_LoginWidget::firstFieldHasTheFocus()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    window.write(ada);
    QVERIFY(window.push(u"signUpButton"_s));
    QCOMPARE(window.focus(), u"nameEdit"_s); // the first that is empty
    window.press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.focus(), u"passwordEdit"_s);
}

void tst_LoginWidget::wrongPasswordIsSelected()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, u"wrong"_s));
    QCOMPARE(window.told(), u"Wrong email or password. Check both and try again."_s);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    QCOMPARE(window.edit(u"passwordEdit"_s)->selectedText().size(), 5);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);

    window.write(adasPassword); // in its place, at once
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginWidget::emptyFieldsAreShownAtTheField()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    window.press(Qt::Key_Return);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    auto *error = window.find(u"loginIdError"_s)->findChild<QLabel *>(u"errorText"_s);
    QCOMPARE(error->text(), u"Enter your email address."_s);
    window.write(ada);
    QVERIFY(!error->isVisible());
    window.press(Qt::Key_Return);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    QCOMPARE(window.told(), QString());
    QCOMPARE(server.requests(), QStringList());
}

void tst_LoginWidget::existingUserLeadsToTheLoginId()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.told(), u"There’s already an account with this email address."_s);
    QTRY_COMPARE(window.focus(), u"loginIdEdit"_s);
    QCOMPARE(window.find<QPushButton>(u"messageAction1"_s)->text(), u"Sign in instead"_s);
    QCOMPARE(window.find<QPushButton>(u"messageAction2"_s)->text(), u"Reset password"_s);
    QVERIFY(window.push(u"messageAction2"_s));
    QVERIFY(window.arrives(u"forgotView"_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);
}

void tst_LoginWidget::wrongCurrentPasswordIsSelected()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(timePasses(window));
    QVERIFY(window.push(u"passwordButton"_s));
    QVERIFY(window.fill(u"currentPasswordEdit"_s, u"wrong"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.told(), u"The current password is wrong. Check it and try again."_s);
    QTRY_COMPARE(window.focus(), u"currentPasswordEdit"_s);
    QCOMPARE(window.edit(u"currentPasswordEdit"_s)->selectedText().size(), 5);
    QCOMPARE(window.edit(u"newPasswordEdit"_s)->text(), newPassword);
}

void tst_LoginWidget::refusedPasswordIsSelected()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.push(u"passwordButton"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, adasPassword));
    QVERIFY(window.push(u"primaryButton"_s));
    QTRY_VERIFY(window.told().startsWith(u"The server didn’t accept this password."_s));
    QTRY_COMPARE(window.focus(), u"newPasswordEdit"_s);
    QCOMPARE(window.edit(u"newPasswordEdit"_s)->selectedText().size(), adasPassword.size());
}

/// The rules for passwords as they are shown.
static QStringList rulesOf(const LoginWindow &window)
{
    QStringList rules;
    for (const auto *label : window.find(u"policyChecklist"_s)->findChildren<QLabel *>())
        rules << label->text();
    return rules;
}

void tst_LoginWidget::unmetRulesKeepTheFormHere()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QTRY_VERIFY(window.login.flow()->isPolicyKnown());
    QVERIFY(window.fill(u"loginIdEdit"_s, u"charles@example.com"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, u"short"_s));
    window.press(Qt::Key_Return);
    QCOMPARE(window.focus(), u"newPasswordEdit"_s);
    QCOMPARE(server.count(u"password/signup"_s), 0);
    QVERIFY2(rulesOf(window).contains(u"At least 8 characters"_s), qPrintable(rulesOf(window).join(u'|')));
}

void tst_LoginWidget::ownNameMakesAPasswordWeak()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    const auto *bar = window.find<StrengthBar>(u"strengthBar"_s);
    QVERIFY(window.fill(u"newPasswordEdit"_s, u"Quixtobald"_s));
    const int strangers = bar->score();
    QVERIFY(window.fill(u"nameEdit"_s, u"Quixtobald"_s));
    QVERIFY2(bar->score() < strangers, qPrintable(bar->word()));
    QVERIFY(window.fill(u"nameEdit"_s, u"Charles"_s));
    QCOMPARE(bar->score(), strangers);
    QVERIFY(window.fill(u"loginIdEdit"_s, u"quixtobald@example.com"_s));
    QVERIFY(bar->score() < strangers);
}

void tst_LoginWidget::strengthIsOneOfTheRules()
{
    QVERIFY(server.set({{"passwordPolicy"_L1, QJsonObject{{"strengthScoreEnabled"_L1, true}, {"strengthScore"_L1, 4}}}}));
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QTRY_VERIFY(window.login.flow()->isPolicyKnown());
    QVERIFY2(rulesOf(window).contains(u"Strength: “Strong” or better"_s), qPrintable(rulesOf(window).join(u'|')));
    QVERIFY(window.fill(u"loginIdEdit"_s, u"charles@example.com"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, u"Password1!"_s));
    const auto *checklist = window.find<PolicyChecklist>(u"policyChecklist"_s);
    const int strength = int(checklist->rules().size()) - 1;
    QVERIFY(!checklist->isMet(strength));

    // The server has the last word, and what it says is marked at the rule.
    window.press(Qt::Key_Return);
    QTRY_VERIFY(checklist->isMarkedUnmet(strength));
    QCOMPARE(server.count(u"password/signup"_s), 1);
    QCOMPARE(window.focus(), u"newPasswordEdit"_s);

    QVERIFY(window.fill(u"newPasswordEdit"_s, u"Correct horse battery staple 1"_s));
    QVERIFY(checklist->isMet(strength));
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.login.flow()->step(), LoginStep::Account);
}

void tst_LoginWidget::suggestedPasswordSignsUp()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QTRY_VERIFY(window.login.flow()->isPolicyKnown());
    QVERIFY(window.fill(u"loginIdEdit"_s, u"charles@example.com"_s));
    QVERIFY(window.push(u"suggestButton"_s));
    const QString first = window.edit(u"newPasswordEdit"_s)->text();
    QVERIFY(window.find<PasswordEdit>(u"newPasswordEdit"_s)->isPasswordShown());
    QCOMPARE(window.find<StrengthBar>(u"strengthBar"_s)->score(), 4);
    QVERIFY(window.push(u"suggestButton"_s));
    const QString password = window.edit(u"newPasswordEdit"_s)->text();
    QVERIFY(password != first);
    QVERIFY(window.push(u"primaryButton"_s));
    QTRY_COMPARE(window.login.flow()->step(), LoginStep::Account);
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(window.signIn(u"charles@example.com"_s, password));
}

void tst_LoginWidget::brandIsOnEveryScreenButTheAccount()
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

void tst_LoginWidget::accentFollowsLightAndDark()
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

void tst_LoginWidget::busyScreenCanOnlyBeCancelled()
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

void tst_LoginWidget::fiftyReturnsSendOneRequest()
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

void tst_LoginWidget::tryAgainSendsWhatIsStillThere()
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

void tst_LoginWidget::detailsAreForSupport()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, u"wrong"_s));
    QVERIFY(!window.find(u"detailsButton"_s)->isVisible()); // what one mistyped is not reported
    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 503}}));
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.push(u"detailsButton"_s));
    const QString details = window.screen()->message().details;
    QVERIFY(details.contains(u"Error: Server"_s));
    QVERIFY(details.contains(u"HTTP status: 503"_s));
    QVERIFY(!window.told().contains(u"503"_s));
    QVERIFY(window.push(u"copyButton"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), details);
}

void tst_LoginWidget::rateLimitHoldsTheButton()
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

void tst_LoginWidget::noticeFollowsTheLanguage()
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

void tst_LoginWidget::headingFollowsScreenAndLanguage()
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

void tst_LoginWidget::windowIsCalledByScreenAndProgram()
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

void tst_LoginWidget::windowKeepsANameOfTheProgram()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.arrives(u"signInView"_s));
    window.login.setWindowTitle(u"Members"_s);
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QCOMPARE(window.login.windowTitle(), u"Members"_s);
}

void tst_LoginWidget::countdownFollowsTheLanguage()
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

void tst_LoginWidget::loginIdIsCarriedOver()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    window.write(ada);
    QVERIFY(window.push(u"signUpButton"_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);
    QVERIFY(window.fill(u"loginIdEdit"_s, u"charles@example.com"_s));
    QVERIFY(window.push(u"signInButton"_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), u"charles@example.com"_s);
    QVERIFY(window.push(u"forgotButton"_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), u"charles@example.com"_s);
}

void tst_LoginWidget::passwordsAreWipedWhenAScreenIsLeft()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    const auto *password = window.edit(u"passwordEdit"_s);
    QVERIFY(window.push(u"signUpButton"_s));
    QCOMPARE(password->text(), QString());
    QVERIFY(window.fill(u"newPasswordEdit"_s, adasPassword));
    const auto *chosen = window.edit(u"newPasswordEdit"_s);
    window.press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(chosen->text(), QString());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(password->text(), QString());
    QVERIFY(!password->isUndoAvailable());
}

void tst_LoginWidget::expiredPasswordLeadsToTheNewOne()
{
    QVERIFY(server.changeUser(ada, {{"passwordExpired"_L1, true}}));
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"replaceView"_s));
    QCOMPARE(window.screen()->message().severity, Notice::Severity::Info);
    QVERIFY(!window.find(u"currentPasswordEdit"_s)->isVisible());
    QCOMPARE(window.focus(), u"newPasswordEdit"_s);
    window.write(newPassword);
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginWidget::offlineKeepsTheForm()
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

void tst_LoginWidget::whoSignedInLastCanContinue()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(!window.find(u"anotherButton"_s)->isVisible());
    QVERIFY(window.go(u"stayCheck"_s));
    window.press(Qt::Key_Space);
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.screen()->introduction(), u"Continue as Ada Lovelace"_s);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    QVERIFY(!window.find<QCheckBox>(u"stayCheck"_s)->isChecked());

    QVERIFY(window.push(u"anotherButton"_s));
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), QString());
    QCOMPARE(window.screen()->introduction(), QString());
    QVERIFY(!window.find(u"anotherButton"_s)->isVisible());
    QCOMPARE(window.told(), u"This computer remembers the last account until another one signs in."_s);
    window.write(ada); // as whom they can go on after all
    QCOMPARE(window.screen()->introduction(), u"Continue as Ada Lovelace"_s);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);

    QVERIFY(window.push(u"messageAction1"_s));
    QTRY_COMPARE(window.told(), u"This computer no longer remembers the account."_s);
    QCOMPARE(window.screen()->introduction(), QString());
    QVERIFY(!window.find<QCheckBox>(u"stayCheck"_s)->isChecked());
}

void tst_LoginWidget::addressThatComesLateTakesNoFocusFromTheTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<QString>("focus");
    QTest::newRow("nothing is typed") << QString() << ada << u"passwordEdit"_s;
    QTest::newRow("another address") << u"b"_s << u"b"_s << u"loginIdEdit"_s;
}

void tst_LoginWidget::addressThatComesLateTakesNoFocusFromTheTyping()
{
    QFETCH(QString, typed);
    auto sessions = std::make_unique<FakeTokenStore>();
    sessions->isNew = true; // so that the form is there at once
    FakeTokenStore *persons = nullptr;
    sessions->makeBeside = [&persons](const QString &) {
        auto made = std::make_unique<FakeTokenStore>();
        persons = made.get();
        return made;
    };
    LoginWindow window(server, {}, std::move(sessions));
    QVERIFY(await(window.session.remember({ada, u"Ada Lovelace"_s, false})));
    persons->hold();
    QVERIFY(window.show());
    QTRY_VERIFY(window.session.state() == SessionManager::State::SignedOut);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    window.write(typed);
    persons->release();
    QTRY_COMPARE(window.login.flow()->rememberedPerson().loginId, ada);
    QTEST(window.edit(u"loginIdEdit"_s)->text(), "loginId");
    QTEST(window.focus(), "focus");
    QVERIFY(!window.find<QCheckBox>(u"stayCheck"_s)->isChecked());
}

void tst_LoginWidget::nextPersonSeesNothingOfTheLast()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.fill(u"loginIdEdit"_s, u"charles@example.com"_s));
    QVERIFY(window.fill(u"nameEdit"_s, u"Charles"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
    auto *account = qobject_cast<AccountView *>(window.screen());
    QTRY_COMPARE(account->history().size(), 1);
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(window.push(u"signUpButton"_s));
    QCOMPARE(window.edit(u"nameEdit"_s)->text(), QString());
    QVERIFY(window.push(u"signInButton"_s));

    QVERIFY(server.spoil(u"me/history"_s, {{"kind"_L1, "html"_L1}}));
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QTRY_COMPARE(window.find<QLabel>(u"historyNote"_s)->text(), u"Recent sign-ins can’t be shown right now."_s);
    QCOMPARE(account->history().size(), 0);
    QCOMPARE(account->name(), u"Ada Lovelace"_s);
}

void tst_LoginWidget::secondEnterDoesNothing()
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
void tst_LoginWidget::cancelComesWhereNoButtonWas()
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

void tst_LoginWidget::pictureIsOfOnePersonAlone()
{
    QVERIFY(server.addUser(u"charles@example.com"_s, newPassword));
    QPixmap red(20, 10);
    red.fill(Qt::red);
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    const auto middle = [&window] {
        const QImage avatar = window.find(u"avatar"_s)->grab().toImage();
        return avatar.pixelColor(avatar.width() / 2, avatar.height() / 4);
    };
    QVERIFY(middle() != QColor(Qt::red));
    window.login.setPicture(red);
    QCOMPARE(middle(), QColor(Qt::red));
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    window.login.flow()->signIn(u"charles@example.com"_s, newPassword, true);
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(middle() != QColor(Qt::red));
}

void tst_LoginWidget::lockedKeyringIsWhereTheFocusIs()
{
    auto store = std::make_unique<FakeTokenStore>();
    store->readError = localError(Error::Kind::StorageLocked);
    LoginWindow window(server, {}, std::move(store));
    QVERIFY(window.show());
    QTRY_COMPARE(window.focus(), u"messageAction1"_s);
    QCOMPARE(window.find<QPushButton>(u"messageAction1"_s)->text(), u"Unlock and retry"_s);
}

void tst_LoginWidget::signOutEverywhereAsksFirst()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.push(u"signOutEverywhereButton"_s));
    window.press(Qt::Key_Escape);
    QVERIFY(window.session.isSignedIn());
    QVERIFY(window.push(u"signOutEverywhereButton"_s));
    QVERIFY(window.push(u"confirmButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(server.count(u"logoutall"_s), 1);
}

void tst_LoginWidget::supportDetailsHoldNoSecret()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.push(u"supportButton"_s));
    QVERIFY(window.find<QLabel>(u"supportDetail"_s)->isVisible());
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Project: "_s + server.projectId()));
    QVERIFY(copied.contains(window.session.user().userId));
    const QStringList secrets{adasPassword, window.session.refreshToken().jwt(), ada, u"Ada Lovelace"_s};
    for (const QString &secret : secrets)
        QVERIFY2(!copied.contains(secret), qPrintable(secret));
}

void tst_LoginWidget::nothingSecretHasAName()
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

void tst_LoginWidget::startedBeforeItIsShown()
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

void tst_LoginWidget::wrongConfigurationIsOnTheFirstScreen()
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

QTEST_MAIN(tst_LoginWidget)
#include "tst_loginwidget.moc"

// SPDX-License-Identifier: MIT
#include "controls/policychecklist.h"
#include "controls/strengthbar.h"
#include "forms/installtranslation.h"
#include "login/loginwindow.h"
#include "views/accountview.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Descope;
using namespace DescopeTest;

/// The whole login in a window, used by keyboard: where one comes, what is kept and what is wiped.
class tst_LoginWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyScreenIsReachedByKeyboard();
    void forgottenPasswordByKeyboard();
    void unmetRulesKeepTheFormHere();
    void ownNameMakesAPasswordWeak();
    void strengthIsOneOfTheRules();
    void suggestedPasswordSignsUp();
    void detailsAreForSupport();
    void loginIdIsCarriedOver();
    void passwordsAreWipedWhenAScreenIsLeft();
    void expiredPasswordLeadsToTheNewOne();
    void nextPersonSeesNothingOfTheLast();
    void pictureIsOfOnePersonAlone();
    void signOutEverywhereAsksFirst();
    void supportDetailsHoldNoSecret();

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

QTEST_MAIN(tst_LoginWidget)
#include "tst_loginwidget.moc"

// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "login/loginwindow.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace Descope;
using namespace DescopeTest;

/// Tests that a busy screen says what is under way, also where that is something else than what the screen is for.
class tst_BusyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void wordsAreOfWhatIsUnderWay_data();
    void wordsAreOfWhatIsUnderWay();
    void wordsAreOfTheStepAgain();
    void newPasswordIsTriedInItsOwnWords();

private:
    /// Returns what is seen and what is read of the button that is busy.
    static QStringList words(const LoginWindow &window)
    {
        const auto *primary = window.find<BusyButton>(u"primaryButton"_s);
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(window.find(u"primaryButton"_s));
        return {primary->shownText(), read->text(QAccessible::Name)};
    }

    TestServer server;
};

void tst_BusyWords::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}}));
}

void tst_BusyWords::wordsAreOfWhatIsUnderWay_data()
{
    QTest::addColumn<QStringList>("buttons"); // of which the last makes the screen busy
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &buttons, const QString &call, const QString &words) {
        QTest::newRow(name) << buttons << call << words;
    };
    row("signing in", {u"primaryButton"_s}, u"password/signin"_s, u"Signing in…"_s);
    row("asking for a link", {u"linkButton"_s}, u"magiclink/signin/email"_s, u"Sending…"_s);
    row("asking for a code", {u"codeButton"_s}, u"otp/signin/email"_s, u"Sending…"_s);
    row("asking for a reset", {u"forgotButton"_s, u"primaryButton"_s}, u"password/reset"_s, u"Sending…"_s);
    row("signing out", {u"primaryButton"_s, u"signOutButton"_s}, u"logout"_s, u"Signing out…"_s);
    row("signing out everywhere", {u"primaryButton"_s, u"signOutEverywhereButton"_s, u"confirmButton"_s}, u"logoutall"_s,
        u"Signing out…"_s);
}

void tst_BusyWords::wordsAreOfWhatIsUnderWay()
{
    QFETCH(QStringList, buttons);
    QFETCH(const QString, call);
    QFETCH(const QString, words);
    LoginWindow window(server, {.features = LoginSettings::Standard | LoginSettings::SignInByLink | LoginSettings::SignInByCode});
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    QVERIFY(server.spoil(call, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 60000}}));
    const QString last = buttons.takeLast();
    for (const QString &button : std::as_const(buttons)) {
        QVERIFY(window.push(button));
        QTRY_VERIFY(!window.login.flow()->isBusy());
    }
    QVERIFY(window.push(last));
    QTRY_VERIFY(window.screen()->isBusy());
    QCOMPARE(tst_BusyWords::words(window), QStringList({words, words}));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(window.screen(), &change); // the same language is one, too
    QCoreApplication::sendPostedEvents();
    QCOMPARE(tst_BusyWords::words(window), QStringList({words, words}));
}

void tst_BusyWords::wordsAreOfTheStepAgain()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.push(u"signOutButton"_s));
    QCOMPARE(window.login.flow()->busyText(), u"Signing out…"_s);
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.login.flow()->busyText(), QString());
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    window.press(Qt::Key_Return);
    QCOMPARE(window.login.flow()->busyText(), QString());
    QCOMPARE(words(window).first(), u"Signing in…"_s);
    QVERIFY(window.arrives(u"accountView"_s));
}

/// Whether a new password counts is found out by signing in, and nothing is saved then.
void tst_BusyWords::newPasswordIsTriedInItsOwnWords()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    LoginFlow *flow = window.login.flow();
    flow->show(LoginStep::Change);
    QVERIFY(window.arrives(u"changeView"_s));
    QVERIFY(server.spoil(u"password/update"_s, {{"kind"_L1, "cut"_L1}}));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"changeView"_s));
    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 60000}}));
    flow->perform(Notice::Action::TryNewPassword);
    QVERIFY(flow->isBusy());
    QCOMPARE(words(window), QStringList({u"Signing in…"_s, u"Signing in…"_s}));
}

QTEST_MAIN(tst_BusyWords)
#include "tst_busywords.moc"

// SPDX-License-Identifier: MIT
#include "forms/installtranslation.h"
#include "login/loginwindow.h"
#include "support/heartbeat.h"

#include <QClipboard>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QVBoxLayout>

using namespace Descope;
using namespace DescopeTest;

namespace {

/// A call that a person has just caused: on which screen, by what, and where it leads.
struct Moment
{
    const char *name;
    QString call;
    std::function<bool(LoginWindow &)> lead; ///< to the moment before
    std::function<bool(LoginWindow &)> act;
    QString end; ///< the screen that the answer leads to
};

bool pressReturn(LoginWindow &window)
{
    window.press(Qt::Key_Return);
    return true;
}

std::function<bool(LoginWindow &)> pushing(const QString &name)
{
    return [name](LoginWindow &window) { return window.push(name); };
}

bool signedIn(LoginWindow &window)
{
    return window.signIn(ada, adasPassword) && window.arrives(u"accountView"_s);
}

/// Everything that can be done to a login while it waits.
LoginSettings everyWay()
{
    LoginSettings settings;
    settings.linkReturn = LinkReturn::Scheme;
    settings.features |= LoginFeature::SignInByLink | LoginFeature::SignInByCode;
    return settings;
}

} // namespace

/// What hosts and people do to a widget that nobody would do: the login survives, sends each request once, and never holds up
/// the program.
class tst_WidgetAbuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void destroyedMeanwhile_data() { moments(); }
    void destroyedMeanwhile();
    void destroyedWithTheSession_data() { moments(); }
    void destroyedWithTheSession();
    void tormentedMeanwhile_data() { moments(); }
    void tormentedMeanwhile();
    void cancelledMeanwhile_data() { moments(); }
    void cancelledMeanwhile();

    void destroyedByTheSignIn();
    void destroyedByTheSignOut();
    void destroyedOnEveryScreen_data();
    void destroyedOnEveryScreen();
    void twoOnOneSession();
    void strangeTexts_data();
    void strangeTexts();

private:
    QList<Moment> allMoments();
    void moments();
    /// Leads the window there and waits until the server has the request, which it answers after that time.
    bool reach(LoginWindow &window, const Moment &moment, int answeredAfterMs);
    void torment(const Moment &moment, int &longestGapMs);
    void pasteEverywhere(const QString &text, int &longestGapMs);

    TestServer server;
};

QList<Moment> tst_WidgetAbuse::allMoments()
{
    const auto typedSignIn = [](LoginWindow &window) {
        return window.fill(u"loginIdEdit"_s, ada) && window.fill(u"passwordEdit"_s, adasPassword);
    };
    const auto typedSignUp = [](LoginWindow &window) {
        return window.push(u"signUpButton"_s) && window.arrives(u"signUpView"_s) &&
               window.fill(u"loginIdEdit"_s, u"charles@example.com"_s) && window.fill(u"newPasswordEdit"_s, newPassword);
    };
    const auto typedAddress = [](LoginWindow &window) { return window.fill(u"loginIdEdit"_s, ada); };
    const auto forgotten = [](LoginWindow &window) {
        return window.fill(u"loginIdEdit"_s, ada) && window.push(u"forgotButton"_s) && window.arrives(u"forgotView"_s);
    };
    const auto openedLink = [this, forgotten](LoginWindow &window) {
        if (!forgotten(window) || !pressReturn(window) || !window.arrives(u"checkMailView"_s))
            return false;
        const QString link = server.link(ada);
        window.login.flow()->useLink(link);
        if (!window.arrives(u"newPasswordView"_s))
            return false;
        window.write(newPassword);
        return true;
    };
    const auto mailed = [this] { return server.lastMail(ada)[u"code"_s].toString(); };
    const auto mailedCode = [mailed](LoginWindow &window) {
        if (!window.fill(u"loginIdEdit"_s, ada) || !window.push(u"codeButton"_s) || !window.arrives(u"enterCodeView"_s))
            return false;
        return window.fill(u"codeEdit"_s, mailed().chopped(1));
    };
    const auto lastDigit = [mailed](LoginWindow &window) { // with which the code is sent by itself
        window.write(mailed().right(1));
        return true;
    };
    const auto changing = [](LoginWindow &window) {
        if (!signedIn(window) || !window.push(u"passwordButton"_s) || !window.arrives(u"changeView"_s))
            return false;
        window.write(newPassword);
        return true;
    };
    const auto replacing = [](LoginWindow &window) {
        if (!signedIn(window))
            return false;
        window.login.flow()->show(LoginStep::Replace); // as the row does when the sign-in is some time ago
        window.write(adasPassword);
        return window.fill(u"newPasswordEdit"_s, newPassword);
    };
    const auto aboutToLeaveEverywhere = [](LoginWindow &window) {
        return signedIn(window) && window.push(u"signOutEverywhereButton"_s);
    };
    return {
        {"sign in", u"password/signin"_s, typedSignIn, pressReturn, u"accountView"_s},
        {"sign up", u"password/signup"_s, typedSignUp, pressReturn, u"accountView"_s},
        {"forgot", u"password/reset"_s, forgotten, pressReturn, u"checkMailView"_s},
        {"mail a link", u"magiclink/signin/email"_s, typedAddress, pushing(u"linkButton"_s), u"checkMailView"_s},
        {"mail a code", u"otp/signin/email"_s, typedAddress, pushing(u"codeButton"_s), u"enterCodeView"_s},
        {"enter a code", u"otp/verify/email"_s, mailedCode, lastDigit, u"accountView"_s},
        {"spend a link", u"magiclink/verify"_s, openedLink, pressReturn, u"accountView"_s},
        {"save a new password", u"password/update"_s, openedLink, pressReturn, u"accountView"_s},
        {"change", u"password/update"_s, changing, pressReturn, u"accountView"_s},
        {"replace", u"password/replace"_s, replacing, pushing(u"primaryButton"_s), u"accountView"_s},
        {"sign out", u"logout"_s, signedIn, pushing(u"signOutButton"_s), u"signInView"_s},
        {"sign out everywhere", u"logoutall"_s, aboutToLeaveEverywhere, pushing(u"confirmButton"_s), u"signInView"_s},
        {"policy", u"password/policy"_s, [](LoginWindow &) { return true; }, pushing(u"signUpButton"_s), u"signUpView"_s},
        {"history", u"me/history"_s, typedSignIn, pressReturn, u"accountView"_s},
    };
}

void tst_WidgetAbuse::moments()
{
    QTest::addColumn<Moment>("moment");
    for (const Moment &moment : allMoments())
        QTest::newRow(moment.name) << moment;
}

bool tst_WidgetAbuse::reach(LoginWindow &window, const Moment &moment, int answeredAfterMs)
{
    return window.show() && moment.lead(window) && server.forgetRequests() &&
           server.spoil(moment.call, {{"kind"_L1, "slow"_L1}, {"delay"_L1, answeredAfterMs}}) && moment.act(window) &&
           QTest::qWaitFor([&] { return server.count(moment.call) == 1; }, 10000);
}

void tst_WidgetAbuse::initTestCase()
{
    installTranslation(QLocale(QLocale::English));
    QVERIFY(server.start());
}

void tst_WidgetAbuse::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}}));
}

void tst_WidgetAbuse::destroyedMeanwhile()
{
    QFETCH(Moment, moment);
    LoginWindow window(server, everyWay());
    QVERIFY(reach(window, moment, 150));
    window.widget.reset();
    // The session does not depend on it: it is as whole as before, and serves the next one.
    QTRY_VERIFY(window.session.state() != SessionManager::State::Restoring);
    LoginWidget next(&window.session, everyWay());
    QSignalSpy arrived(next.flow(), &LoginFlow::stepChanged);
    next.show();
    QTRY_VERIFY(!next.flow()->isBusy() && next.flow()->step() != LoginStep::Restoring);
    QCOMPARE(next.flow()->step(), window.session.isSignedIn() ? LoginStep::Account : LoginStep::SignIn);
    if (!window.session.isSignedIn())
        next.flow()->signIn(ada, server.accepts(ada, adasPassword) ? adasPassword : newPassword, true);
    QTRY_VERIFY(window.session.isSignedIn());
    QTRY_COMPARE(next.flow()->step(), LoginStep::Account);
}

void tst_WidgetAbuse::destroyedWithTheSession()
{
    QFETCH(Moment, moment);
    std::optional<LoginWindow> window(std::in_place, server, everyWay());
    QVERIFY(reach(*window, moment, 50));
    window.reset();
    // The answer comes to nobody: it has been sent when another one that takes as long is there.
    QVERIFY(server.spoil(u"me"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 50}}));
    QVERIFY(server.get(u"/v1/auth/me"_s).status != 0);
    QCOMPARE(server.count(moment.call), 1);
}

void tst_WidgetAbuse::tormentedMeanwhile()
{
    QFETCH(Moment, moment);
    verifyLife([&](int &longestGapMs) { torment(moment, longestGapMs); });
}

void tst_WidgetAbuse::torment(const Moment &moment, int &longestGapMs)
{
    init();
    LoginWindow window(server, everyWay());
    QVERIFY(reach(window, moment, 400));
    LoginWidget &login = window.login;
    const QString style = QApplication::style()->name();
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    Heartbeat heart;

    // All at once, as by a host that restarts its look; then piece by piece.
    for (const QLocale::Language language : {QLocale::German, QLocale::English}) {
        installTranslation(QLocale(language));
        QApplication::setStyle(language == QLocale::German ? u"Windows"_s : style);
        QPalette dark(QColor(30, 30, 30));
        QApplication::setPalette(language == QLocale::German ? dark : palette);
        QFont large = font;
        large.setPointSize(font.pointSize() + 9);
        QApplication::setFont(language == QLocale::German ? large : font);
        QVERIFY(heart.goesOn());
    }
    if (auto *primary = window.find<QPushButton>(u"primaryButton"_s)) {
        for (int click = 0; click < 50; ++click)
            primary->click();
    }
    for (int key = 0; key < 50; ++key)
        QTest::keyClick(&login, Qt::Key_Return);
    login.resize(1, 1);
    QVERIFY(heart.goesOn());
    login.resize(4000, 3000);
    login.hide();
    login.close();
    login.show();
    {
        QWidget host;
        auto *layout = new QVBoxLayout(&host);
        layout->addWidget(&login);
        host.show();
        host.hide();
        QVERIFY(heart.goesOn());
        host.show();
        login.setEnabled(false);
        login.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(heart.goesOn());
        login.setEnabled(true);
        login.setLayoutDirection(Qt::LeftToRight);
        login.setParent(nullptr);
    }
    login.resize(460, 680);
    login.show();

    QVERIFY(window.arrives(moment.end));
    QCOMPARE(server.count(moment.call), 1);
    longestGapMs = heart.longestGapMs();
}

void tst_WidgetAbuse::cancelledMeanwhile()
{
    QFETCH(Moment, moment);
    LoginWindow window(server, everyWay());
    QVERIFY(reach(window, moment, 150));
    for (int i = 0; i < 5; ++i) {
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, Qt::Key_Escape);
        window.login.flow()->cancel();
    }
    QVERIFY(waitUntil([&] { return !window.login.flow()->isBusy(); }));
    QVERIFY(window.screen()->isEnabled());
    QCOMPARE(server.count(moment.call), 1);
}

void tst_WidgetAbuse::destroyedByTheSignIn()
{
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    connect(&window.session, &SessionManager::signedIn, this, [&window] { window.widget.reset(); });
    window.fill(u"loginIdEdit"_s, ada);
    window.fill(u"passwordEdit"_s, adasPassword);
    window.press(Qt::Key_Return);
    QTRY_VERIFY(!window.widget);
    QCOMPARE(window.session.state(), SessionManager::State::Active);
    QTRY_VERIFY(window.session.isSaved());
}

void tst_WidgetAbuse::destroyedByTheSignOut()
{
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QVERIFY(signedIn(window));
    connect(&window.session, &SessionManager::signedOut, this, [&window] { window.widget.reset(); });
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(!window.widget);
    QTRY_COMPARE(server.count(u"logout"_s), 1);
    QCOMPARE(window.session.state(), SessionManager::State::SignedOut);
}

void tst_WidgetAbuse::destroyedOnEveryScreen_data()
{
    QTest::addColumn<LoginStep>("step");
    for (const LoginStep step :
        {LoginStep::Restoring, LoginStep::SignIn, LoginStep::SignUp, LoginStep::Forgot, LoginStep::CheckMail,
            LoginStep::EnterCode, LoginStep::ConfirmLink, LoginStep::NewPassword, LoginStep::Change, LoginStep::Replace,
            LoginStep::Account, LoginStep::Browser, LoginStep::Sso, LoginStep::SecondFactor, LoginStep::StepUp,
            LoginStep::SetUpTotp, LoginStep::Tenant, LoginStep::ChangeEmail, LoginStep::ChangePhone, LoginStep::ConfirmAddress})
        QTest::addRow("%d", int(step)) << step;
}

void tst_WidgetAbuse::destroyedOnEveryScreen()
{
    QFETCH(LoginStep, step);
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    connect(window.login.flow(), &LoginFlow::stepChanged, &window.login, &QObject::deleteLater);
    QPointer<LoginWidget> login = window.widget.release();
    // Also on screens that nobody could reach now: the flow alone decides what it does about that.
    login->flow()->show(step);
    if (login)
        login->deleteLater();
    QTRY_VERIFY(!login);
}

void tst_WidgetAbuse::twoOnOneSession()
{
    LoginWindow window(server, everyWay());
    LoginWidget second(&window.session, everyWay());
    QVERIFY(window.show());
    second.show();
    window.login.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.login));
    QVERIFY(signedIn(window));
    QTRY_COMPARE(second.flow()->step(), LoginStep::Account);
    second.flow()->signOut();
    QVERIFY(window.arrives(u"signInView"_s));
    QTRY_COMPARE(second.flow()->step(), LoginStep::SignIn);

    // Both at once: two sign-ins, of which one session remains.
    window.login.flow()->signIn(ada, adasPassword, true);
    second.flow()->signIn(ada, adasPassword, true);
    QTRY_VERIFY(!window.login.flow()->isBusy() && !second.flow()->isBusy());
    QCOMPARE(window.login.flow()->step(), LoginStep::Account);
    QCOMPARE(second.flow()->step(), LoginStep::Account);
    QCOMPARE(window.session.state(), SessionManager::State::Active);
    QVERIFY(await(window.session.refresh()));
}

void tst_WidgetAbuse::strangeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a megabyte") << QString(1'000'000, u'x');
    QTest::newRow("a megabyte of lines") << u"abc\n"_s.repeated(250'000);
    QTest::newRow("a megabyte of emoji") << u"🔐"_s.repeated(500'000);
    QTest::newRow("NUL") << QString(u"ada@exa"_s + QChar(u'\0') + u"mple.com"_s);
    QTest::newRow("right-to-left override") << u"ada\u202Emoc.elpmaxe@"_s;
    QTest::newRow("lone surrogate") << QString(u"ada"_s + QChar(0xD800) + u"@example.com"_s);
    QTest::newRow("markup") << u"<img src=x onerror=alert(1)><h1>&amp;"_s;
    QTest::newRow("combining marks") << u"a"_s + u"\u0301"_s.repeated(20'000);
}

void tst_WidgetAbuse::strangeTexts()
{
    QFETCH(QString, text);
    verifyLife([&](int &longestGapMs) { pasteEverywhere(text, longestGapMs); });
}

void tst_WidgetAbuse::pasteEverywhere(const QString &text, int &longestGapMs)
{
    LoginWindow window(server, everyWay());
    QVERIFY(window.show());
    QApplication::clipboard()->setText(text);
    Heartbeat heart;
    for (const QString &field : {u"loginIdEdit"_s, u"passwordEdit"_s}) {
        QVERIFY(window.go(field));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    }
    window.press(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return !window.login.flow()->isBusy(); }));
    QCOMPARE(window.screen()->objectName(), u"signInView"_s);

    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    for (const QString &field : {u"loginIdEdit"_s, u"nameEdit"_s, u"newPasswordEdit"_s}) {
        QVERIFY(window.go(field));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    }
    QVERIFY(heart.goesOn()); // the rules and the strength are looked at
    window.press(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return !window.login.flow()->isBusy(); }));
    longestGapMs = heart.longestGapMs();
}

QTEST_MAIN(tst_WidgetAbuse)
#include "tst_widgetabuse.moc"

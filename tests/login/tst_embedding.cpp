// SPDX-License-Identifier: MIT
#include "forms/installtranslation.h"
#include "login/accountwidget.h"
#include "login/logindialog.h"
#include "login/loginwindow.h"
#include "support/faketokenstore.h"
#include "support/tlsserver.h"
#include "views/forgotview.h"
#include "views/signinview.h"
#include "views/signupview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Descope;
using namespace DescopeTest;

namespace {

const char *const noSession = "there is no SessionManager: setSession() was not called, or it was destroyed";

/// Keeps the addresses that would be opened in a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; } // NOLINT: by name
};

bool isActive(QWidget *widget)
{
    widget->show();
    widget->activateWindow();
    return QTest::qWaitForWindowActive(widget);
}

} // namespace

/// What a program that embeds the login can have otherwise, and what it can do wrong.
class tst_Embedding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void windowOfItsOwnIsLargeEnough();
    void connectionIsThereBeforeItIsNeeded();
    void featuresAreSwitched();
    void firstScreenIsThePrograms();
    void othersCannotSignInWithAFixedLoginId();
    void answersTravelWithTheSignUp();
    void answersAreChecked();
    void termsAreOpened();
    void programMayVeto();
    void waitingForTheProgramCanBeCancelled();
    void ownWordsForAnError();
    void ownScreen();
    void headerAndFooterStay();
    void previewWithoutASession();
    void sessionThatIsDestroyedFirst();
    void anotherSession();
    void workElsewhereKeepsTheFocus();
    void pageGetsTheFocusWhenItIsShown();

    void dialogEndsWithTheSignIn();
    void dialogIsNotNeeded();
    void dialogIsClosed_data();
    void dialogIsClosed();
    void dialogStaysForWhatHasToBeTold();
    void accountSaysThatNobodyIsSignedIn();

private:
    TestServer server;
};

void tst_Embedding::initTestCase()
{
    installTranslation(QLocale(QLocale::English));
    QVERIFY(server.start());
}

void tst_Embedding::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"name"_L1, "Ada Lovelace"_L1}, {"verifiedEmail"_L1, true}}));
}

/// login.show(), and no word about a size: nobody has to scroll on the usual screens.
void tst_Embedding::windowOfItsOwnIsLargeEnough()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    const auto fits = [&](const QString &view) {
        return window.arrives(view) && !window.find<QScrollArea>(u"scrollArea"_s)->verticalScrollBar()->isVisible();
    };
    QVERIFY(fits(u"signInView"_s));
    window.login.flow()->show(LoginStep::SignUp);
    QVERIFY(fits(u"signUpView"_s));
    window.login.flow()->show(LoginStep::SignIn);
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(fits(u"accountView"_s));
    window.login.flow()->show(LoginStep::Change);
    QVERIFY(fits(u"changeView"_s));
}

void tst_Embedding::connectionIsThereBeforeItIsNeeded()
{
    const TrustTlsServer trust;
    const auto tls = tlsServer();
    tls->reply(Reply::json(401, {{"errorCode"_L1, "E062903"_L1}}));
    DescopeService service({server.projectId(), https(*tls)});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginWidget login(&session);
    login.show();
    QVERIFY(QTest::qWaitForWindowActive(&login));
    QVERIFY(waitUntil([&] { return tls->connectionCount() == 1; }));
    QTest::keyClicks(login.focusWidget(), ada);
    QCOMPARE(tls->requests().size(), 0);

    login.flow()->signIn(ada, u"wrong"_s, true);
    QVERIFY(waitUntil([&] { return tls->connectionCount() == 2; })); // and one for the next try
    QCOMPARE(tls->requests().size(), 1);
    QCOMPARE(tls->requests().first().connection, 1);

    login.hide();
    QVERIFY(waitUntil([&] { return tls->openConnections() == 0; }));
}

void tst_Embedding::featuresAreSwitched()
{
    LoginSettings settings;
    settings.features = {};
    settings.staySignedIn = false;
    LoginWindow window(server, settings);
    QVERIFY(window.show());
    for (const QString &name : {u"signUpButton"_s, u"forgotButton"_s, u"stayCheck"_s, u"linkButton"_s, u"codeButton"_s})
        QVERIFY2(!window.find(name)->isVisible(), qPrintable(name));
    for (const LoginStep step : {LoginStep::SignUp, LoginStep::Forgot}) {
        window.login.flow()->show(step);
        QCOMPARE(window.screen()->objectName(), u"signInView"_s);
    }
    for (int attempt = 0; attempt < 3; ++attempt)
        QVERIFY(window.signIn(ada, u"wrong"_s));
    QVERIFY(window.login.flow()->notice().actions().isEmpty());

    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(!window.session.isSaved());
    for (const QString &name : {u"passwordButton"_s, u"signOutEverywhereButton"_s})
        QVERIFY2(!window.find(name)->isVisible(), qPrintable(name));
    QCOMPARE(server.count(u"me/history"_s), 0);
}

void tst_Embedding::firstScreenIsThePrograms()
{
    LoginSettings settings;
    settings.firstScreen = LoginSettings::SignUpScreen;
    settings.loginId = u" charles@example.com"_s;
    LoginWindow window(server, settings);
    QVERIFY(isActive(&window.login));
    QVERIFY(window.arrives(u"signUpView"_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), u"charles@example.com"_s);
    QCOMPARE(LoginWindow::focus(), u"nameEdit"_s);

    settings.features &= ~LoginSettings::Features(LoginSettings::SignUp);
    LoginWindow another(server, settings);
    QVERIFY(another.show()); // which does not offer to sign up
}

void tst_Embedding::othersCannotSignInWithAFixedLoginId()
{
    LoginSettings settings;
    settings.loginId = ada;
    settings.loginIdFixed = true;
    LoginWindow window(server, settings);
    QVERIFY(window.show());
    QCOMPARE(LoginWindow::focus(), u"passwordEdit"_s);
    QVERIFY(window.edit(u"loginIdEdit"_s)->isReadOnly());
    window.login.flow()->setLoginId(u"charles@example.com"_s);
    QCOMPARE(window.login.flow()->loginId(), ada);
    QVERIFY(window.push(u"forgotButton"_s));
    QVERIFY(window.arrives(u"forgotView"_s));
    QVERIFY(window.edit(u"loginIdEdit"_s)->isReadOnly());
    window.press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(window.go(u"passwordEdit"_s));
    window.write(adasPassword);
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(window.session.loginId(), ada);
}

LoginSettings askingMore()
{
    LoginSettings settings;
    settings.signUpFields = {{u"givenName"_s, u"&First name"_s},
        {u"phone"_s, u"P&hone"_s, FormField::Kind::Text, {}, false,
            [](const QString &answer) { return answer.startsWith(u'+') ? QString() : u"Begin with + and the country."_s; }},
        {u"plan"_s, u"&Plan"_s, FormField::Kind::Choice, {u"free"_s, u"pro"_s}, true},
        {u"newsletter"_s, u"Send me &news"_s, FormField::Kind::Check}};
    return settings;
}

void tst_Embedding::answersTravelWithTheSignUp()
{
    LoginWindow window(server, askingMore());
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QVERIFY(window.fill(u"loginIdEdit"_s, u"charles@example.com"_s));
    QVERIFY(window.fill(u"givenName"_s, u"Charles"_s));
    QVERIFY(window.fill(u"phone"_s, u"+44 20"_s));
    QVERIFY(window.go(u"plan"_s));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Down);
    QVERIFY(window.go(u"newsletter"_s));
    window.press(Qt::Key_Space);
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));

    QCOMPARE(window.session.user().json[u"givenName"_s].toString(), u"Charles"_s);
    QCOMPARE(window.session.user().json[u"phone"_s].toString(), u"+44 20"_s);
    const auto token = await(window.session.ensureFresh());
    QVERIFY(token);
    QCOMPARE(token->claims()[u"nsec"_s][u"plan"_s].toString(), u"pro"_s);
    QCOMPARE(token->claims()[u"nsec"_s][u"newsletter"_s].toBool(), true);

    // Nothing of it is left for the next person.
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QCOMPARE(window.edit(u"givenName"_s)->text(), QString());
    QCOMPARE(window.find<QComboBox>(u"plan"_s)->currentIndex(), -1);
    QVERIFY(!window.find<QCheckBox>(u"newsletter"_s)->isChecked());
}

void tst_Embedding::answersAreChecked()
{
    LoginSettings settings = askingMore();
    settings.signUpFields.last().required = true;
    LoginWindow window(server, settings);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QVERIFY(window.fill(u"loginIdEdit"_s, u"charles@example.com"_s));
    QVERIFY(window.fill(u"phone"_s, u"20"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    const auto problem = [&window](const QString &key) {
        return window.find(key)->parentWidget()->findChild<QLabel *>(u"errorText"_s)->text();
    };

    window.press(Qt::Key_Return);
    QCOMPARE(problem(u"phone"_s), u"Begin with + and the country."_s);
    QCOMPARE(LoginWindow::focus(), u"phone"_s);
    QVERIFY(window.find(u"phone"_s)->accessibleDescription().contains(u"Begin with +"_s));
    QVERIFY(window.fill(u"phone"_s, {}));
    QCOMPARE(problem(u"phone"_s), QString());
    window.press(Qt::Key_Return);
    QCOMPARE(problem(u"plan"_s), u"This field is required."_s);
    QCOMPARE(LoginWindow::focus(), u"plan"_s);
    window.press(Qt::Key_Down);
    QCOMPARE(problem(u"plan"_s), QString());
    QVERIFY(window.push(u"primaryButton"_s));
    QCOMPARE(problem(u"newsletter"_s), u"Tick this box to continue."_s);
    QCOMPARE(server.count(u"password/signup"_s), 0);
    window.press(Qt::Key_Space);
    QVERIFY(window.push(u"primaryButton"_s));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_Embedding::termsAreOpened()
{
    Browser browser;
    LoginSettings settings;
    settings.termsUrl = QUrl(u"https://example.com/terms"_s);
    settings.privacyUrl = QUrl(u"https://example.com/privacy"_s);
    LoginWindow window(server, settings);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QVERIFY(window.push(u"termsButton"_s));
    QVERIFY(window.push(u"privacyButton"_s));
    QCOMPARE(browser.opened, QList<QUrl>({settings.termsUrl, settings.privacyUrl}));
}

void tst_Embedding::programMayVeto()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QList<Submission> asked;
    QPromise<QString> answer;
    window.login.flow()->setBeforeSubmit([&](const Submission &submission) {
        asked << submission;
        answer = QPromise<QString>();
        answer.start();
        return answer.future();
    });
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    window.press(Qt::Key_Return);
    QVERIFY(window.login.flow()->isBusy());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().step, LoginStep::SignIn);
    QCOMPARE(asked.first().loginId, ada);
    answer.addResult(u"Only for people of example.org."_s);
    answer.finish();
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.told(), u"Only for people of example.org."_s);
    QCOMPARE(window.edit(u"passwordEdit"_s)->text(), adasPassword);
    QCOMPARE(server.count(u"password/signin"_s), 0);

    QVERIFY(window.push(u"primaryButton"_s));
    QCOMPARE(window.told(), QString());
    answer.addResult(QString());
    answer.finish();
    QVERIFY(window.arrives(u"accountView"_s));
    QCOMPARE(server.count(u"password/signin"_s), 1);
}

void tst_Embedding::waitingForTheProgramCanBeCancelled()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QPromise<QString> answer;
    answer.start();
    window.login.flow()->setBeforeSubmit([&answer](const Submission &) { return answer.future(); });
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    window.press(Qt::Key_Return);
    window.press(Qt::Key_Escape);
    QVERIFY(!window.login.flow()->isBusy());
    answer.addResult(QString());
    answer.finish();
    QCOMPARE(server.count(u"password/signin"_s), 0); // whoever waited for the program has heard it when the service answers this
    QVERIFY(!window.login.flow()->isBusy());
    QCOMPARE(window.screen()->objectName(), u"signInView"_s);
}

void tst_Embedding::ownWordsForAnError()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    window.login.flow()->setErrorWords([](const Error &error, const QString &usual) {
        return error.kind == Error::Kind::InvalidCredentials ? u"Not quite. ("_s + usual + u')' : QString();
    });
    QVERIFY(window.signIn(ada, u"wrong"_s));
    QCOMPARE(window.told(), u"Not quite. (Wrong email or password. Check both and try again.)"_s);
    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 503}}));
    QVERIFY(window.signIn(ada, adasPassword));
    QCOMPARE(window.told(), u"The sign-in service is having a problem. Try again in a moment."_s);
}

void tst_Embedding::ownScreen()
{
    LoginWindow window(server);
    QList<LoginStep> asked;
    window.login.setScreenFactory([&asked](LoginStep step, LoginFlow *flow, QWidget *parent) -> View * {
        asked << step;
        if (step != LoginStep::Forgot)
            return nullptr;
        auto *own = new ForgotView(parent);
        own->setObjectName(u"ownView"_s);
        QObject::connect(own, &ForgotView::submitted, flow, [flow] { flow->sendReset(ada); });
        return own;
    });
    QVERIFY(window.show());
    QVERIFY(window.push(u"forgotButton"_s));
    QVERIFY(window.arrives(u"ownView"_s));
    QVERIFY(asked.contains(LoginStep::Forgot));
    QVERIFY(window.push(u"primaryButton"_s));
    QVERIFY(window.arrives(u"checkMailView"_s));
    QCOMPARE(server.mails(ada, u"link"_s).size(), 1);
}

void tst_Embedding::headerAndFooterStay()
{
    LoginWindow window(server);
    QPointer<QLabel> header = new QLabel(u"Documents"_s);
    auto *footer = new QLabel(u"Example Ltd"_s);
    window.login.setHeader(header);
    window.login.setFooter(footer);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QVERIFY(header->isVisible() && footer->isVisible());
    QVERIFY(header->geometry().bottom() < window.screen()->geometry().top());
    QVERIFY(footer->geometry().top() > window.screen()->geometry().bottom());
    window.login.setHeader(nullptr);
    QVERIFY(!header);
}

void tst_Embedding::previewWithoutASession()
{
    LoginWidget login;
    login.setBrandName(u"Documents"_s);
    login.setFeatures(LoginSettings::SignUp);
    QVERIFY(isActive(&login));
    auto *preview = qobject_cast<SignInView *>(login.currentScreen());
    QVERIFY(preview != nullptr);
    QCOMPARE(preview->brandName(), u"Documents"_s);
    QCOMPARE(login.heading(), u"Sign in"_s);
    QVERIFY(preview->findChild<QWidget *>(u"signUpButton"_s)->isVisible());
    QVERIFY(!preview->findChild<QWidget *>(u"forgotButton"_s)->isVisible());
    QVERIFY(!login.handleUrl(QUrl(u"descope-login://link?t=x"_s)));

    QTest::ignoreMessage(QtWarningMsg, noSession);
    QTest::keyClick(login.focusWidget(), Qt::Key_Return);
    QVERIFY(preview->message().details.contains(u"setSession"_s));

    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    login.setSession(&session);
    QTRY_COMPARE(login.currentScreen()->objectName(), u"signInView"_s);
    QVERIFY(login.flow()->isOffered(LoginSettings::SignUp));
    login.setSession(nullptr);
}

void tst_Embedding::sessionThatIsDestroyedFirst()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    auto session = std::make_unique<SessionManager>(&service, std::make_unique<FakeTokenStore>());
    LoginWidget login(session.get());
    LoginFlow flow(session.get());
    QVERIFY(isActive(&login));
    QTRY_COMPARE(login.currentScreen()->objectName(), u"signInView"_s);
    QTest::ignoreMessage(QtWarningMsg, noSession);
    session.reset();
    QTRY_VERIFY(qobject_cast<View *>(login.currentScreen())->message().details.contains(QString::fromLatin1(noSession)));
    QVERIFY(login.session() == nullptr);

    QSignalSpy failed(&flow, &LoginFlow::failed);
    QTest::ignoreMessage(QtWarningMsg, noSession);
    flow.start();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Configuration);
    QTest::ignoreMessage(QtWarningMsg, noSession);
    flow.signIn(ada, adasPassword, true);
    flow.show(LoginStep::SignUp);
    flow.signOut();
    flow.cancel();
    QCOMPARE(server.requests(), QStringList());
}

void tst_Embedding::anotherSession()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    SessionManager second(&window.service, std::make_unique<FakeTokenStore>());
    // From a slot that a click of the old screen has called.
    QObject::connect(&window.session, &SessionManager::signedOut, &window.login, [&] { window.login.setSession(&second); });
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(second.isSignedIn());
    window.login.setSession(nullptr);
}

/// The login stands in a dock, say, and its screens change while somebody writes beside it.
void tst_Embedding::workElsewhereKeepsTheFocus()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    QWidget window;
    QHBoxLayout layout(&window);
    QLineEdit notes;
    LoginWidget login(&session);
    layout.addWidget(&notes);
    layout.addWidget(&login);
    notes.setFocus();
    QVERIFY(isActive(&window));
    QTRY_COMPARE(login.currentScreen()->objectName(), u"signInView"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"one"_s);

    login.flow()->signIn(ada, adasPassword, false);
    QTRY_COMPARE(login.currentScreen()->objectName(), u"accountView"_s);
    QTRY_VERIFY(!login.flow()->isBusy());
    QTest::keyClicks(QApplication::focusWidget(), u" two"_s);
    QCOMPARE(notes.text(), u"one two"_s);
}

/// A program that puts its work in the place of the login: the work gets the keys, and the login does when it comes back.
void tst_Embedding::pageGetsTheFocusWhenItIsShown()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    QStackedWidget pages;
    QWidget work;
    QLineEdit notes(&work);
    LoginSettings settings;
    settings.loginId = ada;
    LoginWidget login(&session, settings);
    pages.addWidget(&login);
    pages.addWidget(&work);
    connect(&session, &SessionManager::signedIn, &pages, [&] {
        pages.setCurrentWidget(&work);
        notes.setFocus();
    });
    connect(&session, &SessionManager::signedOut, &pages, [&] { pages.setCurrentWidget(&login); });
    QVERIFY(isActive(&pages));
    QTRY_COMPARE(LoginWindow::focus(), u"passwordEdit"_s);
    LoginWindow::write(adasPassword);
    LoginWindow::press(Qt::Key_Return);
    QTRY_COMPARE(pages.currentWidget(), &work);
    QTRY_COMPARE(login.currentScreen()->objectName(), u"accountView"_s);
    QTRY_VERIFY(!login.flow()->isBusy());
    QTest::keyClicks(QApplication::focusWidget(), u"work"_s);
    QCOMPARE(notes.text(), u"work"_s);

    QVERIFY(await(session.signOut()));
    QTRY_COMPARE(LoginWindow::focus(), u"passwordEdit"_s);
}

void tst_Embedding::dialogEndsWithTheSignIn()
{
    QWidget program;
    QVERIFY(isActive(&program));
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginSettings settings;
    settings.loginId = ada;
    const QFuture<Result<bool>> signedIn = LoginDialog::signIn(&session, settings, &program);
    const QPointer<LoginDialog> dialog = program.findChild<LoginDialog *>();
    QVERIFY(dialog && dialog->isModal());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(dialog->windowTitle(), u"Sign in – "_s + QGuiApplication::applicationDisplayName());
    QTRY_COMPARE(LoginWindow::focus(), u"passwordEdit"_s);
    LoginWindow::write(adasPassword);
    LoginWindow::press(Qt::Key_Return);
    const auto result = await(signedIn);
    QVERIFY(result && *result);
    QVERIFY(!dialog);
    QVERIFY(session.isSignedIn());
}

void tst_Embedding::dialogIsNotNeeded()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    const auto result = await(LoginDialog::signIn(&window.session, &window.login));
    QVERIFY(result && *result);
    QVERIFY(window.login.findChild<LoginDialog *>() == nullptr);
}

void tst_Embedding::dialogIsClosed_data()
{
    QTest::addColumn<QString>("how");
    for (const QString &how : {u"Esc"_s, u"close"_s, u"parent"_s, u"session"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void tst_Embedding::dialogIsClosed()
{
    QFETCH(QString, how);
    auto program = std::make_unique<QWidget>();
    QVERIFY(isActive(program.get()));
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    auto session = std::make_unique<SessionManager>(&service, std::make_unique<FakeTokenStore>());
    const QFuture<Result<bool>> signedIn = LoginDialog::signIn(session.get(), program.get());
    auto *dialog = program->findChild<LoginDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(LoginWindow::focus(), u"loginIdEdit"_s);
    QVERIFY(!signedIn.isFinished());
    if (how == "session"_L1) {
        QTest::ignoreMessage(QtWarningMsg, noSession);
        session.reset();
        QTRY_VERIFY(!qobject_cast<View *>(dialog->loginWidget()->currentScreen())->message().text.isEmpty());
    }
    if (how == "parent"_L1)
        program.reset();
    else if (how == "close"_L1)
        dialog->close();
    else
        LoginWindow::press(Qt::Key_Escape);
    const auto result = await(signedIn);
    QVERIFY(result && !*result);
}

void tst_Embedding::dialogStaysForWhatHasToBeTold()
{
    QWidget program;
    QVERIFY(isActive(&program));
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    auto tokens = std::make_unique<FakeTokenStore>();
    tokens->writeError = localError(Error::Kind::StorageLocked);
    SessionManager session(&service, std::move(tokens));
    LoginSettings settings;
    settings.loginId = ada;
    const QFuture<Result<bool>> signedIn = LoginDialog::signIn(&session, settings, &program);
    auto *dialog = program.findChild<LoginDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(LoginWindow::focus(), u"passwordEdit"_s);
    LoginWindow::write(adasPassword);
    LoginWindow::press(Qt::Key_Return);
    auto *login = dialog->loginWidget();
    QTRY_VERIFY(login->flow()->notice().text.startsWith(u"You’re signed in, but your keyring is locked"_s));
    QTRY_COMPARE(LoginWindow::focus(), u"messageAction1"_s);
    QVERIFY(!signedIn.isFinished());
    LoginWindow::press(Qt::Key_Escape);
    const auto result = await(signedIn);
    QVERIFY(result && *result);
}

void tst_Embedding::accountSaysThatNobodyIsSignedIn()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    AccountWidget account;
    account.loginWidget()->setLoginId(ada);
    QVERIFY(isActive(&account));
    auto *button = account.findChild<QPushButton *>(u"signInButton"_s, Qt::FindChildrenRecursively);
    QVERIFY(!account.loginWidget()->isVisible());
    account.setSession(&session);
    QTRY_VERIFY(!account.loginWidget()->flow()->isBusy());
    for (auto *found : account.findChildren<QPushButton *>(u"signInButton"_s)) {
        if (found->isVisible())
            button = found;
    }
    QVERIFY(button->isVisible() && button->isEnabled());
    button->click();
    auto *dialog = account.findChild<LoginDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(LoginWindow::focus(), u"passwordEdit"_s);
    LoginWindow::write(adasPassword);
    LoginWindow::press(Qt::Key_Return);
    QTRY_VERIFY(account.loginWidget()->isVisible());
    QTRY_COMPARE(account.loginWidget()->currentScreen()->objectName(), u"accountView"_s);
    QVERIFY(!button->isVisible());
    const auto signedOut = await(session.signOut());
    QVERIFY(signedOut && signedOut->isDone());
    QTRY_VERIFY(button->isVisible() && !account.loginWidget()->isVisible());
}

QTEST_MAIN(tst_Embedding)
#include "tst_embedding.moc"

// SPDX-License-Identifier: MIT
#include "login/loginstage.h"
#include "login/personsbrowser.h"
#include "support/await.h"
#include "support/tlsserver.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;
using Kind = Error::Kind;

namespace {

const QString grace = u"grace@example.com"_s;
const QString tooLate = u"Your browser didn’t come back within 10 minutes, so we stopped waiting."_s;

LoginStage::Setup byBrowser()
{
    LoginStage::Setup setup;
    setup.settings.features |= LoginFeature::Browser;
    return setup;
}

} // namespace

/// People continue in their browser: they are waited for, come back, and whatever else may happen is told apart.
class tst_BrowserFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void comesBackSignedIn();
    void pagesAreFoundBeforeAnybodyClicks();
    void comesBackInOneRoundTrip();
    void connectionIsThereWhenItComesBack();
    void isAskedForWhoWasTyped();
    void choiceOfStayingSignedInHolds();
    void wayIsRemembered();
    void opensAgainForTheSameSignIn();
    void browserThatIsMissingIsTold();
    void deniedIsTold();
    void cancelGoesBackWhereItWasBegun();
    void tenMinutesAreEnough();
    void tenMinutesAreLongEnough();
    void comesBackTwice();
    void comesBackAfterCancel();
    void comesBackAfterCancel_whileAnotherIsWaitedFor();
    void comesBackTooLate();
    void comesBackAfterTheLoginIsOver();
    void cancelledWhileItIsRedeemed();
    void anotherUserThanTheFixedOne();
    void fixedUserIsKnownByWhateverTheProjectSays();
    void takenPortIsTold();
    void fixedPortIsTheOneThatTheProjectKnows();
    void fixedPortIsGivenUpForTheNextProgram();
    void nextLoginHasThePort();
    void comesBackByTheScheme();
    void programEndsMeanwhile();
    void offlineIsTold();
    void wrongSettingsAreTold();
    void whatIsNotOfferedDoesNothing();
    void programMayHaveSomethingAgainstIt();
    void anotherSignInMeanwhile();
    void anotherSignInWhileItIsRedeemed();
    void anotherSignInBeforeTheBrowserIsOpened();
    void cancelledWhileItIsAskedWhoItIs();

private:
    /// Begins and waits until the browser is to be opened.
    bool begin(LoginStage &stage, QUrl *wanted = nullptr);
    QUrl back(const LoginStage &stage, const QString &choice = ada)
    {
        return PersonsBrowser(server).press(stage.flow.browserUrl(), choice);
    }
    /// Returns the paths that were asked for.
    QStringList calls();
    static bool canBeHad(int port) { return QTcpServer().listen(QHostAddress::LocalHost, quint16(port)); }
    static int freePort()
    {
        QTcpServer any;
        return any.listen(QHostAddress::LocalHost) ? any.serverPort() : 0;
    }

    TestServer server;
};

void tst_BrowserFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}, {"name"_L1, "Ada Lovelace"_L1}}));
    QVERIFY(server.addUser(grace, adasPassword, {{"verifiedEmail"_L1, true}}));
}

bool tst_BrowserFlow::begin(LoginStage &stage, QUrl *wanted)
{
    QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
    if (stage.step() == LoginStep::SignIn && stage.session.state() == SessionManager::State::Unknown)
        stage.flow.start();
    if (!stage.settle())
        return false;
    stage.flow.signInByBrowser();
    if (!QTest::qWaitFor([&] { return !opened.isEmpty(); }))
        return false;
    if (wanted != nullptr)
        *wanted = opened.first().first().toUrl();
    return stage.settle() && stage.step() == LoginStep::Browser;
}

QStringList tst_BrowserFlow::calls()
{
    QStringList paths;
    const QJsonArray all = server.get(u"/emulator/requests"_s).json()[u"requests"_s].toArray();
    for (const auto &request : all)
        paths << request[u"path"_s].toString();
    return paths;
}

void tst_BrowserFlow::comesBackSignedIn()
{
    LoginStage stage(server, byBrowser());
    QUrl wanted;
    QVERIFY(begin(stage, &wanted));
    QVERIFY(wanted.toString().startsWith(server.baseUrl() + u"/oauth2/v1/authorize?"_s));
    QCOMPARE(stage.flow.browserUrl(), wanted);
    QCOMPARE(stage.flow.browserState(), BrowserState::Waiting);
    QVERIFY(!stage.flow.isBusy());

    QSignalSpy returned(&stage.flow, &LoginFlow::browserReturned);
    PersonsBrowser browser(server);
    const QUrl back = browser.press(wanted, ada);
    QVERIFY2(back.toString().startsWith(u"http://127.0.0.1:"_s), qPrintable(back.toString()));
    QCOMPARE(browser.show(back), u"Continue in the app"_s);
    QVERIFY(browser.page.contains("You can close this page and go back to the app."));
    QVERIFY(!browser.shown.hasQuery());
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(returned.size(), 1);
    QCOMPARE(stage.session.loginId(), ada);
    QTRY_COMPARE(stage.session.user().name, u"Ada Lovelace"_s); // which the id token may not say
    QCOMPARE(stage.flow.browserUrl(), QUrl());
    QVERIFY(stage.store->entry.has_value());

    stage.flow.signOut();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
}

void tst_BrowserFlow::pagesAreFoundBeforeAnybodyClicks()
{
    LoginStage stage(server, byBrowser());
    stage.flow.start();
    QVERIFY(stage.settle());
    QTRY_COMPARE(calls().filter(u".well-known"_s).size(), 1);
    QVERIFY(begin(stage)); // without another request
    QCOMPARE(calls().size(), 1);

    LoginStage other(server); // which does not offer it
    QVERIFY(server.forgetRequests());
    other.flow.start();
    QVERIFY(other.settle());
    QCOMPARE(calls(), QStringList());
}

void tst_BrowserFlow::comesBackInOneRoundTrip()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    QStringList callsUntilSignedIn;
    connect(&stage.session, &SessionManager::signedIn, this, [&] { callsUntilSignedIn = calls(); });
    const QUrl back = this->back(stage);
    QVERIFY(server.forgetRequests());
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(callsUntilSignedIn.filter(u"/oauth2/v1/token"_s).size(), 1);
    QCOMPARE(callsUntilSignedIn.size() - callsUntilSignedIn.filter(u"/v1/auth/me"_s).size(), 1);
}

/// Name server, TCP and TLS are done while the person is in the browser: what is left is the one request.
void tst_BrowserFlow::connectionIsThereWhenItComesBack()
{
    const TrustTlsServer trust;
    const auto service = tlsServer();
    const QString base = https(*service).toString();
    const QString project = server.projectId();
    const QByteArray pages = "/" + project.toLatin1() + "/.well-known/openid-configuration";
    service->reply(Reply::json(200, {}));
    service->reply(
        pages, Reply::json(200,
                   {{"issuer"_L1, QString(base + u'/' + project)}, {"authorization_endpoint"_L1, QString(base + u"/authorize"_s)},
                       {"token_endpoint"_L1, QString(base + u"/token"_s)}, {"jwks_uri"_L1, QString(base + u"/keys"_s)},
                       {"code_challenge_methods_supported"_L1, QJsonArray{"S256"_L1}}}));
    const auto clock = std::make_shared<FakeClock>();
    DescopeService client({project, QUrl(base)});
    SessionManager session(&client, std::make_unique<FakeTokenStore>(), clock);
    LoginFlow flow(&session, byBrowser().settings, clock);
    flow.start();
    QTRY_COMPARE(service->requests(pages).size(), 1);
    QTRY_VERIFY(flow.step() == LoginStep::SignIn && !flow.isBusy());
    flow.signInByBrowser();
    QTRY_COMPARE(flow.step(), LoginStep::Browser);
    QTRY_COMPARE(service->connectionCount(), 2); // the second one is for what comes
    for (int minute = 0; minute < 9; ++minute)
        clock->advance(1min);
    QCOMPARE(service->requests().size(), 1);

    const QUrlQuery asked(flow.browserUrl());
    QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    back.setQuery(u"code=x&state="_s + asked.queryItemValue(u"state"_s));
    const int connections = service->connectionCount();
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(service->requests("/token").size(), 1);
    QCOMPARE(service->requests("/token").first().connection, connections);
}

void tst_BrowserFlow::isAskedForWhoWasTyped()
{
    LoginStage stage(server, byBrowser());
    stage.flow.setLoginId(ada);
    LoginSettings settings = stage.flow.settings();
    settings.browserFlow = u"sign-up-or-in"_s;
    stage.flow.setSettings(settings);
    QUrl wanted;
    QVERIFY(begin(stage, &wanted));
    const QUrlQuery query(wanted);
    QCOMPARE(query.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), ada);
    QCOMPARE(query.queryItemValue(u"flow"_s), u"sign-up-or-in"_s);
    QVERIFY(!query.hasQueryItem(u"prompt"_s));
}

void tst_BrowserFlow::choiceOfStayingSignedInHolds()
{
    LoginStage stage(server, byBrowser());
    stage.flow.setStaySignedIn(false);
    QVERIFY(begin(stage));
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(stage.settle());
    QVERIFY(!stage.session.isSaved());
}

void tst_BrowserFlow::wayIsRemembered()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.flow.rememberedPerson().lastWay, u"browser"_s);
    QCOMPARE(stage.flow.rememberedPerson().loginId, ada);
    QTRY_COMPARE(stage.flow.rememberedPerson().name, u"Ada Lovelace"_s);
}

void tst_BrowserFlow::opensAgainForTheSameSignIn()
{
    LoginStage stage(server, byBrowser());
    QUrl first;
    QVERIFY(begin(stage, &first));
    const int before = int(calls().size());
    QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
    stage.flow.openBrowserAgain();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toUrl(), first);
    stage.flow.signInByBrowser(); // is not begun beside it
    QCOMPARE(opened.size(), 1);
    QCOMPARE(calls().size(), before);

    // In the first window or in the second, or in another browser by the copied link.
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(stage.settle());
    stage.flow.openBrowserAgain(); // there is nothing to be opened any more
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(opened.size(), 1);
}

void tst_BrowserFlow::browserThatIsMissingIsTold()
{
    LoginStage stage(server, byBrowser());
    stage.flow.tellBrowserMissing(); // of nothing
    QCOMPARE(stage.told(), QString());
    QVERIFY(begin(stage));
    stage.flow.tellBrowserMissing();
    QCOMPARE(stage.told(), u"We couldn’t open your browser. Copy the link and open it yourself."_s);
    QCOMPARE(stage.failed.last().kind, Kind::BrowserUnavailable);
    QCOMPARE(stage.flow.browserState(), BrowserState::Missing);
    QCOMPARE(stage.step(), LoginStep::Browser);
    QVERIFY(!stage.flow.browserUrl().isEmpty());
    stage.flow.openBrowserAgain();
    QCOMPARE(stage.flow.browserState(), BrowserState::Waiting);
    QCOMPARE(stage.told(), QString());
    stage.flow.tellBrowserMissing();

    PersonsBrowser(server).show(back(stage)); // the link was copied
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), QString());
}

void tst_BrowserFlow::deniedIsTold()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    QSignalSpy returned(&stage.flow, &LoginFlow::browserReturned);
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back(stage, u"deny"_s)), u"Sign-in was declined"_s);
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(returned.size(), 1);
    QCOMPARE(stage.told(), u"Sign-in was declined in your browser. You can try again."_s);
    QCOMPARE(stage.failed.last().kind, Kind::BrowserDenied);
    QCOMPARE(stage.offered(), QList{Action::OpenBrowser});
    QVERIFY(!calls().contains(u"/oauth2/v1/token"_s));

    stage.flow.perform(Action::OpenBrowser);
    QTRY_COMPARE(stage.step(), LoginStep::Browser);
    browser.show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserFlow::cancelGoesBackWhereItWasBegun()
{
    LoginStage::Setup setup = byBrowser();
    LoginStage stage(server, setup);
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.show(LoginStep::SignUp);
    QVERIFY(begin(stage));
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignUp);
    QCOMPARE(stage.flow.browserUrl(), QUrl());
    QCOMPARE(stage.told(), QString());
    stage.clock->advance(15min);
    QCOMPARE(stage.step(), LoginStep::SignUp);
    QCOMPARE(stage.told(), QString());
}

void tst_BrowserFlow::tenMinutesAreEnough()
{
    LoginStage stage(server, byBrowser());
    QUrl first;
    QVERIFY(begin(stage, &first));
    stage.clock->advance(10min);
    QCOMPARE(stage.step(), LoginStep::Browser);
    QCOMPARE(stage.flow.browserState(), BrowserState::Expired);
    QCOMPARE(stage.flow.browserUrl(), QUrl());
    QCOMPARE(stage.told(), tooLate);
    QCOMPARE(stage.failed.last().kind, Kind::BrowserExpired);
    stage.clock->advance(10min);
    QCOMPARE(stage.announced, QStringList{tooLate});

    QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
    stage.flow.openBrowserAgain();
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().toUrl() != first);
    QCOMPARE(stage.flow.browserState(), BrowserState::Waiting);
    QCOMPARE(stage.told(), QString());
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserFlow::tenMinutesAreLongEnough()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    stage.clock->advance(10min - 1ms);
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserFlow::comesBackTwice()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"Continue in the app"_s);
    QCOMPARE(browser.show(back), u"This sign-in was already used"_s);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(calls().filter(u"/oauth2/v1/token"_s).size(), 1);
    QCOMPARE(stage.told(), QString()); // whoever is signed in need not hear of it
    stage.flow.signOut();
    QVERIFY(stage.settle());
    QCOMPARE(browser.show(back), u"This sign-in was already used"_s);
    QTRY_COMPARE(stage.told(), u"Your browser came back a second time, which was ignored."_s);
    QCOMPARE(calls().filter(u"/oauth2/v1/token"_s).size(), 1);
}

/// The code is worth a session: it is taken, and the session ended, so that nobody else can have it.
void tst_BrowserFlow::comesBackAfterCancel()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    stage.flow.cancel();
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), u"You finished a sign-in that was cancelled here, so you were signed out again."_s);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
}

void tst_BrowserFlow::comesBackAfterCancel_whileAnotherIsWaitedFor()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl first = back(stage, grace);
    stage.flow.cancel();
    QVERIFY(begin(stage));
    const QUrl second = back(stage);
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(first), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QCOMPARE(stage.step(), LoginStep::Browser);
    QCOMPARE(browser.show(second), u"Continue in the app"_s);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_BrowserFlow::comesBackTooLate()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    stage.clock->advance(11min);
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in took too long"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QCOMPARE(stage.told(), u"You finished signing in after we stopped waiting, so you were signed out again."_s);
    QVERIFY(!stage.session.isSignedIn());
}

void tst_BrowserFlow::comesBackAfterTheLoginIsOver()
{
    LoginStage stage(server, byBrowser());
    QUrl back;
    {
        LoginFlow dialog(&stage.session, byBrowser().settings, stage.clock);
        dialog.start();
        QTRY_COMPARE(dialog.step(), LoginStep::SignIn);
        dialog.signInByBrowser();
        QTRY_COMPARE(dialog.step(), LoginStep::Browser);
        back = PersonsBrowser(server).press(dialog.browserUrl(), ada);
    }
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    stage.clock->advance(60min);
    QTRY_VERIFY(canBeHad(back.port()));
}

void tst_BrowserFlow::cancelledWhileItIsRedeemed()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    QVERIFY(server.fault({{"kind"_L1, "slow"_L1}, {"path"_L1, "/oauth2/v1/token"_L1}, {"delay"_L1, 300}}));
    QVERIFY(server.forgetRequests());
    PersonsBrowser(server).show(back);
    QTRY_VERIFY(stage.flow.isBusy());
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(!stage.flow.isBusy());
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
}

void tst_BrowserFlow::anotherUserThanTheFixedOne()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.loginId = ada;
    setup.settings.loginIdFixed = true;
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    QVERIFY(!QUrlQuery(stage.flow.browserUrl()).hasQueryItem(u"prompt"_s));
    const QUrl back = this->back(stage, grace);
    QVERIFY(server.forgetRequests());
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(),
        u"You used another account in your browser, so you were signed out again. Use the one that’s shown here."_s);
    QTRY_COMPARE(calls().filter(u"/v1/auth/logout"_s).size(), 1);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
    QVERIFY(stage.flow.rememberedPerson().isEmpty());

    stage.flow.perform(Action::OpenBrowser);
    QTRY_COMPARE(stage.step(), LoginStep::Browser);
    // Else the browser, where she is signed in, would bring her again.
    QCOMPARE(QUrlQuery(stage.flow.browserUrl()).queryItemValue(u"prompt"_s), u"login"_s);
    PersonsBrowser(server).show(this->back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_BrowserFlow::fixedUserIsKnownByWhateverTheProjectSays()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.loginId = u"ada1815"_s;
    setup.settings.loginIdKind = LoginIdKind::Name;
    setup.settings.loginIdFixed = true;
    QVERIFY(server.addUser(u"ada1815"_s, adasPassword, {{"email"_L1, "countess@example.com"_L1}}));
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    PersonsBrowser(server).show(back(stage, u"ada1815"_s)); // which the id token does not say
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), u"ada1815"_s);
}

void tst_BrowserFlow::takenPortIsTold()
{
    QTcpServer another;
    QVERIFY(another.listen(QHostAddress::LocalHost));
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserPort = another.serverPort();
    LoginStage stage(server, setup);
    stage.flow.start();
    QVERIFY(stage.settle());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no port to wait for a browser"_s));
    stage.flow.signInByBrowser();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), u"Another app uses port %1, by which your browser comes back. Close that app and try again."_s.arg(
                               QString::number(another.serverPort())));
    QCOMPARE(stage.offered(), QList{Action::OpenBrowser});
    QVERIFY(!another.hasPendingConnections());

    another.close();
    stage.flow.perform(Action::OpenBrowser);
    QTRY_COMPARE(stage.step(), LoginStep::Browser);
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserFlow::fixedPortIsTheOneThatTheProjectKnows()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserPort = freePort();
    const QString callback = u"http://127.0.0.1:%1/callback"_s.arg(setup.settings.browserPort);
    QVERIFY(server.set({{"redirectUrls"_L1, QJsonArray{callback}}}));
    LoginStage stage(server, setup);
    for (int i = 0; i < 2; ++i) { // its list has no other
        QUrl wanted;
        QVERIFY(begin(stage, &wanted));
        QCOMPARE(QUrlQuery(wanted).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), callback);
        if (i == 0)
            stage.flow.cancel();
    }
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back(stage)), u"Continue in the app"_s);
    QVERIFY(!browser.shown.hasQuery());
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserFlow::fixedPortIsGivenUpForTheNextProgram()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserPort = freePort();
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(stage.settle());
    QVERIFY(!canBeHad(setup.settings.browserPort));
    stage.clock->advance(10s);
    QVERIFY(canBeHad(setup.settings.browserPort));

    stage.flow.signOut();
    QVERIFY(stage.settle());
    QVERIFY(begin(stage));
    stage.flow.cancel();
    stage.clock->advance(59min); // something may still come, which another user of the computer is not to have
    QVERIFY(!canBeHad(setup.settings.browserPort));
    stage.clock->advance(1min);
    QVERIFY(canBeHad(setup.settings.browserPort));
}

/// A dialog was closed, and opened again before its browser came back.
void tst_BrowserFlow::nextLoginHasThePort()
{
    LoginStage stage(server);
    LoginSettings settings = byBrowser().settings;
    settings.browserPort = freePort();
    const auto open = [&] {
        auto dialog = std::make_unique<LoginFlow>(&stage.session, settings, stage.clock);
        dialog->start();
        dialog->signInByBrowser();
        return waitUntil([&] { return dialog->step() == LoginStep::Browser && !dialog->isBusy(); }) ? std::move(dialog) : nullptr;
    };
    stage.flow.start();
    QVERIFY(stage.settle());
    auto first = open();
    QVERIFY(first != nullptr);
    const QUrl early = PersonsBrowser(server).press(first->browserUrl(), grace);
    first.reset();
    const auto second = open();
    QVERIFY(second != nullptr);
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(early), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QTRY_COMPARE(second->notice().text, u"You finished a sign-in that was cancelled here, so you were signed out again."_s);
    browser.show(browser.press(second->browserUrl(), ada));
    QTRY_COMPARE(second->step(), LoginStep::Account);
    stage.clock->advance(2h);
    QVERIFY(canBeHad(settings.browserPort));
}

void tst_BrowserFlow::comesBackByTheScheme()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserReturn = LoginSettings::ByScheme;
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    QVERIFY2(back.toString().startsWith(u"descope-login://browser?"_s), qPrintable(back.toString()));
    QSignalSpy returned(&stage.flow, &LoginFlow::browserReturned);

    QVERIFY(!stage.flow.handleUrl(QUrl(u"descope-login://browser?code=0123456789abcdef&state=guessed"_s)));
    QTRY_COMPARE(stage.told(), u"Your browser came back from a sign-in that wasn’t started here, so it was ignored."_s);
    QCOMPARE(stage.step(), LoginStep::Browser);
    QCOMPARE(returned.size(), 0);

    QVERIFY(stage.flow.handleUrl(back));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(returned.size(), 0);        // whoever was called by the desktop has come forward
    QVERIFY(stage.flow.handleUrl(back)); // the person has clicked twice
    QVERIFY(stage.settle());
    QCOMPARE(calls().filter(u"/oauth2/v1/token"_s).size(), 1);
}

void tst_BrowserFlow::programEndsMeanwhile()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserReturn = LoginSettings::ByScheme;
    QUrl back;
    {
        LoginStage stage(server, setup);
        QVERIFY(begin(stage));
        back = this->back(stage);
    }
    QVERIFY(server.forgetRequests());
    LoginStage next(server, setup); // which the desktop starts with what the browser brings
    QVERIFY(!next.flow.handleUrl(back));
    next.flow.start();
    QVERIFY(next.settle());
    QTRY_COMPARE(next.told(), u"The sign-in in your browser was started before this app was closed. Please start again."_s);
    QVERIFY(!next.session.isSignedIn());
    QVERIFY(!calls().contains(u"/oauth2/v1/token"_s)); // nobody has the verifier any more
}

void tst_BrowserFlow::offlineIsTold()
{
    LoginStage stage(server, byBrowser());
    stage.flow.start();
    QVERIFY(stage.settle());
    QTRY_COMPARE(calls().size(), 1);
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    QVERIFY(server.fault({{"kind"_L1, "reset"_L1}, {"path"_L1, "/oauth2/v1/token"_L1}}));
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(!stage.told().isEmpty());
    QCOMPARE(stage.offered(), QList{Action::OpenBrowser}); // not the form again
}

void tst_BrowserFlow::wrongSettingsAreTold()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserPort = 80;
    LoginStage stage(server, setup);
    stage.flow.start();
    QVERIFY(stage.settle());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not a port for the browser"_s));
    stage.flow.signInByBrowser();
    QCOMPARE(stage.failed.last().kind, Kind::Configuration);
    QCOMPARE(stage.step(), LoginStep::SignIn);
}

void tst_BrowserFlow::whatIsNotOfferedDoesNothing()
{
    LoginStage stage(server);
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.signInByBrowser();
    stage.flow.signInByProvider(u"google"_s);
    stage.flow.signInBySso(u"example.com"_s);
    stage.flow.openBrowserAgain();
    stage.flow.show(LoginStep::Browser);
    stage.flow.show(LoginStep::Sso);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), QString());
    QCOMPARE(calls(), QStringList());
}

void tst_BrowserFlow::programMayHaveSomethingAgainstIt()
{
    LoginStage stage(server, byBrowser());
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.setBeforeSubmit([](const Submission &) { return QtFuture::makeReadyFuture(u"Not today."_s); });
    stage.flow.signInByBrowser();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"Not today."_s);
    QCOMPARE(stage.step(), LoginStep::SignIn);
}

/// Somebody has signed in meanwhile in another window: what the browser brings is not wanted any more.
void tst_BrowserFlow::anotherSignInMeanwhile()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage, grace);
    LoginFlow other(&stage.session, {}, stage.clock);
    other.signIn(ada, adasPassword, true);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls().filter(u"/v1/auth/logout"_s).size(), 1);
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(stage.session.isSignedIn());
}

void tst_BrowserFlow::anotherSignInWhileItIsRedeemed()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage, grace);
    QVERIFY(server.fault({{"kind"_L1, "slow"_L1}, {"path"_L1, "/oauth2/v1/token"_L1}, {"delay"_L1, 400}}));
    PersonsBrowser(server).show(back);
    QTRY_VERIFY(stage.flow.isBusy());
    QVERIFY(server.forgetRequests());
    LoginFlow other(&stage.session, {}, stage.clock);
    other.signIn(ada, adasPassword, true);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QTRY_COMPARE(calls().filter(u"/v1/auth/logout"_s).size(), 1);
    QVERIFY(stage.settle());
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(stage.session.isSignedIn());
    QCOMPARE(stage.told(), QString());
}

void tst_BrowserFlow::anotherSignInBeforeTheBrowserIsOpened()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(server.fault({{"kind"_L1, "slow"_L1},
        {"path"_L1, QString(u'/' + server.projectId() + u"/.well-known/openid-configuration"_s)}, {"delay"_L1, 400}}));
    stage.flow.start();
    QVERIFY(stage.settle());
    QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
    stage.flow.signInByBrowser();
    LoginFlow other(&stage.session, {}, stage.clock);
    other.signIn(ada, adasPassword, true);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(opened.size(), 0);
}

void tst_BrowserFlow::cancelledWhileItIsAskedWhoItIs()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.loginId = u"ada1815"_s;
    setup.settings.loginIdKind = LoginIdKind::Name;
    setup.settings.loginIdFixed = true;
    QVERIFY(server.addUser(u"ada1815"_s, adasPassword, {{"email"_L1, "countess@example.com"_L1}}));
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage, u"ada1815"_s);
    QVERIFY(server.spoil(u"me"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 400}}));
    QVERIFY(server.forgetRequests());
    PersonsBrowser(server).show(back);
    QTRY_VERIFY(calls().contains(u"/v1/auth/me"_s));
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QTRY_COMPARE(calls().filter(u"/v1/auth/logout"_s).size(), 1);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
}

QTEST_GUILESS_MAIN(tst_BrowserFlow)
#include "tst_browserflow.moc"

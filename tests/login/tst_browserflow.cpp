// SPDX-License-Identifier: MIT
#include "login/browserstories.h"
#include "support/tlsserver.h"

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;
using Kind = Error::Kind;

namespace {

const QString tooLate = u"You didn’t finish signing in within 10 minutes, so we stopped waiting."_s;

} // namespace

/// People continue in their browser: they are waited for, come back, and what else may happen there is told.
class tst_BrowserFlow : public BrowserStories
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init() { prepare(); }

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
    void offlineIsTold();
    void wrongSettingsAreTold();
    void whatIsNotOfferedDoesNothing();
    void programMayHaveSomethingAgainstIt();
};

void tst_BrowserFlow::comesBackSignedIn()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
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
    QVERIFY(begin(stage));
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
    QVERIFY(begin(stage));
    const QUrl first = wanted;
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
    QVERIFY(begin(stage));
    const QUrl first = wanted;
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

QTEST_GUILESS_MAIN(tst_BrowserFlow)
#include "tst_browserflow.moc"

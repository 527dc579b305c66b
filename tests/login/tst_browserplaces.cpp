// SPDX-License-Identifier: MIT
#include "login/browserstories.h"
#include "support/await.h"

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;
using Kind = Error::Kind;

/// A browser comes back to a port that the project knows, or by the scheme of the program.
class tst_BrowserPlaces : public BrowserStories
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init() { prepare(); }

    void takenPortIsTold();
    void fixedPortIsTheOneThatTheProjectKnows();
    void fixedPortIsGivenUpForTheNextProgram();
    void fixedPortOfAProviderIsKeptLonger();
    void lateReturnToAFixedPortIsEnded();
    void startThatFailsGivesAFixedPortUp();
    void loginsOfAProgramShareAFixedPort();
    void lateReturnComesToItsOwnLogin();
    void nextLoginHasThePort();
    void comesBackByTheScheme();
};

void tst_BrowserPlaces::takenPortIsTold()
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
    QCOMPARE(stage.told(),
        u"Another app is using port %1, which your browser needs to get back here. Close that app and try again."_s.arg(
            QString::number(another.serverPort())));
    QCOMPARE(stage.offered(), QList{Action::OpenBrowser});
    QVERIFY(!another.hasPendingConnections());

    another.close();
    stage.flow.perform(Action::OpenBrowser);
    QTRY_COMPARE(stage.step(), LoginStep::Browser);
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserPlaces::fixedPortIsTheOneThatTheProjectKnows()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserPort = freePort();
    const QString callback = u"http://127.0.0.1:%1/callback"_s.arg(setup.settings.browserPort);
    QVERIFY(server.set({{"redirectUrls"_L1, QJsonArray{callback}}}));
    LoginStage stage(server, setup);
    for (int i = 0; i < 2; ++i) { // its list has no other
        QVERIFY(begin(stage));
        QCOMPARE(QUrlQuery(wanted).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), callback);
        if (i == 0)
            stage.flow.cancel();
    }
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back(stage)), u"Continue in the app"_s);
    QVERIFY(!browser.shown.hasQuery());
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserPlaces::fixedPortIsGivenUpForTheNextProgram()
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
    stage.clock->advance(9min);
    stage.flow.cancel();
    stage.clock->advance(119s);
    QVERIFY(!canBeHad(setup.settings.browserPort));
    stage.clock->advance(1s);
    QVERIFY(canBeHad(setup.settings.browserPort));

    QVERIFY(begin(stage)); // and it can be had again
    QVERIFY(finishes(stage));
}

/// The code of a provider is worth a session to whoever has the port when it comes.
void tst_BrowserPlaces::fixedPortOfAProviderIsKeptLonger()
{
    LoginStage::Setup setup = everyWay();
    setup.settings.browserPort = freePort();
    LoginStage stage(server, setup);
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.signInByProvider(u"google"_s); }));
    stage.flow.cancel();
    stage.clock->advance(599s);
    QVERIFY(!canBeHad(setup.settings.browserPort));
    stage.clock->advance(1s);
    QVERIFY(canBeHad(setup.settings.browserPort));
}

void tst_BrowserPlaces::lateReturnToAFixedPortIsEnded()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserPort = freePort();
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    const QUrl late = back(stage);
    stage.flow.cancel();
    stage.clock->advance(110s);
    QVERIFY(server.forgetRequests());
    QCOMPARE(PersonsBrowser(server).show(late), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    stage.clock->advance(10s);
    QVERIFY(canBeHad(setup.settings.browserPort));
}

void tst_BrowserPlaces::startThatFailsGivesAFixedPortUp()
{
    LoginStage::Setup setup = everyWay();
    setup.settings.browserPort = freePort();
    LoginStage stage(server, setup);
    QVERIFY(start(stage));
    QVERIFY(server.fault({{"kind"_L1, "status"_L1}, {"status"_L1, 500}, {"path"_L1, "/v1/auth/oauth/authorize"_L1}}));
    stage.flow.signInByProvider(u"google"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    stage.clock->advance(2min);
    QVERIFY(canBeHad(setup.settings.browserPort));
}

/// Two windows of a program, each with a session of its own.
void tst_BrowserPlaces::loginsOfAProgramShareAFixedPort()
{
    LoginStage::Setup setup = everyWay();
    setup.settings.browserPort = freePort();
    LoginStage first(server, setup);
    QVERIFY(begin(first));
    const QUrl early = back(first);
    LoginStage second(server, setup);
    QVERIFY(begin(second, [](LoginFlow &flow) { flow.signInByProvider(u"google"_s); }));
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back(second, grace)), u"Continue in the app"_s);
    QTRY_COMPARE(second.step(), LoginStep::Account);
    QCOMPARE(second.session.loginId(), grace);
    QCOMPARE(first.step(), LoginStep::Browser);
    second.clock->advance(10s);
    QVERIFY(!canBeHad(setup.settings.browserPort)); // the first still waits
    QCOMPARE(browser.show(early), u"Continue in the app"_s);
    QTRY_COMPARE(first.step(), LoginStep::Account);
    QCOMPARE(first.session.loginId(), ada);
    QVERIFY(first.settle());
    first.clock->advance(10s);
    QVERIFY(canBeHad(setup.settings.browserPort));
}

/// It comes to a port that another login holds by then, and belongs to the one that was cancelled.
void tst_BrowserPlaces::lateReturnComesToItsOwnLogin()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserPort = freePort();
    LoginStage first(server, setup);
    QVERIFY(begin(first));
    const QUrl late = back(first);
    first.flow.cancel();
    first.clock->advance(5min);
    LoginStage second(server, setup);
    QVERIFY(begin(second));
    QVERIFY(server.forgetRequests());
    QCOMPARE(PersonsBrowser(server).show(late), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QCOMPARE(second.announced, QStringList());
    QVERIFY(finishes(second));
}

/// A dialog was closed, and opened again before its browser came back.
void tst_BrowserPlaces::nextLoginHasThePort()
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

void tst_BrowserPlaces::comesBackByTheScheme()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserReturn = LoginSettings::ByScheme;
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    QVERIFY2(back.toString().startsWith(u"descope-login://browser?"_s), qPrintable(back.toString()));
    QSignalSpy returned(&stage.flow, &LoginFlow::browserReturned);

    QVERIFY(!stage.flow.handleUrl(QUrl(u"descope-login://browser?code=0123456789abcdef&state=guessed"_s)));
    QTRY_COMPARE(stage.told(), u"We ignored a sign-in from your browser because it wasn’t started here."_s);
    QCOMPARE(stage.step(), LoginStep::Browser);
    QCOMPARE(returned.size(), 0);

    QVERIFY(stage.flow.handleUrl(back));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(returned.size(), 0);        // whoever was called by the desktop has come forward
    QVERIFY(stage.flow.handleUrl(back)); // the person has clicked twice
    QVERIFY(stage.settle());
    QCOMPARE(calls().filter(u"/oauth2/v1/token"_s).size(), 1);
}

QTEST_GUILESS_MAIN(tst_BrowserPlaces)
#include "tst_browserplaces.moc"

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
    stage.flow.cancel();
    stage.clock->advance(59min); // something may still come, which another user of the computer is not to have
    QVERIFY(!canBeHad(setup.settings.browserPort));
    stage.clock->advance(1min);
    QVERIFY(canBeHad(setup.settings.browserPort));
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

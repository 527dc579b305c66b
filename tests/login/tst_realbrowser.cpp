// SPDX-License-Identifier: MIT
#include "login/loginstage.h"
#include "support/await.h"
#include "support/loopbackserver.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QUrlQuery>

using namespace Descope;
using namespace DescopeTest;

/// Chromium, and not what we take for a browser, goes through the pages of the service and comes back; and pages of others, to
/// which it was led, call the program.
class tst_RealBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void comesBackSignedIn_data();
    void comesBackSignedIn();
    void saysNo();
    void addressCannotBeOpenedAgain();
    void pagesOfOthersGetNowhere_data();
    void pagesOfOthersGetNowhere();

private:
    QJsonValue order(const QString &verb, const QJsonValue &value = {});
    bool shows(const QString &title) { return !order(u"until"_s, u"document.title === '%1'"_s.arg(title)).isUndefined(); }
    bool begin(LoginStage &stage, const std::function<void(LoginFlow &)> &way = &LoginFlow::signInByBrowser);

    TestServer server;
    QProcess m_browser;
};

void tst_RealBrowser::initTestCase()
{
    QVERIFY(server.start());
    m_browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_browser.start(QStringLiteral(NODE), {QStringLiteral(SCRIPT)});
    QVERIFY(waitUntil([this] { return m_browser.canReadLine() || m_browser.state() == QProcess::NotRunning; }));
    QVERIFY2(m_browser.readLine().contains("ready"), "Chromium does not start");
}

void tst_RealBrowser::cleanupTestCase()
{
    m_browser.closeWriteChannel();
    QVERIFY(waitUntil([this] { return m_browser.state() == QProcess::NotRunning; }));
}

void tst_RealBrowser::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}, {"name"_L1, "Ada Lovelace"_L1}}));
}

/// Returns what came of it; undefined when it could not be done, which is told.
QJsonValue tst_RealBrowser::order(const QString &verb, const QJsonValue &value)
{
    m_browser.write(QJsonDocument(QJsonObject{{verb, value}}).toJson(QJsonDocument::Compact) + '\n');
    if (!waitUntil([this] { return m_browser.canReadLine(); }))
        return QJsonValue::Undefined;
    const QJsonObject answer = QJsonDocument::fromJson(m_browser.readLine()).object();
    if (!answer.contains("result"_L1))
        QTest::qFail(qPrintable(verb + u": "_s + answer["error"_L1].toString()), __FILE__, __LINE__);
    return answer["result"_L1];
}

bool tst_RealBrowser::begin(LoginStage &stage, const std::function<void(LoginFlow &)> &way)
{
    QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
    stage.flow.start();
    if (!stage.settle())
        return false;
    way(stage.flow);
    return waitUntil([&] { return !opened.isEmpty() && !stage.flow.isBusy(); });
}

void tst_RealBrowser::comesBackSignedIn_data()
{
    QTest::addColumn<bool>("byProvider");
    QTest::addColumn<bool>("isPortFixed");
    QTest::newRow("by the project's pages") << false << false;
    QTest::newRow("by the project's pages, fixed port") << false << true;
    QTest::newRow("by a provider") << true << false;
}

void tst_RealBrowser::comesBackSignedIn()
{
    QFETCH(bool, byProvider);
    QFETCH(bool, isPortFixed);
    LoginStage::Setup setup;
    setup.settings.features |= LoginFeature::Browser;
    setup.settings.providers = {SocialProvider::withId(u"google"_s)};
    if (isPortFixed) {
        QTcpServer any;
        QVERIFY(any.listen(QHostAddress::LocalHost));
        setup.settings.browserPort = any.serverPort();
    }
    LoginStage stage(server, setup);
    QVERIFY(begin(
        stage, [byProvider](LoginFlow &flow) { byProvider ? flow.signInByProvider(u"google"_s) : flow.signInByBrowser(); }));
    QSignalSpy returned(&stage.flow, &LoginFlow::browserReturned);
    order(u"open"_s, QString::fromLatin1(stage.flow.browserUrl().toEncoded()));
    order(u"until"_s, u"document.body.innerText.includes('Ada Lovelace')"_s);
    order(u"click"_s, u"Continue as Ada"_s);
    QVERIFY(shows(u"Continue in the app"_s));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(returned.size(), 1);
    QCOMPARE(stage.session.loginId(), ada);

    const QJsonArray history = order(u"addresses"_s).toArray();
    QVERIFY(!history.isEmpty());
    for (const auto &address : history)
        QVERIFY2(!address.toString().contains(u"code="_s), qPrintable(address.toString()));
    QVERIFY(order(u"evaluate"_s, u"document.body.innerText"_s).toString().contains(u"You can close this page"_s));
    QCOMPARE(order(u"evaluate"_s, u"document.scripts.length"_s).toInt(), 0);
}

void tst_RealBrowser::saysNo()
{
    LoginStage::Setup setup;
    setup.settings.features |= LoginFeature::Browser;
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    order(u"open"_s, QString::fromLatin1(stage.flow.browserUrl().toEncoded()));
    order(u"until"_s, u"document.body.innerText.includes('Ada Lovelace')"_s);
    order(u"click"_s, u"Cancel"_s);
    QVERIFY(shows(u"Sign-in was declined"_s));
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.failed.last().kind, Error::Kind::BrowserDenied);
}

/// The person goes back, or the browser opens what it had when it was closed.
void tst_RealBrowser::addressCannotBeOpenedAgain()
{
    LoginStage::Setup setup;
    setup.settings.features |= LoginFeature::Browser;
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    order(u"open"_s, QString::fromLatin1(stage.flow.browserUrl().toEncoded()));
    order(u"until"_s, u"document.body.innerText.includes('Ada Lovelace')"_s);
    order(u"click"_s, u"Continue as Ada"_s);
    QVERIFY(shows(u"Continue in the app"_s));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(stage.settle());
    QVERIFY(server.forgetRequests());
    order(u"evaluate"_s, u"location.reload()"_s);
    QVERIFY(shows(u"Continue in the app"_s));
    const QJsonArray calls = server.get(u"/emulator/requests"_s).json()["requests"_L1].toArray();
    for (const auto &call : calls)
        QVERIFY(!call["path"_L1].toString().contains("token"_L1));
}

void tst_RealBrowser::pagesOfOthersGetNowhere_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char *name, const QString &script) { QTest::newRow(name) << script; };
    row("fetch", u"fetch('URL', {mode: 'no-cors'}).catch(() => 0).then(() => document.title = 'tried')"_s);
    row("fetch that wants to read", u"fetch('URL').catch(() => 0).then(() => document.title = 'tried')"_s);
    row("picture", u"const it = new Image(); it.onload = it.onerror = () => document.title = 'tried'; it.src = 'URL'"_s);
    row("script",
        u"const it = document.createElement('script'); it.onload = it.onerror = () => document.title = 'tried'; it.src = 'URL'; document.body.append(it)"_s);
    row("frame",
        u"const it = document.createElement('iframe'); it.onload = it.onerror = () => document.title = 'tried'; it.src = 'URL'; document.body.append(it)"_s);
    row("form",
        u"const it = document.createElement('form'); it.method = 'post'; it.action = 'URL'; document.body.append(it); it.submit()"_s);
}

/// Even one that has got hold of the state, and wants its own code to be redeemed.
void tst_RealBrowser::pagesOfOthersGetNowhere()
{
    QFETCH(QString, script);
    LoginStage::Setup setup;
    setup.settings.features |= LoginFeature::Browser;
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    const QUrlQuery asked(stage.flow.browserUrl());
    QUrl target(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    target.setQuery(u"code=stolen&state="_s + asked.queryItemValue(u"state"_s));
    LoopbackServer evil;
    evil.reply(Reply::text(200, "<!DOCTYPE html><title>evil</title><body>", {{"Content-Type", "text/html"}}));
    QVERIFY(server.forgetRequests());
    order(u"open"_s, evil.url().toString());
    QVERIFY(shows(u"evil"_s));
    order(u"evaluate"_s, QString(script).replace("URL"_L1, target.toString()) + u"; 0"_s);
    order(u"until"_s, u"document.title !== 'evil'"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Browser);
    QCOMPARE(server.get(u"/emulator/requests"_s).json()["requests"_L1].toArray(), QJsonArray());
    QCOMPARE(stage.told(), QString());
}

QTEST_GUILESS_MAIN(tst_RealBrowser)
#include "tst_realbrowser.moc"

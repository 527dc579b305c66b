// SPDX-License-Identifier: MIT
#include "login/browserstories.h"

#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTimer>

#include <vector>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;
using Kind = Error::Kind;

namespace {

const QString stranger = u"We ignored a sign-in from your browser because it wasn’t started here."_s;

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

} // namespace

/// What browsers bring back, by whom they were sent, and who else comes by: only the answer to a sign-in of this login counts,
/// and only once.
class tst_BrowserReturn : public BrowserStories
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init() { prepare(); }

    void everyStartHasAPathOfItsOwn();
    void strangersAreIgnored_data();
    void strangersAreIgnored();
    void pathOfAProviderCannotBeGuessed_data();
    void pathOfAProviderCannotBeGuessed();
    void strangersOfTheSchemeAreIgnored_data();
    void strangersOfTheSchemeAreIgnored();
    void strangerIsToldOnce();
    void twoHundredAtOnce();
    void codeOfAnotherStartIsWorthNothing();
    void answerToAnEarlierStartIsNotOfThisOne();
    void anotherIssuerIsRefused();
    void portBelongsToNobodyElse();
    void anotherOnThePortBeforeIsAskedNothing();
    void hintBreaksNoLine();
    void nothingSecretIsLogged_data();
    void nothingSecretIsLogged();

private:
    static QUrl redirectUrl(const LoginStage &stage)
    {
        return QUrl(QUrlQuery(stage.flow.browserUrl()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    }
    static QByteArray say(int port, const QByteArray &request);
};

/// Says something to whoever listens there, and returns the answer.
QByteArray tst_BrowserReturn::say(int port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(port));
    socket.write(request);
    QByteArray answer;
    const auto isAnswered = [&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n") || socket.state() == QAbstractSocket::UnconnectedState;
    };
    return waitUntil(isAnswered) ? answer : QByteArray();
}

void tst_BrowserReturn::everyStartHasAPathOfItsOwn()
{
    LoginStage stage(server, everyWay());
    QSet<QString> paths;
    QSet<QString> states;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(begin(stage));
        paths.insert(redirectUrl(stage).path());
        states.insert(QUrlQuery(stage.flow.browserUrl()).queryItemValue(u"state"_s));
        QCOMPARE(redirectUrl(stage).host(), u"127.0.0.1"_s); // by its number, which no file of hosts changes
        stage.flow.cancel();
    }
    QCOMPARE(paths.size(), 3);
    QCOMPARE(states.size(), 3);
}

void tst_BrowserReturn::strangersAreIgnored_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QByteArray &request) { QTest::newRow(name) << request << status; };
    const QByteArray host = "Host: HOST\r\n";
    const QByteArray end = " HTTP/1.1\r\n" + host + "\r\n";
    row("no state", 303, "GET /callback?code=0123456789abcdef" + end);
    row("empty state", 303, "GET /callback?code=0123456789abcdef&state=" + end);
    row("guessed state", 303, "GET /callback?code=0123456789abcdef&state=0123456789abcdef0123456789abcdef" + end);
    row("half of the state", 303, "GET /callback?code=0123456789abcdef&state=HALF" + end);
    row("state and more", 303, "GET /callback?code=0123456789abcdef&state=STATEx" + end);
    row("state twice", 303, "GET /callback?code=0123456789abcdef&state=STATE&state=x" + end);
    row("state of a denial that was guessed", 303, "GET /callback?error=access_denied&state=x" + end);
    row("denial without state", 303, "GET /callback?error=access_denied" + end);
    row("state alone", 303, "GET /callback?state=STATE" + end);
    row("code and error", 303, "GET /callback?code=x&error=access_denied&state=STATE" + end);
    row("nothing", 404, "GET /callback" + end);
    row("an empty query", 303, "GET /callback?" + end);
    row("another path", 404, "GET /?code=x&state=STATE" + end);
    row("path goes on", 404, "GET /callback/?code=x&state=STATE" + end);
    row("page of the answer", 404, "GET /callback/done" + end);
    row("page of the answer with one", 404, "GET /callback/done?code=x&state=STATE" + end);
    row("path in other letters", 404, "GET /Callback?code=x&state=STATE" + end);
    for (const char *method : {"POST", "HEAD", "PUT", "OPTIONS", "DELETE"})
        row(method, 405, method + QByteArray(" /callback?code=x&state=STATE") + end);
    row("form that is posted", 405,
        "POST /callback HTTP/1.1\r\n" + host +
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 20\r\n\r\ncode=x&state=STATE");
    row("another host", 421, "GET /callback?code=x&state=STATE HTTP/1.1\r\nHost: evil.example.com\r\n\r\n");
    row("localhost", 421, "GET /callback?code=x&state=STATE HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("no host", 421, "GET /callback?code=x&state=STATE HTTP/1.1\r\n\r\n");
    row("script of a page", 403,
        "GET /callback?code=x&state=STATE HTTP/1.1\r\n" + host + "Origin: https://evil.example.com\r\n\r\n");
    row("sandboxed page", 403, "GET /callback?code=x&state=STATE HTTP/1.1\r\n" + host + "Origin: null\r\n\r\n");
    for (const char *destination : {"iframe", "image", "script", "empty", "object"})
        row(destination, 403,
            "GET /callback?code=x&state=STATE HTTP/1.1\r\n" + host + "Sec-Fetch-Dest: " + destination + "\r\n\r\n");
    row("whole URL", 400, "GET http://HOST/callback?code=x&state=STATE" + end);
}

/// A page or a program of this computer calls, where the path is known because the program wants it fixed.
void tst_BrowserReturn::strangersAreIgnored()
{
    QFETCH(QByteArray, request);
    LoginStage::Setup setup = everyWay();
    QTcpServer any;
    QVERIFY(any.listen(QHostAddress::LocalHost));
    setup.settings.browserPort = any.serverPort();
    any.close();
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    const QByteArray state = QUrlQuery(stage.flow.browserUrl()).queryItemValue(u"state"_s).toLatin1();
    request.replace("STATE", state).replace("HALF", state.left(state.size() / 2));
    request.replace("HOST", redirectUrl(stage).authority().toLatin1());
    QVERIFY(server.forgetRequests());
    QSignalSpy returned(&stage.flow, &LoginFlow::browserReturned);
    const QByteArray answer = say(setup.settings.browserPort, request);
    QTEST(answer.mid(9, 3).toInt(), "status");
    QVERIFY2(!answer.contains("code=") && !answer.contains(state), answer);
    if (answer.startsWith("HTTP/1.1 303"))
        QVERIFY2(answer.contains("\r\nLocation: /callback/unknown\r\n"), answer);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Browser);
    QVERIFY(!stage.flow.isBusy());
    QCOMPARE(returned.size(), 0);
    QCOMPARE(calls(), QStringList());
    QVERIFY(finishes(stage));
}

void tst_BrowserReturn::pathOfAProviderCannotBeGuessed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << u"/callback"_s;
    QTest::newRow("guessed") << u"/callback/0123456789abcdef012345"_s;
    QTest::newRow("nothing in it") << u"/callback/"_s;
    QTest::newRow("above it") << u"/callback/../callback"_s;
}

void tst_BrowserReturn::pathOfAProviderCannotBeGuessed()
{
    QFETCH(QString, path);
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.signInByProvider(u"google"_s); }));
    QUrl back = this->back(stage);
    const QByteArray request = "GET " + path.toLatin1() + "?code=x HTTP/1.1\r\nHost: " + back.authority().toLatin1() + "\r\n\r\n";
    QVERIFY(say(back.port(), request).startsWith("HTTP/1.1 404 "));
    QCOMPARE(stage.step(), LoginStep::Browser);
    QCOMPARE(count(u"/v1/auth/oauth/exchange"_s), 0);
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserReturn::strangersOfTheSchemeAreIgnored_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("nothing") << "descope-login://browser"_ba;
    QTest::newRow("no state") << "descope-login://browser?code=0123456789abcdef"_ba;
    QTest::newRow("guessed state") << "descope-login://browser?code=0123456789abcdef&state=guessed"_ba;
    QTest::newRow("another place") << "descope-login://browser/other?code=x&state=STATE"_ba;
    QTest::newRow("with a user") << "descope-login://me@browser?code=x&state=STATE"_ba;
    QTest::newRow("with a port") << "descope-login://browser:80?code=x&state=STATE"_ba;
    QTest::newRow("line break") << "descope-login://browser?code=x\r\n&state=STATE"_ba;
    QTest::newRow("too long") << "descope-login://browser?state=STATE&code=" + QByteArray(9000, 'x');
    QTest::newRow("denial without state") << "descope-login://browser?error=access_denied"_ba;
}

void tst_BrowserReturn::strangersOfTheSchemeAreIgnored()
{
    QFETCH(QByteArray, url);
    LoginStage::Setup setup = everyWay();
    setup.settings.browserReturn = LoginSettings::ByScheme;
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    QVERIFY(server.forgetRequests());
    QVERIFY(
        !stage.flow.handleLink(url.replace("STATE", QUrlQuery(stage.flow.browserUrl()).queryItemValue(u"state"_s).toLatin1())));
    QCOMPARE(calls(), QStringList()); // whatever the URL has set going has happened when the service answers this
    QCOMPARE(stage.step(), LoginStep::Browser);
    const QUrl back = this->back(stage);
    QVERIFY(stage.flow.handleUrl(back));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_BrowserReturn::strangerIsToldOnce()
{
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage));
    QUrl url = redirectUrl(stage);
    url.setQuery(u"code=x&state=guessed"_s);
    PersonsBrowser browser(server);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(browser.show(url), u"This isn’t the sign-in we’re waiting for"_s);
    QTRY_COMPARE(stage.announced, QStringList{stranger});
    QVERIFY(finishes(stage));
}

void tst_BrowserReturn::twoHundredAtOnce()
{
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage));
    const QUrl url = redirectUrl(stage);
    QVERIFY(server.forgetRequests());
    std::vector<std::unique_ptr<QTcpSocket>> sockets(200);
    for (auto &socket : sockets) {
        socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, quint16(url.port()));
        socket->write("GET " + url.path().toLatin1() + "?code=x&state=guessed HTTP/1.1\r\nHost: " + url.authority().toLatin1() +
                      "\r\n\r\n");
    }
    const QUrl back = this->back(stage);
    PersonsBrowser browser(server);
    QTimer turns; // of the visitors
    connect(&turns, &QTimer::timeout, this, [&stage] { stage.clock->advance(100ms); });
    turns.start(1ms);
    QCOMPARE(browser.show(back), u"Continue in the app"_s);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(count(u"/oauth2/v1/token"_s), 1);
}

/// Somebody slips the code of their own sign-in into that of the person (RFC 9700, section 4.5): it fits no other verifier.
void tst_BrowserReturn::codeOfAnotherStartIsWorthNothing()
{
    LoginStage attacker(server, everyWay());
    QVERIFY(begin(attacker));
    const QString code = QUrlQuery(back(attacker, grace)).queryItemValue(u"code"_s);
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage));
    QUrl back = this->back(stage);
    QUrlQuery query(back);
    query.removeQueryItem(u"code"_s);
    query.addQueryItem(u"code"_s, code);
    back.setQuery(query);
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
    QCOMPARE(stage.told(), u"The sign-in from your browser has expired or was already used. Try again."_s);
    QCOMPARE(stage.offered(), QList{Action::OpenBrowser});
}

void tst_BrowserReturn::answerToAnEarlierStartIsNotOfThisOne()
{
    LoginStage earlier(server, everyWay());
    QVERIFY(begin(earlier));
    const QUrlQuery answer(back(earlier, grace));
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage));
    QUrl url = redirectUrl(stage);
    url.setQuery(answer);
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(url), u"This isn’t the sign-in we’re waiting for"_s);
    QTRY_COMPARE(stage.told(), stranger);
    QCOMPARE(calls(), QStringList());
    QVERIFY(finishes(stage));
}

/// RFC 9207: another server has answered than the one that was asked.
void tst_BrowserReturn::anotherIssuerIsRefused()
{
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage));
    QUrl back = this->back(stage);
    QUrlQuery query(back);
    query.removeQueryItem(u"iss"_s);
    query.addQueryItem(u"iss"_s, u"https://evil.example.com/"_s + server.projectId());
    back.setQuery(query);
    QVERIFY(server.forgetRequests());
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.failed.last().kind, Kind::BrowserMismatch);
    QCOMPARE(calls().filter(u"/oauth2/v1/token"_s), QStringList());
    QVERIFY(!stage.session.isSignedIn());
}

/// While a browser may come back, and as long as one that was cancelled may.
void tst_BrowserReturn::portBelongsToNobodyElse()
{
    const auto canBeHad = [](int port) { return QTcpServer().listen(QHostAddress::LocalHost, quint16(port)); };
    const auto canBeHadByAnyAddress = [](int port) { return QTcpServer().listen(QHostAddress::AnyIPv4, quint16(port)); };
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage));
    const QUrl url = redirectUrl(stage);
    QVERIFY(!canBeHad(url.port()) && !canBeHadByAnyAddress(url.port()));
    stage.clock->advance(10min);
    QVERIFY(!canBeHad(url.port()));
    stage.flow.cancel();
    QVERIFY(!canBeHad(url.port()));
    QVERIFY(begin(stage));
    QCOMPARE(redirectUrl(stage).port(), url.port());
    QVERIFY(finishes(stage));
    QVERIFY(!canBeHad(url.port()));
}

void tst_BrowserReturn::anotherOnThePortBeforeIsAskedNothing()
{
    QTcpServer another;
    QVERIFY(another.listen(QHostAddress::AnyIPv4)); // wherever it listens
    LoginStage::Setup setup = everyWay();
    setup.settings.browserPort = another.serverPort();
    LoginStage stage(server, setup);
    QVERIFY(start(stage));
    QTRY_COMPARE(calls().filter(u".well-known"_s).size(), 1);
    QVERIFY(server.forgetRequests());
    for (const auto &way : {std::function<void(LoginFlow &)>(&LoginFlow::signInByBrowser),
             std::function<void(LoginFlow &)>([](LoginFlow &flow) { flow.signInByProvider(u"google"_s); })}) {
        QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no port to wait for a browser"_s));
        way(stage.flow);
        QVERIFY(stage.settle());
        QCOMPARE(opened.size(), 0);
        QCOMPARE(stage.step(), LoginStep::SignIn);
        QVERIFY(stage.told().startsWith(u"Another app is using port %1,"_s.arg(QString::number(another.serverPort()))));
    }
    QCOMPARE(calls(), QStringList()); // and nothing leads the browser there
    QVERIFY(!another.hasPendingConnections());
}

void tst_BrowserReturn::hintBreaksNoLine()
{
    LoginStage stage(server, everyWay());
    stage.flow.setLoginId(u"ada@example.com\r\nX-Evil: 1&prompt=none#x"_s);
    QVERIFY(begin(stage));
    const QByteArray url = stage.flow.browserUrl().toEncoded();
    QVERIFY(!url.contains('\r') && !url.contains('\n') && !url.contains('#') && !url.contains(' ') && !url.contains('"'));
    QVERIFY(!QUrlQuery(stage.flow.browserUrl()).hasQueryItem(u"prompt"_s));
}

void tst_BrowserReturn::nothingSecretIsLogged_data()
{
    QTest::addColumn<bool>("byScheme");
    QTest::addColumn<QString>("way");
    for (const bool byScheme : {false, true}) {
        for (const char *way : {"browser", "provider", "cancelled", "denied"})
            QTest::addRow("%s, %s", way, byScheme ? "scheme" : "loopback") << byScheme << QString::fromLatin1(way);
    }
}

void tst_BrowserReturn::nothingSecretIsLogged()
{
    QFETCH(bool, byScheme);
    QFETCH(QString, way);
    logged.clear();
    QLoggingCategory::setFilterRules(u"descope.*.debug=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    const auto after = qScopeGuard([before] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    });
    LoginStage::Setup setup = everyWay();
    setup.settings.browserReturn = byScheme ? LoginSettings::ByScheme : LoginSettings::ByLoopback;
    LoginStage stage(server, setup);
    const bool isByProvider = way == "provider"_L1;
    QVERIFY(begin(
        stage, [isByProvider](LoginFlow &flow) { isByProvider ? flow.signInByProvider(u"google"_s) : flow.signInByBrowser(); }));
    const QUrl url = stage.flow.browserUrl();
    const QUrl back = this->back(stage, way == "denied"_L1 ? u"deny"_s : ada);
    if (way == "cancelled"_L1)
        stage.flow.cancel();
    if (byScheme)
        QVERIFY(stage.flow.handleUrl(back));
    else
        PersonsBrowser(server).show(back);
    QTRY_VERIFY(stage.step() != LoginStep::Browser);
    QVERIFY(stage.settle());
    stage.flow.handleUrl(QUrl(u"descope-login://browser?code=otherCode&state=otherState"_s));

    QStringList secrets{back.path().section(u'/', -1)};
    for (const QUrlQuery &query : {QUrlQuery(url), QUrlQuery(back)}) {
        for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s, u"code"_s, u"request"_s})
            secrets << query.queryItemValue(name);
    }
    secrets << u"otherCode"_s << u"otherState"_s << u"authorize?"_s << u"code_verifier"_s;
    secrets.removeAll(QString());
    QVERIFY(secrets.size() > 5);
    const QString all =
        logged.join(u'\n') + stage.announced.join(u'\n') + stage.flow.notice().details + stage.flow.supportDetails();
    QVERIFY(!logged.isEmpty());
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!all.contains(secret), qPrintable(secret));
}

QTEST_GUILESS_MAIN(tst_BrowserReturn)
#include "tst_browserreturn.moc"

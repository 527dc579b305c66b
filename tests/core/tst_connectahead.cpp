// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "core/service/endpoints.h"
#include "core/service/httpcall.h"
#include "core/service/httpconnection.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/jwt.h"
#include "support/tlsserver.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QString projectId = u"P2abcdefghijklmnopqrstuvwxyz"_s;

/// Waits for a connection to fail that is made now; one that was made before to the same place has failed, too.
bool connectionFails(const QUrl &url)
{
    const HttpConnection connection(url, QNetworkProxy::NoProxy);
    return waitUntil([&] { return connection.error() != QNetworkReply::NoError; });
}

} // namespace

/// A connection is there before it is needed: what that saves, and that it never costs anything.
class tst_ConnectAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void callUsesTheConnectionThatIsThere();
    void oneConnectionIsEnough();
    void codeIsSpentOnTheConnectionThatIsThere();
    void discoveryAhead_leavesAConnectionForTheClick();
    void callRightBehind_sharesTheConnection();
    void unusedConnection_isClosed();
    void connectionThatTheServerClosed_costsNoMoreThanATry();
    void oldConnection_isNotTrusted();
    void callsUnderWay_goOn();
    void networkOfTheProgram_isLeftAlone();

    void refused_isOffline_data();
    void refused_isOffline();
    void untrustedCertificate_isATlsError_data();
    void untrustedCertificate_isATlsError();
    void serverThatNeverAnswers_endsAtTheDeadline_data();
    void serverThatNeverAnswers_endsAtTheDeadline();
    void nothingIsLeft();

private:
    auto signIn() { return m_service->signIn(u"ada@example.com"_s, u"Analytical-Engine-1843"_s); }
    void useService(const QUrl &baseUrl, std::chrono::milliseconds timeout = 15s);
    void publishDiscovery();
    static bool isConnected(const LoopbackServer &server, int connections = 1)
    {
        return waitUntil([&] { return server.connectionCount() == connections; });
    }

    std::optional<TrustTlsServer> m_trust;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
};

void tst_ConnectAhead::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service.reset();
    m_trust.emplace();
    m_server = tlsServer();
    m_server->reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
    useService(https(*m_server));
}

void tst_ConnectAhead::useService(const QUrl &baseUrl, std::chrono::milliseconds timeout)
{
    m_service = std::make_unique<DescopeService>(ServiceConfig{projectId, baseUrl, timeout});
}

void tst_ConnectAhead::publishDiscovery()
{
    const QString base = https(*m_server).toString();
    m_server->clear();
    m_server->reply('/' + projectId.toLatin1() + "/.well-known/openid-configuration",
        Reply::json(
            200, {{"issuer"_L1, base + u'/' + projectId}, {"authorization_endpoint"_L1, base + u"/authorize"_s},
                     {"token_endpoint"_L1, base + u"/token"_s}, {"code_challenge_methods_supported"_L1, QJsonArray{"S256"_L1}}}));
}

void tst_ConnectAhead::callUsesTheConnectionThatIsThere()
{
    for (int i = 1; i <= 3; ++i) {
        m_service->connectAhead();
        QVERIFY(isConnected(*m_server, i));
        QCOMPARE(m_server->requests().size(), i - 1); // nothing is sent ahead
        QVERIFY(await(signIn()));
        QCOMPARE(m_server->requests().last().connection, i);
        QCOMPARE(m_server->connectionCount(), i);
    }
}

void tst_ConnectAhead::oneConnectionIsEnough()
{
    for (int i = 0; i < 5; ++i)
        m_service->connectAhead(); // at each letter that is typed
    QVERIFY(isConnected(*m_server));
    m_service->connectAhead();
    QVERIFY(await(signIn()));
    QCOMPARE(m_server->connectionCount(), 1);
}

/// It is opened while the person is in the browser: coming back takes one round trip.
void tst_ConnectAhead::codeIsSpentOnTheConnectionThatIsThere()
{
    publishDiscovery();
    m_server->reply("/token", Reply::json(400, {{"error"_L1, "invalid_grant"_L1}}));
    const auto request = await(m_service->authorizationRequest({QUrl(u"http://127.0.0.1:4567/r"_s), {}, {}, {}, {}}));
    QVERIFY(request);
    const int before = m_server->connectionCount();
    m_service->connectAhead();
    QVERIFY(isConnected(*m_server, before + 1));
    const QString state = QUrlQuery(request->url()).queryItemValue(u"state"_s);
    (void)awaitError(m_service->redeem(*request, QUrl(u"http://127.0.0.1:4567/r?code=c&state="_s + state)));
    QCOMPARE(m_server->requests().last().target, QByteArray("/token"));
    QCOMPARE(m_server->requests().last().connection, before + 1);
    QCOMPARE(m_server->connectionCount(), before + 1);
}

/// Otherwise a click on a provider's button would wait for a handshake, too.
void tst_ConnectAhead::discoveryAhead_leavesAConnectionForTheClick()
{
    publishDiscovery();
    m_service->connectAhead();
    QVERIFY(isConnected(*m_server));
    m_service->discoverAhead();
    QVERIFY(isConnected(*m_server, 2));
    QCOMPARE(m_server->requests().size(), 1);
    (void)awaitError(m_service->startOAuth(u"google"_s, QUrl(u"http://127.0.0.1:4567/r"_s))); // this server knows no such call
    QCOMPARE(m_server->requests().last().connection, 2);
    QCOMPARE(m_server->connectionCount(), 2);
}

void tst_ConnectAhead::callRightBehind_sharesTheConnection()
{
    m_service->connectAhead();
    QVERIFY(await(signIn()));
    QCOMPARE(m_server->connectionCount(), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_ConnectAhead::unusedConnection_isClosed()
{
    m_service->connectAhead();
    QVERIFY(isConnected(*m_server));
    m_service->disconnectAhead();
    QVERIFY(waitUntil([&] { return m_server->openConnections() == 0; }));
    m_service->disconnectAhead();
    QVERIFY(await(signIn()));
}

void tst_ConnectAhead::connectionThatTheServerClosed_costsNoMoreThanATry()
{
    for (int i = 1; i <= 20; ++i) {
        m_service->connectAhead();
        QVERIFY(isConnected(*m_server, m_server->connectionCount() + 1));
        m_server->closeConnections(); // the client has not seen it when the call starts
        const qsizetype before = m_server->requests().size();
        const auto answer = await(signIn());
        if (!answer)
            QCOMPARE(answer.error().kind, Kind::Offline);
        QVERIFY(m_server->requests().size() <= before + 1);
        QVERIFY(await(signIn()));
    }
}

void tst_ConnectAhead::oldConnection_isNotTrusted()
{
    const auto clock = std::make_shared<DescopeTest::FakeClock>();
    HttpClient http(projectId, https(*m_server), 15s, nullptr, clock, nullptr);
    const auto call = [&](int connection) {
        bool done = false;
        http.send({Endpoints::me, {}, {}, {}}, [&](const Result<HttpAnswer> &) { done = true; });
        return waitUntil([&] { return done; }) && m_server->requests().last().connection == connection;
    };
    http.connectAhead();
    QVERIFY(isConnected(*m_server));
    clock->advance(29s);
    QVERIFY(call(1));

    http.connectAhead();
    QVERIFY(isConnected(*m_server, 2));
    clock->advance(31s); // the computer may have slept, or be in another network
    QVERIFY(call(3));

    http.connectAhead();
    QVERIFY(isConnected(*m_server, 4));
    clock->advance(31s);
    http.connectAhead(); // somebody types on
    QVERIFY(isConnected(*m_server, 5));
    QVERIFY(waitUntil([&] { return m_server->openConnections() == 1; }));
    QVERIFY(call(5));
}

void tst_ConnectAhead::callsUnderWay_goOn()
{
    m_server->reply("/v1/auth/me", Reply::json(200, {{"userId"_L1, "U1"_L1}, {"loginIds"_L1, QJsonArray{"ada"_L1}}}).held());
    const auto me = m_service->me(Token::parse(refreshJwt(u"r"_s)));
    QVERIFY(waitUntil([&] { return m_server->requests().size() == 1; }));
    m_service->connectAhead();
    QVERIFY(isConnected(*m_server, 2));
    m_service->disconnectAhead();
    m_server->release();
    QVERIFY(await(me));
}

void tst_ConnectAhead::networkOfTheProgram_isLeftAlone()
{
    QNetworkAccessManager network;
    DescopeService service({projectId, https(*m_server), 15s, &network});
    service.connectAhead();
    QVERIFY(await(service.signIn(u"ada@example.com"_s, u"Analytical-Engine-1843"_s)));
    QCOMPARE(m_server->connectionCount(), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

/// The call comes when it is known already that the connection failed, or with it.
void addMoments()
{
    QTest::addColumn<bool>("rightBehind");
    QTest::newRow("call right behind") << true;
    QTest::newRow("call later") << false;
}

void tst_ConnectAhead::refused_isOffline_data()
{
    addMoments();
}

void tst_ConnectAhead::refused_isOffline()
{
    QFETCH(bool, rightBehind);
    const QUrl nowhere = https(*m_server);
    m_server.reset();
    m_service->connectAhead();
    QVERIFY(rightBehind || connectionFails(nowhere));
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Offline);
    QVERIFY(!error.outcomeUnknown);
}

void tst_ConnectAhead::untrustedCertificate_isATlsError_data()
{
    addMoments();
}

void tst_ConnectAhead::untrustedCertificate_isATlsError()
{
    QFETCH(bool, rightBehind);
    m_trust.reset();
    m_service->connectAhead();
    QVERIFY(rightBehind || connectionFails(https(*m_server)));
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Tls);
    QVERIFY(!error.outcomeUnknown);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_ConnectAhead::serverThatNeverAnswers_endsAtTheDeadline_data()
{
    addMoments();
}

void tst_ConnectAhead::serverThatNeverAnswers_endsAtTheDeadline()
{
    QFETCH(bool, rightBehind);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    useService(QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort())), 300ms); // never a handshake
    m_service->connectAhead();
    QVERIFY(rightBehind || waitUntil([&] { return silent.hasPendingConnections(); }));
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Timeout);
    QVERIFY(!error.outcomeUnknown);
}

void tst_ConnectAhead::nothingIsLeft()
{
    HttpClient http(projectId, https(*m_server), 15s, nullptr, std::make_shared<DescopeTest::FakeClock>(), nullptr);
    for (int i = 1; i <= 5; ++i) {
        http.connectAhead();
        QVERIFY(isConnected(*m_server, i));
        http.disconnectAhead();
        QVERIFY(waitUntil([&] { return m_server->openConnections() == 0; }));
    }
    QVERIFY(waitUntil([&] { return http.findChildren<QNetworkReply *>().isEmpty(); }));
}

QTEST_MAIN(tst_ConnectAhead)
#include "tst_connectahead.moc"

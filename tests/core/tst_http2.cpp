// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "support/await.h"
#include "support/tlsserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

/// http2server.mjs in a process of its own.
class Http2Server
{
public:
    Http2Server()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"IDENTITY"_s, QString::fromLatin1(tlsIdentity()));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(NODE), {QStringLiteral(HTTP2_SERVER)});
    }
    ~Http2Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Http2Server)

    QJsonObject ask(const char *command)
    {
        m_process.write(QByteArray(command) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    QUrl url() { return QUrl(u"https://127.0.0.1:%1"_s.arg(ask("where")["port"_L1].toInt())); }
    QJsonArray connections() { return ask("seen")["connections"_L1].toArray(); }

private:
    QProcess m_process;
};

QJsonObject offerOf(const QJsonValue &connection)
{
    return connection["offer"_L1].toObject();
}

QVariantList protocolsIn(const QJsonObject &offer)
{
    return offer["alpn"_L1].toArray().toVariantList();
}

QJsonArray requestsOn(const QJsonValue &connection)
{
    return connection["requests"_L1].toArray();
}

/// A program that wants HTTP/2, whatever is asked for.
class InsistingNetwork : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body) override
    {
        QNetworkRequest request(original);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

enum class Network { Own, Programs, Insisting };

} // namespace

/// What is promised of each call holds with a server that would rather speak HTTP/2, too.
class tst_Http2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void qtLeftToItself_speaksHttp2();
    void calls_offerNoHttp2_data() { addNetworks(); }
    void calls_offerNoHttp2();
    void connectionAhead_offersWhatACallOffers();
    void everyCall_hasAConnectionOfItsOwn_data() { addNetworks(); }
    void everyCall_hasAConnectionOfItsOwn();
    void deadConnection_holdsUpNothingElse_data();
    void deadConnection_holdsUpNothingElse();
    void droppedConnection_neverSendsAPostTwice_data() { addNetworks(); }
    void droppedConnection_neverSendsAPostTwice();
    void serverWithoutHttp1_isSaidSo_data();
    void serverWithoutHttp1_isSaidSo();

private:
    static void addNetworks();
    void useService(Network network);
    void useService(std::chrono::milliseconds timeout);
    auto reset() { return m_service->sendPasswordReset(u"ada@example.com"_s); }
    bool isConnected(int connections)
    {
        return QTest::qWaitFor([&] { return m_server.connections().size() == connections; });
    }

    qsizetype requestCount()
    {
        const QJsonArray connections = m_server.connections();
        return std::accumulate(connections.begin(), connections.end(), qsizetype(0),
            [](qsizetype sum, const QJsonValue &connection) { return sum + requestsOn(connection).size(); });
    }

    const TrustTlsServer m_trust;
    Http2Server m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<DescopeService> m_service;
};

void tst_Http2::addNetworks()
{
    QTest::addColumn<Network>("network");
    QTest::newRow("own connections") << Network::Own;
    QTest::newRow("the program's network") << Network::Programs;
}

void tst_Http2::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service.reset();
    m_network.reset();
    m_server.ask("begin");
}

void tst_Http2::useService(Network network)
{
    if (network == Network::Programs)
        m_network = std::make_unique<QNetworkAccessManager>();
    else if (network == Network::Insisting)
        m_network = std::make_unique<InsistingNetwork>();
    useService(15s);
}

void tst_Http2::useService(std::chrono::milliseconds timeout)
{
    m_service = std::make_unique<DescopeService>(
        ServiceConfig{u"P2abcdefghijklmnopqrstuvwxyz"_s, m_server.url(), timeout, m_network.get()});
}

/// So that the tests below do not pass because the server knows no better.
void tst_Http2::qtLeftToItself_speaksHttp2()
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(m_server.url())));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
    QCOMPARE(protocolsIn(offerOf(m_server.connections().at(0))), (QVariantList{u"h2"_s, u"http/1.1"_s}));
}

void tst_Http2::calls_offerNoHttp2()
{
    QFETCH(Network, network);
    useService(network);
    QVERIFY(await(reset()));
    const QJsonValue connection = m_server.connections().at(0);
    QVERIFY(!protocolsIn(offerOf(connection)).contains(u"h2"_s));
    QCOMPARE(requestsOn(connection).at(0)["version"_L1].toString(), u"1.1"_s);
}

void tst_Http2::connectionAhead_offersWhatACallOffers()
{
    useService(Network::Own);
    m_service->connectAhead();
    QVERIFY(isConnected(1));
    QVERIFY(await(reset()));
    QCOMPARE(requestsOn(m_server.connections().at(0)).size(), 1); // it was used
    QVERIFY(await(reset()));
    const QJsonArray connections = m_server.connections();
    QCOMPARE(connections.size(), 2);
    QCOMPARE(offerOf(connections.at(0)), offerOf(connections.at(1)));
    QCOMPARE(protocolsIn(offerOf(connections.at(0))), QVariantList{u"http/1.1"_s});
}

void tst_Http2::everyCall_hasAConnectionOfItsOwn()
{
    QFETCH(Network, network);
    useService(network);
    const auto first = reset();
    const auto second = reset(); // at the same time
    QVERIFY(await(first));
    QVERIFY(await(second));
    QVERIFY(await(reset()));
    const QJsonArray connections = m_server.connections();
    QCOMPARE(connections.size(), 3);
    for (const auto &connection : connections)
        QCOMPARE(requestsOn(connection).size(), 1);
}

void tst_Http2::deadConnection_holdsUpNothingElse_data()
{
    addNetworks();
    QTest::newRow("HTTP/2, which is why it is not used") << Network::Insisting;
}

/// As after a change of network: what goes over the connections that were there is lost, and nobody is told.
void tst_Http2::deadConnection_holdsUpNothingElse()
{
    QFETCH(Network, network);
    useService(network);
    QVERIFY(await(reset()));
    m_server.ask("lose");
    if (network == Network::Insisting)
        useService(300ms);
    for (int i = 0; i < 3; ++i) {
        const auto answer = await(reset());
        QCOMPARE(bool(answer), network != Network::Insisting);
        QVERIFY(answer || answer.error().kind == Kind::Timeout);
    }
    QCOMPARE(m_server.connections().size(), network == Network::Insisting ? 1 : 4);
}

void tst_Http2::droppedConnection_neverSendsAPostTwice()
{
    QFETCH(Network, network);
    useService(network);
    m_server.ask("drop");
    for (int i = 1; i <= 3; ++i) {
        const Error error = awaitError(reset());
        QCOMPARE(error.kind, Kind::Offline);
        QVERIFY(error.outcomeUnknown);
        QCOMPARE(requestCount(), i);
    }
}

void tst_Http2::serverWithoutHttp1_isSaidSo_data()
{
    QTest::addColumn<QByteArray>("handshake"); ///< what comes in place of one
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("expected");
    QTest::newRow("refuses what is offered") << QByteArray::fromHex("15030300020278") << QByteArray() << Kind::Configuration;
    QTest::newRow("begins HTTP/2 all the same")
        << QByteArray() << QByteArray::fromHex("000000040000000000") << Kind::Configuration;
    QTest::newRow("hangs up, as others do for other reasons") << QByteArray() << QByteArray() << Kind::Offline;
}

void tst_Http2::serverWithoutHttp1_isSaidSo()
{
    QFETCH(QByteArray, handshake);
    QFETCH(QByteArray, answer);
    const auto server = tlsServer();
    server->reply(Reply::raw(answer));
    QTcpServer refusing;
    connect(&refusing, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = refusing.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket, [=] { socket->write(handshake); });
    });
    QVERIFY(refusing.listen(QHostAddress::LocalHost));
    QUrl url = https(*server);
    if (!handshake.isEmpty())
        url.setPort(refusing.serverPort());
    DescopeService service({u"P2abcdefghijklmnopqrstuvwxyz"_s, url});
    const Error error = awaitError(service.sendPasswordReset(u"ada@example.com"_s));
    QTEST(error.kind, "expected");
    QVERIFY2(error.description.contains("may speak HTTP/2 alone"_L1), qPrintable(error.description));
    QCOMPARE(error.outcomeUnknown, handshake.isEmpty()); // sent is what went over an encrypted connection
}

QTEST_GUILESS_MAIN(tst_Http2)
#include "tst_http2.moc"

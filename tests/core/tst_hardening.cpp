// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "core/service/endpoints.h"
#include "core/service/httpcall.h"
#include "support/await.h"
#include "support/jwt.h"
#include "support/tlsserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QString projectId = u"P2abcdefghijklmnopqrstuvwxyz"_s;
const QString loginId = u"canary-login@example.com"_s;
const QString password = u"canary-Passw0rd!"_s;

/// Everything that is logged, by whichever thread, instead of being printed.
class LogCapture
{
public:
    LogCapture()
    {
        QLoggingCategory::setFilterRules(u"*=true"_s);
        s_lines.clear();
        m_previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
            const std::scoped_lock lock(s_mutex);
            s_lines << QString::fromLatin1(context.category) + u' ' + text;
        });
    }
    ~LogCapture()
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules({});
    }
    QString text() const
    {
        const std::scoped_lock lock(s_mutex);
        return s_lines.join(u'\n');
    }

private:
    static inline std::mutex s_mutex;
    static inline QStringList s_lines;
    QtMessageHandler m_previous;
};

} // namespace

/// What must not happen to passwords and tokens whatever servers, networks and attackers do.
class tst_Hardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void redirect_isNotFollowed_data();
    void redirect_isNotFollowed();
    void droppedConnection_neverSendsAPostTwice_data();
    void droppedConnection_neverSendsAPostTwice();
    void everyCall_hasAConnectionOfItsOwn();
    void keptAliveConnectionThatTheServerClosed_neverSendsAPostTwice();
    void refusedConnection_isOfflineAndSurelyWithoutEffect();
    void unknownHost_isOffline();
    void cookies_areNeitherKeptNorSent();
    void demandForOtherCredentials_isARefusal();
    void proxyThatRefuses_isSaidSo();
    void endlessAnswer_isCut_data();
    void endlessAnswer_isCut();
    void slowAnswer_endsAtTheDeadline_data();
    void slowAnswer_endsAtTheDeadline();
    void incompleteAnswer_isNoAnswer_data();
    void incompleteAnswer_isNoAnswer();
    void connectionLostBehindTheAnswer_doesNotMatter_data();
    void connectionLostBehindTheAnswer_doesNotMatter();
    void hangingHandshake_holdsUpNothingElse_data();
    void hangingHandshake_holdsUpNothingElse();
    void interimAnswers_areSkipped_data();
    void interimAnswers_areSkipped();
    void untrustedCertificate_stopsBeforeThePassword();
    void trustedCertificate_isAccepted();
    void serverThatSpeaksNoTls_isATlsError();
    void logs_holdNoSecrets();

private:
    auto signIn() { return m_service->signIn(loginId, password); }
    void useService(const QUrl &baseUrl, std::chrono::milliseconds timeout = 15s);

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<DescopeService> m_service;
    const Token m_token = Token::parse(refreshJwt(u"canary"_s));
};

void tst_Hardening::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service.reset();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_server = std::make_unique<LoopbackServer>();
    useService(m_server->url());
}

void tst_Hardening::useService(const QUrl &baseUrl, std::chrono::milliseconds timeout)
{
    m_service = std::make_unique<DescopeService>(ServiceConfig{projectId, baseUrl, timeout, m_network.get()});
}

void tst_Hardening::redirect_isNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void tst_Hardening::redirect_isNotFollowed()
{
    QFETCH(int, status);
    LoopbackServer other;
    other.reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
    m_network->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy); // Qt's own default
    for (const QUrl &target : {other.url(), m_server->url()}) {
        m_server->clear();
        m_server->reply(Reply::text(status, {}, {{"Location", target.toEncoded() + "/elsewhere"}}));
        QCOMPARE(awaitError(signIn()).kind, Kind::Server);
        QCOMPARE(awaitError(m_service->me(m_token)).kind, Kind::Server);
        QCOMPARE(awaitError(signIn()).httpStatus, status);
        QCOMPARE(m_server->requests().size(), 3);
        QVERIFY(m_server->requests("/elsewhere").isEmpty());
    }
    QCOMPARE(other.connectionCount(), 0);
}

void tst_Hardening::droppedConnection_neverSendsAPostTwice_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("closed") << Reply::dropped();
    QTest::newRow("reset") << Reply::reset();
    QTest::newRow("closed in the status line") << Reply::raw("HTTP/1.1 2");
    QTest::newRow("closed in the headers") << Reply::raw("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("reset in the body") << Reply::raw(
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"session", Reply::Then::Reset);
    QTest::newRow("not HTTP") << Reply::raw("SSH-2.0-OpenSSH_9.2\r\n");
}

void tst_Hardening::droppedConnection_neverSendsAPostTwice()
{
    QFETCH(Reply, reply);
    m_server->reply(reply);
    const QList<Error> errors{awaitError(signIn()), awaitError(m_service->refresh(m_token)),
        awaitError(m_service->verifyMagicLink(u"once"_s)),
        awaitError(m_service->verifyCode(DeliveryMethod::Email, u"a@example.com"_s, u"123456"_s)),
        awaitError(m_service->logout(m_token))};
    for (const Error &error : errors) {
        QVERIFY2(error.kind == Kind::Offline || error.kind == Kind::Server, qPrintable(error.description));
        QVERIFY(error.outcomeUnknown);
    }
    QCOMPARE(m_server->requests().size(), errors.size());
}

void tst_Hardening::everyCall_hasAConnectionOfItsOwn()
{
    m_server->reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(await(signIn()));
        QCOMPARE(m_server->requests().last().header("Connection"), QByteArray("close"));
        QCOMPARE(m_server->requests().last().connection, i);
        m_server->closeConnections(); // the client has not seen it when the next call starts
    }
}

void tst_Hardening::keptAliveConnectionThatTheServerClosed_neverSendsAPostTwice()
{
    // A server that does not care that it was asked to close.
    const QByteArray json = QJsonDocument(authAnswer(u"s"_s, u"r"_s)).toJson();
    m_server->reply(Reply::raw(
        "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json, Reply::Then::KeepOpen));
    for (int i = 1; i <= 5; ++i) {
        awaitError(signIn());
        QVERIFY(m_server->requests().size() <= i);
        m_server->closeConnections();
    }
}

void tst_Hardening::refusedConnection_isOfflineAndSurelyWithoutEffect()
{
    const QUrl url = m_server->url();
    m_server.reset();
    useService(url);
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Offline);
    QCOMPARE(error.httpStatus, 0);
    QVERIFY(!error.outcomeUnknown);
}

void tst_Hardening::unknownHost_isOffline()
{
    useService(QUrl(u"https://descope.invalid"_s)); // RFC 6761: never resolves
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Offline);
    QVERIFY(!error.outcomeUnknown);
}

void tst_Hardening::cookies_areNeitherKeptNorSent()
{
    m_network->cookieJar()->setCookiesFromUrl({QNetworkCookie("DSR", "another-users")}, m_server->url());
    m_server->reply(
        Reply::json(200, authAnswer(u"s"_s, u"r"_s), {{"Set-Cookie", "DSR=" + refreshJwt(u"c"_s).toLatin1() + "; Path=/"}}));
    QVERIFY(await(signIn()));
    QVERIFY(await(signIn()));
    awaitError(m_service->me(m_token));
    for (const Request &request : m_server->requests())
        QVERIFY(request.header("Cookie").isEmpty());
    const auto kept = m_network->cookieJar()->cookiesForUrl(m_server->url());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().value(), QByteArray("another-users"));
}

void tst_Hardening::demandForOtherCredentials_isARefusal()
{
    for (const char *challenge : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Bearer", "Negotiate"}) {
        m_server->clear();
        m_server->reply(Reply::json(401, {{"errorCode"_L1, "E062903"_L1}}, {{"WWW-Authenticate", QByteArray(challenge)}}));
        QCOMPARE(awaitError(signIn()).kind, Kind::InvalidCredentials);
        QCOMPARE(m_server->requests().size(), 1);
    }
}

void tst_Hardening::proxyThatRefuses_isSaidSo()
{
    m_network->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(m_server->url().port())));
    m_server->reply(Reply::text(407, "<html>", {{"Proxy-Authenticate", "Basic realm=\"company\""}}));
    useService(QUrl(u"http://127.0.0.1:9"_s));
    QCOMPARE(awaitError(signIn()).kind, Kind::Proxy);
    useService(QUrl(u"https://descope.invalid"_s)); // asks the proxy for a tunnel
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Proxy);
    QVERIFY(!error.outcomeUnknown);
    for (const Request &request : m_server->requests("CONNECT"))
        QVERIFY(!request.body.contains("canary"));
}

void tst_Hardening::endlessAnswer_isCut_data()
{
    QTest::addColumn<Reply>("reply");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    QTest::newRow("without a length") << Reply::raw(head + "\r\n").endless();
    QTest::newRow("with a length of 2 GB") << Reply::raw(head + "Content-Length: 2000000000\r\n\r\n").endless();
}

void tst_Hardening::endlessAnswer_isCut()
{
    QFETCH(Reply, reply);
    m_server->reply(reply);
    const Error error = awaitError(m_service->passwordPolicy());
    QVERIFY2(error.kind == Kind::Server || error.kind == Kind::Offline, qPrintable(error.description));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY2(m_server->bytesSent() < 16 * 1024 * 1024, qPrintable(QString::number(m_server->bytesSent())));
}

void tst_Hardening::slowAnswer_endsAtTheDeadline_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("nothing comes") << Reply::silence();
    QTest::newRow("a byte now and then") << Reply::json(200, authAnswer(u"s"_s, u"r"_s)).trickled(20ms);
}

void tst_Hardening::slowAnswer_endsAtTheDeadline()
{
    QFETCH(Reply, reply);
    m_server->reply(reply);
    useService(m_server->url(), 300ms);
    QElapsedTimer elapsed;
    elapsed.start();
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Timeout);
    QVERIFY(error.description.isEmpty()); // of the service, not of the test
    QVERIFY(error.outcomeUnknown);
    QVERIFY2(elapsed.elapsed() >= 250 && elapsed.elapsed() < 4000, qPrintable(QString::number(elapsed.elapsed())));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_Hardening::incompleteAnswer_isNoAnswer_data()
{
    QTest::addColumn<Reply>("reply");
    const QByteArray json = QJsonDocument(authAnswer(u"s"_s, u"r"_s)).toJson();
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray length = "Content-Length: " + QByteArray::number(json.size()) + "\r\n";
    const QByteArray chunk = QByteArray::number(json.size(), 16) + "\r\n" + json + "\r\n";
    QTest::newRow("shorter than its length") << Reply::raw(head + length + "\r\n" + json.chopped(1));
    QTest::newRow("complete but for one announced byte")
        << Reply::raw(head + "Content-Length: " + QByteArray::number(json.size() + 1) + "\r\n\r\n" + json);
    QTest::newRow("no length, cut") << Reply::raw(head + "\r\n" + json.chopped(2));
    QTest::newRow("chunked, cut in a chunk") << Reply::raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.chopped(10));
    QTest::newRow("chunked, last chunk missing") << Reply::raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk);
    QTest::newRow("chunked, with a size that is none") << Reply::raw(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + json);
    QTest::newRow("compressed unasked") << Reply::text(200, "\x1f\x8b\x08 not gzip", {{"Content-Encoding", "gzip"}});
    QTest::newRow("invalid UTF-8") << Reply::text(200, QByteArray(json).replace("Ada", "A\xff"));
    QTest::newRow("two documents") << Reply::text(200, json + json);
}

void tst_Hardening::incompleteAnswer_isNoAnswer()
{
    QFETCH(Reply, reply);
    m_server->reply(reply);
    const Error error = awaitError(signIn());
    QVERIFY2(error.kind == Kind::Server || error.kind == Kind::Offline, qPrintable(error.description));
    QVERIFY(error.outcomeUnknown);
    QCOMPARE(m_server->requests().size(), 1);
}

/// What Qt makes of an answer after which the server closed, when it has been slow to read it: about one in a hundred under load.
class ReplyThatLostItsConnection : public QNetworkReply
{
public:
    ReplyThatLostItsConnection(NetworkError error, const QByteArray &body, qsizetype length)
        : m_body(body)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        setHeader(QNetworkRequest::ContentLengthHeader, length);
        setError(error, u"Unknown error"_s);
        setFinished(true);
        open(ReadOnly | Unbuffered);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override {}
    qint64 bytesAvailable() const override { return m_body.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_body.size());
        std::copy_n(m_body.constData(), count, data);
        m_body.remove(0, count);
        return count;
    }

private:
    QByteArray m_body;
};

void tst_Hardening::connectionLostBehindTheAnswer_doesNotMatter_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("isAnswer");
    QTest::newRow("whole answer, nearly sent again") << QNetworkReply::ContentReSendError << 0 << true;
    QTest::newRow("half an answer, nearly sent again") << QNetworkReply::ContentReSendError << 1 << false;
    QTest::newRow("whole answer, closed") << QNetworkReply::RemoteHostClosedError << 0 << true;
    QTest::newRow("half an answer, closed") << QNetworkReply::RemoteHostClosedError << 1 << false;
}

void tst_Hardening::connectionLostBehindTheAnswer_doesNotMatter()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, missing);
    QFETCH(bool, isAnswer);
    const QByteArray body = R"({"sessionJwt":"s"})";
    std::optional<Result<HttpAnswer>> result;
    new HttpCall(
        new ReplyThatLostItsConnection(error, body, body.size() + missing), nullptr, Endpoints::refresh, 15s,
        [&](const Result<HttpAnswer> &answer) { result = answer; }, this);
    QTRY_VERIFY(result);
    QCOMPARE(bool(*result), isAnswer);
    if (isAnswer)
        QCOMPARE((*result)->json["sessionJwt"_L1].toString(), u"s"_s);
    else
        QCOMPARE(result->error().kind, Kind::Offline);
}

void tst_Hardening::hangingHandshake_holdsUpNothingElse_data()
{
    QTest::addColumn<bool>("isProgramsNetwork");
    QTest::addColumn<bool>("isAhead");
    QTest::newRow("own network") << false << false;
    QTest::newRow("own network, connected ahead") << false << true;
    QTest::newRow("the program's network") << true << false;
}

/// As after a change of network in the middle of a handshake: the server is well, and only that connection is not.
void tst_Hardening::hangingHandshake_holdsUpNothingElse()
{
    QFETCH(bool, isProgramsNetwork);
    QFETCH(bool, isAhead);
    const TrustTlsServer trust;
    for (int hanging = 1; hanging <= 2; ++hanging) {
        const auto server = tlsServer(hanging);
        server->reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
        m_service.reset();
        m_network = isProgramsNetwork ? std::make_unique<QNetworkAccessManager>() : nullptr;
        QUrl url = https(*server);
        url.setHost(u"localhost"_s);
        useService(url, 500ms);
        int failed = 0;
        for (auto answer = await(signIn()); !answer; answer = await(signIn())) {
            ++failed;
            QCOMPARE(answer.error().kind, Kind::Timeout);
            QVERIFY(!answer.error().outcomeUnknown);
            if (isAhead)
                m_service->connectAhead();
        }
        QCOMPARE(failed, isAhead ? 1 : hanging); // what was connected ahead and hangs is not waited for
        QCOMPARE(server->requests().size(), 1);
    }
}

void tst_Hardening::interimAnswers_areSkipped_data()
{
    QTest::addColumn<QByteArray>("interim");
    const QByteArray hints =
        "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\nSet-Cookie: DSR=no\r\nContent-Length: 5\r\n\r\n";
    QTest::newRow("100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
    QTest::newRow("103") << hints;
    QTest::newRow("several") << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102\r\n\r\n" + hints + hints;
    QTest::newRow("one to come") << QByteArray("HTTP/1.1 199 New\r\nX: y\r\n\r\n");
}

void tst_Hardening::interimAnswers_areSkipped()
{
    QFETCH(QByteArray, interim);
    m_network.reset(); // that of Qt 6.4 takes them for the answer
    useService(m_server->url());
    const Reply good = Reply::json(200, authAnswer(u"s"_s, u"r"_s));
    m_server->reply(Reply::raw(interim + good.bytes));
    const auto answer = await(signIn());
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().description));
    QCOMPARE(answer->session.refreshToken.jwt(), refreshJwt(u"r"_s));
    QVERIFY(await(m_service->refresh(m_token)));
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_Hardening::untrustedCertificate_stopsBeforeThePassword()
{
    const auto server = tlsServer();
    server->reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
    useService(https(*server));
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Tls);
    QVERIFY(!error.description.isEmpty());
    QVERIFY(!error.outcomeUnknown);
    QVERIFY(server->requests().isEmpty());
}

void tst_Hardening::trustedCertificate_isAccepted()
{
    // So that the test above fails for the certificate and for nothing else.
    const TrustTlsServer trust;
    const auto server = tlsServer();
    server->reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
    useService(https(*server));
    const auto answer = await(signIn());
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().description));
}

void tst_Hardening::serverThatSpeaksNoTls_isATlsError()
{
    QTcpServer plain;
    QByteArray seen;
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket, [&seen, socket] {
            seen += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    useService(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())));
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Tls);
    QVERIFY(!error.outcomeUnknown);
    QVERIFY(!seen.contains("canary"));
}

void tst_Hardening::logs_holdNoSecrets()
{
    const LogCapture log;
    m_server->reply("/v1/auth/password/signin", Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
    m_server->reply("/v1/auth/password/signin",
        Reply::json(401, {{"errorCode"_L1, loginId}, {"errorDescription"_L1, "wrong: "_L1 + password}}));
    m_server->reply("/v1/auth/refresh", Reply::text(503, m_token.jwt().toLatin1()));
    m_server->reply(Reply::dropped());
    awaitError(signIn());
    awaitError(signIn());
    awaitError(m_service->refresh(m_token));
    awaitError(m_service->me(m_token));
    awaitError(m_service->signUp(loginId, password));
    const QString phone = u"+15550001111"_s;
    const QString code = u"739164"_s;
    const QString key = u"K3yOfAScript"_s;
    const QString seed = u"JBSWY3DPEHPK3PXP"_s;
    m_server->reply("/v1/auth/totp/update", Reply::json(200, {{"key"_L1, seed}, {"provisioningURL"_L1, "no:"_L1 + seed}}));
    for (const auto &reply : {Reply::json(401, {{"errorCode"_L1, code}}), Reply::json(200, {{"sessionJwt"_L1, key}})})
        m_server->reply("/v1/auth/accesskey/exchange", reply);
    awaitError(m_service->sendCode(DeliveryMethod::Sms, phone));
    awaitError(m_service->verifyCode(DeliveryMethod::Sms, phone, code));
    awaitError(m_service->updatePhone(DeliveryMethod::Sms, loginId, phone, {}, m_token));
    awaitError(m_service->verifyTotp(loginId, code));
    awaitError(m_service->updateTotp(loginId, m_token));
    awaitError(m_service->exchangeAccessKey(key));
    awaitError(m_service->exchangeAccessKey(key));
    const QString text = log.text();
    QVERIFY2(text.contains("/v1/auth/refresh"_L1), qPrintable(text)); // it does log
    QVERIFY2(text.contains("/v1/auth/accesskey/exchange"_L1), qPrintable(text));
    for (const QString &secret :
        {password, loginId, u"canary"_s, m_token.jwt(), m_token.jwt().section(u'.', 1, 1), phone, code, key, seed})
        QVERIFY2(!text.contains(secret), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"

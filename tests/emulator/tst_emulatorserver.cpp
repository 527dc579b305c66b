// SPDX-License-Identifier: MIT
#include "emulatorclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::EmulatorClient;

namespace {

const QJsonObject anna{{"loginId"_L1, "anna@example.com"_L1}, {"password"_L1, "Passw0rd!"_L1}};

} // namespace

/// Tests the program itself: its command line, its control API, its files, and what the world may throw at it.
class TestEmulatorServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void wrongCommandLines_data();
    void wrongCommandLines();
    void takesPortAndProject();
    void refusesWrongSettings_data();
    void refusesWrongSettings();
    void users();
    void inbox();
    void faults_data();
    void faults();
    void lastAnswers_data();
    void lastAnswers();
    void brokenConnections_data();
    void brokenConnections();
    void statusFaults();
    void requestsHoldNoSecret();
    void hostileBytes_data();
    void hostileBytes();
    void hostileBearers_data();
    void hostileBearers();
    void endlessRequestIsCutOff();
    void survivesKill();
    void losesNothingAcknowledged();
    void seed();
    void thousandSignInsAtOnce();

private:
    EmulatorClient m_emulator;
};

void TestEmulatorServer::initTestCase()
{
    QVERIFY(m_emulator.start());
}

void TestEmulatorServer::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
}

void TestEmulatorServer::cleanupTestCase()
{
    QCOMPARE(m_emulator.stop(), 0);
    QCOMPARE(m_emulator.errors(), QByteArray());
}

void TestEmulatorServer::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 1;
    QTest::newRow("stray argument") << QStringList{u"nonsense"_s} << 1;
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << 1;
    QTest::newRow("project id") << QStringList{u"--project-id"_s, u"P1"_s} << 2;
    QTest::newRow("no directory") << QStringList{u"--data"_s, u"/nowhere/at/all"_s} << 4;
    QTest::newRow("directory") << QStringList{u"--data"_s, u"/"_s} << 4;
    QTest::newRow("not a database") << QStringList{u"--data"_s, QFINDTESTDATA("tst_emulatorserver.cpp")} << 4;
    QTest::newRow("no seed") << QStringList{u"--seed"_s, u"/nowhere/at/all"_s} << 5;
    QTest::newRow("not a seed") << QStringList{u"--seed"_s, QFINDTESTDATA("tst_emulatorserver.cpp")} << 5;
}

void TestEmulatorServer::wrongCommandLines()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir directory;
    if (qstrcmp(QTest::currentDataTag(), "not a database") == 0) { // a copy, as opening one may change its permissions
        const auto copy = directory.filePath(u"copy"_s);
        QVERIFY(QFile::copy(arguments.last(), copy));
        arguments.last() = copy;
    }
    EmulatorClient emulator;
    QVERIFY(!emulator.start(arguments));
    QTEST(emulator.stop(), "exitCode");
    const auto lines = emulator.errors().trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith("descope-emulator: ") && lines.first().endsWith('.'), lines.first().constData());
}

void TestEmulatorServer::takesPortAndProject()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const auto port = QString::number(placeholder.serverPort());
    const QStringList arguments{u"--port"_s, port, u"--project-id"_s, u"Peuc1abcdefghijklmnopqrstuvwxyz1"_s};
    EmulatorClient refused;
    QVERIFY(!refused.start(arguments));
    QCOMPARE(refused.stop(), 3);
    placeholder.close();

    EmulatorClient emulator;
    QVERIFY(emulator.start(arguments));
    QCOMPARE(QString::number(emulator.port()), port);
    QCOMPARE(emulator.projectId(), arguments.last());
    QCOMPARE(emulator.get(u"/emulator/health"_s).text("projectId"_L1), arguments.last());
    QCOMPARE(emulator.stop(), 0);
    QCOMPARE(emulator.errors(), QByteArray());
}

void TestEmulatorServer::refusesWrongSettings_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("unknown") << QByteArray(R"({"nonsense":1})");
    QTest::newRow("fraction") << QByteArray(R"({"rateLimit":1.5})");
    QTest::newRow("text for number") << QByteArray(R"({"rateLimit":"1"})");
    QTest::newRow("negative") << QByteArray(R"({"lockoutAfter":-1})");
    QTest::newRow("zero lifetime") << QByteArray(R"({"sessionLifetime":0})");
    QTest::newRow("number for flag") << QByteArray(R"({"maskErrors":1})");
    QTest::newRow("no choice") << QByteArray(R"({"tokenDelivery":"pigeon"})");
    QTest::newRow("unknown rule") << QByteArray(R"({"passwordPolicy":{"emoji":true}})");
    QTest::newRow("policy no object") << QByteArray(R"({"passwordPolicy":8})");
    QTest::newRow("second of two") << QByteArray(R"({"lockoutAfter":99,"zzz":1})");
    QTest::newRow("cookie name with a line break") << QByteArray(R"({"cookieName":"a\r\nb"})");
    QTest::newRow("number for address") << QByteArray(R"({"publicUrl":1})");
    QTest::newRow("address of no web server") << QByteArray(R"({"publicUrl":"ftp://127.0.0.1"})");
    QTest::newRow("address with a path") << QByteArray(R"({"publicUrl":"https://127.0.0.1:8443/"})");
    QTest::newRow("address with a user") << QByteArray(R"({"publicUrl":"https://ada@127.0.0.1:8443"})");
    QTest::newRow("no object") << QByteArray("[]");
}

void TestEmulatorServer::refusesWrongSettings()
{
    QFETCH(QByteArray, settings);
    const auto before = m_emulator.get(u"/emulator/settings"_s).json();
    const auto answer = m_emulator.call("PATCH", u"/emulator/settings"_s, settings);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.text("errorMessage"_L1).isEmpty());
    QCOMPARE(m_emulator.get(u"/emulator/settings"_s).json(), before);
}

void TestEmulatorServer::users()
{
    QCOMPARE(m_emulator.post(u"/emulator/users"_s, anna).status, 201);
    QCOMPARE(m_emulator.post(u"/emulator/users"_s, anna).errorCode(), u"E062107"_s);
    QCOMPARE(m_emulator.post(u"/v1/auth/password/signin"_s, anna).status, 200);
    const auto path = u"/emulator/users/anna%40example.com"_s;
    QCOMPARE(m_emulator.call("PATCH", path, R"({"status":"disabled"})").status, 200);
    QCOMPARE(m_emulator.post(u"/v1/auth/password/signin"_s, anna).errorCode(), u"E062903"_s);
    QCOMPARE(m_emulator.call("PATCH", path, R"({"status":"enabled","locked":true})").status, 200);
    QCOMPARE(m_emulator.post(u"/v1/auth/password/signin"_s, anna).errorCode(), u"E062903"_s);
    for (const auto *wrong : {R"({"shoeSize":1})", R"({"name":1})", R"({"userId":"U1"})", R"({"roleNames":[1]})",
             R"({"passwordExpired":"yes"})", R"({"userTenants":[{}]})"})
        QCOMPARE(m_emulator.call("PATCH", path, wrong).status, 400);
    QCOMPARE(m_emulator.call("DELETE", path).status, 200);
    QCOMPARE(m_emulator.get(path).status, 404);
    QCOMPARE(m_emulator.get(u"/emulator/users"_s).json()["users"_L1].toArray().size(), 0);
}

void TestEmulatorServer::inbox()
{
    const auto loginId = u"<b>x</b>@example.com"_s;
    m_emulator.post(u"/v1/auth/enchantedlink/signup/email"_s, {{"loginId"_L1, loginId}});
    const auto page = m_emulator.get(u"/emulator/inbox"_s);
    QCOMPARE(page.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(!page.body.contains("<b>x") && page.body.contains("&lt;b&gt;x"));
    QCOMPARE(page.body.count("class=\"button\""), 3);

    const auto mail = m_emulator.lastMail(loginId);
    const auto confirm = m_emulator.get(mail["link"_L1].toString().mid(m_emulator.baseUrl().size()));
    QVERIFY(confirm.body.contains("<form method=\"post\""));
    const auto form = "t=" + mail["token"_L1].toString().toLatin1();
    QCOMPARE(m_emulator.call("POST", u"/emulator/link"_s, form).status, 200);
    QCOMPARE(m_emulator.call("POST", u"/emulator/link"_s, form).status, 410);
    QVERIFY(m_emulator.get(u"/emulator/"_s).body.contains(m_emulator.projectId().toLatin1()));
}

void TestEmulatorServer::faults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("slow") << QJsonObject{{"kind"_L1, "slow"_L1}, {"delay"_L1, 300}} << true;
    QTest::newRow("trickle") << QJsonObject{{"kind"_L1, "trickle"_L1}, {"delay"_L1, 1}} << true;
    QTest::newRow("truncate") << QJsonObject{{"kind"_L1, "truncate"_L1}} << false;
    QTest::newRow("oversize") << QJsonObject{{"kind"_L1, "oversize"_L1}, {"size"_L1, 3000000}} << true;
    QTest::newRow("contentType") << QJsonObject{{"kind"_L1, "contentType"_L1}} << true;
}

void TestEmulatorServer::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, arrives);
    const auto path = u"/v1/auth/password/policy"_s;
    const auto whole = m_emulator.get(path);
    QCOMPARE(whole.status, 200);

    fault["path"_L1] = path;
    QVERIFY(m_emulator.fault(fault));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_emulator.get(u"/v2/keys/"_s + m_emulator.projectId()).status, 200); // another call is not hit
    const auto answer = m_emulator.get(path);
    QCOMPARE(answer.error == QNetworkReply::NoError, arrives);
    if (arrives)
        QCOMPARE(answer.json(), whole.json());
    if (fault["kind"_L1] == "slow"_L1)
        QVERIFY(timer.elapsed() >= 300);
    if (fault["kind"_L1] == "oversize"_L1)
        QCOMPARE(answer.body.size(), 3000000);
    if (fault["kind"_L1] == "contentType"_L1)
        QCOMPARE(answer.header("Content-Type"), QByteArray("text/plain"));
    QCOMPARE(m_emulator.get(path).body, whole.body);
    QVERIFY(m_emulator.get(u"/emulator/faults"_s).json()["faults"_L1].toArray().isEmpty());
}

void TestEmulatorServer::lastAnswers_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("parts");
    QTest::newRow("slow") << QJsonObject{{"kind"_L1, "slow"_L1}, {"delay"_L1, 300}} << 2;
    QTest::newRow("trickle") << QJsonObject{{"kind"_L1, "trickle"_L1}, {"delay"_L1, 1}} << 2;
    QTest::newRow("truncate") << QJsonObject{{"kind"_L1, "truncate"_L1}} << 1;
}

/// A client that asks for the end of the connection gets what one gets that does not.
void TestEmulatorServer::lastAnswers()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, parts);
    const auto whole = m_emulator.get(u"/v1/auth/password/policy"_s).body;
    QVERIFY(m_emulator.fault(fault));
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_emulator.port());
    socket.write("GET /v1/auth/password/policy HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                 m_emulator.projectId().toLatin1() + "\r\nConnection: close\r\n\r\n");
    const QByteArray expected = "\r\n\r\n" + whole.left(whole.size() * parts / 2);
    QByteArray answer;
    while (!answer.endsWith(expected) && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QCOMPARE(answer.mid(answer.indexOf("\r\n\r\n")), expected);
    QVERIFY(timer.elapsed() >= fault["delay"_L1].toInt());
}

void TestEmulatorServer::brokenConnections_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("cut") << u"cut"_s;
    QTest::newRow("reset") << u"reset"_s;
}

void TestEmulatorServer::brokenConnections()
{
    QFETCH(QString, kind);
    QVERIFY(m_emulator.fault({{"kind"_L1, kind}}));
    // Not by QNetworkAccessManager, which asks a second time when a connection breaks.
    const auto request = QJsonDocument(anna).toJson();
    const QByteArray head = "POST /v1/auth/password/signup HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                            m_emulator.projectId().toLatin1() + "\r\nContent-Length: " + QByteArray::number(request.size()) +
                            "\r\n\r\n";
    QCOMPARE(m_emulator.raw(head + request), QByteArray());
    QCOMPARE(m_emulator.post(u"/v1/auth/password/signin"_s, anna).status, 200); // it was carried out all the same
}

void TestEmulatorServer::statusFaults()
{
    QVERIFY(m_emulator.fault({{"kind"_L1, "html"_L1}}));
    QVERIFY(m_emulator.fault({{"kind"_L1, "status"_L1}, {"status"_L1, 429}, {"retryAfter"_L1, "7"_L1}, {"count"_L1, 2}}));
    const auto page = m_emulator.post(u"/v1/auth/password/signup"_s, anna);
    QCOMPARE(page.status, 502);
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
    for (int i = 0; i < 2; ++i) {
        const auto limited = m_emulator.post(u"/v1/auth/password/signup"_s, anna);
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.errorCode(), u"E130429"_s);
        QCOMPARE(limited.header("Retry-After"), QByteArray("7"));
    }
    QCOMPARE(m_emulator.post(u"/v1/auth/password/signup"_s, anna).status, 200); // none of them was carried out
    QCOMPARE(m_emulator.post(u"/emulator/faults"_s, {{"kind"_L1, "earthquake"_L1}}).status, 400);
    QCOMPARE(m_emulator.post(u"/emulator/faults"_s, {{"kind"_L1, "cut"_L1}, {"colour"_L1, 1}}).status, 400);
}

void TestEmulatorServer::requestsHoldNoSecret()
{
    const auto session = m_emulator.post(u"/v1/auth/password/signup"_s, anna);
    m_emulator.get(u"/v1/auth/me?secret=Passw0rd!"_s, session.text("refreshJwt"_L1));
    m_emulator.post(u"/v1/auth/magiclink/verify"_s, {{"token"_L1, "Passw0rd!"_L1}});
    const auto log = m_emulator.get(u"/emulator/requests"_s);
    QVERIFY(!log.body.contains("Passw0rd!") && !log.body.contains(session.text("refreshJwt"_L1).toLatin1()));
    const auto entries = log.json()["requests"_L1].toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0]["authorization"_L1].toString(), u"Bearer <projectId>"_s);
    QCOMPARE(
        entries[0]["body"_L1].toObject(), (QJsonObject{{"loginId"_L1, "anna@example.com"_L1}, {"password"_L1, "<redacted>"_L1}}));
    QCOMPARE(entries[1]["authorization"_L1].toString(), u"Bearer <projectId>:<token>"_s);
    QCOMPARE(entries[1]["path"_L1].toString(), u"/v1/auth/me"_s);
    QCOMPARE(entries[2]["status"_L1].toInt(), 401);
}

void TestEmulatorServer::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("\r\n\r\n");
    QTest::newRow("binary") << QByteArray(1000, '\0');
    QTest::newRow("TLS") << QByteArray::fromHex("16030100c8010000c40303");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("unknown method") << QByteArray("STEAL /v1/auth/me HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("POST /v1/auth/refresh HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("huge length") << QByteArray("POST /v1/auth/refresh HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::newRow("bad chunks") << QByteArray("POST /v1/auth/refresh HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("long line") << "GET /" + QByteArray(100000, 'a') + " HTTP/1.1\r\n\r\n";
    QTest::newRow("many headers") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(20000) + "\r\n";
    QTest::newRow("star") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("absolute") << QByteArray("GET http://evil.example/v1/auth/me HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("double slash") << QByteArray("GET //v1/auth/me HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("traversal") << QByteArray("GET /emulator/../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("bad percent") << QByteArray("GET /emulator/users/%zz%00%ff HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("pipelined") << QByteArray("GET /v1/auth/me HTTP/1.1\r\nHost: localhost\r\n\r\n").repeated(50);
    QTest::newRow("half") << QByteArray("POST /v1/auth/refresh HTTP/1.1\r\nContent-Length: 100\r\n\r\n{");
}

void TestEmulatorServer::hostileBytes()
{
    QFETCH(QByteArray, bytes);
    const auto answer = m_emulator.raw(bytes);
    QVERIFY2(!answer.startsWith("HTTP/1.1 2"), answer.constData());
    QCOMPARE(m_emulator.get(u"/emulator/health"_s).status, 200);
}

void TestEmulatorServer::hostileBearers_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("basic") << QByteArray("Basic PROJECT");
    QTest::newRow("no token") << QByteArray("Bearer PROJECT");
    QTest::newRow("empty token") << QByteArray("Bearer PROJECT:");
    QTest::newRow("other project") << QByteArray("Bearer P2abcdefghijklmnopqrstuvwxyz:TOKEN");
    QTest::newRow("rubbish") << QByteArray("Bearer PROJECT:rubbish");
    QTest::newRow("dots") << QByteArray("Bearer PROJECT:..");
    QTest::newRow("no algorithm") << QByteArray("Bearer PROJECT:eyJhbGciOiJub25lIn0.eyJkcm4iOiJEU1IifQ.");
    QTest::newRow("tampered") << QByteArray("Bearer PROJECT:TOKENx");
    QTest::newRow("long") << "Bearer PROJECT:" + QByteArray(50000, 'a');
    QTest::newRow("session for refresh token") << QByteArray("Bearer PROJECT:SESSION");
}

void TestEmulatorServer::hostileBearers()
{
    QFETCH(QByteArray, authorization);
    const auto session = m_emulator.post(u"/v1/auth/password/signup"_s, anna);
    authorization.replace("PROJECT", m_emulator.projectId().toLatin1());
    authorization.replace("SESSION", session.text("sessionJwt"_L1).toLatin1());
    authorization.replace("TOKEN", session.text("refreshJwt"_L1).toLatin1());
    const auto answer = m_emulator.send("POST", u"/v1/auth/refresh"_s, authorization, "{}");
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.errorCode(), u"E061005"_s);
}

void TestEmulatorServer::endlessRequestIsCutOff()
{
    const auto answer = m_emulator.call("POST", u"/v1/auth/password/signin"_s, QByteArray(60000000, 'x'));
    QVERIFY(answer.error != QNetworkReply::NoError);
    QCOMPARE(m_emulator.get(u"/emulator/health"_s).status, 200);
}

void TestEmulatorServer::survivesKill()
{
    QTemporaryDir directory;
    const QStringList arguments{u"--data"_s, directory.filePath(u"data"_s)};
    Answer session;
    {
        EmulatorClient emulator;
        QVERIFY(emulator.start(arguments));
        session = emulator.post(u"/v1/auth/password/signup"_s, anna);
        QVERIFY(emulator.set({{"lockoutAfter"_L1, 77}}));
        QVERIFY(emulator.advance(5));

        EmulatorClient second;
        QVERIFY(!second.start(arguments));
        QCOMPARE(second.stop(), 4);
        QVERIFY(second.errors().contains("in use"));
        emulator.kill();
    }
    EmulatorClient emulator;
    QVERIFY(emulator.start(arguments));
    QCOMPARE(emulator.post(u"/v1/auth/password/signin"_s, anna).status, 200);
    QCOMPARE(emulator.post(u"/v1/auth/refresh"_s, {}, session.text("refreshJwt"_L1)).status, 200);
    QCOMPARE(emulator.get(u"/emulator/settings"_s).json()["lockoutAfter"_L1].toInt(), 77);
    QCOMPARE(emulator.get(u"/emulator/clock"_s).json()["advanced"_L1].toInt(), 5);
    emulator.stop();

    EmulatorClient foreigner;
    QVERIFY(!foreigner.start(arguments + QStringList{u"--project-id"_s, u"P2abcdefghijklmnopqrstuvwxyz"_s}));
    QCOMPARE(foreigner.stop(), 4);
}

void TestEmulatorServer::losesNothingAcknowledged()
{
    QTemporaryDir directory;
    const QStringList arguments{u"--data"_s, directory.filePath(u"data"_s)};
    const auto user = [](int number) {
        return QJsonObject{{"loginId"_L1, u"user%1@example.com"_s.arg(number)}, {"password"_L1, "Passw0rd!"_L1}};
    };
    constexpr int count = 60;
    QList<int> acknowledged;
    {
        EmulatorClient emulator;
        QVERIFY(emulator.start(arguments));
        std::vector<QNetworkReply *> replies;
        for (int i = 0; i < count; ++i) {
            replies.push_back(emulator.begin("POST", u"/v1/auth/password/signup"_s, QJsonDocument(user(i)).toJson()));
            connect(replies.back(), &QNetworkReply::finished, this, [&acknowledged, i, reply = replies.back()] {
                if (reply->error() == QNetworkReply::NoError)
                    acknowledged += i;
            });
        }
        QTRY_VERIFY(acknowledged.size() >= count / 3);
        emulator.kill(); // in the middle of the others
        for (auto *reply : replies)
            EmulatorClient::finished(reply);
    }
    EmulatorClient emulator;
    QVERIFY(emulator.start(arguments));
    for (const int number : std::as_const(acknowledged))
        QCOMPARE(emulator.post(u"/v1/auth/password/signin"_s, user(number)).status, 200);
}

void TestEmulatorServer::seed()
{
    QTemporaryDir directory;
    const auto name = directory.filePath(u"seed.json"_s);
    const auto write = [&](const QByteArray &json) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    };
    QVERIFY(write(R"({"settings":{"maskErrors":true},"tenants":[{"id":"T1","name":"One"}],
        "users":[{"loginId":"anna@example.com","password":"Passw0rd!","userTenants":[{"tenantId":"T1"}]}]})"));
    EmulatorClient emulator;
    QVERIFY(emulator.start({u"--seed"_s, name}));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(emulator.post(u"/v1/auth/password/signin"_s, anna).status, 200);
        QVERIFY(emulator.get(u"/emulator/settings"_s).json()["maskErrors"_L1].toBool());
        QCOMPARE(emulator.post(u"/emulator/reset"_s).status, 200);
    }
    for (const auto *wrong : {R"({"users":{}})", R"({"nonsense":1})", R"({"users":[{"loginId":"x","nonsense":1}]})", "[]"}) {
        QVERIFY(write(wrong));
        EmulatorClient refused;
        QVERIFY(!refused.start({u"--seed"_s, name}));
        QCOMPARE(refused.stop(), 5);
    }
}

void TestEmulatorServer::thousandSignInsAtOnce()
{
    QCOMPARE(m_emulator.post(u"/emulator/users"_s, anna).status, 201);
    const auto body = QJsonDocument(anna).toJson();
    const QByteArray request = "POST /v1/auth/password/signin HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                               m_emulator.projectId().toLatin1() + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                               "\r\n\r\n" + body;

    // Each on a connection of its own, all open at the same time.
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 1000; ++i) {
        auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        connect(socket.get(), &QTcpSocket::connected, socket.get(), [&request, s = socket.get()] { s->write(request); });
        socket->connectToHost(QHostAddress::LocalHost, m_emulator.port());
    }
    for (const auto &socket : sockets) {
        QTRY_VERIFY_WITH_TIMEOUT(socket->bytesAvailable() > 0, 60000);
        QVERIFY(socket->readAll().startsWith("HTTP/1.1 200"));
    }
    QCOMPARE(m_emulator.get(u"/emulator/health"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestEmulatorServer)
#include "tst_emulatorserver.moc"

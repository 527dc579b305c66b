// SPDX-License-Identifier: MIT
#include "emulator/emulatorclient.h"

#include <QTest>

using namespace Emulator;
using namespace Qt::StringLiterals;

/// Tests whom the emulator answers: programs and its own pages, not the pages of others that a browser on this computer shows.
class TestEmulatorCallers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }

    void names_data();
    void names();
    void pagesOfOthers_data();
    void pagesOfOthers();
    void whatStandsBeforeItIsKnown();
    void refusedCallsAreForgotten();
    void everybodyWhenToldSo();

private:
    /// Returns the status of the answer to a request with these lines, in which PORT stands for the port.
    int status(const QByteArray &request, const QByteArray &headers, const QByteArray &body = {}) const;
    EmulatorClient m_emulator;
};

int TestEmulatorCallers::status(const QByteArray &request, const QByteArray &headers, const QByteArray &body) const
{
    QByteArray all = request + " HTTP/1.1\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
                     "\r\nConnection: close\r\n\r\n" + body;
    return m_emulator.raw(all.replace("PORT", QByteArray::number(m_emulator.port()))).mid(9, 3).toInt();
}

void TestEmulatorCallers::names_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isAnswered");
    for (const char *name :
        {"127.0.0.1", "127.0.0.1:PORT", "localhost", "localhost:PORT", "LocalHost:PORT", "[::1]", "[::1]:PORT"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name :
        {"", "evil.example", "evil.example:PORT", "127.0.0.1.evil.example", "localhost.evil.example:PORT", "localhost:1",
            "127.0.0.1:", "127.0.0.1:PORT1", "evil@localhost:PORT", "localhost, evil.example", "0.0.0.0:PORT", "x"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void TestEmulatorCallers::names()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isAnswered);
    for (const char *path : {"/emulator/inbox", "/v1/auth/password/policy"}) {
        const int answer = status(QByteArray("GET ") + path,
            "Host: " + host + "\r\nAuthorization: Bearer " + m_emulator.projectId().toLatin1() + "\r\n");
        QVERIFY2((answer != 421) == isAnswered, path);
        QVERIFY2((answer < 400) == isAnswered, path);
    }
    QCOMPARE(status("GET /emulator/health", {}), 421); // no name at all
}

void TestEmulatorCallers::pagesOfOthers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("answer");
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray foreign = "Origin: https://evil.example\r\n";
    const auto row = [](const char *name, const char *request, const QByteArray &headers, int answer) {
        QTest::newRow(name) << QByteArray(request) << headers << answer;
    };
    row("a program", "POST /emulator/clock", json, 200);
    row("a program with a charset", "PATCH /emulator/settings", "Content-Type: Application/JSON ; charset=utf-8\r\n", 200);
    row("our own page", "POST /emulator/clock", json + "Origin: http://localhost:PORT\r\n", 200);
    row("a page of others", "POST /emulator/clock", json + foreign, 403);
    row("a page without an origin", "POST /emulator/clock", json + "Origin: null\r\n", 403);
    row("a page on another port", "POST /emulator/clock", json + "Origin: http://localhost:1\r\n", 403);
    row("a page by TLS", "POST /emulator/clock", json + "Origin: https://localhost:PORT\r\n", 403);
    row("a form", "POST /emulator/clock", "Content-Type: text/plain\r\n", 415);
    row("another form", "POST /emulator/clock", "Content-Type: application/x-www-form-urlencoded\r\n", 415);
    row("no type", "POST /emulator/clock", {}, 415);
    row("two types", "POST /emulator/clock", "Content-Type: text/plain, application/json\r\n", 415);
    row("a type that begins alike", "POST /emulator/clock", "Content-Type: application/jsonp\r\n", 415);
    row("no type, and no body", "POST /emulator/reset", {}, 415);
    row("asks first", "OPTIONS /emulator/clock", foreign + "Access-Control-Request-Method: POST\r\n", 405);
    row("reads mails", "GET /emulator/messages", foreign, 403);
    row("reads mails, as a program does", "GET /emulator/messages", {}, 200);
    row("deletes", "DELETE /emulator/requests", foreign, 403);
    row("the inbox, embedded", "GET /emulator/inbox", foreign, 403);
    row("the inbox, by a link of others", "GET /emulator/inbox", "Sec-Fetch-Site: cross-site\r\n", 200);
    row("the button of a mail, pressed by others", "POST /emulator/link", foreign, 403);
    row("the button of a mail", "POST /emulator/link", "Origin: http://localhost:PORT\r\n", 410);
    row("Descope's calls, which have a say of their own", "GET /v2/keys/PROJECT", foreign, 200);
}

void TestEmulatorCallers::pagesOfOthers()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, headers);
    QFETCH(int, answer);
    request.replace("PROJECT", m_emulator.projectId().toLatin1());
    const QByteArray body = request.contains("clock") ? R"({"advance":1})" : "{}";
    QCOMPARE(status(request, "Host: localhost:PORT\r\n" + headers, request.startsWith('G') ? QByteArray() : body), answer);
}

void TestEmulatorCallers::whatStandsBeforeItIsKnown()
{
    const QByteArray outside = "Host: login.example:8443\r\nOrigin: https://login.example:8443\r\n";
    const QByteArray json = "Content-Type: application/json\r\n";
    QCOMPARE(status("POST /emulator/clock", json + outside, R"({"advance":1})"), 421);
    QVERIFY(m_emulator.set({{"publicUrl"_L1, "https://login.example:8443"_L1}}));
    QCOMPARE(status("POST /emulator/clock", json + outside, R"({"advance":1})"), 200);
    QCOMPARE(status("GET /emulator/health", "Host: login.example\r\n"), 421);
    QVERIFY(m_emulator.set({{"publicUrl"_L1, ""_L1}}));
}

void TestEmulatorCallers::refusedCallsAreForgotten()
{
    QVERIFY(m_emulator.fault({{"kind"_L1, "html"_L1}, {"path"_L1, "/v1/auth/password/policy"_L1}}));
    QCOMPARE(m_emulator.call("DELETE", u"/emulator/requests"_s).status, 200);
    QCOMPARE(status("GET /v1/auth/password/policy", "Host: evil.example\r\n"), 421);
    QVERIFY(m_emulator.get(u"/emulator/requests"_s).json()["requests"_L1].toArray().isEmpty());
    QCOMPARE(m_emulator.get(u"/v1/auth/password/policy"_s).status, 502); // the fault was for somebody else
}

void TestEmulatorCallers::everybodyWhenToldSo()
{
    EmulatorClient open;
    QVERIFY(open.start({u"--unsafe-listen"_s}));
    QVERIFY(
        open.raw("GET /emulator/health HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200"));
    const QByteArray evil = "POST /emulator/reset HTTP/1.1\r\nHost: other.example\r\nOrigin: http://evil.example\r\n"
                            "Content-Type: application/json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    QVERIFY(open.raw(evil).startsWith("HTTP/1.1 403"));
}

QTEST_GUILESS_MAIN(TestEmulatorCallers)
#include "tst_emulatorcallers.moc"

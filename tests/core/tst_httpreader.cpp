// SPDX-License-Identifier: MIT
#include "core/service/httpreader.h"

#include <QTest>

using namespace Descope;
using State = HttpReader::State;

/// Where an answer begins and ends, by RFC 9112.
class tst_HttpReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreRead_data();
    void answersAreRead();
    void headersAreRead();
    void http2IsTold_data();
    void http2IsTold();
    void headIsLimited_data();
    void headIsLimited();
};

void tst_HttpReader::answersAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<State>("afterTheEnd"); ///< of the connection
    QTest::addColumn<int>("status");        ///< 0: no head
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State state, State afterTheEnd, int status,
                         const QByteArray &body = {}) { QTest::newRow(name) << bytes << state << afterTheEnd << status << body; };
    const auto same = [row](const char *name, const QByteArray &bytes, State state, int status, const QByteArray &body = {}) {
        row(name, bytes, state, state, status, body);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

    same("nothing", "", State::Head, 0);
    same("half a status line", "HTTP/1.1 20", State::Head, 0);
    same("half a head", ok + "Content-Le", State::Head, 0);
    same("no words", "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", State::Done, 200);
    same("no words and no blank", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", State::Done, 200);
    same("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", State::Done, 200, "{}");
    same("lines that end in LF", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", State::Broken, 0);
    for (const char *line : {"HTTP/2 200 OK", "HTTP/1.2 200 OK", "HTTP/1.1 20 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 OK 200",
             "HTTP/1.1 -20 OK", "HTTP/1.1 099 No", "HTTP/1.1 101 Switching Protocols", "HTTP/1.1  200 OK", "SSH-2.0-OpenSSH_9.2",
             "", "ICY 200 OK", "HTTP/1.1 200 O\rK"})
        same(line, QByteArray(line) + "\r\n\r\n", State::Broken, 0);

    same("not HTTP, without a line", "220 mail.e", State::Broken, 0);
    same("not HTTP, and waits", "SSH-2.0-OpenSSH_9.2\r\n", State::Broken, 0);

    same("204", "HTTP/1.1 204 No Content\r\n\r\n", State::Done, 204);
    same("304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", State::Done, 304);
    same("interim answers",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok + "Content-Length: 0\r\n\r\n",
        State::Done, 200);
    same("interim answer alone", "HTTP/1.1 103 Early Hints\r\n\r\n", State::Head, 0);

    same("length", ok + "content-length:2\r\n\r\n{}", State::Done, 200, "{}");
    same("length, and more behind", ok + "Content-Length: 2\r\n\r\n{}{}", State::Done, 200, "{}");
    same("length, cut", ok + "Content-Length: 3\r\n\r\n{}", State::Body, 200, "{}");
    same("the same length twice", ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", State::Done, 200, "{}");
    same("the same length twice in a line", ok + "Content-Length: 2, 2\r\n\r\n{}", State::Done, 200, "{}");
    for (const char *length : {"-1", "+2", "2 2", "2, 3", "0x2", "two", "", "99999999999999999999"})
        same(length, ok + "Content-Length: " + length + "\r\n\r\n{}", State::Broken, 0);
    same("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", State::Broken, 0);

    row("until it is closed", ok + "\r\n{}", State::Body, State::Done, 200, "{}");
    row("until it is closed, empty", ok + "\r\n", State::Body, State::Done, 200);

    same("chunks", chunked + "1\r\n{\r\n1;name=\"x\"\r\n}\r\n0\r\n\r\n", State::Done, 200, "{}");
    same("chunks with a trailer", chunked + "2\r\n{}\r\n000\r\nX-Sum: 1\r\n\r\n", State::Done, 200, "{}");
    same("chunks and a length", ok + "Content-Length: 9\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", State::Broken,
        0);
    same("chunks, empty", chunked + "0\r\n\r\n", State::Done, 200);
    same("no chunk", chunked, State::Body, 200);
    same("last chunk missing", chunked + "2\r\n{}\r\n", State::Body, 200, "{}");
    same("trailer cut", chunked + "0\r\n", State::Body, 200);
    for (const char *size : {"", "zz", "-1", "+1", "0x1", "1 1", "ffffffffffffffff", "10000000000000000"})
        same(qPrintable(QStringLiteral("chunk size ") + QLatin1StringView(size)), chunked + size + "\r\n{\r\n0\r\n\r\n",
            State::Broken, 200);
    same("chunk longer than its size", chunked + "1\r\n{}\r\n0\r\n\r\n", State::Broken, 200, "{");
    for (const char *coding : {"gzip", "gzip, chunked", "identity", ""})
        same(qPrintable(QStringLiteral("coding ") + QLatin1StringView(coding)),
            ok + "Transfer-Encoding: " + coding + "\r\n\r\n0\r\n\r\n", State::Broken, 0);

    for (const char *line : {"no colon", ": no name", "Name : blank", "A: b\rc"})
        same(line, ok + line + "\r\n\r\n", State::Broken, 0);
    same("NUL", ok + QByteArray("A: b\0c\r\n\r\n", 10), State::Broken, 0);
    same("blanks before all headers", ok + " A: b\r\n\r\n", State::Broken, 0);
}

void tst_HttpReader::answersAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(State, afterTheEnd);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const qsizetype size : {qsizetype(1), qsizetype(3), bytes.size() + 1}) {
        HttpReader reader;
        QByteArray seen;
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            reader.take(bytes.mid(at, size));
            seen += reader.takeBody();
        }
        QCOMPARE(reader.state(), state);
        QCOMPARE(reader.hasHead() ? reader.status() : 0, status);
        QCOMPARE(seen, body);
        reader.end();
        QCOMPARE(reader.state(), afterTheEnd);
    }
}

void tst_HttpReader::headersAreRead()
{
    HttpReader reader;
    reader.take("HTTP/1.1 103 Early Hints\r\nLink: early\r\n\r\n"
                "HTTP/1.1 418 I'm a teapot\r\nSet-Cookie: a=1\r\nX-Folded: one\r\n  two\r\nset-cookie:b=2 \r\nEmpty:\r\n\r\n");
    QCOMPARE(reader.reason(), QByteArray("I'm a teapot"));
    QCOMPARE(reader.headers(),
        (QList<HttpReader::Header>{{"Set-Cookie", "a=1"}, {"X-Folded", "one two"}, {"set-cookie", "b=2"}, {"Empty", ""}}));
}

void tst_HttpReader::http2IsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isHttp2");
    const auto row = [](const char *name, const QByteArray &bytes, bool isHttp2) { QTest::newRow(name) << bytes << isHttp2; };
    const auto frame = [](const char *head, qsizetype size = 0) { return QByteArray::fromHex(head) + QByteArray(size, 'x'); };
    row("SETTINGS", frame("000000040000000000"), true);
    row("SETTINGS with some", frame("000018040000000000", 24), true);
    row("GOAWAY", frame("000008070000000000", 8), true);
    row("SETTINGS of a stream", frame("000000040000000001"), false);
    row("HEADERS", frame("000001010400000001", 1), false);
    row("half a head", frame("0000000400000000"), false);
    row("zeros", QByteArray(64, '\0'), false);
    row("a line with its name", "HTTP/2 200\r\n\r\n", false);
    row("HTTP/1.1", "HTTP/1.1 200 OK\r\n\r\n", false);
    row("behind an interim answer", "HTTP/1.1 101 Switching Protocols\r\n\r\n" + frame("000000040000000000"), false);
}

void tst_HttpReader::http2IsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isHttp2);
    for (const qsizetype size : {qsizetype(1), bytes.size()}) {
        HttpReader reader;
        for (qsizetype at = 0; at < bytes.size(); at += size)
            reader.take(bytes.mid(at, size));
        QCOMPARE(reader.isHttp2(), isHttp2);
        QVERIFY(!isHttp2 || reader.state() == State::Broken);
    }
}

void tst_HttpReader::headIsLimited_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("more");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("status line") << QByteArray("HTTP/1.1 200 ") << QByteArray("x");
    QTest::newRow("one header") << ok + "X: " << QByteArray("x");
    QTest::newRow("headers") << ok << QByteArray("X: y\r\n");
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
    QTest::newRow("chunk size") << ok + "Transfer-Encoding: chunked\r\n\r\n" << QByteArray("0");
    QTest::newRow("trailers") << ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n" << QByteArray("X: y\r\n");
}

void tst_HttpReader::headIsLimited()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, more);
    HttpReader reader;
    reader.take(begin);
    qsizetype taken = 0;
    for (; reader.state() != State::Broken && taken < 1'000'000; taken += more.size())
        reader.take(more);
    QCOMPARE(reader.state(), State::Broken);
    QVERIFY2(taken <= 70'000, qPrintable(QString::number(taken)));
}

QTEST_APPLESS_MAIN(tst_HttpReader)
#include "tst_httpreader.moc"

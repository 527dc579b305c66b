// SPDX-License-Identifier: MIT
#include "flow/links/loopbacklistener.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QTranslator>

#include <vector>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Who connects, and what comes back.
class Visitor
{
public:
    explicit Visitor(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket, [this] { m_answer += m_socket.readAll(); });
        m_socket.connectToHost(address, port);
    }

    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    bool isAllSaid() const { return isThere() && m_socket.bytesToWrite() == 0; }
    /// Everything is said; the answer may still come.
    void hangUp() { m_socket.disconnectFromHost(); }

    const QByteArray &answer() const { return m_answer; }
    int status() const { return m_answer.mid(9, 3).toInt(); }
    bool isThere() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isGone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isAnswered() const
    {
        static const QRegularExpression length(u"\r\nContent-Length: (\\d+)\r\n"_s);
        const auto found = length.match(QString::fromLatin1(m_answer));
        return found.hasMatch() && m_answer.size() - m_answer.indexOf("\r\n\r\n") - 4 == found.captured(1).toInt();
    }

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
};

QByteArray visit(quint16 port, const QByteArray &request)
{
    Visitor visitor(port);
    visitor.say(request);
    return QTest::qWaitFor([&] { return visitor.isAnswered() || visitor.isGone(); }) && visitor.isAnswered()
               ? visitor.answer()
               : QByteArray("no answer: ") + visitor.answer();
}

} // namespace

/// What comes to the port that waits for the link of a mail, and what it gets.
class tst_LoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void linkArrives();
    void pageHoldsNoToken();
    void wrongLinkDoesNotEndTheWait();
    void requests_data();
    void requests();
    void answerIsHarmless();
    void requestMayComeInPieces();
    void portIsKept();
    void everyMailHasItsOwnPath();
    void fixedPortIsTheOneThatWasAskedFor();
    void fixedPathMayComeBackAgainAndAgain();
    void pageSaysWhatHasCome_data();
    void pageSaysWhatHasCome();
    void pageIsInThePersonsLanguage();
    void pagesOfAnswersAreForNobodyElse();
    void strangerIsToldWhatIsWaitedFor_data();
    void strangerIsToldWhatIsWaitedFor();
    void takesTwoSecondsOfNobodysTime_data();
    void takesTwoSecondsOfNobodysTime();
    void oldestMakesRoom();
    void survivesTwoHundred_data();
    void survivesTwoHundred();
    void isOnThisComputerAlone();

private:
    /// Listens for sign-ins, each of which is what the code says that it brings.
    void listenForSignIns(quint16 port = 0);
    quint16 port() const { return quint16(m_url.port()); }
    /// A good request, with the placeholders of requests_data().
    QByteArray filled(QByteArray request) const;
    QByteArray link() const { return filled("GET PATH?state=s&t=good HTTP/1.1\r\nHost: HOST\r\n\r\n"); }
    /// What a browser shows that follows the link.
    QByteArray pageOf(const QByteArray &linkRequest) const;

    std::shared_ptr<FakeClock> m_clock;
    QList<QByteArray> m_seen; ///< the URLs that were asked about
    std::unique_ptr<LoopbackListener> m_listener;
    QUrl m_url;
};

void tst_LoopbackListener::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_seen.clear();
    m_clock = std::make_shared<FakeClock>();
    m_listener = std::make_unique<LoopbackListener>(m_clock, Landing::NoLink, [this](const QByteArray &url) {
        m_seen << url;
        return url.endsWith("t=good") ? Landing::Link : Landing::NoLink;
    });
    QVERIFY(!m_listener->isListening());
    m_url = m_listener->newUrl();
    QVERIFY(m_listener->isListening());
}

QByteArray tst_LoopbackListener::filled(QByteArray request) const
{
    return request.replace("PATH", m_url.path().toLatin1()).replace("HOST", m_url.authority().toLatin1());
}

QByteArray tst_LoopbackListener::pageOf(const QByteArray &linkRequest) const
{
    const QByteArray answer = visit(port(), linkRequest);
    if (!answer.startsWith("HTTP/1.1 303 See Other\r\n") || !answer.contains(filled("\r\nLocation: PATH\r\n")))
        return answer;
    return visit(port(), filled("GET PATH HTTP/1.1\r\nHost: HOST\r\n\r\n"));
}

void tst_LoopbackListener::linkArrives()
{
    QVERIFY2(QRegularExpression(u"\\Ahttp://127\\.0\\.0\\.1:\\d+/[A-Za-z0-9_-]{22}\\z"_s).match(m_url.toString()).hasMatch(),
        qPrintable(m_url.toString()));
    const QByteArray page = pageOf(link());
    QVERIFY2(page.startsWith("HTTP/1.1 200 OK\r\n"), page);
    QVERIFY(page.contains("You can close this page and go back to the app."));
    QCOMPARE(m_seen, QList{m_url.toEncoded() + "?state=s&t=good"});
}

/// It stands in the address bar and in the history, where the token must not be: it is not spent yet.
void tst_LoopbackListener::pageHoldsNoToken()
{
    for (const char *query : {"?state=s&t=good", "?t=good&utm_source=mail", "?t=bad", "?", "?PATH?t=good"}) {
        const QByteArray answer = visit(port(), filled(QByteArray("GET PATH") + query + " HTTP/1.1\r\nHost: HOST\r\n\r\n"));
        QVERIFY2(answer.startsWith("HTTP/1.1 303 "), answer);
        QVERIFY2(answer.contains(filled("\r\nLocation: PATH\r\n")), answer);
    }
}

void tst_LoopbackListener::wrongLinkDoesNotEndTheWait()
{
    const QByteArray page = pageOf(filled("GET PATH?t=bad HTTP/1.1\r\nHost: HOST\r\n\r\n"));
    QVERIFY2(page.startsWith("HTTP/1.1 404 Not Found\r\n"), page);
    QVERIFY(page.contains("paste it in the app"));
    QCOMPARE(m_seen.size(), 1);
    QVERIFY(pageOf(link()).startsWith("HTTP/1.1 200 "));
}

void tst_LoopbackListener::requests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QByteArray &request) { QTest::newRow(name) << request << status; };
    const QByteArray host = "Host: HOST\r\n";
    const QByteArray good = "GET PATH?t=good HTTP/1.1\r\n";

    row("what browsers send", 303,
        good + host +
            "Connection: keep-alive\r\nUpgrade-Insecure-Requests: 1\r\nUser-Agent: Mozilla/5.0\r\nAccept: text/html\r\n"
            "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-User: ?1\r\nSec-Fetch-Dest: document\r\n\r\n");
    row("HTTP/1.0", 303, "GET PATH?t=good HTTP/1.0\r\n" + host + "\r\n");
    row("host in other letters, no blank", 303, good + "hOsT:HOST\r\n\r\n");
    row("letters beyond ASCII in a field", 303, good + host + "X-Name: J\xc3\xbcrgen\r\n\r\n");
    row("8 KiB exactly", 303, good + host + "X: LONG\r\n\r\n");
    row("more after it", 303, good + host + "\r\nGET / HTTP/1.1\r\n\r\n");

    row("another path", 404, "GET /?t=good HTTP/1.1\r\n" + host + "\r\n");
    row("no query", 404, "GET PATH HTTP/1.1\r\n" + host + "\r\n");
    row("path goes on", 404, "GET PATH/?t=good HTTP/1.1\r\n" + host + "\r\n");
    row("path begins twice", 404, "GET /PATH?t=good HTTP/1.1\r\n" + host + "\r\n");
    row("another host as a path", 404, "GET //evil.example.com?t=good HTTP/1.1\r\n" + host + "\r\n");
    row("path written otherwise", 404, "GET /.PATH?t=good HTTP/1.1\r\n" + host + "\r\n");
    row("icon", 404, "GET /favicon.ico HTTP/1.1\r\n" + host + "\r\n");

    for (const char *method : {"HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "GETS"})
        row(method, 405, method + QByteArray(" PATH?t=good HTTP/1.1\r\n") + host + "\r\n");

    row("no host", 421, good + "\r\n");
    row("two hosts", 421, good + host + host + "\r\n");
    row("another name for it", 421, good + "Host: localhost\r\n\r\n");
    row("no port", 421, good + "Host: 127.0.0.1\r\n\r\n");
    row("a name that was made to lead here", 421, good + "Host: evil.example.com\r\n\r\n");
    row("our host and more", 421, good + "Host: HOST.evil.example.com\r\n\r\n");
    row("two in one", 421, good + "Host: HOST, HOST\r\n\r\n");
    row("user name", 421, good + "Host: a@HOST\r\n\r\n");

    row("fetched by a page", 403, good + host + "Sec-Fetch-Dest: empty\r\n\r\n");
    row("in a frame", 403, good + host + "Sec-Fetch-Dest: iframe\r\n\r\n");
    row("as a picture and a document", 403, good + host + "Sec-Fetch-Dest: image\r\nSec-Fetch-Dest: document\r\n\r\n");
    row("by a script of another page", 403, good + host + "Origin: https://evil.example.com\r\n\r\n");

    row("HTTP/0.9", 400, "GET PATH?t=good\r\n");
    row("HTTP/2", 400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    row("HTTP/1.2", 400, "GET PATH?t=good HTTP/1.2\r\n" + host + "\r\n");
    row("TLS", 400, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8));
    row("absolute", 400, "GET http://HOSTPATH?t=good HTTP/1.1\r\n" + host + "\r\n");
    row("for a proxy", 400, "CONNECT HOST HTTP/1.1\r\n" + host + "\r\n");
    row("asterisk", 400, "OPTIONS * HTTP/1.1\r\n" + host + "\r\n");
    row("fragment", 400, "GET PATH?t=good#x HTTP/1.1\r\n" + host + "\r\n");
    row("blank in the target", 400, "GET PATH?t=good x HTTP/1.1\r\n" + host + "\r\n");
    row("tabulator for a blank", 400, "GET\tPATH?t=good\tHTTP/1.1\r\n" + host + "\r\n");
    row("letters beyond ASCII in the target", 400, "GET PATH?t=\xc3\xbc HTTP/1.1\r\n" + host + "\r\n");
    row("method in small letters", 400, "get PATH?t=good HTTP/1.1\r\n" + host + "\r\n");
    row("empty line first", 400, "\r\n" + good + host + "\r\n");
    row("folded field", 400, good + host + "X: a\r\n b\r\n\r\n");
    row("blank before the colon", 400, good + "Host : HOST\r\n\r\n");
    row("field without a name", 400, good + host + ": a\r\n\r\n");
    row("no colon", 400, good + host + "X\r\n\r\n");
    row("NUL", 400, good + host + QByteArray("X: a\0b\r\n\r\n", 10));
    row("escape", 400, good + host + "X: \x1b[31m\r\n\r\n");
    row("bare line feeds", 400, "GET PATH?t=good HTTP/1.1\nHost: HOST\n\n");
    row("one bare line feed", 400, good + "X: a\n" + host + "\r\n");
    row("bare carriage return", 400, good + "X: a\rY: b\r\n" + host + "\r\n");
    row("carriage return at the end of the head", 400, good + host + "X: a\r\r\n\r\n");
    row("a body", 400, good + host + "Content-Length: 1\r\n\r\nx");
    row("a body in chunks", 400, good + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

    row("more than 8 KiB", 431, good + host + "X: LONG+\r\n\r\n");
    row("fields without end", 431, good + host + QByteArray("X: a\r\n").repeated(2000));
    row("field without end", 431, good + host + "X: " + QByteArray(1 << 20, 'a'));
    row("target without end", 414, "GET PATH?t=" + QByteArray(1 << 20, 'a'));
}

void tst_LoopbackListener::requests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    request = filled(request);
    for (const auto &[name, size] : {std::pair("LONG+", 8193), std::pair("LONG", 8192)}) {
        if (request.contains(name))
            request.replace(name, QByteArray(size - request.size() + qsizetype(qstrlen(name)), 'a'));
    }
    const QByteArray answer = visit(port(), request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer);
    QCOMPARE(answer.contains("\r\nAllow: GET\r\n"), status == 405);
    QCOMPARE(m_seen.size(), status == 303 ? 1 : 0);
}

void tst_LoopbackListener::answerIsHarmless()
{
    for (const QByteArray &request : {filled("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n"), QByteArray("x\r\n"), link()}) {
        const QByteArray answer = pageOf(request);
        for (const char *field : {"Connection: close", "Cache-Control: no-store", "Referrer-Policy: no-referrer",
                 "X-Content-Type-Options: nosniff", "Content-Type: text/html; charset=utf-8"})
            QVERIFY2(answer.contains("\r\n" + QByteArray(field) + "\r\n"), field);
        const QByteArray style = answer.mid(answer.indexOf("<style>") + 7).split('<').constFirst();
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none'; img-src data:; style-src 'sha256-" + hash +
                                "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"));
        QVERIFY(!answer.contains("script"));
        QVERIFY(!answer.contains("t=good"));
    }
}

void tst_LoopbackListener::requestMayComeInPieces()
{
    Visitor visitor(port());
    const QByteArray request = link();
    for (const char byte : request) {
        QVERIFY(!visitor.isAnswered());
        visitor.say(QByteArray(1, byte));
        QTRY_VERIFY(visitor.isAllSaid());
    }
    QTRY_COMPARE(visitor.status(), 303);
}

/// Whoever had it next would be brought the links that are still in mails.
void tst_LoopbackListener::portIsKept()
{
    const auto canBeHad = [this] { return QTcpServer().listen(QHostAddress::LocalHost, port()); };
    QVERIFY(!canBeHad());
    QVERIFY(pageOf(link()).startsWith("HTTP/1.1 200 "));
    QVERIFY(!canBeHad());
    m_clock->advance(24h);
    QVERIFY(!canBeHad());
    QVERIFY(pageOf(link()).startsWith("HTTP/1.1 200 ")); // a browser that was closed opens what it had
    m_listener.reset();
    QVERIFY(canBeHad());
}

void tst_LoopbackListener::everyMailHasItsOwnPath()
{
    const QUrl first = std::exchange(m_url, m_listener->newUrl());
    QCOMPARE(first.authority(), m_url.authority());
    QVERIFY(first.path() != m_url.path());
    QVERIFY(pageOf(link()).startsWith("HTTP/1.1 200 "));
    m_url = first;
    QVERIFY(visit(port(), filled("GET PATH HTTP/1.1\r\nHost: HOST\r\n\r\n")).startsWith("HTTP/1.1 404 "));
    QVERIFY(pageOf(link()).startsWith("HTTP/1.1 200 "));
}

// Sign-ins ------------------------------------------------------------------------------------------------------------------

void tst_LoopbackListener::listenForSignIns(quint16 port)
{
    const auto taken = [this](const QByteArray &url) {
        m_seen << url;
        return Landing(url.mid(url.indexOf("code=") + 5).toInt());
    };
    m_listener = std::make_unique<LoopbackListener>(m_clock, Landing::NoSignIn, taken, port);
}

void tst_LoopbackListener::fixedPortIsTheOneThatWasAskedFor()
{
    const quint16 free = port();
    m_listener.reset();
    listenForSignIns(free);
    m_url = m_listener->fixedUrl("/callback");
    QCOMPARE(m_url, QUrl(u"http://127.0.0.1:%1/callback"_s.arg(free)));
    QCOMPARE(m_listener->newUrl("/callback").port(), int(free));

    LoopbackListener second(
        m_clock, Landing::NoSignIn, [](const QByteArray &) { return Landing::NoSignIn; }, free);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no port to wait for a browser"_s));
    QVERIFY(second.newUrl().isEmpty());
    QVERIFY(!second.isListening());
}

/// What comes there says by itself what it belongs to; nobody is shown what came before.
void tst_LoopbackListener::fixedPathMayComeBackAgainAndAgain()
{
    listenForSignIns();
    m_url = m_listener->fixedUrl("/callback");
    QCOMPARE(m_listener->fixedUrl("/callback"), m_url);
    for (const Landing landing : {Landing::Denied, Landing::NoSignIn, Landing::SignIn, Landing::NoSignIn}) {
        const QByteArray request = "GET PATH?code=" + QByteArray::number(int(landing)) + " HTTP/1.1\r\nHost: HOST\r\n\r\n";
        const QByteArray answer = visit(port(), filled(request));
        QVERIFY2(answer.contains("\r\nLocation: /callback" + landingPath(landing) + "\r\n"), answer);
    }
    QCOMPARE(m_seen.size(), 4);
    QVERIFY(visit(port(), filled("GET PATH HTTP/1.1\r\nHost: HOST\r\n\r\n")).startsWith("HTTP/1.1 404 "));
}

void tst_LoopbackListener::pageSaysWhatHasCome_data()
{
    QTest::addColumn<int>("landing");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("sign-in") << int(Landing::SignIn) << 200 << "Continue in the app"_ba;
    QTest::newRow("denied") << int(Landing::Denied) << 200 << "Sign-in was declined"_ba;
    QTest::newRow("failed") << int(Landing::Failed) << 200 << "Sign-in didn’t work"_ba;
    QTest::newRow("cancelled") << int(Landing::Cancelled) << 200 << "This sign-in was cancelled in the app"_ba;
    QTest::newRow("too late") << int(Landing::TooLate) << 200 << "This sign-in took too long"_ba;
    QTest::newRow("twice") << int(Landing::Twice) << 200 << "This sign-in was already used"_ba;
    QTest::newRow("another") << int(Landing::NoSignIn) << 404 << "This isn’t the sign-in we’re waiting for"_ba;
}

void tst_LoopbackListener::pageSaysWhatHasCome()
{
    QFETCH(int, landing);
    QFETCH(int, status);
    QFETCH(QByteArray, title);
    listenForSignIns();
    for (const QUrl &url : {m_listener->newUrl("/callback"), m_listener->fixedUrl("/callback")}) {
        m_url = url;
        const QByteArray request = "GET PATH?state=s&code=" + QByteArray::number(landing) + " HTTP/1.1\r\nHost: HOST\r\n\r\n";
        const QByteArray answer = visit(port(), filled(request));
        QVERIFY2(answer.startsWith("HTTP/1.1 303 See Other\r\n") && answer.contains("\r\nCache-Control: no-store\r\n"), answer);
        const QByteArray place = url.path().toLatin1() + landingPath(Landing(landing));
        QVERIFY2(answer.contains("\r\nLocation: " + place + "\r\n"), answer);
        for (int i = 0; i < 2; ++i) { // the person may load it again
            const QByteArray page = visit(port(), filled("GET " + place + " HTTP/1.1\r\nHost: HOST\r\n\r\n"));
            QVERIFY2(page.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), page);
            QVERIFY2(page.contains("<h1>" + title + "</h1>"), page);
            QVERIFY2(page.contains("You can close this page"), page);
            QVERIFY(page.contains("\r\nCache-Control: no-store\r\n"));
            QVERIFY(!page.contains("script") && !page.contains("code=") && !page.contains("state=s"));
        }
    }
}

/// Also when they have changed it while they were in the browser.
void tst_LoopbackListener::pageIsInThePersonsLanguage()
{
    class Language : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *text, const char *, int) const override
        {
            if (QByteArray(context) != "Descope::LoopbackPage")
                return {};
            return text == "en"_ba ? u"he"_s : u'<' + QString::fromUtf8(text).toUpper() + u'>';
        }
    } language;
    listenForSignIns();
    m_url = m_listener->newUrl("/callback");
    QVERIFY(visit(port(), filled("GET PATH?code=3 HTTP/1.1\r\nHost: HOST\r\n\r\n")).contains("/done\r\n"));
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QByteArray page = visit(port(), filled("GET PATH/done HTTP/1.1\r\nHost: HOST\r\n\r\n"));
    QCoreApplication::removeTranslator(&language);
    QVERIFY2(page.contains("<html lang=\"he\">") && page.contains("<body dir=\"auto\">"), page);
    QVERIFY2(page.contains("<h1>&lt;CONTINUE IN THE APP&gt;</h1>"), page); // plain text, whatever a translation holds
    QVERIFY2(page.contains("<p>&lt;YOU CAN CLOSE THIS PAGE AND GO BACK TO THE APP.&gt;</p>"), page);
}

void tst_LoopbackListener::pagesOfAnswersAreForNobodyElse()
{
    listenForSignIns();
    m_url = m_listener->fixedUrl("/callback");
    for (const char *path : {"/callback/done", "/callback/declined", "/callback/unknown", "/done", "/callback/"})
        QVERIFY(visit(port(), filled("GET " + QByteArray(path) + " HTTP/1.1\r\nHost: HOST\r\n\r\n")).startsWith("HTTP/1.1 404 "));
    QVERIFY(visit(port(), filled("GET PATH?code=3 HTTP/1.1\r\nHost: HOST\r\n\r\n")).contains("/callback/done"));
    // Nothing is taken at the page itself.
    QVERIFY(visit(port(), filled("GET PATH/done?code=3 HTTP/1.1\r\nHost: HOST\r\n\r\n")).startsWith("HTTP/1.1 404 "));
    QCOMPARE(m_seen.size(), 1);
}

void tst_LoopbackListener::strangerIsToldWhatIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("another path") << "GET /x?code=3 HTTP/1.1\r\nHost: HOST\r\n\r\n"_ba;
    QTest::newRow("another method") << "POST PATH HTTP/1.1\r\nHost: HOST\r\n\r\n"_ba;
    QTest::newRow("another host") << "GET PATH?code=3 HTTP/1.1\r\nHost: evil.example.com\r\n\r\n"_ba;
    QTest::newRow("script of a page") << "GET PATH?code=3 HTTP/1.1\r\nHost: HOST\r\nOrigin: https://evil.example.com\r\n\r\n"_ba;
    QTest::newRow("frame") << "GET PATH?code=3 HTTP/1.1\r\nHost: HOST\r\nSec-Fetch-Dest: iframe\r\n\r\n"_ba;
    QTest::newRow("no HTTP") << "x\r\n"_ba;
}

void tst_LoopbackListener::strangerIsToldWhatIsWaitedFor()
{
    QFETCH(QByteArray, request);
    listenForSignIns();
    m_url = m_listener->fixedUrl("/callback");
    const QByteArray answer = visit(port(), filled(request));
    QVERIFY2(answer.startsWith("HTTP/1.1 4"), answer);
    QVERIFY2(answer.contains("<h1>This isn’t the sign-in we’re waiting for</h1>"), answer);
    QVERIFY(!answer.contains("email"));
    QVERIFY(m_seen.isEmpty());
}

void tst_LoopbackListener::takesTwoSecondsOfNobodysTime_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("status");
    QTest::newRow("says nothing") << QByteArray() << 0;
    QTest::newRow("does not finish") << QByteArray("GET PATH?t=good HTTP/1.1\r\nHost: HOST\r\n") << 0;
    QTest::newRow("does not hang up") << QByteArray("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n") << 404;
}

void tst_LoopbackListener::takesTwoSecondsOfNobodysTime()
{
    QFETCH(QByteArray, said);
    QFETCH(int, status);
    Visitor visitor(port());
    visitor.say(filled(said));
    QTRY_VERIFY(m_clock->next());
    QTRY_COMPARE(visitor.status(), status);
    m_clock->advance(2s - 1ms);
    QVERIFY(visit(port(), filled("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n")).startsWith("HTTP/1.1 404")); // time enough to be told
    QVERIFY(visitor.isThere());
    m_clock->advance(1ms);
    QTRY_VERIFY(visitor.isGone());
    QVERIFY(m_seen.isEmpty());
}

/// Nobody keeps the person's browser out by coming first.
void tst_LoopbackListener::oldestMakesRoom()
{
    std::vector<std::unique_ptr<Visitor>> visitors(32);
    for (auto &visitor : visitors) {
        visitor = std::make_unique<Visitor>(port());
        QTRY_VERIFY(visitor->isThere());
    }
    Visitor browser(port());
    browser.say(link());
    QTRY_VERIFY(m_clock->planned().contains(100ms));
    QVERIFY(!browser.isGone() && browser.answer().isEmpty());
    m_clock->advance(100ms);
    QTRY_COMPARE(browser.status(), 303);
    QTRY_VERIFY(visitors.front()->isGone());
    QVERIFY(std::all_of(visitors.begin() + 1, visitors.end(), [](const auto &visitor) { return visitor->isThere(); }));
}

void tst_LoopbackListener::survivesTwoHundred_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("idle") << QByteArray();
    QTest::newRow("slow") << QByteArray("G");
    QTest::newRow("garbage") << QByteArray(4096, '\xee');
    QTest::newRow("a header of 1 MB") << "GET / HTTP/1.1\r\nX: " + QByteArray(1 << 20, 'a');
}

void tst_LoopbackListener::survivesTwoHundred()
{
    QFETCH(QByteArray, said);
    std::vector<std::unique_ptr<Visitor>> visitors(200);
    for (auto &visitor : visitors) {
        visitor = std::make_unique<Visitor>(port());
        visitor->say(said);
    }
    const auto open = [&] {
        return std::count_if(visitors.begin(), visitors.end(), [](const auto &visitor) { return !visitor->isGone(); });
    };
    const auto takeTurns = [this] {
        m_clock->advance(100ms);
        return true;
    };
    const auto before = m_clock->steady();
    QTRY_VERIFY2(takeTurns() && open() <= 32, qPrintable(QString::number(open())));
    QVERIFY(m_clock->steady() - before < 2s); // sooner than they would go by themselves
    m_clock->advance(100ms);
    QVERIFY(visit(port(), filled("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n")).startsWith("HTTP/1.1 404 "));
    m_clock->advance(2s);
    QTRY_COMPARE(open(), 0);
    QVERIFY(m_seen.isEmpty());
    QVERIFY(pageOf(link()).startsWith("HTTP/1.1 200 "));
}

void tst_LoopbackListener::isOnThisComputerAlone()
{
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others << QHostAddress(QHostAddress::LocalHostIPv6) << QHostAddress(u"127.0.0.2"_s);
    others.removeAll(QHostAddress(QHostAddress::LocalHost));
    for (const QHostAddress &other : std::as_const(others)) {
        const Visitor visitor(port(), other);
        QTRY_VERIFY2(visitor.isGone(), qPrintable(other.toString()));
    }
    QVERIFY(pageOf(link()).startsWith("HTTP/1.1 200 "));
}

QTEST_GUILESS_MAIN(tst_LoopbackListener)
#include "tst_loopbacklistener.moc"

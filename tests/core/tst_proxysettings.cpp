// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "support/await.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QStringList variables{u"http_proxy"_s, u"HTTP_PROXY"_s, u"https_proxy"_s, u"HTTPS_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s,
    u"no_proxy"_s, u"NO_PROXY"_s};

/// An HTTP and SOCKS 5 proxy that asks for credentials when it is offered any, connects to nobody, and remembers where it should
/// have: "http name:443" or "socks5 name:443", then "user:password".
class Proxy : public QTcpServer
{
public:
    Proxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
            }
        });
    }

    QString heard;

private:
    void read(QTcpSocket *socket)
    {
        if (socket->peek(1) == "\x05")
            return readSocks(socket);
        if (socket->peek(1) == "\x01")
            return readPassword(socket);
        static const QRegularExpression request(
            u"\\ACONNECT (\\S+) HTTP/1\\.[01]\r\n.*\r\n\r\n\\z"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression basic(
            u"\r\nProxy-Authorization: Basic (\\S+)\r\n"_s, QRegularExpression::CaseInsensitiveOption);
        const QString text = QString::fromLatin1(socket->peek(65536));
        const auto match = request.match(text);
        if (!match.hasMatch())
            return;
        socket->readAll();
        heard = u"http "_s + match.captured(1);
        const auto credentials = basic.match(text);
        if (credentials.hasMatch())
            heard += u' ' + QString::fromUtf8(QByteArray::fromBase64(credentials.captured(1).toLatin1()));
        socket->write(credentials.hasMatch() ? "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                             : "HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic realm=\"company\"\r\n"
                                               "Content-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }

    void readSocks(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->peek(65536);
        if (m_isGreeted) { // version, command, reserved, kind of address, address, port
            m_isGreeted = false;
            const bool isName = bytes.at(3) == 3;
            const QString host = isName ? QString::fromLatin1(bytes.mid(5, bytes.at(4)))
                                        : QHostAddress(qFromBigEndian<quint32>(bytes.constData() + 4)).toString();
            heard = u"socks5 %1:%2 %3"_s.arg(host)
                        .arg(qFromBigEndian<quint16>(bytes.constData() + bytes.size() - 2))
                        .arg(m_login)
                        .trimmed();
            m_login.clear();
            socket->readAll();
            socket->write(QByteArray::fromHex("05020001000000000000")); // not allowed
            return socket->disconnectFromHost();
        }
        socket->readAll();
        const bool hasPassword = bytes.mid(2).contains('\x02');
        m_isGreeted = !hasPassword;
        socket->write(hasPassword ? QByteArray::fromHex("0502") : QByteArray::fromHex("0500"));
    }

    void readPassword(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->readAll();
        const int length = uchar(bytes.at(1));
        m_login = QString::fromUtf8(bytes.mid(2, length) + ':' + bytes.mid(3 + length));
        m_isGreeted = true;
        socket->write(QByteArray::fromHex("0100"));
    }

    bool m_isGreeted = false;
    QString m_login;
};

} // namespace

/// Which proxy a call takes, beside curl.
class tst_ProxySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asCurl_data();
    void asCurl();
    void otherwiseThanCurl_data();
    void otherwiseThanCurl();
    void proxyOfTheProgram_comesFirst();
    void restOfTheProgram_isNotConcerned();
    void proxyThatIsNot_isToldAsSuch();

private:
    QString byUs(const QString &url);
    QString byCurl(const QString &url);
    void setEnvironment(const QString &environment);

    Proxy m_proxy;
    QStringList m_environment;
};

void tst_ProxySettings::init()
{
    setEnvironment({});
    m_proxy.heard.clear();
}

/// PROXY stands for the proxy's address. In values, ~ stands for a blank.
void tst_ProxySettings::setEnvironment(const QString &environment)
{
    for (const QString &variable : variables)
        qunsetenv(variable.toLatin1().constData());
    const QString address = u"127.0.0.1:%1"_s.arg(m_proxy.serverPort());
    m_environment =
        QString(environment).replace(u"PROXY:PORT"_s, address).split(u' ', Qt::SkipEmptyParts).replaceInStrings(u"~"_s, u" "_s);
    for (const QString &setting : std::as_const(m_environment))
        qputenv(setting.section(u'=', 0, 0).toLatin1().constData(), setting.section(u'=', 1).toUtf8());
}

QString tst_ProxySettings::byUs(const QString &url)
{
    m_proxy.heard.clear();
    DescopeService service({u"P2abcdefghijklmnopqrstuvwxyz"_s, QUrl(url), 1s});
    const Error error = awaitError(service.signIn(u"ada@example.com"_s, u"secret"_s));
    if (!m_proxy.heard.isEmpty())
        return error.kind == Kind::Proxy ? m_proxy.heard : u"not told"_s;
    return error.kind == Kind::Proxy ? u"no proxy"_s : u"direct"_s;
}

QString tst_ProxySettings::byCurl(const QString &url)
{
    m_proxy.heard.clear();
    QProcess curl;
    curl.setEnvironment(m_environment);
    curl.start(QStandardPaths::findExecutable(u"curl"_s), {u"-q"_s, u"--silent"_s, u"--max-time"_s, u"1"_s, url});
    if (!QTest::qWaitFor([&] { return curl.state() == QProcess::NotRunning; }, 30000))
        return {};
    if (!m_proxy.heard.isEmpty())
        return m_proxy.heard;
    constexpr int proxyNotFound = 5;
    constexpr int notConnected = 7; // a name of "invalid" is not even found
    const bool isNowhere = curl.exitCode() == proxyNotFound || (curl.exitCode() == notConnected && url.contains(u".invalid"_s));
    return isNowhere ? u"no proxy"_s : u"direct"_s;
}

void tst_ProxySettings::asCurl_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("taken");
    const auto row = [](const char *environment, const char *taken, const char *host = "name.invalid") {
        QTest::addRow("%s: %s", host, environment)
            << QString::fromLatin1(environment) << QString::fromLatin1(host) << QString::fromLatin1(taken);
    };
    const char *http = "http name.invalid:443";
    row("", "direct");
    // The variable
    row("https_proxy=http://PROXY:PORT", http);
    row("HTTPS_PROXY=http://PROXY:PORT", http);
    row("all_proxy=http://PROXY:PORT", http);
    row("ALL_PROXY=http://PROXY:PORT", http);
    row("https_proxy= HTTPS_PROXY=http://PROXY:PORT", http);
    row("https_proxy=http://PROXY:PORT HTTPS_PROXY=http://127.0.0.1:1", http);
    row("https_proxy=http://PROXY:PORT all_proxy=http://127.0.0.1:1", http);
    row("HTTPS_PROXY=http://PROXY:PORT all_proxy=http://127.0.0.1:1", http);
    row("all_proxy=http://PROXY:PORT ALL_PROXY=http://127.0.0.1:1", http);
    row("all_proxy=http://PROXY:PORT http_proxy=http://127.0.0.1:1", http);
    row("http_proxy=http://PROXY:PORT", "direct");
    row("HTTP_PROXY=http://PROXY:PORT", "direct");
    row("http_proxy=http://127.0.0.1:1 https_proxy=http://PROXY:PORT", http);
    // The address
    row("https_proxy=PROXY:PORT", http);
    row("all_proxy=PROXY:PORT", http);
    row("https_proxy=HTTP://PROXY:PORT", http);
    row("https_proxy=http://PROXY:PORT/", http);
    row("https_proxy=http://PROXY:PORT/path?query", http);
    row("https_proxy=PROXY:PORT/", http);
    row("https_proxy=http://ada:secret@PROXY:PORT", "http name.invalid:443 ada:secret");
    row("https_proxy=ada:secret@PROXY:PORT", "http name.invalid:443 ada:secret");
    row("https_proxy=http://a%40b:s%3Ac%2Fd%25@PROXY:PORT", "http name.invalid:443 a@b:s:c/d%");
    row("https_proxy=http://ada:a:b@PROXY:PORT", "http name.invalid:443 ada:a:b");
    row("https_proxy=http://ada@PROXY:PORT", "http name.invalid:443 ada:");
    row("all_proxy=socks5h://PROXY:PORT", "socks5 name.invalid:443");
    row("https_proxy=SOCKS5H://PROXY:PORT", "socks5 name.invalid:443");
    row("all_proxy=socks5h://a%40b:secret@PROXY:PORT", "socks5 name.invalid:443 a@b:secret");
    row("all_proxy=socks5://PROXY:PORT", "socks5 198.51.100.1:443", "198.51.100.1");
    row("https_proxy=ftp://PROXY:PORT", "no proxy");
    row("https_proxy=http://127.0.0.1:99999", "no proxy");
    row("https_proxy=127.0.0.1:port", "no proxy");
    row("https_proxy=http://", "no proxy");
    row("https_proxy=http://proxy.invalid:3128", "no proxy");
    // The exceptions
    const auto except = [&](const char *names, bool isExcepted, const char *host = "name.invalid") {
        const QByteArray taken = isExcepted ? QByteArray("direct") : QByteArray("http ") + host + ":443";
        row(QByteArray("https_proxy=PROXY:PORT no_proxy=").append(names).constData(), taken.constData(), host);
    };
    except("*", true);
    except("*,name", false);
    except("name.invalid", true);
    except("NAME.Invalid", true);
    except("Name.INVALID.", true);
    except("name.invalid", true, "NAME.invalid");
    except("name.invalid", true, "name.invalid.");
    except("invalid", true);
    except(".invalid", true);
    except(".name.invalid", true);
    except("..invalid", false);
    except(".", false);
    except("ame.invalid", false);
    except("a.name.invalid", false);
    except("*.invalid", false);
    except("name.invalid:443", false);
    except("https://name.invalid", false);
    except("other.invalid,name.invalid", true);
    except("other.invalid,~name.invalid~,last", true);
    except("~name.invalid", true);
    except(",,name.invalid,", true);
    except("other.invalid", false);
    except("198.51.100.1", true, "198.51.100.1");
    except("198.51.100.0/24", true, "198.51.100.1");
    except("198.51.100.2/24", true, "198.51.100.1");
    except("198.51.100.0/32", false, "198.51.100.1");
    except("198.51.101.0/24", false, "198.51.100.1");
    except("198.51.100.1/0", true, "198.51.100.1");
    except("0.0.0.0/0", false, "198.51.100.1");
    except("198.51.100.0/33", false, "198.51.100.1");
    except("198.51.100", false, "198.51.100.1");
    except("100.1", false, "198.51.100.1");
    row("https_proxy=PROXY:PORT NO_PROXY=name.invalid", "direct");
    row("https_proxy=PROXY:PORT no_proxy= NO_PROXY=name.invalid", "direct");
    row("https_proxy=PROXY:PORT no_proxy=other NO_PROXY=name.invalid", http);
    row("all_proxy=socks5h://PROXY:PORT no_proxy=invalid", "direct");
}

void tst_ProxySettings::asCurl()
{
    QFETCH(QString, environment);
    QFETCH(QString, host);
    QFETCH(QString, taken);
    setEnvironment(environment);
    const QString url = u"https://"_s + host;
    QCOMPARE(byCurl(url), taken);
    QCOMPARE(byUs(url), taken);
}

void tst_ProxySettings::otherwiseThanCurl_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("taken");
    const QString name = u"https://name.invalid"_s;
    for (const QString &here :
        {u"http://127.0.0.1:1"_s, u"http://localhost:1"_s, u"https://[::1]:1"_s, u"https://127.9.9.9:1"_s}) {
        QTest::addRow("%s is here", qPrintable(here))
            << u"http_proxy=PROXY:PORT https_proxy=PROXY:PORT all_proxy=PROXY:PORT"_s << here << u"direct"_s;
    }
    QTest::newRow("blanks around the address") << u"https_proxy=~http://PROXY:PORT~"_s << name << u"http name.invalid:443"_s;
    for (const char *network :
        {"2001:db8::/32", "2001:DB8:0::1", "198.51.100.1,2001:db8::1/128"}) { // curl 7.88 forgets that these are addresses
        QTest::addRow("IPv6 in %s", network)
            << u"https_proxy=PROXY:PORT no_proxy="_s + QString::fromLatin1(network) << u"https://[2001:db8::1]"_s << u"direct"_s;
    }
    for (const char *network :
        {"2001:db9::/32", "2001:db8::2", "db8::1", "::/0"}) { // Qt 6.4 asks for such an address without brackets
        QTest::addRow("IPv6 not in %s", network) << u"https_proxy=PROXY:PORT no_proxy="_s + QString::fromLatin1(network)
                                                 << u"https://[2001:db8::1]"_s << u"http 2001:db8::1:443"_s;
    }
    QTest::newRow("blanks between the names") // which curl 7.88 takes for commas, and 8.14 no longer
        << u"https_proxy=PROXY:PORT no_proxy=other.invalid~name.invalid"_s << name << u"direct"_s;
    QTest::newRow("SOCKS 5 for 4") << u"all_proxy=socks4a://PROXY:PORT"_s << name << u"socks5 name.invalid:443"_s;
    QTest::newRow("no credentials without the TLS that was asked for")
        << u"https_proxy=https://ada:secret@PROXY:PORT"_s << name << u"http name.invalid:443"_s;
}

void tst_ProxySettings::otherwiseThanCurl()
{
    QFETCH(QString, environment);
    QFETCH(QString, url);
    QFETCH(QString, taken);
    setEnvironment(environment);
    QCOMPARE(byUs(url), taken);
}

void tst_ProxySettings::proxyOfTheProgram_comesFirst()
{
    setEnvironment(u"https_proxy=http://127.0.0.1:1 no_proxy=other"_s);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy.serverPort()));
    const QString taken = byUs(u"https://name.invalid"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QCOMPARE(taken, u"http name.invalid:443"_s);
}

void tst_ProxySettings::restOfTheProgram_isNotConcerned()
{
    setEnvironment(u"https_proxy=PROXY:PORT"_s);
    const DescopeService service({u"P2abcdefghijklmnopqrstuvwxyz"_s, QUrl(u"https://name.invalid"_s)});
    QVERIFY(QNetworkProxyFactory::usesSystemConfiguration());
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);

    QNetworkAccessManager network; // of the program: it does as it is told
    network.setProxy(QNetworkProxy::NoProxy);
    DescopeService other({u"P2abcdefghijklmnopqrstuvwxyz"_s, QUrl(u"https://name.invalid"_s), 1s, &network});
    QVERIFY(awaitError(other.signIn(u"ada@example.com"_s, u"secret"_s)).kind != Kind::Proxy);
    QCOMPARE(m_proxy.heard, QString());
}

void tst_ProxySettings::proxyThatIsNot_isToldAsSuch()
{
    for (const QString &environment :
        {u"https_proxy=http://127.0.0.1:1"_s, u"https_proxy=nonsense://"_s, u"all_proxy=socks5h://127.0.0.1:1"_s}) {
        setEnvironment(environment);
        QCOMPARE(byUs(u"https://name.invalid"_s), u"no proxy"_s);
    }
}

QTEST_GUILESS_MAIN(tst_ProxySettings)
#include "tst_proxysettings.moc"

// SPDX-License-Identifier: MIT
#include "core/service/proxysettings.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <initializer_list>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 defaultPort = 1080; ///< curl's, whatever the kind of proxy, but for one by TLS
constexpr quint16 defaultTlsPort = 443;

/// Returns the value of the first variable that has one.
QString firstOf(std::initializer_list<const char *> variables)
{
    for (const char *variable : variables) {
        if (const QString value = qEnvironmentVariable(variable).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

QString withoutDotAtEnd(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

bool isOfNetwork(const QHostAddress &address, const QString &token)
{
    const int bits = token.section(u'/', 1).toInt(); // 0: the address itself
    const int allBits = address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    static const QRegularExpression ipv4(u"\\A\\d+\\.\\d+\\.\\d+\\.\\d+\\z"_s); // QHostAddress takes shorter forms, too
    const QString written = token.section(u'/', 0, 0);
    const QHostAddress network(written);
    if (network.protocol() != address.protocol() || (allBits == 32 && !ipv4.match(written).hasMatch()))
        return false;
    return bits == 0 ? address == network : bits > 0 && bits <= allBits && address.isInSubnet(network, bits);
}

bool isOfDomain(const QString &host, QString token)
{
    token = withoutDotAtEnd(token);
    if (token.startsWith(u'.'))
        token.remove(0, 1);
    return host == token || (!token.isEmpty() && host.endsWith(u'.' + token));
}

bool isExcepted(const QString &host, const QString &exceptions)
{
    if (exceptions == u'*')
        return true;
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QStringList tokens = exceptions.toLower().split(separators, Qt::SkipEmptyParts);
    const QHostAddress address(host);
    return std::any_of(tokens.begin(), tokens.end(), [&](const QString &token) {
        return address.isNull() ? isOfDomain(withoutDotAtEnd(host), token) : isOfNetwork(address, token);
    });
}

QNetworkProxy proxyAt(const QString &address)
{
    static const QRegularExpression form(
        u"\\A(?:([a-z0-9]+)://)?(?:([^/?#]*)@)?(\\[[^\\]]+\\]|[^:/?#@]+)(?::(\\d*))?(?:[/?#].*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QNetworkProxy nowhere(QNetworkProxy::HttpProxy);
    const auto parts = form.match(address);
    const QString scheme = parts.captured(1).toLower();
    const bool isTls = scheme == "https"_L1;
    const bool isSocks = scheme.startsWith("socks"_L1);
    if (!parts.hasMatch() || (!isTls && !isSocks && scheme != "http"_L1 && !scheme.isEmpty()))
        return nowhere;
    bool isPort = true;
    const QString portText = parts.captured(4);
    const quint16 port = portText.isEmpty() ? (isTls ? defaultTlsPort : defaultPort) : portText.toUShort(&isPort);
    if (!isPort)
        return nowhere;

    QString host = parts.captured(3);
    if (host.startsWith(u'['))
        host = host.mid(1, host.size() - 2);
    QNetworkProxy proxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, host, port);
    const QString userInfo = parts.captured(2);
    if (!userInfo.isEmpty() && !isTls) {
        proxy.setUser(QUrl::fromPercentEncoding(userInfo.section(u':', 0, 0).toUtf8()));
        proxy.setPassword(QUrl::fromPercentEncoding(userInfo.section(u':', 1).toUtf8()));
    }
    if (scheme == "socks5"_L1 || scheme == "socks4"_L1 || scheme == "socks"_L1) // names are looked up here
        proxy.setCapabilities(proxy.capabilities() & ~QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

} // namespace

QList<QNetworkProxy> ProxySettings::queryProxy(const QNetworkProxyQuery &query)
{
    const QString named = query.peerHostName().toLower();
    const QString host = QHostAddress(named).isNull() ? QString::fromLatin1(QUrl::toAce(named)) : named;
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (!usesSystemConfiguration())
        return proxyForQuery(query);
    if (isExcepted(host, firstOf({"no_proxy", "NO_PROXY"})))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (const QString proxy = firstOf({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}); !proxy.isEmpty())
        return {proxyAt(proxy)};
    // The system's own reader of the environment takes the proxies of other schemes, too.
    if (!firstOf({"http_proxy", "HTTP_PROXY"}).isEmpty())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace Descope

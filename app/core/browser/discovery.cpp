// SPDX-License-Identifier: MIT
#include "core/browser/discovery.h"

#include "core/values/loopback.h"

#include <utility>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isOfSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.isValid() && a.userInfo().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace

QString issuerOf(const QUrl &baseUrl, const QString &projectId)
{
    QUrl url = baseUrl;
    if (url.port() == portOf(QUrl(url.scheme() + "://x"_L1)))
        url.setPort(-1);
    QString text = url.toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text + u'/' + projectId;
}

QString discoveryProblem(const Discovery &discovery, const QUrl &baseUrl, const QString &projectId)
{
    if (discovery.issuer != issuerOf(baseUrl, projectId))
        return u"The server says that it is another issuer than the project’s."_s;
    const std::pair<QUrl, QLatin1StringView> endpoints[] = {{discovery.authorizationEndpoint, "authorization_endpoint"_L1},
        {discovery.tokenEndpoint, "token_endpoint"_L1}, {discovery.deviceEndpoint, "device_authorization_endpoint"_L1},
        {discovery.keys, "jwks_uri"_L1}};
    for (const auto &[url, name] : endpoints) {
        if (!url.isEmpty() && !isOfSameOrigin(url, baseUrl))
            return u"The server says that its %1 is at another place than the base URL."_s.arg(name);
        if (url.hasFragment())
            return u"The server’s %1 has a fragment."_s.arg(name);
    }
    if (!discovery.challengeMethods.contains("S256"_L1))
        return u"The server does not say that it protects codes by PKCE with S256."_s;
    return {};
}

bool isSafePage(const QUrl &page, const QUrl &baseUrl)
{
    if (!page.isValid() || page.host().isEmpty() || !page.userInfo().isEmpty())
        return false;
    const bool isLocal = page.scheme() == "http"_L1 && baseUrl.scheme() == "http"_L1 && isLoopback(page.host());
    return page.scheme() == "https"_L1 || isLocal;
}

} // namespace Descope

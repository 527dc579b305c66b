// SPDX-License-Identifier: MIT
#include "core/service/httpnetwork.h"

#include "core/service/httpreply.h"
#include "core/service/proxysettings.h"

namespace Descope {

using namespace std::chrono_literals;

HttpNetwork::HttpNetwork(QObject *parent)
    : QNetworkAccessManager(parent)
{
    setProxyFactory(new ProxySettings);
}

HttpNetwork::~HttpNetwork() = default;

void HttpNetwork::connectAhead(const QUrl &url)
{
    m_ahead = connectionTo(url);
}

void HttpNetwork::disconnectAhead()
{
    m_ahead.reset();
}

QNetworkReply *HttpNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    std::unique_ptr<HttpConnection> connection = std::exchange(m_ahead, nullptr);
    if (!connection || !isPromising(*connection))
        connection = connectionTo(request.url());
    auto *reply = new HttpReply(operation, request, body, std::move(connection), this);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { m_isDoubted = !reply->wasConnected(); });
    return reply;
}

std::unique_ptr<HttpConnection> HttpNetwork::connectionTo(const QUrl &url) const
{
    return std::make_unique<HttpConnection>(
        url, proxyFactory()->queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy));
}

/// A connection that is still being made may hang, while another one would not.
bool HttpNetwork::isPromising(const HttpConnection &ahead) const
{
    return ahead.isUnused() && (ahead.isReady() || (!m_isDoubted && ahead.age() < 1s));
}

} // namespace Descope

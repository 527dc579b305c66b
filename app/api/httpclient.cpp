// SPDX-License-Identifier: MIT
#include "api/httpclient.h"

#include "api/httpcall.h"
#include "api/onetimebody.h"
#include "api/proxysettings.h"
#include "api/version.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSysInfo>
#include <QUuid>

namespace Descope {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// An idle connection may be dead without anybody having been told, after a change of network, say; a request on it would wait
/// for its deadline.
constexpr auto aheadLifetime = 30s;

/// What the official SDKs say about themselves (wire contract, section 1).
void addSdkHeaders(QNetworkRequest &request, const QString &projectId)
{
    static const QByteArray sessionId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    static const QByteArray system = QSysInfo::kernelType().toLatin1();
    static const QByteArray systemVersion = QSysInfo::productVersion().toLatin1(); // Qt reads a file each time
    request.setRawHeader("x-descope-sdk-name", "qt");
    request.setRawHeader("x-descope-sdk-version", sdkVersion);
    request.setRawHeader("x-descope-sdk-session-id", sessionId);
    request.setRawHeader("x-descope-project-id", projectId.toLatin1());
    request.setRawHeader("x-descope-platform-name", system);
    request.setRawHeader("x-descope-platform-version", systemVersion);
    // Header values are ASCII; a name in another script is sent as percent-encoded UTF-8.
    request.setRawHeader("x-descope-app-name", QUrl::toPercentEncoding(QCoreApplication::applicationName(), " "));
    request.setRawHeader("x-descope-app-version", QUrl::toPercentEncoding(QCoreApplication::applicationVersion(), " "));
}

void harden(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
#endif
    // A connection that is kept alive and that the server has closed meanwhile would cost the one time that a body can be
    // sent. clearConnectionCache() would help as well, but the calls that are under way would never end.
    request.setRawHeader("Connection", "close");
    // Answers are a few kilobytes; without compression the size cap is the size cap.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "application/json");
}

} // namespace

HttpClient::HttpClient(const QString &projectId, const QUrl &baseUrl, std::chrono::milliseconds timeout,
    QNetworkAccessManager *network, const BootTime &sinceBoot, QObject *parent)
    : QObject(parent)
    , m_projectId(projectId)
    , m_baseUrl(baseUrl)
    , m_timeout(timeout)
    , m_network(network != nullptr ? network : new QNetworkAccessManager(this))
    , m_sinceBoot(sinceBoot)
    , m_serverClock(sinceBoot)
{
    if (!ownsNetwork())
        return;
    m_network->setProxyFactory(new ProxySettings);
    // Qt leaves to nobody what its connectToHost() has made.
    connect(m_network, &QNetworkAccessManager::finished, this, [](QNetworkReply *reply) {
        if (reply->url().scheme().startsWith("preconnect-"_L1))
            reply->deleteLater();
    });
}

HttpClient::~HttpClient()
{
    const auto calls = findChildren<HttpCall *>(Qt::FindDirectChildrenOnly);
    for (HttpCall *call : calls)
        call->abort();
    qDeleteAll(findChildren<HttpCall *>(Qt::FindDirectChildrenOnly)); // before the network
}

void HttpClient::connectAhead()
{
    // What Qt 6.4 connects ahead without TLS, it does not find again.
    if (!ownsNetwork() || isAheadFresh() || m_baseUrl.scheme() != "https"_L1)
        return;
    disconnectAhead();
    m_network->connectToHostEncrypted(m_baseUrl.host(), quint16(m_baseUrl.port(443)));
    m_aheadSince = m_sinceBoot();
}

void HttpClient::disconnectAhead()
{
    // Calls that are under way would never end.
    if (!std::exchange(m_aheadSince, std::nullopt) || findChild<HttpCall *>(QString(), Qt::FindDirectChildrenOnly) != nullptr)
        return;
    qDeleteAll(m_network->findChildren<QNetworkReply *>()); // of a connection that was not there yet: it would not end, either
    m_network->clearConnectionCache();
}

bool HttpClient::ownsNetwork() const
{
    return m_network->parent() == this;
}

bool HttpClient::isAheadFresh() const
{
    return m_aheadSince && m_sinceBoot() - *m_aheadSince < aheadLifetime;
}

HttpCall *HttpClient::send(const Request &request, HttpHandler handler)
{
    if (!isAheadFresh())
        disconnectAhead();
    m_aheadSince.reset(); // used by this call
    const Endpoint &endpoint = request.endpoint;
    QString path = m_baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = m_baseUrl;
    url.setPath(path + endpoint.path + request.pathSuffix, QUrl::StrictMode);
    QNetworkRequest http(url);
    harden(http);
    addSdkHeaders(http, m_projectId);
    QByteArray bearer = "Bearer " + m_projectId.toLatin1();
    if (endpoint.bearer == Endpoint::Bearer::ProjectRefresh)
        bearer += ':' + request.refreshJwt.toLatin1();
    http.setRawHeader("Authorization", bearer);

    if (endpoint.method == Endpoint::Method::Get)
        return watched(new HttpCall(m_network->get(http), nullptr, endpoint, m_timeout, std::move(handler), this));

    auto *body = new OneTimeBody(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    http.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    http.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = m_network->post(http, body);
    body->setParent(reply);
    return watched(new HttpCall(reply, body, endpoint, m_timeout, std::move(handler), this));
}

HttpCall *HttpClient::watched(HttpCall *call)
{
    connect(call, &HttpCall::dated, this,
        [this](const QDateTime &date, std::chrono::milliseconds took) { m_serverClock.hear(date, took); });
    return call;
}

} // namespace Descope

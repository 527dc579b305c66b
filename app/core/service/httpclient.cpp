// SPDX-License-Identifier: MIT
#include "core/service/httpclient.h"

#include "core/service/hostnetwork.h"
#include "core/service/httpcall.h"
#include "core/service/httpnetwork.h"
#include "core/service/onetimebody.h"
#include "core/service/version.h"
#include "core/time/quitdelay.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSysInfo>
#include <QUuid>

#include <limits>

namespace Descope {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// An idle connection may be dead without anybody having been told, after a change of network, say; a request on it would wait
/// for its deadline.
constexpr auto aheadLifetime = 30s;

/// Adds what the official SDKs say about themselves (wire contract, section 1).
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

/// Returns the same name in another spelling, of which nearly each number has one of its own. A QNetworkAccessManager keeps apart
/// the connections that have to prove different names, and lets all calls wait behind one that hangs.
QString spelt(QString host, unsigned spelling)
{
    for (QChar &letter : host) {
        if (!letter.isLetter())
            continue;
        if (spelling & 1U)
            letter = letter.toUpper();
        spelling >>= 1U;
    }
    return host;
}

void harden(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // In HTTP/2 all calls share one connection; when that is dead, each of them waits for its deadline, and the next one, too.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // A connection that is kept alive and that the server has closed meanwhile would cost the one time that a body can be
    // sent. clearConnectionCache() would help as well, but the calls that are under way would never end.
    request.setRawHeader("Connection", "close");
    // Answers are a few kilobytes; without compression the size cap is the size cap.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "application/json");
    // A network of the program may have a time limit of its own, and may delete its replies.
    request.setTransferTimeout(std::numeric_limits<int>::max());
    request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, false);
}

} // namespace

HttpClient::HttpClient(const QString &projectId, const QUrl &baseUrl, std::chrono::milliseconds timeout,
    QNetworkAccessManager *network, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_projectId(projectId)
    , m_baseUrl(baseUrl)
    , m_timeout(timeout)
    , m_host(network != nullptr ? new HostNetwork(network, this) : nullptr)
    , m_own(network != nullptr ? nullptr : new HttpNetwork(this))
    , m_network(network != nullptr ? static_cast<QNetworkAccessManager *>(m_host) : m_own)
    , m_clock(std::move(clock))
    , m_serverClock(m_clock)
{
    QuitDelay::watchExit();
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
    if (m_own == nullptr || isAheadFresh() || m_baseUrl.scheme() != "https"_L1)
        return;
    m_own->connectAhead(m_baseUrl);
    m_aheadSince = m_clock->steady();
}

void HttpClient::disconnectAhead()
{
    if (std::exchange(m_aheadSince, std::nullopt))
        m_own->disconnectAhead();
}

bool HttpClient::isAheadFresh() const
{
    return m_aheadSince && m_clock->steady() - *m_aheadSince < aheadLifetime;
}

QUrl HttpClient::urlOf(const Request &request) const
{
    if (!request.url.isEmpty())
        return request.url;
    QString path = m_baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = m_baseUrl;
    url.setPath(path + request.endpoint.path + request.pathSuffix, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    return url;
}

HttpCall *HttpClient::send(const Request &request, HttpHandler handler)
{
    if (!isAheadFresh())
        disconnectAhead();
    m_aheadSince.reset(); // used by this call
    const Endpoint &endpoint = request.endpoint;
    QNetworkRequest http(urlOf(request));
    harden(http);
    addSdkHeaders(http, m_projectId);
    if (m_host != nullptr && m_spelling > 0)
        http.setPeerVerifyName(spelt(m_baseUrl.host(), m_spelling));
    QByteArray bearer = "Bearer " + m_projectId.toLatin1();
    if (endpoint.bearer == Endpoint::Bearer::ProjectRefresh || endpoint.bearer == Endpoint::Bearer::ProjectKey)
        bearer += ':' + request.credential.toLatin1();
    if (endpoint.bearer != Endpoint::Bearer::None)
        http.setRawHeader("Authorization", bearer);
    if (!m_deviceTokens.trusted.isEmpty())
        http.setRawHeader("x-descope-trusted-device-token", m_deviceTokens.trusted.toLatin1());
    if (!m_deviceTokens.known.isEmpty())
        http.setRawHeader("x-descope-known-device-token", m_deviceTokens.known.toLatin1());

    if (endpoint.method == Endpoint::Method::Get)
        return watched(new HttpCall(m_network->get(http), nullptr, endpoint, m_timeout, std::move(handler), this));

    const bool isForm = !request.form.isEmpty();
    auto *body = new OneTimeBody(isForm ? request.form : QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    http.setHeader(QNetworkRequest::ContentTypeHeader,
        isForm ? QByteArrayLiteral("application/x-www-form-urlencoded") : QByteArrayLiteral("application/json"));
    http.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = m_network->post(http, body);
    body->setParent(reply);
    return watched(new HttpCall(reply, body, endpoint, m_timeout, std::move(handler), this));
}

QString HttpClient::networkProblem() const
{
    return m_host != nullptr ? m_host->problem() : QString();
}

HttpCall *HttpClient::watched(HttpCall *call)
{
    connect(call, &HttpCall::hung, this, [this] { ++m_spelling; });
    connect(call, &HttpCall::dated, this,
        [this](const QDateTime &date, std::chrono::milliseconds took) { m_serverClock.hear(date, took); });
    return call;
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/service/httpcall.h"

#include "core/browser/oautherrors.h"
#include "core/service/errortable.h"
#include "core/service/hostnetwork.h"
#include "core/service/httptext.h"
#include "core/service/onetimebody.h"
#include "core/values/logging.h"
#include "text/printable.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRegularExpression>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumAnswer = 1024 * 1024;
constexpr auto endPatience = std::chrono::seconds(5);
constexpr int overtime = 8; // times the usual deadline: longer than the gateways on the way wait for a server

/// Descope's codes are a letter and digits, and those of OAuth are known words; anything else may be somebody's words, which are
/// not for logs.
QString loggable(const QString &code)
{
    static const QRegularExpression shape(u"\\AE[0-9]{1,12}\\z"_s);
    return shape.match(code).hasMatch() || kindOfOAuthError(code) ? code : QString();
}

/// Returns whether an answer is a success. 202 promises only, and 206 is a part; Descope sends neither (wire contract, section
/// 2).
bool isSuccess(int status)
{
    return status == 200 || status == 201 || status == 204;
}

/// Returns whether this request had to go through a proxy.
bool isProxied(const QNetworkReply &reply)
{
    const auto *inHost = qobject_cast<const HostNetwork *>(reply.manager());
    const QNetworkAccessManager *network = inHost != nullptr ? inHost->host() : reply.manager();
    if (network == nullptr)
        return false;
    const QNetworkProxyQuery query(reply.url());
    QList<QNetworkProxy> proxies{network->proxy()};
    if (network->proxyFactory() != nullptr)
        proxies = network->proxyFactory()->queryProxy(query);
    else if (network->proxy().type() == QNetworkProxy::DefaultProxy)
        proxies = QNetworkProxyFactory::proxyForQuery(query);
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
}

} // namespace

HttpCall::HttpCall(QNetworkReply *reply, OneTimeBody *body, const Endpoint &endpoint, std::chrono::milliseconds timeout,
    HttpHandler handler, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_body(body)
    , m_endpoint(endpoint)
    , m_handler(std::move(handler))
{
    if (m_endpoint.delaysQuit)
        m_quitDelay = std::make_unique<QuitDelay>(endPatience);
    limitMemory();
    m_elapsed.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this, timeout] {
        const bool isSent = m_body && m_body->wasRead();
        if (m_endpoint.isWaitedFor && isSent && !std::exchange(m_isOvertime, true))
            return m_deadline.start(timeout * overtime);
        m_stop = Stop::Deadline;
        if (!wasSent())
            Q_EMIT hung();
        stop();
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isSent = true;
        Q_EMIT sent();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::readDate);
    connect(m_reply, &QIODevice::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude);
    connect(m_reply, &QObject::destroyed, this, &HttpCall::conclude);
    // Sent before finished(), whose slots may disconnect the reply from everybody.
    connect(m_reply, &QIODevice::readChannelFinished, this, [this] {
        if (ours() && m_reply->isFinished())
            conclude();
    });
    m_deadline.start(timeout);
    if (m_reply->isFinished())
        conclude();
}

/// Returns the reply, unless it is gone or has been moved to another thread, where it must not be touched.
QNetworkReply *HttpCall::ours() const
{
    return m_reply && m_reply->thread() == thread() ? m_reply.data() : nullptr;
}

/// A flood would fill the memory while the event loop is busy. Not less than an answer may have: of a 401, Qt hands on no more
/// than this. Set again once the request has begun, because a POST begins later, and in Qt 6.4 does not look at what was set
/// before; with TLS not sooner than its handshake is over, because before a handshake that fails it ends the program
/// (readMoreLater() uses a channel that has no protocol handler yet).
void HttpCall::limitMemory()
{
    const auto limit = [this] {
        if (ours())
            ours()->setReadBufferSize(maximumAnswer);
    };
    limit();
    if (m_reply->url().scheme() != "https"_L1)
        QMetaObject::invokeMethod(this, limit, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::encrypted, this, limit);
    connect(m_reply, &QNetworkReply::requestSent, this, limit); // where the connection was there already
}

HttpCall::~HttpCall()
{
    abort();
}

void HttpCall::abort()
{
    finish(localError(Error::Kind::Cancelled));
}

void HttpCall::readDate()
{
    if (!ours())
        return;
    const QDateTime date = parseHttpDate(m_reply->rawHeader("Date"));
    if (date.isValid() && m_reply->rawHeader("Age").toLongLong() == 0)
        Q_EMIT dated(date, std::chrono::milliseconds(m_elapsed.elapsed()));
}

void HttpCall::read()
{
    if (!ours() || m_isConcluded || !m_reply->isOpen())
        return;
    m_received += m_reply->readAll();
    if (m_received.size() > maximumAnswer && m_stop == Stop::None) {
        m_stop = Stop::TooLong;
        stop();
    }
}

void HttpCall::stop()
{
    if (ours())
        m_reply->abort();
    conclude();
}

/// Takes all of the answer at once, since the next who hears that the reply has finished may delete it.
void HttpCall::conclude()
{
    if (m_isConcluded)
        return;
    if (m_stop == Stop::None)
        read();
    if (!m_isConcluded) // a flood that read() has stopped
        deliver(ours() ? answer() : lost());
}

/// Queued, because the handler may do anything, and the reply is in the middle of something.
void HttpCall::deliver(const Result<HttpAnswer> &result)
{
    m_isConcluded = true;
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void HttpCall::finish(const Result<HttpAnswer> &result)
{
    if (!m_handler)
        return;
    const HttpHandler handler = std::exchange(m_handler, nullptr);
    m_isConcluded = true;
    m_deadline.stop();
    if (ours())
        m_reply->abort();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
    m_received.fill('\0');
    deleteLater();
    if (result) {
        qCDebug(logHttp) << m_endpoint.path << "ok" << m_elapsed.elapsed() << "ms";
    } else {
        qCInfo(logHttp).noquote() << m_endpoint.path << result.error().kind << result.error().httpStatus
                                  << loggable(result.error().code) << result.error().traceId << m_elapsed.elapsed() << "ms";
    }
    const std::unique_ptr<QuitDelay> delay = std::move(m_quitDelay); // the handler may delete this
    handler(result);
}

Result<HttpAnswer> HttpCall::answer() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool complete = isComplete(status);
    const QString traceId = printable(QString::fromLatin1(m_reply->rawHeader("CF-Ray").left(64)));
    const std::optional<QJsonDocument> json = complete ? parseBody(m_received) : std::nullopt;
    if (json && isSuccess(status))
        return HttpAnswer{*json, qvariant_cast<QList<QNetworkCookie>>(m_reply->header(QNetworkRequest::SetCookieHeader)),
            parseHttpDate(m_reply->rawHeader("Date")), status, traceId, m_endpoint.method == Endpoint::Method::Post};

    Error error = failure();
    if (complete) {
        const bool isObject = json && json->isObject() && !json->object().isEmpty();
        error = errorFromAnswer(m_endpoint.group, status, isObject ? std::optional(json->object()) : std::nullopt);
    }
    error.httpStatus = status;
    error.traceId = traceId;
    if (m_reply->hasRawHeader("Retry-After")) {
        const QDateTime date = parseHttpDate(m_reply->rawHeader("Date"));
        error.retryAfter =
            parseRetryAfter(m_reply->rawHeader("Retry-After"), date.isValid() ? date : QDateTime::currentDateTimeUtc());
    }
    // Refusals in Descope's own words are outcomes; everything else after the body went out is not.
    const bool refused = json && json->isObject() && status >= 400 && status < 500;
    error.outcomeUnknown = m_body && m_body->wasRead() && !refused && error.kind != Error::Kind::RateLimited;
    return error;
}

bool HttpCall::wasSent() const
{
    return m_isSent || (m_body && m_body->wasRead());
}

/// Returns whether all of an answer came, as far as can be told.
bool HttpCall::isComplete(int status) const
{
    if (m_stop != Stop::None || status == 0)
        return false;
    // It does not matter what became of the connection behind a whole answer: when Qt is slower than the server, which closes,
    // it tells a lost connection, or would send the request again.
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isBodiless = status == 204 || status == 304;
    if (isBodiless || (length.isValid() && length.toLongLong() == m_received.size()))
        return true;
    // Of a body that was cut at its beginning, or whose first chunk is broken, there is as little as of one that is empty.
    if (m_received.isEmpty() && isSuccess(status))
        return false;
    // Errors of 400 and above are QNetworkReply errors too. A 307 or 308 is an answer although Qt, which does not follow it,
    // already tried to rewind the body.
    const QNetworkReply::NetworkError said = m_reply->error();
    if (said == QNetworkReply::ContentReSendError)
        return status >= 300 && status < 400;
    return said == QNetworkReply::NoError ||
           (said >= QNetworkReply::ContentAccessDenied && said != QNetworkReply::ProtocolFailure);
}

/// Returns the error of a reply that somebody else has deleted, or moved to another thread with its network.
Error HttpCall::lost() const
{
    Error error = m_stop == Stop::None ? localError(Error::Kind::Offline, u"The program took the request away."_s) : failure();
    error.outcomeUnknown = wasSent();
    return error;
}

Error HttpCall::failure() const
{
    switch (m_stop) {
    case Stop::Deadline:
        return localError(Error::Kind::Timeout);
    case Stop::TooLong:
        return localError(Error::Kind::Server, u"The answer was longer than 1 MiB."_s);
    case Stop::None:
        break;
    }
    if (m_reply->error() == QNetworkReply::NoError)
        return localError(Error::Kind::Server, u"The answer is empty, and has no length to prove it."_s);
    Error error = errorFromNetwork(m_reply->error());
    // Of a proxy that refuses or answers nonsense in place of a tunnel, Qt says only that there was no connection.
    if (error.kind == Error::Kind::Offline && m_body && !m_body->wasRead() && isProxied(*m_reply))
        error.kind = Error::Kind::Proxy;
    error.description = m_reply->errorString();
    // In TLS 1.3 this comes when the handshake is over for the client, and what it had to send is on its way (RFC 8446, 4.4.2.4).
    if (error.description.contains("certificate required"_L1))
        error.kind = Error::Kind::ClientCertificate;
    return error;
}

} // namespace Descope

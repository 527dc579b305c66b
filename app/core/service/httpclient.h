// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/endpoints.h"
#include "core/time/serverclock.h"
#include "core/values/devicetokens.h"
#include "core/values/result.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QNetworkCookie>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace Descope {

class HostNetwork;
class HttpNetwork;

/// Holds a complete answer that is a success by its status. The document is an object or an array; of an empty body it is an
/// empty object.
struct HttpAnswer
{
    QJsonDocument json;
    QList<QNetworkCookie> cookies;
    QDateTime date; ///< UTC; invalid when the server sent none
    int status;
    QString traceId;
    bool isOfPost; ///< something may have been done, even if the answer says nothing of use
};

using HttpHandler = std::function<void(const Result<HttpAnswer> &)>;

/// Carries one request from sending to its single answer: deadline, size cap, classification. Deletes itself afterwards.
class HttpCall;

/// This is the only place that talks HTTP, by HttpNetwork or a network of the program, where the platform's traps are closed: no
/// redirect is followed (a redirect would carry the bearer or the password along), no cookie jar, no stored credentials, no
/// HTTP/2, in which calls share what becomes of their connection, every POST is sent once and on a connection that no other call
/// had before, answers are capped at 1 MiB, and one deadline holds from connecting to the last byte: eight times as long, once it
/// was sent, for a call whose answer may hold the only valid token.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        const Endpoint &endpoint;
        QString pathSuffix;    ///< behind the endpoint's path
        QString credential;    ///< for Bearer::ProjectRefresh, ProjectKey
        QJsonObject body;      ///< of a POST; an empty one is sent as {}
        QByteArray query = {}; ///< encoded
        QUrl url = {};         ///< in place of the endpoint's path, at the host of the base URL
        QByteArray form = {};  ///< encoded; in place of the body
    };

    /// The network is not owned; null stands for one of the client's own. See networkProblem().
    HttpClient(const QString &projectId, const QUrl &baseUrl, std::chrono::milliseconds timeout, QNetworkAccessManager *network,
        std::shared_ptr<Clock> clock, QObject *parent);
    /// Calls that are under way end with Error::Kind::Cancelled.
    ~HttpClient() override;

    /// Returns why no request can be sent by the network of the program: it is gone, or lives in another thread than this client.
    QString networkProblem() const;

    /// The handler is called exactly once, never before send() has returned. The call is a child of this client; call->abort()
    /// ends it with Error::Kind::Cancelled.
    HttpCall *send(const Request &request, HttpHandler handler);

    /// Opens a connection for the next call, which then need not wait for DNS, TCP and TLS. Does nothing while there is one, for
    /// half a minute; nor without TLS, nor with a network that is not its own, where it could not be closed again.
    void connectAhead();
    /// Closes that connection, if no call was made.
    void disconnectAhead();

    /// Sends them with every call from now on.
    void setDeviceTokens(const DeviceTokens &tokens) { m_deviceTokens = tokens; }
    const DeviceTokens &deviceTokens() const { return m_deviceTokens; }

    /// Returns the time that the Date headers of all answers so far tell.
    QDateTime serverTime() const { return m_serverClock.now(); }
    bool knowsServerTime() const { return m_serverClock.isTold(); }

private:
    QUrl urlOf(const Request &request) const;
    HttpCall *watched(HttpCall *call);
    bool isAheadFresh() const;

    QString m_projectId;
    QUrl m_baseUrl;
    std::chrono::milliseconds m_timeout;
    HostNetwork *const m_host; ///< null without a network of the program
    HttpNetwork *const m_own;  ///< null with one
    QNetworkAccessManager *const m_network;
    const std::shared_ptr<Clock> m_clock;
    std::optional<std::chrono::milliseconds> m_aheadSince; ///< until it is used
    unsigned m_spelling = 0;                               ///< of the host's name, for a network of the program
    DeviceTokens m_deviceTokens;
    ServerClock m_serverClock;
};

} // namespace Descope

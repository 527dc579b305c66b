// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <utility>

class QTcpSocket;

namespace DescopeTest {

/// This is a request as it came over the socket.
struct Request
{
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< which connection it came on, counted from 1

    /// Returns empty when there is none; names may be in any case.
    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
};

/// Says what the server does with a request.
struct Reply
{
    QByteArray bytes; ///< everything that goes over the wire, status line included
    enum class Then { KeepOpen, Close, Reset } then = Then::KeepOpen;
    bool isHeld = false;                  ///< wait for LoopbackServer::release()
    bool isEndless = false;               ///< after the bytes, more and more until the client hangs up
    std::chrono::milliseconds trickle{0}; ///< when not 0: a byte at a time, this far apart

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    static Reply json(int status, const QJsonObject &body, const Headers &headers = {});
    /// Makes a reply that is complete with a Content-Length, and closes the connection, as the client asks.
    static Reply text(int status, const QByteArray &body, const Headers &headers = {});
    /// Sends exactly these bytes.
    static Reply raw(const QByteArray &bytes, Then then = Then::Close);
    /// Takes the request and never says anything.
    static Reply silence() { return raw({}, Then::KeepOpen); }
    static Reply dropped() { return raw({}, Then::Close); }
    static Reply reset() { return raw({}, Then::Reset); }

    Reply held() const;
    Reply trickled(std::chrono::milliseconds apart) const;
    Reply endless() const;
};

/// This is a real HTTP server on a loopback port that answers from a script and remembers what it was asked. Of the replies given
/// for a path each is used once, in order; the last one stays.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    /// Listens on any free port. Another QTcpServer (a QSslServer) may do the listening.
    explicit LoopbackServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());
    ~LoopbackServer() override;

    QUrl url() const;
    /// Adds to the script of a path; the empty path is for all that have no script of their own.
    void reply(const QByteArray &path, const Reply &reply);
    void reply(const Reply &everything) { reply({}, everything); }
    /// Forgets the scripts and the requests.
    void clear();
    /// Sends the replies that are held.
    void release();
    /// Hangs up on everybody.
    void closeConnections();

    const QList<Request> &requests() const { return m_requests; }
    QList<Request> requests(const QByteArray &path) const;
    /// Counts from the beginning.
    int connectionCount() const { return m_connectionCount; }
    int openConnections() const { return int(m_connections.size()); }
    qint64 bytesSent() const { return m_bytesSent; }

Q_SIGNALS:
    /// A request is complete; it is answered afterwards.
    void received(const QString &path);

private:
    void accept();
    void take(QTcpSocket *socket);
    Reply replyTo(const QByteArray &path);
    void send(QTcpSocket *socket, const Reply &reply);
    void finish(QTcpSocket *socket, Reply::Then then);

    std::unique_ptr<QTcpServer> m_server;
    QMap<QByteArray, QList<Reply>> m_script;
    QList<Request> m_requests;
    QMap<QTcpSocket *, int> m_connections;
    QMap<QTcpSocket *, QByteArray> m_incoming;
    QList<std::pair<QTcpSocket *, Reply>> m_held;
    int m_connectionCount = 0;
    qint64 m_bytesSent = 0;
};

} // namespace DescopeTest

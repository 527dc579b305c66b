// SPDX-License-Identifier: MIT
#include "support/loopbackserver.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace DescopeTest {

using namespace Qt::StringLiterals;

QByteArray Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Request::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Reply Reply::json(int status, const QJsonObject &body, const Headers &headers)
{
    Headers all{{"Content-Type", "application/json"}};
    return text(status, QJsonDocument(body).toJson(QJsonDocument::Compact), all + headers);
}

Reply Reply::text(int status, const QByteArray &body, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Canned\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return raw(bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

Reply Reply::raw(const QByteArray &bytes, Then then)
{
    Reply reply;
    reply.bytes = bytes;
    reply.then = then;
    return reply;
}

Reply Reply::held() const
{
    Reply reply = *this;
    reply.isHeld = true;
    return reply;
}

Reply Reply::trickled(std::chrono::milliseconds apart) const
{
    Reply reply = *this;
    reply.trickle = apart;
    return reply;
}

Reply Reply::endless() const
{
    Reply reply = *this;
    reply.isEndless = true;
    return reply;
}

LoopbackServer::LoopbackServer(std::unique_ptr<QTcpServer> server)
    : m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qPrintable(m_server->errorString()));
}

LoopbackServer::~LoopbackServer()
{
    m_server.reset(); // its sockets say goodbye to us
}

QUrl LoopbackServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
}

void LoopbackServer::reply(const QByteArray &path, const Reply &reply)
{
    m_script[path] << reply;
}

void LoopbackServer::clear()
{
    m_script.clear();
    m_requests.clear();
    m_held.clear();
}

void LoopbackServer::release()
{
    for (const auto &[socket, reply] : std::exchange(m_held, {})) {
        if (m_connections.contains(socket))
            send(socket, reply);
    }
}

void LoopbackServer::closeConnections()
{
    const QList<QTcpSocket *> sockets = m_connections.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QList<Request> LoopbackServer::requests(const QByteArray &path) const
{
    QList<Request> matching;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(matching),
        [&](const Request &request) { return request.target == path; });
    return matching;
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_connections[socket] = ++m_connectionCount;
        connect(socket, &QIODevice::readyRead, this, [this, socket] { take(socket); });
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            m_incoming.remove(socket);
            socket->deleteLater();
        });
        take(socket);
    }
}

/// Cuts complete requests out of what has come.
void LoopbackServer::take(QTcpSocket *socket)
{
    QByteArray &incoming = m_incoming[socket];
    incoming += socket->readAll();
    const qsizetype headEnd = incoming.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request;
    const QList<QByteArray> lines = incoming.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> start = lines.first().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers << std::pair(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (incoming.size() < headEnd + 4 + length)
        return;
    request.body = incoming.mid(headEnd + 4, length);
    request.connection = m_connections.value(socket);
    incoming.remove(0, headEnd + 4 + length);
    m_requests << request;
    Q_EMIT received(QString::fromLatin1(request.target));

    const Reply reply = replyTo(request.target);
    if (reply.isHeld)
        m_held << std::pair(socket, reply);
    else
        send(socket, reply);
}

Reply LoopbackServer::replyTo(const QByteArray &path)
{
    const auto script = m_script.contains(path) ? m_script.find(path) : m_script.find({});
    if (script == m_script.end())
        return Reply::text(501, "no script for " + path);
    return script->size() > 1 ? script->takeFirst() : script->first();
}

void LoopbackServer::send(QTcpSocket *socket, const Reply &reply)
{
    if (reply.trickle.count() > 0 && !reply.bytes.isEmpty()) {
        socket->write(reply.bytes.left(1));
        Reply rest = reply;
        rest.bytes.remove(0, 1);
        QTimer::singleShot(reply.trickle, socket, [this, socket, rest] { send(socket, rest); });
        return;
    }
    socket->write(reply.bytes);
    m_bytesSent += reply.bytes.size();
    if (reply.isEndless) {
        const auto more = [this, socket] {
            if (socket->bytesToWrite() < 64 * 1024)
                m_bytesSent += socket->write(QByteArray(64 * 1024, ' '));
        };
        connect(socket, &QIODevice::bytesWritten, this, more);
        return more();
    }
    finish(socket, reply.then);
}

void LoopbackServer::finish(QTcpSocket *socket, Reply::Then then)
{
    if (then == Reply::Then::Close)
        return socket->disconnectFromHost();
    if (then == Reply::Then::KeepOpen)
        return;
#ifdef Q_OS_UNIX
    // Closing with nothing to linger for sends RST instead of FIN.
    const linger none{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket->abort();
}

} // namespace DescopeTest

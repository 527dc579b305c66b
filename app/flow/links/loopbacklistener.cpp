// SPDX-License-Identifier: MIT
#include "flow/links/loopbacklistener.h"

#include "flow/links/flowlogging.h"
#include "flow/links/loopbackrequest.h"
#include "flow/links/randomtext.h"

#include <QTcpSocket>

namespace Descope {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2s;
constexpr auto turn = 100ms;         ///< which a connection has for itself also when others wait
constexpr auto pauseOnError = 100ms; ///< until a file descriptor may be free again
constexpr qsizetype maxVisitors = 32;
constexpr int backlog = 256; ///< of connections to be accepted or refused: one that finds no room tries again after 1 s

} // namespace

LoopbackListener::LoopbackListener(std::shared_ptr<Clock> clock, Landing stranger, Taken taken, quint16 port, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_stranger(stranger)
    , m_taken(std::move(taken))
    , m_port(port)
{
    m_server.setListenBacklogSize(backlog);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
    // Out of file descriptors, QTcpServer would stop accepting for good.
    connect(&m_server, &QTcpServer::acceptError, this,
        [this] { m_clock->callAfter(pauseOnError, &m_server, [this] { m_server.resumeAccepting(); }); });
}

LoopbackListener::~LoopbackListener() = default;

QUrl LoopbackListener::newUrl(const QByteArray &folder)
{
    return fixedUrl(folder + '/' + randomText());
}

QUrl LoopbackListener::fixedUrl(const QByteArray &path)
{
    if (!isListening() && !m_server.listen(QHostAddress::LocalHost, m_port)) {
        qCWarning(logLogin) << "no port to wait for a browser:" << m_port << m_server.serverError();
        return {};
    }
    m_awaited.insert(path);
    return QUrl::fromEncoded("http://" + host() + path);
}

QByteArray LoopbackListener::host() const
{
    return "127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

void LoopbackListener::accept()
{
    m_waiting.reset();
    while (m_server.hasPendingConnections()) {
        if (m_visitors.size() == maxVisitors) {
            const Visitor oldest = m_visitors.constFirst();
            if (oldest.mayGo > m_clock->steady()) {
                m_waiting = std::make_unique<QObject>();
                return m_clock->callAfter(oldest.mayGo - m_clock->steady(), m_waiting.get(), [this] { accept(); });
            }
            oldest.socket->abort();
        }
        admit(m_server.nextPendingConnection());
    }
}

void LoopbackListener::admit(QTcpSocket *socket)
{
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        m_visitors.removeIf([socket](const Visitor &visitor) { return visitor.socket == socket; });
        m_answered.remove(socket);
        socket->deleteLater();
        QMetaObject::invokeMethod(this, &LoopbackListener::accept, Qt::QueuedConnection);
    });
    m_visitors << Visitor{socket, m_clock->steady() + turn};
    socket->setReadBufferSize(LoopbackRequest::maxSize + 1);
    m_clock->callAfter(patience, socket, [socket] { socket->abort(); });
    connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void LoopbackListener::read(QTcpSocket *socket)
{
    if (m_answered.contains(socket)) {
        socket->readAll(); // Closing now would take the answer away from who still writes: it may go when it has read.
        return;
    }
    const auto request = LoopbackRequest::read(socket->peek(LoopbackRequest::maxSize + 1), host());
    if (request.status == 0)
        return;
    m_answered.insert(socket);
    socket->write(request.status == 200 ? answer(request.target) : loopbackPage(m_stranger, request.status));
    socket->flush();
    socket->readAll();
}

QByteArray LoopbackListener::answer(const QByteArray &target)
{
    const QByteArray path = target.split('?').constFirst();
    if (!target.contains('?') || !m_awaited.contains(path))
        return loopbackPage(m_pages.value(target, m_stranger));
    const Landing landing = m_taken("http://" + host() + target);
    const QByteArray page = path + landingPath(landing);
    if (landing != Landing::NoLink) // a wrong link takes nothing back
        m_pages.insert(page, landing);
    return loopbackRedirection(page);
}

} // namespace Descope

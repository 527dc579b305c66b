// SPDX-License-Identifier: MIT
#include "login/loopbacklistener.h"

#include "login/landingpage.h"
#include "login/landingrequest.h"
#include "login/randomtext.h"

#include <QLoggingCategory>
#include <QTcpSocket>

namespace Descope {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logLogin, "descope.login", QtInfoMsg)

constexpr auto patience = 10min;
constexpr auto connectionPatience = 2s;
constexpr auto pauseOnError = 100ms; ///< until a file descriptor may be free again
constexpr qsizetype maxConnections = 8;
constexpr int backlog = 256; ///< of connections to be accepted or refused: one that finds no room tries again after 1 s

} // namespace

LoopbackListener::LoopbackListener(std::shared_ptr<Clock> clock, Taken taken, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_taken(std::move(taken))
{
    m_server.setListenBacklogSize(backlog);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
    // Out of file descriptors, QTcpServer would stop accepting for good.
    connect(&m_server, &QTcpServer::acceptError, this,
        [this] { m_clock->callAfter(pauseOnError, &m_server, [this] { m_server.resumeAccepting(); }); });
}

LoopbackListener::~LoopbackListener() = default;

bool LoopbackListener::listen()
{
    if (!m_server.isListening()) {
        if (!m_server.listen(QHostAddress::LocalHost)) {
            qCWarning(logLogin) << "no port to wait for a link:" << m_server.serverError();
            return false;
        }
        m_path = '/' + randomText();
    }
    m_deadline = std::make_unique<QObject>();
    m_clock->callAfter(patience, m_deadline.get(), [this] { close(); });
    return true;
}

QUrl LoopbackListener::url() const
{
    return m_server.isListening() ? QUrl::fromEncoded("http://" + host() + m_path) : QUrl();
}

void LoopbackListener::close()
{
    m_deadline.reset();
    m_server.close();
    const QSet<QTcpSocket *> waiting = m_waiting;
    for (QTcpSocket *socket : waiting)
        socket->abort();
}

QByteArray LoopbackListener::host() const
{
    return "127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
            m_waiting.remove(socket);
            m_answered.remove(socket);
            socket->deleteLater();
        });
        if (m_waiting.size() + m_answered.size() >= maxConnections) {
            socket->abort();
            continue;
        }
        m_waiting.insert(socket);
        socket->setReadBufferSize(LandingRequest::maxSize + 1);
        m_clock->callAfter(connectionPatience, socket, [socket] { socket->abort(); });
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    if (m_answered.contains(socket)) {
        socket->readAll(); // Closing now would take the answer away from who still writes: it may go when it has read.
        return;
    }
    const auto request = LandingRequest::read(socket->peek(LandingRequest::maxSize + 1), host());
    if (request.status == 0)
        return;
    m_waiting.remove(socket);
    m_answered.insert(socket);
    socket->write(landingPage(request.status == 200 ? answer(request.target) : request.status));
    socket->flush();
    socket->readAll();
}

int LoopbackListener::answer(const QByteArray &target)
{
    if (!target.startsWith(m_path + '?') || !m_taken("http://" + host() + target))
        return 404;
    close();
    return 200;
}

} // namespace Descope

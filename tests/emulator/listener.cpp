// SPDX-License-Identifier: MIT
#include "listener.h"

#include <chrono>

namespace Emulator {

using namespace std::chrono_literals;

namespace {

constexpr int backlog = 1024;        ///< connections that may wait to be accepted
constexpr auto pauseOnError = 100ms; ///< until a file descriptor may be free again

} // namespace

Listener::Listener(QObject *parent)
    : QTcpServer(parent)
{
    setListenBacklogSize(backlog);
    setMaxPendingConnections(backlog);
    // Out of file descriptors, QTcpServer would stop accepting for good.
    m_resume.setSingleShot(true);
    m_resume.setInterval(pauseOnError);
    connect(this, &QTcpServer::acceptError, &m_resume, qOverload<>(&QTimer::start));
    connect(&m_resume, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
}

void Listener::incomingConnection(qintptr handle)
{
    auto *connection = new Connection(this);
    // Connected before QHttpServer connects, hence called before it.
    connect(connection, &QIODevice::readyRead, this, [this, connection] { m_current = connection; });
    if (connection->setSocketDescriptor(handle))
        addPendingConnection(connection);
    else
        connection->deleteLater();
}

} // namespace Emulator

// SPDX-License-Identifier: MIT
#include "listener.h"

namespace Emulator {

namespace {

constexpr int backlog = 1024; ///< connections that may wait to be accepted

} // namespace

Listener::Listener(QObject *parent)
    : QTcpServer(parent)
{
    setListenBacklogSize(backlog);
    setMaxPendingConnections(backlog);
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

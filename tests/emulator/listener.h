// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

#include <QPointer>
#include <QTcpServer>
#include <QTimer>

namespace Emulator {

/// Accepts the connections, and knows which one the request that is being answered came by: QHttpServer's public
/// interface does not tell.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(QObject *parent);

    /// It is valid inside a route handler of QHttpServer, which runs while the connection emits readyRead().
    Connection *current() const { return m_current; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    QPointer<Connection> m_current;
    QTimer m_resume;
};

} // namespace Emulator

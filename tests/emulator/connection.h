// SPDX-License-Identifier: MIT
#pragma once

#include "faults.h"

#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace Emulator {

/// The next answer of this connection can be made to go wrong. QHttpServer takes it for a socket like any other.
class Connection : public QTcpSocket
{
    Q_OBJECT

public:
    explicit Connection(QObject *parent);

    /// The answer that is written next suffers this fault. Call it before that is written.
    void misbehave(const Fault &fault);
    /// Waits for the answer that a fault holds back. Newer versions of QHttpServer disconnect as soon as they have written it,
    /// when the client has asked for that.
    void disconnectFromHost() override;

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    void play();
    void finish();
    void cut();
    void resetByPeer();
    void truncate();
    void trickle();
    void limitRequest();

    std::optional<Fault> m_fault;
    QTimer m_timer;        ///< until the fault, or its next step, is played
    QByteArray m_held;     ///< what has been written while a fault waits
    bool m_isLast = false; ///< the connection ends with that
    qint64 m_received = 0; ///< since the last answer
};

} // namespace Emulator

// SPDX-License-Identifier: MIT
#include "connection.h"

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Emulator {

using namespace std::chrono_literals;

namespace {

/// QHttpServer keeps a whole request in memory. What is below this is answered 413 if it is too large for us.
constexpr qint64 maxRequestSize = 32 << 20;

} // namespace

Connection::Connection(QObject *parent)
    : QTcpSocket(parent)
{
    connect(this, &QIODevice::readyRead, this, &Connection::limitRequest);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Connection::play);
}

void Connection::misbehave(const Fault &fault)
{
    m_fault = fault;
    // The answer is written piece by piece before the event loop turns again: then it is complete.
    m_timer.start(fault.kind == Fault::Kind::Slow ? fault.delay : 0ms);
}

void Connection::disconnectFromHost()
{
    if (m_fault && error() == UnknownSocketError) // else the other side has gone
        m_isLast = true;
    else
        QTcpSocket::disconnectFromHost();
}

qint64 Connection::writeData(const char *data, qint64 size)
{
    m_received = 0;
    if (!m_fault)
        return QTcpSocket::writeData(data, size);
    m_held.append(data, qsizetype(size));
    return size;
}

void Connection::play()
{
    switch (m_fault->kind) {
    case Fault::Kind::Cut:
        return cut();
    case Fault::Kind::Reset:
        return resetByPeer();
    case Fault::Kind::Truncate:
        return truncate();
    case Fault::Kind::Trickle:
        return trickle();
    default:
        finish();
    }
}

/// Lets the rest of the answer go.
void Connection::finish()
{
    m_fault.reset();
    write(std::exchange(m_held, {}));
    if (m_isLast)
        disconnectFromHost();
}

void Connection::cut()
{
    m_fault.reset();
    abort();
}

void Connection::resetByPeer()
{
    const linger now{1, 0}; // closing without lingering is what makes it a reset
    ::setsockopt(int(socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
    cut();
}

void Connection::truncate()
{
    const auto head = m_held.indexOf("\r\n\r\n") + 4;
    m_held.truncate(head + (m_held.size() - head) / 2);
    m_isLast = true;
    finish();
}

void Connection::trickle()
{
    if (m_held.size() <= 1)
        return finish();
    QTcpSocket::writeData(m_held.constData(), 1);
    m_held.remove(0, 1);
    m_timer.start(m_fault->delay);
}

void Connection::limitRequest()
{
    m_received += bytesAvailable();
    if (m_received > maxRequestSize)
        cut();
}

} // namespace Emulator

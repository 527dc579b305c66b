// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QtEndian>

#include <optional>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2s; ///< a later start waits so long
constexpr auto connectionPatience = 2s;
constexpr qsizetype maxConnections = 8;
constexpr int backlog = 256; ///< connections that may wait to be accepted, or refused
constexpr qsizetype lengthSize = sizeof(quint32);
constexpr char taken = 'T';
constexpr char notMine = 'N';

QString serverName(const QString &folder)
{
#ifdef Q_OS_WIN
    return u"descope-login-"_s +
           QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex());
#else
    return folder + "/socket"_L1;
#endif
}

/// Returns whether the instance that listens takes the start, or nothing when none listens or answers.
std::optional<bool> offer(const QString &folder, const InstanceMessage &start, const QDeadlineTimer &deadline)
{
    const auto left = [&] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(serverName(folder));
    if (!socket.waitForConnected(left()))
        return std::nullopt;
    socket.write(start.toBytes());
    char answer = 0;
    if ((socket.bytesAvailable() == 0 && !socket.waitForReadyRead(left())) || !socket.getChar(&answer))
        return std::nullopt;
    return answer == taken;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_clock(std::move(clock))
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString &folder, const InstanceMessage &start)
{
    return !folder.isEmpty() && offer(folder, start, QDeadlineTimer(patience)).value_or(false);
}

SingleInstance::Role SingleInstance::begin(const InstanceMessage &start)
{
    if (m_folder.isEmpty())
        return Role::Alone;
    m_config = start.config;
    m_lock = std::make_unique<QLockFile>(m_folder + "/lock"_L1);
    m_lock->setStaleLockTime(30'000); // 0 would be blocked for ever by an empty or foreign file
    const QDeadlineTimer deadline(patience);
    bool isFirst = m_lock->tryLock();
    while (!isFirst) {
        if (const auto answer = offer(m_folder, start, deadline))
            return *answer ? Role::HandedOver : Role::Alone;
        if (deadline.hasExpired() || m_lock->error() != QLockFile::LockFailedError)
            return Role::Alone;
        isFirst = m_lock->tryLock(20); // who has it may just be about to listen, or to end
    }
    return listen() ? Role::First : Role::Alone;
}

void SingleInstance::end()
{
    m_server.close();
    m_lock.reset();
}

bool SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setListenBacklogSize(backlog);
    QLocalServer::removeServer(serverName(m_folder)); // who has the lock has no rival: it was left by one that was killed
    return m_server.listen(serverName(m_folder));
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
        if (m_connections.size() >= maxConnections) {
            socket->abort();
            continue;
        }
        m_connections.insert(socket);
        socket->setReadBufferSize(lengthSize + InstanceMessage::maxSize);
        m_clock->callAfter(connectionPatience, socket, [socket] { socket->abort(); });
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    const QByteArray received = socket->peek(lengthSize + InstanceMessage::maxSize);
    if (received.size() < lengthSize)
        return;
    const auto length = qFromBigEndian<quint32>(received.constData());
    if (length > InstanceMessage::maxSize)
        return socket->abort();
    if (received.size() < lengthSize + qsizetype(length))
        return;
    disconnect(socket, &QIODevice::readyRead, this, nullptr);
    if (const auto start = InstanceMessage::fromJson(received.mid(lengthSize, qsizetype(length))))
        take(socket, *start);
    else
        socket->abort();
}

void SingleInstance::take(QLocalSocket *socket, const InstanceMessage &start)
{
    // The desktop starts the program for a link, and does not know for which project it runs.
    const bool isMine = !start.link.isEmpty() || start.config == m_config;
    socket->write(isMine ? &taken : &notMine, 1);
    socket->disconnectFromServer();
    if (!isMine)
        return;
    if (!start.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", start.activation);
    if (!start.link.isEmpty())
        Q_EMIT linkReceived(start.link);
    else if (!start.account.isEmpty())
        Q_EMIT accountWanted(start.account);
    Q_EMIT raised();
}

} // namespace Descope

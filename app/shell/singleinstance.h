// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"
#include "instancemessage.h"

#include <QLocalServer>
#include <QLockFile>
#include <QSet>

class QDeadlineTimer;
class QLocalSocket;

namespace Descope {

/// One window on a display for all starts of the program: a later start hands its link to the one that runs, which comes forward.
/// Whatever goes wrong with that costs at most 2 s, and a window too many; a link is never lost.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,      ///< hears of later starts from now on
        HandedOver, ///< another has taken it: there is nothing left to do
        Alone, ///< another does not answer, or is of another project, or nobody can be met: keeps its link and hears of nobody
    };

    /// The folder is instanceFolder() of the display.
    SingleInstance(const QString &folder, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Hands the start over to the instance that listens in the folder, if there is one and it takes it. Waits for it, 2 s at
    /// most.
    static bool handOver(const QString &folder, const InstanceMessage &start);

    /// To be called once, before there is a window: it waits for another instance, 2 s at most.
    Role begin(const InstanceMessage &start);
    /// Takes the starts for this configuration (InstanceMessage::config) from now on, and no longer those for the one that it
    /// began with.
    void setConfig(const QByteArray &config) { m_config = config; }

    /// Takes no more starts: the program is about to end, which may take a while. The next start is the first again.
    void end();

Q_SIGNALS:
    /// A later start brought it. raised() follows.
    void linkReceived(const QByteArray &link);
    /// The window should come forward; the desktop has been told by what it may.
    void raised();

private:
    bool listen();
    void accept();
    void read(QLocalSocket *socket);
    void take(QLocalSocket *socket, const InstanceMessage &start);

    const QString m_folder;
    const std::shared_ptr<Clock> m_clock;
    QByteArray m_config;
    QSet<QLocalSocket *> m_connections;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace Descope

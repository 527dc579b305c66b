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

/// Lets all starts of the program share one window on a display: a later start hands its link to the instance that runs, which
/// comes forward. Whatever goes wrong with that costs at most 2 s and a window too many; a link is never lost.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Says what this start is to do.
    enum class Role {
        First,      ///< show the window; it hears of later starts
        HandedOver, ///< end: another instance has taken over
        Alone,      ///< show the window; it hears of nobody, because another instance is of another project or does not answer
    };

    /// `folder` is instanceFolder() of the display.
    SingleInstance(const QString &folder, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Hands the start over to the instance that listens in the folder. Returns whether one does and takes it, which is waited
    /// for 2 s at most.
    static bool handOver(const QString &folder, const InstanceMessage &start);

    /// Finds out the role of this start. Call it once, before there is a window: it may wait 2 s for another instance.
    Role begin(const InstanceMessage &start);
    /// Takes the starts for this configuration (InstanceMessage::config) from now on, in place of those that it took before.
    void setConfig(const QByteArray &config) { m_config = config; }

    /// Takes no more starts. Call it when the program is about to end, which may take a while: the next start is the first again.
    void end();

Q_SIGNALS:
    /// Sent when a later start brought a link. raised() follows.
    void linkReceived(const QByteArray &link);
    /// Sent when a later start wants the window to go on with this account (InstanceMessage::account). raised() follows.
    void accountWanted(const QString &account);
    /// Sent when the window should come forward. XDG_ACTIVATION_TOKEN is set to what lets it do so.
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

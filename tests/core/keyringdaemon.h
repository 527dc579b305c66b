// SPDX-License-Identifier: MIT
#pragma once

#include "secretservice.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace DescopeTest {

/// A gnome-keyring of the test's own, to be killed and started again, on a session bus where there is none. What it keeps
/// lies below HOME and outlives it.
class KeyringDaemon
{
public:
    enum class Start { Unlocked, Locked };

    ~KeyringDaemon() { stop(); }

    bool start(Start how = Start::Unlocked)
    {
        // A write beyond limitFileSize() is then an error, as on a full disk, and not the end of the daemon.
        QStringList arguments{QStringLiteral("--ignore-signal=XFSZ"), QStringLiteral("gnome-keyring-daemon"),
            QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (how == Start::Unlocked)
            arguments << QStringLiteral("--unlock");
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("env"), arguments);
        if (how == Start::Unlocked)
            m_process.write("test");
        m_process.closeWriteChannel();
        return QTest::qWaitFor([how] { return isReady(how); }, 20'000);
    }
    void stop()
    {
        resume();
        kill();
    }
    /// Also while it is suspended.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 10'000);
    }
    /// It stops answering, until resume().
    void suspend() { ::kill(pid(), SIGSTOP); }
    void resume()
    {
        if (m_process.state() != QProcess::NotRunning)
            ::kill(pid(), SIGCONT);
    }
    void limitFileSize(rlim_t bytes)
    {
        const rlimit limit{bytes, RLIM_INFINITY};
        QCOMPARE(prlimit(pid(), RLIMIT_FSIZE, &limit, nullptr), 0);
    }

private:
    pid_t pid() const { return pid_t(m_process.processId()); }

    static bool isReady(Start how)
    {
        QDBusMessage readAlias =
            QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
        readAlias.setArguments({QStringLiteral("default")});
        const QDBusMessage answer = callAndWait(readAlias);
        return answer.type() == QDBusMessage::ReplyMessage &&
               (how == Start::Locked || answer.arguments().value(0).value<QDBusObjectPath>().path() != QStringLiteral("/"));
    }

    QProcess m_process;
};

} // namespace DescopeTest

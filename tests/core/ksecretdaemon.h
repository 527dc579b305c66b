// SPDX-License-Identifier: MIT
#pragma once

#include "secretservice.h"

#include <QDBusObjectPath>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>
#include <cstring>

namespace DescopeTest {

/// The ksecretd that keeps the wallets of KWallet since its version 6.14.
class KSecretDaemon
{
public:
    static QString program() { return QStandardPaths::findExecutable(QStringLiteral("ksecretd")); }

    bool start()
    {
        m_process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
        return run({});
    }
    /// As at a log-in, where PAM hands over the hash of the password, and later the environment of the session.
    bool start(const QByteArray &passwordHash)
    {
        int pipe[2];
        const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, qPrintable(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/log-in")),
            sizeof address.sun_path - 1);
        ::unlink(address.sun_path);
        const auto *where = reinterpret_cast<const sockaddr *>(&address);
        if (::pipe(pipe) != 0 || ::bind(listening, where, sizeof address) != 0 || ::listen(listening, 1) != 0)
            return false;
        const int client = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool isHandedOver =
            ::write(pipe[1], passwordHash.constData(), size_t(passwordHash.size())) == passwordHash.size() &&
            ::connect(client, where, sizeof address) == 0;
        ::close(client);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PAM_KWALLET5_LOGIN"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        const bool isRunning =
            isHandedOver && run({QStringLiteral("--pam-login"), QString::number(pipe[0]), QString::number(listening)});
        for (const int fd : {pipe[0], pipe[1], listening})
            ::close(fd);
        return isRunning;
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        ::kill(pid_t(m_process.processId()), SIGCONT);
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 10'000);
    }
    void suspend() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    void resume() { ::kill(pid_t(m_process.processId()), SIGCONT); }

    bool isOpen() const
    {
        const QString path = wallet();
        if (path.isEmpty())
            return false;
        QDBusMessage message = call(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
        const QDBusMessage answer = callAndWait(message);
        return answer.type() == QDBusMessage::ReplyMessage &&
               !answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
    }
    void close() const
    {
        QDBusMessage message = call(QStringLiteral("/org/freedesktop/secrets"), service(), QStringLiteral("Lock"));
        message.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(wallet())})});
        (void)callAndWait(message);
    }
    /// It notes the attributes of an entry at once, and the entry itself later.
    static bool hasSaved()
    {
        const QString wallet = QDir::homePath() + QStringLiteral("/.local/share/kwalletd/kdewallet");
        return QFileInfo(wallet + QStringLiteral(".kwl")).lastModified() >=
               QFileInfo(wallet + QStringLiteral("_attributes.json")).lastModified();
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.Secret.Service"); }
    static QDBusMessage call(const QString &path, const QString &interface, const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.kde.secretservicecompat"), path, interface, method);
    }
    static QString wallet()
    {
        QDBusMessage message = call(QStringLiteral("/org/freedesktop/secrets"), service(), QStringLiteral("ReadAlias"));
        message.setArguments({QStringLiteral("default")});
        return callAndWait(message).arguments().value(0).value<QDBusObjectPath>().path(); // empty when it does not run
    }
    bool run(const QStringList &arguments)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(program(), arguments);
        return QTest::qWaitFor([] { return !wallet().isEmpty(); }, 20'000);
    }

    QProcess m_process;
};

} // namespace DescopeTest

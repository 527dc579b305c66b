// SPDX-License-Identifier: MIT
#pragma once

#include "ksecretdaemon.h"
#include "secretservice.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QPasswordDigestor>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

namespace DescopeTest {

/// A KWallet of the test's own, on a session bus where there is none and a display where its windows can be seen. Its wallet lies
/// below HOME, outlives it, and has the password "test". Where KWallet has left the keeping to ksecretd, both are this.
class WalletDaemon
{
public:
    enum class Start { Opened, Closed };

    ~WalletDaemon() { kill(); }

    /// The session that KDE would have for it. Before QCoreApplication.
    static void pretendKde()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", newest().right(1).toLatin1());
    }
    bool isInstalled() const { return !QStandardPaths::findExecutable(m_name).isEmpty(); }
    bool start(Start how = Start::Opened)
    {
        if (how == Start::Opened && m_isOfTwo)
            return open();
        return (!m_isOfTwo || m_keeper.start()) && run() && (how == Start::Closed || open());
    }
    /// It does not even put its wallets on the disk.
    void kill()
    {
        m_keeper.kill();
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        ::kill(pid_t(m_process.processId()), SIGCONT);
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 10'000);
    }
    /// Kills it once what was written is on the disk.
    void end()
    {
        if (m_isOfTwo)
            m_keeper.close();
        kill();
    }
    /// Returns whether what was written is on the disk. With ksecretd that takes 5 seconds, which nobody can shorten; the others
    /// have it there when they answer.
    bool awaitSaved() const
    {
        return !m_isOfTwo || QTest::qWaitFor([] { return KSecretDaemon::hasSaved(); }, 10'000);
    }
    void suspend()
    {
        if (m_isOfTwo)
            return m_keeper.suspend();
        ::kill(pid_t(m_process.processId()), SIGSTOP);
    }
    void resume()
    {
        if (m_isOfTwo)
            return m_keeper.resume();
        ::kill(pid_t(m_process.processId()), SIGCONT);
    }

    /// Without a prompt, as at a log-in, which also makes the wallet at the first time.
    bool open()
    {
        write(saltFile(), QString::fromLatin1(salt()));
        if (m_isOfTwo)
            return isOpen() || openAtLogIn();
        QDBusConnection::sessionBus().send(message(QStringLiteral("pamOpen"), {wallet(), m_passwordHash, 0}));
        return QTest::qWaitFor([this] { return isOpen(); }, 10'000);
    }
    bool close()
    {
        if (m_isOfTwo)
            m_keeper.close();
        (void)callAndWait(message(QStringLiteral("close"), {wallet(), true}));
        return !isOpen();
    }
    bool isOpen() const
    {
        if (m_isOfTwo)
            return m_keeper.isOpen();
        return callAndWait(message(QStringLiteral("isOpen"), {wallet()})).arguments().value(0).toBool();
    }

    /// Returns whether a wallet that was opened at the log-in is open for the Secret Service, too.
    bool saysThatItIsOpen() const { return m_isOfTwo; }

    /// Returns the windows that the person sees of it.
    QStringList windows() const
    {
        return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"),
            m_isOfTwo ? QStringLiteral("ksecretd") : m_name});
    }
    bool awaitWindow() const
    {
        return QTest::qWaitFor([this] { return !windows().isEmpty(); }, 15'000);
    }
    void type(const QStringList &keys) const
    {
        xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20")} + keys);
    }

    /// From now on the bus starts it when it is called; which comes to nothing, because the person has switched it off.
    bool installSwitchedOff() const
    {
        const QString program = QStandardPaths::findExecutable(m_name);
        return !program.isEmpty() &&
               write(QDir::homePath() + QStringLiteral("/.config/kwalletrc"), QStringLiteral("[Wallet]\nEnabled=false\n")) &&
               write(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/services/org.kde.%1.service").arg(m_name),
                   QStringLiteral("[D-BUS Service]\nName=org.kde.%1\nExec=%2\n").arg(m_name, program)) &&
               callAndWait(
                   QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ReloadConfig")))
                       .type() == QDBusMessage::ReplyMessage;
    }

private:
    static bool write(const QString &path, const QString &text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.size();
    }
    /// Returns the newest daemon that is installed and that QtKeychain knows, or kwalletd5 when there is none.
    static QString newest()
    {
        const QString six = QStringLiteral("kwalletd6");
        const bool isSix = QTKEYCHAIN_KNOWS_KWALLET6 && !QStandardPaths::findExecutable(six).isEmpty();
        return isSix ? six : QStringLiteral("kwalletd5");
    }
    static QString wallet() { return QStringLiteral("kdewallet"); }
    static QStringList xdotool(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("xdotool"), arguments);
        (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 15'000);
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    static QByteArray salt() { return QByteArray(56, 's'); }
    bool isAnswering() const { return callAndWait(message(QStringLiteral("isEnabled"))).type() == QDBusMessage::ReplyMessage; }
    bool run()
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(m_name, {});
        return QTest::qWaitFor([this] { return isAnswering(); }, 20'000);
    }
    /// Opens the wallet by a new log-in, and then by the first program that wants something from it.
    bool openAtLogIn()
    {
        kill();
        const QVariantList wanted{wallet(), 0LL, QStringLiteral("desktop")};
        return m_keeper.start(m_passwordHash) && run() &&
               callAndWait(message(QStringLiteral("open"), wanted)).arguments().value(0).toInt() > 0 && isOpen();
    }
    QDBusMessage message(const QString &method, const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.kde.") + m_name, QStringLiteral("/modules/") + m_name, QStringLiteral("org.kde.KWallet"), method);
        message.setArguments(arguments);
        return message;
    }

    static QString saltFile() { return QDir::homePath() + QStringLiteral("/.local/share/kwalletd/kdewallet.salt"); }

    const QString m_name = newest();
    /// KWallet encrypts by this hash, and a log-in hands it over in place of the password.
    const QByteArray m_passwordHash = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, "test", salt(), 50'000, 56);
    const bool m_isOfTwo = m_name == QStringLiteral("kwalletd6") && !KSecretDaemon::program().isEmpty();
    QProcess m_process;
    KSecretDaemon m_keeper;
};

} // namespace DescopeTest

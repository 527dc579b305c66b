// SPDX-License-Identifier: MIT
#pragma once

#include "secretservice.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace DescopeTest {

/// A KeePassXC of the test's own, as the Secret Service of a session bus where there is none, on a display. Its database has the
/// password "test".
class PasswordDatabase
{
public:
    enum class Start { Opened, Locked };

    ~PasswordDatabase() { kill(); }

    static bool isInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("keepassxc")).isEmpty(); }
    /// Makes a database, which is opened by start(). Whether a program is let in without a question is for the person to choose;
    /// KeePassXC itself asks. Its main window stays hidden: 2.7.10 crashes where that is shown while --pw-stdin opens the
    /// database, and on two processors its prompt hangs beside it, because both watch for security keys in a thread of Qt's pool.
    static bool make(bool asksForEachProgram)
    {
        QFile::remove(file());
        const QString settings =
            QStringLiteral("[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n"
                           "[GUI]\nCheckForUpdates=false\nMinimizeOnStartup=true\nShowTrayIcon=true\nMinimizeToTray=true\n"
                           "[FdoSecrets]\nEnabled=true\nConfirmAccessItem=%1\n")
                .arg(QVariant(asksForEachProgram).toString());
        const QString id = QStringLiteral("00112233-4455-6677-8899-aabbccddeeff");
        const QString content =
            QStringLiteral("<?xml version='1.0' encoding='UTF-8'?><KeePassFile><Meta><DatabaseName>Test</DatabaseName>"
                           "<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{%1}</Value></Item></CustomData>"
                           "<RecycleBinEnabled>False</RecycleBinEnabled></Meta>"
                           "<Root><Group><UUID>%2</UUID><Name>Root</Name></Group></Root></KeePassFile>")
                .arg(id, QString::fromLatin1(QByteArray::fromHex(QString(id).remove(u'-').toLatin1()).toBase64()));
        if (!write(folder() + QStringLiteral("/keepassxc.ini"), settings) || !write(file() + QStringLiteral(".xml"), content))
            return false;
        QProcess import;
        import.start(QStringLiteral("keepassxc-cli"),
            {QStringLiteral("import"), QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("100"), QStringLiteral("-p"),
                file() + QStringLiteral(".xml"), file()});
        import.write("test\ntest\n");
        import.closeWriteChannel();
        return QTest::qWaitFor([&import] { return import.state() == QProcess::NotRunning; }, 20'000) && QFile::exists(file());
    }
    bool start(Start how = Start::Opened)
    {
        QStringList arguments{file()};
        if (how == Start::Opened)
            arguments.prepend(QStringLiteral("--pw-stdin"));
        m_savedAtStart = savedAt();
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("keepassxc"), arguments);
        if (how == Start::Opened)
            m_process.write("test\n");
        return QTest::qWaitFor([how] { return isLocked() == (how == Start::Locked); }, 20'000);
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 10'000);
    }
    /// Ends it once it has saved the change that was made.
    bool endSaved()
    {
        const bool isSaved = QTest::qWaitFor([this] { return savedAt() != m_savedAtStart; }, 60'000);
        kill();
        return isSaved;
    }
    bool lock()
    {
        (void)callAndWait(
            QDBusMessage::createMethodCall(QStringLiteral("org.keepassxc.KeePassXC.MainWindow"), QStringLiteral("/keepassxc"),
                QStringLiteral("org.keepassxc.KeePassXC.MainWindow"), QStringLiteral("lockAllDatabases")));
        return QTest::qWaitFor([] { return isLocked() == true; }, 10'000);
    }

    /// Returns the windows that the person sees of it.
    static QStringList dialogs()
    {
        return xdotool(
            {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"), QStringLiteral("keepassxc")});
    }
    static bool awaitDialog()
    {
        return QTest::qWaitFor([] { return !dialogs().isEmpty(); }, 15'000);
    }
    static void type(const QStringList &keys)
    {
        xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20")} + keys);
    }

private:
    static QString folder() { return QDir::homePath() + QStringLiteral("/.config/keepassxc"); }
    static QString file() { return QDir::homePath() + QStringLiteral("/test.kdbx"); }
    static bool write(const QString &path, const QString &text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile target(path);
        return target.open(QIODevice::WriteOnly) && target.write(text.toUtf8()) == text.size();
    }
    /// Nothing: there is no database yet.
    static std::optional<bool> isLocked()
    {
        QDBusMessage get = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
            QStringLiteral("/org/freedesktop/secrets/collection/test"), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
        get.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
        const QDBusMessage answer = callAndWait(get);
        if (answer.type() != QDBusMessage::ReplyMessage)
            return std::nullopt;
        return answer.arguments().constFirst().value<QDBusVariant>().variant().toBool();
    }
    static QStringList xdotool(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("xdotool"), arguments);
        (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 15'000);
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    static QDateTime savedAt() { return QFileInfo(file()).lastModified(); }

    QProcess m_process;
    QDateTime m_savedAtStart;
};

} // namespace DescopeTest

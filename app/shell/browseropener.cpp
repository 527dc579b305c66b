// SPDX-License-Identifier: MIT
#include "browseropener.h"

#include "openers.h"
#include "text/printable.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Starts a command that outlives this program: QProcess ends what it has started, which here is a shell that waits for the
/// command and tells how that ended. The shell reads none of its words. In a session of its own it hears no Ctrl-C.
void start(QProcess &process, const QStringList &command)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"\"$@\"; exit $?"_s, u"sh"_s} + command);
#else
    process.start(command.constFirst(), command.mid(1));
#endif
}

} // namespace

BrowserOpener::BrowserOpener(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

BrowserOpener::~BrowserOpener()
{
    if (m_process == nullptr)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(1000);
}

void BrowserOpener::open(const QUrl &page, const QString &variable)
{
    m_openers = openersOf(page, variable);
    QTimer::singleShot(m_patience, this, [this] {
        m_hasLingered = m_process != nullptr;
        if (m_hasLingered)
            Q_EMIT lingered();
    });
    tryNext();
}

void BrowserOpener::tryNext()
{
    QStringList command;
    while (command.isEmpty() && !m_openers.isEmpty()) {
        command = m_openers.takeFirst();
        const QString found = QStandardPaths::findExecutable(command.constFirst());
        if (found.isEmpty())
            command.clear();
        else
            command.replace(0, found);
    }
    if (command.isEmpty())
        return giveUp(m_reason.isEmpty() ? u"no program was found that opens one"_s : m_reason);
    const QString name = printable(QFileInfo(command.constFirst()).fileName());
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    const auto ended = [this, name](int exitCode, QProcess::ExitStatus status) {
        m_process.release()->deleteLater(); // it is the one that has just told this
        const bool isWell = status == QProcess::NormalExit && exitCode == 0;
        if (isWell || m_hasLingered) // a browser that crashes after an hour had opened the page
            return;
        m_reason = status == QProcess::NormalExit ? u"%1 ended with %2"_s.arg(name).arg(exitCode) : u"%1 crashed"_s.arg(name);
        tryNext();
    };
    connect(m_process.get(), &QProcess::finished, this, ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_reason = m_process->errorString();
        m_process.release()->deleteLater();
        tryNext();
    });
    start(*m_process, command);
}

void BrowserOpener::giveUp(const QString &reason)
{
    QMetaObject::invokeMethod(
        this, [this, reason] { Q_EMIT failed(reason); }, Qt::QueuedConnection);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "processes/probe.h"

#include <QDeadlineTimer>
#include <QTest>

namespace DescopeTest {

using namespace Qt::StringLiterals;

QStringList projectEnvironment(const Emulator::EmulatorClient &server)
{
    return {u"DESCOPE_PROJECT_ID="_s + server.projectId(), u"DESCOPE_BASE_URL="_s + server.baseUrl()};
}

Probe::Probe(const Emulator::EmulatorClient &server, const QStringList &more)
{
    const QStringList logs{u"QT_LOGGING_RULES=descope.*=true"_s, u"QT_MESSAGE_PATTERN=%{time process} %{category}: %{message}"_s};
    m_process.setEnvironment(QProcess::systemEnvironment() + projectEnvironment(server) + logs + more);
    m_process.start(QStringLiteral(PROBE_PROGRAM), QStringList());
    hear(u"ready"_s);
}

Probe::~Probe()
{
    const QByteArray errors = log();
    if (!QTest::currentTestFailed())
        return;
    qWarning().noquote() << "session-probe said:\n" + m_said + "and logged:\n" + errors << m_process.exitStatus()
                         << m_process.exitCode();
}

void Probe::tell(const QString &line)
{
    m_said += "> " + line.toUtf8() + '\n';
    m_process.write(line.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

QString Probe::hear(const QString &beginning)
{
    const QDeadlineTimer deadline(30000);
    while (true) {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
                return {};
        }
        const QByteArray bytes = m_process.readLine();
        m_said += bytes;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line == beginning || line.startsWith(beginning + u' '))
            return u""_s + line.mid(beginning.size() + 1);
    }
}

void Probe::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray Probe::log()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished())
        kill();
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

} // namespace DescopeTest

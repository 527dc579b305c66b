// SPDX-License-Identifier: MIT
#include "processes/probe.h"

#include <QDeadlineTimer>

namespace DescopeTest {

using namespace Qt::StringLiterals;

QStringList projectEnvironment(const Emulator::EmulatorClient &server)
{
    return {u"DESCOPE_PROJECT_ID="_s + server.projectId(), u"DESCOPE_BASE_URL="_s + server.baseUrl()};
}

Probe::Probe(const Emulator::EmulatorClient &server, const QStringList &more)
{
    m_process.setEnvironment(QProcess::systemEnvironment() + projectEnvironment(server) + more);
    m_process.start(QStringLiteral(PROBE_PROGRAM), QStringList());
    hear(u"ready"_s);
}

Probe::~Probe()
{
    log();
}

void Probe::tell(const QString &line)
{
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
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
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
    return m_process.readAllStandardError();
}

} // namespace DescopeTest

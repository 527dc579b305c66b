// SPDX-License-Identifier: MIT
#pragma once

#include "emulator/emulatorclient.h"

#include <QProcess>
#include <QStringList>

namespace DescopeTest {

/// A session-probe: another program of the same user with the same sign-in. Everything waits for its answer. What it said and
/// logged is printed when the test fails, so that one can see why.
class Probe
{
public:
    /// Starts it; more goes into its environment, as "NAME=value".
    explicit Probe(const Emulator::EmulatorClient &server, const QStringList &more = {});
    ~Probe();

    /// Says a line and does not wait.
    void tell(const QString &line);
    /// What follows in the next line that begins so; null when none comes within 30 s. The lines before it are lost.
    QString hear(const QString &beginning);
    QString ask(const QString &line, const QString &beginning)
    {
        tell(line);
        return hear(beginning);
    }
    void kill();
    /// Ends it, and gives what it logged.
    QByteArray log();

private:
    QProcess m_process;
    QByteArray m_said; ///< all its lines so far, and ours, marked by ">"
    QByteArray m_errors;
};

/// Where the sign-in is, as programs are told: "NAME=value".
QStringList projectEnvironment(const Emulator::EmulatorClient &server);

} // namespace DescopeTest

// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace DescopeTest {

/// jose.mjs, which does as much as it is told to and then waits.
class JoseProcess
{
public:
    /// tokens: for each algorithm a jwk, a jwt and its issuer.
    JoseProcess(const QString &script, const QJsonObject &tokens)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"), {script});
        ask(QJsonDocument(tokens).toJson(QJsonDocument::Compact));
    }
    ~JoseProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// Microseconds that validating the token of this algorithm takes, of so many one after the other.
    double microsecondsOf(const QByteArray &algorithm, int calls) { return ask(algorithm + ' ' + QByteArray::number(calls)); }

private:
    double ask(const QByteArray &line)
    {
        m_process.write(line + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                qFatal("jose.mjs does not answer");
        }
        return m_process.readLine().toDouble();
    }

    QProcess m_process;
};

} // namespace DescopeTest

// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace DescopeTest {

/// faultserver.py in a process of its own, whose floods and stalls are not ours. Everything waits for its answer.
class FaultServer
{
public:
    ~FaultServer();

    /// Before a service on this port of 127.0.0.1. False when it does not answer.
    bool start(quint16 servicePort);

    /// A file with the certificate of its authority.
    QString certificate() { return ask("certificate")[QStringLiteral("file")].toString(); }
    QStringList cases();
    /// Where the service is for this case, as it should be until begin().
    struct Place
    {
        QUrl url;
        quint16 proxy; ///< on 127.0.0.1; 0: none
    };
    Place prepare(const QString &name);
    void begin() { (void)ask("begin"); }
    /// As it should be again. What was heard since begin(): see saw() of faultserver.py.
    QJsonArray heal() { return ask("heal")[QStringLiteral("requests")].toArray(); }
    quint16 port(const QString &listener) { return quint16(ask("ports")[listener].toInt()); }

private:
    QJsonObject ask(const QByteArray &command);

    QProcess m_process;
};

} // namespace DescopeTest

// SPDX-License-Identifier: MIT
#include "faultserver.h"

#include <QJsonDocument>

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

} // namespace

FaultServer::~FaultServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        m_process.kill();
}

bool FaultServer::start(quint16 servicePort)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(FAULT_SERVER), QString::number(servicePort)});
    return !certificate().isEmpty();
}

QStringList FaultServer::cases()
{
    QStringList names;
    const QJsonArray all = ask("cases")[u"cases"_s].toArray();
    for (const auto &name : all)
        names << name.toString();
    return names;
}

FaultServer::Place FaultServer::prepare(const QString &name)
{
    const QJsonObject place = ask("prepare " + name.toUtf8());
    return {QUrl(place[u"url"_s].toString()), quint16(place[u"proxy"_s].toInt())};
}

QJsonObject FaultServer::ask(const QByteArray &command)
{
    m_process.write(command + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace DescopeTest

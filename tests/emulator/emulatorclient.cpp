// SPDX-License-Identifier: MIT
#include "emulatorclient.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms: for a machine that is busy with other tests

} // namespace

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

EmulatorClient::~EmulatorClient()
{
    if (m_process.state() != QProcess::NotRunning)
        stop();
}

bool EmulatorClient::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral(EMULATOR_PROGRAM), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience)) {
            m_process.waitForFinished(patience);
            return false;
        }
    }
    static const QRegularExpression announcement(u"\\Alistening on (http://127\\.0\\.0\\.1:\\d+) project (P\\w+)\\n\\z"_s);
    const auto match = announcement.match(QString::fromUtf8(m_process.readLine()));
    m_baseUrl = match.captured(1);
    m_projectId = match.captured(2);
    return match.hasMatch();
}

int EmulatorClient::stop()
{
    m_process.terminate();
    m_process.waitForFinished(patience);
    m_errors += m_process.readAllStandardError();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void EmulatorClient::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

quint16 EmulatorClient::port() const
{
    return quint16(QUrl(m_baseUrl).port());
}

QNetworkReply *EmulatorClient::begin(
    const QByteArray &method, const QString &path, const QByteArray &body, const QString &token, const QByteArray &cookie)
{
    QNetworkRequest request(QUrl(m_baseUrl + path));
    const auto bearer = token.isEmpty() ? m_projectId : m_projectId + u':' + token;
    request.setRawHeader("Authorization", "Bearer " + bearer.toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!cookie.isEmpty())
        request.setRawHeader("Cookie", cookie);
    return m_network.sendCustomRequest(request, method, body);
}

Answer EmulatorClient::finished(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    if (!reply->isFinished())
        QSignalSpy(reply, &QNetworkReply::finished).wait(patience);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.headers = reply->rawHeaderPairs();
    answer.error = reply->error();
    return answer;
}

Answer EmulatorClient::call(
    const QByteArray &method, const QString &path, const QByteArray &body, const QString &token, const QByteArray &cookie)
{
    return finished(begin(method, path, body, token, cookie));
}

Answer EmulatorClient::post(const QString &path, const QJsonObject &body, const QString &token)
{
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), token);
}

Answer EmulatorClient::postForm(const QString &path, const QByteArray &fields)
{
    QNetworkRequest request(QUrl(m_baseUrl + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return finished(m_network.post(request, fields));
}

Answer EmulatorClient::send(
    const QByteArray &method, const QString &path, const QByteArray &authorization, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_baseUrl + path));
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    return finished(m_network.sendCustomRequest(request, method, body));
}

QByteArray EmulatorClient::raw(const QByteArray &bytes) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port());
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {
    }
    QByteArray answer;
    while (socket.waitForReadyRead(answer.isEmpty() ? 1000 : 100))
        answer += socket.readAll();
    return answer;
}

bool EmulatorClient::set(const QJsonObject &settings)
{
    return call("PATCH", u"/emulator/settings"_s, QJsonDocument(settings).toJson()).status == 200;
}

bool EmulatorClient::advance(int seconds)
{
    return post(u"/emulator/clock"_s, {{"advance"_L1, seconds}}).status == 200;
}

bool EmulatorClient::fault(const QJsonObject &fault)
{
    return post(u"/emulator/faults"_s, fault).status == 201;
}

QJsonObject EmulatorClient::lastMail(const QString &to)
{
    return get(u"/emulator/messages?to="_s + to).json()["messages"_L1].toArray().first().toObject();
}

} // namespace Emulator

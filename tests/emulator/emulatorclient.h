// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

namespace Emulator {

struct Answer
{
    int status = 0; ///< 0: no HTTP answer
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(QLatin1StringView name) const { return json()[name].toString(); }
    QByteArray header(const QByteArray &name) const;
    QString errorCode() const { return text(QLatin1StringView("errorCode")); }
};

/// Runs the program in a process of its own, and talks to it. Everything waits for the answer.
class EmulatorClient
{
    Q_DISABLE_COPY_MOVE(EmulatorClient)

public:
    EmulatorClient() = default;
    ~EmulatorClient();

    /// Returns false when it does not say that it listens.
    bool start(const QStringList &arguments = {});
    /// Ends it as a user would, and returns its exit code.
    int stop();
    void kill();

    QString baseUrl() const { return m_baseUrl; }
    QString projectId() const { return m_projectId; }
    quint16 port() const;
    QByteArray errors() const { return m_errors; }

    /// `token` is what follows the project id in the authorization header, if anything.
    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {}, const QString &token = {},
        const QByteArray &cookie = {});
    Answer post(const QString &path, const QJsonObject &body = {}, const QString &token = {});
    Answer get(const QString &path, const QString &token = {}) { return call("GET", path, {}, token); }
    /// Sends a form as a program of OAuth, or a page, does. The fields are encoded already: `a=b&c=d`.
    Answer postForm(const QString &path, const QByteArray &fields);
    /// Sends a request just as it is.
    Answer send(const QByteArray &method, const QString &path, const QByteArray &authorization, const QByteArray &body);
    /// Returns what comes back for these bytes until the other side closes or nothing more comes for a moment.
    QByteArray raw(const QByteArray &bytes) const;

    QNetworkReply *begin(const QByteArray &method, const QString &path, const QByteArray &body, const QString &token = {},
        const QByteArray &cookie = {});
    static Answer finished(QNetworkReply *reply);

    /// These are shorthands of the control API, and return whether it did as told.
    bool set(const QJsonObject &settings);
    bool advance(int seconds);
    bool fault(const QJsonObject &fault);
    QJsonObject lastMail(const QString &to);

private:
    QProcess m_process;
    QByteArray m_errors;
    QString m_baseUrl;
    QString m_projectId;
    QNetworkAccessManager m_network;
};

} // namespace Emulator

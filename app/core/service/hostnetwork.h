// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QPointer>

namespace Descope {

/// This sends requests by the network of a program and survives what programs do with theirs. It replies with an error of kind
/// ProtocolUnknownError, which is one of the configuration, where that network gives no reply or must not be asked; its own get()
/// would end the program.
///
/// The program's finished() and encrypted() are sent for each reply; finished() when control has returned to the event loop,
/// where its slots may delete the reply as they like. Its sslErrors() is not sent: what a program ignores there must not carry a
/// password to somebody else. The manager() of the replies is this one.
class HostNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// The host is not owned, and may go.
    explicit HostNetwork(QNetworkAccessManager *host, QObject *parent = nullptr);

    /// Returns null when it is gone.
    QNetworkAccessManager *host() const { return m_host; }
    /// Returns why the host must not be asked: it is gone, or lives in another thread. Empty when it may.
    QString problem() const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    const QPointer<QNetworkAccessManager> m_host;
};

} // namespace Descope

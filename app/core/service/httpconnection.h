// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslSocket>
#include <QUrl>

#include <chrono>

namespace Descope {

/// Connects to the host of an http(s) URL, by a proxy if it is one; with https the TLS handshake is part of
/// that, with the certificates of QSslConfiguration::defaultConfiguration(), and HTTP/1.1 is what is offered to be spoken.
/// Without a proxy IPv6 and IPv4 are tried at once, so that a network that only seems to have one of them costs no time (RFC
/// 8305). The connection ends with this object.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(const QUrl &url, const QNetworkProxy &proxy, QObject *parent = nullptr);
    ~HttpConnection() override;

    /// Returns whether something can be sent.
    bool isReady() const { return m_isReady; }
    /// Returns whether it is neither closed, nor has something come, which would be no answer to a request.
    bool isUnused() const;
    /// Returns whether, when ready and encrypted, the server did not say that it speaks HTTP/1.1. Many do all the same.
    bool isWithoutAgreement() const;
    std::chrono::milliseconds age() const { return std::chrono::milliseconds(m_age.elapsed()); }
    /// Returns the socket; only when ready.
    QSslSocket *socket() const { return m_socket; }
    /// Returns why it could not be made, or how it ended; NoError while it goes on, ProtocolUnknownError when the server does not
    /// speak HTTP/1.1.
    QNetworkReply::NetworkError error() const { return m_error; }
    const QString &errorText() const { return m_errorText; }
    /// Closes at once, and without a word to anybody.
    void close();

Q_SIGNALS:
    void ready();
    /// The connection is over; what has come before can still be read.
    void ended();

private:
    QSslSocket *makeSocket(const QNetworkProxy &proxy);
    void dial(QSslSocket *socket, QAbstractSocket::NetworkLayerProtocol protocol);
    void connected(QSslSocket *socket);
    void failed(QSslSocket *socket);
    void becomeReady();

    const QUrl m_url;
    QElapsedTimer m_age;
    QList<QSslSocket *> m_dialled; ///< children that may still become the one
    QSslSocket *m_socket = nullptr;
    bool m_isReady = false;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorText;
};

} // namespace Descope

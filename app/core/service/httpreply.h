// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/httpconnection.h"
#include "core/service/httpreader.h"

#include <QPointer>

#include <memory>

namespace Descope {

/// HttpNetwork replies with this: one request on one connection. The Content-Length of a whole answer is that of its body, also
/// where it came in chunks (RFC 9112, 7.1.3).
class HttpReply : public QNetworkReply
{
    Q_OBJECT

public:
    /// The body is null for a GET.
    HttpReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body,
        std::unique_ptr<HttpConnection> connection, QObject *parent);

    /// Returns whether something could be sent.
    bool wasConnected() const { return m_connection->isReady(); }

    void abort() override;
    qint64 bytesAvailable() const override { return m_received.size() + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void send();
    void read();
    void takeHead();
    void connectionEnded();
    void finish(NetworkError error = NoError, const QString &text = {});

    const std::unique_ptr<HttpConnection> m_connection;
    QPointer<QIODevice> m_body;
    HttpReader m_reader;
    QByteArray m_received; ///< of the body, not read yet
    bool m_hasHeard = false;
    qint64 m_length = 0; ///< of the body, as far as it has come
};

} // namespace Descope

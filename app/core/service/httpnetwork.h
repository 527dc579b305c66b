// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>

#include <memory>

namespace Descope {

class HttpConnection;

/// This is a QNetworkAccessManager for a few small calls, each of which has a connection of its own: what became of one has no
/// effect on the next. That of Qt 6.4 lets all calls to a host wait behind a TLS handshake that nobody answers, takes interim
/// answers (1xx) for the answer and a body whose chunks are broken for an empty one, and sets no limit to a head. It also sends
/// requests again.
///
/// It knows GET and POST over HTTP/1.1, http and https, the proxies of ProxySettings, and answers as they are: no redirects,
/// cookies, cache, compression or credentials. A body is read once, when it can be sent.
class HttpNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit HttpNetwork(QObject *parent = nullptr);
    ~HttpNetwork() override;

    /// Opens a connection for the next request, to the same host.
    void connectAhead(const QUrl &url);
    /// Closes that connection, where no request has used it.
    void disconnectAhead();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    std::unique_ptr<HttpConnection> connectionTo(const QUrl &url) const;
    bool isPromising(const HttpConnection &ahead) const;

    std::unique_ptr<HttpConnection> m_ahead;
    bool m_isDoubted = false; ///< whether connections can be made: the last one could not
};

} // namespace Descope

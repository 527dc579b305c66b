// SPDX-License-Identifier: MIT
#include "core/service/httpconnection.h"

#include <QHostAddress>
#include <QSslConfiguration>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = 64 * 1024; // a flood stays with whoever sends it

QNetworkReply::NetworkError errorFrom(const QSslSocket &socket)
{
    // Of the alert by which a server refuses what it was offered (RFC 7301, 3.2), Qt tells the words of OpenSSL and nothing else.
    if (socket.errorString().contains("no application protocol"_L1))
        return QNetworkReply::ProtocolUnknownError;
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::UnknownProxyError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

HttpConnection::HttpConnection(const QUrl &url, const QNetworkProxy &proxy, QObject *parent)
    : QObject(parent)
    , m_url(url)
{
    m_age.start();
    const bool isNamed = proxy.type() == QNetworkProxy::NoProxy && QHostAddress(url.host()).isNull();
    for (int i = 0; i < (isNamed ? 2 : 1); ++i)
        m_dialled << makeSocket(proxy);
    const QList<QSslSocket *> sockets = m_dialled;
    dial(sockets.first(), isNamed ? QAbstractSocket::IPv6Protocol : QAbstractSocket::AnyIPProtocol);
    if (isNamed)
        dial(sockets.last(), QAbstractSocket::IPv4Protocol);
}

HttpConnection::~HttpConnection()
{
    close();
}

bool HttpConnection::isUnused() const
{
    return m_error == QNetworkReply::NoError && (!m_isReady || m_socket->bytesAvailable() == 0);
}

bool HttpConnection::isWithoutAgreement() const
{
    return m_url.scheme() == "https"_L1 && m_socket->sslConfiguration().nextNegotiatedProtocol().isEmpty();
}

void HttpConnection::close()
{
    for (QSslSocket *socket : std::exchange(m_dialled, {})) {
        socket->disconnect(this);
        socket->abort();
    }
}

QSslSocket *HttpConnection::makeSocket(const QNetworkProxy &proxy)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setAllowedNextProtocols({QByteArray(QSslConfiguration::NextProtocolHttp1_1)});
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(configuration);
    socket->setProxy(proxy);
    connect(socket, &QAbstractSocket::connected, this, [this, socket] { connected(socket); });
    connect(socket, &QSslSocket::encrypted, this, &HttpConnection::becomeReady);
    connect(socket, &QAbstractSocket::errorOccurred, this, [this, socket] { failed(socket); });
    return socket;
}

void HttpConnection::dial(QSslSocket *socket, QAbstractSocket::NetworkLayerProtocol protocol)
{
    const int usual = m_url.scheme() == "https"_L1 ? 443 : 80;
    socket->connectToHost(m_url.host(), quint16(m_url.port(usual)), QIODevice::ReadWrite, protocol);
    socket->setReadBufferSize(readBuffer);
}

/// The first one is used.
void HttpConnection::connected(QSslSocket *socket)
{
    if (m_socket != nullptr)
        return;
    m_socket = socket;
    for (QSslSocket *other : std::as_const(m_dialled)) {
        if (other == socket)
            continue;
        other->disconnect(this);
        other->deleteLater();
    }
    m_dialled = {socket};
    m_url.scheme() == "https"_L1 ? socket->startClientEncryption() : becomeReady();
}

void HttpConnection::failed(QSslSocket *socket)
{
    if (!m_dialled.removeOne(socket))
        return;
    // That a host has no address of one kind is no news.
    if (m_error == QNetworkReply::NoError || socket->error() != QAbstractSocket::HostNotFoundError) {
        m_error = errorFrom(*socket);
        m_errorText = socket->errorString();
    }
    if (m_dialled.isEmpty()) // queued, because some errors come before connectToHost() has returned
        QMetaObject::invokeMethod(this, &HttpConnection::ended, Qt::QueuedConnection);
}

void HttpConnection::becomeReady()
{
    m_isReady = true;
    Q_EMIT ready();
}

} // namespace Descope

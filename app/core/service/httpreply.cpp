// SPDX-License-Identifier: MIT
#include "core/service/httpreply.h"

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

HttpReply::HttpReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body,
    std::unique_ptr<HttpConnection> connection, QObject *parent)
    : QNetworkReply(parent)
    , m_connection(std::move(connection))
    , m_body(body)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(m_connection.get(), &HttpConnection::ready, this, &HttpReply::send);
    connect(m_connection.get(), &HttpConnection::ended, this, &HttpReply::connectionEnded);
    if (m_connection->isReady()) // queued, like the answer: nothing happens before the caller has the reply
        QMetaObject::invokeMethod(this, &HttpReply::send, Qt::QueuedConnection);
}

void HttpReply::send()
{
    if (isFinished())
        return;
    if (url().scheme() == "https"_L1)
        Q_EMIT encrypted();
    const bool isPost = operation() == QNetworkAccessManager::PostOperation;
    QByteArray bytes = (isPost ? "POST " : "GET ") + url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                       " HTTP/1.1\r\nHost: " + url().authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    const QList<QByteArray> names = request().rawHeaderList();
    for (const QByteArray &name : names)
        bytes += name + ": " + request().rawHeader(name) + "\r\n";
    bytes += "\r\n";
    if (isPost && m_body)
        bytes += m_body->readAll();
    connect(m_connection->socket(), &QIODevice::readyRead, this, &HttpReply::read);
    m_connection->socket()->write(bytes);
    bytes.fill('\0'); // it may hold a password
    Q_EMIT requestSent();
    read();
}

void HttpReply::read()
{
    while (!isFinished() && m_connection->socket()->bytesAvailable() > 0) {
        m_hasHeard = true;
        m_reader.take(m_connection->socket()->readAll());
        takeHead();
        const QByteArray body = m_reader.takeBody();
        m_length += body.size();
        m_received += body;
        if (!body.isEmpty())
            Q_EMIT readyRead(); // whoever reads may abort
        if (m_reader.state() == HttpReader::State::Done)
            finish();
        else if (m_reader.state() == HttpReader::State::Broken)
            finish(m_reader.isHttp2() ? ProtocolUnknownError : ProtocolFailure, u"The answer breaks the rules of HTTP."_s);
    }
}

void HttpReply::takeHead()
{
    if (!m_reader.hasHead() || attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_reader.status());
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, QString::fromLatin1(m_reader.reason()));
    for (const auto &[name, value] : m_reader.headers()) // those of cookies are a line each (RFC 6265, 3)
        setRawHeader(name, hasRawHeader(name) ? rawHeader(name) + '\n' + value : value);
    Q_EMIT metaDataChanged();
}

void HttpReply::connectionEnded()
{
    if (isFinished())
        return;
    const bool isClosed = m_connection->isReady() && m_connection->error() == RemoteHostClosedError;
    if (m_connection->isReady())
        read();
    if (isClosed)
        m_reader.end();
    // How it ended matters only to an answer that had not.
    if (m_reader.state() == HttpReader::State::Done)
        finish();
    else if (isClosed && !m_hasHeard && m_connection->isWithoutAgreement())
        finish(RemoteHostClosedError, u"The server hung up without having agreed to HTTP/1.1; it may speak HTTP/2 alone."_s);
    else
        finish(m_connection->error(), m_connection->errorText());
}

void HttpReply::finish(NetworkError error, const QString &text)
{
    if (isFinished())
        return;
    setFinished(true);
    if (error == NoError && hasRawHeader("Transfer-Encoding"))
        setRawHeader("Content-Length", QByteArray::number(m_length));
    if (error != NoError) {
        setError(error, error == ProtocolUnknownError
                            ? u"The server, or a gateway before it, does not speak HTTP/1.1; it may speak HTTP/2 alone."_s
                            : text);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}

void HttpReply::abort()
{
    finish(OperationCanceledError, u"Operation canceled"_s);
    m_connection->close();
}

qint64 HttpReply::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_received.size());
    std::copy_n(m_received.constData(), count, data);
    m_received.remove(0, count);
    return count;
}

} // namespace Descope

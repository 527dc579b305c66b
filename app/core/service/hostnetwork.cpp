// SPDX-License-Identifier: MIT
#include "core/service/hostnetwork.h"

#include <QNetworkReply>
#include <QThread>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// This gives access to a function that programs override, and that only get(), post() and the like call.
struct Requests : QNetworkAccessManager
{
    using QNetworkAccessManager::createRequest;
};

/// This stands for a reply that the host did not give.
class NoReply : public QNetworkReply
{
public:
    NoReply(const QString &reason, QObject *parent)
        : QNetworkReply(parent)
    {
        setError(ProtocolUnknownError, reason);
        setFinished(true);
        open(ReadOnly);
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

HostNetwork::HostNetwork(QNetworkAccessManager *host, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_host(host)
{
}

QString HostNetwork::problem() const
{
    if (m_host.isNull())
        return u"The QNetworkAccessManager of ServiceConfig::network was deleted before the service."_s;
    if (m_host->thread() != thread())
        return u"The QNetworkAccessManager of ServiceConfig::network lives in another thread than the service."_s;
    return {};
}

QNetworkReply *HostNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    if (!problem().isEmpty())
        return new NoReply(problem(), this);
    QNetworkReply *reply = (m_host->*&Requests::createRequest)(operation, request, body);
    const bool isOfOtherThread = reply != nullptr && reply->thread() != thread();
    if (isOfOtherThread)
        reply->deleteLater();
    if (reply == nullptr || isOfOtherThread)
        return new NoReply(u"The QNetworkAccessManager of ServiceConfig::network gave no reply for this thread."_s, this);
    const auto tellFinished = [host = m_host, finished = QPointer<QNetworkReply>(reply)] {
        if (host && finished)
            Q_EMIT host->finished(finished);
    };
    connect(reply, &QNetworkReply::finished, m_host, tellFinished, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::encrypted, m_host, [host = m_host, reply] { Q_EMIT host->encrypted(reply); });
    return reply;
}

} // namespace Descope

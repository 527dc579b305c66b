// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/httpclient.h"
#include "core/time/quitdelay.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Descope {

class OneTimeBody;

class HttpCall : public QObject
{
    Q_OBJECT

public:
    /// Takes the reply; body is the reply's own or null.
    HttpCall(QNetworkReply *reply, OneTimeBody *body, const Endpoint &endpoint, std::chrono::milliseconds timeout,
        HttpHandler handler, QObject *parent);
    ~HttpCall() override;

    /// Ends the call with Error::Kind::Cancelled, unless it has ended already.
    void abort();

Q_SIGNALS:
    /// The request is on its way, and may have an effect from now on.
    void sent();
    /// The time was over before anything could be sent: the connection was not made, or its handshake hangs.
    void hung();
    /// The head of an answer came, whatever it says, `took` after sending. This is not sent without a usable Date, nor for an
    /// answer out of a cache (Age, RFC 9111), whose Date is old.
    void dated(const QDateTime &date, std::chrono::milliseconds took);

private:
    QNetworkReply *ours() const;
    void limitMemory();
    void readDate();
    void read();
    void stop();
    void conclude();
    void deliver(const Result<HttpAnswer> &result);
    void finish(const Result<HttpAnswer> &result);
    bool wasSent() const;
    bool isComplete(int status) const;
    Error lost() const;
    Error failure() const;
    Result<HttpAnswer> answer() const;

    QPointer<QNetworkReply> m_reply; ///< a program may delete it, or move it away with its network: see ours()
    QPointer<OneTimeBody> m_body;
    const Endpoint &m_endpoint;
    HttpHandler m_handler;
    std::unique_ptr<QuitDelay> m_quitDelay; ///< until the handler has been called
    QTimer m_deadline;
    bool m_isOvertime = false;
    QElapsedTimer m_elapsed;
    QByteArray m_received;
    bool m_isSent = false;
    bool m_isConcluded = false;
    enum class Stop { None, Deadline, TooLong } m_stop = Stop::None;
};

} // namespace Descope

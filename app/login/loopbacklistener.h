// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginexport.h"
#include "session/clock.h"

#include <QSet>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Descope {

/// Waits on 127.0.0.1 for a browser that brings the link of a mail back (RFC 8252, section 7.3). It answers every browser with
/// a page that says what to do, and spends nothing. Whatever connects may be hostile: it gets 2 s, 8 KiB and one of 8 places,
/// and without the path, which is random, it gets no further.
class DESCOPE_LOGIN_EXPORT LoopbackListener : public QObject
{
    Q_OBJECT

public:
    /// Says whether a URL that a browser went to, as it stands in the request, is the link that is waited for. It may close the
    /// listener, but not destroy it.
    using Taken = std::function<bool(const QByteArray &url)>;

    LoopbackListener(std::shared_ptr<Clock> clock, Taken taken, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Listens on a new URL until a link was taken, or for 10 minutes. When it listens already, the 10 minutes begin anew and the
    /// URL stays. False when there is no port to be had.
    bool listen();
    /// Empty while it does not listen.
    QUrl url() const;
    /// At once, but who has been answered may still read.
    void close();

private:
    void accept();
    void read(QTcpSocket *socket);
    int answer(const QByteArray &target);
    QByteArray host() const;

    const std::shared_ptr<Clock> m_clock;
    const Taken m_taken;
    QByteArray m_path;
    QSet<QTcpSocket *> m_waiting; ///< for the rest of their request
    QSet<QTcpSocket *> m_answered;
    std::unique_ptr<QObject> m_deadline;
    QTcpServer m_server;
};

} // namespace Descope

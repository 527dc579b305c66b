// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Descope {

/// Waits on 127.0.0.1 for browsers that bring the links of mails back (RFC 8252, section 7.3). It answers every browser with a
/// page that says what to do, and spends nothing.
///
/// A port that is given up can be had by any user of the computer, who would then be brought the links that are still in mails.
/// So it is kept until the listener is destroyed, also when a link has arrived: browsers reopen what they had.
///
/// Whatever connects may be hostile: it gets 2 s, 8 KiB and one of 32 places. Where more want one, the oldest makes room as soon
/// as it has had its turn of 100 ms, and the others wait in the order in which they came: nobody can keep a browser out, which
/// says at once what it wants. Without the path of a mail, which is random, it gets no further.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    /// Says whether a URL that a browser went to, as it stands in the request, is a link that is waited for. It must not destroy
    /// the listener.
    using Taken = std::function<bool(const QByteArray &url)>;

    LoopbackListener(std::shared_ptr<Clock> clock, Taken taken, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Returns a URL for one mail, and listens if it does not yet: the port stays the same, the path is new. The URL is empty
    /// when there is no port to be had.
    QUrl newUrl();
    bool isListening() const { return m_server.isListening(); }

private:
    /// A visitor is a connection, and knows when its turn is over.
    struct Visitor
    {
        QTcpSocket *socket;
        std::chrono::milliseconds mayGo;
    };

    void accept();
    void admit(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    QByteArray answer(const QByteArray &target);
    QByteArray host() const;

    const std::shared_ptr<Clock> m_clock;
    const Taken m_taken;
    QHash<QByteArray, bool> m_hasArrived; ///< by the path of each mail
    QList<Visitor> m_visitors;            ///< oldest first
    QSet<QTcpSocket *> m_answered;
    std::unique_ptr<QObject> m_waiting; ///< there while nobody can be admitted, as the context of the next attempt
    QTcpServer m_server;
};

} // namespace Descope

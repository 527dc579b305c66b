// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"
#include "flow/links/loopbackpage.h"

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Descope {

/// Waits on 127.0.0.1 for browsers that bring something back: the link of an email, or the answer to a sign-in (RFC 8252, section
/// 7.3). It answers every browser with a page that says what to do, and spends nothing.
///
/// A port that is given up can be had by any user of the computer, who would then be brought the links that are still in emails.
/// So it is kept until the listener is closed or destroyed, also when what was waited for has arrived: browsers reopen what they
/// had.
///
/// Whatever connects may be hostile: it gets 2 s, 8 KiB and one of 32 places. Where more want one, the oldest makes room as soon
/// as it has had its turn of 100 ms, and the others wait in the order in which they came: nobody can keep a browser out, which
/// says at once what it wants. Without a path that is waited for, and which is random unless the program wants it fixed, it gets
/// no further.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    /// Says what a URL is that a browser went to, as it stands in the request. It must not destroy the listener.
    using Taken = std::function<Landing(const QByteArray &url)>;

    /// Shows `stranger` to whoever brings nothing that is waited for. Listens at this port, or at any that is free for 0.
    LoopbackListener(std::shared_ptr<Clock> clock, Landing stranger, Taken taken, quint16 port = 0, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Returns a URL for one email or sign-in, and listens if it does not yet: the port stays the same, the path in this folder
    /// ("" or "/callback") is new. The URL is empty when the port cannot be had.
    QUrl newUrl(const QByteArray &folder = {});
    /// Returns a URL with this path, for answers that prove by themselves what they belong to.
    QUrl fixedUrl(const QByteArray &path);
    bool isListening() const { return m_server.isListening(); }
    /// Gives the port up, until the next URL is wanted; the paths that are waited for stay the same.
    void close() { m_server.close(); }

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
    const Landing m_stranger;
    const Taken m_taken;
    const quint16 m_port;
    QSet<QByteArray> m_awaited;         ///< paths
    QHash<QByteArray, Landing> m_pages; ///< by the path, what was brought there
    QList<Visitor> m_visitors;          ///< oldest first
    QSet<QTcpSocket *> m_answered;
    std::unique_ptr<QObject> m_waiting; ///< there while nobody can be admitted, as the context of the next attempt
    QTcpServer m_server;
};

} // namespace Descope

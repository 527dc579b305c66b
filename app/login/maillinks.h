// SPDX-License-Identifier: MIT
#pragma once

#include "login/linkrequests.h"
#include "login/loginsettings.h"
#include "login/loopbacklistener.h"
#include "login/maillink.h"

namespace Descope {

/// The links of the mails that a login asks for: where they are to lead, and what comes back. Spends nothing.
class MailLinks : public QObject
{
    Q_OBJECT

public:
    MailLinks(const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent = nullptr);

    /// Where the link of the mail that is asked for next is to lead; empty: where the project is set to. Begins to listen where
    /// that is needed.
    QUrl expect(LinkPurpose purpose, const QString &loginId);
    /// The server refused to let links lead there: from now on they lead where the project is set to. False when they do already.
    bool giveUp();
    /// Whether a link that is opened on this computer leads back to the program.
    bool comeBack() const { return m_return != LinkReturn::Pasted; }
    /// No mail is waited for any more.
    void stopListening() { m_listener.close(); }

    /// A link that was handed over by the desktop, a browser or another process.
    std::optional<MailLink> read(const QByteArray &link) const;
    /// A link in what a person pasted.
    std::optional<MailLink> find(const QString &pasted) const;
    /// What the mail of the link was asked for; known once, and not for links that others asked for.
    std::optional<LinkRequest> take(const MailLink &link) { return m_requests.take(link.state); }

Q_SIGNALS:
    /// A browser brought a link that read() understands. Sent from the event loop.
    void arrived(const QByteArray &link);

private:
    LinkShape shape() const;

    const LoginSettings m_settings;
    LinkReturn m_return;
    LinkRequests m_requests;
    LoopbackListener m_listener;
};

} // namespace Descope

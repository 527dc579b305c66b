// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/sessionmanager.h"
#include "flow/links/linkdestination.h"
#include "flow/links/loopbacklistener.h"
#include "flow/links/maillink.h"
#include "flow/links/sentlinks.h"

#include <QPointer>

namespace Descope {

/// Receives the links of the emails that a login asks for: knows where they are to lead, and reads what comes back. It spends
/// nothing.
///
/// Links are in emails for longer than a login may be on the screen, and a port that they lead to must not become somebody
/// else's: see LoopbackListener. So the receiver outlives its login for as long as a state counts, and is there for the next
/// login of the session.
class LinkReceiver : public QObject
{
    Q_OBJECT

public:
    /// Returns the receiver that an earlier login of the session has left behind, or a new one; it belongs to `parent`.
    static LinkReceiver *forLogin(
        SessionManager *session, const LinkDestination &destination, const std::shared_ptr<Clock> &clock, QObject *parent);
    /// Has the links of emails that are asked for from now on lead there.
    void setDestination(const LinkDestination &destination);
    /// Says that the login is over. When nothing can lead back to it, its owner deletes this as ever.
    void leaveLogin();

    /// Returns where the link of the email that is asked for next is to lead; an empty URL stands for where the project is set
    /// to. Begins to listen where that is needed, and goes on for as long as this lives.
    QUrl expect(LinkPurpose purpose, const QString &loginId);
    /// Says that the server refused to let links lead there: from now on they lead where the project is set to. Returns false
    /// when they do already.
    bool giveUp();
    /// Returns whether a link that is opened on this computer leads back to the program.
    bool comeBack() const { return m_return != LinkReturn::Pasted; }

    /// Reads a link that was handed over by the desktop, a browser or another process.
    std::optional<MailLink> read(const QByteArray &link) const;
    /// Says which links are understood where one was pasted.
    enum class Leading {
        WhereAsked,      ///< those that lead where the server was asked to let them lead
        ToTheProjectToo, ///< also those that lead where the project is set to
    };
    /// Finds a link in what a person pasted.
    PastedLink find(const QString &pasted, Leading leading = Leading::WhereAsked) const;
    /// Returns what the email of the link was asked for. It is known once, and not for links that others asked for.
    std::optional<LinkRequest> take(const MailLink &link) { return m_sent.take(link.state); }
    /// Returns whether take() would know it.
    bool isAsked(const MailLink &link) const { return m_sent.isOpen(link.state); }

Q_SIGNALS:
    /// Sent from the event loop when a browser brought a link that read() understands. Where nobody listens to this, the browser
    /// is told that the link is not waited for.
    void arrived(const QByteArray &link);

private:
    LinkReceiver(SessionManager *session, const std::shared_ptr<Clock> &clock, QObject *parent);
    bool isTaken(const QByteArray &link);
    LinkShape shape() const;

    const QPointer<SessionManager> m_session;
    const std::shared_ptr<Clock> m_clock;
    LinkDestination m_destination;
    LinkReturn m_return = LinkReturn::Pasted;
    SentLinks m_sent;
    LoopbackListener m_listener;
    std::unique_ptr<QObject> m_alone; ///< there while it belongs to no login, as the context of its end
};

} // namespace Descope

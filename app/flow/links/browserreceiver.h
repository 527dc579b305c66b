// SPDX-License-Identifier: MIT
#pragma once

#include "core/browser/authorization.h"
#include "core/service/lentservice.h"
#include "core/session/sessionmanager.h"
#include "flow/links/browserport.h"

#include <QPointer>

namespace Descope {

/// This is a sign-in that was begun in a browser.
struct BrowserStart
{
    enum class Way { OpenId, OAuth, Sso };

    Way way = Way::OpenId;
    QUrl url = {};                     ///< what the browser is to open
    QUrl redirectUrl = {};             ///< where it comes back to
    AuthorizationRequest request = {}; ///< of OpenId, whose state says what answers it; of the others it is redirectUrl alone
    /// Somebody confirms that it is them. What comes too late is redeemed and not ended: nobody has published whether that would
    /// end the session that was to be confirmed.
    bool isConfirmation = false;
};

/// Says how a browser is to come back.
struct BrowserDestination
{
    QString scheme = {}; ///< of the program's own; empty: to a page that it serves on this computer
    quint16 port = 0;    ///< of that page; 0: any that is free
};

/// Receives what browsers bring back of the sign-ins that a login has begun, redeems the one that is waited for, and sees to it
/// that no session is left of the others: for an hour, what comes back of one for which nobody waits any more is redeemed, too,
/// and its session ended on the server, where nobody would know of it otherwise.
///
/// A port that was free is kept for as long as the receiver lives: see LoopbackListener. A fixed one is shared by all logins of
/// the program, and is needed by the next program that has it fixed. So it is given up ten seconds after the last answer, and
/// where something may still come for which nobody waits, after two minutes: what comes later, nobody else can redeem. That of a
/// provider or of single sign-on anybody can, so that it is waited for ten minutes.
class BrowserReceiver : public QObject, private BrowserPortUser
{
    Q_OBJECT

public:
    /// Says for how long an answer is recognised.
    static constexpr std::chrono::minutes lifetime{60};

    /// Returns the receiver that an earlier login of the session has left behind, or a new one; it belongs to `parent`.
    static BrowserReceiver *forLogin(
        SessionManager *session, const LentService &service, const std::shared_ptr<Clock> &clock, QObject *parent);
    ~BrowserReceiver() override;
    /// Says that the login is over: nothing is waited for any more. The receiver belongs to the application then for as long as
    /// something may come back, or until the next login of the session; or its owner deletes it as ever.
    void leaveLogin();

    /// Returns where the browser is to come back to: another URL with each call, but where a program wants one port and the
    /// answer has a state, or by the scheme. It is empty when the port cannot be had. Begins to listen where that is needed.
    QUrl newRedirectUrl(BrowserStart::Way way, const BrowserDestination &destination);
    /// Waits for the answer to this sign-in from now on, which has a redirect URL from newRedirectUrl().
    void await(const BrowserStart &start);
    /// Waits no longer, because of this (Landing::Cancelled, Landing::TooLate): no session comes of it any more.
    void giveUp(Landing reason);
    bool isAwaiting() const;
    /// Returns the sign-in that is waited for, or was last.
    const BrowserStart &start() const { return m_start; }

    /// Returns whether that is a URL by which a browser comes back over the scheme of the program.
    static bool isReturn(const QByteArray &url, const QString &scheme);
    /// Takes a URL that the desktop handed over. Returns false when it answers no sign-in of this login.
    bool handle(const QByteArray &url) { return receive(url, Through::Desktop) != Landing::NoSignIn; }
    /// Redeems what came back. Do not cancel the future: a session for which nobody waits any more when it comes is ended here.
    QFuture<Result<AuthResponse>> redeem();
    /// Ends a session on the server that nobody is to have.
    static void end(const LentService &service, const AuthResponse &response);

    /// Says how something has come: whoever was called by the desktop has come forward by that.
    enum class Through { Listener, Desktop };

Q_SIGNALS:
    /// Sent from the event loop when the sign-in that is waited for has come back, once for each: redeem() tells with what.
    void returned(Descope::BrowserReceiver::Through through);
    /// Sent in the same way when something else has come back: Landing::Cancelled, TooLate, Twice or NoSignIn.
    void strayed(Descope::Landing landing, Descope::BrowserReceiver::Through through);

private:
    struct Sent
    {
        BrowserStart start;
        std::chrono::milliseconds until;
        Landing outcome = Landing::SignIn; ///< what it is when it comes back now
        bool isAnswered = false;
    };

    BrowserReceiver(SessionManager *session, const LentService &service, const std::shared_ptr<Clock> &clock, QObject *parent);
    bool isAnswer(const QByteArray &url) const override;
    Landing take(const QByteArray &url) override { return receive(url, Through::Listener); }
    BrowserPort &port(quint16 number);
    Landing receive(const QByteArray &url, Through through);
    QList<Sent>::const_iterator answeredBy(const QUrl &url) const;
    /// Returns whether something may come back that was not answered yet, in one of these ways.
    bool isExpecting(std::initializer_list<BrowserStart::Way> ways) const;
    void forgetOld();
    void closeLater();
    void closeIn(std::chrono::milliseconds delay);
    static QFuture<Result<AuthResponse>> redeem(const LentService &service, const BrowserStart &start, const QUrl &returned);
    static void redeemToEnd(const LentService &service, const BrowserStart &start, const QUrl &returned);

    const QPointer<SessionManager> m_session;
    const LentService m_service;
    const std::shared_ptr<Clock> m_clock;
    QList<Sent> m_sent; ///< the newest, which may be waited for, last
    BrowserStart m_start;
    QUrl m_returned;  ///< what answered it, until redeem()
    int m_wanted = 0; ///< counts what is waited for: the session of an earlier one is not wanted
    quint16 m_portNumber = 0;
    std::shared_ptr<BrowserPort> m_port;
    std::unique_ptr<QObject> m_alone;   ///< there while it belongs to no login, as the context of its end
    std::unique_ptr<QObject> m_closing; ///< there while a port that others may want is about to be given up, as its context
};

} // namespace Descope

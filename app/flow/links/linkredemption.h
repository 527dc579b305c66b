// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/lentservice.h"
#include "core/time/clock.h"

#include <optional>

namespace Descope {

/// Redeems the link of one email for the session that it gives. That session proves the email address and nothing more: it stays
/// in memory until it is taken, and is ended on the server when it is abandoned.
class LinkRedemption : public QObject
{
    Q_OBJECT

public:
    LinkRedemption(const LentService &service, const std::shared_ptr<Clock> &clock, QObject *parent = nullptr);
    ~LinkRedemption() override;

    /// Begins with an email that was sent, in place of an earlier one. With an enchanted link, it waits (10 minutes at most)
    /// until the person has chosen the number in the email, on whatever device.
    void await(const ResetResponse &mail);
    /// Returns the number to choose; it is empty for a magic link.
    const QString &linkNumber() const { return m_mail.linkId; }

    /// Keeps the token of a link, unspent. While an enchanted link is waited for, the token is one of that email.
    void keep(const QString &token);
    /// Returns whether that is the token of this link, spent or not.
    bool holds(const QString &token) const { return !m_token.isEmpty() && m_token == token; }
    /// Agrees to the number of an enchanted link that came back to this program, as the page does to which it leads elsewhere;
    /// call it before verify(). With a magic link there is nothing to agree to.
    QFuture<Result<void>> approve();
    /// Redeems the link once; later calls return the same result, and need no new link after a failure further on. Do not cancel
    /// the future: a session that arrives too late is ended here.
    QFuture<Result<AuthResponse>> verify();
    /// Returns whose session verify() gave, and asks the server when its answer did not tell.
    QFuture<Result<User>> owner();
    bool isVerified() const { return m_verified.has_value(); }
    /// Returns the refresh token of the session that verify() gave, or an empty one before that.
    Token refreshToken() const { return m_verified ? m_verified->session.refreshToken : Token(); }
    /// Gives the session away, so that abandon() does not end it.
    AuthResponse take();
    /// Stops waiting, forgets the link, and ends the session that it gave, or still gives.
    void abandon();

Q_SIGNALS:
    /// Sent when the right number was chosen: verify() is ready.
    void linkFollowed();
    /// Sent when the waiting for an enchanted link is over.
    void expired();

private:
    void poll();
    void polled(const Result<AuthResponse> &answer);

    const LentService m_service;
    const std::shared_ptr<Clock> m_clock;
    ResetResponse m_mail;
    std::unique_ptr<QObject> m_waiting; ///< there while it polls, as its context
    std::chrono::milliseconds m_waitingEnd{0};
    QString m_token;
    bool m_approved = false;
    std::optional<QFuture<Result<AuthResponse>>> m_verification; ///< there while it is under way
    std::optional<AuthResponse> m_verified;
};

} // namespace Descope

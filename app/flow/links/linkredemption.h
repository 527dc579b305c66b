// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "core/time/clock.h"

#include <optional>

namespace Descope {

/// The link of one mail, and the session that it gives. That session proves the e-mail address and nothing more: it stays in
/// memory until it is taken, and is ended on the server when it is abandoned.
class LinkRedemption : public QObject
{
    Q_OBJECT

public:
    /// The service must outlive the link.
    LinkRedemption(DescopeService *service, const std::shared_ptr<Clock> &clock, QObject *parent = nullptr);
    ~LinkRedemption() override;

    /// A mail was sent. With an enchanted link, waits (10 minutes at most) until the person has chosen the number in the mail, on
    /// whatever device.
    void await(const ResetResponse &mail);
    /// The number to choose; empty for a magic link.
    const QString &linkNumber() const { return m_mail.linkId; }

    /// Keeps the token of a link, unspent. While an enchanted link is waited for, it is one of that mail.
    void keep(const QString &token);
    /// Whether that is the token of this link, spent or not.
    bool holds(const QString &token) const { return !m_token.isEmpty() && m_token == token; }
    /// Before verify(): agrees to the number of an enchanted link that came back to this program, as the page does that it leads
    /// to elsewhere. Of a magic link there is nothing to agree to.
    QFuture<Result<void>> approve();
    /// Spends the link, unless that was done or is under way; a failure later on does not need a new link. Better not cancelled:
    /// when the answer comes too late for anybody, its session is ended.
    QFuture<Result<AuthResponse>> verify();
    /// Whose session verify() gave: asks the server when its answer did not tell.
    QFuture<Result<User>> owner();
    /// Returns the refresh token of the session that verify() gave, or an empty one before that.
    Token refreshToken() const { return m_verified ? m_verified->session.refreshToken : Token(); }
    /// Gives the session away: from now on it is not ended by abandon().
    AuthResponse take();
    /// Stops waiting, forgets the link, ends the session that it gave.
    void abandon();

Q_SIGNALS:
    /// The right number was chosen: verify() is ready.
    void linkFollowed();
    /// The waiting for an enchanted link is over.
    void expired();

private:
    void poll();

    DescopeService *const m_service;
    const std::shared_ptr<Clock> m_clock;
    ResetResponse m_mail;
    std::unique_ptr<QObject> m_waiting; ///< context of the polling: gone, it has ended
    std::chrono::milliseconds m_waitingEnd{0};
    QString m_token;
    bool m_approved = false;
    std::optional<QFuture<Result<AuthResponse>>> m_verification; ///< under way
    std::optional<AuthResponse> m_verified;
};

} // namespace Descope

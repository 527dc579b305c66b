// SPDX-License-Identifier: MIT
#pragma once

#include "api/descopeservice.h"
#include "login/countdown.h"

#include <optional>

namespace Descope {

/// One reset of a forgotten password, from the mail that was sent to the session that its link gives. That session proves the
/// e-mail address and nothing more: it stays in memory until the new password is saved, and is ended on the server when the reset
/// is abandoned.
class PasswordReset : public QObject
{
    Q_OBJECT

public:
    /// The service must outlive the reset.
    PasswordReset(DescopeService *service, const std::shared_ptr<Clock> &clock, QObject *parent = nullptr);
    ~PasswordReset() override;

    /// A mail was sent: starts the countdown to the next one and, for an enchanted link, waits (10 minutes at most) until the
    /// person has chosen the number in the mail, on whatever device.
    void start(const ResetResponse &mail);
    /// The number to choose; empty for a magic link.
    const QString &linkNumber() const { return m_mail.linkId; }
    /// Seconds until a mail can be sent again; 0: now.
    int resendSeconds() const { return m_resend.seconds(); }

    /// Keeps the token of a pasted link, unspent. False when the text is not such a link.
    bool useLink(const QString &pasted);
    /// Spends the link, unless that was done; a failure later on does not need a new link.
    QFuture<Result<AuthResponse>> verify();
    /// Whether the session that verify() gave is that of the person who asked, as far as the answer tells.
    bool isFor(const QString &loginId) const;
    /// Of the session that verify() gave.
    const Token &refreshToken() const { return m_verified->session.refreshToken; }
    /// Gives the session away: from now on it is not ended by abandon().
    AuthResponse take();
    /// Stops waiting, forgets the link, ends the session that it gave.
    void abandon();

Q_SIGNALS:
    void resendTicked(int seconds);
    /// The right number was chosen: verify() is ready.
    void linkFollowed();
    /// The waiting for an enchanted link is over.
    void expired();

private:
    void poll();
    void forgetToken();

    DescopeService *const m_service;
    const std::shared_ptr<Clock> m_clock;
    ResetResponse m_mail;
    Countdown m_resend;
    std::unique_ptr<QObject> m_waiting; ///< context of the polling: gone, it has ended
    std::chrono::milliseconds m_waitingEnd{0};
    QString m_token;
    std::optional<AuthResponse> m_verified;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "flow/pendingsignin.h"

namespace Descope {

class ResendCountdown;

/// Gives who is signed in another email address or phone number. A code goes there first, and only whoever reads it changes
/// anything: until it is entered the account stays as it is. An address of another account is refused, and no two accounts
/// become one by that.
class ContactSteps : public QObject
{
    Q_OBJECT

public:
    ContactSteps(FlowStage *stage, PendingSignIn *pending, ResendCountdown *resend, QObject *parent);

    bool isHere() const { return m_stage->step() == LoginStep::ConfirmAddress; }
    /// Returns where the code went, and how it went there.
    QString address() const;
    DeliveryMethod method() const { return m_method; }

    void changeEmail(const QString &typed);
    /// Takes a number as typed, without the code of its country where that is said by `region`.
    void changePhone(const QString &typed, const QString &region);
    void resend();
    /// Goes back to where the address was typed.
    void correct();
    void enterCode(const QString &typed);

Q_SIGNALS:
    /// Sent when the step is entered and left: what the code went to is this one, or not any more.
    void methodChanged();

private:
    void leave(LoginStep next);
    void change(DeliveryMethod method, const QString &address);
    void sendCode();
    std::function<void()> again();
    QFuture<Result<CodeResponse>> request(const Token &refreshToken) const;
    void codeSent(const Result<CodeResponse> &answer);
    void verified(const AuthResponse &answer);
    void fail(Error error);

    FlowStage *const m_stage;
    PendingSignIn *const m_pending;
    ResendCountdown *const m_resend;
    DeliveryMethod m_method = DeliveryMethod::Email;
    QString m_address; ///< the new one
    QString m_named;   ///< the address, partly hidden, that the server says it went to; may be empty
    bool m_wasHere = false;
};

} // namespace Descope

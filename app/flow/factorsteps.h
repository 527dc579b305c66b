// SPDX-License-Identifier: MIT
#pragma once

#include "flow/factors.h"
#include "flow/pendingsignin.h"

namespace Descope {

class BrowserSteps;
class ResendCountdown;

/// Does the steps at which a person confirms that it is them: the second factor of a sign-in, which waits meanwhile, and the
/// step-up of a session. They enter a code, of their authenticator app or one that was sent to them, or sign in once more in the
/// browser.
class FactorSteps : public QObject
{
    Q_OBJECT

public:
    FactorSteps(FlowStage *stage, PendingSignIn *pending, BrowserSteps *browser, ResendCountdown *resend, QObject *parent);

    /// Returns by what this person can confirm it, the best first; and what is asked for now.
    const QList<Factor> &factors() const { return m_factors; }
    Factor factor() const { return m_factor; }
    bool isCodeSent() const { return m_isSent; }
    /// Returns where the code went, as far as the server says it.
    const QString &address() const { return m_address; }
    bool isHere() const;

    /// Asks the person who is signed in to confirm that it is them, unless they have just done so; stepUpEnded() tells what came
    /// of it.
    void stepUp();
    /// Asks for this factor instead, and sends its code or opens the browser.
    void choose(Factor factor);
    void enterCode(const QString &typed);
    /// Sends the code again, or opens the browser.
    void resend();

Q_SIGNALS:
    void factorChanged();
    void stepUpEnded(bool isSteppedUp);

private:
    bool hold(const Arrival &arrival);
    void askFor(const User &user);
    void beginStepUp();
    void endStepUp(bool isSteppedUp);
    bool isOurs(LoginStep step) const;
    void leave(LoginStep left, LoginStep next);
    QList<Factor> factorsFor(const User &user, const QStringList &used) const;
    std::optional<ConfirmingPages> pagesFor(const User &user) const;
    void setFactors(const QList<Factor> &factors, Factor factor);
    void offer(LoginStep step, const QList<Factor> &factors);
    void sendCode();
    void codeSent(const Result<CodeResponse> &answer);
    void verify(const QString &code);
    void confirmInBrowser();
    void browserAnswered(const Result<AuthResponse> &answer);
    void verified(const AuthResponse &answer);
    void fail(const Error &error);
    LoginOptions optionsWith(const Token &refreshToken) const;

    FlowStage *const m_stage;
    PendingSignIn *const m_pending;
    BrowserSteps *const m_browser;
    ResendCountdown *const m_resend;
    const int m_gate;
    QList<Factor> m_factors;
    Factor m_factor = Factor::AuthenticatorApp;
    bool m_isSent = false;
    QString m_address;
    bool m_isSteppingUp = false;  ///< until the session answers
    bool m_isStepAwaited = false; ///< the step is to be entered as soon as nothing else is under way
    QMetaObject::Connection m_asking;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "flow/pendingsignin.h"

#include <optional>

namespace Descope {

/// Does the step at which an authenticator app is set up, for who is signed in, or for a sign-in that waits because there is no
/// other second factor: asks for a secret, which is shown until the step is left, and takes the first code that the app makes of
/// it as the proof that it has arrived there.
class TotpSteps : public QObject
{
    Q_OBJECT

public:
    TotpSteps(FlowStage *stage, PendingSignIn *pending, QObject *parent);
    ~TotpSteps() override;

    /// Returns the secret; it is empty before it has come, and where the step is not.
    const TotpSeed &seed() const { return m_seed; }
    /// Returns whether the person has an app already, which another one would take the place of.
    bool isSetUp() const;
    /// Asks for a secret, which takes the place of an earlier one.
    void create();
    void enterCode(const QString &typed);

Q_SIGNALS:
    void seedChanged();
    /// isSetUp() may have changed for who is signed in.
    void setUpChanged();

private:
    void leave(LoginStep left);
    void verify(const QString &code, const Token &refreshToken);
    void verified(const AuthResponse &answer);
    void tellUnfinished();
    void fail(const Error &error);

    FlowStage *const m_stage;
    PendingSignIn *const m_pending;
    TotpSeed m_seed;
    bool m_isConfirmed = false;  ///< the seed has arrived in the app
    bool m_isUnfinished = false; ///< to be told at the account
};

} // namespace Descope

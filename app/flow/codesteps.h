// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"

namespace Descope {

class ResendCountdown;

/// Signs people in by a code that is sent to them.
class CodeSteps : public QObject
{
    Q_OBJECT

public:
    CodeSteps(FlowStage *stage, ResendCountdown *resend, QObject *parent);

    bool isHere() const { return m_stage->step() == LoginStep::EnterCode; }
    /// Returns where the code went, as far as anybody knows.
    QString address() const;

    void sendCode(const QString &loginId, bool staySignedIn);
    void resend();
    void enterCode(const QString &code);

private:
    void askForCode(const QString &loginId);
    void requestCode();
    void codeSent(const Result<CodeResponse> &answer);

    FlowStage *const m_stage;
    ResendCountdown *const m_resend;
    QString m_named; ///< the address, partly hidden, that the server says it went to; may be empty
};

} // namespace Descope

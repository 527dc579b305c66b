// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"

namespace Descope {

class ResendCountdown;

/// Signs people in by a code that is sent to them, in one of the ways that are offered.
class CodeSteps : public QObject
{
    Q_OBJECT

public:
    CodeSteps(FlowStage *stage, ResendCountdown *resend, QObject *parent);

    bool isHere() const { return m_stage->step() == LoginStep::EnterCode; }
    /// Returns where the code went, as far as anybody knows; how it went there; and how else it can.
    QString address() const;
    DeliveryMethod method() const { return m_method; }
    const QList<DeliveryMethod> &methods() const { return m_methods; }

    void sendCode(const QString &loginId, bool staySignedIn);
    void resend();
    /// Sends it in this way instead.
    void choose(DeliveryMethod method);
    void enterCode(const QString &code);

Q_SIGNALS:
    void methodChanged();

private:
    void sendAgain(DeliveryMethod method);
    void request(DeliveryMethod method);
    void sent(DeliveryMethod method, const Result<CodeResponse> &answer);
    FieldProblems numberProblems(DeliveryMethod method) const;

    FlowStage *const m_stage;
    ResendCountdown *const m_resend;
    QList<DeliveryMethod> m_methods;
    DeliveryMethod m_method = DeliveryMethod::Email;
    QString m_named; ///< the address, partly hidden, that the server says it went to; may be empty
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "flow/codesteps.h"

#include "flow/loginoptions.h"
#include "flow/resendcountdown.h"
#include "flow/sentaddress.h"

namespace Descope {

using namespace Qt::StringLiterals;

CodeSteps::CodeSteps(FlowStage *stage, ResendCountdown *resend, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_resend(resend)
{
}

QString CodeSteps::address() const
{
    return sentAddress(m_named, m_stage->loginId());
}

// Asking for the code -------------------------------------------------------------------------------------------------------

void CodeSteps::sendCode(const QString &loginId, bool staySignedIn)
{
    m_stage->chooseStaySignedIn(staySignedIn);
    askForCode(loginId);
}

void CodeSteps::resend()
{
    if (isHere() && m_resend->seconds() == 0)
        askForCode(m_stage->loginId());
}

void CodeSteps::askForCode(const QString &loginId)
{
    if (!m_stage->isReady() || !m_stage->accepts(m_stage->takeLoginId(loginId)))
        return;
    m_stage->call().setBusyText([] { return tr("Sending…"); });
    m_stage->submit([this] { requestCode(); });
}

void CodeSteps::requestCode()
{
    m_stage->call().run(m_stage->service()->sendCode(
                            DeliveryMethod::Email, m_stage->loginId(), {Audience::SignIn, {}, loginOptions(m_stage->settings())}),
        [this](const Result<CodeResponse> &answer) { codeSent(answer); });
}

void CodeSteps::codeSent(const Result<CodeResponse> &answer)
{
    // Nobody learns here who has an account: an unknown user leads to the same screen.
    if (!answer && answer.error().kind != Error::Kind::InvalidCredentials)
        return m_stage->fail(answer.error());
    const bool again = isHere();
    m_named = answer ? answer->maskedAddress : QString();
    m_stage->setStep(LoginStep::EnterCode);
    m_resend->start();
    if (again)
        m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("We sent the email again.")}; });
}

// Checking it ---------------------------------------------------------------------------------------------------------------

void CodeSteps::enterCode(const QString &code)
{
    if (!m_stage->isReady() || !isHere() || !m_stage->accepts(codeProblems(code)))
        return;
    const auto answered = [this](const Result<AuthResponse> &answer) {
        answer ? m_stage->begin(u"code"_s, m_stage->loginId(), *answer) : m_stage->fail(answer.error());
    };
    m_stage->submit([this, code, answered] {
        m_stage->call().run(m_stage->service()->verifyCode(DeliveryMethod::Email, m_stage->loginId(), code), answered);
    });
}

} // namespace Descope

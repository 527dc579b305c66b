// SPDX-License-Identifier: MIT
#include "flow/codesteps.h"

#include "flow/loginoptions.h"
#include "flow/phonenumber.h"
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
    return sentAddress(m_named, m_stage->loginId(), m_method);
}

// Asking for the code -------------------------------------------------------------------------------------------------------

void CodeSteps::sendCode(const QString &loginId, bool staySignedIn)
{
    m_stage->chooseStaySignedIn(staySignedIn);
    if (!m_stage->isReady() || !m_stage->accepts(m_stage->takeLoginId(loginId)))
        return;
    const LoginSettings &settings = m_stage->settings();
    if (settings.loginIdKind == LoginIdKind::Phone || settings.loginIdKind == LoginIdKind::Any) {
        if (const QString number = phoneNumberFrom(m_stage->loginId()); !number.isEmpty())
            m_stage->setLoginId(number);
    }
    const QList<DeliveryMethod> methods = settings.codeMethodsFor(m_stage->loginId());
    if (methods.isEmpty() || !m_stage->accepts(numberProblems(methods.constFirst())))
        return;
    if (std::exchange(m_methods, methods) != methods)
        Q_EMIT methodChanged();
    request(methods.constFirst());
}

/// Returns what is wrong with the login id where it has to be the number that the code goes to.
FieldProblems CodeSteps::numberProblems(DeliveryMethod method) const
{
    const LoginSettings &settings = m_stage->settings();
    const bool isNumber = settings.loginIdKind == LoginIdKind::Phone && !settings.loginIdFixed && isByPhone(method);
    return isNumber ? phoneNumberProblems(m_stage->loginId()) : FieldProblems();
}

void CodeSteps::resend()
{
    if (isHere() && m_stage->isReady() && m_resend->seconds() == 0)
        request(m_method);
}

void CodeSteps::choose(DeliveryMethod method)
{
    if (isHere() && m_stage->isReady() && m_methods.contains(method) && method != m_method)
        request(method);
}

/// The person may have corrected the login id, by which the method is chosen.
void CodeSteps::sendAgain(DeliveryMethod method)
{
    if (!isHere())
        sendCode(m_stage->loginId(), m_stage->staySignedIn());
    else if (m_stage->isReady())
        request(method);
}

void CodeSteps::request(DeliveryMethod method)
{
    m_stage->call().setBusyText([] { return tr("Sending…"); });
    m_stage->submit([this, method] {
        const LoginSettings &settings = m_stage->settings();
        const CodeOptions options{audience(settings), {}, loginOptions(settings)};
        m_stage->call().run(m_stage->service()->sendCode(method, m_stage->loginId(), options),
            [this, method](const Result<CodeResponse> &answer) { sent(method, answer); });
    });
}

void CodeSteps::sent(DeliveryMethod method, const Result<CodeResponse> &answer)
{
    // Nobody learns here who has an account: an unknown user leads to the same screen.
    if (!answer && answer.error().kind != Error::Kind::InvalidCredentials)
        return m_stage->failSending(answer.error(), [this, method] { sendAgain(method); });
    const bool isAgain = isHere();
    m_method = method;
    m_named = answer ? answer->maskedAddress : QString();
    m_stage->setStep(LoginStep::EnterCode);
    m_resend->start();
    Q_EMIT methodChanged();
    if (!isAgain)
        return;
    m_stage->tell([method] {
        return Notice{Notice::Severity::Positive, method == DeliveryMethod::Email   ? tr("We sent the email again.")
                                                  : method == DeliveryMethod::Voice ? tr("We’re calling you now.")
                                                                                    : tr("We sent the code again.")};
    });
}

// Checking it ---------------------------------------------------------------------------------------------------------------

void CodeSteps::enterCode(const QString &code)
{
    if (!m_stage->isReady() || !isHere() || !m_stage->accepts(codeProblems(code, m_method)))
        return;
    const auto answered = [this](const Result<AuthResponse> &answer) {
        answer ? m_stage->begin(u"code"_s, m_stage->loginId(), *answer) : m_stage->fail(answer.error());
    };
    m_stage->submit([this, code, answered] {
        m_stage->call().run(m_stage->service()->verifyCode(m_method, m_stage->loginId(), code), answered);
    });
}

} // namespace Descope

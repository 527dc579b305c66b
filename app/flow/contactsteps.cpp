// SPDX-License-Identifier: MIT
#include "flow/contactsteps.h"

#include "flow/loginid.h"
#include "flow/phonenumber.h"
#include "flow/resendcountdown.h"
#include "flow/sentaddress.h"

#include <utility>

namespace Descope {

namespace {

bool isEmail(DeliveryMethod method)
{
    return method == DeliveryMethod::Email;
}

LoginStep typedAt(DeliveryMethod method)
{
    return isEmail(method) ? LoginStep::ChangeEmail : LoginStep::ChangePhone;
}

/// Returns whether people sign in by such an address, so that they do by the new one, too.
bool isLoginId(DeliveryMethod method, LoginIdKind kind)
{
    return kind == LoginIdKind::Any || kind == (isEmail(method) ? LoginIdKind::Email : LoginIdKind::Phone);
}

} // namespace

ContactSteps::ContactSteps(FlowStage *stage, PendingSignIn *pending, ResendCountdown *resend, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_pending(pending)
    , m_resend(resend)
{
    connect(stage, &FlowStage::stepLeft, this, [this](LoginStep left, LoginStep next) {
        if (left == LoginStep::ConfirmAddress)
            leave(next);
    });
    connect(stage, &FlowStage::stepEntered, this, [this] {
        if (std::exchange(m_wasHere, isHere()) != isHere())
            Q_EMIT methodChanged();
    });
}

QString ContactSteps::address() const
{
    return sentAddress(m_named, m_address, m_method);
}

void ContactSteps::leave(LoginStep next)
{
    if (next == typedAt(m_method))
        return;
    m_address.clear();
    m_named.clear();
}

// Asking for the code -------------------------------------------------------------------------------------------------------

void ContactSteps::changeEmail(const QString &typed)
{
    const QString address = loginIdFrom(typed);
    const bool isHers = address.compare(m_stage->session()->user().email, Qt::CaseInsensitive) == 0;
    if (m_stage->step() == LoginStep::ChangeEmail && m_stage->isReady() && m_stage->accepts(newEmailProblems(address, isHers)))
        change(DeliveryMethod::Email, address);
}

void ContactSteps::changePhone(const QString &typed, const QString &region)
{
    const QString number = phoneNumberFrom(typed, region);
    const bool isHers = !number.isEmpty() && number == phoneNumberFrom(m_stage->session()->user().phone);
    if (m_stage->step() == LoginStep::ChangePhone && m_stage->isReady() &&
        m_stage->accepts(newPhoneProblems(typed, number, isHers)))
        change(DeliveryMethod::Sms, number);
}

void ContactSteps::change(DeliveryMethod method, const QString &address)
{
    m_address = address;
    m_method = method;
    m_stage->submit([this] { sendCode(); });
}

void ContactSteps::resend()
{
    if (isHere() && m_stage->isReady() && m_resend->seconds() == 0)
        m_stage->submit([this] { sendCode(); });
}

void ContactSteps::correct()
{
    if (isHere() && m_stage->isIdle())
        m_stage->setStep(typedAt(m_method));
}

void ContactSteps::sendCode()
{
    m_stage->call().setBusyText([] { return tr("Sending…"); });
    const auto send = [this](const Token &token) {
        m_stage->call().run(request(token), [this](const Result<CodeResponse> &answer) { codeSent(answer); });
    };
    m_pending->withToken(send, again());
}

/// Returns what sends a code again that was sent before. Until then the form does, with what is typed there by then.
std::function<void()> ContactSteps::again()
{
    if (!isHere())
        return {};
    return [this] { resend(); };
}

QFuture<Result<CodeResponse>> ContactSteps::request(const Token &refreshToken) const
{
    UpdateOptions options;
    options.addToLoginIds = isLoginId(m_method, m_stage->settings().loginIdKind);
    options.failOnConflict = true;
    options.locale = m_stage->settings().locale;
    DescopeService *service = m_stage->service();
    const QString loginId = m_pending->loginId();
    return isEmail(m_method) ? service->updateEmail(loginId, m_address, options, refreshToken)
                             : service->updatePhone(m_method, loginId, m_address, options, refreshToken);
}

void ContactSteps::codeSent(const Result<CodeResponse> &answer)
{
    if (!answer) {
        Error error = answer.error();
        error.outcomeUnknown = false; // of the code
        return error.kind == Error::Kind::UserExists ? fail(error) : m_pending->failSending(error, again());
    }
    const bool isAgain = isHere();
    m_named = answer->maskedAddress;
    m_stage->setStep(LoginStep::ConfirmAddress);
    if (!isHere()) // a slot has left it
        return;
    m_resend->start();
    if (isAgain)
        m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("We sent the code again.")}; });
}

// Checking it ---------------------------------------------------------------------------------------------------------------

void ContactSteps::enterCode(const QString &typed)
{
    const QString code = typed.simplified().remove(u' ');
    if (!isHere() || !m_stage->isReady() || !m_stage->accepts(codeProblems(code, m_method)))
        return;
    m_stage->submit([this, code] {
        m_stage->call().run(m_stage->service()->verifyCode(m_method, m_pending->loginId(), code),
            [this](const Result<AuthResponse> &answer) { answer ? verified(*answer) : fail(answer.error()); });
    });
}

/// The answer has a session of its own, which nobody needs. One of another user says that the account became part of theirs,
/// which was not asked for: the present session goes on, and the server says what it is worth.
void ContactSteps::verified(const AuthResponse &answer)
{
    DescopeService *service = m_stage->service();
    SessionManager *session = m_stage->session();
    const bool isSameUser = answer.session.userId() == session->user().userId;
    watch(service->logout(answer.session.refreshToken), service, [](const Result<void> &) {});
    watch(session->reloadUser(), this, [](const Result<User> &) {});
    if (!isSameUser)
        return m_stage->fail(localError(Error::Kind::OtherUser));
    const bool isForEmail = isEmail(m_method);
    if (m_stage->goHome())
        m_stage->tell([isForEmail] {
            return Notice{Notice::Severity::Positive,
                isForEmail ? tr("Your email address is changed.") : tr("Your phone number is changed.")};
        });
}

void ContactSteps::fail(Error error)
{
    if (error.kind != Error::Kind::UserExists)
        return m_pending->fail(error);
    const bool isForEmail = isEmail(m_method);
    m_pending->fail(error, [isForEmail] {
        const QString text =
            isForEmail ? tr("That email address belongs to another account. Use another one, or sign in to that account.")
                       : tr("That phone number belongs to another account. Use another one, or sign in to that account.");
        return Notice{Notice::Severity::Error, text, {}, {}, Field::LoginId};
    });
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "login/passwordreset.h"

#include "api/watch.h"
#include "login/resetlink.h"

namespace Descope {

using namespace std::chrono_literals;

PasswordReset::PasswordReset(DescopeService *service, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_resend(clock)
{
    connect(&m_resend, &Countdown::ticked, this, &PasswordReset::resendTicked);
    connect(&m_resend, &Countdown::finished, this, [this] { Q_EMIT resendTicked(0); });
}

PasswordReset::~PasswordReset()
{
    abandon();
}

void PasswordReset::start(const ResetResponse &mail)
{
    m_mail = mail;
    m_resend.start(30s);
    m_waiting.reset();
    if (mail.pendingRef.isEmpty())
        return;
    m_waiting = std::make_unique<QObject>();
    m_waitingEnd = m_clock->steady() + 10min;
    poll();
}

void PasswordReset::poll()
{
    watch(m_service->pollEnchantedLink(m_mail.pendingRef), m_waiting.get(), [this](const Result<AuthResponse> &answer) {
        if (answer) {
            m_waiting.reset();
            m_verified = *answer;
            Q_EMIT linkFollowed();
        } else if (answer.error().kind == Error::Kind::LinkExpired || m_clock->steady() > m_waitingEnd) {
            m_waiting.reset();
            Q_EMIT expired();
        } else {
            // Pending, offline, or told to slow down: once a second is what Descope's own clients do.
            m_clock->callAfter(answer.error().retryAfter.value_or(1s), m_waiting.get(), [this] { poll(); });
        }
    });
}

bool PasswordReset::useLink(const QString &pasted)
{
    const std::optional<QString> token = tokenFromLink(pasted);
    if (!token)
        return false;
    m_waiting.reset();
    m_token = *token;
    return true;
}

QFuture<Result<AuthResponse>> PasswordReset::verify()
{
    if (m_verified)
        return QtFuture::makeReadyFuture(Result<AuthResponse>(*m_verified));
    const QFuture<Result<AuthResponse>> answer = m_service->verifyMagicLink(m_token);
    watch(answer, this, [this](const Result<AuthResponse> &verified) {
        if (!verified)
            return;
        forgetToken();
        m_verified = *verified;
    });
    return answer;
}

bool PasswordReset::isFor(const QString &loginId) const
{
    const User &user = m_verified->session.user;
    // Where the answer names nobody, the server alone can tell, when the password is saved.
    return user.isEmpty() || user.loginIds.contains(loginId, Qt::CaseInsensitive) ||
           user.email.compare(loginId, Qt::CaseInsensitive) == 0;
}

AuthResponse PasswordReset::take()
{
    return *std::exchange(m_verified, std::nullopt);
}

void PasswordReset::abandon()
{
    m_waiting.reset();
    m_resend.stop();
    forgetToken();
    if (const auto verified = std::exchange(m_verified, std::nullopt))
        watch(m_service->logout(verified->session.refreshToken), m_service, [](const Result<void> &) {});
}

void PasswordReset::forgetToken()
{
    m_token.fill(u'\0');
    m_token.clear();
}

} // namespace Descope

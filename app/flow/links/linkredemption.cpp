// SPDX-License-Identifier: MIT
#include "flow/links/linkredemption.h"

#include "core/values/promise.h"
#include "core/values/watch.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

namespace {

void end(const LentService &service, const AuthResponse &verified)
{
    watch(service->logout(verified.session.refreshToken), service, [](const Result<void> &) {});
}

} // namespace

LinkRedemption::LinkRedemption(const LentService &service, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
{
    // The session of a link that was followed, and that no new password has ended yet.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &LinkRedemption::abandon);
}

LinkRedemption::~LinkRedemption()
{
    abandon();
}

void LinkRedemption::await(const ResetResponse &mail)
{
    abandon();
    m_mail = mail;
    if (mail.pendingRef.isEmpty())
        return;
    m_waiting = std::make_unique<QObject>();
    m_waitingEnd = m_clock->steady() + 10min;
    poll();
}

void LinkRedemption::poll()
{
    const auto answered = [service = m_service, self = QPointer(this), waiting = QPointer(m_waiting.get())](
                              const Result<AuthResponse> &answer) {
        if (self != nullptr && waiting != nullptr)
            self->polled(answer);
        else if (answer) // nobody waits for this session any more
            end(service, *answer);
    };
    watch(m_service->pollEnchantedLink(m_mail.pendingRef), m_service, answered);
}

void LinkRedemption::polled(const Result<AuthResponse> &answer)
{
    if (answer) {
        m_waiting.reset();
        m_verified = *answer;
        Q_EMIT linkFollowed();
    } else if (answer.error().kind == Error::Kind::LinkExpired || m_clock->steady() > m_waitingEnd) {
        m_waiting.reset();
        Q_EMIT expired();
    } else {
        // Pending, offline, or told to slow down: once a second is what Descope's own clients do.
        const auto pause = std::clamp<std::chrono::seconds>(answer.error().retryAfter.value_or(0s), 1s, 1min);
        m_clock->callAfter(pause, m_waiting.get(), [this] { poll(); });
    }
}

void LinkRedemption::keep(const QString &token)
{
    const ResetResponse mail = m_mail;
    abandon();
    m_mail = mail;
    m_token = token;
}

QFuture<Result<void>> LinkRedemption::approve()
{
    if (m_verified || m_mail.pendingRef.isEmpty() || m_approved)
        return readyFuture<void>();
    const QFuture<Result<void>> answer = m_service->verifyEnchantedLink(m_token);
    watch(answer, this, [this](const Result<void> &approved) { m_approved = bool(approved); });
    return answer;
}

QFuture<Result<AuthResponse>> LinkRedemption::verify()
{
    if (m_verified)
        return readyFuture<AuthResponse>(*m_verified);
    if (m_verification)
        return *m_verification;
    m_verification =
        m_mail.pendingRef.isEmpty() ? m_service->verifyMagicLink(m_token) : m_service->pollEnchantedLink(m_mail.pendingRef);
    const auto finished = [service = m_service, self = QPointer(this), token = m_token](const Result<AuthResponse> &verified) {
        if (self != nullptr && self->holds(token)) {
            self->m_verification.reset();
            if (verified)
                self->m_verified = *verified;
        } else if (verified) { // nobody waits for this session any more
            end(service, *verified);
        }
    };
    watch(*m_verification, m_service, finished);
    return *m_verification;
}

QFuture<Result<User>> LinkRedemption::owner()
{
    if (!m_verified) // the service has ended with its answer
        return readyFuture<User>(m_service.absence());
    const User &user = m_verified->session.user;
    if (!user.loginIds.isEmpty())
        return readyFuture<User>(user);
    const QFuture<Result<User>> answer = m_service->me(m_verified->session.refreshToken);
    watch(answer, this, [this](const Result<User> &asked) {
        if (asked && m_verified)
            m_verified->session.user = *asked;
    });
    return answer;
}

AuthResponse LinkRedemption::take()
{
    return *std::exchange(m_verified, std::nullopt);
}

void LinkRedemption::abandon()
{
    m_waiting.reset();
    m_mail = {};
    m_token.fill(u'\0');
    m_token.clear();
    m_approved = false;
    m_verification.reset();
    if (const auto verified = std::exchange(m_verified, std::nullopt))
        end(m_service, *verified);
}

} // namespace Descope

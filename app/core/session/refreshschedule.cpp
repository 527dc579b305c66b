// SPDX-License-Identifier: MIT
#include "core/session/refreshschedule.h"

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RefreshSchedule::RefreshSchedule(std::shared_ptr<Clock> clock, std::function<void()> refresh)
    : m_clock(std::move(clock))
    , m_refresh(std::move(refresh))
{
}

void RefreshSchedule::plan(std::chrono::milliseconds delay)
{
    m_planned = std::make_unique<QObject>();
    m_clock->callAfter(delay, m_planned.get(), [this] { refreshIfSomebodyIsThere(); });
}

void RefreshSchedule::refreshIfSomebodyIsThere()
{
    const bool isActive = m_lastActivity > m_issued && m_clock->steady() - m_lastActivity < m_limit;
    if (m_limit == 0s || isActive)
        m_refresh();
    else
        m_awaitsActivity = true;
}

void RefreshSchedule::noteActivity()
{
    m_lastActivity = m_clock->steady();
    if (m_awaitsActivity)
        m_refresh();
}

bool RefreshSchedule::wasInactive() const
{
    const bool isOver = m_limit > 0s && m_clock->steady() - m_lastRefresh >= m_limit;
    return isOver && !m_lastError;
}

void RefreshSchedule::resumed(const DatedToken &sessionToken, std::chrono::seconds limit, std::chrono::milliseconds lastRefresh)
{
    m_limit = limit;
    m_issued = sessionToken.issued;
    m_lastRefresh = lastRefresh;
}

void RefreshSchedule::succeeded(const DatedToken &sessionToken, std::chrono::seconds limit)
{
    const auto before = m_pause;
    const auto issued = sessionToken.issued;
    reset();
    resumed(sessionToken, limit, issued);
    const auto now = m_clock->steady();
    const auto goodUntil = sessionToken.freshUntil();
    const bool isUseless = goodUntil < std::max(now, issued + leastPause);
    m_pause = isUseless ? std::clamp(2 * before, leastPause, longestPause) : leastPause;
    m_tryAfter = issued + m_pause;
    std::chrono::milliseconds period = sessionToken.lifetime();
    if (limit > 0s)
        period = std::min<std::chrono::milliseconds>(period, limit);
    period = std::min<std::chrono::milliseconds>(period, 24h); // a timer does not count further than 24 days
    m_spareUntil = std::min(goodUntil, issued + period);
    // Wide enough that programs that were started together lose their step within a few refreshes; narrower, it takes hours.
    const double share = 0.40 + 0.45 * m_clock->random();
    // The pause is spread as well.
    const auto after = std::chrono::duration_cast<std::chrono::milliseconds>(std::max(period * share, m_pause * (0.6 + share)));
    plan(std::max(issued + after - now, 0ms));
}

void RefreshSchedule::failed(const Error &error)
{
    m_lastError = error;
    std::optional<std::chrono::seconds> &retryAfter = m_lastError->retryAfter;
    if (retryAfter)
        retryAfter = std::min<std::chrono::seconds>(*retryAfter, longestObeyed);
    const auto now = m_clock->steady();
    const auto delay = m_backoff.next(m_clock->random(), retryAfter, m_spareUntil - now);
    m_notBefore = now + retryAfter.value_or(0s);
    m_tryAfter = now + (error.httpStatus >= 400 ? delay : error.httpStatus > 0 ? std::min(delay, leastPause) : 0ms);
    plan(delay);
    if (error.httpStatus == 0)
        awaitNetwork();
}

void RefreshSchedule::pause()
{
    m_planned.reset();
    m_awaitsActivity = false;
}

void RefreshSchedule::reset()
{
    pause();
    m_backoff.reset();
    m_lastError.reset();
    m_notBefore = m_tryAfter = m_spareUntil = m_pause = m_issued = m_lastRefresh = 0ms;
    m_limit = 0s;
}

std::optional<Error> RefreshSchedule::restraint(bool isAutomatic) const
{
    const auto now = m_clock->steady();
    const auto until = std::max(m_notBefore, isAutomatic ? m_tryAfter : 0ms);
    if (now >= until)
        return {};
    Error error = m_lastError.value_or(localError(Error::Kind::Server, u"The session tokens of the server do not last."_s));
    if (!m_lastError || now < m_notBefore)
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(until - now);
    return error;
}

/// A network that comes back is used before the backoff is over; spread, as all programs of all people hear of it at once.
void RefreshSchedule::awaitNetwork()
{
    if (m_network)
        return;
    m_network = std::make_unique<NetworkReturn>();
    QObject::connect(m_network.get(), &NetworkReturn::returned, m_network.get(), [this] {
        const bool isAwaited = m_planned && m_lastError && m_lastError->httpStatus == 0;
        if (isAwaited)
            plan(std::chrono::milliseconds(int(2000 * m_clock->random())));
    });
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/service/discoverycache.h"

#include <utility>

namespace Descope {

using namespace std::chrono_literals;

namespace {

constexpr auto maximumAge = 1h;

} // namespace

DiscoveryCache::DiscoveryCache(std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock))
{
}

QFuture<Result<Discovery>> DiscoveryCache::find(const std::function<void()> &fetch)
{
    if (m_discovery && m_clock->steady() - m_taken < maximumAge)
        return readyFuture<Discovery>(*m_discovery);
    const Promise<Discovery> promise;
    m_waiting << promise;
    if (!std::exchange(m_isFetching, true))
        fetch();
    return promise.future();
}

void DiscoveryCache::take(const Result<Discovery> &answer)
{
    m_isFetching = false;
    if (answer) {
        m_discovery = *answer;
        m_taken = m_clock->steady();
    }
    const QList<Promise<Discovery>> waiting = std::exchange(m_waiting, {});
    for (const Promise<Discovery> &promise : waiting)
        promise.finish(answer);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/time/backoff.h"

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

std::chrono::milliseconds Backoff::next(
    double random, std::optional<std::chrono::seconds> retryAfter, std::chrono::milliseconds spare)
{
    using Milliseconds = std::chrono::milliseconds;
    constexpr Milliseconds least = 2s;
    constexpr Milliseconds most = 5min;
    const auto part = [](Milliseconds whole, double share) { return std::chrono::duration_cast<Milliseconds>(whole * share); };
    const Milliseconds asked = retryAfter.value_or(0s);
    m_bound = std::min(most, std::max({least, 2 * m_bound, asked}));
    const auto spread = std::min(m_bound, std::max(most - asked, most / 2));
    const auto wait = asked + std::max<Milliseconds>(part(spread, random), 250ms);
    const auto leisure = part(std::min(most, spare), 0.75 + 0.20 * random);
    if (leisure <= wait)
        return wait;
    m_bound = std::max(m_bound, leisure); // what has failed for so long is not tried every few seconds now
    return leisure;
}

} // namespace Descope

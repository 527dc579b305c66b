// SPDX-License-Identifier: MIT
#include "session/backoff.h"

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

std::chrono::milliseconds Backoff::next(double random, std::optional<std::chrono::seconds> retryAfter)
{
    constexpr std::chrono::milliseconds least = 2s;
    constexpr std::chrono::milliseconds most = 5min;
    const auto bound = std::min(most, least * (1 << std::min(m_failures, 10)));
    ++m_failures;
    const auto jitter = std::chrono::duration_cast<std::chrono::milliseconds>(bound * random);
    return retryAfter.value_or(0s) + std::max<std::chrono::milliseconds>(jitter, 250ms);
}

} // namespace Descope

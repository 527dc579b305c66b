// SPDX-License-Identifier: MIT
#pragma once

#include "api/coreexport.h"

#include <chrono>
#include <optional>

namespace Descope {

/// How long to wait before the next try of something that keeps failing: full jitter (a random part of a bound that doubles
/// from 2 s to 5 min), so that clients do not return in step after an outage. Never gives up. A server's Retry-After is a
/// minimum, to which jitter is added.
class DESCOPE_CORE_EXPORT Backoff
{
public:
    /// random in [0, 1).
    std::chrono::milliseconds next(double random, std::optional<std::chrono::seconds> retryAfter = {});
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace Descope

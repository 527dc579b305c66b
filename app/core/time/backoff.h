// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace Descope {

/// Says how long to wait before the next try of something that keeps failing: full jitter (a random part of a bound that doubles
/// from 2 s to 5 min), so that clients do not return in step after an outage. Never gives up. A server's Retry-After is a
/// minimum, to which jitter is added: of the same size, because very many may have been told the same moment, but so that
/// both take 5 min at most, unless that leaves the jitter less than half of them.
class Backoff
{
public:
    /// Returns how long to wait. random is in [0, 1); spare says for how long nobody misses it: most of that is waited rather
    /// than less, 5 min at most.
    std::chrono::milliseconds next(
        double random, std::optional<std::chrono::seconds> retryAfter = {}, std::chrono::milliseconds spare = {});
    void reset() { m_bound = {}; }

private:
    std::chrono::milliseconds m_bound{0}; ///< of the latest wait
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace DescopeTest {

/// What a server does meanwhile with whoever asks.
struct Outage
{
    enum class Kind {
        Refused,     ///< no connection
        Unavailable, ///< 503 without a Retry-After
        RetryAfter,  ///< 503 with a Retry-After of one minute
        Announced,   ///< 503 whose Retry-After names the end of the outage to everybody
    };
    std::chrono::seconds from{};
    std::chrono::seconds length{};
    Kind kind = Kind::Refused;

    std::chrono::seconds end() const { return from + length; }
};

/// What happens to all clients of a server.
struct Day
{
    int clients = 0;
    /// When one of them is started, given a number in [0, 1).
    std::function<std::chrono::milliseconds(double)> start;
    std::optional<Outage> outage;
    std::chrono::seconds length{};
    unsigned seed = 0;
};

/// What became of it.
struct Load
{
    static constexpr std::chrono::seconds bin{10};

    std::vector<int> requests; ///< in each bin; also those that failed
    /// How long after the end of the outage somebody still had no token to use.
    std::chrono::milliseconds longestWait{};
    int lost = 0; ///< had none at the end of the day

    /// Per second, between two times.
    double mean(std::chrono::seconds from, std::chrono::seconds until) const;
    /// Of the busiest bin.
    double peak(std::chrono::seconds from, std::chrono::seconds until) const;
};

/// Lets it happen to clients that refresh by the schedule that every program uses. A client that is started asks at once;
/// answers come without delay; nobody asks between the tries that were planned.
Load live(const Day &day);

} // namespace DescopeTest

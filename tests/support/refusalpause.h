// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/sessionrefresher.h"
#include "support/await.h"
#include "support/fakeclock.h"

namespace DescopeTest {

/// Waits until a refresh was refused, and lets the time pass until it is sent again; false when none was refused.
inline bool passRefusalPause(FakeClock &clock)
{
    using Descope::SessionRefresher;
    const bool isRefused = waitUntil([&clock] { return clock.planned().contains(SessionRefresher::refusalPause); });
    clock.advance(isRefused ? SessionRefresher::refusalPause : std::chrono::milliseconds(0));
    return isRefused;
}

} // namespace DescopeTest

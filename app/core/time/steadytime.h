// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace Descope {

/// Returns the time since the computer was started, sleep included where the system counts it.
std::chrono::milliseconds steadyTime();
/// Returns a name of that start, which is the same for all processes of the computer; empty when the system has no such thing.
QString steadyEpoch();

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace Descope {

/// Time since the computer was started, sleep included where the system counts it.
std::chrono::milliseconds timeSinceBoot();
/// Differs from start to start of the computer and is the same for all its processes; empty when the system has no such thing.
QString bootId();

} // namespace Descope

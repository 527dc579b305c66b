// SPDX-License-Identifier: MIT
#pragma once

namespace DescopeTest {

/// Measures how the time of reading an answer grows with what is in it. False when it grows faster than that.
bool measureGrowth();

} // namespace DescopeTest

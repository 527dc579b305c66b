// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace Descope {

// Returns whether Caps Lock is on now, or nothing where the platform cannot be asked: on Wayland, where CapsLockKeys knows, and
// on systems that nobody has written this for. Private to the library.
std::optional<bool> platformCapsLock();

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace Descope {

// Whether Caps Lock is on now; nothing where the platform does not tell (Wayland, and systems that nobody has written this for).
// Private to the library.
std::optional<bool> platformCapsLock();

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "controls/capslock.h"

namespace Descope {

std::optional<bool> platformCapsLock()
{
    return std::nullopt;
}

} // namespace Descope

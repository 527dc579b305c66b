// SPDX-License-Identifier: MIT
#include "core/time/boottime.h"

namespace Descope {

std::chrono::milliseconds timeSinceBoot()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QString bootId()
{
    return {};
}

} // namespace Descope

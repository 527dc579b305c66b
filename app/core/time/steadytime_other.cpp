// SPDX-License-Identifier: MIT
#include "core/time/steadytime.h"

namespace Descope {

std::chrono::milliseconds steadyTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QString steadyEpoch()
{
    return {};
}

} // namespace Descope

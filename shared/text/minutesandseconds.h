// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns "0:42" for 42 and "60:00" for an hour.
inline QString minutesAndSeconds(int seconds)
{
    constexpr int Minute = 60;
    return QStringLiteral("%1:%2").arg(seconds / Minute).arg(seconds % Minute, 2, 10, QChar(u'0'));
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "flow/ownsignin.h"

#include <cstdlib>

namespace Descope {

int ownSignIn(const QList<HistoryEntry> &history, const QDateTime &signedInAt)
{
    constexpr qint64 Tolerance = 2; // seconds
    if (!signedInAt.isValid())
        return -1;
    int found = -1;
    for (int i = 0; i < int(history.size()); ++i) {
        const QDateTime &time = history.at(i).loginTime;
        if (!time.isValid() || std::abs(time.secsTo(signedInAt)) > Tolerance)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

} // namespace Descope

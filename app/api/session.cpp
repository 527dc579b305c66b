// SPDX-License-Identifier: MIT
#include "api/session.h"

namespace Descope {

bool operator==(const Session &a, const Session &b)
{
    return a.sessionToken == b.sessionToken && a.refreshToken == b.refreshToken && a.user == b.user &&
           a.nextRefresh == b.nextRefresh;
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/values/session.h"

namespace Descope {

QString Session::userId() const
{
    if (!user.isEmpty())
        return user.userId;
    const QString ofSession = sessionToken.userId();
    return ofSession.isEmpty() ? refreshToken.userId() : ofSession;
}

bool operator==(const Session &a, const Session &b)
{
    return a.sessionToken == b.sessionToken && a.refreshToken == b.refreshToken && a.user == b.user &&
           a.nextRefresh == b.nextRefresh;
}

bool operator==(const AuthResponse &a, const AuthResponse &b)
{
    return a.session == b.session && a.firstSeen == b.firstSeen && a.serverTime == b.serverTime;
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/session/heldsession.h"

#include "core/session/origin.h"

namespace Descope {

HeldSession HeldSession::begun(const QString &loginId, const Session &session, const Clock &clock)
{
    HeldSession held;
    held.user = session.user;
    if (held.user.isEmpty())
        held.user.userId = session.userId();
    held.loginId = loginId;
    held.refreshToken = session.refreshToken;
    held.sessionToken = {session.sessionToken, clock.steady(), clock.epoch()};
    held.nextRefresh = session.nextRefresh;
    held.signedInAt = session.refreshToken.issuedAt(); // later ones may be issued by a refresh
    return held;
}

std::optional<HeldSession> HeldSession::taken(const StoredSession &found, const DescopeService &service, const Clock &clock)
{
    if (!found.isOf(service.projectId(), service.baseUrl()))
        return std::nullopt;
    HeldSession held;
    held.user.userId = found.userId;
    held.user.name = found.name;
    held.user.loginIds = QStringList{found.loginId};
    held.loginId = found.loginId;
    held.clockWasAhead = found.clockAhead;
    held.adopt(found);
    held.sessionToken = found.sessionToken.knownTo(clock); // it tells the time, if nothing else
    return held;
}

void HeldSession::adopt(const StoredSession &refreshed, const User &details)
{
    refreshToken = refreshed.refreshToken;
    sessionToken = refreshed.sessionToken;
    nextRefresh = refreshed.nextRefresh;
    tokenStays = refreshed.tokenStays;
    signedInAt = refreshed.signedInAt;
    if (!details.isEmpty())
        user = details;
}

StoredSession HeldSession::stored(const DescopeService &service, const Clock &clock) const
{
    return {refreshToken, user.userId, loginId, user.name, service.projectId(), originOf(service.baseUrl()), sessionToken,
        sessionToken.isEmpty() ? clockWasAhead : sessionToken.clockAhead(clock), nextRefresh, tokenStays, signedInAt};
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/session/datedtoken.h"

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

std::chrono::seconds lifetimeOf(const Token &token)
{
    const qint64 seconds = token.issuedAt().secsTo(token.expiresAt());
    return seconds > 0 ? std::chrono::seconds(seconds) : 3min;
}

std::chrono::milliseconds freshUntil(const Token &sessionToken, std::chrono::milliseconds issued)
{
    const std::chrono::seconds lifetime = lifetimeOf(sessionToken);
    return issued + lifetime - std::min<std::chrono::seconds>(30s, lifetime / 10);
}

std::optional<std::chrono::seconds> clockAhead(const Token &token, std::chrono::milliseconds issued, const Clock &clock)
{
    const QDateTime serverTime = token.issuedAt().addMSecs((clock.steady() - issued).count());
    return serverTime.isValid() ? std::optional(std::chrono::seconds(serverTime.secsTo(clock.deviceTime()))) : std::nullopt;
}

bool hasRunOut(const StoredSession &session, const Clock &clock, const QDateTime &serverTime)
{
    constexpr auto doubt = 24h;
    const QDateTime end = Token::parse(session.refreshJwt).expiresAt();
    if (!end.isValid())
        return false;
    const QDateTime issued = datedTokenOf(session, clock).issuedAt();
    if (issued.isValid())
        return issued.addMSecs((clock.steady() - session.sessionIssued).count()) >= end;
    if (serverTime.isValid())
        return serverTime >= end;
    if (!session.clockAhead)
        return false;
    const std::chrono::seconds ahead = std::max<std::chrono::seconds>(*session.clockAhead, 0s) + doubt;
    return clock.deviceTime().addSecs(-ahead.count()) >= end;
}

std::chrono::milliseconds lastRefreshOf(const StoredSession &stored, const Clock &clock)
{
    if (!datedTokenOf(stored, clock).isEmpty())
        return stored.sessionIssued;
    const QDateTime issued = Token::parse(stored.sessionJwt).issuedAt();
    const std::chrono::seconds ago(issued.isValid() && stored.clockAhead ? issued.secsTo(clock.deviceTime()) : 0);
    return clock.steady() - (ago - stored.clockAhead.value_or(0s));
}

Token datedTokenOf(const StoredSession &stored, const Clock &clock)
{
    const bool isDated = !stored.epoch.isEmpty() && stored.epoch == clock.epoch() && stored.sessionIssued <= clock.steady();
    return isDated ? Token::parse(stored.sessionJwt) : Token();
}

Token freshTokenOf(const StoredSession &stored, const Clock &clock, std::chrono::milliseconds notBefore)
{
    const Token token = stored.sessionIssued < notBefore ? Token() : datedTokenOf(stored, clock);
    return token.isEmpty() || freshUntil(token, stored.sessionIssued) <= clock.steady() ? Token() : token;
}

} // namespace Descope

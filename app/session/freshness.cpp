// SPDX-License-Identifier: MIT
#include "session/freshness.h"

namespace Descope {

using namespace std::chrono_literals;

std::chrono::seconds lifetimeOf(const Token &token)
{
    const qint64 seconds = token.issuedAt().secsTo(token.expiresAt());
    return seconds > 0 ? std::chrono::seconds(seconds) : 3min;
}

std::chrono::milliseconds issueTime(const AuthResponse &answer, const Clock &clock)
{
    const QDateTime issued = answer.session.sessionToken.issuedAt();
    const std::chrono::seconds age(issued.isValid() && answer.serverTime.isValid() ? issued.secsTo(answer.serverTime) : 0);
    return clock.steady() - (age > 2s ? age : 0s); // both have a resolution of one second
}

std::chrono::milliseconds freshUntil(const Token &sessionToken, std::chrono::milliseconds issued)
{
    const std::chrono::seconds lifetime = lifetimeOf(sessionToken);
    return issued + lifetime - std::min<std::chrono::seconds>(30s, lifetime / 10);
}

Token freshTokenOf(const StoredSession &stored, const Clock &clock, std::chrono::milliseconds notBefore)
{
    const auto now = clock.steady();
    const bool isComparable = !stored.epoch.isEmpty() && stored.epoch == clock.epoch();
    if (!isComparable || stored.sessionIssued > now || stored.sessionIssued < notBefore)
        return {};
    const Token token = Token::parse(stored.sessionJwt);
    return token.isEmpty() || freshUntil(token, stored.sessionIssued) <= now ? Token() : token;
}

bool wasNotRotated(const StoredSession &stored)
{
    const QDateTime signedIn = Token::parse(stored.refreshJwt).issuedAt();
    const QDateTime refreshed = Token::parse(stored.sessionJwt).issuedAt();
    return signedIn.isValid() && refreshed.isValid() && signedIn.secsTo(refreshed) > 30; // tokens of one answer are made at once
}

} // namespace Descope

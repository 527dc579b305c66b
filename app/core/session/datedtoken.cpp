// SPDX-License-Identifier: MIT
#include "core/session/datedtoken.h"

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

std::chrono::seconds DatedToken::lifetime() const
{
    const qint64 seconds = token.issuedAt().secsTo(token.expiresAt());
    return seconds > 0 ? std::chrono::seconds(seconds) : 3min;
}

std::chrono::milliseconds DatedToken::freshUntil() const
{
    return issued + lifetime() - std::min<std::chrono::seconds>(30s, lifetime() / 10);
}

DatedToken DatedToken::knownTo(const Clock &clock) const
{
    const bool isKnown = !epoch.isEmpty() && epoch == clock.epoch() && issued <= clock.steady();
    return isKnown ? *this : DatedToken();
}

std::optional<std::chrono::seconds> DatedToken::clockAhead(const Clock &clock) const
{
    const QDateTime serverTime = token.issuedAt().addMSecs((clock.steady() - issued).count());
    return serverTime.isValid() ? std::optional(std::chrono::seconds(serverTime.secsTo(clock.deviceTime()))) : std::nullopt;
}

} // namespace Descope

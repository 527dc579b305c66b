// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"
#include "core/values/token.h"

#include <optional>

namespace Descope {

/// Holds a session token with its age, which no clock that somebody can set has a say in.
struct DatedToken
{
    Token token;
    /// This is the time by Clock::steady() at which it was asked for: it was issued no earlier. The server's Date and the token's
    /// `iat` tell nothing more: they are of two clocks, either of which may be wrong.
    std::chrono::milliseconds issued{0};
    QString epoch = {}; ///< Clock::epoch() of that time; in another one nobody knows how old the token is

    bool isEmpty() const { return token.isEmpty(); }
    /// Returns how long it lives by its own account, whatever the time is; Descope's shortest lifetime when it does not say.
    std::chrono::seconds lifetime() const;
    /// Returns until when, by Clock::steady(), it may be handed out: a little less than it lives, so that it is still good when
    /// it arrives.
    std::chrono::milliseconds freshUntil() const;
    bool isFresh(const Clock &clock) const { return !isEmpty() && clock.steady() < freshUntil(); }
    /// Returns the token, which may have run out, when its time is one of this boot of the computer; else an empty one.
    DatedToken knownTo(const Clock &clock) const;
    /// Returns how far the clock of this computer is ahead of the server's, as far as the token tells.
    std::optional<std::chrono::seconds> clockAhead(const Clock &clock) const;

    bool operator==(const DatedToken &) const = default;
};

} // namespace Descope

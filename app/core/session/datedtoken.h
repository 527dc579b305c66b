// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/storedsession.h"
#include "core/time/clock.h"
#include "core/values/session.h"

#include <optional>

namespace Descope {

/// How long a token lives, by its own account: independent of the device's clock. Descope's shortest when it does not say.
std::chrono::seconds lifetimeOf(const Token &token);

/// Until when, by Clock::steady(), a session token that was issued then may be handed out: a little less than it lives, so
/// that it is still good when it arrives.
std::chrono::milliseconds freshUntil(const Token &sessionToken, std::chrono::milliseconds issued);

/// How far the clock of this computer is ahead of the server's, as far as a token tells that was issued then, by Clock::steady().
std::optional<std::chrono::seconds> clockAhead(const Token &token, std::chrono::milliseconds issued, const Clock &clock);

/// Whether the time of the refresh token is surely over, by its own `exp`. The clock of this computer alone cannot tell: it may
/// be years ahead. In this order, the first that is known decides:
/// - since this computer was started: the time that has passed since the session token was issued, whose `iat` is by the same
///   clock as that `exp`;
/// - the time that the server's answers tell (DescopeService::toldServerTime()), if it is valid;
/// - the computer's clock, less what it was ahead when the session was last refreshed, and less a day: a clock that was not
///   ahead then runs no faster since, and a second system or a wrong zone sets it wrong by less than a day.
bool hasRunOut(const StoredSession &session, const Clock &clock, const QDateTime &serverTime);

/// Returns when, by clock.steady(), a session that is found in the store was refreshed last. After a new start of the computer
/// that is as right as its clock: good enough for what people are told, and for nothing else.
std::chrono::milliseconds lastRefreshOf(const StoredSession &stored, const Clock &clock);

/// The session token of a stored session, which may have run out, when its time is one of this boot of the computer; else an
/// empty one.
Token datedTokenOf(const StoredSession &stored, const Clock &clock);

/// The session token of a stored session, when it may be handed out now and was not issued before that time; else an empty one.
Token freshTokenOf(const StoredSession &stored, const Clock &clock, std::chrono::milliseconds notBefore = {});

} // namespace Descope

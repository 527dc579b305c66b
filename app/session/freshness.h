// SPDX-License-Identifier: MIT
#pragma once

#include "api/session.h"
#include "session/clock.h"
#include "session/storedsession.h"

namespace Descope {

/// How long a token lives, by its own account: independent of the device's clock. Descope's shortest when it does not say.
std::chrono::seconds lifetimeOf(const Token &token);

/// When, by clock.steady(), the session token of an answer that has just come was issued. Now, unless the server's own clock
/// (the Date of the answer) tells that it is older.
std::chrono::milliseconds issueTime(const AuthResponse &answer, const Clock &clock);

/// Until when, by Clock::steady(), a session token that was issued then may be handed out: a little less than it lives, so
/// that it is still good when it arrives.
std::chrono::milliseconds freshUntil(const Token &sessionToken, std::chrono::milliseconds issued);

/// The session token of a stored session, when it may be handed out now and was not issued before that time; else an empty one.
Token freshTokenOf(const StoredSession &stored, const Clock &clock, std::chrono::milliseconds notBefore = {});

/// Whether the session token came of a refresh by which the refresh token stayed the same: it is clearly younger. The server does
/// not rotate then. False also when nothing is known.
bool wasNotRotated(const StoredSession &stored);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the calls below /v1/auth/totp/: signing in by an authenticator app.
namespace Emulator::TotpCalls {

/// Makes a user, and the seed for the app.
Reply signUp(Project &project, const Call &call);
/// Makes a seed for somebody who is signed in. The one before counts no more.
Reply update(Project &project, const Call &call);
Reply verify(Project &project, const Call &call);

} // namespace Emulator::TotpCalls

// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// The calls below /v1/auth/magiclink/, /v1/auth/enchantedlink/ and /v1/auth/otp/: what is mailed, and what comes back.
namespace Emulator::LinkCalls {

Reply magicSignIn(Project &project, const Call &call);
Reply magicSignUp(Project &project, const Call &call);
Reply magicSignUpOrIn(Project &project, const Call &call);
Reply magicVerify(Project &project, const Call &call);

Reply enchantedSignIn(Project &project, const Call &call);
Reply enchantedSignUp(Project &project, const Call &call);
Reply enchantedSignUpOrIn(Project &project, const Call &call);
Reply enchantedVerify(Project &project, const Call &call);
Reply enchantedSession(Project &project, const Call &call);

Reply codeSignIn(Project &project, const Call &call);
Reply codeSignUp(Project &project, const Call &call);
Reply codeSignUpOrIn(Project &project, const Call &call);
Reply codeVerify(Project &project, const Call &call);

} // namespace Emulator::LinkCalls

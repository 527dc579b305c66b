// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the calls below /v1/auth/magiclink/, /v1/auth/enchantedlink/ and /v1/auth/otp/: what is mailed, and what comes back.
namespace Emulator::LinkCalls {

/// Says what somebody who asks for a mail means to do.
enum class Intent { SignIn, SignUp, SignUpOrIn };

template<Intent intent> Reply mailMagicLink(Project &project, const Call &call);
Reply verifyMagicLink(Project &project, const Call &call);

template<Intent intent> Reply mailEnchantedLinks(Project &project, const Call &call);
Reply verifyEnchantedLink(Project &project, const Call &call);
Reply pendingSession(Project &project, const Call &call);

template<Intent intent> Reply mailCode(Project &project, const Call &call);
Reply verifyCode(Project &project, const Call &call);

} // namespace Emulator::LinkCalls

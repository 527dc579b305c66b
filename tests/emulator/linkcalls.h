// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the calls below /v1/auth/magiclink/, /v1/auth/enchantedlink/ and /v1/auth/otp/ that sign somebody in: what is sent,
/// and what comes back. Where a path ends with the method of delivery, that is its open segment.
namespace Emulator::LinkCalls {

/// Says what somebody who asks for a code or a link means to do.
enum class Intent { SignIn, SignUp, SignUpOrIn };

template<Intent intent> Reply sendMagicLink(Project &project, const Call &call);
Reply verifyMagicLink(Project &project, const Call &call);

template<Intent intent> Reply sendEnchantedLinks(Project &project, const Call &call);
Reply verifyEnchantedLink(Project &project, const Call &call);
Reply pendingSession(Project &project, const Call &call);

template<Intent intent> Reply sendCode(Project &project, const Call &call);
Reply verifyCode(Project &project, const Call &call);

/// Returns the method that the path ends with. Refuses one that is not among `allowed`, as there is no such call.
DeliveryMethod methodOf(const Call &call, std::initializer_list<DeliveryMethod> allowed);

} // namespace Emulator::LinkCalls

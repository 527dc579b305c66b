// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the calls below /v1/auth/{otp,magiclink,enchantedlink}/update/, by which somebody who is signed in gets another email
/// address or phone. What is sent there proves that it is hers; until then nothing changes. Where a path is open at its end, that
/// is the method of delivery to a phone.
namespace Emulator::UpdateCalls {

Reply sendCode(Project &project, const Call &call);
Reply sendMagicLink(Project &project, const Call &call);
Reply sendEnchantedLinks(Project &project, const Call &call);

/// Gives the user the address that the proof is for. Returns who is left: another user when the two became one account.
User applied(const Project &project, const User &user, const Proofs::Proven &proof);

} // namespace Emulator::UpdateCalls

// SPDX-License-Identifier: MIT
#pragma once

#include "authorization.h"
#include "reply.h"

/// Lets a device in that has no browser, by a code that its person enters in one elsewhere (RFC 8628).
namespace Emulator::DeviceCalls {

/// Gives a device its codes.
Reply begin(Project &project, const Call &call);

/// Shows the page on which the code is entered, or, when the address has it, who can let the device in.
Reply show(Project &project, const Call &call);
/// Answers the latter.
Reply answer(Project &project, const Call &call);

/// Returns whom a device code stands for, once. Until then it throws an OAuthRefusal, also when the device asks too often: from
/// then on it has to wait for 5 s more each time.
Authorization authorizationOf(const Project &project, const QString &deviceCode);

} // namespace Emulator::DeviceCalls

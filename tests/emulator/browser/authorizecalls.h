// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the browser of somebody whom a program has sent here to sign in (RFC 6749, 4.1; RFC 7636; OpenID Connect Core, 3.1.2).
namespace Emulator::AuthorizeCalls {

/// Shows the page on which the person says who she is. What is wrong with the request is told to the program, unless it is the
/// program or its redirect URL that is wrong: then the person is told.
Reply show(Project &project, const Call &call);

/// Answers that page: leads back to the program, with a code or an error.
Reply answer(Project &project, const Call &call);

} // namespace Emulator::AuthorizeCalls

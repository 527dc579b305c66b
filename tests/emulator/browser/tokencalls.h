// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

namespace Emulator::TokenCalls {

/// Gives tokens for a code, a refresh token or a device that was let in (RFC 6749, 4.1.3 and 6; RFC 8628, 3.4). A code counts
/// once, whatever comes of it, and for its client, redirect URL and verifier alone; a second use ends what the first one gave.
Reply token(Project &project, const Call &call);

} // namespace Emulator::TokenCalls

// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

namespace Emulator::DiscoveryCalls {

/// Says where everything is (OpenID Connect Discovery, 3), for the project or for one of its SSO applications.
Reply configuration(Project &project, const Call &call);
/// Gives the public keys, as `/v2/keys/` does.
Reply keys(Project &project, const Call &call);

} // namespace Emulator::DiscoveryCalls

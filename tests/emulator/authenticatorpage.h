// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Stands in for everybody's authenticator app.
namespace Emulator::AuthenticatorPage {

/// Shows the present code of each user who has one, and begins anew when it is over.
Reply show(Project &project, const Call &call);
/// Gives the same as JSON.
Reply codes(Project &project, const Call &call);

} // namespace Emulator::AuthenticatorPage

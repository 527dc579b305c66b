// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the calls of somebody who is signed in, and for the public keys.
namespace Emulator::SessionCalls {

Reply refresh(Project &project, const Call &call);
Reply tryRefresh(Project &project, const Call &call);
Reply selectTenant(Project &project, const Call &call);
Reply logout(Project &project, const Call &call);
Reply logoutAll(Project &project, const Call &call);
Reply me(Project &project, const Call &call);
Reply history(Project &project, const Call &call);
Reply tenants(Project &project, const Call &call);
Reply validate(Project &project, const Call &call);
Reply keys(Project &project, const Call &call);
Reply keysV1(Project &project, const Call &call);

} // namespace Emulator::SessionCalls

// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the calls below /v1/auth/password/.
namespace Emulator::PasswordCalls {

Reply signUp(Project &project, const Call &call);
Reply signIn(Project &project, const Call &call);
Reply update(Project &project, const Call &call);
Reply replace(Project &project, const Call &call);
Reply reset(Project &project, const Call &call);
Reply policy(Project &project, const Call &call);

} // namespace Emulator::PasswordCalls

// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the JSON side of /emulator/: for tests and people, no part of Descope. Its reference is pages/index.html.
namespace Emulator::ControlCalls {

Reply health(Project &project, const Call &call);
Reply messages(Project &project, const Call &call);
Reply reset(Project &project, const Call &call);
Reply settings(Project &project, const Call &call);
Reply patchSettings(Project &project, const Call &call);
Reply clock(Project &project, const Call &call);
Reply advanceClock(Project &project, const Call &call);
Reply requests(Project &project, const Call &call);
Reply clearRequests(Project &project, const Call &call);
Reply faults(Project &project, const Call &call);
Reply addFault(Project &project, const Call &call);
Reply clearFaults(Project &project, const Call &call);
Reply rotateKeys(Project &project, const Call &call);

} // namespace Emulator::ControlCalls

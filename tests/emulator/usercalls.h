// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the calls below /emulator/users and /emulator/tenants.
namespace Emulator::UserCalls {

Reply list(Project &project, const Call &call);
Reply show(Project &project, const Call &call);
Reply create(Project &project, const Call &call);
Reply change(Project &project, const Call &call);
Reply remove(Project &project, const Call &call);
Reply tenants(Project &project, const Call &call);
Reply createTenant(Project &project, const Call &call);

/// These do what create() and createTenant() do, for a seed file.
User createUser(const Project &project, const QJsonObject &description);
void createTenant(const Project &project, const QJsonObject &description);

} // namespace Emulator::UserCalls

// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers programs, and their people, who have tokens of OpenID Connect already.
namespace Emulator::UserInfoCalls {

/// Says who it is (OpenID Connect Core, 5.3).
Reply userInfo(Project &project, const Call &call);
/// Ends the session of a refresh token (RFC 7009). What is no token of ours is over already.
Reply revoke(Project &project, const Call &call);
/// Ends the session of an id token, and leads back to the program (OpenID Connect RP-Initiated Logout).
Reply logout(Project &project, const Call &call);

} // namespace Emulator::UserInfoCalls

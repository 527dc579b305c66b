// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers `POST /v1/auth/accesskey/exchange`, and what the control API does with access keys.
namespace Emulator::AccessKeyCalls {

/// Gives a session token for an access key, and no refresh token.
Reply exchange(Project &project, const Call &call);

Reply list(Project &project, const Call &call);
Reply create(Project &project, const Call &call);
Reply remove(Project &project, const Call &call);

/// Makes a key of `{name, key, roleNames, permissions, keyTenants, customClaims, expireTime, status}`, and returns its
/// description with `id` and, for the only time, `key`. Throws a Refusal.
QJsonObject createKey(const Project &project, const QJsonObject &description);

} // namespace Emulator::AccessKeyCalls

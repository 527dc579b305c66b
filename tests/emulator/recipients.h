// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"

namespace Emulator {

/// Returns the tenant whose own users the call is about: the one that its options name, when the project isolates tenants; else
/// an empty text.
QString isolationOf(const Project &project, const Call &call);

/// Returns a user for a sign-up call, not saved yet: its login id and the fields of `user`. Refuses when the login id is taken.
User newUser(const Project &project, const Call &call);

/// Returns the user whose refresh token this is. Refuses when the login id is somebody else's.
User ownerOf(const Project &project, const QString &refreshJwt, const QString &loginId);

/// Returns what a call that sends something asks for, but for the address. `options` holds templateOptions and locale. Refuses a
/// redirect URL that is none, that a browser would run as a script, or whose domain the project has not approved.
Proofs::Message messageFrom(
    const Project &project, const Call &call, const Fields &options, const QString &purpose, DeliveryMethod method);

} // namespace Emulator

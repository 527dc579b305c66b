// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"

namespace Emulator {

/// Returns a user for a sign-up call, not saved yet: its login id and the fields of `user`. Refuses when the login id is taken.
User newUser(const Project &project, const QString &loginId, const Fields &details);

/// Returns the same user, or throws a Refusal when there is no address to write to.
const User &mailable(const User &user);

/// Returns what a call that sends mail asks for. `options` holds templateOptions and locale. Refuses a redirect URL that is none,
/// that a browser would run as a script, or whose domain the project has not approved.
Proofs::Mail mailFrom(const Project &project, const Call &call, const Fields &options, const QString &purpose);

} // namespace Emulator

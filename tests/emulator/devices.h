// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"

/// Knows devices again, by the tokens that they were given and bring along.
namespace Emulator::Devices {

/// Returns the fields of an answer that give the device its tokens: those that the project hands out and the device did not
/// bring.
QJsonObject given(const Project &project, const User &user, const SignIn &signIn, const Call &call);

/// Returns the sign-in as it counts on this device: on one that is trusted with this user it has its second factor, where the
/// project skips that.
SignIn counted(const Project &project, const User &user, const SignIn &signIn, const Call &call);

} // namespace Emulator::Devices

// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Lets a person sign in, or up, to an authorize page by a passkey. Browsers have none for addresses such as 127.0.0.1, so that
/// the page is at localhost, and has the only script of the emulator.
namespace Emulator::PasskeyPage {

/// Returns a link to the page, for an authorize page with this secret.
QString link(const Project &project, const QString &secret, const QString &hint);

Reply show(Project &project, const Call &call);
Reply script(Project &project, const Call &call);

/// Returns whether a passkey is in the answer to an authorize page.
bool hasPasskey(const Form &answer);
/// Returns whose passkey it is; somebody new is saved together with it. Nothing when it proves nothing.
std::optional<User> userOf(const Project &project, const Form &answer, const QString &secret);

} // namespace Emulator::PasskeyPage

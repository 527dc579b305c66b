// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Fills the pages below /emulator/ from pages/*.html.
namespace Emulator::Pages {

/// Leads to the reference.
Reply home(Project &project, const Call &call);
/// Says what the control API can do.
Reply reference(Project &project, const Call &call);
Reply style(Project &project, const Call &call);
/// Shows the mails, newest first.
Reply inbox(Project &project, const Call &call);
/// Answers a link when the program named no redirect URL. Opening it uses nothing up.
Reply link(Project &project, const Call &call);
/// Answers the button of that page for an enchanted link.
Reply confirmLink(Project &project, const Call &call);

} // namespace Emulator::Pages

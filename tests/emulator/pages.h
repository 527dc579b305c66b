// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// The pages below /emulator/, filled from pages/*.html.
namespace Emulator::Pages {

/// Leads to the reference.
Reply home(Project &project, const Call &call);
/// What the control API can do.
Reply reference(Project &project, const Call &call);
Reply style(Project &project, const Call &call);
/// The mails, newest first.
Reply inbox(Project &project, const Call &call);
/// Where a link leads when the program named no redirect URL. Opening it uses nothing up.
Reply link(Project &project, const Call &call);
/// The button of that page for an enchanted link.
Reply confirmLink(Project &project, const Call &call);

} // namespace Emulator::Pages

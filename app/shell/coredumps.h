// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

/// Sees to it that a crash leaves no image of the memory, which holds tokens and what is being typed. On Linux other programs of
/// the user can then read neither the memory nor the environment of this one (ptrace(2), PR_SET_DUMPABLE); it can still be
/// debugged when a debugger starts it. A program calls this, not a library: the program decides what becomes of its crashes.
void forbidCoreDumps();

} // namespace Descope

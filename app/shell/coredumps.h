// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

/// From now on a crash leaves no image of the memory, which holds tokens and what is being typed. On Linux other programs of
/// the user can then neither read the memory nor the environment of this one (ptrace(2), PR_SET_DUMPABLE); it can still be
/// debugged when a debugger starts it. For a program and not for a library: what becomes of a crash is the program's to say.
void forbidCoreDumps();

} // namespace Descope

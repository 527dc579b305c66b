// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

/// Mends what a careless parent leaves to the process. Call it before anything else: nothing may have been opened yet.
///
/// - A descriptor from 0 to 2 that is closed would be given to the next file or socket, which would then get what is printed.
///   /dev/null takes its place; what is written to a stdout that was closed still fails.
/// - A write beyond the size that `ulimit -f` allows for files would end the process by SIGXFSZ in the middle of its work; so
///   would SIGPIPE where nobody reads what is printed. Afterwards such a write is an error like that of a full disk. Programs
///   that this one starts are treated by the system as before.
/// - Qt takes each locale for one of UTF-8, also C and those that are not installed, and since 6.8 warns of that in four lines at
///   each start, such as in a script of cron. The warning is dropped.
///
/// It does nothing on Windows.
void mendInheritance();

} // namespace Descope

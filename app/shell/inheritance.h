// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

/// Mends what a careless parent leaves to the process. To be called before anything else: nothing may have been opened yet.
///
/// - Of the descriptors 0 to 2, those that are closed would be given to the next files and sockets, which would then get what is
///   printed. /dev/null takes their place; what is written to a stdout that was closed still fails.
/// - Beyond the size that `ulimit -f` allows for files, SIGXFSZ would end the process in the middle of its work; so would SIGPIPE
///   where nobody reads what is printed. Afterwards such a write is an error like that of a full disk. Programs that this one
///   starts are treated by the system as before.
/// - Qt takes each locale for one of UTF-8, also C and those that are not installed, and since 6.8 says so in four lines at each
/// start, as in
///   a script of cron. Nobody is told.
///
/// Does nothing on Windows, which has neither.
void mendInheritance();

} // namespace Descope

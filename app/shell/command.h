// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "output.h"

namespace Descope {

/// The exit codes of the program, on which scripts branch.
enum ExitCode {
    Success = 0,
    NotSignedIn = 1,
    KeyringUnusable = 2, ///< locked, or there is none
    Unreachable = 3,     ///< offline, or the server has a problem: it could not be asked, or not be told
    NoDisplay = 4,
    WrongUsage = 64,             ///< EX_USAGE of sysexits.h
    OutputFailed = outputFailed, ///< comes before all others
};

/// Carries out configuration.command, which is not Window, and returns the exit code. Prints the answer to stdout, and to stderr
/// what went wrong and what a person has to do to sign in. Needs a QCoreApplication and no display. The commands other than
/// SignIn use the saved sign-in and never prompt.
int runCommand(const Configuration &configuration);

} // namespace Descope

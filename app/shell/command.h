// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "output.h"

namespace Descope {

/// With what the program ends: scripts branch on it.
enum ExitCode {
    Success = 0,
    NotSignedIn = 1,
    KeyringUnusable = 2, ///< locked, or there is none
    Unreachable = 3,     ///< offline, or the server has a problem: nothing is known, or it could not be told
    NoDisplay = 4,
    WrongUsage = 64,             ///< EX_USAGE of sysexits.h
    OutputFailed = outputFailed, ///< whatever else is to be told
};

/// Carries out configuration.command, which is not Window, by the saved sign-in: the answer to stdout, what went wrong to stderr.
/// Needs a QCoreApplication and no display; never prompts. Returns the exit code.
int runCommand(const Configuration &configuration);

} // namespace Descope

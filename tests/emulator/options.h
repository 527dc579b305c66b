// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Emulator {

/// Says how the program ends when it does not serve.
enum class ExitCode { Ok = 0, Arguments = 1, ProjectId = 2, Listen = 3, DataFile = 4, SeedFile = 5, Internal = 6, Output = 74 };

/// Holds what the command line asks for.
struct Options
{
    quint16 port = 0;
    QString projectId;         ///< empty: that of the data file, or the default
    QString dataFile;          ///< empty: in memory
    QString seedFile;          ///< empty: none
    bool listensToAll = false; ///< to other computers, too
};

/// Returns what the arguments ask for. Prints help, version or what is wrong, and sets `exitCode`, when there is nothing to
/// serve.
std::optional<Options> optionsFrom(const QStringList &arguments, ExitCode *exitCode);

} // namespace Emulator

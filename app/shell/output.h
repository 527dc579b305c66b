// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// The exit code of a program whose answer could not be written: EX_IOERR of sysexits.h.
constexpr int outputFailed = 74;

/// Writes the whole text to stdout at once. When that fails, such as on a full disk or into a pipe that nobody reads, it says so
/// on stderr and returns false: a reader must not take a part of the answer, or nothing, for the answer.
[[nodiscard]] bool printAnswer(const QString &text);

/// Writes the text to stderr, where people read it, as printable() makes it. Nobody can be told when that fails.
void printError(const QString &text);

} // namespace Descope

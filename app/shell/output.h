// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// EX_IOERR of sysexits.h: with it ends a program whose answer could not be written.
constexpr int outputFailed = 74;

/// Writes the text to stdout, all of it, now. Returns false when that cannot be done, such as on a full disk or into a pipe that
/// nobody reads, after it has said so on stderr: whoever reads the output must not take a part, or nothing, for the answer.
[[nodiscard]] bool printAnswer(const QString &text);

/// Writes the text to stderr, where it is read by people: see printable(). Nobody can be told when that fails.
void printError(const QString &text);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>
#include <QString>

class QFile;

namespace Descope {

/// Files that belong to this user alone, at paths where somebody else may have put something: a link, a pipe, a directory, a file
/// of another user. What is not the user's own plain file is never opened for longer than a look, never followed, written,
/// emptied or waited for; the log names it once. Nothing is made in a home that belongs to somebody else, as root sees it after
/// sudo.

/// Makes the directory and those above it when they are missing, and takes it from other users when it is open to them. False
/// when there is none that is the user's own: then nothing may be put there.
bool makeOwnDirectory(const QString &path);

/// Opens the file that was named to the constructor. For writing it is made, with its directory, for the user alone. On failure
/// errno says why.
bool openOwnFile(QFile &file, QIODevice::OpenMode mode);

/// Opens, for reading, a file that a person or a script has named: it may be a link, and somebody else's. On failure errno says
/// why; it is 0 for what is no plain file, such as a pipe, which is not waited for.
bool openPlainFile(QFile &file);

/// Returns whether it exists and is the user's own plain file.
bool isOwnFile(const QString &path);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns the path of a file beside an entry of the keychain, for what the programs that share the entry must know of each
/// other. Its name is a hash of the entry's key and the ending (".lock"); it holds no secret. It lies in the dataFolder(),
/// because these programs need not have the same name. Nothing is made: see openOwnFile().
QString entryFile(const QString &key, const QString &ending);

/// Remembers across restarts that an entry counts as removed although the keyring could not delete it: an empty file. While it
/// exists, what the keyring holds is not used. Shared by all processes of a user.
class RemovalMarker
{
public:
    explicit RemovalMarker(const QString &key);

    bool isSet() const;
    /// Returns whether the other processes, and the next start, see it too.
    bool isShared() const;
    /// Sets the mark; where the file cannot be made (a read-only home), it holds for this object only.
    void set();
    /// Takes the mark away. False when the file cannot be removed: then the entry goes on to count as removed.
    bool clear();

    /// Returns the path of a lock file, so that one process at a time does what the marker asks for.
    QString lockFile() const;

private:
    QString m_key;
    bool m_isSetHere = false;
};

} // namespace Descope

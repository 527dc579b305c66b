// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Remembers across restarts that an entry counts as removed although the keyring could not delete it: an empty file. While it
/// exists, what the keyring holds is not used. Shared by all processes of a user.
class RemovalMarker
{
public:
    explicit RemovalMarker(const QString &key);

    bool isSet() const;
    /// Whether the other processes, and the next start, see it too.
    bool isShared() const;
    /// When the file cannot be made (a read-only home), the marker holds for this object only.
    void set();
    /// False when the file cannot be removed: then the entry goes on to count as removed.
    bool clear();

    /// The path of a lock file, so that one process at a time does what the marker asks for.
    QString lockFile() const;

private:
    QString m_key;
    bool m_isSetHere = false;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Remembers across restarts that an entry counts as removed although the keyring could not delete it: an empty file whose
/// name is a hash of the entry's key. While it exists, what the keyring holds is not used. Shared by all processes of a user.
class RemovalMarker
{
public:
    explicit RemovalMarker(const QString &key);

    bool isSet() const;
    /// Logs a warning when the file cannot be made (a read-only home).
    void set();
    void clear();

private:
    QString m_path;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Is the access key of a script that has no person, or what is wrong with the place where it should be.
struct AccessKey
{
    QString key;     ///< a secret; empty when the script has none
    QString problem; ///< for people; empty when all is well. It never holds the key.

    /// Reads it from `file`, if that was named on the command line, else from DESCOPE_ACCESS_KEY, else from the file that
    /// DESCOPE_ACCESS_KEY_FILE names. A file that other users of the computer can read or change is refused. The variable is
    /// taken out of the environment, so that no other program inherits it.
    static AccessKey read(const QString &file);
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Overwrites the letters, then forgets them. Copies that Qt has made stay.
inline void overwrite(QString &secret)
{
    secret.fill(u'\0');
    secret.clear();
}

} // namespace Descope

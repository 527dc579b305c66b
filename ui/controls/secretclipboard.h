// SPDX-License-Identifier: MIT
#pragma once

class QString;

namespace Descope {

// Puts a secret into the clipboard for a minute: clipboard managers that know KDE's hint do not keep it, and what somebody has
// copied since stays. Private to the library.
void copySecret(const QString &secret);

} // namespace Descope

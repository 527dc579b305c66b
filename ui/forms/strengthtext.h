// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns the word for how hard a password is to guess, from 0 ("Very weak") to 4 ("Strong"); it is empty for -1.
QString strengthText(int strength);

} // namespace Descope

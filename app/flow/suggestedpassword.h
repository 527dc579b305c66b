// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns a password that nobody guesses and most rules accept: groups of six letters and digits that are not taken for one
/// another, such as "k7mwpe-3xRbhq-n4tzgv", with at least `minLength` characters. Three groups are 89 bits.
QString suggestedPassword(int minLength);

} // namespace Descope

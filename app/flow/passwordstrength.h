// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Descope {

/// Returns how hard a password is to guess: zxcvbn's score from 0 (at once) to 4 (very hard), or -1 for an empty one. The
/// person's own words (email, name) count as guessed. It takes about a millisecond; the first call loads nothing.
int passwordStrength(const QString &password, const QStringList &ownWords);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/loginstep.h>
#include <Descope/user.h>
#include <QList>

namespace Descope {

/// Returns whether the person has set up an authenticator app, as far as Descope has told.
bool hasTotp(const User &user);

/// Returns by what this person can confirm that it is them, the best first. `used` says by what they have already (`amr` of a
/// token): the same again proves nothing more.
QList<Factor> factorsOf(const User &user, const QString &loginId, const QStringList &used);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/user.h"

#include <QString>

namespace Descope {

/// Returns the login id in what somebody typed or pasted: without what cannot be seen (line ends, zero-width characters, marks of
/// direction, soft hyphens) and without blanks around it. An email address loses also what programs copy along: `mailto:` and
/// what follows a `?` there, `Ada <…>`, brackets, quotation marks, and the full stop or comma behind it. Anything else stays as
/// it is.
QString loginIdFrom(const QString &typed);

/// Returns whether a login id is one of the user's. An address counts when it is proved to be theirs: without proof anybody can
/// name any address as their own.
bool isKnownBy(const User &user, const QString &loginId);
/// Returns by what the user can be called who has signed in without typing a login id.
QString loginIdOf(const User &user);

} // namespace Descope

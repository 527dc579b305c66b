// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/passwordpolicy.h"

#include <QStringList>

namespace Descope {

/// Returns the rules of a policy as short phrases for people, in the order of PasswordPolicy::rules(). The strength that it asks
/// for comes last.
QStringList policyTexts(const PasswordPolicy &policy);
/// Returns which of them a password of that strength (passwordStrength()) meets, in the same order.
QList<bool> policyMet(const PasswordPolicy &policy, const QString &password, int strength);

} // namespace Descope

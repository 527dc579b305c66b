// SPDX-License-Identifier: MIT
#pragma once

#include "api/passwordpolicy.h"

#include <QStringList>

namespace Descope {

/// The rules of a policy as short phrases for people, in the order of PasswordPolicy::rules().
QStringList policyTexts(const PasswordPolicy &policy);
/// Which of them a password meets, in the same order.
QList<bool> policyMet(const PasswordPolicy &policy, const QString &password);

} // namespace Descope

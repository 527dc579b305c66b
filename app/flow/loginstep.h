// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>

namespace Descope {

Q_NAMESPACE_EXPORT(DESCOPE_FLOW_EXPORT)

/// Names the screens of the login, in the order in which a person may meet them.
enum class LoginStep {
    Restoring,
    SignIn,
    SignUp,
    Forgot,
    CheckMail,
    EnterCode,
    ConfirmLink,
    NewPassword,
    Change,
    Replace,
    Account
};
Q_ENUM_NS(LoginStep)

} // namespace Descope

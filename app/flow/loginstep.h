// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>

namespace Descope {

Q_NAMESPACE_EXPORT(DESCOPE_FLOW_EXPORT)

/// Names the screens of the login.
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
    Account,
    Browser, ///< the person is in the browser, and the program waits for its return
    Sso      ///< asks for the address or domain of an organization
};
Q_ENUM_NS(LoginStep)

} // namespace Descope

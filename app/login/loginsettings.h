// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginexport.h"

#include <QFlags>
#include <QString>
#include <QUrl>

namespace Descope {

/// How the link of a mail comes back to the program. It can always be pasted as well.
enum class LinkReturn {
    Loopback, ///< to a page that the program itself serves on this computer while it waits
    Scheme,   ///< as an URL of the program's own scheme, which the desktop hands over: see LoginFlow::handleLink()
    Page,     ///< by a web page, which hands it over as an URL of the scheme: packaging/bridge
    None,     ///< it does not: the link leads where the project is set to, and is pasted
};

/// Ways to sign in beside the password.
enum class LoginFeature {
    SignInByLink = 0x1, ///< "E-mail me a link"
    SignInByCode = 0x2, ///< "E-mail me a code"
};
Q_DECLARE_FLAGS(LoginFeatures, LoginFeature)
Q_DECLARE_OPERATORS_FOR_FLAGS(LoginFeatures)

/// How a program wants its login to behave.
struct DESCOPE_LOGIN_EXPORT LoginSettings
{
    LinkReturn linkReturn = LinkReturn::Loopback;
    /// Of LinkReturn::Page: an https address without fragment, on the approved domains of the project.
    QUrl bridgeUrl = {};
    /// What the desktop calls the program for, without colon; lower case.
    QString urlScheme = QStringLiteral("descope-login");
    QString locale = {}; ///< of mails, such as "de"; empty: the project's
    LoginFeatures features = {};
};

} // namespace Descope

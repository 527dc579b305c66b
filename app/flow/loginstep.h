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
    Browser,      ///< the person is in the browser, and the program waits for its return
    Sso,          ///< asks for the address or domain of an organization
    SecondFactor, ///< the password, say, was right, and nobody is signed in before this is, too: see LoginSettings::secondFactor
    StepUp,       ///< somebody who is signed in confirms that it is them: see SessionManager::stepUp()
    SetUpTotp,    ///< an authenticator app is given the secret from which it makes codes
    Tenant,       ///< the person chooses one of their organizations
    Accounts,     ///< the person chooses one of the accounts of this computer: see AccountList
    ChangeEmail,  ///< somebody who is signed in gives another email address
    ChangePhone,  ///< or another phone number
    ConfirmAddress, ///< and enters the code that was sent there
};
Q_ENUM_NS(LoginStep)

/// Names by what a person confirms that it is them, at LoginStep::SecondFactor and LoginStep::StepUp.
enum class Factor {
    AuthenticatorApp, ///< a code that an app on their phone shows, which knows it by TotpSeed
    EmailCode,
    SmsCode,
    InBrowser, ///< a provider of LoginSettings::providers, or their organization's pages: where they have signed in before
};
Q_ENUM_NS(Factor)

/// Says how it is with the browser at LoginStep::Browser.
enum class BrowserState {
    Waiting, ///< the person is there
    Expired, ///< it did not come back in time, and a new sign-in has to be begun there
    Missing  ///< it is waited for, but could not be opened by the program
};
Q_ENUM_NS(BrowserState)

} // namespace Descope

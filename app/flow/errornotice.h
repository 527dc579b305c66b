// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/error.h>
#include <Descope/loginidfield.h>
#include <Descope/loginstep.h>
#include <Descope/notice.h>
#include <QDateTime>

namespace Descope {

/// Says where and how often something failed.
struct ErrorContext
{
    LoginStep step = LoginStep::SignIn;
    QString host;                                 ///< the name of the service
    int attempts = 1;                             ///< how often the credentials were wrong in a row, this one included
    QDateTime time = {};                          ///< for the details; UTC
    LoginIdKind loginIdKind = LoginIdKind::Email; ///< by what people sign in
    bool hasTenant = false;                       ///< the program names a tenant with each sign-in and sign-up
    bool isSending = false;                       ///< an email or a code was asked for; the form of the screen was not sent
};

/// Returns whether nobody knows what the call did; errors of other kinds are Descope's own word.
bool isInDoubt(const Error &error);

/// Makes a notice out of an error: userText(), or what there is to say at that step. The server's words appear in the details
/// alone, and there are details only where somebody may have to report what went wrong: not where people have mistyped something,
/// or come too late or too often.
DESCOPE_FLOW_EXPORT Notice errorNotice(const Error &error, const ErrorContext &context);

/// Says what somebody can do who has no usable keyring.
DESCOPE_FLOW_EXPORT Notice keyringHelp();

/// Returns "Too many attempts. You can try again in 0:42."
DESCOPE_FLOW_EXPORT QString rateLimitText(int seconds);

} // namespace Descope

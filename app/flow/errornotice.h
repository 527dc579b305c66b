// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/error.h"
#include "flow/loginstep.h"
#include "forms/notice.h"

#include <QDateTime>

namespace Descope {

/// Where and how often something failed.
struct ErrorContext
{
    LoginStep step = LoginStep::SignIn;
    QString host;        ///< of the service
    int attempts = 1;    ///< of wrong credentials in a row, this one included
    QDateTime time = {}; ///< for the details; UTC
};

/// The one place where an error becomes a sentence for people, in the language of the program. The server's words appear in the
/// details alone.
DESCOPE_FLOW_EXPORT Notice errorNotice(const Error &error, const ErrorContext &context);

/// What somebody can do who has no usable keyring.
DESCOPE_FLOW_EXPORT Notice keyringHelp();

/// "You can try again in 0:42."
DESCOPE_FLOW_EXPORT QString rateLimitText(int seconds);

/// 42 -> "0:42".
DESCOPE_FLOW_EXPORT QString minutesAndSeconds(int seconds);

} // namespace Descope

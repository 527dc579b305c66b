// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginstep.h"

#include <QFuture>
#include <QMap>
#include <QString>

#include <functional>

namespace Descope {

/// What a person has filled in and is about to be sent; without the passwords.
struct Submission
{
    LoginStep step = LoginStep::SignIn;
    QString loginId = {};
    QMap<QString, QString> answers = {}; ///< at sign-up, of LoginSettings::signUpFields
};

/// Called in the thread of the flow before anything is sent. The text that the future comes to is why nothing must be, as a
/// sentence for the person; an empty one: go on. A cancelled future sends nothing and says nothing. Meanwhile the flow is busy,
/// and may be cancelled or destroyed.
using SubmitHook = std::function<QFuture<QString>(const Submission &)>;

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/loginstep.h>
#include <QFuture>
#include <QMap>
#include <QString>

#include <functional>

namespace Descope {

/// Holds what a person has filled in and is about to be sent, without the passwords.
struct Submission
{
    LoginStep step = LoginStep::SignIn;
    QString loginId = {};
    QMap<QString, QString> answers = {}; ///< at sign-up: by the keys of LoginSettings::signUpFields
};

/// A function that is called in the thread of the flow before anything is sent. Its future comes to the reason why nothing must
/// be sent, as a sentence for the person; an empty text lets it go on. A cancelled future sends nothing and says nothing.
/// Meanwhile the flow is busy, and may be cancelled or destroyed.
using SubmitHook = std::function<QFuture<QString>(const Submission &)>;

} // namespace Descope

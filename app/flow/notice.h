// SPDX-License-Identifier: MIT
#pragma once

#include "flow/links/flowexport.h"

#include <QList>
#include <QString>

namespace Descope {

/// What a person is told above the form, and what they can do about it.
struct DESCOPE_FLOW_EXPORT Notice
{
    /// How it is coloured and how urgently it is read out.
    enum class Severity { Info, Success, Warning, Error };
    /// What a button of the notice does; see LoginFlow::perform().
    enum class Action {
        TryAgain,
        SignInInstead,
        ResetPassword,
        SendNewLink,
        UseLink,
        UnlockAndRetry,
        SaveAgain,
        HowToFix,
        TryNewPassword
    };
    /// Where the person goes on.
    enum class Field { None, LoginId, Password, NewPassword, Link, Code };

    Severity severity = Severity::Info;
    QString text = {};          ///< empty: there is no notice
    QList<Action> actions = {}; ///< at most two; the first is the obvious one
    QString details = {};       ///< for support: codes, time, the server's words; never a secret
    Field field = Field::None;
};

inline bool operator==(const Notice &a, const Notice &b)
{
    return a.severity == b.severity && a.text == b.text && a.actions == b.actions && a.details == b.details && a.field == b.field;
}

} // namespace Descope

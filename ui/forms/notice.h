// SPDX-License-Identifier: MIT
#pragma once

#include "forms/field.h"

#include <QList>
#include <QString>

namespace Descope {

/// What a person is told above a form, and what they can do about it. `text` and `details` are plain text: nothing in them is
/// ever taken for markup. An empty `text` is no notice.
struct Notice
{
    /// How it is coloured and how urgently it is read out.
    enum class Severity { Info, Success, Warning, Error };
    /// What a button does; see LoginFlow::perform().
    enum class Action {
        TryAgain,
        SignInInstead,
        ResetPassword,
        SendNewLink,
        UseLink,
        UnlockAndRetry,
        SaveAgain,
        HowToFix,
        TryNewPassword,
        Own = 1000, ///< the first that a program can have for itself; the flow does nothing of these
    };

    /// A button of a notice: what a press on it does, and its words.
    struct Button
    {
        Action action = Action::Own;
        QString text = {};

        friend bool operator==(const Button &a, const Button &b) { return a.action == b.action && a.text == b.text; }
        friend bool operator!=(const Button &a, const Button &b) { return !(a == b); }
    };

    Severity severity = Severity::Info;
    QString text = {};
    QList<Button> buttons = {}; ///< two at most; the first is the obvious one, the second looks flat
    QString details = {};       ///< for support, behind "Details": codes, time, the server's words; never a secret
    Field field = Field::None;  ///< where the person goes on

    /// Returns what the buttons do, in their order.
    QList<Action> actions() const
    {
        QList<Action> all;
        for (const Button &button : buttons)
            all << button.action;
        return all;
    }

    friend bool operator==(const Notice &a, const Notice &b)
    {
        return a.severity == b.severity && a.text == b.text && a.buttons == b.buttons && a.details == b.details &&
               a.field == b.field;
    }
    friend bool operator!=(const Notice &a, const Notice &b) { return !(a == b); }
};

} // namespace Descope

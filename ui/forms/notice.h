// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantList>

namespace Descope {

/// A notice tells a person something above a form, and offers what they can do about it. `text` and `details` are plain text:
/// nothing in them is ever taken for markup. A notice with an empty `text` is none.
struct DESCOPE_FLOW_EXPORT Notice
{
    Q_GADGET
    Q_PROPERTY(Severity severity MEMBER severity)
    Q_PROPERTY(QString text MEMBER text)
    /// These are objects with an `action` and a `text`.
    Q_PROPERTY(QVariantList buttons READ buttonValues)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(Field field MEMBER field)

public:
    /// Decides about the colour, and how urgently the notice is read out.
    enum class Severity { Info, Positive, Warning, Error };
    Q_ENUM(Severity)
    /// Says what a button does; see LoginFlow::perform().
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
        ForgetAccount,
        OpenBrowser,
        SendAgain,  ///< what could not be sent: an email, a code
        Own = 1000, ///< the first of the numbers that a program can use for itself; the flow ignores them
    };
    Q_ENUM(Action)

    /// Names a field of the login, on whichever screen it is; or where else the person goes on.
    enum class Field {
        NoField,
        LoginId,
        Password,
        NewPassword,
        Link,
        Code,
        Button,       ///< the first button of the notice
        Organization, ///< the address or domain by which single sign-on is found
        Own = 1000,   ///< the first of the numbers that a program can use for fields of its own screens
    };
    Q_ENUM(Field)

    /// A button of a notice, with what it does and its words.
    struct Button
    {
        Action action = Action::Own;
        QString text = {};

        friend bool operator==(const Button &a, const Button &b) { return a.action == b.action && a.text == b.text; }
        friend bool operator!=(const Button &a, const Button &b) { return !(a == b); }
    };

    Severity severity = Severity::Info;
    QString text = {};
    QList<Button> buttons = {};   ///< two at most; the first is the obvious one, the second looks flat
    QString details = {};         ///< for support, behind "Details": codes, time, the server's words; never a secret
    Field field = Field::NoField; ///< where the person goes on

    /// Returns what the buttons do, in their order.
    QList<Action> actions() const
    {
        QList<Action> all;
        for (const Button &button : buttons)
            all << button.action;
        return all;
    }

    /// Returns the buttons for QML.
    QVariantList buttonValues() const;

    friend bool operator==(const Notice &a, const Notice &b)
    {
        return a.severity == b.severity && a.text == b.text && a.buttons == b.buttons && a.details == b.details &&
               a.field == b.field;
    }
    friend bool operator!=(const Notice &a, const Notice &b) { return !(a == b); }
};

using Field = Notice::Field;

} // namespace Descope

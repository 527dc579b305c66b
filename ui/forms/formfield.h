// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Descope {

/// An additional question on the sign-up form.
struct FormField
{
    /// Says how the field is shown.
    enum class Kind {
        Text,
        Choice, ///< one of `choices`; nothing is chosen at first
        Check,  ///< the answer is "true" or "false"
    };

    /// Names the answer and the field, and is unique in the form: givenName, middleName, familyName and phone
    /// are details of the user. Any other key becomes a custom claim of the session token, in its "nsec", where the program's
    /// server can read what the person said: Descope takes no custom attributes at sign-up (contract, section 2).
    QString key;
    /// The label in the language of the program, with "&" before the mnemonic. A check box shows it beside the box.
    QString label;
    Kind kind = Kind::Text;
    QStringList choices = {};
    /// When this is true, a text or a choice must not be empty, and a box must be ticked.
    bool required = false;
    /// Returns a sentence that says what is wrong with an answer, or an empty text. It is called when the form is sent, and not
    /// for an empty answer.
    std::function<QString(const QString &answer)> validate = {};
};

} // namespace Descope

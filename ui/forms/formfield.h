// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <functional>

namespace Descope {

/// An additional question on the sign-up form.
struct DESCOPE_FLOW_EXPORT FormField
{
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(Kind kind MEMBER kind)
    Q_PROPERTY(QStringList choices MEMBER choices)
    Q_PROPERTY(bool required MEMBER required)

public:
    /// Says how the field is shown.
    enum class Kind {
        Text,
        Choice, ///< one of `choices`; nothing is chosen at first
        Check,  ///< the answer is "true" or "false"
    };
    Q_ENUM(Kind)

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

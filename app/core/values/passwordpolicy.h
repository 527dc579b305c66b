// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QList>
#include <QMetaType>
#include <QString>

class QDebug;

namespace Descope {

/// These are the published rules for a new password. A password that meets them all can still be refused: reuse, similarity to
/// the email address and the 64-character maximum are known to the server alone (wire contract, section 2).
struct DESCOPE_CORE_EXPORT PasswordPolicy
{
    Q_GADGET
    Q_PROPERTY(int minLength MEMBER minLength)
    Q_PROPERTY(bool lowercase MEMBER lowercase)
    Q_PROPERTY(bool uppercase MEMBER uppercase)
    Q_PROPERTY(bool number MEMBER number)
    Q_PROPERTY(bool nonAlphanumeric MEMBER nonAlphanumeric)
    Q_PROPERTY(int strengthScore MEMBER strengthScore)

public:
    int minLength = 0;
    bool lowercase = false;
    bool uppercase = false;
    bool number = false;
    bool nonAlphanumeric = false;
    int strengthScore = 0; ///< least zxcvbn score, 0 to 4; 0 when the project asks for none

    /// Each rule is one line of the list that is checked off while a password is typed.
    enum class Rule { MinLength, Lowercase, Uppercase, Number, NonAlphanumeric };
    /// Returns the rules that this policy has, in the order in which they are shown.
    QList<Rule> rules() const;
    bool isMet(Rule rule, const QString &password) const;
    bool isMet(const QString &password) const;
};

DESCOPE_CORE_EXPORT bool operator==(const PasswordPolicy &a, const PasswordPolicy &b);
inline bool operator!=(const PasswordPolicy &a, const PasswordPolicy &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const PasswordPolicy &value);

} // namespace Descope

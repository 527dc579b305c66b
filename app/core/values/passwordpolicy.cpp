// SPDX-License-Identifier: MIT
#include "core/values/passwordpolicy.h"

#include <algorithm>

namespace Descope {

QList<PasswordPolicy::Rule> PasswordPolicy::rules() const
{
    QList<Rule> rules;
    if (minLength > 0)
        rules << Rule::MinLength;
    if (lowercase)
        rules << Rule::Lowercase;
    if (uppercase)
        rules << Rule::Uppercase;
    if (number)
        rules << Rule::Number;
    if (nonAlphanumeric)
        rules << Rule::NonAlphanumeric;
    return rules;
}

bool PasswordPolicy::isMet(Rule rule, const QString &password) const
{
    const auto any = [&password](auto predicate) {
        const QList<uint> characters = password.toUcs4();
        return std::any_of(characters.begin(), characters.end(), predicate);
    };
    switch (rule) {
    case Rule::MinLength:
        return password.toUcs4().size() >= minLength;
    case Rule::Lowercase:
        return any([](uint c) { return QChar::isLower(c); });
    case Rule::Uppercase:
        return any([](uint c) { return QChar::isUpper(c); });
    case Rule::Number:
        return any([](uint c) { return QChar::isDigit(c); });
    case Rule::NonAlphanumeric:
        return any([](uint c) { return !QChar::isLetterOrNumber(c); });
    }
    Q_UNREACHABLE();
}

bool PasswordPolicy::isMet(const QString &password) const
{
    const QList<Rule> all = rules();
    return std::all_of(all.begin(), all.end(), [&](Rule rule) { return isMet(rule, password); });
}

bool operator==(const PasswordPolicy &a, const PasswordPolicy &b)
{
    return a.minLength == b.minLength && a.lowercase == b.lowercase && a.uppercase == b.uppercase && a.number == b.number &&
           a.nonAlphanumeric == b.nonAlphanumeric && a.strengthScore == b.strengthScore;
}

} // namespace Descope

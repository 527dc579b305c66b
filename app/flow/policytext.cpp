// SPDX-License-Identifier: MIT
#include "flow/policytext.h"

#include "forms/strengthtext.h"

#include <QCoreApplication>

namespace Descope {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(Descope::PolicyText)
};

QString text(const PasswordPolicy &policy, PasswordPolicy::Rule rule)
{
    switch (rule) {
    case PasswordPolicy::Rule::MinLength:
        return PolicyText::tr("At least %n character(s)", nullptr, policy.minLength);
    case PasswordPolicy::Rule::Lowercase:
        return PolicyText::tr("One lowercase letter");
    case PasswordPolicy::Rule::Uppercase:
        return PolicyText::tr("One uppercase letter");
    case PasswordPolicy::Rule::Number:
        return PolicyText::tr("One number");
    case PasswordPolicy::Rule::NonAlphanumeric:
        return PolicyText::tr("One symbol, such as ! or ?");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList policyTexts(const PasswordPolicy &policy)
{
    QStringList texts;
    for (PasswordPolicy::Rule rule : policy.rules())
        texts << text(policy, rule);
    if (policy.strengthScore > 0)
        //: %1 is a word such as "Good".
        texts << PolicyText::tr("Strength: “%1” or better").arg(strengthText(policy.strengthScore));
    return texts;
}

QList<bool> policyMet(const PasswordPolicy &policy, const QString &password, int strength)
{
    QList<bool> met;
    for (PasswordPolicy::Rule rule : policy.rules())
        met << policy.isMet(rule, password);
    if (policy.strengthScore > 0)
        met << (strength >= policy.strengthScore);
    return met;
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "flow/formchecks.h"

#include <QCoreApplication>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// This is the translation context of this file.
struct FormChecks
{
    Q_DECLARE_TR_FUNCTIONS(Descope::FormChecks)
};

QString problemOf(const FormField &field, const QString &answer)
{
    const bool isCheck = field.kind == FormField::Kind::Check;
    if (field.required && (isCheck ? answer != "true"_L1 : answer.isEmpty()))
        return isCheck ? FormChecks::tr("Tick this box to continue.") : FormChecks::tr("This field is required.");
    return field.validate && !answer.isEmpty() ? field.validate(answer) : QString();
}

} // namespace

std::optional<FieldProblem> loginIdProblem(const QString &loginId)
{
    if (!loginId.isEmpty())
        return std::nullopt;
    return FieldProblem{Field::LoginId, FormChecks::tr("Enter your email address.")};
}

std::optional<FieldProblem> passwordProblem(const QString &password)
{
    if (!password.isEmpty())
        return std::nullopt;
    return FieldProblem{Field::Password, FormChecks::tr("Enter your password.")};
}

std::optional<FieldProblem> currentPasswordProblem(const QString &password)
{
    if (!password.isEmpty())
        return std::nullopt;
    return FieldProblem{Field::Password, FormChecks::tr("Enter your current password.")};
}

std::optional<FieldProblem> newPasswordProblem(const QString &password, const std::optional<PasswordPolicy> &policy)
{
    if (password.isEmpty())
        return FieldProblem{Field::NewPassword, FormChecks::tr("Enter a new password.")};
    if (policy && !policy->isMet(password))
        return FieldProblem{Field::NewPassword};
    return std::nullopt;
}

std::optional<FieldProblem> answersProblem(const QList<FormField> &fields, const QMap<QString, QString> &answers)
{
    for (const FormField &field : fields) {
        if (const QString problem = problemOf(field, answers.value(field.key)); !problem.isEmpty())
            return FieldProblem{Field::NoField, problem, field.key};
    }
    return std::nullopt;
}

std::optional<FieldProblem> codeProblem(const QString &code)
{
    if (!code.isEmpty())
        return std::nullopt;
    return FieldProblem{Field::Code, FormChecks::tr("Enter the code from the email.")};
}

std::optional<FieldProblem> pastedLinkProblem(const PastedLink &pasted)
{
    if (pasted.link)
        return std::nullopt;
    return FieldProblem{Field::Link,
        pasted.isHidden
            ? FormChecks::tr("This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.")
            : FormChecks::tr("This isn’t the link from the email. Copy the whole link and paste it here.")};
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "flow/formchecks.h"

#include "flow/emailaddress.h"
#include "flow/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

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

QString missingLoginId(const LoginIdField &field)
{
    if (!field.label.isEmpty()) // nobody knows here what it is called
        return FormChecks::tr("This field is required.");
    switch (field.kind) {
    case LoginIdKind::Email:
        return FormChecks::tr("Enter your email address.");
    case LoginIdKind::Phone:
        return FormChecks::tr("Enter your phone number.");
    case LoginIdKind::Name:
        return FormChecks::tr("Enter your username.");
    case LoginIdKind::Any:
        break;
    }
    return FormChecks::tr("Enter your email, phone number or username.");
}

} // namespace

FieldProblems loginIdProblems(const QString &loginId, const LoginIdField &field)
{
    if (loginId.isEmpty())
        return {{Field::LoginId, missingLoginId(field)}};
    if (field.kind == LoginIdKind::Email && !isEmailAddress(loginId))
        return {{Field::LoginId, FormChecks::tr("Enter a full email address, such as name@example.com.")}};
    return {};
}

FieldProblems passwordProblems(const QString &password)
{
    if (!password.isEmpty())
        return {};
    return {{Field::Password, FormChecks::tr("Enter your password.")}};
}

FieldProblems currentPasswordProblems(const QString &password)
{
    if (!password.isEmpty())
        return {};
    return {{Field::Password, FormChecks::tr("Enter your current password.")}};
}

FieldProblems newPasswordProblems(const QString &password, const std::optional<PasswordPolicy> &policy)
{
    if (password.isEmpty())
        return {{Field::NewPassword, FormChecks::tr("Enter a new password.")}};
    if (policy && !policy->isMet(password))
        return {{Field::NewPassword}};
    return {};
}

FieldProblems answersProblems(const QList<FormField> &fields, const QMap<QString, QString> &answers)
{
    FieldProblems problems;
    for (const FormField &field : fields) {
        if (const QString problem = problemOf(field, answers.value(field.key)); !problem.isEmpty())
            problems << FieldProblem{Field::NoField, problem, field.key};
    }
    return problems;
}

FieldProblems organizationProblems(const QString &domainOrAddress)
{
    const bool isOne = std::none_of(domainOrAddress.begin(), domainOrAddress.end(), [](QChar c) { return c.isSpace(); });
    if (isOne && !domainOrAddress.isEmpty())
        return {};
    return {{Field::Organization, FormChecks::tr("Enter your work email address or your organization’s domain.")}};
}

FieldProblems newEmailProblems(const QString &address, bool isPresent)
{
    if (isPresent && !address.isEmpty())
        return {{Field::LoginId, FormChecks::tr("This is your email address already. Enter another one.")}};
    return loginIdProblems(address, {LoginIdKind::Email, {}});
}

FieldProblems newPhoneProblems(const QString &typed, const QString &number, bool isPresent)
{
    if (typed.trimmed().isEmpty())
        return {{Field::LoginId, missingLoginId({LoginIdKind::Phone, {}})}};
    if (number.isEmpty())
        return {{Field::LoginId, FormChecks::tr("This isn’t a full phone number. Check it, and the code of its country.")}};
    if (isPresent)
        return {{Field::LoginId, FormChecks::tr("This is your phone number already. Enter another one.")}};
    return {};
}

FieldProblems codeProblems(const QString &code, Factor from)
{
    if (from != Factor::AuthenticatorApp)
        return codeProblems(code, from == Factor::SmsCode ? DeliveryMethod::Sms : DeliveryMethod::Email);
    if (!code.isEmpty())
        return {};
    return {{Field::Code, FormChecks::tr("Enter the code from your authenticator app.")}};
}

FieldProblems codeProblems(const QString &code, DeliveryMethod from)
{
    if (!code.isEmpty())
        return {};
    switch (from) {
    case DeliveryMethod::Email:
        break;
    case DeliveryMethod::Sms:
        return {{Field::Code, FormChecks::tr("Enter the code from the text message.")}};
    case DeliveryMethod::Voice:
        return {{Field::Code, FormChecks::tr("Enter the code from the call.")}};
    case DeliveryMethod::WhatsApp:
        return {{Field::Code, FormChecks::tr("Enter the code from the WhatsApp message.")}};
    }
    return {{Field::Code, FormChecks::tr("Enter the code from the email.")}};
}

FieldProblems phoneNumberProblems(const QString &number)
{
    if (!phoneNumberFrom(number).isEmpty())
        return {};
    return {{Field::LoginId, FormChecks::tr("Enter your phone number with its country code, such as +1 555 123 4567.")}};
}

FieldProblems pastedLinkProblems(const PastedLink &pasted)
{
    if (pasted.link)
        return {};
    return {{Field::Link,
        pasted.isHidden
            ? FormChecks::tr("This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.")
            : FormChecks::tr("This isn’t the link from the email. Copy the whole link and paste it here.")}};
}

} // namespace Descope

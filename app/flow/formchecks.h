// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/delivery.h"
#include "core/values/passwordpolicy.h"
#include "flow/links/maillink.h"
#include "flow/loginstep.h"
#include "forms/formfield.h"
#include "forms/loginidfield.h"
#include "forms/notice.h"

#include <QMap>

#include <optional>

namespace Descope {

/// Says what is wrong with a form before it is sent.
struct FieldProblem
{
    Field field = Field::NoField;
    QString text = {};      ///< a sentence for people; empty: the rules for passwords, which are shown, are not met
    QString answerKey = {}; ///< the question at sign-up that it is about (FormField::key); else empty
};

/// Holds what is wrong with a form, in the order of its fields.
using FieldProblems = QList<FieldProblem>;

/// These return nothing when the form can be sent as far as they are concerned; what they return is added up.
FieldProblems loginIdProblems(const QString &loginId, const LoginIdField &field);
FieldProblems passwordProblems(const QString &password);
FieldProblems currentPasswordProblems(const QString &password);
/// Without a policy the server alone checks.
FieldProblems newPasswordProblems(const QString &password, const std::optional<PasswordPolicy> &policy);
/// answers are by key.
FieldProblems answersProblems(const QList<FormField> &fields, const QMap<QString, QString> &answers);
FieldProblems organizationProblems(const QString &domainOrAddress);
/// These are about a new address of who is signed in: isPresent says that it is the one that they have.
FieldProblems newEmailProblems(const QString &address, bool isPresent);
FieldProblems newPhoneProblems(const QString &typed, const QString &number, bool isPresent);
FieldProblems codeProblems(const QString &code, Factor from);
FieldProblems codeProblems(const QString &code, DeliveryMethod from);
/// A number that is to be called, or written to, needs the code of its country.
FieldProblems phoneNumberProblems(const QString &number);
FieldProblems pastedLinkProblems(const PastedLink &pasted);

} // namespace Descope

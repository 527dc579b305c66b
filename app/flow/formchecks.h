// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/passwordpolicy.h"
#include "flow/links/maillink.h"
#include "forms/formfield.h"
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

/// These return nothing when the form can be sent as far as they are concerned.
std::optional<FieldProblem> loginIdProblem(const QString &loginId);
std::optional<FieldProblem> passwordProblem(const QString &password);
std::optional<FieldProblem> currentPasswordProblem(const QString &password);
/// Without a policy the server alone checks.
std::optional<FieldProblem> newPasswordProblem(const QString &password, const std::optional<PasswordPolicy> &policy);
/// Returns the first problem only. answers are by key.
std::optional<FieldProblem> answersProblem(const QList<FormField> &fields, const QMap<QString, QString> &answers);
std::optional<FieldProblem> codeProblem(const QString &code);
std::optional<FieldProblem> pastedLinkProblem(const PastedLink &pasted);

} // namespace Descope

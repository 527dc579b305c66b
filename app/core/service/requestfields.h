// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/servicevalues.h"
#include "core/values/error.h"

#include <initializer_list>
#include <optional>

namespace Descope {

/// This is an argument without which a call makes no sense.
struct Required
{
    const char *name;
    const QString &value;
};

/// Returns the error that refuses a call because of the first argument that is empty.
std::optional<Error> checkRequired(std::initializer_list<Required> arguments);
/// Returns the first error that there is.
std::optional<Error> firstOf(std::initializer_list<std::optional<Error>> problems);

/// Returns whether somebody who is signed in is to confirm who they are.
bool isStepUp(const LoginOptions &options);
/// Returns the error of a step-up of nobody: no session is named.
std::optional<Error> checkStepUp(const LoginOptions &options);
/// Returns the error of a step-up by a call that cannot do it.
std::optional<Error> refuseStepUp(const LoginOptions &options);

/// Both add a member; nothing when it is empty.
void insertText(QJsonObject &json, QLatin1StringView key, const QString &value);
void insertObject(QJsonObject &json, QLatin1StringView key, const QJsonObject &value);

QJsonObject toJson(const QMap<QString, QString> &map);
QJsonObject toJson(const UserDetails &user);
QJsonObject toJson(const LoginOptions &options);

} // namespace Descope

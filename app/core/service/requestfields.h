// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/servicevalues.h"
#include "core/values/error.h"

#include <initializer_list>
#include <optional>

namespace Descope {

/// Is an argument without which a call makes no sense.
struct Required
{
    const char *name;
    const QString &value;
};

/// Returns the error that refuses a call because of the first argument that is empty.
std::optional<Error> checkRequired(std::initializer_list<Required> arguments);

/// Both add a member; nothing when it is empty.
void insertText(QJsonObject &json, QLatin1StringView key, const QString &value);
void insertObject(QJsonObject &json, QLatin1StringView key, const QJsonObject &value);

QJsonObject toJson(const QMap<QString, QString> &map);
QJsonObject toJson(const UserDetails &user);
QJsonObject toJson(const LoginOptions &options);

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/service/requestfields.h"

namespace Descope {

using namespace Qt::StringLiterals;

std::optional<Error> checkRequired(std::initializer_list<Required> arguments)
{
    for (const Required &argument : arguments) {
        if (argument.value.isEmpty())
            return localError(Error::Kind::InvalidArgument, u"%1 is empty."_s.arg(QLatin1StringView(argument.name)));
    }
    return std::nullopt;
}

std::optional<Error> firstOf(std::initializer_list<std::optional<Error>> problems)
{
    for (const auto &problem : problems) {
        if (problem)
            return problem;
    }
    return std::nullopt;
}

bool isStepUp(const LoginOptions &options)
{
    return options.stepup || options.mfa;
}

std::optional<Error> checkStepUp(const LoginOptions &options)
{
    if (!isStepUp(options) || !options.refreshToken.isEmpty())
        return std::nullopt;
    return localError(Error::Kind::InvalidArgument, u"stepup and mfa need the refreshToken of a session."_s);
}

std::optional<Error> refuseStepUp(const LoginOptions &options)
{
    if (!isStepUp(options))
        return std::nullopt;
    return localError(Error::Kind::InvalidArgument, u"This call has neither stepup nor mfa."_s);
}

void insertText(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void insertObject(QJsonObject &json, QLatin1StringView key, const QJsonObject &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject toJson(const UserDetails &user)
{
    QJsonObject json;
    insertText(json, "name"_L1, user.name);
    insertText(json, "givenName"_L1, user.givenName);
    insertText(json, "middleName"_L1, user.middleName);
    insertText(json, "familyName"_L1, user.familyName);
    insertText(json, "phone"_L1, user.phone);
    insertText(json, "email"_L1, user.email);
    return json;
}

QJsonObject toJson(const LoginOptions &options)
{
    QJsonObject json;
    insertObject(json, "customClaims"_L1, options.customClaims);
    if (options.stepup)
        json.insert("stepup"_L1, true);
    if (options.mfa)
        json.insert("mfa"_L1, true);
    if (options.revokeOtherSessions)
        json.insert("revokeOtherSessions"_L1, true);
    insertText(json, "tenantId"_L1, options.tenantId);
    insertText(json, "templateId"_L1, options.templateId);
    insertObject(json, "templateOptions"_L1, toJson(options.templateOptions));
    insertText(json, "locale"_L1, options.locale);
    return json;
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "accesskeycalls.h"

#include "inferred.h"
#include "randomid.h"
#include "refusal.h"

namespace Emulator::AccessKeyCalls {

using namespace Qt::StringLiterals;
using AccessKey = AccessKeys::AccessKey;

namespace {

constexpr auto claimsName = "customClaims"_L1;
constexpr auto expiryName = "expireTime"_L1;
constexpr auto keyName = "key"_L1;
constexpr auto tenantsName = "keyTenants"_L1;
constexpr int keyLength = 64;

/// Names it as Descope's management API does.
QJsonObject view(const AccessKey &accessKey)
{
    const auto &profile = accessKey.bearer.profile;
    return {{"id"_L1, accessKey.id()}, {"name"_L1, accessKey.name}, {"status"_L1, profile["status"_L1]},
        {"roleNames"_L1, profile["roleNames"_L1]}, {"permissions"_L1, profile["permissions"_L1]},
        {tenantsName, profile["userTenants"_L1]}, {claimsName, accessKey.bearer.customClaims}, {expiryName, accessKey.expires}};
}

AccessKey from(const QJsonObject &description)
{
    static const QStringList known{
        u"name"_s, u"key"_s, u"status"_s, u"roleNames"_s, u"permissions"_s, u"keyTenants"_s, u"customClaims"_s, u"expireTime"_s};
    QJsonObject profile;
    for (auto it = description.begin(); it != description.end(); ++it) {
        if (!known.contains(it.key()))
            throw Refusal(Errors::ArgumentInvalid, u"An access key has no field %1."_s.arg(it.key()));
        if (it.key() == tenantsName)
            profile["userTenants"_L1] = it.value();
        else if (it.key() == "status"_L1 || it.key() == "roleNames"_L1 || it.key() == "permissions"_L1)
            profile[it.key()] = it.value();
    }
    const Fields given(description);
    AccessKey accessKey;
    accessKey.bearer.profile["userId"_L1] = randomId("K"_L1);
    accessKey.bearer.patchProfile(profile);
    accessKey.bearer.customClaims = given.object(claimsName).json();
    accessKey.name = given.text("name"_L1);
    accessKey.expires = description[expiryName].toInteger(given.has(expiryName) ? -1 : 0);
    if (accessKey.expires < 0)
        throw Refusal(Errors::ArgumentInvalid, u"The field expireTime has to be Unix seconds, or 0."_s);
    return accessKey;
}

} // namespace

QJsonObject createKey(const Project &project, const QJsonObject &description)
{
    const auto accessKey = from(description);
    const auto given = Fields(description).text(keyName);
    const auto key = given.isEmpty() ? randomText(keyLength) : given;
    if (project.accessKeys.find(key))
        throw Refusal(Errors::ArgumentInvalid, u"There is such an access key already."_s);
    project.accessKeys.save(accessKey, key);
    auto json = view(accessKey);
    json[keyName] = key;
    return json;
}

Reply exchange(Project &project, const Call &call)
{
    const auto accessKey = project.accessKeys.find(call.token);
    const auto now = project.clock.now();
    if (!accessKey || !accessKey->bearer.isEnabled() || (accessKey->expires > 0 && accessKey->expires <= now))
        throw Refusal(Inferred::AccessKeyRefused, u"The access key is unknown, disabled or expired"_s);
    const auto options = call.body.object("loginOptions"_L1);
    SignIn signIn;
    signIn.claims = options.object(claimsName).json();
    signIn.tenant = options.text("selectedTenant"_L1);
    if (!signIn.tenant.isEmpty() && accessKey->bearer.tenant(signIn.tenant).isEmpty())
        throw Refusal(Errors::ArgumentInvalid, u"The access key does not belong to this tenant"_s);
    const auto tokens = project.sessions.forKey(accessKey->bearer, signIn, accessKey->expires);
    return Reply::json(
        {{"keyId"_L1, accessKey->id()}, {"sessionJwt"_L1, tokens.session}, {"expiration"_L1, tokens.sessionExpires}});
}

Reply list(Project &project, const Call &)
{
    QJsonArray keys;
    const auto all = project.accessKeys.all();
    for (const auto &accessKey : all)
        keys += view(accessKey);
    return Reply::json({{"accessKeys"_L1, keys}});
}

Reply create(Project &project, const Call &call)
{
    return Reply::json(createKey(project, call.body.json()), 201);
}

Reply remove(Project &project, const Call &call)
{
    if (!project.accessKeys.remove(call.segments.value(0)))
        throw Refusal(Errors::NotFound, u"There is no access key with this id."_s);
    return Reply::json(QJsonObject());
}

} // namespace Emulator::AccessKeyCalls

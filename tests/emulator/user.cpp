// SPDX-License-Identifier: MIT
#include "user.h"

#include "fields.h"
#include "refusal.h"

#include <QJsonArray>

#include <algorithm>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

/// This is more than any `passwordHistory` setting looks at.
constexpr int keptHashes = 50;
constexpr auto verifiedPrefix = "verified"_L1;

const QJsonObject &emptyTenant()
{
    static const QJsonObject tenant{
        {"tenantId"_L1, ""_L1}, {"tenantName"_L1, ""_L1}, {"roleNames"_L1, QJsonArray()}, {"permissions"_L1, QJsonArray()}};
    return tenant;
}

QJsonArray tenantsFrom(const QJsonArray &list)
{
    QJsonArray tenants;
    for (const auto &item : list) {
        const Fields given(item.toObject());
        auto tenant = emptyTenant();
        tenant["tenantId"_L1] = given.required("tenantId"_L1);
        tenant["tenantName"_L1] = given.has("tenantName"_L1) ? given.text("tenantName"_L1) : given.text("tenantId"_L1);
        tenant["roleNames"_L1] = QJsonArray::fromStringList(given.texts("roleNames"_L1));
        tenant["permissions"_L1] = QJsonArray::fromStringList(given.texts("permissions"_L1));
        tenants += tenant;
    }
    return tenants;
}

/// Returns what has been verified of the address that is there now.
bool bothVerified(const QJsonObject &mine, const QJsonObject &theirs, const QString &flag)
{
    auto address = flag.mid(verifiedPrefix.size());
    address[0] = address[0].toLower();
    return mine[flag].toBool() || (theirs[flag].toBool() && mine[address] == theirs[address]);
}

/// Returns the field of two profiles that become one: what is in lists and objects of both, else of mine what says anything.
QJsonValue both(const QJsonObject &mine, const QJsonObject &theirs, const QString &key)
{
    const auto value = mine[key];
    const auto other = theirs[key];
    if (value.isString())
        return value.toString().isEmpty() ? other : value;
    if (value.isBool())
        return key.startsWith(verifiedPrefix) ? bothVerified(mine, theirs, key) : value.toBool() || other.toBool();
    if (value.isObject()) {
        auto object = other.toObject();
        const auto own = value.toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            object[it.key()] = it.value();
        return object;
    }
    if (!value.isArray())
        return value;
    auto list = value.toArray();
    const auto more = other.toArray();
    for (const auto &item : more) {
        const bool isThere = std::any_of(list.begin(), list.end(),
            [&](const QJsonValue &own) { return own == item || (own.isObject() && own["tenantId"_L1] == item["tenantId"_L1]); });
        if (!isThere)
            list += item;
    }
    return list;
}

} // namespace

QJsonObject Authenticator::toJson() const
{
    return {{"key"_L1, QString::fromLatin1(key.toHex())}, {"lastStep"_L1, lastStep}, {"failures"_L1, failures},
        {"lockedUntil"_L1, lockedUntil}};
}

Authenticator Authenticator::fromJson(const QJsonObject &json)
{
    return {QByteArray::fromHex(json["key"_L1].toString().toLatin1()), json["lastStep"_L1].toInteger(),
        json["failures"_L1].toInt(), json["lockedUntil"_L1].toInteger()};
}

QJsonObject User::emptyProfile()
{
    QJsonObject profile;
    for (const auto &text : {"userId"_L1, "name"_L1, "givenName"_L1, "middleName"_L1, "familyName"_L1, "email"_L1, "phone"_L1,
             "picture"_L1, "recoveryEmail"_L1, "recoveryPhone"_L1})
        profile.insert(text, ""_L1);
    for (const auto &flag : {"verifiedEmail"_L1, "verifiedPhone"_L1, "test"_L1, "password"_L1, "TOTP"_L1, "SAML"_L1, "SCIM"_L1,
             "OIDC"_L1, "webauthn"_L1, "push"_L1, "editable"_L1, "verifiedRecoveryEmail"_L1, "verifiedRecoveryPhone"_L1})
        profile.insert(flag, false);
    for (const auto &list : {"loginIds"_L1, "roleNames"_L1, "permissions"_L1, "userTenants"_L1, "ssoAppIds"_L1, "externalIds"_L1})
        profile.insert(list, QJsonArray());
    profile.insert("customAttributes"_L1, QJsonObject());
    profile.insert("OAuth"_L1, QJsonObject());
    profile.insert("createdTime"_L1, 0);
    profile.insert("consentExpiration"_L1, 0);
    profile.insert("status"_L1, "enabled"_L1);
    profile["editable"_L1] = true;
    return profile;
}

QString User::id() const
{
    return profile["userId"_L1].toString();
}

QStringList User::loginIds() const
{
    return Fields(profile).texts("loginIds"_L1);
}

QString User::email() const
{
    return profile["email"_L1].toString();
}

bool User::isEnabled() const
{
    return profile["status"_L1].toString() != "disabled"_L1;
}

QJsonObject User::tenant(const QString &tenantId) const
{
    const auto tenants = profile["userTenants"_L1].toArray();
    for (const auto &tenant : tenants) {
        if (tenant["tenantId"_L1].toString() == tenantId)
            return tenant.toObject();
    }
    return {};
}

void User::addLoginId(const QString &loginId)
{
    auto ids = loginIds();
    if (!ids.contains(loginId, Qt::CaseInsensitive))
        ids += loginId;
    profile["loginIds"_L1] = QJsonArray::fromStringList(ids);
}

void User::join(const QString &tenantId, const QString &tenantName)
{
    if (!tenant(tenantId).isEmpty())
        return;
    auto memberships = profile["userTenants"_L1].toArray();
    memberships += QJsonObject{{"tenantId"_L1, tenantId}, {"tenantName"_L1, tenantName}};
    profile["userTenants"_L1] = tenantsFrom(memberships);
}

void User::absorb(const User &other)
{
    // Addresses come before the flags that tell that they are verified: keys are sorted.
    for (auto it = other.profile.begin(); it != other.profile.end(); ++it)
        profile[it.key()] = both(profile, other.profile, it.key());
    for (auto it = other.customClaims.begin(); it != other.customClaims.end(); ++it) {
        if (!customClaims.contains(it.key()))
            customClaims[it.key()] = it.value();
    }
    if (passwordHash.isEmpty()) {
        passwordHash = other.passwordHash;
        formerHashes = other.formerHashes;
        passwordSetTime = other.passwordSetTime;
        passwordExpired = other.passwordExpired;
    }
    if (authenticator.key.isEmpty())
        authenticator = other.authenticator;
}

void User::setPasswordHash(const QString &hash, qint64 now)
{
    if (!passwordHash.isEmpty())
        formerHashes.prepend(passwordHash);
    formerHashes = formerHashes.mid(0, keptHashes);
    passwordHash = hash;
    passwordSetTime = now;
    passwordExpired = false;
    failedSignIns = 0;
    lockedUntil = 0;
    profile["password"_L1] = true;
}

void User::setAuthenticatorKey(const QByteArray &key)
{
    authenticator = {};
    authenticator.key = key;
    profile["TOTP"_L1] = !key.isEmpty();
}

void User::patchProfile(const QJsonObject &changes)
{
    const auto known = emptyProfile();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto &key = it.key();
        if (!known.contains(key) || key == "userId"_L1 || key == "password"_L1 || key == "TOTP"_L1)
            throw Refusal(Errors::ArgumentInvalid, u"A user has no field %1 that can be set."_s.arg(key));
        if (it.value().type() != known[key].type())
            throw Refusal(Errors::ArgumentInvalid, u"The user's field %1 has the wrong type."_s.arg(key));
        if (key == "userTenants"_L1)
            profile[key] = tenantsFrom(it.value().toArray());
        else if (it.value().isArray())
            profile[key] = QJsonArray::fromStringList(Fields(changes).texts(QLatin1StringView(key.toLatin1())));
        else
            profile[key] = it.value();
    }
}

QJsonObject User::toDocument() const
{
    return {{"profile"_L1, profile}, {"customClaims"_L1, customClaims}, {"passwordHash"_L1, passwordHash},
        {"formerHashes"_L1, QJsonArray::fromStringList(formerHashes)}, {"passwordSetTime"_L1, passwordSetTime},
        {"passwordExpired"_L1, passwordExpired}, {"failedSignIns"_L1, failedSignIns}, {"lockedUntil"_L1, lockedUntil},
        {"authenticator"_L1, authenticator.toJson()}, {"isolatedTenant"_L1, isolatedTenant}};
}

User User::fromDocument(const QJsonObject &document)
{
    User user;
    user.profile = document["profile"_L1].toObject();
    user.customClaims = document["customClaims"_L1].toObject();
    user.passwordHash = document["passwordHash"_L1].toString();
    user.formerHashes = Fields(document).texts("formerHashes"_L1);
    user.passwordSetTime = document["passwordSetTime"_L1].toInteger();
    user.passwordExpired = document["passwordExpired"_L1].toBool();
    user.failedSignIns = document["failedSignIns"_L1].toInt();
    user.lockedUntil = document["lockedUntil"_L1].toInteger();
    user.authenticator = Authenticator::fromJson(document["authenticator"_L1].toObject());
    user.isolatedTenant = document["isolatedTenant"_L1].toString();
    return user;
}

} // namespace Emulator

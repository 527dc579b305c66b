// SPDX-License-Identifier: MIT
#include "usercalls.h"

#include "passwords.h"
#include "refusal.h"
#include "totp.h"

namespace Emulator::UserCalls {

using namespace Qt::StringLiterals;

namespace {

constexpr auto claimsKey = "customClaims"_L1;
constexpr auto passwordKey = "password"_L1;
constexpr auto expiredKey = "passwordExpired"_L1;
constexpr auto lockedKey = "locked"_L1;
constexpr auto totpKey = "totpKey"_L1;
constexpr auto isolationKey = "isolatedTenant"_L1;

QJsonObject view(const Project &project, const User &user)
{
    auto json = user.profile;
    json[claimsKey] = user.customClaims;
    json[expiredKey] = user.passwordExpired;
    json[isolationKey] = user.isolatedTenant;
    json[lockedKey] = user.lockedUntil > project.clock.now();
    return json;
}

/// Tests may give any password: the policy is not asked.
void apply(const Project &project, User &user, QJsonObject changes)
{
    const Fields fields(changes);
    if (fields.has(claimsKey))
        user.customClaims = fields.object(claimsKey).json();
    if (fields.has(passwordKey))
        user.setPasswordHash(Passwords::hash(fields.required(passwordKey)), project.clock.now());
    if (fields.has(expiredKey))
        user.passwordExpired = fields.flag(expiredKey);
    if (fields.has(lockedKey))
        user.lockedUntil = fields.flag(lockedKey) ? project.clock.now() + project.settings.lockoutDuration : 0;
    if (fields.has(totpKey)) {
        const auto key = Totp::fromBase32(fields.text(totpKey));
        if (!key)
            throw Refusal(Errors::ArgumentInvalid, u"The field totpKey has to be Base32."_s);
        user.setAuthenticatorKey(*key);
    }
    for (const auto &key : {claimsKey, passwordKey, expiredKey, lockedKey, totpKey, isolationKey})
        changes.remove(key);
    user.patchProfile(changes);
    if (fields.has(isolationKey))
        user.isolatedTenant = fields.text(isolationKey);
    if (!user.isolatedTenant.isEmpty())
        user.join(user.isolatedTenant, project.accounts.tenant(user.isolatedTenant)["name"_L1].toString());
    project.accounts.save(user);
}

User wanted(const Project &project, const Call &call)
{
    const auto id = call.segments.value(0);
    auto user = project.accounts.find(id);
    if (!user)
        user = project.accounts.byId(id);
    if (!user)
        throw Refusal(Errors::NotFound, u"There is no user with this login id or user id."_s);
    return *user;
}

} // namespace

User createUser(const Project &project, const QJsonObject &description)
{
    auto details = description;
    auto user = project.accounts.draft(Fields(description).required("loginId"_L1));
    details.remove("loginId"_L1);
    apply(project, user, details);
    return user;
}

void createTenant(const Project &project, const QJsonObject &description)
{
    const Fields fields(description);
    const auto id = fields.required("id"_L1);
    project.accounts.saveTenant(id, fields.has("name"_L1) ? fields.text("name"_L1) : id,
        fields.object("customAttributes"_L1).json(), fields.texts("domains"_L1));
}

Reply list(Project &project, const Call &)
{
    QJsonArray users;
    const auto all = project.accounts.all();
    for (const auto &user : all)
        users += view(project, user);
    return Reply::json({{"users"_L1, users}});
}

Reply show(Project &project, const Call &call)
{
    return Reply::json(view(project, wanted(project, call)));
}

Reply create(Project &project, const Call &call)
{
    return Reply::json(view(project, createUser(project, call.body.json())), 201);
}

Reply change(Project &project, const Call &call)
{
    auto user = wanted(project, call);
    apply(project, user, call.body.json());
    return Reply::json(view(project, user));
}

Reply remove(Project &project, const Call &call)
{
    project.accounts.remove(wanted(project, call));
    return Reply::json(QJsonObject());
}

Reply tenants(Project &project, const Call &)
{
    return Reply::json({{"tenants"_L1, project.accounts.tenants()}});
}

Reply createTenant(Project &project, const Call &call)
{
    createTenant(project, call.body.json());
    return Reply::json({{"tenants"_L1, project.accounts.tenants()}}, 201);
}

} // namespace Emulator::UserCalls

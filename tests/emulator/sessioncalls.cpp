// SPDX-License-Identifier: MIT
#include "sessioncalls.h"

#include "answers.h"
#include "refusal.h"

namespace Emulator::SessionCalls {

using namespace Qt::StringLiterals;

namespace {

User userOf(const Project &project, const Grant &grant)
{
    auto user = project.accounts.byId(grant.userId);
    if (!user || !user->isEnabled())
        throw Refusal(Errors::TokenInvalid, u"The user is gone or disabled"_s);
    return *user;
}

void requireOwnId(const Project &project, const Call &call)
{
    if (call.segments.value(0) != project.id)
        throw Refusal(Errors::NotFound, u"There is no such project here"_s);
}

} // namespace

Reply refresh(Project &project, const Call &call)
{
    const auto grant = project.sessions.spend(call.token);
    auto user = userOf(project, grant);
    const auto tokens = project.sessions.renewed(user, grant, false);
    if (project.settings.optionalFields != "sent"_L1)
        user.profile = {};
    return tokenReply(project, user, tokens, false);
}

Reply tryRefresh(Project &project, const Call &call)
{
    try {
        return refresh(project, call);
    } catch (const Refusal &) {
        return Reply::json(QJsonObject());
    }
}

Reply selectTenant(Project &project, const Call &call)
{
    const auto tenant = call.body.required("tenant"_L1);
    auto grant = project.sessions.spend(call.token);
    const auto user = userOf(project, grant);
    if (user.tenant(tenant).isEmpty())
        throw Refusal(Errors::ArgumentInvalid, u"The user does not belong to this tenant"_s);
    grant.signIn.tenant = tenant;
    return tokenReply(project, user, project.sessions.renewed(user, grant, true), false);
}

Reply logout(Project &project, const Call &call)
{
    project.sessions.end(project.sessions.check(call.token).sessionId);
    return signedOutReply(project);
}

Reply logoutAll(Project &project, const Call &call)
{
    project.sessions.endAll(project.sessions.check(call.token).userId);
    return signedOutReply(project);
}

Reply me(Project &project, const Call &call)
{
    return Reply::json(userOf(project, project.sessions.check(call.token)).profile);
}

Reply history(Project &project, const Call &call)
{
    return Reply::list(project.accounts.history(userOf(project, project.sessions.check(call.token)).id()));
}

Reply tenants(Project &project, const Call &call)
{
    const auto grant = project.sessions.check(call.token);
    const auto user = userOf(project, grant);
    const auto current = call.body.flag("dct"_L1);
    const auto wanted = call.body.texts("ids"_L1);
    if (current && !wanted.isEmpty())
        throw Refusal(Errors::ArgumentInvalid, u"Only one of dct and ids can be given"_s);

    QJsonArray found;
    const auto memberships = user.profile["userTenants"_L1].toArray();
    for (const auto &membership : memberships) {
        const auto id = membership["tenantId"_L1].toString();
        const bool isAsked = current ? id == grant.signIn.tenant : wanted.isEmpty() || wanted.contains(id);
        if (isAsked)
            found += project.accounts.tenant(id);
    }
    return Reply::json({{"tenants"_L1, found}});
}

Reply validate(Project &project, const Call &call)
{
    return Reply::json(project.sessions.claimsOf(call.token));
}

Reply keys(Project &project, const Call &call)
{
    requireOwnId(project, call);
    return Reply::json({{"keys"_L1, project.keys.publicKeys()}});
}

Reply keysV1(Project &project, const Call &call)
{
    requireOwnId(project, call);
    return Reply::list(project.keys.publicKeys());
}

} // namespace Emulator::SessionCalls

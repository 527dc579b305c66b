// SPDX-License-Identifier: MIT
#include "recipients.h"

#include "answers.h"
#include "browser/redirects.h"
#include "inferred.h"
#include "refusal.h"

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

QUrl redirectUrlFrom(const Project &project, const Fields &body)
{
    // The SDKs differ in the name.
    const auto text = body.has("redirectUrl"_L1) ? body.text("redirectUrl"_L1) : body.text("URI"_L1);
    return text.isEmpty() ? QUrl() : Redirects::ofApprovedDomain(project.settings, text);
}

} // namespace

QString isolationOf(const Project &project, const Call &call)
{
    return project.settings.tenantIsolation ? call.body.object("loginOptions"_L1).text("tenantId"_L1) : QString();
}

User newUser(const Project &project, const Call &call)
{
    const auto loginId = call.body.required("loginId"_L1);
    const auto details = call.body.object("user"_L1);
    const auto tenant = isolationOf(project, call);
    if (!tenant.isEmpty() && !project.accounts.hasTenant(tenant))
        throw Refusal(Errors::TenantUnknown, u"There is no tenant %1"_s.arg(tenant));
    if (project.accounts.find(loginId, tenant)) {
        // Masked, the answer may not tell that the user exists.
        throw project.settings.maskErrors ? Refusal(Errors::ArgumentInvalid) : Refusal(Errors::UserExists);
    }
    auto user = project.accounts.draft(loginId);
    user.isolatedTenant = tenant;
    if (!tenant.isEmpty())
        user.join(tenant, project.accounts.tenant(tenant)["name"_L1].toString());
    for (const auto &field : {"name"_L1, "givenName"_L1, "middleName"_L1, "familyName"_L1, "phone"_L1, "email"_L1}) {
        if (const auto text = details.text(field); !text.isEmpty())
            user.profile[field] = text;
    }
    return user;
}

User ownerOf(const Project &project, const QString &refreshJwt, const QString &loginId)
{
    const auto user = project.accounts.byId(project.sessions.check(refreshJwt).userId);
    if (!user || !user->isEnabled() || !user->loginIds().contains(loginId, Qt::CaseInsensitive))
        throw Refusal(Inferred::OtherUser, u"The token is not one of this user's"_s);
    return *user;
}

Proofs::Message messageFrom(
    const Project &project, const Call &call, const Fields &options, const QString &purpose, DeliveryMethod method)
{
    Proofs::Message message;
    message.purpose = purpose;
    message.method = method;
    message.loginId = call.body.required("loginId"_L1);
    message.redirectUrl = redirectUrlFrom(project, call.body);
    message.templateOptions = options.object("templateOptions"_L1).json();
    message.locale = options.text("locale"_L1);
    message.signIn = signInFrom(project, call, Inferred::methodOf(method));
    return message;
}

} // namespace Emulator

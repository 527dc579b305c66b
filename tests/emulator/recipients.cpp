// SPDX-License-Identifier: MIT
#include "recipients.h"

#include "answers.h"
#include "browser/redirects.h"
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

User newUser(const Project &project, const QString &loginId, const Fields &details)
{
    if (project.accounts.find(loginId)) {
        // Masked, the answer may not tell that the user exists.
        throw project.settings.maskErrors ? Refusal(Errors::ArgumentInvalid) : Refusal(Errors::UserExists);
    }
    auto user = project.accounts.draft(loginId);
    for (const auto &field : {"name"_L1, "givenName"_L1, "middleName"_L1, "familyName"_L1, "phone"_L1, "email"_L1}) {
        if (const auto text = details.text(field); !text.isEmpty())
            user.profile[field] = text;
    }
    return user;
}

const User &mailable(const User &user)
{
    if (user.email().isEmpty())
        throw Refusal(Errors::RequestInvalid, u"The email field is required"_s);
    return user;
}

Proofs::Mail mailFrom(const Project &project, const Call &call, const Fields &options, const QString &purpose)
{
    Proofs::Mail mail;
    mail.purpose = purpose;
    mail.loginId = call.body.required("loginId"_L1);
    mail.redirectUrl = redirectUrlFrom(project, call.body);
    mail.templateOptions = options.object("templateOptions"_L1).json();
    mail.locale = options.text("locale"_L1);
    mail.signIn = signInFrom(project, call, u"email"_s);
    return mail;
}

} // namespace Emulator

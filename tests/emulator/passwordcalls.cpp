// SPDX-License-Identifier: MIT
#include "passwordcalls.h"

#include "answers.h"
#include "passwords.h"
#include "recipients.h"
#include "refusal.h"

namespace Emulator::PasswordCalls {

using namespace Qt::StringLiterals;

namespace {

/// Counts a wrong password, and locks the user after too many.
void countFailure(const Project &project, User &user)
{
    ++user.failedSignIns;
    if (project.settings.lockoutAfter > 0 && user.failedSignIns >= project.settings.lockoutAfter) {
        user.lockedUntil = project.clock.now() + project.settings.lockoutDuration;
        user.failedSignIns = 0;
    }
    project.accounts.save(user);
}

/// Returns the user whose password this is. Nobody published a code of its own for a locked or disabled user.
User authenticated(const Project &project, const Call &call, const QString &password)
{
    auto user = project.accounts.find(call.body.required("loginId"_L1), isolationOf(project, call));
    if (!user)
        throw Refusal(project.settings.maskErrors ? Errors::CredentialsInvalid : Errors::UserNotFound);
    if (!user->isEnabled() || user->lockedUntil > project.clock.now())
        throw Refusal(Errors::CredentialsInvalid);
    if (!Passwords::matches(password, user->passwordHash)) {
        countFailure(project, *user);
        throw Refusal(Errors::CredentialsInvalid);
    }
    if (user->failedSignIns > 0) {
        user->failedSignIns = 0;
        project.accounts.save(*user);
    }
    return *user;
}

bool isExpired(const Project &project, const User &user)
{
    const auto lifetime = project.settings.passwordLifetime;
    return user.passwordExpired || (lifetime > 0 && project.clock.now() >= user.passwordSetTime + lifetime);
}

void setPassword(const Project &project, User &user, const QString &password)
{
    if (const auto objection = Passwords::objection(password, user, project.settings); !objection.isEmpty())
        throw Refusal(Errors::RequestInvalid, objection);
    user.setPasswordHash(Passwords::hash(password), project.clock.now());
    project.accounts.save(user);
}

} // namespace

Reply signUp(Project &project, const Call &call)
{
    const auto password = call.body.required("password"_L1);
    const auto options = signInFrom(project, call, u"pwd"_s);
    auto user = newUser(project, call);
    setPassword(project, user, password);
    return signedIn(project, user, options, call);
}

Reply signIn(Project &project, const Call &call)
{
    const auto password = call.body.required("password"_L1);
    const auto options = signInFrom(project, call, u"pwd"_s);
    const auto user = authenticated(project, call, password);
    if (isExpired(project, user))
        throw Refusal(Errors::PasswordExpired);
    return signedIn(project, user, options, call);
}

Reply update(Project &project, const Call &call)
{
    const auto loginId = call.body.required("loginId"_L1);
    const auto password = call.body.required("newPassword"_L1);
    auto user = ownerOf(project, call.token, loginId);
    setPassword(project, user, password);
    return Reply::json(QJsonObject());
}

Reply replace(Project &project, const Call &call)
{
    const auto oldPassword = call.body.required("oldPassword"_L1);
    const auto newPassword = call.body.required("newPassword"_L1);
    auto options = signInFrom(project, call, u"pwd"_s);
    options.revokeOthers = call.body.flag("revokeOtherSessions"_L1);
    auto user = authenticated(project, call, oldPassword);
    setPassword(project, user, newPassword);
    return signedIn(project, user, options, call);
}

Reply reset(Project &project, const Call &call)
{
    const bool isEnchanted = project.settings.resetMethod == "enchantedlink"_L1;
    auto message = messageFrom(project, call, call.body, u"reset"_s, DeliveryMethod::Email);
    const auto user = project.accounts.find(message.loginId);
    message.to = user ? Delivery::addressOf(*user, message.method) : message.loginId;

    QJsonObject answer{
        {"resetMethod"_L1, project.settings.resetMethod}, {"maskedEmail"_L1, Delivery::masked(message.method, message.to)}};
    if (isEnchanted) {
        // An unknown user gets the same answer, and no mail: a reset must not tell who has an account.
        const auto sent = user ? project.proofs.sendEnchantedLinks(*user, message) : project.proofs.decoy();
        answer["pendingRef"_L1] = sent.pendingRef;
        answer["linkId"_L1] = sent.linkId;
    } else if (user) {
        project.proofs.sendLink(*user, message);
    }
    return Reply::json(answer);
}

Reply policy(Project &project, const Call &)
{
    return Reply::json(project.settings.passwordPolicy.toJson());
}

} // namespace Emulator::PasswordCalls

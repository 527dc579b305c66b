// SPDX-License-Identifier: MIT
#include "updatecalls.h"

#include "inferred.h"
#include "linkcalls.h"
#include "recipients.h"
#include "refusal.h"

namespace Emulator::UpdateCalls {

using namespace Qt::StringLiterals;
using Method = DeliveryMethod;

namespace {

constexpr auto addName = "addToLoginIDs"_L1;
constexpr auto mergeName = "onMergeUseExisting"_L1;
constexpr auto conflictName = "failOnConflict"_L1;

struct Update
{
    User user;
    Proofs::Message message;

    QJsonObject answer() const { return {{Delivery::maskOf(message.method), Delivery::masked(message.method, message.to)}}; }
};

/// Returns who else has this address as login id.
std::optional<User> rivalOf(const Project &project, const User &user, const QString &address)
{
    auto found = project.accounts.find(address, user.isolatedTenant);
    if (found && found->id() == user.id())
        found.reset();
    return found;
}

void refuseConflict(const Project &project, const User &user, const QString &address, const Fields &options)
{
    if (options.flag(addName) && options.flag(conflictName) && rivalOf(project, user, address))
        throw project.settings.maskErrors ? Refusal(Errors::ArgumentInvalid) : Refusal(Errors::UserExists);
}

Method methodFrom(const Call &call, std::initializer_list<Method> ofPhones)
{
    return call.segments.isEmpty() ? Method::Email : LinkCalls::methodOf(call, ofPhones);
}

Update updateFrom(const Project &project, const Call &call, Method method)
{
    const auto &body = call.body;
    auto message = messageFrom(project, call, body, u"update"_s, method);
    const auto user = ownerOf(project, call.token, message.loginId);
    message.to = Delivery::reachable(method, body.required(Delivery::fieldOf(method)));
    refuseConflict(project, user, message.to, body);
    message.update = {{addName, body.flag(addName)}, {mergeName, body.flag(mergeName)}, {conflictName, body.flag(conflictName)}};
    if (body.flag("mfa"_L1)) // what the session has proven counts on
        message.signIn = Inferred::withSecondFactor(message.signIn, project.sessions.check(call.token).signIn);
    return {user, message};
}

} // namespace

Reply sendCode(Project &project, const Call &call)
{
    const auto update = updateFrom(project, call, methodFrom(call, {Method::Sms, Method::Voice, Method::WhatsApp}));
    project.proofs.sendCode(update.user, update.message);
    return Reply::json(update.answer());
}

Reply sendMagicLink(Project &project, const Call &call)
{
    const auto update = updateFrom(project, call, methodFrom(call, {Method::Sms, Method::WhatsApp}));
    project.proofs.sendLink(update.user, update.message);
    return Reply::json(update.answer());
}

Reply sendEnchantedLinks(Project &project, const Call &call)
{
    const auto update = updateFrom(project, call, Method::Email);
    const auto sent = project.proofs.sendEnchantedLinks(update.user, update.message);
    auto answer = update.answer();
    answer["pendingRef"_L1] = sent.pendingRef;
    answer["linkId"_L1] = sent.linkId;
    return Reply::json(answer);
}

User applied(const Project &project, const User &user, const Proofs::Proven &proof)
{
    const Fields options(proof.update);
    refuseConflict(project, user, proof.to, options);
    auto left = user;
    if (options.flag(addName)) {
        if (const auto rival = rivalOf(project, user, proof.to))
            left = options.flag(mergeName) ? project.accounts.merged(*rival, user) : project.accounts.merged(user, *rival);
        left.addLoginId(proof.to);
    }
    left.profile[Delivery::fieldOf(proof.method)] = proof.to;
    left.profile[Delivery::flagOf(proof.method)] = true;
    project.accounts.save(left);
    return left;
}

} // namespace Emulator::UpdateCalls

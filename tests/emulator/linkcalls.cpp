// SPDX-License-Identifier: MIT
#include "linkcalls.h"

#include "answers.h"
#include "recipients.h"
#include "refusal.h"
#include "updatecalls.h"

#include <algorithm>

namespace Emulator::LinkCalls {

using namespace Qt::StringLiterals;
using Method = DeliveryMethod;

namespace {

struct Addressee
{
    std::optional<User> user; ///< none: nobody to write to, and the answer may not tell
    Proofs::Message message;

    QJsonObject answer() const { return {{Delivery::maskOf(message.method), Delivery::masked(message.method, message.to)}}; }
};

Addressee addressee(const Project &project, const Call &call, Intent intent, Method method)
{
    const bool isSignUp = intent == Intent::SignUp;
    auto message = messageFrom(project, call, call.body.object("loginOptions"_L1), isSignUp ? u"signup"_s : u"signin"_s, method);
    auto user = project.accounts.find(message.loginId, isolationOf(project, call));
    const bool isNew = isSignUp || (!user && intent == Intent::SignUpOrIn);
    if (isNew)
        user = newUser(project, call);
    if (!user && !project.settings.maskErrors)
        throw Refusal(Errors::UserNotFound);
    message.to = user ? Delivery::addressOf(*user, method) : message.loginId;
    if (user)
        requireSamePerson(project, *user, message.signIn);
    if (isNew)
        project.accounts.save(*user);
    return {user, message};
}

/// Whoever has the message has the address: that verifies it, if it is still the user's, or makes it that.
Reply proven(const Project &project, const Proofs::Proven &proof, const Call &call)
{
    auto user = project.accounts.byId(proof.userId);
    if (!user)
        throw Refusal(Errors::LinkExpired);
    if (!proof.update.isEmpty()) {
        user = UpdateCalls::applied(project, *user, proof);
    } else if (user->profile[Delivery::fieldOf(proof.method)] == proof.to) {
        user->profile[Delivery::flagOf(proof.method)] = true;
        project.accounts.save(*user);
    }
    return signedIn(project, *user, proof.signIn, call);
}

} // namespace

DeliveryMethod methodOf(const Call &call, std::initializer_list<Method> allowed)
{
    const auto method = Delivery::fromName(call.segments.value(0));
    if (!method || std::find(allowed.begin(), allowed.end(), *method) == allowed.end())
        throw Refusal(Errors::NotFound, u"There is no such call"_s);
    return *method;
}

template<Intent intent> Reply sendMagicLink(Project &project, const Call &call)
{
    const auto to = addressee(project, call, intent, methodOf(call, {Method::Email, Method::Sms, Method::WhatsApp}));
    if (to.user)
        project.proofs.sendLink(*to.user, to.message);
    return Reply::json(to.answer());
}

template Reply sendMagicLink<Intent::SignIn>(Project &, const Call &);
template Reply sendMagicLink<Intent::SignUp>(Project &, const Call &);
template Reply sendMagicLink<Intent::SignUpOrIn>(Project &, const Call &);

Reply verifyMagicLink(Project &project, const Call &call)
{
    return proven(project, project.proofs.openLink(call.body.required("token"_L1)), call);
}

template<Intent intent> Reply sendEnchantedLinks(Project &project, const Call &call)
{
    const auto to = addressee(project, call, intent, methodOf(call, {Method::Email}));
    const auto sent = to.user ? project.proofs.sendEnchantedLinks(*to.user, to.message) : project.proofs.decoy();
    auto answer = to.answer();
    answer["pendingRef"_L1] = sent.pendingRef;
    answer["linkId"_L1] = sent.linkId;
    return Reply::json(answer);
}

template Reply sendEnchantedLinks<Intent::SignIn>(Project &, const Call &);
template Reply sendEnchantedLinks<Intent::SignUp>(Project &, const Call &);
template Reply sendEnchantedLinks<Intent::SignUpOrIn>(Project &, const Call &);

Reply verifyEnchantedLink(Project &project, const Call &call)
{
    project.proofs.openEnchantedLink(call.body.required("token"_L1));
    return Reply::json(QJsonObject());
}

Reply pendingSession(Project &project, const Call &call)
{
    return proven(project, project.proofs.openPending(call.body.required("pendingRef"_L1)), call);
}

template<Intent intent> Reply sendCode(Project &project, const Call &call)
{
    const auto to =
        addressee(project, call, intent, methodOf(call, {Method::Email, Method::Sms, Method::Voice, Method::WhatsApp}));
    if (to.user)
        project.proofs.sendCode(*to.user, to.message);
    return Reply::json(to.answer());
}

template Reply sendCode<Intent::SignIn>(Project &, const Call &);
template Reply sendCode<Intent::SignUp>(Project &, const Call &);
template Reply sendCode<Intent::SignUpOrIn>(Project &, const Call &);

Reply verifyCode(Project &project, const Call &call)
{
    const auto method = methodOf(call, {Method::Email, Method::Sms, Method::Voice, Method::WhatsApp});
    const auto loginId = call.body.required("loginId"_L1);
    const auto code = call.body.required("code"_L1);
    QStringList userIds; // the call does not tell of which tenant
    const auto users = project.accounts.withLoginId(loginId);
    for (const auto &user : users)
        userIds += user.id();
    return proven(project, project.proofs.openCode(userIds, method, code), call);
}

} // namespace Emulator::LinkCalls

// SPDX-License-Identifier: MIT
#include "linkcalls.h"

#include "answers.h"
#include "recipients.h"
#include "refusal.h"

namespace Emulator::LinkCalls {

using namespace Qt::StringLiterals;

namespace {

struct Addressee
{
    std::optional<User> user; ///< none: nobody to write to, and the answer may not tell
    Proofs::Mail mail;
    QString maskedEmail;
};

User savedNewUser(const Project &project, const QString &loginId, const Fields &details)
{
    auto user = newUser(project, loginId, details);
    project.accounts.save(mailable(user));
    return user;
}

Addressee addressee(const Project &project, const Call &call, Intent intent)
{
    const bool isSignUp = intent == Intent::SignUp;
    const auto mail = mailFrom(project, call, call.body.object("loginOptions"_L1), isSignUp ? u"signup"_s : u"signin"_s);
    auto user = project.accounts.find(mail.loginId);
    if (isSignUp || (!user && intent == Intent::SignUpOrIn))
        user = savedNewUser(project, mail.loginId, call.body.object("user"_L1));
    if (!user && !project.settings.maskErrors)
        throw Refusal(Errors::UserNotFound);
    return {user, mail, masked(user ? mailable(*user).email() : mail.loginId)};
}

/// Whoever has the mail has the address: that verifies it.
Reply proven(const Project &project, const Proofs::Proven &proof, const Call &call)
{
    auto user = project.accounts.byId(proof.userId);
    if (!user)
        throw Refusal(Errors::LinkExpired);
    user->profile["verifiedEmail"_L1] = true;
    project.accounts.save(*user);
    return signedIn(project, *user, proof.signIn, call);
}

} // namespace

template<Intent intent> Reply mailMagicLink(Project &project, const Call &call)
{
    const auto to = addressee(project, call, intent);
    if (to.user)
        project.proofs.mailLink(*to.user, to.mail);
    return Reply::json({{"maskedEmail"_L1, to.maskedEmail}});
}

template Reply mailMagicLink<Intent::SignIn>(Project &, const Call &);
template Reply mailMagicLink<Intent::SignUp>(Project &, const Call &);
template Reply mailMagicLink<Intent::SignUpOrIn>(Project &, const Call &);

Reply verifyMagicLink(Project &project, const Call &call)
{
    return proven(project, project.proofs.openLink(call.body.required("token"_L1)), call);
}

template<Intent intent> Reply mailEnchantedLinks(Project &project, const Call &call)
{
    const auto to = addressee(project, call, intent);
    const auto sent = to.user ? project.proofs.mailEnchantedLinks(*to.user, to.mail) : project.proofs.decoy();
    return Reply::json({{"pendingRef"_L1, sent.pendingRef}, {"linkId"_L1, sent.linkId}, {"maskedEmail"_L1, to.maskedEmail}});
}

template Reply mailEnchantedLinks<Intent::SignIn>(Project &, const Call &);
template Reply mailEnchantedLinks<Intent::SignUp>(Project &, const Call &);
template Reply mailEnchantedLinks<Intent::SignUpOrIn>(Project &, const Call &);

Reply verifyEnchantedLink(Project &project, const Call &call)
{
    project.proofs.openEnchantedLink(call.body.required("token"_L1));
    return Reply::json(QJsonObject());
}

Reply pendingSession(Project &project, const Call &call)
{
    return proven(project, project.proofs.openPending(call.body.required("pendingRef"_L1)), call);
}

template<Intent intent> Reply mailCode(Project &project, const Call &call)
{
    const auto to = addressee(project, call, intent);
    if (to.user)
        project.proofs.mailCode(*to.user, to.mail);
    return Reply::json({{"maskedEmail"_L1, to.maskedEmail}});
}

template Reply mailCode<Intent::SignIn>(Project &, const Call &);
template Reply mailCode<Intent::SignUp>(Project &, const Call &);
template Reply mailCode<Intent::SignUpOrIn>(Project &, const Call &);

Reply verifyCode(Project &project, const Call &call)
{
    const auto loginId = call.body.required("loginId"_L1);
    const auto code = call.body.required("code"_L1);
    const auto user = project.accounts.find(loginId);
    if (!user)
        throw Refusal(Errors::CodeWrong);
    return proven(project, project.proofs.openCode(user->id(), code), call);
}

} // namespace Emulator::LinkCalls

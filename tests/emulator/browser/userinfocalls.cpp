// SPDX-License-Identifier: MIT
#include "userinfocalls.h"

#include "authorization.h"
#include "html.h"
#include "oautherror.h"
#include "redirects.h"

namespace Emulator::UserInfoCalls {

using namespace Qt::StringLiterals;

namespace {

QString bearerOf(const Call &call)
{
    return call.token.isEmpty() ? call.form.text("access_token"_L1) : call.token;
}

/// Returns the claims of an id token of ours for this project, which may have expired; nothing when it is none.
std::optional<QJsonObject> claimsOfHint(const Project &project, const QString &hint)
{
    auto claims = project.keys.verified(hint);
    if (claims && !claims->value("aud"_L1).toArray().contains(project.id))
        claims.reset();
    return claims;
}

} // namespace

Reply userInfo(Project &project, const Call &call)
{
    try {
        const auto claims = project.sessions.claimsOf(bearerOf(call));
        const auto user = project.accounts.byId(claims["sub"_L1].toString());
        if (!user || !user->isEnabled())
            throw OAuthRefusal(OAuthErrors::InvalidToken, u"The user is gone or disabled"_s);
        return Reply::json(userClaims(
            *user, {u"profile"_s, u"email"_s, u"phone"_s, u"roles"_s, u"descope.claims"_s, u"descope.custom_claims"_s}));
    } catch (const OAuthRefusal &) {
        throw;
    } catch (const Refusal &refusal) {
        throw OAuthRefusal(OAuthErrors::InvalidToken, refusal.message());
    }
}

Reply revoke(Project &project, const Call &call)
{
    const auto token = call.form.text("token"_L1);
    if (token.isEmpty())
        throw OAuthRefusal(OAuthErrors::InvalidRequest, u"The parameter token is missing"_s);
    if (call.form.text("client_id"_L1) != project.id)
        throw OAuthRefusal(OAuthErrors::InvalidClient, u"The client is not this project"_s);
    try {
        project.sessions.end(project.sessions.check(token).sessionId);
    } catch (const Refusal &) {
        // RFC 7009, 2.2: nobody could do anything about it.
    }
    return {200, QByteArrayLiteral("text/plain"), {}, {}};
}

Reply logout(Project &project, const Call &call)
{
    const auto &form = call.form;
    const auto claims = claimsOfHint(project, form.text("id_token_hint"_L1));
    const auto back = form.text("post_logout_redirect_uri"_L1);
    const bool isOurs = claims || form.text("client_id"_L1) == project.id;
    QUrl url;
    if (form.has("id_token_hint"_L1) && !claims)
        return Html::message(
            u"You can’t be signed out by this link"_s, u"Its id_token_hint isn’t a token of this project."_s, 400);
    try {
        if (!back.isEmpty())
            url = Redirects::ofApplication(project.settings, back);
    } catch (const Refusal &) {
        return Html::message(
            u"The app can’t be answered"_s, u"Its post_logout_redirect_uri isn’t one that the project approves."_s, 400);
    }
    if (claims)
        project.sessions.end(claims->value("sid"_L1).toString());
    if (url.isEmpty() || !isOurs)
        return Html::message(u"You’re signed out"_s, u"You can close this page and go back to the app."_s);
    QList<std::pair<QString, QString>> parameters;
    if (form.has("state"_L1))
        parameters += {u"state"_s, form.text("state"_L1)};
    return {303, QByteArrayLiteral("text/plain"), {}, {{"Location", Redirects::with(url, parameters).toEncoded()}}};
}

} // namespace Emulator::UserInfoCalls

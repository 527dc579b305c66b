// SPDX-License-Identifier: MIT
#include "tokencalls.h"

#include "answers.h"
#include "authorization.h"
#include "devicecalls.h"
#include "oautherror.h"
#include "ticketkinds.h"

#include <QCryptographicHash>

namespace Emulator::TokenCalls {

using namespace Qt::StringLiterals;

namespace {

QString required(const Form &form, QLatin1StringView name)
{
    auto text = form.text(name);
    if (text.isEmpty())
        throw OAuthRefusal(OAuthErrors::InvalidRequest, u"The parameter %1 is missing"_s.arg(name));
    return text;
}

User enabledUser(const Project &project, const QString &id)
{
    auto user = project.accounts.byId(id);
    if (!user || !user->isEnabled())
        throw OAuthRefusal(OAuthErrors::InvalidGrant, u"The user is gone or disabled"_s);
    return *user;
}

/// A refresh token is only for programs that asked to come back when the person is away.
Reply tokenAnswer(const Project &project, const User &user, const Tokens &tokens, const SignIn &signIn, const QString &nonce = {})
{
    const auto scopes = signIn.scope.split(u' ');
    QJsonObject json{{"access_token"_L1, tokens.session}, {"token_type"_L1, "Bearer"_L1},
        {"expires_in"_L1, tokens.sessionExpires - project.clock.now()}, {"scope"_L1, signIn.scope}};
    if (scopes.contains("openid"_L1))
        json["id_token"_L1] = idToken(project, user, tokens, signIn, nonce);
    if (scopes.contains("offline_access"_L1) && !tokens.refresh.isEmpty())
        json["refresh_token"_L1] = tokens.refresh;
    return Reply::json(json);
}

void checkVerifier(const QString &verifier, const Authorization &request)
{
    const auto hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    const auto challenge = hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool isOfTheRightLength = verifier.size() >= 43 && verifier.size() <= 128; // RFC 7636, 4.1
    if (!isOfTheRightLength || challenge != request.challenge.toLatin1())
        throw OAuthRefusal(OAuthErrors::InvalidGrant, u"The code_verifier does not fit"_s);
}

Reply forCode(const Project &project, const Call &call)
{
    const auto code = required(call.form, "code"_L1);
    const auto redirectUri = required(call.form, "redirect_uri"_L1);
    const auto verifier = required(call.form, "code_verifier"_L1);
    const auto ticket = project.tickets.find(TicketKinds::code, code);
    if (!ticket)
        throw OAuthRefusal(OAuthErrors::InvalidGrant, u"There is no such code"_s);
    if (ticket->isUsed) { // somebody else has it, too (RFC 6749, 4.1.2)
        project.sessions.end(ticket->document["sessionId"_L1].toString());
        throw OAuthRefusal(OAuthErrors::InvalidGrant, u"The code was used already"_s);
    }
    project.tickets.markUsed(code);
    if (ticket->isOver)
        throw OAuthRefusal(OAuthErrors::InvalidGrant, u"The code has expired"_s);
    const auto request = Authorization::fromJson(ticket->document);
    if (redirectUri != request.redirectUri)
        throw OAuthRefusal(OAuthErrors::InvalidGrant, u"The redirect_uri is not that of the request"_s);
    checkVerifier(verifier, request);

    const auto user = enabledUser(project, request.userId);
    const auto begun = beginSession(project, user, request.signIn(), call);
    auto document = ticket->document;
    document["sessionId"_L1] = begun.tokens.sessionId;
    project.tickets.update(code, document);
    return tokenAnswer(project, user, begun.tokens, request.signIn(), request.nonce);
}

Reply forDevice(const Project &project, const Call &call)
{
    const auto request = DeviceCalls::authorizationOf(project, required(call.form, "device_code"_L1));
    const auto user = enabledUser(project, request.userId);
    return tokenAnswer(project, user, beginSession(project, user, request.signIn(), call).tokens, request.signIn());
}

Reply forRefreshToken(const Project &project, const Call &call)
{
    const auto refreshToken = required(call.form, "refresh_token"_L1);
    try {
        const auto grant = project.sessions.spend(refreshToken);
        const auto user = enabledUser(project, grant.userId);
        auto signIn = grant.signIn;
        if (signIn.scope.isEmpty()) // it began elsewhere than here
            signIn.scope = u"openid offline_access"_s;
        return tokenAnswer(project, user, project.sessions.renewed(user, grant, false), signIn);
    } catch (const OAuthRefusal &) {
        throw;
    } catch (const Refusal &refusal) {
        throw OAuthRefusal({OAuthErrors::InvalidGrant.status, OAuthErrors::InvalidGrant.error, refusal.error()},
            refusal.message().isEmpty() ? QString(refusal.error().description) : refusal.message());
    }
}

} // namespace

Reply token(Project &project, const Call &call)
{
    if (const auto name = call.form.repeated(); !name.isEmpty())
        throw OAuthRefusal(OAuthErrors::InvalidRequest, u"The parameter %1 comes more than once"_s.arg(name));
    const auto grantType = required(call.form, "grant_type"_L1);
    if (required(call.form, "client_id"_L1) != project.id)
        throw OAuthRefusal(OAuthErrors::InvalidClient, u"The client is not this project"_s);
    if (grantType == "authorization_code"_L1)
        return forCode(project, call);
    if (grantType == "refresh_token"_L1)
        return forRefreshToken(project, call);
    if (grantType == "urn:ietf:params:oauth:grant-type:device_code"_L1)
        return forDevice(project, call);
    throw OAuthRefusal(OAuthErrors::UnsupportedGrantType, u"There is no such grant_type here"_s);
}

} // namespace Emulator::TokenCalls

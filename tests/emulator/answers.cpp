// SPDX-License-Identifier: MIT
#include "answers.h"

#include "cookies.h"
#include "devices.h"
#include "inferred.h"
#include "refusal.h"

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value == QJsonValue(false) || value == QJsonValue(0) || value == QJsonValue(u""_s) ||
           value == QJsonValue(QJsonObject()) || value == QJsonValue(QJsonArray());
}

QJsonObject lean(QJsonObject json, bool leavesNull)
{
    const auto names = json.keys();
    for (const auto &name : names) {
        const auto value = json[name];
        if (!saysNothing(value))
            json[name] = value.isObject() ? QJsonValue(lean(value.toObject(), leavesNull)) : value;
        else if (leavesNull)
            json[name] = QJsonValue::Null;
        else
            json.remove(name);
    }
    return json;
}

} // namespace

SignIn signInFrom(const Project &project, const Call &call, const QString &method)
{
    const auto options = call.body.object("loginOptions"_L1);
    SignIn signIn;
    signIn.methods = {method};
    signIn.claims = options.object("customClaims"_L1).json();
    signIn.tenant = options.text("tenantId"_L1);
    signIn.revokeOthers = options.flag("revokeOtherSessions"_L1);
    const bool stepUp = options.flag("stepup"_L1);
    const bool secondFactor = options.flag("mfa"_L1);
    if (stepUp || secondFactor) {
        const auto grant = project.sessions.check(call.token);
        signIn.methods = grant.signIn.methods + signIn.methods;
        signIn.methods.removeDuplicates();
        if (secondFactor)
            signIn = Inferred::withSecondFactor(signIn, grant.signIn);
        signIn.stepUp = stepUp;
        signIn.person = grant.userId;
        signIn.former = grant.sessionId;
    }
    return signIn;
}

void requireSamePerson(const Project &project, const User &user, const SignIn &signIn)
{
    if (signIn.person.isEmpty())
        return;
    if (user.id() != signIn.person)
        throw Refusal(Inferred::OtherUser, u"The token is not one of this user's"_s);
    project.sessions.requireOpen(signIn.former);
}

Begun beginSession(const Project &project, const User &user, const SignIn &signIn, const Call &call)
{
    if (!user.isEnabled())
        throw Refusal(Errors::CredentialsInvalid, u"The user is disabled"_s);
    requireSamePerson(project, user, signIn);
    auto accepted = signIn;
    if (user.tenant(signIn.tenant).isEmpty())
        accepted.tenant.clear();
    const bool isFirst = project.accounts.recordSignIn(user, accepted.tenant, call.peer);
    return {project.sessions.begin(user, accepted), isFirst};
}

Reply signedIn(const Project &project, const User &user, const SignIn &signIn, const Call &call)
{
    const auto counted = Devices::counted(project, user, signIn, call);
    const auto begun = beginSession(project, user, counted, call);
    return tokenReply(project, user, begun.tokens, begun.isFirst, Devices::given(project, user, counted, call));
}

Reply tokenReply(const Project &project, const User &user, const Tokens &tokens, bool firstSeen, const QJsonObject &deviceTokens)
{
    const auto &settings = project.settings;
    const bool inBody = settings.tokenDelivery == "body"_L1;
    const auto maxAge = tokens.refreshExpires - project.clock.now();
    QJsonObject json{{"sessionJwt"_L1, inBody ? tokens.session : u""_s}, {"refreshJwt"_L1, inBody ? tokens.refresh : u""_s},
        {"cookieDomain"_L1, ""_L1}, {"cookiePath"_L1, "/"_L1}, {"cookieMaxAge"_L1, maxAge},
        {"cookieExpiration"_L1, tokens.refreshExpires}, {"cookieName"_L1, settings.cookieName},
        {"sessionCookieName"_L1, settings.sessionCookieName}, {"user"_L1, user.profile}, {"firstSeen"_L1, firstSeen},
        {"sessionExpiration"_L1, tokens.sessionExpires}, {"claims"_L1, QJsonObject()}, {"externalToken"_L1, ""_L1}};
    if (settings.nextRefreshSeconds > 0)
        json["nextRefreshSeconds"_L1] = settings.nextRefreshSeconds;
    for (auto it = deviceTokens.begin(); it != deviceTokens.end(); ++it)
        json[it.key()] = it.value();

    auto reply = Reply::json(json);
    if (!inBody)
        reply.headers = Cookies::set(settings, tokens, project.clock.utc());
    return reply;
}

Reply lean(Reply reply, const Settings &settings)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    if (settings.optionalFields == "sent"_L1 || reply.status != 200)
        return reply;
    const bool leavesNull = settings.optionalFields == "null"_L1;
    if (document.isObject()) {
        reply.body = QJsonDocument(lean(document.object(), leavesNull)).toJson(QJsonDocument::Compact);
    } else if (document.isArray()) {
        QJsonArray entries;
        for (const auto &entry : document.array())
            entries += lean(entry.toObject(), leavesNull);
        reply.body = QJsonDocument(entries).toJson(QJsonDocument::Compact);
    }
    return reply;
}

Reply signedOutReply(const Project &project)
{
    auto reply = Reply::json({{"sessionJwt"_L1, ""_L1}, {"refreshJwt"_L1, ""_L1}, {"cookieDomain"_L1, ""_L1},
        {"cookiePath"_L1, "/"_L1}, {"cookieMaxAge"_L1, 0}, {"cookieExpiration"_L1, 0}});
    reply.headers = Cookies::removed(project.settings);
    return reply;
}

} // namespace Emulator

// SPDX-License-Identifier: MIT
#include "sessions.h"

#include "cookies.h"
#include "fields.h"
#include "jsontext.h"
#include "randomid.h"
#include "refusal.h"

#include <algorithm>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

const ErrorCode &errorFor(const QString &endedCode)
{
    return endedCode == Errors::TokenReused.code ? Errors::TokenReused : Errors::LoggedOut;
}

} // namespace

QJsonObject SignIn::toJson() const
{
    return {{"methods"_L1, QJsonArray::fromStringList(methods)}, {"claims"_L1, claims}, {"tenant"_L1, tenant},
        {"stepUp"_L1, stepUp}, {"revokeOthers"_L1, revokeOthers}, {"refreshed"_L1, refreshed}, {"scope"_L1, scope},
        {"application"_L1, application}, {"authTime"_L1, authTime}, {"person"_L1, person}, {"former"_L1, former}};
}

SignIn SignIn::fromJson(const QJsonObject &json)
{
    return {Fields(json).texts("methods"_L1), json["claims"_L1].toObject(), json["tenant"_L1].toString(),
        json["stepUp"_L1].toBool(), json["revokeOthers"_L1].toBool(), json["refreshed"_L1].toInteger(),
        json["scope"_L1].toString(), json["application"_L1].toString(), json["authTime"_L1].toInteger(),
        json["person"_L1].toString(), json["former"_L1].toString()};
}

Tokens Sessions::begin(const User &user, const SignIn &signIn) const
{
    const auto sessionId = randomText(27);
    auto begun = signIn;
    begun.refreshed = m_clock.now();
    m_database.run(
        u"INSERT INTO sessions(id, user_id, document) VALUES(?, ?, ?)"_s, {sessionId, user.id(), toText(begun.toJson())});
    if (signIn.revokeOthers)
        endAll(user.id(), sessionId);

    Tokens tokens;
    tokens.sessionId = sessionId;
    tokens.refreshExpires = m_clock.now() + m_settings.refreshLifetime;
    tokens.refresh = refreshToken(user, sessionId, signIn, tokens.refreshExpires);
    tokens.session = sessionToken(user, signIn, tokens);
    return tokens;
}

Tokens Sessions::forKey(const User &bearer, const SignIn &signIn, qint64 keyExpires) const
{
    Tokens tokens;
    tokens.refreshExpires = m_clock.now() + m_settings.sessionLifetime; // nothing refreshes it
    if (keyExpires > 0)
        tokens.refreshExpires = std::min(tokens.refreshExpires, keyExpires);
    tokens.session = sessionToken(bearer, signIn, tokens);
    return tokens;
}

Grant Sessions::check(const QString &refreshJwt) const
{
    return granted(refreshJwt, false);
}

Grant Sessions::spend(const QString &refreshJwt) const
{
    return granted(refreshJwt, true);
}

Grant Sessions::granted(const QString &refreshJwt, bool spending) const
{
    const auto claims = verifiedClaims(refreshJwt, Kind::Refresh);
    Grant grant;
    grant.tokenId = claims["jti"_L1].toString();
    grant.expires = claims["exp"_L1].toInteger();
    auto query = m_database.run(u"SELECT session_id, user_id, ended, spent, document FROM refresh_tokens "
                                "JOIN sessions ON sessions.id = session_id WHERE jti = ?"_s,
        {grant.tokenId});
    if (!query.next())
        throw Refusal(Errors::TokenInvalid);
    grant.sessionId = query.value(0).toString();
    grant.userId = query.value(1).toString();
    const auto ended = query.value(2).toString();
    const auto spent = query.value(3).toBool();
    grant.signIn = SignIn::fromJson(fromText(query.value(4).toString()));
    query.finish();

    if (!ended.isEmpty())
        throw Refusal(errorFor(ended));
    const bool isInactive = grant.signIn.refreshed + m_settings.inactivityTimeout <= m_clock.now();
    if (m_settings.inactivityTimeout > 0 && isInactive)
        throw Refusal(Errors::TokenInvalid, u"The session was inactive for too long"_s);
    if (spent && !spending)
        throw Refusal(Errors::TokenInvalid, u"The refresh token was replaced by a newer one"_s);
    if (spent) {
        m_database.run(u"UPDATE sessions SET ended = ? WHERE id = ?"_s, {QString(Errors::TokenReused.code), grant.sessionId});
        throw Refusal(Errors::TokenReused);
    }
    return grant;
}

Tokens Sessions::renewed(const User &user, const Grant &grant, bool renew) const
{
    auto signIn = grant.signIn;
    signIn.refreshed = m_clock.now();
    signIn.stepUp = false; // it counts for one session token
    m_database.run(u"UPDATE sessions SET document = ? WHERE id = ?"_s, {toText(signIn.toJson()), grant.sessionId});
    Tokens tokens;
    tokens.sessionId = grant.sessionId;
    tokens.refreshExpires = grant.expires;
    if (renew || m_settings.refreshTokenRotation) {
        if (m_settings.refreshTokenRotation)
            m_database.run(u"UPDATE refresh_tokens SET spent = 1 WHERE jti = ?"_s, {grant.tokenId});
        tokens.refreshExpires = m_clock.now() + m_settings.refreshLifetime;
        tokens.refresh = refreshToken(user, grant.sessionId, signIn, tokens.refreshExpires);
    }
    tokens.session = sessionToken(user, signIn, tokens);
    return tokens;
}

QJsonObject Sessions::claimsOf(const QString &sessionJwt) const
{
    return verifiedClaims(sessionJwt, Kind::Session);
}

QJsonObject Sessions::verifiedClaims(const QString &jwt, Kind kind) const
{
    if (jwt.isEmpty())
        throw Refusal(Errors::TokenInvalid, u"The authorization header has no token"_s);
    const auto claims = m_keys.verified(jwt);
    // A session token says when its refresh token ends; the names of the cookies may have changed meanwhile.
    if (!claims || claims->contains("rexp"_L1) != (kind == Kind::Session))
        throw Refusal(Errors::TokenInvalid);
    if (claims->value("exp"_L1).toInteger() <= m_clock.now())
        throw Refusal(Errors::TokenInvalid, u"Token has expired"_s);
    return *claims;
}

void Sessions::requireOpen(const QString &sessionId) const
{
    auto query = m_database.run(u"SELECT ended FROM sessions WHERE id = ?"_s, {sessionId});
    if (!query.next())
        throw Refusal(Errors::TokenInvalid);
    if (const auto ended = query.value(0).toString(); !ended.isEmpty())
        throw Refusal(errorFor(ended));
}

void Sessions::end(const QString &sessionId) const
{
    m_database.run(u"UPDATE sessions SET ended = ? WHERE id = ?"_s, {QString(Errors::LoggedOut.code), sessionId});
}

void Sessions::endAll(const QString &userId, const QString &survivor) const
{
    m_database.run(u"UPDATE sessions SET ended = ? WHERE user_id = ? AND id <> ? AND ended = ''"_s,
        {QString(Errors::LoggedOut.code), userId, survivor});
}

QString Sessions::issuer() const
{
    if (m_settings.issuer == "projectId"_L1)
        return m_projectId;
    const auto url = m_baseUrl.toString() + "/v1/apps/"_L1 + m_projectId;
    return m_settings.issuer == "url"_L1 ? url : url + "/emulator"_L1;
}

QJsonObject Sessions::commonClaims(const User &user, const SignIn &signIn) const
{
    auto claims = user.customClaims; // first, so that they cannot replace a claim of Descope's
    claims["iss"_L1] = issuer();
    claims["sub"_L1] = user.id();
    claims["iat"_L1] = m_clock.now();
    if (!signIn.methods.isEmpty())
        claims["amr"_L1] = QJsonArray::fromStringList(signIn.methods);
    if (!signIn.claims.isEmpty())
        claims["nsec"_L1] = signIn.claims;
    if (!signIn.tenant.isEmpty())
        claims["dct"_L1] = signIn.tenant;

    QJsonObject tenants;
    const auto memberships = user.profile["userTenants"_L1].toArray();
    for (const auto &tenant : memberships)
        tenants[tenant["tenantId"_L1].toString()] =
            QJsonObject{{"roles"_L1, tenant["roleNames"_L1]}, {"permissions"_L1, tenant["permissions"_L1]}};
    if (!tenants.isEmpty())
        claims["tenants"_L1] = tenants;
    if (const auto roles = user.profile["roleNames"_L1].toArray(); !roles.isEmpty())
        claims["roles"_L1] = roles;
    if (const auto permissions = user.profile["permissions"_L1].toArray(); !permissions.isEmpty())
        claims["permissions"_L1] = permissions;
    return claims;
}

QString Sessions::sessionToken(const User &user, const SignIn &signIn, Tokens &tokens) const
{
    const auto lifetime = signIn.stepUp ? m_settings.stepUpLifetime : m_settings.sessionLifetime;
    tokens.sessionExpires = std::min(m_clock.now() + lifetime, tokens.refreshExpires);
    auto claims = commonClaims(user, signIn);
    if (signIn.stepUp)
        claims["su"_L1] = true; // and not in the refresh token
    claims["drn"_L1] = QString::fromLatin1(Cookies::sessionName(m_settings));
    claims["exp"_L1] = tokens.sessionExpires;
    claims["rexp"_L1] = utcTime(tokens.refreshExpires).toString(Qt::ISODate);
    claims["jti"_L1] = randomText(27);
    return m_keys.sign(claims);
}

QString Sessions::refreshToken(const User &user, const QString &sessionId, const SignIn &signIn, qint64 expires) const
{
    const auto tokenId = randomText(27);
    m_database.run(u"INSERT INTO refresh_tokens(jti, session_id) VALUES(?, ?)"_s, {tokenId, sessionId});
    auto claims = commonClaims(user, signIn);
    claims.remove("rexp"_L1);
    claims["drn"_L1] = QString::fromLatin1(Cookies::refreshName(m_settings));
    claims["exp"_L1] = expires;
    claims["jti"_L1] = tokenId;
    return m_keys.sign(claims);
}

} // namespace Emulator

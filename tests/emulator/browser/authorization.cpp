// SPDX-License-Identifier: MIT
#include "authorization.h"

#include <QCryptographicHash>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

/// Returns the left half of the hash of a token (OpenID Connect Core, 3.1.3.6).
QString halfHash(const QString &token)
{
    const auto hash = QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(
        hash.left(hash.size() / 2).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QJsonObject Authorization::toJson() const
{
    return {{"redirectUri"_L1, redirectUri}, {"state"_L1, state}, {"nonce"_L1, nonce}, {"challenge"_L1, challenge},
        {"scope"_L1, scope}, {"prompt"_L1, prompt}, {"tenant"_L1, tenant}, {"application"_L1, application}, {"userId"_L1, userId},
        {"methods"_L1, QJsonArray::fromStringList(methods)}, {"time"_L1, time}};
}

Authorization Authorization::fromJson(const QJsonObject &json)
{
    const Fields fields(json);
    return {fields.text("redirectUri"_L1), fields.text("state"_L1), fields.text("nonce"_L1), fields.text("challenge"_L1),
        fields.text("scope"_L1), fields.text("prompt"_L1), fields.text("tenant"_L1), fields.text("application"_L1),
        fields.text("userId"_L1), fields.texts("methods"_L1), json["time"_L1].toInteger()};
}

SignIn Authorization::signIn() const
{
    SignIn signIn;
    signIn.methods = methods;
    signIn.tenant = tenant;
    signIn.scope = scope;
    signIn.application = application;
    signIn.authTime = time;
    return signIn;
}

QString issuerOf(const Project &project, const QString &application)
{
    const auto issuer = project.baseUrl.toString() + u'/' + project.id;
    return application.isEmpty() ? issuer : issuer + u'/' + application;
}

QJsonObject userClaims(const User &user, const QStringList &scopes)
{
    QJsonObject claims;
    const auto tell = [&](QLatin1StringView claim, QLatin1StringView field) {
        if (const auto value = user.profile[field]; value != QJsonValue(u""_s) && value != QJsonValue(QJsonArray()))
            claims[claim] = value;
    };
    if (scopes.contains("descope.custom_claims"_L1))
        claims = user.customClaims; // first, so that they cannot replace a claim of Descope's
    if (scopes.contains("email"_L1) && !user.email().isEmpty()) {
        tell("email"_L1, "email"_L1);
        tell("email_verified"_L1, "verifiedEmail"_L1);
    }
    if (scopes.contains("phone"_L1) && !user.profile["phone"_L1].toString().isEmpty()) {
        tell("phone_number"_L1, "phone"_L1);
        tell("phone_number_verified"_L1, "verifiedPhone"_L1);
    }
    if (scopes.contains("profile"_L1)) {
        tell("name"_L1, "name"_L1);
        tell("given_name"_L1, "givenName"_L1);
        tell("middle_name"_L1, "middleName"_L1);
        tell("family_name"_L1, "familyName"_L1);
        tell("picture"_L1, "picture"_L1);
    }
    if (scopes.contains("roles"_L1) || scopes.contains("descope.claims"_L1)) {
        tell("roles"_L1, "roleNames"_L1);
        tell("permissions"_L1, "permissions"_L1);
    }
    claims["sub"_L1] = user.id();
    return claims;
}

QString idToken(const Project &project, const User &user, const Tokens &tokens, const SignIn &signIn, const QString &nonce)
{
    auto claims = userClaims(user, signIn.scope.split(u' '));
    claims["iss"_L1] = issuerOf(project, signIn.application);
    claims["aud"_L1] = QJsonArray{project.id};
    claims["azp"_L1] = project.id;
    claims["iat"_L1] = project.clock.now();
    claims["exp"_L1] = tokens.sessionExpires;
    claims["auth_time"_L1] = signIn.authTime;
    claims["amr"_L1] = QJsonArray::fromStringList(signIn.methods);
    claims["at_hash"_L1] = halfHash(tokens.session);
    claims["sid"_L1] = tokens.sessionId;
    if (!nonce.isEmpty())
        claims["nonce"_L1] = nonce;
    return project.keys.sign(claims);
}

} // namespace Emulator

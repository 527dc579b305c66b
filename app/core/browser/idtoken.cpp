// SPDX-License-Identifier: MIT
#include "core/browser/idtoken.h"

#include "core/values/instant.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Descope {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr qint64 tolerance = 5; // seconds, as of all tokens

struct Algorithm
{
    QLatin1StringView name;
    QCryptographicHash::Algorithm hash;
};

constexpr Algorithm algorithms[] = {
    {"RS256"_L1, QCryptographicHash::Sha256},
    {"RS384"_L1, QCryptographicHash::Sha384},
    {"RS512"_L1, QCryptographicHash::Sha512},
    {"ES256"_L1, QCryptographicHash::Sha256},
    {"ES384"_L1, QCryptographicHash::Sha384},
    {"ES512"_L1, QCryptographicHash::Sha512},
};

const Algorithm *algorithmOf(const Token &token)
{
    const QString name = token.header().value("alg"_L1).toString();
    const auto *row =
        std::find_if(std::begin(algorithms), std::end(algorithms), [&](const Algorithm &known) { return known.name == name; });
    return row == std::end(algorithms) ? nullptr : row;
}

/// Reads a NumericDate (RFC 7519, 2), in whole seconds.
QDateTime dateOf(const QJsonValue &claim)
{
    const double seconds = claim.toDouble(-1);
    return std::floor(seconds) == seconds ? instantFromSeconds(seconds) : QDateTime();
}

QString mismatch(const QJsonObject &claims, const IdTokenRules &rules)
{
    if (claims.value("iss"_L1) != rules.issuer)
        return u"The id token is of another issuer."_s;
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonArray audiences = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    if (!audiences.contains(rules.clientId))
        return u"The id token is for another audience."_s;
    if (claims.contains("azp"_L1) ? claims.value("azp"_L1) != rules.clientId : audiences.size() > 1)
        return u"The id token was issued to another party."_s;
    if (claims.value("nonce"_L1).toString() != rules.nonce)
        return u"The id token is for another request: its nonce is wrong."_s;
    return {};
}

QString untimely(const QJsonObject &claims, const QDateTime &now)
{
    const QDateTime expiry = dateOf(claims.value("exp"_L1));
    const QDateTime issued = dateOf(claims.value("iat"_L1));
    const QDateTime begin = claims.contains("nbf"_L1) ? dateOf(claims.value("nbf"_L1)) : issued;
    if (!expiry.isValid() || !issued.isValid() || !begin.isValid())
        return u"The id token does not say for how long it counts."_s;
    if (now >= expiry.addSecs(tolerance))
        return u"The id token has expired."_s;
    if (std::max(issued, begin) > now.addSecs(tolerance))
        return u"The id token is from the future."_s;
    return {};
}

/// Returns the hash of an access token as `at_hash` has it: the left half, as base64url (3.1.3.6).
QString halfHash(const QString &accessToken, QCryptographicHash::Algorithm algorithm)
{
    const QByteArray hash = QCryptographicHash::hash(accessToken.toLatin1(), algorithm);
    return QString::fromLatin1(
        hash.left(hash.size() / 2).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

std::optional<Error> idTokenProblem(const Token &idToken, const IdTokenRules &rules, const QDateTime &now)
{
    const QJsonObject claims = idToken.claims();
    const Algorithm *algorithm = algorithmOf(idToken);
    if (algorithm == nullptr)
        return localError(Kind::TokenInvalid, u"The algorithm of the id token is not accepted."_s);
    if (const QString problem = mismatch(claims, rules); !problem.isEmpty())
        return localError(Kind::BrowserMismatch, problem);
    if (const QString problem = untimely(claims, now); !problem.isEmpty())
        return localError(Kind::TokenInvalid, problem);
    if (claims.value("sub"_L1).toString().isEmpty())
        return localError(Kind::TokenInvalid, u"The id token does not say whose it is."_s);
    if (claims.contains("at_hash"_L1) && claims.value("at_hash"_L1) != halfHash(rules.accessToken, algorithm->hash))
        return localError(Kind::TokenInvalid, u"The id token belongs to another access token."_s);
    return std::nullopt;
}

User userOf(const Token &idToken)
{
    const QJsonObject claims = idToken.claims();
    User user;
    user.userId = idToken.userId();
    user.name = claims.value("name"_L1).toString();
    user.givenName = claims.value("given_name"_L1).toString();
    user.familyName = claims.value("family_name"_L1).toString();
    user.email = claims.value("email"_L1).toString();
    user.verifiedEmail = claims.value("email_verified"_L1).toBool();
    user.phone = claims.value("phone_number"_L1).toString();
    user.picture = QUrl(claims.value("picture"_L1).toString(), QUrl::StrictMode);
    return user;
}

} // namespace Descope

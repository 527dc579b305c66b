// SPDX-License-Identifier: MIT
#include "tokens/claimrules.h"

#include "core/values/instant.h"
#include "core/values/issuer.h"
#include "tokens/signedtoken.h"

#include <QJsonArray>

#include <chrono>
#include <cmath>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tolerance = 5s;

/// Reads a NumericDate (RFC 7519, 2). Descope writes whole seconds: nothing else is taken.
QDateTime dateOf(const QJsonValue &claim)
{
    const double seconds = claim.toDouble(-1);
    return std::floor(seconds) == seconds ? instantFromSeconds(seconds) : QDateTime();
}

std::optional<Error> timeProblem(const QJsonObject &claims, const QDateTime &now)
{
    const QDateTime expiry = dateOf(claims.value("exp"_L1));
    if (!expiry.isValid())
        return invalidToken(u"The token has no usable expiry."_s);
    for (const QLatin1StringView name : {"nbf"_L1, "iat"_L1}) {
        if (!claims.contains(name))
            continue;
        const QDateTime begin = dateOf(claims.value(name));
        if (!begin.isValid())
            return invalidToken(u"The token has an unusable time."_s);
        if (begin > now.addSecs(tolerance.count()))
            return invalidToken(u"The token is from the future."_s);
    }
    if (now >= expiry.addSecs(tolerance.count()))
        return localError(Error::Kind::TokenExpired, u"The token has expired."_s);
    return std::nullopt;
}

bool isFor(const QString &audience, const QJsonValue &claim)
{
    return claim == audience || claim.toArray().contains(audience);
}

constexpr std::chrono::seconds longLife = 24h;

/// Session tokens say when their refresh token ends (`rexp`); a token that lives for long and does not is one itself. For names
/// that a project has chosen, which may be mixed up.
bool hasShapeOfRefreshToken(const QJsonObject &claims)
{
    const QDateTime begin = dateOf(claims.value("iat"_L1));
    const QDateTime end = dateOf(claims.value("exp"_L1));
    return !claims.contains("rexp"_L1) && begin.isValid() && end.isValid() && begin.secsTo(end) > longLife.count();
}

bool hasUse(const ValidationOptions &options, const QJsonObject &claims)
{
    const QString name = claims.value("drn"_L1).toString();
    const auto isCalled = [&name](const QString &wanted) { return wanted.isEmpty() ? !name.isEmpty() : name == wanted; };
    switch (options.use) {
    case ValidationOptions::Use::Session:
        return isCalled(options.sessionCookieName) && name != "DSR"_L1 && name != options.refreshCookieName &&
               (name == "DS"_L1 || !hasShapeOfRefreshToken(claims));
    case ValidationOptions::Use::Refresh:
        return isCalled(options.refreshCookieName) && name != "DS"_L1 && name != options.sessionCookieName &&
               (!options.refreshCookieName.isEmpty() || !claims.contains("rexp"_L1));
    case ValidationOptions::Use::Any:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Error> claimProblem(
    const Token &token, const QString &projectId, const ValidationOptions &options, const QDateTime &now)
{
    const QJsonObject &claims = token.claims();
    if (projectId.isEmpty() || !projectsInIssuer(claims.value("iss"_L1).toString()).contains(projectId))
        return invalidToken(u"The token is of another project."_s);
    if (!hasUse(options, claims))
        return invalidToken(options.use == ValidationOptions::Use::Session ? u"The token is not a session token."_s
                                                                           : u"The token is not a refresh token."_s);
    if (!options.audience.isEmpty() && !isFor(options.audience, claims.value("aud"_L1)))
        return invalidToken(u"The token is for another audience."_s);
    return timeProblem(claims, now);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "tokens/claimrules.h"

#include "tokens/signedtoken.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 toleranceMs = 5000;

/// A NumericDate (RFC 7519, 2) as ms since 1970. Descope writes whole seconds: nothing else is taken, and no year after 9999.
std::optional<qint64> msOf(const QJsonValue &claim)
{
    constexpr double year9999 = 253'402'300'799;
    const double seconds = claim.toDouble(-1);
    const bool isInstant = seconds >= 0 && seconds <= year9999 && std::floor(seconds) == seconds;
    return isInstant ? std::optional(qint64(seconds) * 1000) : std::nullopt;
}

std::optional<Error> timeProblem(const QJsonObject &claims, const QDateTime &now)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const std::optional<qint64> expiry = msOf(claims.value("exp"_L1));
    if (!expiry)
        return invalidToken(u"The token has no usable expiry."_s);
    for (const QLatin1StringView name : {"nbf"_L1, "iat"_L1}) {
        if (!claims.contains(name))
            continue;
        const std::optional<qint64> begin = msOf(claims.value(name));
        if (!begin)
            return invalidToken(u"The token has an unusable time."_s);
        if (*begin > nowMs + toleranceMs)
            return invalidToken(u"The token is from the future."_s);
    }
    if (nowMs >= *expiry + toleranceMs)
        return localError(Error::Kind::TokenExpired, u"The token has expired."_s);
    return std::nullopt;
}

bool isFor(const QString &audience, const QJsonValue &claim)
{
    return claim == audience || claim.toArray().contains(audience);
}

constexpr qint64 longLifeMs = 24 * 60 * 60 * 1000;

/// Session tokens say when their refresh token ends (`rexp`); a token that lives for long and does not is one itself. For names
/// that a project has chosen, which may be mixed up.
bool hasShapeOfRefreshToken(const QJsonObject &claims)
{
    const std::optional<qint64> begin = msOf(claims.value("iat"_L1));
    const std::optional<qint64> end = msOf(claims.value("exp"_L1));
    return !claims.contains("rexp"_L1) && begin && end && *end - *begin > longLifeMs;
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

bool isIssuerOf(const QString &issuer, const QString &projectId)
{
    if (issuer == projectId)
        return !projectId.isEmpty();
    const QUrl url(issuer, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    if (!isWeb || issuer.contains(u'@') || issuer.contains(u'?') || issuer.contains(u'#') || issuer.contains(u'%'))
        return false;
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    if (segments.contains("."_L1) || segments.contains(".."_L1))
        return false;
    const QStringList last = segments.mid(std::max<qsizetype>(0, segments.size() - 2));
    return last.contains(projectId);
}

std::optional<Error> claimProblem(
    const Token &token, const QString &projectId, const ValidationOptions &options, const QDateTime &now)
{
    const QJsonObject &claims = token.claims();
    if (!isIssuerOf(claims.value("iss"_L1).toString(), projectId))
        return invalidToken(u"The token is of another project."_s);
    if (!hasUse(options, claims))
        return invalidToken(options.use == ValidationOptions::Use::Session ? u"The token is not a session token."_s
                                                                           : u"The token is not a refresh token."_s);
    if (!options.audience.isEmpty() && !isFor(options.audience, claims.value("aud"_L1)))
        return invalidToken(u"The token is for another audience."_s);
    return timeProblem(claims, now);
}

} // namespace Descope

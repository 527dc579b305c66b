// SPDX-License-Identifier: MIT
#include "core/session/storedsession.h"

#include "core/session/entryformat.h"
#include "core/session/origin.h"
#include "core/values/instant.h"
#include "core/values/issuer.h"

#include <algorithm>
#include <climits>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace EntryKey;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds century = std::chrono::hours(24 * 36525); // of which no clock is wrong

/// Returns what others can use of a session token.
DatedToken shared(const DatedToken &token)
{
    return token.isEmpty() || token.epoch.isEmpty() ? DatedToken() : token;
}

} // namespace

bool StoredSession::isOf(const QString &project, const QUrl &baseUrl) const
{
    return projectId == project && origin == originOf(baseUrl) && !isOfAnotherProject(refreshToken, projectId) &&
           !isOfAnotherProject(sessionToken.token, projectId);
}

bool StoredSession::hasRunOut(const Clock &clock, const QDateTime &serverTime) const
{
    constexpr auto doubt = 24h;
    const QDateTime end = refreshToken.expiresAt();
    if (!end.isValid())
        return false;
    const QDateTime issued = sessionToken.knownTo(clock).token.issuedAt();
    if (issued.isValid())
        return issued.addMSecs((clock.steady() - sessionToken.issued).count()) >= end;
    if (serverTime.isValid())
        return serverTime >= end;
    if (!clockAhead)
        return false;
    const std::chrono::seconds ahead = std::max<std::chrono::seconds>(*clockAhead, 0s) + doubt;
    return clock.deviceTime().addSecs(-ahead.count()) >= end;
}

std::chrono::milliseconds StoredSession::lastRefresh(const Clock &clock) const
{
    if (!sessionToken.knownTo(clock).isEmpty())
        return sessionToken.issued;
    const QDateTime issued = sessionToken.token.issuedAt();
    const std::chrono::seconds ago(issued.isValid() && clockAhead ? issued.secsTo(clock.deviceTime()) : 0);
    return clock.steady() - (ago - clockAhead.value_or(0s));
}

QByteArray StoredSession::toBytes() const
{
    QCborMap map{{RefreshJwt, refreshToken.jwt()}, {UserId, userId}, {LoginId, wellFormed(loginId)}, {Name, wellFormed(name)},
        {ProjectId, projectId}, {Origin, origin}};
    if (const DatedToken token = shared(sessionToken); !token.isEmpty()) {
        map.insert(SessionJwt, token.token.jwt());
        map.insert(SessionIssued, qint64(token.issued.count()));
        map.insert(Epoch, token.epoch);
    }
    if (clockAhead)
        map.insert(ClockAhead, qint64(clockAhead->count()));
    if (nextRefresh.count() > 0)
        map.insert(NextRefresh, qint64(nextRefresh.count()));
    if (tokenStays)
        map.insert(TokenStays, true);
    if (signedInAt.isValid())
        map.insert(SignedInAt, signedInAt.toSecsSinceEpoch());
    return entryWith(map);
}

Result<StoredSession> StoredSession::fromBytes(const QByteArray &bytes)
{
    const Result<QCborMap> members = membersOf(bytes);
    if (!members)
        return members.error();
    const auto text = [&members](Key key) { return members->value(key).toString(); };
    StoredSession session{Token::parse(text(RefreshJwt)), text(UserId), text(LoginId), text(Name), text(ProjectId), text(Origin)};
    if (session.refreshToken.isEmpty())
        return localError(Error::Kind::StorageCorrupt, u"The saved sign-in holds no token."_s);
    session.sessionToken = shared(
        {Token::parse(text(SessionJwt)), std::chrono::milliseconds(members->value(SessionIssued).toInteger()), text(Epoch)});
    const std::chrono::seconds ahead(members->value(ClockAhead).toInteger());
    if (members->contains(ClockAhead) && std::clamp(ahead, -century, century) == ahead)
        session.clockAhead = ahead;
    // No longer than an answer can say, so that sums of times stay within their type.
    session.nextRefresh = std::chrono::seconds(std::clamp<qint64>(members->value(NextRefresh).toInteger(), 0, INT_MAX));
    session.tokenStays = members->value(TokenStays).toBool();
    if (const qint64 seconds = members->value(SignedInAt).toInteger(); seconds > 0)
        session.signedInAt = instantFromSeconds(double(seconds));
    return session;
}

bool operator==(const StoredSession &a, const StoredSession &b)
{
    return a.refreshToken == b.refreshToken && a.userId == b.userId && a.loginId == b.loginId && a.name == b.name &&
           a.projectId == b.projectId && a.origin == b.origin && shared(a.sessionToken) == shared(b.sessionToken) &&
           a.nextRefresh == b.nextRefresh;
}

FoundSession sessionIn(const Result<std::optional<QByteArray>> &entry)
{
    if (!entry)
        return entry.error();
    if (!*entry)
        return std::optional<StoredSession>();
    const Result<StoredSession> session = StoredSession::fromBytes(**entry);
    return session ? FoundSession(*session) : FoundSession(session.error());
}

} // namespace Descope

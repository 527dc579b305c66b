// SPDX-License-Identifier: MIT
#include "core/session/storedsession.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <climits>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr std::chrono::seconds century = std::chrono::hours(24 * 36525); // of which no clock is wrong

/// CBOR keys; a number once given is never reused.
enum Key : int {
    Version = 0,
    RefreshJwt = 1,
    UserId = 2,
    LoginId = 3,
    Name = 4,
    ProjectId = 5,
    Origin = 6,
    SessionJwt = 7,
    SessionIssued = 8,
    Epoch = 9,
    ClockAhead = 10,
    NextRefresh = 11,
    TokenStays = 12
};

/// Half a surrogate pair, which JSON may hold, would make the whole entry unreadable.
QString wellFormed(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

} // namespace

QByteArray StoredSession::toBytes() const
{
    QCborMap map{{Version, formatVersion}, {RefreshJwt, refreshJwt}, {UserId, userId}, {LoginId, wellFormed(loginId)},
        {Name, wellFormed(name)}, {ProjectId, projectId}, {Origin, origin}};
    if (!sessionJwt.isEmpty()) {
        map.insert(SessionJwt, sessionJwt);
        map.insert(SessionIssued, qint64(sessionIssued.count()));
        map.insert(Epoch, epoch);
    }
    if (clockAhead)
        map.insert(ClockAhead, qint64(clockAhead->count()));
    if (nextRefresh.count() > 0)
        map.insert(NextRefresh, qint64(nextRefresh.count()));
    if (tokenStays)
        map.insert(TokenStays, true);
    return map.toCborValue().toCbor();
}

Result<StoredSession> StoredSession::fromBytes(const QByteArray &bytes)
{
    QCborParserError parserError;
    const QCborValue value = QCborValue::fromCbor(bytes, &parserError);
    const Error damaged = localError(Error::Kind::StorageCorrupt, u"The saved sign-in is damaged."_s);
    // Not even looked into: the map of a text that is cut crashes QCborMap::value() (Qt 6.4).
    if (parserError.error != QCborError::NoError || parserError.offset != bytes.size())
        return damaged;
    const QCborMap map = value.toMap();
    // Also a number with a fraction or beyond 64 bits has a toInteger(), which is undefined for the latter (Qt 6.4).
    const auto isWhole = [&](Key key) { return map.value(key).isInteger() || map.value(key).isUndefined(); };
    if (!isWhole(Version) || !isWhole(SessionIssued) || !isWhole(ClockAhead) || !isWhole(NextRefresh))
        return damaged;
    const qint64 version = map.value(Version).toInteger();
    if (version > formatVersion)
        return localError(Error::Kind::StorageCorrupt, u"The saved sign-in was written by a newer program."_s);
    StoredSession session{map.value(RefreshJwt).toString(), map.value(UserId).toString(), map.value(LoginId).toString(),
        map.value(Name).toString(), map.value(ProjectId).toString(), map.value(Origin).toString(),
        map.value(SessionJwt).toString(), std::chrono::milliseconds(map.value(SessionIssued).toInteger()),
        map.value(Epoch).toString()};
    if (version != formatVersion || session.refreshJwt.isEmpty())
        return damaged;
    const std::chrono::seconds ahead(map.value(ClockAhead).toInteger());
    if (map.contains(ClockAhead) && std::clamp(ahead, -century, century) == ahead)
        session.clockAhead = ahead;
    // No longer than an answer can say, so that sums of times stay within their type.
    session.nextRefresh = std::chrono::seconds(std::clamp<qint64>(map.value(NextRefresh).toInteger(), 0, INT_MAX));
    session.tokenStays = map.value(TokenStays).toBool();
    return session;
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

bool operator==(const StoredSession &a, const StoredSession &b)
{
    return a.refreshJwt == b.refreshJwt && a.userId == b.userId && a.loginId == b.loginId && a.name == b.name &&
           a.projectId == b.projectId && a.origin == b.origin && a.sessionJwt == b.sessionJwt &&
           a.sessionIssued == b.sessionIssued && a.epoch == b.epoch && a.nextRefresh == b.nextRefresh;
}

} // namespace Descope

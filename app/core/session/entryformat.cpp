// SPDX-License-Identifier: MIT
#include "core/session/entryformat.h"

#include <QCborValue>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace EntryKey;

namespace {

constexpr int formatVersion = 1;
const QString newer = QStringLiteral("The saved sign-in was written by a newer program.");
constexpr Key numbers[] = {Version, SessionIssued, ClockAhead, NextRefresh, SignedInAt};

} // namespace

QByteArray entryWith(QCborMap members)
{
    members.insert(Version, formatVersion);
    return members.toCborValue().toCbor();
}

QString wellFormed(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

Result<QCborMap> membersOf(const QByteArray &entry)
{
    QCborParserError parserError;
    const QCborValue value = QCborValue::fromCbor(entry, &parserError);
    const Error damaged = localError(Error::Kind::StorageCorrupt, u"The saved sign-in is damaged."_s);
    // Not even looked into: the map of a text that is cut crashes QCborMap::value() (Qt 6.4).
    if (parserError.error != QCborError::NoError || parserError.offset != entry.size())
        return damaged;
    const QCborMap map = value.toMap();
    // Also a number with a fraction or beyond 64 bits has a toInteger(), which is undefined for the latter (Qt 6.4).
    const auto isWhole = [&](Key key) { return map.value(key).isInteger() || map.value(key).isUndefined(); };
    if (!std::all_of(std::begin(numbers), std::end(numbers), isWhole))
        return damaged;
    const qint64 version = map.value(Version).toInteger();
    if (version > formatVersion)
        return localError(Error::Kind::StorageCorrupt, newer);
    return version == formatVersion ? Result<QCborMap>(map) : Result<QCborMap>(damaged);
}

bool isOfNewerVersion(const QByteArray &entry)
{
    const Result<QCborMap> members = membersOf(entry);
    return !members && members.error().description == newer;
}

} // namespace Descope

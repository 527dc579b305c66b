// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/result.h"

#include <QCborMap>

namespace Descope {

/// Names the members of an entry in a TokenStore, as CBOR keys; a number once given is never reused.
namespace EntryKey {
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
    TokenStays = 12,
    StaySignedIn = 13,
    SignedInAt = 14,
    LastWay = 15,
    Accounts = 16,
    LastUsed = 17,
    IsFirst = 18
};
} // namespace EntryKey

/// Writes an entry of the present version.
QByteArray entryWith(QCborMap members);

/// Returns a text that can be in an entry: half a surrogate pair, which JSON may hold, would make the whole of it unreadable.
QString wellFormed(const QString &text);

/// Reads one. Error::Kind::StorageCorrupt for bytes that are damaged, foreign, or of a newer version, and when a member that is a
/// number is no whole one.
Result<QCborMap> membersOf(const QByteArray &entry);

/// Returns whether a newer program wrote it, which is why it cannot be read.
bool isOfNewerVersion(const QByteArray &entry);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Descope {

/// What is kept between two starts of the program and shared by the programs of one sign-in: the refresh token and what is
/// needed to use it and to greet its owner before the network answers. The session token is among it so that one refresh
/// serves all of them; who can read the entry could obtain one anyway. A password never is.
struct StoredSession
{
    QString refreshJwt;
    QString userId;
    QString loginId;
    QString name;
    QString projectId;
    QString origin; ///< scheme, host and port of the service that gave the token: it is sent nowhere else
    QString sessionJwt = {};
    std::chrono::milliseconds sessionIssued{0}; ///< when, by Clock::steady()
    QString epoch = {}; ///< Clock::epoch() of that time; in another one nobody knows how old the session token is
    /// How far the clock of this computer was ahead of the server's when that was last known.
    std::optional<std::chrono::seconds> clockAhead = {};
    std::chrono::seconds nextRefresh{0}; ///< Session::nextRefresh
    bool tokenStays = false;             ///< the last refresh left the refresh token as it was: the server does not rotate it

    QByteArray toBytes() const;
    /// Error::Kind::StorageCorrupt for bytes that are damaged, foreign, or of a newer format.
    static Result<StoredSession> fromBytes(const QByteArray &bytes);
};

/// The clocks are not compared, since they differ a little each time, nor whether the token stays.
bool operator==(const StoredSession &a, const StoredSession &b);

/// The session that a TokenStore holds, if it does.
using FoundSession = Result<std::optional<StoredSession>>;

/// Reads the session in what TokenStore::read() answered. Error::Kind::StorageCorrupt as for StoredSession::fromBytes().
FoundSession sessionIn(const Result<std::optional<QByteArray>> &entry);

} // namespace Descope

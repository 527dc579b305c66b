// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "core/session/datedtoken.h"
#include "core/values/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Descope {

/// Holds what is kept between two starts of the program and shared by the programs of one sign-in: the refresh token and what is
/// needed to use it and to greet its owner before the network answers. The session token is among it so that one refresh serves
/// all of them; who can read the entry could obtain one anyway. A password never is.
struct StoredSession
{
    Token refreshToken;
    QString userId;
    QString loginId;
    QString name;
    QString projectId;
    QString origin; ///< scheme, host and port of the service that gave the token: it is sent nowhere else
    DatedToken sessionToken = {};
    /// The clock of this computer was so far ahead of the server's when that was last known.
    std::optional<std::chrono::seconds> clockAhead = {};
    std::chrono::seconds nextRefresh{0}; ///< Session::nextRefresh
    bool tokenStays = false;             ///< the last refresh left the refresh token as it was: the server does not rotate it
    QDateTime signedInAt = {};           ///< SessionManager::signedInAt()

    /// Returns whether it is of this service: by what the entry says, and by what its tokens say.
    bool isOf(const QString &project, const QUrl &baseUrl) const;

    /// Returns whether the time of the refresh token is surely over, by its own `exp`. The clock of this computer alone cannot
    /// tell: it may be years ahead. In this order, the first that is known decides:
    /// - since this computer was started: the time that has passed since the session token was issued, whose `iat` is by the same
    ///   clock as that `exp`;
    /// - the time that the server's answers tell (DescopeService::toldServerTime()), if it is valid;
    /// - the computer's clock, less what it was ahead when the session was last refreshed, and less a day: a clock that was not
    ///   ahead then runs no faster since, and a second system or a wrong zone sets it wrong by less than a day.
    bool hasRunOut(const Clock &clock, const QDateTime &serverTime) const;

    /// Returns when, by clock.steady(), it was refreshed last. After a new start of the computer that is as right as its clock:
    /// good enough for what people are told, and for nothing else.
    std::chrono::milliseconds lastRefresh(const Clock &clock) const;

    /// A session token without an epoch is left out: nobody else can tell how old it is.
    QByteArray toBytes() const;
    /// Returns Error::Kind::StorageCorrupt for bytes that are damaged, foreign, of a newer format, or without a refresh token.
    static Result<StoredSession> fromBytes(const QByteArray &bytes);
};

/// Compares what others read. The clocks are not compared, since they differ a little each time, nor whether the token stays; nor
/// when the session began, which goes with its tokens.
bool operator==(const StoredSession &a, const StoredSession &b);

/// This is the session that a TokenStore holds, if it does.
using FoundSession = Result<std::optional<StoredSession>>;

/// Reads the session in what TokenStore::read() answered. Error::Kind::StorageCorrupt as for StoredSession::fromBytes().
FoundSession sessionIn(const Result<std::optional<QByteArray>> &entry);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "core/session/storedsession.h"

namespace Descope {

/// Holds the session that the program has in memory, with all that is known of its owner.
struct HeldSession
{
    User user;
    QString loginId;
    Token refreshToken;
    DatedToken sessionToken; ///< empty when none is known whose age can be told
    std::chrono::seconds nextRefresh{0};
    bool tokenStays = false;                           ///< StoredSession::tokenStays
    QDateTime signedInAt;                              ///< SessionManager::signedInAt()
    std::optional<std::chrono::seconds> clockWasAhead; ///< of an earlier run; without a session token nothing better is known

    bool isEmpty() const { return refreshToken.isEmpty(); }

    /// Returns the session that a sign-in gave just now.
    static HeldSession begun(const QString &loginId, const Session &session, const Clock &clock);
    /// Returns a session that was found in the store, or nothing when it is not one of this service.
    static std::optional<HeldSession> taken(const StoredSession &found, const DescopeService &service, const Clock &clock);

    /// Takes over the tokens of a refresh, and what its answer told of the user.
    void adopt(const StoredSession &refreshed, const User &details = {});
    /// Returns what is to be saved of it now.
    StoredSession stored(const DescopeService &service, const Clock &clock) const;
};

} // namespace Descope

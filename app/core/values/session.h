// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/token.h"
#include "core/values/user.h"

#include <chrono>

namespace Descope {

/// What a sign-in gives: the two tokens and whose they are. The session token proves the user to the program's own servers
/// for minutes; the refresh token obtains new ones for weeks and belongs in the keychain and nowhere else.
struct DESCOPE_CORE_EXPORT Session
{
    Token sessionToken;
    Token refreshToken; ///< empty on a refresh without rotation: the old one stays valid
    User user;          ///< empty when the answer had none
    /// When not 0, the project ends inactive sessions: refresh at least this often while the user is active.
    std::chrono::seconds nextRefresh{0};

    /// Whose it is, by the details or else by the tokens.
    QString userId() const;
};

DESCOPE_CORE_EXPORT bool operator==(const Session &a, const Session &b);

/// Answer of every call that signs in or refreshes.
struct DESCOPE_CORE_EXPORT AuthResponse
{
    Session session;
    bool firstSeen = false; ///< the account was made by this call
    QDateTime serverTime;   ///< the answer's Date header, UTC: corrects a wrong device clock; invalid when absent
};

} // namespace Descope

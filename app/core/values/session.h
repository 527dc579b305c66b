// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/token.h>
#include <Descope/user.h>

#include <chrono>

class QDebug;

namespace Descope {

/// A sign-in gives two tokens and says whose they are. The session token proves the user to the program's own servers
/// for minutes; the refresh token obtains new ones for weeks and belongs in the keychain and nowhere else.
struct DESCOPE_CORE_EXPORT Session
{
    Token sessionToken;
    Token refreshToken; ///< empty on a refresh without rotation: the old one stays valid
    User user;          ///< empty when the answer had none
    /// The project ends inactive sessions when this is not 0: refresh at least this often while the user is active.
    std::chrono::seconds nextRefresh{0};

    /// Returns the id of its user, from `user` or, if that is empty, from the tokens.
    QString userId() const;
};

DESCOPE_CORE_EXPORT bool operator==(const Session &a, const Session &b);
inline bool operator!=(const Session &a, const Session &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const Session &value);

/// This answers every call that signs in or refreshes.
struct DESCOPE_CORE_EXPORT AuthResponse
{
    Session session;
    bool firstSeen = false; ///< the account was made by this call
    QDateTime serverTime;   ///< the answer's Date header, UTC: corrects a wrong device clock; invalid when absent
};

DESCOPE_CORE_EXPORT bool operator==(const AuthResponse &a, const AuthResponse &b);
inline bool operator!=(const AuthResponse &a, const AuthResponse &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const AuthResponse &value);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"
#include "settings.h"
#include "signingkeys.h"
#include "user.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace Emulator {

/// Says how somebody signed in, which the tokens say beyond who it is.
struct SignIn
{
    QStringList methods; ///< `amr`
    QJsonObject claims;  ///< `nsec`: what the client asked for
    QString tenant;      ///< `dct`; may be empty
    bool stepUp = false; ///< `su`, of the first session token
    bool revokeOthers = false;
    qint64 refreshed = 0; ///< when the session began or was refreshed last
    QString scope;        ///< what a program that came by OAuth was given; empty for others
    QString application;  ///< the SSO application that it came by; empty: the project's own
    qint64 authTime = 0;  ///< when the person was asked
    QString person;       ///< the user whose session was brought along, for a step up or second factor; empty: none was
    QString former;       ///< the id of that session

    QJsonObject toJson() const;
    static SignIn fromJson(const QJsonObject &json);
};

/// Holds what a sign-in or refresh hands out.
struct Tokens
{
    QString session;
    QString refresh;           ///< empty: the one that was used stays valid
    qint64 sessionExpires = 0; ///< Unix seconds
    qint64 refreshExpires = 0;
    QString sessionId;
};

/// This is a refresh token that was looked at and found good.
struct Grant
{
    QString sessionId;
    QString tokenId;
    QString userId;
    qint64 expires = 0;
    SignIn signIn;
};

/// Keeps the sessions of all users. A session is a family of refresh tokens: with rotation each use makes the next one, and using
/// one twice ends the whole family (E064006). Everything here that takes a token throws a Refusal for a bad one.
class Sessions
{
public:
    Sessions(const Database &database, const SigningKeys &keys, const Settings &settings, const Clock &clock, QString projectId)
        : m_database(database)
        , m_keys(keys)
        , m_settings(settings)
        , m_clock(clock)
        , m_projectId(std::move(projectId))
    {
    }

    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }

    Tokens begin(const User &user, const SignIn &signIn) const;
    /// Returns a session token, and no other, for the bearer of an access key. It lives no longer than the key (0: which lives
    /// on).
    Tokens forKey(const User &bearer, const SignIn &signIn, qint64 keyExpires) const;

    /// Looks at a refresh token without using it up.
    Grant check(const QString &refreshJwt) const;
    /// Looks at a refresh token in order to use it up: a second time ends the session.
    Grant spend(const QString &refreshJwt) const;
    /// Returns new tokens for a grant of spend(). The refresh token is a new one with rotation, or when `renew` says so.
    Tokens renewed(const User &user, const Grant &grant, bool renew) const;

    /// Returns the claims of a good session token.
    QJsonObject claimsOf(const QString &sessionJwt) const;

    /// Throws a Refusal when the session has ended.
    void requireOpen(const QString &sessionId) const;

    void end(const QString &sessionId) const;
    /// Ends all sessions of the user, but for `survivor`.
    void endAll(const QString &userId, const QString &survivor = {}) const;

private:
    enum class Kind { Session, Refresh };
    QJsonObject verifiedClaims(const QString &jwt, Kind kind) const;
    Grant granted(const QString &refreshJwt, bool spending) const;
    QJsonObject commonClaims(const User &user, const SignIn &signIn) const;
    QString sessionToken(const User &user, const SignIn &signIn, Tokens &tokens) const;
    QString refreshToken(const User &user, const QString &sessionId, const SignIn &signIn, qint64 expires) const;
    QString issuer() const;

    const Database &m_database;
    const SigningKeys &m_keys;
    const Settings &m_settings;
    const Clock &m_clock;
    QString m_projectId;
    QUrl m_baseUrl;
};

} // namespace Emulator

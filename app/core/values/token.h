// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

class QDebug;

namespace Descope {

template<typename T> class Result;
struct SignedToken;

/// A JSON Web Token as it was received: what it says, **not verified**. Trust in it comes from the TLS connection to Descope
/// that it arrived on; use a TokenValidator for a token from anywhere else. Wire contract, section 3.
/// A plain value. Its properties say whose it is and what it is good for; the token itself is none of them.
class DESCOPE_CORE_EXPORT Token
{
    Q_GADGET
    /// It is the Descope user id.
    Q_PROPERTY(QString userId READ userId)
    /// It is the project that the token is of.
    Q_PROPERTY(QString projectId READ projectId)
    /// It is the tenant that the session is for, or empty.
    Q_PROPERTY(QString currentTenant READ currentTenant)
    /// It is UTC, and invalid when the token does not say it.
    Q_PROPERTY(QDateTime expiresAt READ expiresAt)
    /// Says whether the person has confirmed who they are: see isSteppedUp().
    Q_PROPERTY(bool steppedUp READ isSteppedUp)
    /// Says whether they gave a second factor: see isMultiFactor().
    Q_PROPERTY(bool multiFactor READ isMultiFactor)

public:
    /// Makes a token that is none: isEmpty().
    Token() = default;
    /// Decodes three base64url parts whose first two are JSON objects; anything else gives an empty token.
    static Token parse(const QString &jwt);

    bool isEmpty() const { return m_jwt.isEmpty(); }
    QString jwt() const { return m_jwt; }
    QJsonObject header() const { return m_header; }
    QJsonObject claims() const { return m_claims; }

    /// Both are UTC, and invalid when the token has no such claim.
    QDateTime issuedAt() const;
    QDateTime expiresAt() const;
    /// Returns the Descope user id: `dsub` where the project has a custom subject, else `sub`.
    QString userId() const;
    /// The project id out of `iss`, which is the bare id or a URL whose last or second-last path segment is the id.
    QString projectId() const;
    /// Returns the tenant that the session is for (`dct`); empty when there is none.
    QString currentTenant() const;
    /// Returns whether the person has just confirmed who they are, for something that asks for it (`su`; LoginOptions::stepup).
    bool isSteppedUp() const;
    /// Returns how the person has signed in, as the token says it (`amr`; RFC 8176): "pwd", "email", "totp", "mfa", ...
    QStringList authenticationMethods() const;
    /// Returns whether they did so by more than one factor: "mfa" is among authenticationMethods().
    bool isMultiFactor() const;

    /// Both tell what the user may do, sorted and each once. Without a tenant they are those of the whole project, except in a
    /// token that has `dct` and no `tenants`: there they are those in currentTenant(), as Descope writes them at the same place.
    QStringList roles() const;
    QStringList permissions() const;
    /// Both tell what the user may do in one tenant; they are empty for a tenant that the user is not in, and for the empty id.
    QStringList roles(const QString &tenantId) const;
    QStringList permissions(const QString &tenantId) const;
    bool hasRole(const QString &role) const { return roles().contains(role); }
    bool hasPermission(const QString &permission) const { return permissions().contains(permission); }
    bool hasRole(const QString &role, const QString &tenantId) const { return roles(tenantId).contains(role); }
    bool hasPermission(const QString &permission, const QString &tenantId) const
    {
        return permissions(tenantId).contains(permission);
    }
    /// Returns the ids of the tenants that the token says the user is in, sorted.
    QStringList tenants() const;

    friend bool operator==(const Token &a, const Token &b) { return a.m_jwt == b.m_jwt; }
    friend bool operator!=(const Token &a, const Token &b) { return !(a == b); }
    /// Says whose it is and how long it is good, and nothing that somebody could use: a token must not reach a log.
    friend DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const Token &value);

private:
    friend Result<SignedToken> parseSignedToken(const QString &jwt);

    /// Makes a token of its decoded parts; an empty one unless both are JSON objects.
    static Token fromJson(const QString &jwt, const QByteArray &header, const QByteArray &claims);
    QStringList inTenant(const QString &tenantId, QLatin1StringView claim) const;
    bool hasOnlyCurrentTenant() const;

    QString m_jwt;
    QJsonObject m_header;
    QJsonObject m_claims;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace Emulator {

/// Holds what the server knows of somebody's authenticator app.
struct Authenticator
{
    QByteArray key;      ///< empty: there is none
    qint64 lastStep = 0; ///< the period of the newest code that counted
    int failures = 0;    ///< wrong codes in a row
    qint64 lockedUntil = 0;

    QJsonObject toJson() const;
    static Authenticator fromJson(const QJsonObject &json);
};

/// Holds what everybody may see of a user, and what the server keeps to itself.
struct User
{
    QJsonObject profile = emptyProfile(); ///< a whole ResponseUser of the contract: every field there, none null
    QJsonObject customClaims;             ///< go into both tokens
    QString passwordHash;                 ///< empty: no password
    QStringList formerHashes;             ///< newest first
    qint64 passwordSetTime = 0;
    bool passwordExpired = false;
    int failedSignIns = 0;
    qint64 lockedUntil = 0;
    Authenticator authenticator;
    QString isolatedTenant; ///< the tenant whose own the user is; empty: the project's

    static QJsonObject emptyProfile();

    QString id() const;
    QStringList loginIds() const;
    QString email() const;
    bool isEnabled() const;
    /// Returns the entry of `userTenants` with this id; empty when the user is not a member.
    QJsonObject tenant(const QString &tenantId) const;

    void addLoginId(const QString &loginId);
    /// Makes the user a member; does nothing for one who is.
    void join(const QString &tenantId, const QString &tenantName);
    /// Takes over what the other has and this one has not.
    void absorb(const User &other);
    void setPasswordHash(const QString &hash, qint64 now);
    /// Takes the place of the app of before; an empty key takes it away.
    void setAuthenticatorKey(const QByteArray &key);
    /// Sets what `changes` names of the profile. Throws a Refusal for unknown keys and wrong types.
    void patchProfile(const QJsonObject &changes);

    QJsonObject toDocument() const;
    static User fromDocument(const QJsonObject &document);
};

} // namespace Emulator

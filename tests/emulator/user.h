// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Emulator {

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

    static QJsonObject emptyProfile();

    QString id() const;
    QStringList loginIds() const;
    QString email() const;
    bool isEnabled() const;
    /// Returns the entry of `userTenants` with this id; empty when the user is not a member.
    QJsonObject tenant(const QString &tenantId) const;

    void setPasswordHash(const QString &hash, qint64 now);
    /// Sets what `changes` names of the profile. Throws a Refusal for unknown keys and wrong types.
    void patchProfile(const QJsonObject &changes);

    QJsonObject toDocument() const;
    static User fromDocument(const QJsonObject &document);
};

} // namespace Emulator

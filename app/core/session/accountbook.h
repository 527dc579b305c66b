// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/storedsession.h"

#include <QDateTime>
#include <QList>

namespace Descope {

/// This is the list of the accounts that are saved, as it lies in an entry of its own, without a secret.
struct AccountBook
{
    struct Record
    {
        QString userId;
        QString loginId;
        QString name;
        QDateTime lastUsed = {};
        bool isFirst = false; ///< its session lies in the entry that programs without a list use
    };

    QList<Record> records;
    QString current; ///< user id; empty when the current one has signed out

    const Record *find(const QString &userId) const;
    const Record *first() const;
    /// Adds this record or puts it in the place of the same user's.
    void put(const Record &record);
    void drop(const QString &userId);

    /// Takes over whose session lies in the first entry, which programs without a list change, too.
    void reconcile(const std::optional<StoredSession> &found);
    /// Returns whether the first entry alone says as much.
    bool isImplied() const;

    QByteArray toBytes(const DescopeService &service) const;
    /// Returns an empty one for what is damaged or of another service: there is nothing in it that a sign-in does not bring back.
    /// Error::Kind::StorageCorrupt: a newer program wrote it.
    static Result<AccountBook> fromBytes(const QByteArray &bytes, const DescopeService &service);
};

} // namespace Descope

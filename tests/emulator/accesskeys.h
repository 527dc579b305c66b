// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"
#include "user.h"

#include <QJsonArray>

namespace Emulator {

/// Keeps the keys of programs that have no person. Of a key itself its hash is kept alone.
class AccessKeys
{
public:
    struct AccessKey
    {
        User bearer; ///< its id, status, roles, tenants and claims, as tokens tell them
        QString name;
        qint64 expires = 0; ///< 0: never

        QString id() const { return bearer.id(); }
    };

    explicit AccessKeys(const Database &database)
        : m_database(database)
    {
    }

    void save(const AccessKey &accessKey, const QString &key) const;
    /// Returns the one that this is the key of.
    std::optional<AccessKey> find(const QString &key) const;
    QList<AccessKey> all() const;
    /// Returns whether there was one with this id.
    bool remove(const QString &id) const;

private:
    const Database &m_database;
};

} // namespace Emulator

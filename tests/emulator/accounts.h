// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"
#include "user.h"

#include <QJsonArray>

#include <optional>

namespace Emulator {

/// The users and tenants of the project. Login ids are compared without regard to (ASCII) case.
class Accounts
{
public:
    Accounts(const Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    std::optional<User> find(const QString &loginId) const;
    std::optional<User> byId(const QString &userId) const;
    QList<User> all() const;

    /// A new user with this login id, not saved yet. Gets it as e-mail address if it looks like one.
    User draft(const QString &loginId) const;
    /// Throws a Refusal when a login id belongs to somebody else.
    void save(const User &user) const;
    void remove(const User &user) const;

    /// True when it was the user's first.
    bool recordSignIn(const User &user, const QString &tenant, const QString &ip) const;
    /// As `GET /v1/auth/me/history` answers it, newest first.
    QJsonArray history(const QString &userId) const;

    void saveTenant(const QString &id, const QString &name, const QJsonObject &attributes) const;
    /// `{id, name, customAttributes}`; the id serves as name of a tenant that was not set up.
    QJsonObject tenant(const QString &id) const;
    QJsonArray tenants() const;

private:
    const Database &m_database;
    const Clock &m_clock;
};

} // namespace Emulator

// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"
#include "user.h"

#include <QJsonArray>

#include <optional>

namespace Emulator {

/// Keeps the users and tenants of the project. Login ids are compared without regard to (ASCII) case.
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

    /// Returns a new user with this login id, not saved yet, who gets it as email address or phone if it looks like one.
    User draft(const QString &loginId) const;
    /// Throws a Refusal when a login id belongs to somebody else.
    void save(const User &user) const;
    void remove(const User &user) const;

    /// Returns whether it was the user's first.
    bool recordSignIn(const User &user, const QString &tenant, const QString &ip) const;
    /// Returns them as `GET /v1/auth/me/history` answers them, newest first.
    QJsonArray history(const QString &userId) const;

    /// The domains are those whose people sign in by the tenant's own page.
    void saveTenant(const QString &id, const QString &name, const QJsonObject &attributes, const QStringList &domains = {}) const;
    /// Returns the id of the tenant that has this id, this domain, or the domain of this address; empty when there is none.
    QString tenantOf(const QString &idDomainOrAddress) const;
    /// Returns `{id, name, customAttributes}`; the id serves as name of a tenant that was not set up.
    QJsonObject tenant(const QString &id) const;
    /// Returns all of them, with their `domains`.
    QJsonArray tenants() const;

private:
    const Database &m_database;
    const Clock &m_clock;
};

} // namespace Emulator

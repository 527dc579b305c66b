// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"
#include "user.h"

#include <QJsonArray>

#include <optional>

namespace Emulator {

/// Keeps the users and tenants of the project. Login ids are compared without regard to (ASCII) case. Those of users who are
/// isolated in a tenant are that tenant's own: another user may have the same elsewhere.
class Accounts
{
public:
    Accounts(const Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Looks among the users who are isolated in the tenant, or, without one, among those who are not isolated.
    std::optional<User> find(const QString &loginId, const QString &isolatedTenant = {}) const;
    /// Returns everybody with this login id, wherever.
    QList<User> withLoginId(const QString &loginId) const;
    std::optional<User> byId(const QString &userId) const;
    QList<User> all() const;

    /// Returns a new user with this login id, not saved yet, who gets it as email address or phone if it looks like one.
    User draft(const QString &loginId) const;
    /// Throws a Refusal when a login id belongs to somebody else.
    void save(const User &user) const;
    void remove(const User &user) const;
    /// Returns `kept`, saved, with all that `gone` had, who is removed.
    User merged(const User &kept, const User &gone) const;

    /// Returns whether it was the user's first.
    bool recordSignIn(const User &user, const QString &tenant, const QString &ip) const;
    /// Returns them as `GET /v1/auth/me/history` answers them, newest first.
    QJsonArray history(const QString &userId) const;

    /// The domains are those whose people sign in by the tenant's own page.
    void saveTenant(const QString &id, const QString &name, const QJsonObject &attributes, const QStringList &domains = {}) const;
    /// Returns the id of the tenant that has this id, this domain, or the domain of this address; empty when there is none.
    QString tenantOf(const QString &idDomainOrAddress) const;
    bool hasTenant(const QString &id) const;
    /// Returns `{id, name, customAttributes}`; the id serves as name of a tenant that was not set up.
    QJsonObject tenant(const QString &id) const;
    /// Returns all of them, with their `domains`.
    QJsonArray tenants() const;

private:
    const Database &m_database;
    const Clock &m_clock;
};

} // namespace Emulator

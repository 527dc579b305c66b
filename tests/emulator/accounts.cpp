// SPDX-License-Identifier: MIT
#include "accounts.h"

#include "delivery.h"
#include "jsontext.h"
#include "randomid.h"
#include "refusal.h"

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

std::optional<User> userFrom(QSqlQuery query)
{
    if (!query.next())
        return {};
    return User::fromDocument(fromText(query.value(0).toString()));
}

} // namespace

std::optional<User> Accounts::find(const QString &loginId, const QString &isolatedTenant) const
{
    return userFrom(
        m_database.run(u"SELECT document FROM users JOIN login_ids ON id = user_id WHERE login_id = ? AND tenant_id = ?"_s,
            {loginId, isolatedTenant}));
}

QList<User> Accounts::withLoginId(const QString &loginId) const
{
    QList<User> users;
    auto query = m_database.run(u"SELECT document FROM users JOIN login_ids ON id = user_id WHERE login_id = ?"_s, {loginId});
    while (query.next())
        users += User::fromDocument(fromText(query.value(0).toString()));
    return users;
}

std::optional<User> Accounts::byId(const QString &userId) const
{
    return userFrom(m_database.run(u"SELECT document FROM users WHERE id = ?"_s, {userId}));
}

QList<User> Accounts::all() const
{
    QList<User> users;
    auto query = m_database.run(u"SELECT document FROM users ORDER BY rowid"_s);
    while (query.next())
        users += User::fromDocument(fromText(query.value(0).toString()));
    return users;
}

User Accounts::draft(const QString &loginId) const
{
    User user;
    user.profile["userId"_L1] = randomId("U"_L1);
    user.profile["loginIds"_L1] = QJsonArray{loginId};
    user.profile["createdTime"_L1] = m_clock.now();
    if (loginId.contains(u'@'))
        user.profile["email"_L1] = loginId;
    if (Delivery::isPhone(loginId))
        user.profile["phone"_L1] = loginId;
    return user;
}

void Accounts::save(const User &user) const
{
    const auto loginIds = user.loginIds();
    for (const auto &loginId : loginIds) {
        const auto owner = find(loginId, user.isolatedTenant);
        if (owner && owner->id() != user.id())
            throw Refusal(Errors::UserExists, u"The login id %1 is taken."_s.arg(loginId));
    }
    m_database.run(u"INSERT OR REPLACE INTO users(id, document) VALUES(?, ?)"_s, {user.id(), toText(user.toDocument())});
    m_database.run(u"DELETE FROM login_ids WHERE user_id = ?"_s, {user.id()});
    for (const auto &loginId : loginIds)
        m_database.run(u"INSERT OR IGNORE INTO login_ids(login_id, tenant_id, user_id) VALUES(?, ?, ?)"_s,
            {loginId, user.isolatedTenant, user.id()});
}

User Accounts::merged(const User &kept, const User &gone) const
{
    auto both = kept;
    both.absorb(gone);
    m_database.run(u"UPDATE passkeys SET user_id = ? WHERE user_id = ?"_s, {kept.id(), gone.id()});
    remove(gone);
    save(both);
    return both;
}

void Accounts::remove(const User &user) const
{
    for (const auto &table : {"login_ids"_L1, "history"_L1, "sessions"_L1, "proofs"_L1, "passkeys"_L1})
        m_database.run(u"DELETE FROM %1 WHERE user_id = ?"_s.arg(table), {user.id()});
    m_database.run(u"DELETE FROM users WHERE id = ?"_s, {user.id()});
}

bool Accounts::recordSignIn(const User &user, const QString &tenant, const QString &ip) const
{
    const bool first = !m_database.run(u"SELECT 1 FROM history WHERE user_id = ? LIMIT 1"_s, {user.id()}).next();
    m_database.run(
        u"INSERT INTO history(user_id, time, ip, tenant) VALUES(?, ?, ?, ?)"_s, {user.id(), m_clock.now(), ip, tenant});
    return first;
}

QJsonArray Accounts::history(const QString &userId) const
{
    QJsonArray entries;
    auto query = m_database.run(u"SELECT time, ip, tenant FROM history WHERE user_id = ? ORDER BY rowid DESC"_s, {userId});
    while (query.next())
        entries += QJsonObject{{"userId"_L1, userId}, {"loginTime"_L1, query.value(0).toLongLong()}, {"city"_L1, ""_L1},
            {"country"_L1, ""_L1}, {"ip"_L1, query.value(1).toString()}, {"selectedTenant"_L1, query.value(2).toString()}};
    return entries;
}

void Accounts::saveTenant(const QString &id, const QString &name, const QJsonObject &attributes, const QStringList &domains) const
{
    m_database.run(u"INSERT OR REPLACE INTO tenants(id, name, attributes) VALUES(?, ?, ?)"_s, {id, name, toText(attributes)});
    m_database.run(u"DELETE FROM domains WHERE tenant_id = ?"_s, {id});
    for (const auto &domain : domains)
        m_database.run(u"INSERT OR REPLACE INTO domains(domain, tenant_id) VALUES(?, ?)"_s, {domain, id});
}

QString Accounts::tenantOf(const QString &idDomainOrAddress) const
{
    auto query = m_database.run(u"SELECT id FROM tenants WHERE id = ? UNION SELECT tenant_id FROM domains WHERE domain = ?"_s,
        {idDomainOrAddress, idDomainOrAddress.section(u'@', -1)});
    return query.next() ? query.value(0).toString() : QString();
}

bool Accounts::hasTenant(const QString &id) const
{
    return m_database.run(u"SELECT 1 FROM tenants WHERE id = ?"_s, {id}).next();
}

QJsonObject Accounts::tenant(const QString &id) const
{
    auto query = m_database.run(u"SELECT name, attributes FROM tenants WHERE id = ?"_s, {id});
    if (!query.next())
        return {{"id"_L1, id}, {"name"_L1, id}, {"customAttributes"_L1, QJsonObject()}};
    return {{"id"_L1, id}, {"name"_L1, query.value(0).toString()}, {"customAttributes"_L1, fromText(query.value(1).toString())}};
}

QJsonArray Accounts::tenants() const
{
    QStringList ids;
    auto query = m_database.run(u"SELECT id FROM tenants ORDER BY rowid"_s);
    while (query.next())
        ids += query.value(0).toString();
    QJsonArray list;
    for (const auto &id : std::as_const(ids)) {
        auto entry = tenant(id);
        QStringList domains;
        auto found = m_database.run(u"SELECT domain FROM domains WHERE tenant_id = ? ORDER BY rowid"_s, {id});
        while (found.next())
            domains += found.value(0).toString();
        entry["domains"_L1] = QJsonArray::fromStringList(domains);
        list += entry;
    }
    return list;
}

} // namespace Emulator

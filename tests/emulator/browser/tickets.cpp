// SPDX-License-Identifier: MIT
#include "tickets.h"

#include "jsontext.h"
#include "randomid.h"

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretLength = 43; ///< 256 bits

} // namespace

QString Tickets::issue(QLatin1StringView kind, const QJsonObject &document, int lifetime, QString secret) const
{
    if (secret.isEmpty())
        secret = randomText(secretLength);
    m_database.run(u"INSERT OR REPLACE INTO tickets(secret, kind, expires, document) VALUES(?, ?, ?, ?)"_s,
        {secret, QString(kind), m_clock.now() + lifetime, toText(document)});
    return secret;
}

std::optional<Tickets::Ticket> Tickets::find(QLatin1StringView kind, const QString &secret) const
{
    auto query =
        m_database.run(u"SELECT document, used, expires FROM tickets WHERE secret = ? AND kind = ?"_s, {secret, QString(kind)});
    if (!query.next())
        return {};
    return Ticket{
        secret, fromText(query.value(0).toString()), query.value(1).toBool(), query.value(2).toLongLong() <= m_clock.now()};
}

std::optional<Tickets::Ticket> Tickets::usable(QLatin1StringView kind, const QString &secret) const
{
    auto found = find(kind, secret);
    if (found && (found->isUsed || found->isOver))
        found.reset();
    return found;
}

void Tickets::update(const QString &secret, const QJsonObject &document) const
{
    m_database.run(u"UPDATE tickets SET document = ? WHERE secret = ?"_s, {toText(document), secret});
}

void Tickets::markUsed(const QString &secret) const
{
    m_database.run(u"UPDATE tickets SET used = 1 WHERE secret = ?"_s, {secret});
}

} // namespace Emulator

// SPDX-License-Identifier: MIT
#include "mailbox.h"

#include "jsontext.h"

namespace Emulator {

using namespace Qt::StringLiterals;

void Mailbox::deliver(QJsonObject message) const
{
    message["sentTime"_L1] = m_clock.now();
    m_database.run(u"INSERT INTO messages(document) VALUES(?)"_s, {toText(message)});
}

QJsonArray Mailbox::messages(const QString &recipient) const
{
    QJsonArray found;
    auto query = m_database.run(u"SELECT id, document FROM messages ORDER BY id DESC"_s);
    while (query.next()) {
        auto message = fromText(query.value(1).toString());
        const auto isFor = [&](QLatin1StringView field) {
            return message[field].toString().compare(recipient, Qt::CaseInsensitive) == 0;
        };
        if (!recipient.isEmpty() && !isFor("to"_L1) && !isFor("loginId"_L1))
            continue;
        message["id"_L1] = query.value(0).toLongLong();
        found += message;
    }
    return found;
}

} // namespace Emulator

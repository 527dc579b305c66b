// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Emulator {

/// Keeps the mail that is not sent. A message is a JSON object; its form is in the reference page that the emulator serves.
class Mailbox
{
public:
    Mailbox(const Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Adds `id` and `sentTime`.
    void deliver(QJsonObject message) const;
    /// Returns the mails, newest first; only those to this address or login id, unless that is empty.
    QJsonArray messages(const QString &recipient = {}) const;

private:
    const Database &m_database;
    const Clock &m_clock;
};

} // namespace Emulator

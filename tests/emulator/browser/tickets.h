// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace Emulator {

/// Keeps what is known by a secret, for a short time: pages that wait for a person, codes, devices that wait to be let in.
class Tickets
{
public:
    struct Ticket
    {
        QString secret;
        QJsonObject document;
        bool isUsed = false;
        bool isOver = false; ///< its time has passed
    };

    Tickets(const Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Returns the secret of a new one, which is made up when none is given.
    QString issue(QLatin1StringView kind, const QJsonObject &document, int lifetime, QString secret = {}) const;

    /// Returns it, used and over or not; nothing when there never was such a one.
    std::optional<Ticket> find(QLatin1StringView kind, const QString &secret) const;
    /// Returns it when it can be used still.
    std::optional<Ticket> usable(QLatin1StringView kind, const QString &secret) const;

    void update(const QString &secret, const QJsonObject &document) const;
    void markUsed(const QString &secret) const;

private:
    const Database &m_database;
    const Clock &m_clock;
};

} // namespace Emulator

// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace Emulator {

/// Counts requests in windows of a minute, which begin with the first request.
class RateLimit
{
public:
    static constexpr qint64 window = 60;

    /// Counts a request, and returns the seconds to wait when it was one too many, else 0.
    qint64 count(const QString &what, int limit, qint64 now)
    {
        auto &entry = m_entries[what];
        if (now >= entry.start + window)
            entry = {now, 0};
        return ++entry.requests > limit ? entry.start + window - now : 0;
    }

    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        qint64 start = 0;
        int requests = 0;
    };

    QHash<QString, Entry> m_entries;
};

} // namespace Emulator

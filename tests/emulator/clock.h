// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace Emulator {

/// Returns the instant of some Unix seconds. (The constructors that take a zone or Qt::UTC come and go with the versions of Qt.)
inline QDateTime utcTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC();
}

/// Tells the emulator's time: the computer's, moved forward as tests please. Nothing else in the emulator asks for the time.
class Clock
{
public:
    /// Returns Unix seconds.
    qint64 now() const { return QDateTime::currentSecsSinceEpoch() + m_offset.count(); }
    QDateTime utc() const { return utcTime(now()); }

    std::chrono::seconds offset() const { return m_offset; }
    void setOffset(std::chrono::seconds offset) { m_offset = offset; }

private:
    std::chrono::seconds m_offset{0};
};

} // namespace Emulator

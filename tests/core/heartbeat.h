// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace DescopeTest {

/// Measures whether the event loop lives: a timer of 5 ms, and the longest time between two of its ticks. The time that the
/// thread was ready to run and other processes had the processor (Linux: schedstat) does not count, so that a busy machine is no
/// fault.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_waited = waitedForProcessor();
        m_timer.start(5);
    }

    int longestGapMs()
    {
        beat(); // the gap that lasts
        return int(m_longest / 1'000'000);
    }
    int count() const { return m_count; }

private:
    void beat()
    {
        const qint64 waited = waitedForProcessor();
        const qint64 gap = m_since.nsecsElapsed() - (waited - std::exchange(m_waited, waited));
        m_since.start();
        m_longest = std::max(m_longest, gap);
        ++m_count;
    }
    static qint64 waitedForProcessor()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
    int m_count = 0;
};

} // namespace DescopeTest

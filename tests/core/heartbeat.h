// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace DescopeTest {

/// Measures whether the event loop lives: a timer of 5 ms, and the longest time between two of its ticks. The time in which the
/// threads of this process were ready to run and other processes had the processor (Linux: schedstat) does not count, so that a
/// busy machine is no fault. All threads, because the event loop may wait for the one that speaks D-Bus.
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
        const qint64 gap = m_since.nsecsElapsed() - std::max<qint64>(0, waited - std::exchange(m_waited, waited));
        m_since.start();
        m_longest = std::max(m_longest, gap);
        ++m_count;
    }
    static qint64 waitedForProcessor()
    {
        qint64 waited = 0;
        const QDir tasks(QStringLiteral("/proc/self/task"));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (QFile file(tasks.filePath(task + QStringLiteral("/schedstat"))); file.open(QIODevice::ReadOnly))
                waited += file.readAll().split(' ').value(1).toLongLong();
        }
        return waited;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
    int m_count = 0;
};

} // namespace DescopeTest

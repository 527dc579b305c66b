// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace DescopeTest {

/// Measures whether the event loop lives: a timer of 5 ms, and the longest time between two of its ticks. What is the machine's
/// fault does not count: the time in which threads of this process were ready to run and others had the processor (Linux:
/// schedstat), and the time by which a thread that does nothing but sleep overslept. Neither grows when something blocks the
/// event loop; on a machine that is busy, less is seen.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(interval);
    }
    ~Heartbeat() override
    {
        m_isOver = true;
        m_reference.join();
    }

    int longestGapMs()
    {
        beat(); // the gap that lasts
        return int(std::chrono::duration_cast<std::chrono::milliseconds>(m_longest).count());
    }
    int count() const { return m_count; }
    /// Waits until what is due now has been done: for two more ticks.
    bool goesOn() const
    {
        return QTest::qWaitFor([this, before = m_count] { return m_count >= before + 2; });
    }

private:
    using Clock = std::chrono::steady_clock;
    using Duration = Clock::duration;
    static constexpr std::chrono::milliseconds interval{5};

    void beat()
    {
        const Clock::time_point now = Clock::now();
        const Duration lost = m_lost.load() + oversleptSince(m_woke.load(), now) + waitedForProcessor();
        m_longest = std::max(m_longest, (now - m_last) - std::max(Duration::zero(), lost - m_lostBefore));
        m_last = now;
        m_lostBefore = lost;
        ++m_count;
    }
    static Duration oversleptSince(Clock::time_point woke, Clock::time_point now)
    {
        return std::max(Duration::zero(), now - woke - interval);
    }
    static Duration waitedForProcessor()
    {
        std::chrono::nanoseconds waited{0};
        const QDir tasks(QStringLiteral("/proc/self/task"));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (QFile file(tasks.filePath(task + QStringLiteral("/schedstat"))); file.open(QIODevice::ReadOnly))
                waited += std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
        }
        return waited;
    }
    void sleepAgainAndAgain()
    {
        while (!m_isOver) {
            std::this_thread::sleep_for(interval);
            const Clock::time_point now = Clock::now();
            m_lost = m_lost.load() + oversleptSince(m_woke.load(), now);
            m_woke = now;
        }
    }

    std::atomic<bool> m_isOver = false;
    std::atomic<Duration> m_lost = Duration::zero();
    std::atomic<Clock::time_point> m_woke = Clock::now();
    std::thread m_reference{[this] { sleepAgainAndAgain(); }};

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    Duration m_lostBefore = waitedForProcessor();
    Duration m_longest = Duration::zero();
    int m_count = 0;
};

/// Tells a story that must not hold up the event loop, and fails the test when it did: 100 ms is what people notice. Machines
/// stand still at times, too, in ways that a Heartbeat cannot see; what our code does, it does each time, so the story is told
/// again, and a stall counts when it comes back twice. The story says what it measured, and may fail by itself.
inline void verifyLife(const std::function<void(int &longestGapMs)> &story)
{
    constexpr int limitMs = 100;
    QList<int> gaps;
    while (gaps.size() < 3) {
        int gap = 0;
        story(gap);
        if (QTest::currentTestFailed() || gap <= limitMs)
            return;
        gaps << gap;
    }
    QFAIL(qPrintable(QStringLiteral("the event loop stood still for %1, %2 and %3 ms").arg(gaps[0]).arg(gaps[1]).arg(gaps[2])));
}

} // namespace DescopeTest

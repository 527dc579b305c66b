// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <vector>

namespace DescopeTest {

/// The time of this clock passes only when a test says so.
class FakeClock : public Descope::Clock
{
public:
    double randomNumber = 0.5;
    QDateTime device = QDateTime::currentDateTimeUtc(); ///< goes on with the time that passes

    std::chrono::milliseconds steady() const override { return m_now; }
    QString epoch() const override { return m_epoch; }
    QDateTime deviceTime() const override { return device.addMSecs((m_now - m_start).count()); }
    double random() const override { return randomNumber; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        m_calls.push_back({m_now + delay, context, std::move(function)});
    }

    /// Returns how long it is until something happens; nothing is planned for what was destroyed.
    std::optional<std::chrono::milliseconds> next() const
    {
        std::optional<std::chrono::milliseconds> least;
        for (const Call &call : m_calls) {
            if (call.context && (!least || call.at - m_now < *least))
                least = call.at - m_now;
        }
        return least;
    }

    /// Returns how long it is until each of them.
    QList<std::chrono::milliseconds> planned() const
    {
        QList<std::chrono::milliseconds> delays;
        for (const Call &call : m_calls) {
            if (call.context)
                delays << call.at - m_now;
        }
        return delays;
    }

    /// Lets time pass and everything happen that was planned for it, in order.
    void advance(std::chrono::milliseconds duration)
    {
        const auto end = m_now + duration;
        while (const auto delay = next()) {
            if (m_now + *delay > end)
                break;
            m_now = std::max(m_now, m_now + *delay);
            const auto due = std::find_if(
                m_calls.begin(), m_calls.end(), [this](const Call &call) { return call.context && call.at <= m_now; });
            const auto function = std::move(due->function);
            m_calls.erase(due);
            function();
        }
        m_now = end;
    }

    /// The computer sleeps for so long: nothing happens meanwhile, and what was planned happens with the next advance().
    void sleep(std::chrono::milliseconds duration) { m_now += duration; }

private:
    struct Call
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> function;
    };
    const QString m_epoch = QUuid::createUuid().toString(); ///< times of another clock cannot be compared with its own
    static constexpr std::chrono::milliseconds m_start{1'000'000};
    std::chrono::milliseconds m_now = m_start;
    std::vector<Call> m_calls;
};

/// Lets the time of a clock pass by itself to what is due in the next moment, and no further: a program that finds the lock of
/// another one of this process taken tries again then.
class PassingTime : public QTimer
{
public:
    explicit PassingTime(const std::shared_ptr<FakeClock> &clock)
    {
        callOnTimeout(this, [clock] {
            if (const auto next = clock->next(); next && *next <= std::chrono::milliseconds(50))
                clock->advance(*next);
        });
        start(5);
    }
};

} // namespace DescopeTest

// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"

#include <QPointer>

#include <algorithm>
#include <random>
#include <vector>

namespace DescopeTest {

/// Time for very many clients, which passes as fast as they can be called. Its random numbers are the same on every computer.
class VirtualClock : public Descope::Clock
{
public:
    explicit VirtualClock(quint64 seed)
        : m_numbers(seed)
    {
    }

    std::chrono::milliseconds steady() const override { return m_now; }
    double random() const override { return double(m_numbers() >> 11) / double(1ULL << 53); } // distributions differ by library
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        m_calls.push_back({m_now + delay, ++m_count, context, std::move(function)});
        std::push_heap(m_calls.begin(), m_calls.end(), isLater);
    }

    void advanceTo(std::chrono::milliseconds end)
    {
        while (!m_calls.empty() && m_calls.front().at < end) {
            std::pop_heap(m_calls.begin(), m_calls.end(), isLater);
            const Call call = std::move(m_calls.back());
            m_calls.pop_back();
            m_now = call.at;
            if (call.context)
                call.function();
        }
        m_now = end;
    }

private:
    struct Call
    {
        std::chrono::milliseconds at;
        quint64 number; ///< two at the same time are called in order
        QPointer<QObject> context;
        std::function<void()> function;
    };
    static bool isLater(const Call &a, const Call &b) { return a.at != b.at ? a.at > b.at : a.number > b.number; }

    mutable std::mt19937_64 m_numbers;
    std::chrono::milliseconds m_now{0};
    quint64 m_count = 0;
    std::vector<Call> m_calls;
};

} // namespace DescopeTest

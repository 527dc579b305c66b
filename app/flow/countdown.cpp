// SPDX-License-Identifier: MIT
#include "flow/countdown.h"

namespace Descope {

using namespace std::chrono_literals;

Countdown::Countdown(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

void Countdown::start(std::chrono::seconds duration)
{
    m_context = std::make_unique<QObject>();
    m_end = m_clock->steady() + std::max<std::chrono::seconds>(duration, 1s);
    tick();
}

void Countdown::stop()
{
    m_context.reset();
}

int Countdown::seconds() const
{
    return isRunning() ? int(std::chrono::ceil<std::chrono::seconds>(m_end - m_clock->steady()).count()) : 0;
}

void Countdown::tick()
{
    const int left = seconds();
    if (left <= 0) {
        stop();
        Q_EMIT finished();
        return;
    }
    // To the next full second, so that no number is skipped.
    const std::chrono::milliseconds next = m_end - m_clock->steady() - std::chrono::seconds(left - 1);
    m_clock->callAfter(next, m_context.get(), [this] { tick(); });
    Q_EMIT ticked(left);
}

} // namespace Descope

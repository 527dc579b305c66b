// SPDX-License-Identifier: MIT
#include "flow/resendcountdown.h"

#include "flow/countdown.h"

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

ResendCountdown::ResendCountdown(FlowStage *stage, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_countdown(new Countdown(clock, this))
{
    connect(stage, &FlowStage::stepLeft, this, &ResendCountdown::stop);
    connect(&stage->notices(), &CurrentNotice::rateLimitTicked, this, &ResendCountdown::tick);
    connect(m_countdown, &Countdown::ticked, this, &ResendCountdown::tick);
    connect(m_countdown, &Countdown::finished, this, &ResendCountdown::tick);
}

void ResendCountdown::start()
{
    m_countdown->start(30s);
}

void ResendCountdown::stop()
{
    if (!m_countdown->isRunning())
        return;
    m_countdown->stop();
    tick();
}

int ResendCountdown::seconds() const
{
    return std::max(m_countdown->seconds(), m_stage->notices().rateLimitSeconds());
}

} // namespace Descope

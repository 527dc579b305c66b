// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"

namespace Descope {

class Countdown;

/// Counts down to when an email, or a code, can be sent again: half a minute after the last one, and not while the server wants
/// no further attempt. It is for the present step alone.
class ResendCountdown : public QObject
{
    Q_OBJECT

public:
    ResendCountdown(FlowStage *stage, const std::shared_ptr<Clock> &clock, QObject *parent);

    void start();
    void stop();
    int seconds() const; ///< 0: now

Q_SIGNALS:
    void ticked(int seconds);

private:
    void tick() { Q_EMIT ticked(seconds()); }

    FlowStage *const m_stage;
    Countdown *const m_countdown;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"

#include <QObject>

namespace Descope {

/// Counts whole seconds down to nought, for people to read.
class Countdown : public QObject
{
    Q_OBJECT

public:
    explicit Countdown(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    /// Starts anew, also while it runs, with one second at least.
    void start(std::chrono::seconds duration);
    /// Stops without a signal.
    void stop();
    bool isRunning() const { return m_context != nullptr; }
    /// Returns the seconds that are left; 0 when it does not run.
    int seconds() const;

Q_SIGNALS:
    /// Sent once a second, first by start(), and not at the end.
    void ticked(int seconds);
    void finished();

private:
    void tick();

    const std::shared_ptr<Clock> m_clock;
    std::chrono::milliseconds m_end{0};
    std::unique_ptr<QObject> m_context;
};

} // namespace Descope

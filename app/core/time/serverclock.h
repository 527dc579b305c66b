// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"

namespace Descope {

/// Tells the server's time, learned from the Date header of its answers (RFC 9110, 6.6.1), so that a computer whose clock is
/// wrong by years judges the age of tokens rightly.
///
/// Between two answers it goes on by a steady clock: setting the clock of the computer does not change it. Right to a second or
/// so: Date has whole seconds, of which the middle is taken, and the answer's way back is not known.
class ServerClock
{
public:
    explicit ServerClock(std::shared_ptr<Clock> clock)
        : m_clock(std::move(clock))
    {
    }

    /// The head of an answer came just now, `took` after its request was sent, so its Date is at most that old. It is not used
    /// when the date is invalid or outside the years 2025 to 2099, nor is a slow answer (5 s) when the time is known already.
    void hear(const QDateTime &date, std::chrono::milliseconds took);

    /// Returns the time, UTC; the computer's own as long as no answer told a better one.
    QDateTime now() const;
    /// Returns whether an answer told it.
    bool isTold() const { return m_told.isValid(); }

private:
    std::shared_ptr<Clock> m_clock;
    QDateTime m_told; ///< the server's time at m_toldAt
    std::chrono::milliseconds m_toldAt{0};
};

} // namespace Descope

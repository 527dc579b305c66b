// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace Descope {

/// Tests can replace this clock. Lifetimes of tokens are measured on steady(), which nobody can set.
class DESCOPE_CORE_EXPORT Clock
{
public:
    virtual ~Clock();

    /// Returns the time since an arbitrary start; it never goes backwards, and goes on while the computer sleeps.
    virtual std::chrono::milliseconds steady() const = 0;
    /// Names the start that steady() counts from, so that processes can compare their times: the boot of the computer. Empty:
    /// other processes count from elsewhere.
    virtual QString epoch() const { return {}; }
    /// Returns what the computer takes for the time, UTC: whoever can set its clock decides.
    virtual QDateTime deviceTime() const;
    /// Returns a number in [0, 1), for jitter.
    virtual double random() const = 0;
    /// Calls once, when steady() has advanced so far (at most 30 s late after a sleep); not at all once context is destroyed.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) = 0;

    /// Returns the clock of the computer.
    static std::shared_ptr<Clock> system();
};

} // namespace Descope

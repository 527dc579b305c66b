// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/watch.h"

#include <functional>

namespace Descope {

/// Runs one call at a time for somebody who waits for it. It is busy from run() until the handler has returned, unless the
/// handler runs the next call. Handlers are not called once this object is destroyed, nor for a call that was aborted or dropped.
class RunningCall : public QObject
{
    Q_OBJECT

public:
    enum class OnAbort {
        Cancel, ///< the call can be cancelled
        Drop,   ///< it has to come to its end, but nobody has to wait for that
        Wait,   ///< it has to come to its end: abort() does nothing
    };

    explicit RunningCall(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    ~RunningCall() override { abort(); }

    bool isBusy() const { return m_busy; }

    using Words = QString (*)();
    /// Says what the next call is for, in the language of the program, where the step is for something else. The words hold until
    /// it is no longer busy.
    void setBusyText(Words text) { m_words = text; }
    /// Returns what is under way, unless that is what the step is for.
    QString busyText() const { return m_busy && m_words != nullptr ? m_words() : QString(); }

    template<typename T, typename Handler> void run(QFuture<Result<T>> future, Handler handler, OnAbort onAbort = OnAbort::Cancel)
    {
        if (m_isOver) {
            if (onAbort == OnAbort::Cancel)
                future.cancel();
            return;
        }
        const int serial = ++m_serial;
        m_abort = nullptr;
        if (onAbort == OnAbort::Cancel)
            m_abort = [future]() mutable { future.cancel(); };
        else if (onAbort == OnAbort::Drop)
            m_abort = [this] { drop(); };
        setBusy(true);
        watch(future, this, [this, serial, handler = std::move(handler)](const Result<T> &result) {
            if (serial != m_serial)
                return;
            if (result || result.error().kind != Error::Kind::Cancelled)
                handler(result);
            if (serial == m_serial)
                drop();
        });
    }

    /// Cancels what can be cancelled. It is busy for a moment longer, but no longer after Drop.
    void abort()
    {
        if (const auto abort = m_abort)
            abort();
    }

    /// Aborts, and runs nothing any more: a call that can be cancelled is, and one that cannot has no handler.
    void end()
    {
        m_isOver = true;
        abort();
        ++m_serial;
    }
    bool isOver() const { return m_isOver; }

    /// Waits no longer, but lets the call come to its end.
    void drop()
    {
        ++m_serial;
        m_abort = nullptr;
        m_words = nullptr;
        setBusy(false);
    }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void setBusy(bool busy)
    {
        if (std::exchange(m_busy, busy) != busy)
            Q_EMIT busyChanged(busy);
    }

    bool m_busy = false;
    bool m_isOver = false;
    Words m_words = nullptr;
    int m_serial = 0; ///< counts the calls: an answer to an earlier one is not taken
    std::function<void()> m_abort;
};

} // namespace Descope

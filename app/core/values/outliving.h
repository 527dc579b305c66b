// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace Descope {

/// This is the base of what a public object keeps to itself. A program may destroy the public object in any slot or function of
/// its own that we call. What is kept to itself outlives it then until its functions that are on the stack have returned. They go
/// on with what they have; nobody hears of it any more.
class Outliving : public QObject
{
public:
    /// Exists while we have called the program: while a signal is sent, or a function runs that it gave us.
    class Call
    {
    public:
        explicit Call(Outliving *caller)
            : m_caller(caller)
        {
            ++m_caller->m_calls;
        }
        ~Call()
        {
            if (--m_caller->m_calls == 0 && m_caller->m_isRetired)
                m_caller->deleteLater(); // from here on, the stack unwinds
        }
        Q_DISABLE_COPY_MOVE(Call)

    private:
        Outliving *const m_caller;
    };

    /// Destroys it, now or as soon as that can be. The public object calls this in its destructor.
    static void end(std::unique_ptr<Outliving> inside)
    {
        inside->m_isRetired = true;
        inside->retire();
        if (inside->m_calls > 0)
            (void)inside.release(); // the call that is the last to return destroys it
    }
    /// The same, for what calls other objects that call the program: it is destroyed when control is back in the event loop.
    static void endLater(std::unique_ptr<Outliving> inside)
    {
        inside->m_isRetired = true;
        inside->retire();
        inside.release()->deleteLater();
    }

protected:
    bool isRetired() const { return m_isRetired; }
    /// Ends what is under way. The public object is about to be gone.
    virtual void retire() = 0;

private:
    int m_calls = 0; ///< how many are on the stack
    bool m_isRetired = false;
};

} // namespace Descope

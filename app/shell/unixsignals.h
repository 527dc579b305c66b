// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace Descope {

/// While it lives, SIGTERM, SIGINT and SIGHUP do not end the program but are told to it, so that everything is closed in order
/// and nothing is lost that only this program holds. Each once; the second of a kind ends the program as usual. Nothing on
/// Windows, which has no such signals. One at a time, in the thread of the application object.
class UnixSignals
{
    Q_DISABLE_COPY_MOVE(UnixSignals)

public:
    /// Begins to end the program; called by the event loop with the number of the signal.
    using Ending = std::function<void(int signal)>;
    /// Quits as the program's user would: a write to the keyring is waited for, and the exit code is 0.
    UnixSignals();
    explicit UnixSignals(Ending end);
    ~UnixSignals();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Ends the process with this code when it has not ended by then. To be called last: the application object of Qt waits for name
/// lookups that nobody needs any more, for half a minute where no name server answers.
void endWithin(std::chrono::milliseconds patience, int exitCode);

} // namespace Descope

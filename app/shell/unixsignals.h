// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace Descope {

/// Lets the program hear of SIGTERM, SIGINT and SIGHUP, which do not end it while this object lives: so everything is closed in
/// order, and nothing is lost that only this program holds. A second signal of the same kind ends the program as usual. It does
/// nothing on Windows, which has no such signals. Only one may exist, in the thread of the application object.
class UnixSignals
{
    Q_DISABLE_COPY_MOVE(UnixSignals)

public:
    /// A function that begins to end the program. The event loop calls it with the number of the signal.
    using Ending = std::function<void(int signal)>;
    /// Quits like somebody who closes the program: a write to the keyring is waited for, and the exit code is 0.
    UnixSignals();
    /// Calls `end`.
    explicit UnixSignals(Ending end);
    ~UnixSignals();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Ends the process with this code if it has not ended by then. Call it last: Qt's application object waits for name lookups that
/// nobody needs any more, for half a minute where no name server answers.
void endWithin(std::chrono::milliseconds patience, int exitCode);

} // namespace Descope

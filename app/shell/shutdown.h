// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

class QSocketNotifier;

namespace Descope {

/// While it lives, SIGTERM, SIGINT and SIGHUP quit the program as its user would: everything is closed in order, a write to the
/// keyring is waited for, and the exit code is 0. Each once; the second of a kind ends the program as usual. Nothing on Windows,
/// which has no such signals. One at a time, in the thread of the application object.
class Shutdown
{
    Q_DISABLE_COPY_MOVE(Shutdown)

public:
    Shutdown();
    ~Shutdown();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Descope

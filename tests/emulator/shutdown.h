// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

class QSocketNotifier;

namespace Emulator {

/// While it lives, SIGTERM and SIGINT end the event loop with exit code 0, so that everything is closed in order.
class Shutdown
{
    Q_DISABLE_COPY_MOVE(Shutdown)

public:
    Shutdown();
    ~Shutdown();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Emulator

// SPDX-License-Identifier: MIT
#include "shutdown.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace Emulator {

namespace {

// A signal handler may do little more than write(): it writes here, and the event loop reads.
int signalSockets[2] = {-1, -1};

void handleSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

} // namespace

Shutdown::Shutdown()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalSockets) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(signalSockets[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    std::signal(SIGTERM, handleSignal);
    std::signal(SIGINT, handleSignal);
}

Shutdown::~Shutdown()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    ::close(signalSockets[0]);
    ::close(signalSockets[1]);
}

} // namespace Emulator

#else

namespace Emulator {

Shutdown::Shutdown() = default;
Shutdown::~Shutdown() = default;

} // namespace Emulator

#endif

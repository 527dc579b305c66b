// SPDX-License-Identifier: MIT
#include "unixsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdlib>
#include <thread>

#ifdef Q_OS_UNIX

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace Descope {

namespace {

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};

// A signal handler may do little more than write(): it writes here, and the event loop reads.
int signalSockets[2] = {-1, -1};

void handleSignal(int signal)
{
    const char byte = char(signal);
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

} // namespace

UnixSignals::UnixSignals(Ending end)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalSockets) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(signalSockets[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, [end = std::move(end)] {
        char byte = 0;
        if (::read(signalSockets[1], &byte, 1) == 1)
            end(byte);
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int ending : endings) {
        struct sigaction before = {};
        // A signal that is ignored stays ignored: nohup, for instance, means it with SIGHUP.
        if (::sigaction(ending, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(ending, &action, nullptr);
    }
}

UnixSignals::~UnixSignals()
{
    for (const int ending : endings) {
        struct sigaction now = {};
        if (::sigaction(ending, nullptr, &now) == 0 && now.sa_handler == handleSignal)
            std::signal(ending, SIG_DFL);
    }
    m_notifier.reset();
    ::close(signalSockets[0]);
    ::close(signalSockets[1]);
}

} // namespace Descope

#else

namespace Descope {

UnixSignals::UnixSignals(Ending)
{
}
UnixSignals::~UnixSignals() = default;

} // namespace Descope

#endif

namespace Descope {

UnixSignals::UnixSignals()
    : UnixSignals([](int) { QCoreApplication::quit(); })
{
}

void endWithin(std::chrono::milliseconds patience, int exitCode)
{
    std::thread([patience, exitCode] {
        std::this_thread::sleep_for(patience);
        std::_Exit(exitCode);
    }).detach();
}

} // namespace Descope

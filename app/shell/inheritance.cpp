// SPDX-License-Identifier: MIT
#include "inheritance.h"

#include <QString>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#endif

namespace Descope {

#ifdef Q_OS_UNIX

namespace {

void openStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest number that is free is this one. A stdout that can only be read from refuses what is written to it.
        if (::fcntl(stream, F_GETFD) == -1)
            ::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
}

/// Makes a write beyond the limit of files, or to a pipe that nobody reads, an error that is told, and not the end.
void surviveWrites()
{
    struct sigaction action = {};
    action.sa_handler = [](int) {}; // unlike SIG_IGN, this is not handed down to the programs that are started
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGXFSZ, &action, nullptr);
    ::sigaction(SIGPIPE, &action, nullptr);
}

QtMessageHandler usualHandler = nullptr;

void tellNothingOfLocale(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1StringView("Detected locale \"")))
        usualHandler(type, context, text);
}

} // namespace

void mendInheritance()
{
    openStandardStreams();
    surviveWrites();
    usualHandler = qInstallMessageHandler(tellNothingOfLocale);
}

#else

void mendInheritance()
{
}

#endif

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Descope {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0); // a dump that is piped to a program (core(5), as systemd-coredump) knows no limit
#endif
}

} // namespace Descope

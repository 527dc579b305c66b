// SPDX-License-Identifier: MIT
#include "environment.h"

#include "core/storage/userfolders.h"

#include <QDir>
#include <QFile>

namespace Descope {

namespace {

bool isLocaleC()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = qgetenv(variable);
        if (!locale.isEmpty())
            return locale == "C" || locale.startsWith("C.") || locale == "POSIX";
    }
    return true;
}

} // namespace

void mendEnvironment()
{
    qputenv("HOME", QFile::encodeName(homeFolder()));
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        if (!QDir::isAbsolutePath(QFile::decodeName(qgetenv(variable))))
            qunsetenv(variable);
    }
    if (isLocaleC())
        qunsetenv("LANGUAGE");
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN"))
        qputenv("XDG_ACTIVATION_TOKEN", qgetenv("DESKTOP_STARTUP_ID"));
}

} // namespace Descope

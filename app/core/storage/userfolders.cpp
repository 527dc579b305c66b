// SPDX-License-Identifier: MIT
#include "core/storage/userfolders.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <pwd.h>
#include <unistd.h>
#endif

namespace Descope {

using namespace Qt::StringLiterals;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

QString homeFolder()
{
    const auto isHome = [](const QString &path) { return QDir::isAbsolutePath(path) && QDir::cleanPath(path) != "/"_L1; };
    const QString named = QFile::decodeName(qgetenv("HOME"));
    if (isHome(named))
        return named;
    const passwd *user = ::getpwuid(::geteuid());
    const QString listed = user != nullptr ? QFile::decodeName(user->pw_dir) : QString();
    return isHome(listed) ? listed : u"/dev/null"_s;
}

QString dataFolder()
{
    if (QStandardPaths::isTestModeEnabled() || QDir::isAbsolutePath(QFile::decodeName(qgetenv("XDG_DATA_HOME"))))
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return homeFolder() + "/.local/share"_L1;
}

#else

QString homeFolder()
{
    return QDir::homePath();
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}

#endif

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "instancefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Descope {

using namespace Qt::StringLiterals;

QString instanceFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        return {};
    const QString folder = runtime + "/descope-login"_L1;
    QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFileInfo found(folder);
    bool isOurs = found.isDir() && !found.isSymLink();
#ifdef Q_OS_UNIX
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    isOurs = isOurs && found.ownerId() == ::geteuid() && !(found.permissions() & others);
#endif
    return isOurs ? folder : QString();
}

} // namespace Descope

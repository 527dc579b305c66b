// SPDX-License-Identifier: MIT
#include "instancefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Descope {

using namespace Qt::StringLiterals;

/// Returns the folder if it is this user's alone, and makes it when it is missing; else returns an empty text.
static QString ownFolder(const QString &folder)
{
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

QString instanceFolder(const QString &display)
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString all = runtime.isEmpty() ? QString() : ownFolder(runtime + "/descope-login"_L1);
    if (all.isEmpty())
        return {};
    // A name of 16 characters, because the path of a socket may have 107.
    const QByteArray hash = QCryptographicHash::hash(display.toUtf8(), QCryptographicHash::Sha256).toHex();
    return ownFolder(all + u'/' + QString::fromLatin1(hash.left(16)));
}

} // namespace Descope

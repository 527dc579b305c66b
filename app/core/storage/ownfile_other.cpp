// SPDX-License-Identifier: MIT
#include "core/storage/ownfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace Descope {

// Windows keeps what is another user's out of a user's folders by itself.

bool makeOwnDirectory(const QString &path)
{
    return QDir().mkpath(path);
}

bool openOwnFile(QFile &file, QIODevice::OpenMode mode)
{
    const bool isWritten = mode & QIODevice::WriteOnly;
    return (!isWritten || makeOwnDirectory(QFileInfo(file.fileName()).path())) && file.open(mode);
}

bool openPlainFile(QFile &file)
{
    const QFileInfo there(file);
    const bool isPlain = !there.exists() || there.isFile();
    const bool isOpen = isPlain && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    errno = isPlain ? errno : 0;
    return isOpen;
}

bool isOwnFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

} // namespace Descope

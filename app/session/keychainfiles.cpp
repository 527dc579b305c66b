// SPDX-License-Identifier: MIT
#include "session/keychainfiles.h"

#include "session/userfolders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Descope {

using namespace Qt::StringLiterals;

QString keychainFile(const QString &key, const QString &ending)
{
    const QString data = dataFolder();
    const QDir directory(data + "/descope"_L1);
    const auto onlyUser = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QDir().mkpath(data);
    // Who watches the directory hears of every change of its permissions.
    if (!QDir().mkdir(directory.path(), onlyUser) && (QFile::permissions(directory.path()) & others))
        QFile::setPermissions(directory.path(), onlyUser);
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return directory.filePath(QString::fromLatin1(hash) + ending);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/storage/entryfiles.h"

#include "core/storage/userfolders.h"

#include <QCryptographicHash>

namespace Descope {

using namespace Qt::StringLiterals;

QString entryFile(const QString &key, const QString &ending)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return dataFolder() + "/descope/"_L1 + QString::fromLatin1(hash) + ending;
}

} // namespace Descope

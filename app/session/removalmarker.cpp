// SPDX-License-Identifier: MIT
#include "session/removalmarker.h"

#include "api/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Descope {

using namespace Qt::StringLiterals;

RemovalMarker::RemovalMarker(const QString &key)
    // The generic location: programs that share an entry share its marker.
    : m_path(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/descope/"_L1 +
             QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex()) + ".signed-out"_L1)
{
}

bool RemovalMarker::isSet() const
{
    return QFile::exists(m_path);
}

void RemovalMarker::set()
{
    QFile file(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).path()) || !file.open(QIODevice::WriteOnly))
        qCWarning(logKeychain) << "cannot remember the sign-out:" << file.errorString();
}

void RemovalMarker::clear()
{
    QFile::remove(m_path);
}

} // namespace Descope

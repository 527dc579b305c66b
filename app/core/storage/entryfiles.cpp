// SPDX-License-Identifier: MIT
#include "core/storage/entryfiles.h"

#include "core/storage/ownfile.h"
#include "core/storage/userfolders.h"
#include "core/values/logging.h"

#include <QCryptographicHash>
#include <QFile>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &key)
{
    return entryFile(key, u".signed-out"_s);
}

} // namespace

QString entryFile(const QString &key, const QString &ending)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return dataFolder() + "/descope/"_L1 + QString::fromLatin1(hash) + ending;
}

RemovalMarker::RemovalMarker(const QString &key)
    : m_key(key)
{
}

bool RemovalMarker::isSet() const
{
    return m_isSetHere || isShared();
}

bool RemovalMarker::isShared() const
{
    return isOwnFile(fileOf(m_key));
}

void RemovalMarker::set()
{
    QFile file(fileOf(m_key));
    m_isSetHere = !openOwnFile(file, QIODevice::WriteOnly);
    if (m_isSetHere)
        qCInfo(logKeychain) << "cannot remember the sign-out:" << qt_error_string();
}

bool RemovalMarker::clear()
{
    m_isSetHere = false;
    return !isShared() || QFile::remove(fileOf(m_key));
}

QString RemovalMarker::lockFile() const
{
    return entryFile(m_key, u".signed-out.lock"_s);
}

} // namespace Descope

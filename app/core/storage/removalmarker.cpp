// SPDX-License-Identifier: MIT
#include "core/storage/removalmarker.h"

#include "core/storage/entryfiles.h"
#include "core/storage/ownfile.h"
#include "core/values/logging.h"

#include <QFile>

namespace Descope {

namespace {

QString fileOf(const QString &key)
{
    return entryFile(key, QStringLiteral(".signed-out"));
}

} // namespace

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
    return entryFile(m_key, QStringLiteral(".signed-out.lock"));
}

} // namespace Descope

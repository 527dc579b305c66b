// SPDX-License-Identifier: MIT
#include "session/removalmarker.h"

#include "api/logging.h"
#include "session/keychainfiles.h"

#include <QFile>

namespace Descope {

namespace {

QString fileOf(const QString &key)
{
    return keychainFile(key, QStringLiteral(".signed-out"));
}

} // namespace

RemovalMarker::RemovalMarker(const QString &key)
    : m_key(key)
{
}

bool RemovalMarker::isSet() const
{
    return m_isSetHere || QFile::exists(fileOf(m_key));
}

void RemovalMarker::set()
{
    QFile file(fileOf(m_key));
    m_isSetHere = !file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
    if (m_isSetHere)
        qCWarning(logKeychain) << "cannot remember the sign-out:" << file.errorString();
}

void RemovalMarker::clear()
{
    m_isSetHere = false;
    QFile::remove(fileOf(m_key));
}

QString RemovalMarker::lockFile() const
{
    return keychainFile(m_key, QStringLiteral(".signed-out.lock"));
}

} // namespace Descope

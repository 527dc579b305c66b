// SPDX-License-Identifier: MIT
#include "core/storage/entryplaces.h"

#include "core/storage/entryfiles.h"
#include "core/storage/ownfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

const auto saved = ".saved-in-"_L1;
const auto removed = ".signed-out-of-"_L1;

QString fileOf(const QString &key, QLatin1String kind, const QString &id)
{
    return entryFile(key, kind + id);
}

/// Returns what stands for places in the names of files.
QSet<QString> idsOf(const QStringList &places)
{
    QSet<QString> ids;
    for (const QString &place : places)
        ids << QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    return ids;
}

QSet<QString> marked(const QString &key, QLatin1String kind)
{
    const QFileInfo start(fileOf(key, kind, {}));
    QSet<QString> ids;
    for (const QFileInfo &file : QDir(start.path()).entryInfoList({start.fileName() + u'*'}, QDir::Files)) {
        if (isOwnFile(file.filePath()))
            ids << file.fileName().mid(start.fileName().size());
    }
    return ids;
}

bool mark(const QString &key, QLatin1String kind, const QString &id)
{
    QFile file(fileOf(key, kind, id));
    return openOwnFile(file, QIODevice::WriteOnly);
}

} // namespace

EntryPlaces::EntryPlaces(const QString &key)
    : m_key(key)
{
}

bool EntryPlaces::isSavedSomewhere() const
{
    return !marked(m_key, saved).isEmpty();
}

bool EntryPlaces::isElsewhere(const QStringList &here) const
{
    return !(marked(m_key, saved) - idsOf(here)).isEmpty();
}

void EntryPlaces::noteSaved(const QStringList &here)
{
    noteAbsent(here);
    for (const QString &id : idsOf(here.mid(0, 1)))
        mark(m_key, saved, id);
}

bool EntryPlaces::isRemovedSomewhere() const
{
    return !marked(m_key, removed).isEmpty();
}

bool EntryPlaces::isRemoved(const QStringList &here) const
{
    return marked(m_key, removed).intersects(idsOf(here));
}

void EntryPlaces::noteAbsent(const QStringList &here)
{
    for (const QString &id : idsOf(here)) {
        QFile::remove(fileOf(m_key, saved, id));
        QFile::remove(fileOf(m_key, removed, id));
    }
}

bool EntryPlaces::removeElsewhere(const QStringList &here)
{
    for (const QString &id : marked(m_key, saved) - idsOf(here)) {
        if (!mark(m_key, removed, id))
            return false;
        QFile::remove(fileOf(m_key, saved, id));
    }
    return true;
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/storage/entrychanges.h"

#include "core/storage/entryfiles.h"
#include "core/storage/ownfile.h"
#include "core/values/logging.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <chrono>

namespace Descope {

namespace {

constexpr qint64 largestSize = 4096;

QString fileOf(const QString &key)
{
    return entryFile(key, QStringLiteral(".stamp"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return openOwnFile(file, QIODevice::ReadOnly) ? file.read(2 * largestSize) : QByteArray();
}

} // namespace

EntryChanges::EntryChanges(const QString &key, QObject *parent)
    : QObject(parent)
    , m_key(key)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &EntryChanges::check);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &EntryChanges::check);
    connect(&m_poll, &QTimer::timeout, this, &EntryChanges::check);
    m_poll.setInterval(std::chrono::seconds(2));
    watch();
    m_seen = contentOf(fileOf(m_key));
}

bool EntryChanges::wasNeverRenewed() const
{
    return isOwnFile(fileOf(m_key)) && QFileInfo(fileOf(m_key)).size() == 0;
}

void EntryChanges::renew()
{
    QFile file(fileOf(m_key));
    const auto mode = QIODevice::WriteOnly | (m_seen.size() < largestSize ? QIODevice::Append : QIODevice::Truncate);
    if (!openOwnFile(file, mode | QIODevice::Unbuffered)) {
        qCInfo(logKeychain) << "cannot tell other programs of a change:" << qt_error_string();
        return;
    }
    const quint64 number = QRandomGenerator::global()->generate64();
    const QByteArray mine(reinterpret_cast<const char *>(&number), sizeof number);
    if (file.write(mine) != mine.size()) // a full disk, or the limit of `ulimit -f`
        qCInfo(logKeychain) << "cannot tell other programs of a change:" << file.errorString();
    file.close();
    if (contentOf(fileOf(m_key)) == m_seen + mine)
        m_seen += mine;
    else // somebody else's is among it
        check();
}

/// The file and the directory may be removed, and come again, at any time, which ends a watch.
void EntryChanges::watch()
{
    const QString path = fileOf(m_key);
    const QString directory = QFileInfo(path).path();
    if (!makeOwnDirectory(directory))
        return; // such as in a home that cannot be written; Qt would complain
    if (!m_watcher.directories().contains(directory))
        m_watcher.addPath(directory);
    if (!m_watcher.files().contains(path)) {
        QFile file(path);
        // The system gives each user a limited number of watches.
        if (!openOwnFile(file, QIODevice::WriteOnly | QIODevice::Append) || m_watcher.addPath(path))
            m_poll.stop();
        else
            m_poll.start();
    }
}

void EntryChanges::check()
{
    watch(); // first, so that what happens after the look is seen too
    const QByteArray content = contentOf(fileOf(m_key));
    if (content == m_seen)
        return;
    m_seen = content;
    Q_EMIT changed();
}

} // namespace Descope

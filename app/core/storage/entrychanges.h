// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Descope {

/// Lets the programs that share an entry of the keychain hear of each other's changes, because no keychain tells them: by a file
/// to which each appends some random bytes after it has changed the entry. Appended, not replaced: of two that do so at the same
/// moment both see the other's. Nothing in it comes from the entry.
class EntryChanges : public QObject
{
    Q_OBJECT

public:
    explicit EntryChanges(const QString &key, QObject *parent);

    /// Returns false also where the file cannot be made.
    bool wasNeverRenewed() const;
    /// Tells the others, and the other objects of this process.
    void renew();

Q_SIGNALS:
    /// Others have called renew(). Several calls may come as one; none is lost, but a renew() of one's own may come back, seldom,
    /// when the file had grown and began anew. Not sent where the file cannot be made (a read-only home),
    /// or after its directory was moved to another place, of which the system does not tell.
    void changed();

private:
    void watch();
    void check();

    const QString m_key;
    QByteArray m_seen;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Descope {

/// Remembers across restarts in which places an entry may lie, since only those of the keyring in use can be looked into: with
/// KWallet switched off, a sign-in that it keeps is not gone. It makes empty files, their names hashes, which all processes of a
/// user share. What was saved before there were such files, or where none can be made, is not known.
///
/// Places are those of listKeyringPlaces(), and "here" are all of the keyring in use.
class EntryPlaces
{
public:
    explicit EntryPlaces(const QString &key);

    bool isSavedSomewhere() const;
    /// Returns whether it was saved in a place that is none of these, and not removed since.
    bool isElsewhere(const QStringList &here) const;
    void noteSaved(const QStringList &here);

    bool isRemovedSomewhere() const;
    /// Returns whether what lies in one of these counts as removed, by a sign-out that had another keyring to delete from.
    bool isRemoved(const QStringList &here) const;
    /// Notes that there is nothing here any more.
    void noteAbsent(const QStringList &here);
    /// From now on what was saved elsewhere counts as removed. Returns false when that cannot be remembered.
    bool removeElsewhere(const QStringList &here);

private:
    const QString m_key;
};

} // namespace Descope

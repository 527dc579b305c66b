// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/entryfiles.h"
#include "core/storage/keychainjobs.h"
#include "core/storage/keyringreturn.h"
#include "core/values/result.h"

namespace Descope {

class EntryPlaces;
class ProcessLock;

/// Removes an entry of the keychain, at once or at the next chance. From mark() on it counts as removed for all programs of the
/// user, after a restart too, whatever the keyring holds and however long it takes to get rid of that.
///
/// Callbacks come later, not at all once this is destroyed.
class EntryRemoval : public QObject
{
    Q_OBJECT

public:
    using Wanted = KeychainJobs::Wanted;
    using Done = std::function<void(const Result<void> &)>;

    /// The places and the jobs are those of the entry, and must outlive this.
    EntryRemoval(const KeyringEntry &entry, EntryPlaces *places, KeychainJobs *jobs);

    void mark() { m_marker.set(); }
    bool isMarked() const { return m_marker.isSet(); }
    /// Returns whether something counts as removed that is perhaps still in a keyring, in the one in use or in another.
    bool isPending() const;
    /// Tells whether what the keyring in use holds counts as removed.
    void askWhetherRemoved(const std::function<void(bool isRemoved)> &then);

    /// Deletes what counts as removed. One process at a time does, and none writes before it is done: of what was removed
    /// yesterday and signed in again a moment ago, the sign-in must stay. done may not be called any more once isWanted says that
    /// nobody waits for it.
    void finish(const Wanted &isWanted, const Done &done);
    /// due() follows when the keyring can be used again.
    void awaitOpening() { m_keyringReturn.awaitOpening(); }
    /// Returns the error of a removal that could not be finished now. That the entry counts as removed is promised only where
    /// others will see it.
    Error unfinished(const Error &error) const;

Q_SIGNALS:
    /// The keyring is open again: what is pending can be finished.
    void due();

private:
    using Lock = std::shared_ptr<ProcessLock>;
    void removeEntry(const Lock &lock, const Wanted &isWanted, const Done &done);
    void confirm(const Lock &lock, const Wanted &isWanted, const Done &done);
    void forget(const Lock &lock, const Done &done);
    void stillThere(const QString &why, const Done &done);
    void closedNow(KeyringState state, const Done &done);

    const KeyringEntry m_entry;
    EntryPlaces *const m_places;
    KeychainJobs *const m_jobs;
    RemovalMarker m_marker;
    KeyringReturn m_keyringReturn;
};

} // namespace Descope

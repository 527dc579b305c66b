// SPDX-License-Identifier: MIT
#include "core/storage/entryremoval.h"

#include "core/storage/entryplaces.h"
#include "core/storage/keyringerrors.h"
#include "core/storage/processlock.h"

#include <QTimer>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

EntryRemoval::EntryRemoval(const KeyringEntry &entry, EntryPlaces *places, KeychainJobs *jobs)
    : m_entry(entry)
    , m_places(places)
    , m_jobs(jobs)
    , m_marker(entry.key)
    , m_keyringReturn(entry, KeyringUse::Remove)
{
    connect(&m_keyringReturn, &KeyringReturn::opened, this, &EntryRemoval::due);
}

bool EntryRemoval::isPending() const
{
    return m_marker.isSet() || m_places->isRemovedSomewhere();
}

void EntryRemoval::askWhetherRemoved(const std::function<void(bool isRemoved)> &then)
{
    if (m_marker.isSet() || !m_places->isRemovedSomewhere())
        return then(m_marker.isSet());
    listKeyringPlaces(this, [this, then](const QStringList &here) { then(m_marker.isSet() || m_places->isRemoved(here)); });
}

Error EntryRemoval::unfinished(const Error &error) const
{
    return m_marker.isShared() ? error : localError(Error::Kind::StorageNotRemoved, error.description);
}

void EntryRemoval::finish(const Wanted &isWanted, const Done &done)
{
    const auto lock = std::make_shared<ProcessLock>(m_marker.lockFile());
    if (lock->tryLock() == ProcessLock::Outcome::Held) {
        QTimer::singleShot(20ms, this, [=, this] {
            if (isWanted())
                finish(isWanted, done);
        });
        return;
    }
    askWhetherRemoved([=, this](bool isRemoved) {
        isRemoved ? removeEntry(lock, isWanted, done) : done({}); // another process was faster
    });
}

void EntryRemoval::removeEntry(const Lock &lock, const Wanted &isWanted, const Done &done)
{
    probeKeyring(this, m_entry, KeyringUse::Remove, [=, this](KeyringState state) {
        if (!isTruthful(state))
            return closedNow(state, done);
        if (state == KeyringState::NotSetUp)
            return forget(lock, done);
        const auto tidy = [=, this](KeychainOutcome, const QByteArray &) {
            tidyKeyring(this, m_entry, [=, this] { confirm(lock, isWanted, done); });
        };
        removeFromKeyring(this, m_entry,
            [=, this](bool isAskedFor) { isAskedFor ? tidy(KeychainOutcome::Done, {}) : m_jobs->remove(isWanted, tidy); });
    });
}

/// In a locked keyring the deletion reports success and the entry stays: see whether it is gone.
void EntryRemoval::confirm(const Lock &lock, const Wanted &isWanted, const Done &done)
{
    probeKeyring(this, m_entry, KeyringUse::Remove, [=, this](KeyringState state) {
        if (!isTruthful(state))
            return closedNow(state, done);
        m_jobs->read(isWanted, [=, this](KeychainOutcome outcome, const QByteArray &bytes) {
            if (outcome != KeychainOutcome::NotFound && !isDeleted(outcome, bytes))
                return stillThere(u"The keyring did not delete the saved sign-in."_s, done);
            probeKeyring(this, m_entry, KeyringUse::Remove, [=, this](KeyringState stateAfter) {
                isTruthful(stateAfter) ? forget(lock, done) : closedNow(stateAfter, done);
            });
        });
    });
}

/// It is done here. Until here nobody else did anything about it, because the lock was held.
void EntryRemoval::forget(const Lock &lock, const Done &done)
{
    listKeyringPlaces(this, [=, this](const QStringList &here) {
        (void)lock;
        if (m_marker.isSet() && !(m_places->removeElsewhere(here) && m_marker.clear()))
            return stillThere(u"The mark of a sign-out cannot be taken away."_s, done);
        m_places->noteAbsent(here);
        m_keyringReturn.settle();
        done({});
    });
}

/// The keyring works, and yet it is there.
void EntryRemoval::stillThere(const QString &why, const Done &done)
{
    m_keyringReturn.awaitReturn();
    done(keyringUnavailable(why));
}

void EntryRemoval::closedNow(KeyringState state, const Done &done)
{
    awaitOpening();
    done(keyringClosed(state));
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/storage/keychaintokenstore.h"

#include "core/storage/entrychanges.h"
#include "core/storage/entryfiles.h"
#include "core/storage/entryplaces.h"
#include "core/storage/keychainjobs.h"
#include "core/storage/keychainqueue.h"
#include "core/storage/keyringprobe.h"
#include "core/storage/keyringreturn.h"
#include "core/storage/processlock.h"
#include "core/values/logging.h"

#include <QTimer>

#include <chrono>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
using Found = Result<std::optional<QByteArray>>;
using Finish = KeychainQueue::Answer<void>;
using FinishRead = KeychainQueue::Answer<std::optional<QByteArray>>;

QString keyOf(const KeychainEntry &entry)
{
    // On Windows the key alone is the name, so it holds all of it. The port tells a local server from another.
    const QString host = entry.baseUrl.host() + (entry.baseUrl.port() < 0 ? QString() : u":%1"_s.arg(entry.baseUrl.port()));
    return QStringList{entry.appId, entry.projectId, host, entry.profile}.join(u'/');
}

Error locked()
{
    return localError(Error::Kind::StorageLocked, u"The keyring is locked."_s);
}

Error unavailable(const QString &why)
{
    return localError(Error::Kind::StorageUnavailable, why);
}

Error elsewhere()
{
    return localError(Error::Kind::StorageElsewhere, u"It was saved in another keyring than the one in use."_s);
}

Error closed(KeyringState state)
{
    switch (state) {
    case KeyringState::Absent:
        return unavailable(u"There is no keyring service."_s);
    case KeyringState::NotSetUp:
        return localError(Error::Kind::StorageLocked, u"The keyring is not set up yet."_s);
    case KeyringState::Locked:
    case KeyringState::Open:
        break;
    }
    return locked();
}

bool isDeleted(KeychainOutcome outcome, const QByteArray &bytes)
{
    return outcome == KeychainOutcome::Done && bytes == deletedEntry;
}

/// Whether "not found" means that there is nothing.
bool isTruthful(KeyringState state)
{
    return state == KeyringState::Open || state == KeyringState::NotSetUp;
}

/// What an operation that runs into its deadline answers.
Error late(TokenStore::Access access)
{
    return access == TokenStore::Access::MayPrompt ? locked() : unavailable(u"The keyring does not answer."_s);
}

std::chrono::milliseconds deadline(TokenStore::Access access)
{
    return access == TokenStore::Access::MayPrompt ? 2min : 5s;
}

} // namespace

class KeychainTokenStore::Private
{
public:
    Private(KeychainTokenStore *store, const KeychainEntry &entry)
        : q(store)
        , key(keyOf(entry))
        , keyring{entry.appId, key}
        , marker(key)
        , places(key)
        , changes(key, nullptr)
        , readReturn(keyring, KeyringUse::Read)
        , writeReturn(keyring, KeyringUse::Write)
        , removalReturn(keyring, KeyringUse::Remove)
        , jobs(store, entry.appId, key)
    {
        connect(&changes, &EntryChanges::changed, q, &TokenStore::changed);
        connect(&readReturn, &KeyringReturn::opened, q, [this] { tellIf(isReadMissed); });
        connect(&writeReturn, &KeyringReturn::opened, q, [this] { tellIf(isWriteMissed); });
        connect(&removalReturn, &KeyringReturn::opened, q, [this] { removeWhatIsMarked(); });
    }

    void tellIf(bool &isMissed)
    {
        if (std::exchange(isMissed, false))
            Q_EMIT q->changed();
    }

    /// Tells whether what the keyring in use holds counts as removed.
    void whetherRemoved(const std::function<void(bool isRemoved)> &then)
    {
        if (marker.isSet() || !places.isRemovedSomewhere())
            return then(marker.isSet());
        listKeyringPlaces(q, [this, then](const QStringList &here) { then(marker.isSet() || places.isRemoved(here)); });
    }

    void read(Access access, const FinishRead &finish)
    {
        probeKeyring(q, keyring, KeyringUse::Read, [=, this](KeyringState state) {
            whetherRemoved([=, this](bool isRemoved) {
                if (isRemoved)
                    return readRemoved(state, finish);
                if (state == KeyringState::Locked && access == Access::MayPrompt)
                    return unlockKeyring(q, keyring, KeyringUse::Read, [=, this](KeyringState now) { readIn(now, finish); });
                readIn(state, finish);
            });
        });
    }

    void readIn(KeyringState state, const FinishRead &finish)
    {
        if (!isTruthful(state))
            return finishUnread(closed(state), finish);
        state == KeyringState::Open ? readEntry(finish) : finishAbsent(finish);
    }

    /// The keyring in use holds nothing.
    void finishAbsent(const FinishRead &finish)
    {
        if (marker.isSet() || !places.isSavedSomewhere())
            return finish(Found(std::nullopt));
        listKeyringPlaces(q, [=, this](const QStringList &here) {
            if (!places.isElsewhere(here))
                return finish(Found(std::nullopt));
            isReadMissed = isReadMissed || finish.isAwaited();
            readReturn.awaitChange();
            finish(elsewhere());
        });
    }

    void readEntry(const FinishRead &finish)
    {
        jobs.read([finish] { return finish.isAwaited(); },
            [=, this](KeychainOutcome outcome, const QByteArray &bytes) { readDone(outcome, bytes, finish); });
    }

    void readDone(KeychainOutcome outcome, const QByteArray &bytes, const FinishRead &finish)
    {
        switch (outcome) {
        case KeychainOutcome::Done:
            readReturn.settle();
            if (isDeleted(outcome, bytes))
                return finishAbsent(finish);
            return finish(Found(bytes));
        case KeychainOutcome::NotFound:
            // Only an open keyring's word counts.
            return probeKeyring(q, keyring, KeyringUse::Read, [=, this](KeyringState state) {
                if (!isTruthful(state))
                    return finishUnread(closed(state), finish);
                readReturn.settle();
                finishAbsent(finish);
            });
        case KeychainOutcome::Denied:
            return finishUnread(locked(), finish);
        case KeychainOutcome::Failed:
            isReadMissed = isReadMissed || finish.isAwaited();
            readReturn.awaitReturn();
            return finish(unavailable(u"The keyring could not be read."_s));
        }
    }

    /// What counts as removed is not there, whatever the keyring holds, and however long it takes to get rid of it.
    void readRemoved(KeyringState state, const FinishRead &finish)
    {
        if (!isTruthful(state)) {
            removalReturn.awaitOpening();
            return finishAbsent(finish);
        }
        finishRemoval([finish] { return finish.isAwaited(); },
            [=, this](const Result<void> &removed) { removed ? readEntry(finish) : finishAbsent(finish); });
    }

    /// Answers by an error that changed() will take back.
    void finishUnread(const Error &error, const FinishRead &finish)
    {
        if (!finish.isAwaited())
            return;
        isReadMissed = true;
        readReturn.awaitOpening();
        finish(error);
    }

    void write(const QByteArray &bytes, Access access, const Finish &finish)
    {
        probeKeyring(q, keyring, KeyringUse::Write, [=, this](KeyringState state) {
            const bool wouldPrompt = state == KeyringState::Locked || state == KeyringState::NotSetUp;
            if (wouldPrompt && access == Access::MayPrompt)
                return unlockKeyring(q, keyring, KeyringUse::Write, [=, this](KeyringState now) { writeIn(now, bytes, finish); });
            writeIn(state, bytes, finish);
        });
    }

    void writeIn(KeyringState state, const QByteArray &bytes, const Finish &finish)
    {
        if (state != KeyringState::Open)
            return finishUnwritten(closed(state), finish);
        whetherRemoved([=, this](bool isRemoved) {
            if (!isRemoved)
                return writeEntry(bytes, finish);
            finishRemoval([finish] { return finish.isAwaited(); },
                [=, this](const Result<void> &removed) { removed ? writeEntry(bytes, finish) : finish(removed.error()); });
        });
    }

    /// Answers by an error after which changed() will tell that another try is worth it.
    void finishUnwritten(const Error &error, const Finish &finish)
    {
        if (!finish.isAwaited())
            return;
        isWriteMissed = true;
        writeReturn.awaitOpening();
        finish(error);
    }

    void writeEntry(const QByteArray &bytes, const Finish &finish)
    {
        jobs.write([finish] { return finish.isAwaited(); }, bytes,
            [=, this](KeychainOutcome outcome, const QByteArray &) { writeDone(outcome, bytes, finish); });
    }

    void writeDone(KeychainOutcome outcome, const QByteArray &bytes, const Finish &finish)
    {
        if (outcome == KeychainOutcome::Denied)
            return finish(locked());
        if (outcome != KeychainOutcome::Done)
            return finish(unavailable(u"The keyring could not be written."_s));
        tidyKeyring(q, keyring, [=, this] { readBack(bytes, finish); });
    }

    /// A write is only claimed until it reads back.
    void readBack(const QByteArray &bytes, const Finish &finish)
    {
        jobs.read([] { return true; },
            [=, this](KeychainOutcome readOutcome, const QByteArray &readBytes) {
                if (readOutcome != KeychainOutcome::Done || readBytes != bytes)
                    return finish(unavailable(u"The keyring did not keep what was written."_s));
                listKeyringPlaces(q, [=, this](const QStringList &here) {
                    places.noteSaved(here);
                    changes.renew();
                    writeReturn.settle();
                    if (!finish.isAwaited())
                        Q_EMIT q->changed(); // it was said to have failed
                    finish({});
                });
            });
    }

    void remove(const Finish &finish)
    {
        marker.set(); // again: a write that was waiting before has cleared it
        changes.renew();
        listKeyringPlaces(q, [=, this](const QStringList &here) {
            const bool wasElsewhere = places.isElsewhere(here);
            finishRemoval([finish] { return finish.isAwaited(); },
                [=, this](const Result<void> &removed) {
                    if (!removed)
                        return finish(notRemoved(removed.error()));
                    // A program that has the other keyring may have been faster.
                    finish(wasElsewhere && places.isRemovedSomewhere() ? Result<void>(elsewhere()) : removed);
                });
        });
    }

    void removeLater(const Error &error, const Finish &finish)
    {
        removalReturn.awaitOpening();
        finish(notRemoved(error));
    }

    /// That it counts as removed is promised only where others will see it.
    Error notRemoved(const Error &error) const
    {
        return marker.isShared() ? error : localError(Error::Kind::StorageNotRemoved, error.description);
    }

    /// Deletes what the marker says. One process at a time, and none writes before it is done: of what was removed yesterday
    /// and signed in again a moment ago, the sign-in must stay.
    void finishRemoval(const KeychainJobs::Wanted &isWanted, const std::function<void(const Result<void> &)> &done)
    {
        const auto lock = std::make_shared<ProcessLock>(marker.lockFile());
        if (lock->tryLock() == ProcessLock::Outcome::Held) {
            QTimer::singleShot(20ms, q, [=, this] {
                if (isWanted())
                    finishRemoval(isWanted, done);
            });
            return;
        }
        whetherRemoved([=, this](bool isRemoved) {
            isRemoved ? removeEntry(lock, isWanted, done) : done({}); // another process was faster
        });
    }

    void removeEntry(const std::shared_ptr<ProcessLock> &lock, const KeychainJobs::Wanted &isWanted,
        const std::function<void(const Result<void> &)> &done)
    {
        probeKeyring(q, keyring, KeyringUse::Remove, [=, this](KeyringState state) {
            if (!isTruthful(state))
                return removeOnceOpen(state, done);
            if (state == KeyringState::NotSetUp)
                return forgetRemoval(lock, done);
            const auto confirm = [=, this](KeychainOutcome, const QByteArray &) {
                tidyKeyring(q, keyring, [=, this] { confirmRemoval(lock, isWanted, done); });
            };
            removeFromKeyring(q, keyring,
                [=, this](bool isAskedFor) { isAskedFor ? confirm(KeychainOutcome::Done, {}) : jobs.remove(isWanted, confirm); });
        });
    }

    /// In a locked keyring the deletion reports success and the entry stays: see whether it is gone.
    void confirmRemoval(const std::shared_ptr<ProcessLock> &lock, const KeychainJobs::Wanted &isWanted,
        const std::function<void(const Result<void> &)> &done)
    {
        probeKeyring(q, keyring, KeyringUse::Remove, [=, this](KeyringState state) {
            if (!isTruthful(state))
                return removeOnceOpen(state, done);
            jobs.read(isWanted, [=, this](KeychainOutcome outcome, const QByteArray &bytes) {
                if (outcome != KeychainOutcome::NotFound && !isDeleted(outcome, bytes))
                    return stillThere(unavailable(u"The keyring did not delete the saved sign-in."_s), done);
                probeKeyring(q, keyring, KeyringUse::Remove, [=, this](KeyringState stateAfter) {
                    isTruthful(stateAfter) ? forgetRemoval(lock, done) : removeOnceOpen(stateAfter, done);
                });
            });
        });
    }

    /// It is done here; until here nobody else did anything about it.
    void forgetRemoval(const std::shared_ptr<ProcessLock> &lock, const std::function<void(const Result<void> &)> &done)
    {
        listKeyringPlaces(q, [=, this](const QStringList &here) {
            (void)lock;
            if (marker.isSet() && !(places.removeElsewhere(here) && marker.clear()))
                return stillThere(unavailable(u"The mark of a sign-out cannot be taken away."_s), done);
            places.noteAbsent(here);
            removalReturn.settle();
            done({});
        });
    }

    /// The keyring works, and yet it is there.
    void stillThere(const Error &error, const std::function<void(const Result<void> &)> &done)
    {
        removalReturn.awaitReturn();
        done(error);
    }

    void removeOnceOpen(KeyringState state, const std::function<void(const Result<void> &)> &done)
    {
        removalReturn.awaitOpening();
        done(closed(state));
    }

    void removeWhatIsMarked()
    {
        if (marker.isSet() || places.isRemovedSomewhere())
            (void)queue.enqueue<void>(
                {.deadline = 5s}, [this](const Finish &finish) { removeLater(late(Access::Quiet), finish); },
                [this](const Finish &finish) { finishRemoval([finish] { return finish.isAwaited(); }, finish); });
    }

    KeychainTokenStore *const q;
    const QString key;
    const KeyringEntry keyring;
    RemovalMarker marker;
    EntryPlaces places;
    EntryChanges changes;
    KeyringReturn readReturn;
    KeyringReturn writeReturn;
    KeyringReturn removalReturn;
    KeychainQueue queue;
    KeychainJobs jobs;
    bool isReadMissed = false;
    bool isWriteMissed = false;
};

KeychainTokenStore::KeychainTokenStore(const KeychainEntry &entry, QObject *parent)
    : TokenStore(parent)
    , d(std::make_unique<Private>(this, entry))
{
}

KeychainTokenStore::~KeychainTokenStore() = default;

bool KeychainTokenStore::wasNeverUsed() const
{
    return d->changes.wasNeverRenewed() && !d->marker.isSet();
}

QFuture<Found> KeychainTokenStore::read(Access access)
{
    return d->queue.enqueue<std::optional<QByteArray>>(
        {.deadline = deadline(access), .mayBeQuit = true},
        [this, access](const FinishRead &finish) { d->finishUnread(late(access), finish); },
        [this, access](const FinishRead &finish) { d->read(access, finish); });
}

QFuture<Result<void>> KeychainTokenStore::write(const QByteArray &secret, Access access)
{
    return d->queue.enqueue<void>(
        {.deadline = deadline(access)}, [this, access](const Finish &finish) { d->finishUnwritten(late(access), finish); },
        [this, secret, access](const Finish &finish) { d->write(secret, access, finish); });
}

QFuture<Result<void>> KeychainTokenStore::remove()
{
    // From now on it counts as removed, whatever comes between: a keyring that hangs, the end of the program.
    d->marker.set();
    d->changes.renew();
    return d->queue.enqueue<void>(
        {.deadline = deadline(Access::Quiet)}, [this](const Finish &finish) { d->removeLater(late(Access::Quiet), finish); },
        [this](const Finish &finish) { d->remove(finish); });
}

QString KeychainTokenStore::lockFile() const
{
    return entryFile(d->key, u".lock"_s);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/storage/keychaintokenstore.h"

#include "core/storage/entrychanges.h"
#include "core/storage/entryfiles.h"
#include "core/storage/entryplaces.h"
#include "core/storage/entryremoval.h"
#include "core/storage/keychainjobs.h"
#include "core/storage/keychainqueue.h"
#include "core/storage/keyringerrors.h"
#include "core/storage/keyringreturn.h"
#include "core/values/logging.h"

#include <atomic>
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

/// Returns the answer of an operation that runs into its deadline.
Error late(TokenStore::Access access)
{
    return access == TokenStore::Access::MayPrompt ? keyringLocked() : keyringUnavailable(u"The keyring does not answer."_s);
}

/// Returns the answer of an entry without a name, which is told in the log once.
Error nameless()
{
    static const QString problem =
        u"The keychain entry has no appId, and nothing is saved: QCoreApplication::setApplicationName() comes before SessionManager."_s;
    static std::atomic_flag isTold = ATOMIC_FLAG_INIT; // stores may live in several threads
    if (!isTold.test_and_set())
        qCWarning(logKeychain).noquote() << problem;
    return localError(Error::Kind::Configuration, problem);
}

std::chrono::milliseconds deadline(TokenStore::Access access)
{
    return access == TokenStore::Access::MayPrompt ? 2min : 5s;
}

} // namespace

class KeychainTokenStore::Private
{
public:
    Private(KeychainTokenStore *store, const KeychainEntry &ours)
        : q(store)
        , entry(ours)
        , key(keyOf(entry))
        , keyring{entry.appId, key}
        , places(key)
        , changes(key, nullptr)
        , readReturn(keyring, KeyringUse::Read)
        , writeReturn(keyring, KeyringUse::Write)
        , jobs(store, entry.appId, key)
        , removal(keyring, &places, &jobs)
    {
        connect(&changes, &EntryChanges::changed, q, &TokenStore::changed);
        connect(&readReturn, &KeyringReturn::opened, q, [this] { tellIf(isReadMissed); });
        connect(&writeReturn, &KeyringReturn::opened, q, [this] { tellIf(isWriteMissed); });
        connect(&removal, &EntryRemoval::due, q, [this] { removeWhatIsPending(); });
    }

    void tellIf(bool &isMissed)
    {
        if (std::exchange(isMissed, false))
            Q_EMIT q->changed();
    }

    void read(Access access, const FinishRead &finish)
    {
        probeKeyring(q, keyring, KeyringUse::Read, [=, this](KeyringState state) {
            removal.askWhetherRemoved([=, this](bool isRemoved) {
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
            return finishUnread(keyringClosed(state), finish);
        state == KeyringState::Open ? readEntry(finish) : finishAbsent(finish);
    }

    /// The keyring in use holds nothing.
    void finishAbsent(const FinishRead &finish)
    {
        if (removal.isMarked() || !places.isSavedSomewhere())
            return finish(Found(std::nullopt));
        listKeyringPlaces(q, [=, this](const QStringList &here) {
            if (!places.isElsewhere(here))
                return finish(Found(std::nullopt));
            isReadMissed = isReadMissed || finish.isAwaited();
            readReturn.awaitChange();
            finish(keyringElsewhere());
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
                    return finishUnread(keyringClosed(state), finish);
                readReturn.settle();
                finishAbsent(finish);
            });
        case KeychainOutcome::Denied:
            return finishUnread(keyringLocked(), finish);
        case KeychainOutcome::Failed:
            isReadMissed = isReadMissed || finish.isAwaited();
            readReturn.awaitReturn();
            return finish(keyringUnavailable(u"The keyring could not be read."_s));
        }
    }

    /// What counts as removed is not there, whatever the keyring holds, and however long it takes to get rid of it.
    void readRemoved(KeyringState state, const FinishRead &finish)
    {
        if (!isTruthful(state)) {
            removal.awaitOpening();
            return finishAbsent(finish);
        }
        removal.finish([finish] { return finish.isAwaited(); },
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
            return finishUnwritten(keyringClosed(state), finish);
        removal.askWhetherRemoved([=, this](bool isRemoved) {
            if (!isRemoved)
                return writeEntry(bytes, finish);
            removal.finish([finish] { return finish.isAwaited(); },
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
            return finish(keyringLocked());
        if (outcome != KeychainOutcome::Done)
            return finish(keyringUnavailable(u"The keyring could not be written."_s));
        tidyKeyring(q, keyring, [=, this] { readBack(bytes, finish); });
    }

    /// A write is only claimed until it reads back.
    void readBack(const QByteArray &bytes, const Finish &finish)
    {
        jobs.read([] { return true; },
            [=, this](KeychainOutcome readOutcome, const QByteArray &readBytes) {
                if (readOutcome != KeychainOutcome::Done || readBytes != bytes)
                    return finish(keyringUnavailable(u"The keyring did not keep what was written."_s));
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
        removal.mark(); // again: a write that was waiting before has cleared it
        changes.renew();
        listKeyringPlaces(q, [=, this](const QStringList &here) {
            const bool wasElsewhere = places.isElsewhere(here);
            removal.finish([finish] { return finish.isAwaited(); },
                [=, this](const Result<void> &removed) {
                    if (!removed)
                        return finish(removal.unfinished(removed.error()));
                    // A program that has the other keyring may have been faster.
                    finish(wasElsewhere && places.isRemovedSomewhere() ? Result<void>(keyringElsewhere()) : removed);
                });
        });
    }

    void removeLater(const Error &error, const Finish &finish)
    {
        removal.awaitOpening();
        finish(removal.unfinished(error));
    }

    void removeWhatIsPending()
    {
        if (removal.isPending())
            (void)queue.enqueue<void>(
                {.deadline = 5s}, [this](const Finish &finish) { removeLater(late(Access::Quiet), finish); },
                [this](const Finish &finish) { removal.finish([finish] { return finish.isAwaited(); }, finish); });
    }

    KeychainTokenStore *const q;
    const KeychainEntry entry;
    const QString key;
    const KeyringEntry keyring;
    EntryPlaces places;
    EntryChanges changes;
    KeyringReturn readReturn;
    KeyringReturn writeReturn;
    KeychainQueue queue;
    KeychainJobs jobs;
    EntryRemoval removal;
    bool isReadMissed = false;
    bool isWriteMissed = false;
};

KeychainTokenStore::KeychainTokenStore(const KeychainEntry &entry, QObject *parent)
    : TokenStore(parent)
    , d(entry.appId.isEmpty() ? nullptr : std::make_unique<Private>(this, entry))
{
}

KeychainTokenStore::~KeychainTokenStore() = default;

bool KeychainTokenStore::wasNeverUsed() const
{
    return !d || (d->changes.wasNeverRenewed() && !d->removal.isMarked());
}

QFuture<Found> KeychainTokenStore::read(Access access)
{
    if (!d)
        return readyFuture<std::optional<QByteArray>>(nameless());
    return d->queue.enqueue<std::optional<QByteArray>>(
        {.deadline = deadline(access), .mayBeQuit = true},
        [this, access](const FinishRead &finish) { d->finishUnread(late(access), finish); },
        [this, access](const FinishRead &finish) { d->read(access, finish); });
}

QFuture<Result<void>> KeychainTokenStore::write(const QByteArray &secret, Access access)
{
    if (!d)
        return readyFuture<void>(nameless());
    return d->queue.enqueue<void>(
        {.deadline = deadline(access)}, [this, access](const Finish &finish) { d->finishUnwritten(late(access), finish); },
        [this, secret, access](const Finish &finish) { d->write(secret, access, finish); });
}

QFuture<Result<void>> KeychainTokenStore::remove()
{
    if (!d)
        return readyFuture<void>(nameless());
    // From now on it counts as removed, whatever comes between: a keyring that hangs, the end of the program.
    d->removal.mark();
    d->changes.renew();
    return d->queue.enqueue<void>(
        {.deadline = deadline(Access::Quiet)}, [this](const Finish &finish) { d->removeLater(late(Access::Quiet), finish); },
        [this](const Finish &finish) { d->remove(finish); });
}

QString KeychainTokenStore::lockFile() const
{
    return d ? entryFile(d->key, u".lock"_s) : QString();
}

std::unique_ptr<TokenStore> KeychainTokenStore::beside(const QString &name) const
{
    if (!d)
        return nullptr;
    KeychainEntry entry = d->entry;
    entry.profile += u'(' + name + u')';
    return std::make_unique<KeychainTokenStore>(entry);
}

} // namespace Descope

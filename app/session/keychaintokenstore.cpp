// SPDX-License-Identifier: MIT
#include "session/keychaintokenstore.h"

#include "api/logging.h"
#include "session/keychainjobs.h"
#include "session/keyring.h"
#include "session/quithold.h"
#include "session/removalmarker.h"

#include <QPromise>
#include <QQueue>
#include <QTimer>

#include <chrono>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

using Found = Result<std::optional<StoredSession>>;

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

std::chrono::milliseconds deadline(TokenStore::Access access)
{
    using namespace std::chrono_literals;
    return access == TokenStore::Access::MayPrompt ? 2min : 5s;
}

} // namespace

class KeychainTokenStore::Private
{
public:
    /// One operation's promise, kept once: by its outcome, by the deadline, or by the end of the store.
    template<typename T> struct Operation
    {
        QPromise<T> promise;
        bool finished = false;
        std::optional<QuitHold> hold{std::in_place};

        void finish(const T &result)
        {
            if (std::exchange(finished, true))
                return;
            hold.reset();
            promise.addResult(result);
            promise.finish();
        }
        Operation() { promise.start(); }
        ~Operation() { finish(localError(Error::Kind::Cancelled)); }
    };
    template<typename T> using Finish = std::function<void(const T &)>;

    Private(KeychainTokenStore *store, const KeychainEntry &entry)
        : q(store)
        , service(entry.appId)
        , key(keyOf(entry))
        , marker(key)
    {
    }

    /// Runs the operations one after the other, each within its deadline. Only the queue owns them: timers and jobs may live
    /// on for minutes after the store.
    template<typename T> QFuture<T> enqueue(Access access, std::function<void(const Finish<T> &)> work)
    {
        auto operation = std::make_shared<Operation<T>>();
        queue.enqueue([this, operation, access, work = std::move(work)] {
            const std::weak_ptr<Operation<T>> running = operation;
            QTimer::singleShot(deadline(access), q, [this, running, access] {
                conclude(running, T(access == Access::MayPrompt ? locked() : unavailable(u"The keyring does not answer."_s)));
            });
            work([this, running](const T &result) { conclude(running, result); });
        });
        if (queue.size() == 1)
            queue.head()();
        return operation->promise.future();
    }

    template<typename T> void conclude(const std::weak_ptr<Operation<T>> &running, const T &result)
    {
        const std::shared_ptr<Operation<T>> operation = running.lock();
        if (!operation || operation->finished)
            return;
        if (!result)
            qCInfo(logKeychain) << result.error().kind;
        operation->finish(result);
        queue.dequeue();
        if (!queue.isEmpty())
            queue.head()();
    }

    void read(Access access, const Finish<Found> &finish)
    {
        probeKeyring(q, [=, this](KeyringState state) {
            if (state == KeyringState::Absent)
                return finish(unavailable(u"There is no keyring service."_s));
            if (state == KeyringState::Locked && access == Access::Quiet)
                return finish(locked());
            readKeychain(q, service, key,
                [=, this](KeychainOutcome outcome, const QByteArray &bytes) { readDone(outcome, bytes, finish); });
        });
    }

    void readDone(KeychainOutcome outcome, const QByteArray &bytes, const Finish<Found> &finish)
    {
        switch (outcome) {
        case KeychainOutcome::Done:
            if (marker.isSet())
                return removeNow([finish](const Result<void> &) { finish(Found(std::nullopt)); });
            if (const Result<StoredSession> session = StoredSession::fromBytes(bytes))
                return finish(Found(*session));
            else
                return finish(session.error());
        case KeychainOutcome::NotFound:
            // Only an open keyring's word counts.
            return probeKeyring(
                q, [finish](KeyringState state) { finish(state == KeyringState::Open ? Found(std::nullopt) : Found(locked())); });
        case KeychainOutcome::Denied:
            return finish(locked());
        case KeychainOutcome::Failed:
            return finish(unavailable(u"The keyring could not be read."_s));
        }
    }

    void write(const QByteArray &bytes, Access access, const Finish<Result<void>> &finish)
    {
        probeKeyring(q, [=, this](KeyringState state) {
            if (state == KeyringState::Absent)
                return finish(unavailable(u"There is no keyring service."_s));
            if (state == KeyringState::Locked && access == Access::Quiet)
                return finish(locked());
            writeKeychain(q, service, key, bytes, [=, this](KeychainOutcome outcome) { writeDone(outcome, bytes, finish); });
        });
    }

    void writeDone(KeychainOutcome outcome, const QByteArray &bytes, const Finish<Result<void>> &finish)
    {
        if (outcome == KeychainOutcome::Denied)
            return finish(locked());
        if (outcome != KeychainOutcome::Done)
            return finish(unavailable(u"The keyring could not be written."_s));
        // A write is only claimed until it reads back.
        readKeychain(q, service, key, [=, this](KeychainOutcome readOutcome, const QByteArray &readBytes) {
            if (readOutcome != KeychainOutcome::Done || readBytes != bytes)
                return finish(unavailable(u"The keyring did not keep what was written."_s));
            marker.clear();
            finish({});
        });
    }

    void remove(const Finish<Result<void>> &finish)
    {
        marker.set(); // again: a write that was waiting before has cleared it
        probeKeyring(q, [=, this](KeyringState state) {
            switch (state) {
            case KeyringState::Absent:
                return finish(unavailable(u"There is no keyring service."_s));
            case KeyringState::Locked:
                return finish(locked());
            case KeyringState::Open:
                return removeNow(finish);
            }
        });
    }

    void removeNow(const Finish<Result<void>> &finish)
    {
        deleteKeychain(q, service, key, [=, this](KeychainOutcome) {
            // In a locked keyring the deletion reports success and the entry stays: see whether it is gone.
            readKeychain(q, service, key, [=, this](KeychainOutcome outcome, const QByteArray &) {
                if (outcome != KeychainOutcome::NotFound)
                    return finish(unavailable(u"The keyring did not delete the saved sign-in."_s));
                probeKeyring(q, [=, this](KeyringState state) {
                    if (state != KeyringState::Open)
                        return finish(locked());
                    marker.clear();
                    finish({});
                });
            });
        });
    }

    KeychainTokenStore *const q;
    const QString service;
    const QString key;
    RemovalMarker marker;
    QQueue<std::function<void()>> queue;
};

KeychainTokenStore::KeychainTokenStore(const KeychainEntry &entry, QObject *parent)
    : TokenStore(parent)
    , d(std::make_unique<Private>(this, entry))
{
}

KeychainTokenStore::~KeychainTokenStore() = default;

QFuture<Found> KeychainTokenStore::read(Access access)
{
    return d->enqueue<Found>(access, [this, access](const auto &finish) { d->read(access, finish); });
}

QFuture<Result<void>> KeychainTokenStore::write(const StoredSession &session, Access access)
{
    return d->enqueue<Result<void>>(
        access, [this, bytes = session.toBytes(), access](const auto &finish) { d->write(bytes, access, finish); });
}

QFuture<Result<void>> KeychainTokenStore::remove()
{
    // From now on it counts as removed, whatever comes between: a keyring that hangs, the end of the program.
    d->marker.set();
    return d->enqueue<Result<void>>(Access::Quiet, [this](const auto &finish) { d->remove(finish); });
}

} // namespace Descope

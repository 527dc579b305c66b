// SPDX-License-Identifier: MIT
#include "core/session/accountstore.h"

#include "core/values/watch.h"

#include <QPointer>

namespace Descope {

AccountStore::AccountStore(std::shared_ptr<AccountKeeper> keeper, Whose whose, QString userId)
    : m_keeper(std::move(keeper))
    , m_whose(whose)
    , m_userId(std::move(userId))
{
    connect(m_keeper.get(), &AccountKeeper::changed, this, [this] {
        if (!m_entry && std::exchange(m_isMissed, false))
            Q_EMIT changed();
    });
}

std::unique_ptr<AccountStore> AccountStore::ofCurrent(const std::shared_ptr<AccountKeeper> &keeper)
{
    if (keeper->isSingle())
        return ofFirst(keeper);
    return std::unique_ptr<AccountStore>(new AccountStore(keeper, Whose::Current));
}

std::unique_ptr<AccountStore> AccountStore::ofFirst(const std::shared_ptr<AccountKeeper> &keeper)
{
    std::unique_ptr<AccountStore> store(new AccountStore(keeper, Whose::Current));
    store->use(keeper->firstEntry());
    return store;
}

std::unique_ptr<AccountStore> AccountStore::ofUser(const std::shared_ptr<AccountKeeper> &keeper, const QString &userId)
{
    std::unique_ptr<AccountStore> store(new AccountStore(keeper, Whose::User, userId));
    if (keeper->known().find(userId) != nullptr)
        store->use(keeper->entryOf(userId));
    return store;
}

std::unique_ptr<AccountStore> AccountStore::ofNobody(const std::shared_ptr<AccountKeeper> &keeper)
{
    return std::unique_ptr<AccountStore>(new AccountStore(keeper, Whose::Nobody));
}

void AccountStore::use(const std::shared_ptr<AccountEntry> &entry)
{
    if (m_entry)
        return;
    m_entry = entry;
    connect(entry->store.get(), &TokenStore::changed, this, &TokenStore::changed);
    connect(entry.get(), &AccountEntry::changedBy, this, [this](const QObject *who) {
        if (who != this)
            Q_EMIT changed();
    });
}

bool AccountStore::wasNeverUsed() const
{
    return m_entry ? m_entry->store->wasNeverUsed() : m_whose == Whose::Nobody;
}

QString AccountStore::lockFile() const
{
    return (m_entry ? m_entry : m_keeper->firstEntry())->store->lockFile();
}

std::unique_ptr<TokenStore> AccountStore::beside(const QString &name) const
{
    return m_keeper->firstEntry()->store->beside(name);
}

// Reading -------------------------------------------------------------------------------------------------------------------

QFuture<Result<std::optional<QByteArray>>> AccountStore::read(Access access)
{
    if (m_entry)
        return m_entry->store->read(access);
    if (m_whose == Whose::Nobody)
        return readyFuture<Bytes>(Bytes());
    const ReadPromise promise;
    m_whose == Whose::Current ? findCurrent(access, promise) : findUser(access, promise);
    return promise.future();
}

void AccountStore::findCurrent(Access access, const ReadPromise &promise)
{
    m_keeper->readList(access, [this, here = QPointer(this), access, promise](const Result<std::optional<AccountBook>> &list) {
        if (!here)
            return;
        m_isMissed = !list;
        if (!list)
            return promise.finish(list.error());
        if (*list)
            m_userId = (*list)->current;
        if (!*list)
            use(m_keeper->firstEntry());
        else if (!m_userId.isEmpty())
            use(m_keeper->entryOf(m_userId));
        m_entry ? readEntry(m_entry, access, promise) : promise.finish(Bytes());
    });
}

/// Whoever is not in the list may have left something in the entry all the same, which the next sign-in ends on the server.
void AccountStore::findUser(Access access, const ReadPromise &promise)
{
    m_keeper->read([this, here = QPointer(this), access, promise](const Result<AccountBook> &book) {
        if (!here)
            return;
        m_isMissed = !book;
        if (!book)
            return promise.finish(book.error());
        if (book->find(m_userId) != nullptr)
            use(m_keeper->entryOf(m_userId));
        readEntry(m_keeper->entryOf(m_userId), access, promise);
    });
}

void AccountStore::readEntry(const std::shared_ptr<AccountEntry> &entry, Access access, const ReadPromise &promise)
{
    watch(entry->store->read(access), this, [entry, promise](const Result<Bytes> &bytes) { promise.finish(bytes); });
}

// Changing ------------------------------------------------------------------------------------------------------------------

QFuture<Result<void>> AccountStore::write(const QByteArray &secret, Access access)
{
    const Promise<void> promise;
    if (m_entry) {
        writeEntry(secret, access, promise);
        return promise.future();
    }
    const Result<StoredSession> session = StoredSession::fromBytes(secret);
    if (!session)
        return readyFuture<void>(session.error());
    m_userId = session->userId;
    m_keeper->claim(
        m_userId, [this, here = QPointer(this), secret, access, promise](const Result<std::shared_ptr<AccountEntry>> &claimed) {
            if (!here)
                return;
            m_isMissed = !claimed;
            if (!claimed)
                return promise.finish(claimed.error());
            use(*claimed);
            writeEntry(secret, access, promise);
        });
    return promise.future();
}

void AccountStore::writeEntry(const QByteArray &secret, Access access, const Promise<void> &promise)
{
    watch(m_entry->store->write(secret, access), this, [this, promise](const Result<void> &written) {
        promise.finish(written);
        if (written)
            Q_EMIT m_entry->changedBy(this);
    });
}

QFuture<Result<void>> AccountStore::remove()
{
    const Promise<void> promise;
    if (!m_entry && m_keeper->isSingle())
        use(m_keeper->firstEntry());
    else if (!m_entry && m_keeper->known().find(m_userId) != nullptr)
        use(m_keeper->entryOf(m_userId));
    m_entry ? removeEntry(promise) : removeUnknown(promise);
    return promise.future();
}

/// From the first line on it counts as removed.
void AccountStore::removeEntry(const Promise<void> &promise)
{
    watch(m_entry->store->remove(), this, [this, promise](const Result<void> &removed) {
        if (!removed && removed.error().kind == Error::Kind::StorageNotRemoved)
            return promise.finish(removed);
        Q_EMIT m_entry->changedBy(this);
        if (m_keeper->isSingle()) // there is no list to wait for, and the keyring may hang
            return promise.finish(removed);
        // That the first entry is empty takes its account from the list, too.
        m_keeper->change([userId = m_userId](AccountBook &book) { book.drop(userId); },
            [promise, removed](const Result<void> &) { promise.finish(removed); });
    });
}

/// The keyring has to say first whose entry it is. One that is locked cannot: then it is still there, and found at the next
/// start.
void AccountStore::removeUnknown(const Promise<void> &promise)
{
    watch(read(), this, [this, promise](const Result<Bytes> &bytes) {
        if (m_entry)
            return removeEntry(promise);
        if (bytes)
            return promise.finish({});
        Error error = bytes.error();
        error.kind = Error::Kind::StorageNotRemoved;
        promise.finish(error);
    });
}

} // namespace Descope

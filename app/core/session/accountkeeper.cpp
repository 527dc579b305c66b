// SPDX-License-Identifier: MIT
#include "core/session/accountkeeper.h"

#include "core/session/savedentry.h"
#include "core/storage/memorytokenstore.h"
#include "core/time/quitdelay.h"
#include "core/values/watch.h"

#include <QCryptographicHash>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns the name of an account's entry. A keyring shows names to whoever looks into it, so it is a hash.
QString nameOf(const QString &userId)
{
    const QByteArray hash = QCryptographicHash::hash(userId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"account "_s + QString::fromLatin1(hash.left(32));
}

std::unique_ptr<TokenStore> orInMemory(std::unique_ptr<TokenStore> store)
{
    return store ? std::move(store) : std::make_unique<MemoryTokenStore>();
}

std::shared_ptr<AccountEntry> newEntry(std::shared_ptr<TokenStore> store)
{
    const auto entry = std::make_shared<AccountEntry>();
    entry->store = std::move(store);
    return entry;
}

} // namespace

AccountKeeper::AccountKeeper(const LentService &service, std::shared_ptr<TokenStore> firstStore, std::shared_ptr<Clock> clock)
    : m_service(service)
    , m_clock(std::move(clock))
    , m_list(orInMemory(firstStore->beside(u"accounts"_s)))
    , m_first(newEntry(firstStore))
{
    connect(m_list.get(), &TokenStore::changed, this, &AccountKeeper::makeUp);
    connect(firstStore.get(), &TokenStore::changed, this, &AccountKeeper::makeUp);
}

std::shared_ptr<AccountEntry> AccountKeeper::entryOf(const QString &userId)
{
    if (const AccountBook::Record *record = m_known.find(userId); record != nullptr && record->isFirst)
        return m_first;
    std::shared_ptr<AccountEntry> &entry = m_others[userId];
    if (!entry)
        entry = newEntry(orInMemory(m_first->store->beside(nameOf(userId))));
    return entry;
}

// Reading -------------------------------------------------------------------------------------------------------------------

void AccountKeeper::readList(
    TokenStore::Access access, const std::function<void(const Result<std::optional<AccountBook>> &)> &then)
{
    if (m_list->wasNeverUsed())
        return then(std::optional<AccountBook>());
    watch(m_list->read(access), this, [this, then](const Result<std::optional<QByteArray>> &bytes) {
        if (!bytes || !*bytes)
            return then(bytes ? Result<std::optional<AccountBook>>(std::nullopt) : bytes.error());
        const Result<AccountBook> book = AccountBook::fromBytes(**bytes, *m_service);
        if (!book)
            return then(book.error());
        m_known = *book;
        for (const Change &missed : std::as_const(m_missed))
            missed(m_known);
        then(std::optional(m_known));
    });
}

void AccountKeeper::readAll(const std::function<void(const Result<Reading> &)> &then)
{
    readList(TokenStore::Access::Quiet, [this, then](const Result<std::optional<AccountBook>> &list) {
        if (!list)
            return then(list.error());
        watch(m_first->store->read(), this, [this, then, list](const Result<std::optional<QByteArray>> &bytes) {
            const FoundSession found = sessionIn(bytes);
            if (!found && found.error().kind != Error::Kind::StorageCorrupt) // there is nothing in that to lose
                return then(found.error());
            const bool isOurs = found && *found && (*found)->isOf(m_service->projectId(), m_service->baseUrl());
            Reading reading{list->value_or(AccountBook()), *list ? (*list)->toBytes(*m_service) : QByteArray(), !isOurs};
            reading.book.reconcile(isOurs ? *found : std::nullopt);
            for (const Change &missed : std::as_const(m_missed))
                missed(reading.book);
            m_known = reading.book;
            then(reading);
        });
    });
}

void AccountKeeper::read(const std::function<void(const Result<AccountBook> &)> &then)
{
    readAll([then](const Result<Reading> &reading) {
        then(reading ? Result<AccountBook>(reading->book) : Result<AccountBook>(reading.error()));
    });
}

// Changing ------------------------------------------------------------------------------------------------------------------

void AccountKeeper::change(const Change &change, const Done &done)
{
    start({[change](AccountBook &book, bool) { change(book); }, done, true});
}

void AccountKeeper::claim(const QString &userId, const std::function<void(const Result<std::shared_ptr<AccountEntry>> &)> &then)
{
    const auto isFirst = std::make_shared<bool>(false);
    const auto change = [userId, isFirst](AccountBook &book, bool isFirstFree) {
        if (const AccountBook::Record *record = book.find(userId)) {
            *isFirst = record->isFirst;
            return;
        }
        *isFirst = isFirstFree;
        if (!isFirstFree || !book.records.isEmpty()) // the only account needs no list
            book.put({userId, {}, {}, {}, isFirstFree});
    };
    start({change,
        [this, userId, isFirst, then](const Result<void> &claimed) {
            if (!claimed)
                return then(claimed.error());
            then(*isFirst ? m_first : entryOf(userId));
        },
        false});
}

void AccountKeeper::start(const Task &task)
{
    m_tasks.push_back(task);
    if (!std::exchange(m_isWorking, true))
        next();
}

void AccountKeeper::next()
{
    const auto delay = std::make_shared<QuitDelay>(); // a quit waits for all of it
    takeEntryLock(m_list->lockFile(), m_clock, SavedEntry::turnPatience, this, [this, delay](const Result<EntryLock> &turn) {
        m_turn = turn ? *turn : EntryLock();
        work();
    });
}

/// Nobody else changes the list meanwhile.
void AccountKeeper::work()
{
    const auto delay = std::make_shared<QuitDelay>();
    readAll([this, delay](const Result<Reading> &reading) {
        if (!reading)
            return finish(reading.error());
        AccountBook book = reading->book;
        m_tasks.front().change(book, reading->isFirstFree);
        m_known = book;
        const auto written = [this, delay](const Result<void> &result) { finish(result); };
        const QByteArray next = book.isImplied() ? QByteArray() : book.toBytes(*m_service);
        if (next == reading->listed && m_missed.isEmpty())
            finish({});
        else if (!next.isEmpty())
            watch(m_list->write(next), this, written);
        else
            watch(m_list->remove(), this, written);
    });
}

void AccountKeeper::finish(const Result<void> &result)
{
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    m_turn.reset(); // the next one takes it anew
    if (result) {
        m_missed.clear();
    } else if (task.isMadeUp) {
        task.change(m_known, false);
        m_missed << [change = task.change](AccountBook &book) { change(book, false); };
    }
    ++m_version;
    m_isWorking = !m_tasks.empty();
    if (m_isWorking)
        next();
    task.done(result);
    Q_EMIT changed();
}

/// The keyring can be used again, or another process has changed something.
void AccountKeeper::makeUp()
{
    if (!m_missed.isEmpty() && !m_isWorking)
        return start({[](AccountBook &, bool) {}, [](const Result<void> &) {}, false});
    Q_EMIT changed();
}

} // namespace Descope

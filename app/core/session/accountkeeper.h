// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/lentservice.h"
#include "core/session/accountbook.h"
#include "core/storage/entrylock.h"
#include "core/storage/tokenstore.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace Descope {

/// Keeps the session of one account in its entry. Several sessions of this process may use it, one after the other.
struct AccountEntry : QObject
{
    Q_OBJECT

public:
    std::shared_ptr<TokenStore> store;

Q_SIGNALS:
    /// One of them has changed it, of which the store does not tell.
    void changedBy(const QObject *who);
};

/// Keeps the AccountBook in an entry beside the session's, which all processes of the user change in turn, and hands out the
/// entries of the accounts. The entry of the first account is the one that programs without a list use; each other account has
/// one that is named after its user id alone, so that the same user never has two. As long as the first entry alone says as much,
/// there is no list, and nothing is read or written for it.
///
/// A change that cannot be written now holds in this process, and is made up for when the keyring can be used.
class AccountKeeper : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(AccountBook &book)>;
    using Done = std::function<void(const Result<void> &)>;

    AccountKeeper(const LentService &service, std::shared_ptr<TokenStore> firstStore, std::shared_ptr<Clock> clock);

    /// Returns whether there surely never was more than one account, as far as can be told at once.
    bool isSingle() const { return m_list->wasNeverUsed(); }
    /// Returns what was read last, with what was changed since.
    const AccountBook &known() const { return m_known; }
    /// Returns a number that grows with each change by this process; while one is under way there is none.
    std::optional<int> version() const { return m_isWorking ? std::nullopt : std::optional(m_version); }

    /// Reads the list alone; nothing, when there is none.
    void readList(TokenStore::Access access, const std::function<void(const Result<std::optional<AccountBook>> &)> &then);
    /// Reads the list and the first entry.
    void read(const std::function<void(const Result<AccountBook> &)> &then);
    /// Changes the list in turn with the other processes. An error is one of the store; then it is tried again when that works.
    void change(
        const Change &change, const Done &done = [](const Result<void> &) {});
    /// Finds the entry for a sign-in, and notes in the list who has it before anything is written there.
    void claim(const QString &userId, const std::function<void(const Result<std::shared_ptr<AccountEntry>> &)> &then);

    std::shared_ptr<AccountEntry> firstEntry() const { return m_first; }
    /// Returns the entry of an account, as far as it is known(), or the one that it would have.
    std::shared_ptr<AccountEntry> entryOf(const QString &userId);
    std::unique_ptr<TokenStore> beside(const QString &name) const { return m_first->store->beside(name); }

Q_SIGNALS:
    /// The list or the first entry is another one now, by this process or another; or they can be read again.
    void changed();

private:
    struct Reading
    {
        AccountBook book;
        QByteArray listed;        ///< the list, if there is one
        bool isFirstFree = false; ///< nobody's session lies in the first entry
    };
    struct Task
    {
        std::function<void(AccountBook &book, bool isFirstFree)> change;
        Done done;
        bool isMadeUp = false; ///< for, when it cannot be written now
    };
    void readAll(const std::function<void(const Result<Reading> &)> &then);
    void start(const Task &task);
    void next();
    void work();
    void finish(const Result<void> &result);
    void makeUp();

    const LentService m_service;
    const std::shared_ptr<Clock> m_clock;
    std::unique_ptr<TokenStore> m_list;
    std::shared_ptr<AccountEntry> m_first;
    std::map<QString, std::shared_ptr<AccountEntry>> m_others; ///< by user id
    AccountBook m_known;
    std::deque<Task> m_tasks; ///< the first one is being done
    QList<Change> m_missed;   ///< that could not be written
    EntryLock m_turn;
    bool m_isWorking = false;
    int m_version = 0;
};

} // namespace Descope

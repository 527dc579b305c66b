// SPDX-License-Identifier: MIT
#include "core/session/accountlist.h"

#include "core/session/accountstore.h"
#include "core/storage/memorytokenstore.h"
#include "core/values/outliving.h"
#include "core/values/watch.h"

#include <QPointer>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

Error unknownAccount()
{
    return localError(Error::Kind::NotSignedIn, u"No such account is signed in on this computer."_s);
}

Account accountOf(const AccountBook::Record &record)
{
    return {record.userId, record.loginId, record.name, record.lastUsed};
}

} // namespace

class AccountList::Private : public QObject
{
public:
    Private(AccountList *list, SessionManager *manager)
        : q(list)
        , session(manager)
    {
        if (manager == nullptr)
            return;
        clock = manager->clock();
        const bool isFresh = manager->state() == SessionManager::State::Unknown;
        const auto wrap = [&](const std::shared_ptr<TokenStore> &first) -> std::unique_ptr<TokenStore> {
            keeper = std::make_shared<AccountKeeper>(manager->service(), first, clock);
            return isFresh ? AccountStore::ofCurrent(keeper) : AccountStore::ofFirst(keeper);
        };
        const QPointer<Private> here(this);
        manager->wrapStore(list, wrap, [here](const QString &userId) {
            if (here)
                here->makeRoom(userId);
        });
        connect(keeper.get(), &AccountKeeper::changed, this, &Private::lookLater);
        connect(manager, &SessionManager::signedIn, this, &Private::noteUse);
        connect(manager, &SessionManager::savedChanged, this, &Private::noteUse);
        connect(manager, &SessionManager::signedOut, this, &Private::noteSignOut);
        connect(manager, &SessionManager::userChanged, this, &Private::tell);
        connect(manager, &SessionManager::loginIdChanged, this, &Private::tell);
        connect(manager, &SessionManager::stateChanged, this, &Private::lookLater);
        lookLater();
    }
    ~Private() override
    {
        for (Left &left : std::exchange(lefts, {}))
            Outliving::end(std::move(left.session));
    }

    bool isThere() const { return session && keeper; }
    bool isCurrent(const QString &userId) const
    {
        return session->state() != SessionManager::State::SignedOut && session->user().userId == userId && !userId.isEmpty();
    }
    Account sessionAccount() const
    {
        if (!isThere() || !session->isSignedIn())
            return {};
        const User user = session->user();
        return {user.userId, session->loginId(), user.name, {}, true};
    }

    // What is known ---------------------------------------------------------------------------------------------------------

    /// Tells who there is, if that has changed.
    void tell()
    {
        QList<Account> all = saved;
        const auto put = [&all](Account account) {
            const auto it =
                std::find_if(all.begin(), all.end(), [&](const Account &each) { return each.userId == account.userId; });
            if (it == all.end())
                return all << account, void();
            account.lastUsed = it->lastUsed;
            *it = account;
        };
        for (const Left &left : lefts) {
            if (!left.account.isEmpty() && SessionManager::isNeeded(*left.session))
                put(left.account);
        }
        const bool isRestored = isThere() && session->state() != SessionManager::State::Unknown;
        for (Account &account : all)
            account.isCurrent = !isRestored && account.userId == listed;
        if (const Account current = sessionAccount(); !current.isEmpty())
            put(current);
        std::stable_sort(all.begin(), all.end(), [this](const Account &a, const Account &b) {
            if (a.isCurrent != b.isCurrent)
                return a.isCurrent;
            if (a.lastUsed != b.lastUsed)
                return a.lastUsed > b.lastUsed;
            return a.userId == listed && b.userId != listed; // who came to another one's place at that moment
        });
        if (std::exchange(accounts, all) != all)
            Q_EMIT q->accountsChanged();
    }

    /// Whoever has signed out is not offered any more, also before the keyring has said so.
    void noteSignOut(SessionManager::EndReason reason)
    {
        if (reason != SessionManager::EndReason::Switched && !accounts.isEmpty() && accounts.constFirst().isCurrent)
            saved.removeIf([this](const Account &each) { return each.userId == accounts.constFirst().userId; });
        tell();
    }

    /// Looks once, however much has changed at this moment.
    void lookLater()
    {
        if (!isThere() || session->state() == SessionManager::State::Unknown || std::exchange(isLookDue, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                isLookDue = false;
                look([](const Result<void> &) {});
            },
            Qt::QueuedConnection);
    }

    void look(const std::function<void(const Result<void> &)> &done)
    {
        if (keeper->isSingle() && session->state() != SessionManager::State::Unknown && !hasLeft) {
            saved.clear();
            if (session->isSignedIn() || !seen)
                seen = session->user().userId;
            tell();
            return done({});
        }
        keeper->read([here = QPointer(this), done, version = keeper->version()](const Result<AccountBook> &book) {
            if (!here)
                return;
            if (!book)
                return done(book.error());
            here->verify(book->records, {}, [here, done, version, current = book->current](const QList<Account> &found) {
                here->saved = found;
                here->listed = current;
                here->dropFinished();
                here->tell();
                done({});
                if (here && version && version == here->keeper->version()) // else there is another look to come
                    here->follow(current);
            });
        });
    }

    /// Reads each entry: a session may have ended while the list could not be written, or run out. What cannot be read may be
    /// there.
    void verify(
        QList<AccountBook::Record> records, const QList<Account> &found, const std::function<void(const QList<Account> &)> &done)
    {
        if (records.isEmpty())
            return done(found);
        const AccountBook::Record record = records.takeFirst();
        const auto next = [this, records, found, done](const std::optional<Account> &account) {
            verify(records, account ? found + QList<Account>{*account} : found, done);
        };
        watch(keeper->entryOf(record.userId)->store->read(), this,
            [this, record, next](const Result<std::optional<QByteArray>> &bytes) {
                const FoundSession entry = sessionIn(bytes);
                Account account = accountOf(record);
                if (entry && *entry) {
                    account.loginId = (*entry)->loginId;
                    account.name = (*entry)->name;
                }
                const bool isAlive =
                    !entry || (*entry && isThere() && !(*entry)->hasRunOut(*clock, session->service()->toldServerTime()));
                next(isAlive ? std::optional(account) : std::nullopt);
            });
    }

    /// Another process has switched to another account.
    void follow(const QString &current)
    {
        // At first the one that was restored.
        const QString before = std::exchange(seen, current).value_or(isThere() ? session->user().userId : QString());
        const bool isRestored = isThere() && session->state() != SessionManager::State::Unknown;
        const bool isNews = isRestored && before != current && !current.isEmpty() && !isCurrent(current);
        const bool isThereStill =
            std::any_of(saved.begin(), saved.end(), [&](const Account &each) { return each.userId == current; });
        if (isNews && isThereStill)
            std::ignore = switchTo(current);
    }

    // Going from one to another ---------------------------------------------------------------------------------------------

    void leave(const std::function<std::unique_ptr<Outliving>()> &go)
    {
        Account account = sessionAccount();
        account.isCurrent = false;
        account.lastUsed = clock->deviceTime();
        if (const bool isSaved = session->isSaved(); isSaved && !account.isEmpty()) {
            hasLeft = true;
            saved.removeIf([&](const Account &each) { return each.userId == account.userId; });
            saved << account;
        }
        const QPointer<Private> here(this); // a slot may destroy the list
        std::unique_ptr<Outliving> left = go();
        if (left && here)
            lefts.push_back({account, std::move(left)});
        else if (left)
            Outliving::end(std::move(left));
        if (here)
            tell();
    }

    /// Returns the session that was left with something to finish or to keep, if there is one of this user.
    std::unique_ptr<Outliving> takeLeft(const QString &userId)
    {
        const auto it = std::find_if(lefts.begin(), lefts.end(),
            [&](const Left &left) { return left.account.userId == userId && SessionManager::isNeeded(*left.session); });
        if (it == lefts.end())
            return nullptr;
        std::unique_ptr<Outliving> left = std::move(it->session);
        lefts.erase(it);
        return left;
    }

    /// Somebody has signed in: nobody else is to be in the place where that is saved.
    void makeRoom(const QString &userId)
    {
        chosen = userId;
        if (!isThere() || isCurrent(userId))
            return;
        std::unique_ptr<Outliving> left = takeLeft(userId); // which the new session takes the place of
        leave([&] {
            return left ? session->leaveFor(std::move(left), nullptr) : session->leaveFor(AccountStore::ofUser(keeper, userId));
        });
    }

    void addAnother()
    {
        if (isThere())
            leave([this] { return session->leaveFor(AccountStore::ofNobody(keeper)); });
    }

    QFuture<Result<bool>> switchTo(const QString &userId)
    {
        if (!isThere())
            return readyFuture<bool>(absence());
        if (isCurrent(userId))
            return readyFuture<bool>(true);
        if (std::unique_ptr<Outliving> left = takeLeft(userId)) {
            QFuture<Result<bool>> restored;
            leave([&] { return session->leaveFor(std::move(left), &restored); });
            return restored;
        }
        const Promise<bool> promise;
        known(userId, [this, promise, userId](const Result<bool> &isKnown) {
            if (!isKnown || !*isKnown)
                return promise.finish(isKnown ? unknownAccount() : isKnown.error());
            watch(keeper->entryOf(userId)->store->read(), this,
                [this, promise, userId](const Result<std::optional<QByteArray>> &entry) {
                    if (!entry)
                        return promise.finish(entry.error());
                    if (!*entry) {
                        keeper->change([userId](AccountBook &book) { book.drop(userId); });
                        return promise.finish(unknownAccount());
                    }
                    restoreOf(userId, promise);
                });
        });
        return promise.future();
    }

    /// Has the keyring ask the person, before anything is changed.
    QFuture<Result<bool>> unlockFor(const QString &userId)
    {
        if (!isThere())
            return readyFuture<bool>(absence());
        const Promise<bool> promise;
        watch(keeper->entryOf(userId)->store->read(TokenStore::Access::MayPrompt), this,
            [this, promise, userId](const Result<std::optional<QByteArray>> &) {
                watch(switchTo(userId), this, [promise](const Result<bool> &restored) { promise.finish(restored); });
            });
        return promise.future();
    }

    void restoreOf(const QString &userId, const Promise<bool> &promise)
    {
        if (!isThere())
            return promise.finish(absence());
        const QPointer<Private> here(this); // a slot may destroy the list, or the session
        leave([&] { return session->leaveFor(AccountStore::ofUser(keeper, userId)); });
        if (!here || !session)
            return promise.finish(localError(Error::Kind::Cancelled));
        watch(session->restore(), this, [promise](const Result<bool> &restored) { promise.finish(restored); });
    }

    /// Tells whether there is such an account, which may have come a moment ago.
    void known(const QString &userId, const std::function<void(const Result<bool> &)> &then)
    {
        if (keeper->known().find(userId) != nullptr)
            return then(true);
        keeper->read([here = QPointer(this), userId, then](const Result<AccountBook> &book) {
            if (here)
                then(book ? Result<bool>(book->find(userId) != nullptr) : Result<bool>(book.error()));
        });
    }

    /// Notes who is current, and that the one before was until now.
    void noteUse()
    {
        const Account account = sessionAccount();
        if (account.isEmpty() || !session->isSaved() || keeper->isSingle())
            return tell();
        const AccountBook &known = keeper->known();
        const AccountBook::Record *record = known.find(account.userId);
        const bool isNoted = keeper->version() // else what is about to be written may be another one
                             && record != nullptr && known.current == account.userId && record->loginId == account.loginId;
        hasLeft = false;
        if (chosen != account.userId) { // it was found, or chosen elsewhere
            seen = seen.value_or(account.userId);
            return tell();
        }
        seen = account.userId;
        if (!isNoted)
            keeper->change([account, now = clock->deviceTime()](AccountBook &book) { noteIn(book, account, now); });
        tell();
    }

    static void noteIn(AccountBook &book, const Account &account, const QDateTime &now)
    {
        const AccountBook::Record *known = book.find(account.userId);
        if (known != nullptr && book.current == account.userId && known->loginId == account.loginId)
            return;
        if (const AccountBook::Record *before = book.find(book.current); before != nullptr && before->userId != account.userId) {
            AccountBook::Record left = *before;
            left.lastUsed = now;
            book.put(left);
        }
        known = book.find(account.userId);                       // which put() may have moved
        const bool isFirst = known != nullptr && known->isFirst; // else what lies there would have told
        book.put({account.userId, account.loginId, account.name, now, isFirst});
        book.current = account.userId;
    }

    // Removing --------------------------------------------------------------------------------------------------------------

    QFuture<Result<SignOutReport>> remove(const QString &userId, SessionManager::SignOut scope)
    {
        if (!isThere())
            return readyFuture<SignOutReport>(absence());
        if (isCurrent(userId))
            return session->signOut(scope);
        const Promise<SignOutReport> promise;
        if (std::unique_ptr<Outliving> left = takeLeft(userId)) {
            auto *manager = new SessionManager(session->service(), std::make_unique<MemoryTokenStore>(), clock, q);
            manager->leaveFor(std::move(left), nullptr);
            signOut(manager, userId, scope, promise);
            return promise.future();
        }
        known(userId, [this, userId, scope, promise](const Result<bool> &isKnown) {
            if (!isKnown || !*isKnown || !isThere())
                return promise.finish(isKnown ? unknownAccount() : isKnown.error());
            auto *manager = new SessionManager(session->service(), AccountStore::ofUser(keeper, userId), clock, q);
            std::ignore = manager->restore(); // which sends nothing before it is overtaken by the sign-out
            signOut(manager, userId, scope, promise);
        });
        return promise.future();
    }

    void signOut(
        SessionManager *manager, const QString &userId, SessionManager::SignOut scope, const Promise<SignOutReport> &promise)
    {
        watch(manager->signOut(scope), manager, [this, promise, manager, userId](const Result<SignOutReport> &report) {
            // Nobody was there any more.
            const bool isGone = !report && report.error().kind == Error::Kind::NotSignedIn;
            const bool stays = report && report->storage && report->storage->kind == Error::Kind::StorageNotRemoved;
            if (isGone || (report && !stays)) // also before a locked keyring can say so
                saved.removeIf([&userId](const Account &each) { return each.userId == userId; });
            manager->deleteLater();
            const QPointer<Private> here(this); // a slot may destroy the list
            promise.finish(isGone ? Result<SignOutReport>(SignOutReport()) : report);
            if (here)
                tell();
        });
        tell();
    }

    /// What was left with something to do may have done it.
    void dropFinished()
    {
        const auto first = std::stable_partition(
            lefts.begin(), lefts.end(), [](const Left &left) { return SessionManager::isNeeded(*left.session); });
        for (auto it = first; it != lefts.end(); ++it)
            Outliving::end(std::move(it->session));
        lefts.erase(first, lefts.end());
    }

    static Error absence() { return localError(Error::Kind::Configuration, u"The list of accounts has no session."_s); }

    struct Left
    {
        Account account;
        std::unique_ptr<Outliving> session;
    };

    AccountList *const q;
    const QPointer<SessionManager> session;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<AccountKeeper> keeper; ///< the stores of sessions have it, too
    QList<Account> accounts;
    QList<Account> saved;        ///< as they were read last
    std::vector<Left> lefts;     ///< sessions that are not saved, or have something to finish
    std::optional<QString> seen; ///< the current account of the list, as far as it was followed
    QString chosen;              ///< whoever this process has made the current one, last
    QString listed;              ///< the current account of the list
    bool hasLeft = false;        ///< an account that is saved, for another one
    bool isLookDue = false;
};

AccountList::AccountList(SessionManager *session, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session))
{
}

AccountList::~AccountList() = default;

AccountList *AccountList::of(const SessionManager *session)
{
    return session != nullptr ? static_cast<AccountList *>(session->accountList()) : nullptr;
}

SessionManager *AccountList::session() const
{
    return d->session;
}

QList<Account> AccountList::accounts() const
{
    return d->accounts;
}

Account AccountList::current() const
{
    const QList<Account> accounts = d->accounts;
    return !accounts.isEmpty() && accounts.constFirst().isCurrent ? accounts.constFirst() : Account();
}

Account AccountList::find(const QString &userIdOrLoginId) const
{
    QList<Account> found;
    for (const Account &account : std::as_const(d->accounts)) {
        if (account.userId == userIdOrLoginId)
            return account;
        if (account.loginId.compare(userIdOrLoginId, Qt::CaseInsensitive) == 0)
            found << account;
    }
    return found.size() == 1 ? found.constFirst() : Account();
}

QFuture<Result<void>> AccountList::load()
{
    if (!d->isThere())
        return readyFuture<void>(Private::absence());
    const Promise<void> promise;
    d->look([promise](const Result<void> &loaded) { promise.finish(loaded); });
    return promise.future();
}

QFuture<Result<bool>> AccountList::switchTo(const QString &userId, TokenStore::Access access)
{
    d->chosen = userId;
    return access == TokenStore::Access::MayPrompt ? d->unlockFor(userId) : d->switchTo(userId);
}

void AccountList::addAnother()
{
    d->addAnother();
}

QFuture<Result<SignOutReport>> AccountList::remove(const QString &userId, SessionManager::SignOut scope)
{
    return d->remove(userId, scope);
}

std::unique_ptr<TokenStore> AccountList::store(const QString &userId) const
{
    if (!d->isThere())
        return std::make_unique<MemoryTokenStore>();
    return AccountStore::ofUser(d->keeper, userId);
}

} // namespace Descope

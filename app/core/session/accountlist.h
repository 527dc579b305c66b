// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/account.h>
#include <Descope/sessionmanager.h>
#include <QList>

#include <memory>

namespace Descope {

/// Lets several people, or one with several accounts, stay signed in, and moves a SessionManager from one to another:
/// ```
/// Descope::SessionManager session(&service);
/// Descope::AccountList accounts(&session); // before session.restore()
/// Descope::LoginWidget login(&session);    // which offers them by itself, and all else as without it
/// ```
/// Each account has its own entry in the store, and the list of them one beside the session's; it holds no secret. The first
/// account has the entry that it has without a list: what was saved before is found, and a program without a list goes on with
/// that account. As long as there is one account, no list is kept.
///
/// SessionManager::begin() finds the entry by who has signed in. Whoever was current before stays signed in; somebody who signs
/// in again replaces his own session. After SessionManager::signOut(), or when a session has ended, nobody is current, and the
/// account is in the list no more: a form offers the others. What one process does, the others of the user follow. Only the
/// session of the current account is refreshed. Whoever was remembered (SessionManager::rememberedPerson()) and the tokens of
/// trusted devices belong to all accounts.
///
/// Use it in the thread of the session, one for each; without a session, or once that was destroyed, it is empty and answers
/// Error::Kind::Configuration.
class DESCOPE_CORE_EXPORT AccountList : public QObject
{
    Q_OBJECT
    /// They are as accounts() gives them.
    Q_PROPERTY(QList<Descope::Account> accounts READ accounts NOTIFY accountsChanged)
    /// It is the account that the session is of; empty when nobody is signed in.
    Q_PROPERTY(Descope::Account current READ current NOTIFY accountsChanged)

public:
    explicit AccountList(SessionManager *session, QObject *parent = nullptr);
    /// The session goes on with the account that it has. Those that could not be saved are lost with the list. So is, for the
    /// next start, a choice that still waits until another process has written the list; quitting waits for it.
    ~AccountList() override;

    SessionManager *session() const;
    /// Returns the list of this session, and null when there is none.
    static AccountList *of(const SessionManager *session);
    /// Returns the accounts, the current one first, then the ones that were used last. They are known once restore() has
    /// answered, or load(), which also tells which one restore() would find.
    QList<Account> accounts() const;
    Account current() const;
    /// Returns the account with this user id or else with this login id, in any case; an empty one when there is none, or several
    /// have the login id.
    Q_INVOKABLE Descope::Account find(const QString &userIdOrLoginId) const;

    /// Reads the list, which is done unasked when something has changed. Errors: StorageLocked, StorageUnavailable,
    /// StorageElsewhere: accounts() are those that were known before; StorageCorrupt: a newer program wrote the list.
    Q_INVOKABLE [[nodiscard]] QFuture<Descope::Result<void>> load();

    /// Makes this account the current one, in all processes of the user. True: signed in, perhaps Offline. The session says
    /// signedOut(EndReason::Switched), and signedIn() when it goes on. Errors: those of SessionManager::restore(); NotSignedIn
    /// when there is no such account. When the store cannot give the other session nothing has changed. With Access::MayPrompt, a
    /// locked keyring asks the person to unlock it.
    Q_INVOKABLE [[nodiscard]] QFuture<Descope::Result<bool>> switchTo(
        const QString &userId, Descope::TokenStore::Access access = TokenStore::Access::Quiet);

    /// Leaves the current account for a sign-in with another one: the session says signedOut(EndReason::Switched), and nobody is
    /// signed in. The account stays the one that the other processes and the next start use, until somebody signs in; switchTo()
    /// goes back to it.
    Q_INVOKABLE void addAnother();

    /// Signs the account out, on the server too, and removes it from the list and from this computer. The report is that of
    /// SessionManager::signOut(). Errors: NotSignedIn when there is no such account.
    Q_INVOKABLE [[nodiscard]] QFuture<Descope::Result<Descope::SignOutReport>> remove(
        const QString &userId, Descope::SessionManager::SignOut scope = SessionManager::SignOut::ThisSession);

    /// Returns the store of an account, for a SessionManager of its own beside the current one, which does not follow the list:
    /// ```
    /// Descope::SessionManager other(&service, accounts.store(userId));
    /// ```
    std::unique_ptr<TokenStore> store(const QString &userId) const;

Q_SIGNALS:
    void accountsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Descope

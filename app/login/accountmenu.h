// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/accountlist.h>
#include <Descope/exports.h>
#include <QMenu>

#include <memory>

namespace Descope {

/// Lets the person go from one account of an AccountList to another, for the menu bar, a button or the tray of a program:
/// ```
/// auto *menu = new Descope::AccountMenu(&accounts, this);
/// menuBar()->addMenu(menu);
/// QObject::connect(menu, &Descope::AccountMenu::failed, this, &MainWindow::tell);
/// ```
/// Each account has an action, and the current one is checked. Below are "Add account…", "Remove from this computer", a menu of
/// the accounts that are not current, and "Sign out", which signs out the current one. The title of the menu is "Account", unless
/// it was given another.
///
/// After "Add account…", and after "Sign out", nobody is signed in, as SessionManager::signedOut() tells: the program shows its
/// LoginWidget or LoginDialog then as it does at any time.
///
/// Object names of the actions: account_1 and remove_1 and so on by the user ids, addAccount, removeMenu, signOut.
class DESCOPE_LOGIN_EXPORT AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// The list may be destroyed before the menu, which is empty then.
    explicit AccountMenu(AccountList *accounts, QWidget *parent = nullptr);
    ~AccountMenu() override;

    AccountList *accounts() const;

Q_SIGNALS:
    /// Sent when an account could not be switched to or removed: the keyring is locked, say. Descope::userText() has words for
    /// it.
    void failed(const Descope::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope

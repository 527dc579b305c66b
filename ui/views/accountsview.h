// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QList>
#include <QPixmap>

namespace Descope {

namespace Ui {
class AccountsView;
}

/// An account that is kept on this computer.
struct AccountChoice
{
    QString id;
    QString name; ///< the login id is shown while it is empty
    QString loginId;
    bool isCurrent = false; ///< the person can just go on with it
    QPixmap picture = {};   ///< in place of the initials

    friend bool operator==(const AccountChoice &a, const AccountChoice &b)
    {
        return a.id == b.id && a.name == b.name && a.loginId == b.loginId && a.isCurrent == b.isCurrent &&
               a.picture.cacheKey() == b.picture.cacheKey();
    }
    friend bool operator!=(const AccountChoice &a, const AccountChoice &b) { return !(a == b); }
};

/// Asks with which account the person goes on ("Choose an account"), and lets them use another one, or take one off this
/// computer. That asks first, on the screen; Esc answers no. There is no primary button: Enter presses the one that has the
/// focus. Object names: accountButton_1 and removeButton_1 and so on by the ids, anotherButton, confirmBox, confirmText,
/// confirmButton, declineButton.
class AccountsView : public View
{
    Q_OBJECT

public:
    explicit AccountsView(QWidget *parent = nullptr);
    ~AccountsView() override;

    bool isConfirming() const; ///< the question whether to remove an account is on the screen

public Q_SLOTS:
    /// Offers these in their order.
    void setAccounts(const QList<Descope::AccountChoice> &accounts);
    /// Says whether there is something to go back to; there is not unless set.
    void setCancelOffered(bool offered);
    void setBusy(bool busy) override;

Q_SIGNALS:
    /// Sent when the person goes on with an account. Not sent while busy, as the next ones.
    void chosen(const QString &id);
    void anotherRequested();
    /// Sent when the person has answered yes.
    void removeRequested(const QString &id);

protected:
    void cancel() override;
    void retranslate() override;

private:
    void clearRows();
    QWidget *addRow(const AccountChoice &account, QWidget *last);
    void ask(const QString &id);
    void decline();
    QString nameOf(const QString &id) const;
    void updateTexts();

    std::unique_ptr<Ui::AccountsView> m_ui;
    QList<AccountChoice> m_accounts;
    QString m_asked; ///< the account that may be removed
    bool m_isCancelOffered = false;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/accountlist.h"
#include "flow/accountsteps.h"

namespace Descope {

/// Leads from one account of an AccountList to another one, leaves the present one for a sign-in with another, and removes one
/// from this computer. Without a list, and where LoginFeature::Accounts is not offered, it does nothing.
class SwitchSteps : public QObject
{
    Q_OBJECT

public:
    SwitchSteps(FlowStage *stage, PersonSteps *persons, AccountSteps *account, QObject *parent);

    /// Goes on with the account of this user id or login id, as soon as nothing else is under way. It need not be known yet.
    void use(const QString &userIdOrLoginId);
    /// Goes on with the account that was wanted last, now that the keyring may ask the person to unlock it.
    void unlock();
    /// Returns whether an account is being looked for, so that nothing else has to be restored.
    bool isUnderWay() const { return m_isUnderWay; }
    void addAnother();
    void remove(const QString &userId);

Q_SIGNALS:
    void accountsChanged();

private:
    AccountList *list();
    void follow();
    void followSwitch();
    void look();
    void go(const Account &account, TokenStore::Access access);
    void arrive(const Account &account, const Result<bool> &restored);
    void tellUnknown();
    void tellRemoved(const Result<SignOutReport> &report);

    FlowStage *const m_stage;
    PersonSteps *const m_persons;
    AccountSteps *const m_account;
    QPointer<AccountList> m_list; ///< the one that is followed
    QString m_wanted;             ///< a user id or login id
    bool m_isWaiting = false;     ///< until nothing else is under way
    bool m_isUnderWay = false;
};

} // namespace Descope

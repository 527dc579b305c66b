// SPDX-License-Identifier: MIT
#pragma once

#include "flow/pendingsignin.h"

namespace Descope {

/// Does the step at which a person chooses one of their organizations: before they are signed in, when the program wants that and
/// there are several; or at the account, for another one.
class TenantSteps : public QObject
{
    Q_OBJECT

public:
    TenantSteps(FlowStage *stage, PendingSignIn *pending, QObject *parent);

    /// Returns what there is to choose from, in the order of their names; without names when those could not be had.
    const QList<Tenant> &tenants() const { return m_tenants; }
    void select(const QString &id);

Q_SIGNALS:
    void tenantsChanged();

private:
    bool hold(const Arrival &arrival);
    void enter(LoginStep step);
    void load(const Token &refreshToken, const QStringList &ids);
    void setTenants(QList<Tenant> tenants);
    void selectWaiting(const QString &id);

    FlowStage *const m_stage;
    PendingSignIn *const m_pending;
    const int m_gate;
    QList<Tenant> m_tenants;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "flow/tenantsteps.h"

#include <algorithm>

namespace Descope {

TenantSteps::TenantSteps(FlowStage *stage, PendingSignIn *pending, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_pending(pending)
    , m_gate(stage->addGate([this](const Arrival &arrival) { return hold(arrival); }))
{
    connect(stage, &FlowStage::stepEntered, this, &TenantSteps::enter);
    connect(stage, &FlowStage::stepLeft, this, [this](LoginStep left) {
        if (left == LoginStep::Tenant)
            setTenants({});
    });
}

bool TenantSteps::hold(const Arrival &arrival)
{
    const Token &token = arrival.response.session.sessionToken;
    const QStringList ids = token.tenants();
    if (!m_stage->settings().tenantChoice || !token.currentTenant().isEmpty() || ids.isEmpty())
        return false;
    m_pending->keep(arrival, m_gate);
    if (ids.size() == 1)
        selectWaiting(ids.constFirst());
    else
        m_stage->setStep(LoginStep::Tenant);
    return true;
}

// What there is to choose from ----------------------------------------------------------------------------------------------

void TenantSteps::enter(LoginStep step)
{
    if (step != LoginStep::Tenant)
        return;
    if (m_pending->isThere())
        return load(m_pending->session().refreshToken, m_pending->session().sessionToken.tenants());
    m_stage->call().run(m_stage->session()->ensureFresh(), [this](const Result<Token> &fresh) {
        if (fresh)
            load(m_stage->session()->refreshToken(), fresh->tenants());
        else if (m_stage->session()->isSignedIn())
            m_stage->fail(fresh.error());
    });
}

void TenantSteps::load(const Token &refreshToken, const QStringList &ids)
{
    QList<Tenant> nameless;
    for (const QString &id : ids)
        nameless << Tenant{id, {}, {}};
    setTenants(nameless);
    if (ids.isEmpty())
        return;
    const auto loaded = [this](const Result<QList<Tenant>> &tenants) {
        if (m_stage->step() == LoginStep::Tenant)
            tenants ? setTenants(*tenants) : m_pending->fail(tenants.error());
    };
    m_stage->call().run(m_stage->service()->tenants(refreshToken, ids), loaded);
}

void TenantSteps::setTenants(QList<Tenant> tenants)
{
    const auto comesBefore = [](const Tenant &a, const Tenant &b) { return a.name.localeAwareCompare(b.name) < 0; };
    std::stable_sort(tenants.begin(), tenants.end(), comesBefore);
    if (std::exchange(m_tenants, tenants) != tenants)
        Q_EMIT tenantsChanged();
}

// Choosing ------------------------------------------------------------------------------------------------------------------

void TenantSteps::select(const QString &id)
{
    const auto isIt = [&id](const Tenant &tenant) { return tenant.id == id; };
    if (m_stage->step() != LoginStep::Tenant || !m_stage->isReady() || !std::any_of(m_tenants.begin(), m_tenants.end(), isIt))
        return;
    m_stage->submit([this, id] {
        if (m_pending->isThere())
            return selectWaiting(id);
        const auto selected = [this](const Result<Token> &token) {
            if (token)
                m_stage->goHome();
            else if (m_stage->session()->isSignedIn())
                m_stage->fail(token.error());
        };
        m_stage->call().run(m_stage->session()->selectTenant(id), selected, RunningCall::OnAbort::Wait);
    });
}

/// What comes takes the place of the tokens that there are, so that it has to be waited for.
void TenantSteps::selectWaiting(const QString &id)
{
    const auto selected = [this](const Result<AuthResponse> &answer) {
        if (answer)
            return m_pending->goOnWith(*answer);
        m_stage->step() == LoginStep::Tenant ? m_pending->fail(answer.error()) : m_pending->giveUp(answer.error());
    };
    m_stage->call().run(
        m_stage->service()->selectTenant(id, m_pending->session().refreshToken), selected, RunningCall::OnAbort::Wait);
}

} // namespace Descope

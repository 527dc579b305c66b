// SPDX-License-Identifier: MIT
#include "login/factorbindings.h"

#include "login/followflow.h"
#include "login/qrmodules.h"
#include "views/accountview.h"
#include "views/secondfactorview.h"
#include "views/setuptotpview.h"
#include "views/tenantview.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace Descope {

namespace {

/// The translation context of this file.
struct FactorBindings
{
    Q_DECLARE_TR_FUNCTIONS(Descope::FactorBindings)
};

SecondFactorView::Factor shown(Factor factor)
{
    switch (factor) {
    case Factor::AuthenticatorApp:
        return SecondFactorView::App;
    case Factor::EmailCode:
        return SecondFactorView::EmailCode;
    case Factor::SmsCode:
        return SecondFactorView::SmsCode;
    case Factor::InBrowser:
        return SecondFactorView::Browser;
    }
    return SecondFactorView::App;
}

Factor meant(SecondFactorView::Factor factor)
{
    switch (factor) {
    case SecondFactorView::App:
        return Factor::AuthenticatorApp;
    case SecondFactorView::EmailCode:
        return Factor::EmailCode;
    case SecondFactorView::SmsCode:
        return Factor::SmsCode;
    case SecondFactorView::Browser:
        return Factor::InBrowser;
    }
    return Factor::AuthenticatorApp;
}

View *makeFactor(LoginFlow *flow, LoginStep step, QWidget *parent)
{
    auto *view = new SecondFactorView(parent);
    view->setPurpose(step == LoginStep::StepUp ? SecondFactorView::StepUp : SecondFactorView::SignIn);
    const auto show = [flow, step, view] {
        if (flow->step() != step)
            return; // it is the other screen's
        QList<SecondFactorView::Factor> all;
        const QList<Factor> factors = flow->factors();
        for (const Factor factor : factors)
            all << shown(factor);
        view->setFactors(all);
        view->setFactor(shown(flow->factor()), flow->isFactorCodeSent(), flow->factorAddress());
        view->setResendCountdown(flow->resendSeconds());
    };
    QObject::connect(flow, &LoginFlow::factorChanged, view, show);
    onEnter(flow, step, view, show);
    QObject::connect(flow, &LoginFlow::resendTicked, view, &SecondFactorView::setResendCountdown);
    QObject::connect(view, &SecondFactorView::submitted, flow, &LoginFlow::enterCode);
    QObject::connect(view, &SecondFactorView::sendRequested, flow, &LoginFlow::resend);
    QObject::connect(view, &SecondFactorView::factorRequested, flow,
        [flow](SecondFactorView::Factor factor) { flow->chooseFactor(meant(factor)); });
    return view;
}

/// Returns the name of the present organization, as far as it is known.
QString organizationOf(const LoginFlow &flow)
{
    const QString id = flow.session() != nullptr ? flow.session()->currentTenant() : QString();
    const QList<Tenant> tenants = flow.tenants();
    const auto present = std::find_if(tenants.cbegin(), tenants.cend(), [&id](const Tenant &tenant) { return tenant.id == id; });
    return present != tenants.cend() && !present->name.isEmpty() ? present->name : id;
}

} // namespace

View *makeSecondFactor(LoginFlow *flow, QWidget *parent)
{
    return makeFactor(flow, LoginStep::SecondFactor, parent);
}

View *makeStepUp(LoginFlow *flow, QWidget *parent)
{
    return makeFactor(flow, LoginStep::StepUp, parent);
}

View *makeSetUpTotp(LoginFlow *flow, QWidget *parent)
{
    auto *view = new SetUpTotpView(parent);
    const auto show = [flow, view] {
        const TotpSeed seed = flow->totpSeed();
        if (seed.key.isEmpty()) // else the account has an app by now: this one
            view->setReplacing(flow->isTotpSetUp());
        view->setKey(seed.key, seed.key.isEmpty() ? QList<QList<bool>>() : qrModules(seed.provisioningUrl.toEncoded()));
    };
    QObject::connect(flow, &LoginFlow::totpSeedChanged, view, show);
    QObject::connect(flow, &LoginFlow::totpSetUpChanged, view, show);
    onEnter(flow, LoginStep::SetUpTotp, view, show);
    QObject::connect(view, &SetUpTotpView::keyRequested, flow, &LoginFlow::createTotp);
    QObject::connect(view, &SetUpTotpView::submitted, flow, &LoginFlow::enterCode);
    return view;
}

View *makeTenant(LoginFlow *flow, QWidget *parent)
{
    auto *view = new TenantView(parent);
    const auto show = [flow, view] {
        QList<TenantChoice> choices;
        const QList<Tenant> tenants = flow->tenants();
        for (const Tenant &tenant : tenants)
            choices << TenantChoice{tenant.id, tenant.name};
        const SessionManager *session = flow->session();
        view->setTenants(choices, session != nullptr ? session->currentTenant() : QString());
        const bool isSignedIn = session != nullptr && session->isSignedIn();
        view->setCancelOffered(true, isSignedIn ? QString() : FactorBindings::tr("Back to sign in"));
    };
    QObject::connect(flow, &LoginFlow::tenantsChanged, view, show);
    QObject::connect(view, &View::retranslated, flow, show);
    onEnter(flow, LoginStep::Tenant, view, show);
    QObject::connect(view, &TenantView::chosen, flow, &LoginFlow::selectTenant);
    return view;
}

void bindFactorRows(LoginFlow *flow, AccountView *view)
{
    const auto show = [flow, view] {
        view->setTotpOffered(flow->isOffered(LoginFeature::AuthenticatorApp), flow->isTotpSetUp());
        view->setOrganizationOffered(flow->isOffered(LoginFeature::Tenants), organizationOf(*flow));
    };
    onSettings(flow, view, show);
    QObject::connect(flow, &LoginFlow::totpSetUpChanged, view, show);
    QObject::connect(flow, &LoginFlow::tenantsChanged, view, show);
    onEnter(flow, LoginStep::Account, view, show);
    QObject::connect(view, &AccountView::totpRequested, flow, [flow] { flow->show(LoginStep::SetUpTotp); });
    QObject::connect(view, &AccountView::organizationRequested, flow, [flow] { flow->show(LoginStep::Tenant); });
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "flow/steprules.h"

#include <algorithm>
#include <array>

namespace Descope {

namespace {

using By = StepRules::ChosenBy;

constexpr std::array table{
    StepRules{LoginStep::Restoring},
    StepRules{LoginStep::SignIn, By::Anybody},
    StepRules{LoginStep::SignUp, By::Anybody, LoginFeature::SignUp, true},
    StepRules{LoginStep::Forgot, By::Anybody, LoginFeature::ForgotPassword},
    StepRules{LoginStep::CheckMail},
    StepRules{LoginStep::EnterCode},
    StepRules{LoginStep::ConfirmLink},
    StepRules{LoginStep::NewPassword, By::Nobody, {}, true},
    StepRules{LoginStep::Change, By::SignedIn, LoginFeature::ChangePassword, true},
    StepRules{LoginStep::Replace, By::SignedIn, LoginFeature::ChangePassword, true},
    StepRules{LoginStep::Account, By::SignedIn, {}, false, false},
    StepRules{LoginStep::Browser, By::Nobody, {}, false, false},
    StepRules{LoginStep::Sso, By::Anybody, LoginFeature::Sso},
    StepRules{LoginStep::SecondFactor},
    StepRules{LoginStep::StepUp},
    StepRules{LoginStep::SetUpTotp, By::SignedIn, LoginFeature::AuthenticatorApp},
    StepRules{LoginStep::Tenant, By::SignedIn, LoginFeature::Tenants},
    StepRules{LoginStep::Accounts, By::Anybody, LoginFeature::Accounts, false, false},
    StepRules{LoginStep::ChangeEmail, By::SignedIn, LoginFeature::ChangeEmail},
    StepRules{LoginStep::ChangePhone, By::SignedIn, LoginFeature::ChangePhone},
    StepRules{LoginStep::ConfirmAddress},
};

} // namespace

const StepRules &rulesOf(LoginStep step)
{
    return *std::find_if(table.begin(), table.end(), [step](const StepRules &rules) { return rules.step == step; });
}

bool canBeChosen(LoginStep step, LoginFeatures offered, bool isSignedIn)
{
    const StepRules &rules = rulesOf(step);
    const bool isAllowed = rules.chosenBy == By::Anybody || (rules.chosenBy == By::SignedIn && isSignedIn);
    return isAllowed && (offered & rules.needs) == rules.needs;
}

LoginStep firstStep(const LoginSettings &settings)
{
    const LoginStep step = settings.firstScreen == LoginSettings::SignUpScreen   ? LoginStep::SignUp
                           : settings.firstScreen == LoginSettings::ForgotScreen ? LoginStep::Forgot
                                                                                 : LoginStep::SignIn;
    return canBeChosen(step, settings.offered(), false) ? step : LoginStep::SignIn;
}

} // namespace Descope

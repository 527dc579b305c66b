// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginsettings.h"
#include "flow/loginstep.h"

namespace Descope {

/// Holds the rules of one step, however somebody comes to it.
struct StepRules
{
    /// Says who can go to a step by choice. A step that nobody can choose has to be come to.
    enum class ChosenBy { Nobody, Anybody, SignedIn };

    LoginStep step;
    ChosenBy chosenBy = ChosenBy::Nobody;
    LoginFeatures needs = {};     ///< what has to be offered for that
    bool choosesPassword = false; ///< a new password is typed there, so that its rules are needed
    bool isLimited = true;        ///< a rate limit is in the way of what a person does there
};

/// Returns the line of the table that is about the step.
const StepRules &rulesOf(LoginStep step);

/// Returns whether a person can go there by choice.
bool canBeChosen(LoginStep step, LoginFeatures offered, bool isSignedIn);

/// Returns the first step when there is no saved session.
LoginStep firstStep(const LoginSettings &settings);

} // namespace Descope

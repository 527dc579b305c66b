// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

/// Answers the calls below /v1/auth/oauth/, /v1/auth/sso/ and /v1/auth/saml/, which sign in by somebody else's page: that of a
/// social account or of an organisation. One page stands in for all of them.
namespace Emulator::ProviderCalls {

/// Says what somebody who is sent to a social account means to do.
enum class Intent { SignUpOrIn, SignUp, SignIn };

/// Returns the address of the page that stands in for a social account.
template<Intent intent> Reply startOAuth(Project &project, const Call &call);
/// Returns the address of the page that stands in for that of a tenant, who is named by its id, by a domain or by an address
/// there.
Reply startSso(Project &project, const Call &call);

/// Shows the page.
Reply show(Project &project, const Call &call);
/// Answers it: leads back to the program, with a code or an error.
Reply answer(Project &project, const Call &call);

/// Gives a session for the code that came back, once.
Reply exchangeOAuth(Project &project, const Call &call);
Reply exchangeSso(Project &project, const Call &call);

} // namespace Emulator::ProviderCalls

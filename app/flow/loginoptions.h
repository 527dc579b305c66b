// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginsettings.h"

#include <Descope/descopeservice.h>

namespace Descope {

/// Returns who may sign in by a link or a code.
inline Audience audience(const LoginSettings &settings)
{
    return settings.offered().testFlag(LoginFeature::SignUpOrIn) ? Audience::SignUpOrIn : Audience::SignIn;
}

/// Returns what goes with every call by which somebody signs in or up.
inline LoginOptions loginOptions(const LoginSettings &settings)
{
    LoginOptions options;
    options.locale = settings.locale;
    options.tenantId = settings.tenantId;
    return options;
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginsettings.h"

#include <Descope/descopeservice.h>

namespace Descope {

/// Returns what goes with every call by which somebody signs in or up.
inline LoginOptions loginOptions(const LoginSettings &settings)
{
    LoginOptions options;
    options.locale = settings.locale;
    options.tenantId = settings.tenantId;
    return options;
}

} // namespace Descope

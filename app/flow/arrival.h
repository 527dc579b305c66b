// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "flow/currentnotice.h"

namespace Descope {

/// This is a sign-in that the service has accepted, and the session does not know of yet.
struct Arrival
{
    QString way; ///< a RememberedPerson::lastWay
    QString loginId;
    AuthResponse response;
    CurrentNotice::Words told = {}; ///< said at the account, unless the session could not be saved
};

} // namespace Descope

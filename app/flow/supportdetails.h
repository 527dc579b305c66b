// SPDX-License-Identifier: MIT
#pragma once

#include "flow/links/flowexport.h"

#include <QString>

namespace Descope {

class SessionManager;

/// What support asks for, as lines of text: versions, project, server, session state, the latest error. No token, no
/// password, no personal data but the user's id.
DESCOPE_FLOW_EXPORT QString supportDetails(const SessionManager &session);

} // namespace Descope

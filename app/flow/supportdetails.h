// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QString>

namespace Descope {

class SessionManager;

/// Returns what support asks for, as lines of text: versions, project, server, session state and the latest error. There is no
/// token, no password and no personal data in it but the user's id.
DESCOPE_FLOW_EXPORT QString supportDetails(const SessionManager &session);

} // namespace Descope

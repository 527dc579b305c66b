// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

class SessionManager;

/// Returns what support asks for, as lines of text: versions, project, server, session state and the latest error. There is no
/// token, no password and no personal data in it but the user's id.
QString supportDetails(const SessionManager &session);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

// Method, route, HTTP status, duration, error kind and trace id may be logged. Query, headers, bodies, tokens, passwords, login
// ids and email addresses may not, at any level.
namespace Descope {

Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)

} // namespace Descope

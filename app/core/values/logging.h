// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

// What may be logged: method, route, HTTP status, duration, error kind and trace id.
// What may not, at any level: query, headers, bodies, tokens, passwords, login ids, email addresses.
namespace Descope {

Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)

} // namespace Descope

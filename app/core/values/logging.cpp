// SPDX-License-Identifier: MIT
#include "core/values/logging.h"

namespace Descope {

Q_LOGGING_CATEGORY(logHttp, "descope.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "descope.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logKeychain, "descope.keychain", QtInfoMsg)

} // namespace Descope

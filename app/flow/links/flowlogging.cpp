// SPDX-License-Identifier: MIT
#include "flow/links/flowlogging.h"

namespace Descope {

Q_LOGGING_CATEGORY(logLogin, "descope.login", QtInfoMsg)

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace Descope {

/// See core/values/logging.h for what may be logged.
Q_DECLARE_LOGGING_CATEGORY(logLogin)

} // namespace Descope

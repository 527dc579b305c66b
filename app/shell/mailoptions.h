// SPDX-License-Identifier: MIT
#pragma once

#include "settingoption.h"

namespace Descope {

/// Returns the options that say how links and codes come, and whom they sign in.
QList<SettingOption> mailOptions();

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "settingoption.h"

namespace Descope {

/// Returns the options that say what the browser is for.
QList<SettingOption> browserOptions();

} // namespace Descope

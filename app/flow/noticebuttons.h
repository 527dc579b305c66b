// SPDX-License-Identifier: MIT
#pragma once

#include "forms/notice.h"

namespace Descope {

/// Returns the buttons for some actions of the flow, with their words in the language of the program. Those of SaveAgain say
/// that a keyring is unlocked by it only where one `isLocked`.
QList<Notice::Button> noticeButtons(const QList<Notice::Action> &actions, bool isLocked = false);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "forms/notice.h"

namespace Descope {

/// Returns the buttons for some actions of the flow, with their words in the language of the program.
QList<Notice::Button> noticeButtons(const QList<Notice::Action> &actions);

} // namespace Descope

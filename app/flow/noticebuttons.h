// SPDX-License-Identifier: MIT
#pragma once

#include "forms/notice.h"

#include <Descope/error.h>

#include <optional>

namespace Descope {

/// Returns the buttons for some actions of the flow, with their words in the language of the program. That of SaveAgain says
/// what becomes of the keyring by it, where that is the `reason` why something was not saved.
QList<Notice::Button> noticeButtons(const QList<Notice::Action> &actions, std::optional<Error::Kind> reason = {});

} // namespace Descope

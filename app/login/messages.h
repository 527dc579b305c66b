// SPDX-License-Identifier: MIT
#pragma once

#include "flow/notice.h"
#include "forms/message.h"

#include <optional>

namespace Descope {

/// How the flow's notices look on the views.
Message messageFrom(const Notice &notice);
/// What a press on one of the message's buttons means.
std::optional<Notice::Action> actionFromId(const QString &id);

} // namespace Descope

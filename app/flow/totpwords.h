// SPDX-License-Identifier: MIT
#pragma once

#include "flow/currentnotice.h"

namespace Descope {

/// Returns what is said when the code of an authenticator app was refused, and what that may come from: such codes depend on the
/// time, and count once. It is empty for other errors, whose usual words do.
CurrentNotice::Words totpWords(const Error &error);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "faults.h"
#include "reply.h"
#include "signingkeys.h"

namespace Emulator {

/// Returns the answer as a fault changes its contents.
Reply disturbed(Reply reply, const Fault &fault, const SigningKeys &keys);

} // namespace Emulator

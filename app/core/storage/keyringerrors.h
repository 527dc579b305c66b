// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/keyringprobe.h"
#include "core/values/error.h"

namespace Descope {

/// Returns whether a keyring in this state tells the truth by "not found": then there is nothing.
bool isTruthful(KeyringState state);

Error keyringLocked();
Error keyringUnavailable(const QString &why);
/// The entry was saved in another keyring than the one in use.
Error keyringElsewhere();
/// Returns the error of a request that this state does not allow.
Error keyringClosed(KeyringState state);

} // namespace Descope

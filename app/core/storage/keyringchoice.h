// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/keyringprobe.h"

#include <QStringList>

namespace Descope {

/// Lists the services that QtKeychain may use in a session, in the order in which it asks for them.
struct KeyringCandidates
{
    QStringList wallets;          ///< the names of KWallet on the bus; the first one that answers is used
    bool hasSecretService = true; ///< what is used when none does
    bool operator==(const KeyringCandidates &) const = default;
};

/// Follows the rules of QtKeychain, which believes the environment first, and asks then. With each of its versions they are
/// others: the one that this was compiled with counts.
KeyringCandidates keyringCandidates();

} // namespace Descope

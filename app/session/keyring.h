// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace Descope {

/// What the system's keyring would do with a request now.
enum class KeyringState {
    Open,   ///< answers truthfully
    Locked, ///< would prompt; says "not found" for what it does not want to show
    Absent, ///< no keyring can be reached
};

/// Whether a probe may start a keyring service that does not run.
enum class KeyringStart { Allowed, NotAllowed };

/// Asks without prompting and without blocking; answers later, not at all once context is destroyed. On systems whose
/// keychain tells locked from absent by itself the answer is Open.
///
/// Needed because QtKeychain reports EntryNotFound for an entry in a locked Secret Service collection: taken at its word, that
/// signs people out, and lets a sign-out leave the token behind.
void probeKeyring(QObject *context, std::function<void(KeyringState)> answer, KeyringStart start = KeyringStart::Allowed);

/// Whether Open is more than a guess here.
bool isKeyringProbed();

/// Calls the slot (as of SLOT(), without parameters) when the state may have changed: the service came or went, something was
/// locked or unlocked. Nothing tells that a service that hung goes on.
void connectToKeyringSignals(QObject *receiver, const char *slot);

} // namespace Descope

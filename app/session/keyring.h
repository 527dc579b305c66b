// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Descope {

/// What the system's keyring would do with a request now.
enum class KeyringState {
    Open,   ///< answers truthfully
    Locked, ///< would prompt; says "not found" for what it does not want to show
    Absent, ///< no keyring can be reached
};

/// An entry as QtKeychain calls it.
struct KeyringEntry
{
    QString service;
    QString key;
};

/// The purpose of a question to the keyring: an entry may lie in another collection than the one that new ones come to.
enum class KeyringUse {
    Read,   ///< Locked when it is in a locked collection and nowhere else
    Write,  ///< so, or when the default collection is locked
    Remove, ///< Locked as long as one is left in a locked collection
};

/// Whether a probe may start a keyring service that does not run.
enum class KeyringStart { Allowed, NotAllowed };

/// Asks without prompting and without blocking; answers later, not at all once context is destroyed. On systems whose
/// keychain tells locked from absent by itself the answer is Open.
///
/// Needed because QtKeychain reports EntryNotFound for an entry in a locked Secret Service collection: taken at its word, that
/// signs people out, and lets a sign-out leave the token behind.
void probeKeyring(QObject *context, const KeyringEntry &entry, KeyringUse use, std::function<void(KeyringState)> answer,
    KeyringStart start = KeyringStart::Allowed);

/// Deletes the entry where it lies outside the default collection, after it was written there: QtKeychain would go on to read the
/// old one. done is called later, not at all once context is destroyed.
void tidyKeyring(QObject *context, const KeyringEntry &entry, std::function<void()> done);

/// Whether Open is more than a guess here.
bool isKeyringProbed();

/// Calls the slot (as of SLOT(), without parameters) when the state may have changed: the service came or went, something was
/// locked or unlocked. Nothing tells that a service that hung goes on.
void connectToKeyringSignals(QObject *receiver, const char *slot);

} // namespace Descope

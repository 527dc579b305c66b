// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

class QObject;

namespace Descope {

/// Says what the system's keyring would do with a request now.
enum class KeyringState {
    Open,     ///< answers truthfully
    Locked,   ///< would prompt; says "not found" for what it does not want to show
    NotSetUp, ///< holds nothing, and would ask for a password of its own before it keeps anything
    Absent,   ///< no keyring can be reached
};

/// Names an entry as QtKeychain does.
struct KeyringEntry
{
    QString service;
    QString key;
};

/// Says what somebody wants of the keyring: an entry may lie in another collection than the one that new ones come to.
enum class KeyringUse {
    Read,   ///< Locked when it is in a locked collection and nowhere else
    Write,  ///< so, or when the default collection is locked
    Remove, ///< Locked as long as one is left in a locked collection
};

/// Says whether a probe may start a keyring service that does not run.
enum class KeyringStart { Allowed, NotAllowed };

/// Asks the keyring that QtKeychain uses, without prompting and without blocking; answers later, not at all once context is
/// destroyed. On systems whose keychain tells locked from absent by itself the answer is Open.
///
/// Needed because QtKeychain prompts when it meets a closed wallet of KDE, and reports EntryNotFound for an entry in a locked
/// Secret Service collection: taken at its word, that signs people out, and lets a sign-out leave the token behind.
void probeKeyring(QObject *context, const KeyringEntry &entry, KeyringUse use, std::function<void(KeyringState)> answer,
    KeyringStart start = KeyringStart::Allowed);

/// Lets the keyring ask the person to unlock what the use needs, or to set it up, and answers with the state after that: later,
/// when the person has decided, not at all once context is destroyed. Nobody may be there to decide.
void unlockKeyring(QObject *context, const KeyringEntry &entry, KeyringUse use, std::function<void(KeyringState)> answer);

/// This is the content of an entry that the keyring does not delete without asking the person: it counts as deleted.
constexpr char deletedEntry[] = "deleted";

/// Deletes the entry, which has to be open, without a prompt, or makes it a deletedEntry. False: this is for a job of QtKeychain,
/// which does not prompt here. done is called later, not at all once context is destroyed.
void removeFromKeyring(QObject *context, const KeyringEntry &entry, std::function<void(bool isAskedFor)> done);

/// Finishes what QtKeychain leaves undone after it has written or deleted the entry: the Secret Service must not have an old one
/// outside its default collection, which would go on to be read, and KWallet must put it on the disk, which it does after some
/// seconds otherwise. done is called later, not at all once context is destroyed.
void tidyKeyring(QObject *context, const KeyringEntry &entry, std::function<void()> done);

/// Answers where entries may lie in the keyring in use, by names that its next process has, too: at first where a new one comes
/// to. None when no service answers. Later, not at all once context is destroyed.
void listKeyringPlaces(QObject *context, std::function<void(const QStringList &places)> answer);

/// Returns whether Open is more than a guess here.
bool isKeyringProbed();

/// Calls the slot (as of SLOT(), without parameters) when the state may have changed: the service came or went, something was
/// locked or unlocked. Nothing tells that a service that hung goes on.
void connectToKeyringSignals(QObject *receiver, const char *slot);

} // namespace Descope

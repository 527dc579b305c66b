// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"
#include "user.h"

#include <QString>

namespace Emulator {

/// Hashes by Argon2id with libsodium's smallest parameters: this is a stand-in whose tests sign in thousands of times. A service
/// with real users takes crypto_pwhash_OPSLIMIT_INTERACTIVE or more.
namespace Passwords {

QString hash(const QString &password);
bool matches(const QString &password, const QString &hash);

/// Returns why the project refuses this password for this user, as a sentence; empty when it is accepted.
QString objection(const QString &password, const User &user, const Settings &settings);

} // namespace Passwords

} // namespace Emulator

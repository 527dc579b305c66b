// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/keyringprobe.h"

#include <QDBusMessage>
#include <QDBusPendingCall>

#include <chrono>
#include <functional>

namespace Descope {

/// A keyring service that is well has answered within this time whatever takes no person.
constexpr std::chrono::milliseconds keyringAnswers{5000};
/// People take their time. Whoever waits for them ends sooner.
constexpr std::chrono::milliseconds personAnswers{10 * 60 * 1000};

/// Sends a call on the session bus without blocking. handler gets the answer or the error later, not at all once context is
/// destroyed.
void callBus(QObject *context, QDBusMessage message, KeyringStart start, std::function<void(const QDBusPendingCall &)> handler,
    std::chrono::milliseconds within = keyringAnswers);

/// Asks the bus whether a program has the name. Where the bus does not answer nobody will: that counts as one who hangs.
void askForOwner(QObject *context, const QString &name, std::function<void(bool isOwned)> then);

} // namespace Descope

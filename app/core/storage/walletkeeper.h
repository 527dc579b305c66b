// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/keyringprobe.h"

#include <QString>

namespace Descope {

// Since its version 6.14 KWallet keeps nothing itself: it hands everything on to a Secret Service, which is ksecretd unless
// somebody wants another. What it says of its own is not how things are: a wallet is open for it when a program has opened it by
// KWallet, whatever its keeper has done since.

/// The name on the bus by which KWallet speaks to ksecretd.
inline const QString walletKeeper = QStringLiteral("org.kde.secretservicecompat");

/// Answers with the name of the Secret Service that keeps the secrets of KWallet, or with none when that keeps them itself or
/// does not run. Starts nothing.
void findKeeper(QObject *context, const std::function<void(const QString &keeper)> &then);

/// Asks the keeper for the state and the name of the default wallet, without a prompt.
void lookAtKeeper(
    QObject *context, const QString &keeper, const std::function<void(KeyringState state, const QString &wallet)> &then);

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/storage/keyringprobe.h"
#include "core/storage/libsecretfixes.h"

#include <QTimer>

namespace Descope {

void probeKeyring(QObject *context, const KeyringEntry &, KeyringUse, std::function<void(KeyringState)> answer, KeyringStart)
{
    QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(KeyringState::Open); });
}

void unlockKeyring(QObject *context, const KeyringEntry &, KeyringUse, std::function<void(KeyringState)> answer)
{
    QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(KeyringState::Open); });
}

void removeFromKeyring(QObject *context, const KeyringEntry &, std::function<void(bool isAskedFor)> done)
{
    QTimer::singleShot(0, context, [done = std::move(done)] { done(false); });
}

void tidyKeyring(QObject *context, const KeyringEntry &, std::function<void()> done)
{
    QTimer::singleShot(0, context, std::move(done));
}

/// It is always the same.
void listKeyringPlaces(QObject *context, std::function<void(const QStringList &places)> answer)
{
    QTimer::singleShot(0, context, [answer = std::move(answer)] { answer({QStringLiteral("keychain")}); });
}

bool isKeyringProbed()
{
    return false;
}

void connectToKeyringSignals(QObject *, const char *)
{
}

void LibsecretFixes::prepare(QObject *, std::function<void()> ready)
{
    ready();
}

void LibsecretFixes::reconnect()
{
}

} // namespace Descope

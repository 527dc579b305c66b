// SPDX-License-Identifier: MIT
#include "session/keyring.h"
#include "session/keyringclient.h"

#include <QTimer>

namespace Descope {

void probeKeyring(QObject *context, std::function<void(KeyringState)> answer, KeyringStart)
{
    QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(KeyringState::Open); });
}

bool isKeyringProbed()
{
    return false;
}

void connectToKeyringSignals(QObject *, const char *)
{
}

void KeyringClient::prepare(QObject *, std::function<void()> ready)
{
    ready();
}

void KeyringClient::reconnect()
{
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/storage/keyringreturn.h"

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

void KeyringReturn::awaitOpening()
{
    if (!isKeyringProbed())
        return;
    listen();
    look();
}

void KeyringReturn::awaitChange()
{
    if (isKeyringProbed())
        listen();
}

void KeyringReturn::awaitReturn()
{
    if (!isKeyringProbed())
        return;
    probeKeyring(
        this, m_entry, m_use,
        [this](KeyringState state) {
            if (!isUsable(state))
                awaitOpening();
        },
        KeyringStart::NotAllowed);
}

void KeyringReturn::listen()
{
    if (!std::exchange(m_isConnected, true)) {
        connectToKeyringSignals(this, SLOT(look()));
        connect(&m_timer, &QTimer::timeout, this, &KeyringReturn::look);
        m_timer.setSingleShot(true);
    }
    m_isWaiting = true;
}

void KeyringReturn::settle()
{
    m_pause = {};
}

/// Where nothing was ever kept, there is nothing to read, which is an answer.
bool KeyringReturn::isUsable(KeyringState state) const
{
    return state == KeyringState::Open || (state == KeyringState::NotSetUp && m_use != KeyringUse::Write);
}

void KeyringReturn::look()
{
    if (!m_isWaiting)
        return;
    m_lookAgain = std::exchange(m_isLooking, true);
    if (m_lookAgain)
        return;
    m_timer.stop();
    probeKeyring(
        this, m_entry, m_use,
        [this](KeyringState state) {
            m_isLooking = false;
            if (!m_isWaiting)
                return;
            if (std::exchange(m_lookAgain, false))
                return look();
            // The pause is not forgotten until something works: a keyring that only seems open must not be asked all the time.
            m_pause = std::clamp<std::chrono::milliseconds>(2 * m_pause, 2s, 60s);
            if (!isUsable(state))
                return m_timer.start(m_pause);
            m_isWaiting = false;
            Q_EMIT opened();
        },
        KeyringStart::NotAllowed);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "session/keyringwatch.h"

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

void KeyringWatch::awaitOpening()
{
    if (!isKeyringProbed())
        return;
    if (!std::exchange(m_isConnected, true)) {
        connectToKeyringSignals(this, SLOT(look()));
        connect(&m_timer, &QTimer::timeout, this, &KeyringWatch::look);
        m_timer.setSingleShot(true);
    }
    m_isWaiting = true;
    look();
}

void KeyringWatch::awaitReturn()
{
    if (!isKeyringProbed())
        return;
    probeKeyring(
        this, m_entry, KeyringUse::Read,
        [this](KeyringState state) {
            if (state != KeyringState::Open)
                awaitOpening();
        },
        KeyringStart::NotAllowed);
}

void KeyringWatch::settle()
{
    m_pause = {};
}

void KeyringWatch::look()
{
    if (!m_isWaiting)
        return;
    m_lookAgain = std::exchange(m_isLooking, true);
    if (m_lookAgain)
        return;
    m_timer.stop();
    probeKeyring(
        this, m_entry, KeyringUse::Read,
        [this](KeyringState state) {
            m_isLooking = false;
            if (!m_isWaiting)
                return;
            if (std::exchange(m_lookAgain, false))
                return look();
            // The pause is not forgotten until something works: a keyring that only seems open must not be asked all the time.
            m_pause = std::clamp<std::chrono::milliseconds>(2 * m_pause, 2s, 60s);
            if (state != KeyringState::Open)
                return m_timer.start(m_pause);
            m_isWaiting = false;
            Q_EMIT opened();
        },
        KeyringStart::NotAllowed);
}

} // namespace Descope

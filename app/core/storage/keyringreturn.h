// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/keyringprobe.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Descope {

/// Waits for a keyring that is locked, absent or hanging to be usable for one purpose. Learns of it by D-Bus, and by asking now
/// and then, since a service that hung says nothing when it goes on; never prompts. Where the state of the keyring cannot be
/// asked for (macOS, Windows) nothing is ever sent.
class KeyringReturn : public QObject
{
    Q_OBJECT

public:
    KeyringReturn(const KeyringEntry &entry, KeyringUse use)
        : m_entry(entry)
        , m_use(use)
    {
    }

    /// opened() follows once, also when the keyring is open by now.
    void awaitOpening();
    /// opened() follows once, but not before the keyring has changed: as it is now it was of no use.
    void awaitChange();
    /// opened() follows once, unless the keyring is open now: then it was something else that failed.
    void awaitReturn();
    /// The keyring works: the next time it is asked at short intervals again.
    void settle();

Q_SIGNALS:
    void opened();

private Q_SLOTS:
    void look();

private:
    void listen();
    bool isUsable(KeyringState state) const;

    const KeyringEntry m_entry;
    const KeyringUse m_use;
    bool m_isConnected = false;
    bool m_isWaiting = false;
    bool m_isLooking = false;
    bool m_lookAgain = false;
    std::chrono::milliseconds m_pause{};
    QTimer m_timer;
};

} // namespace Descope

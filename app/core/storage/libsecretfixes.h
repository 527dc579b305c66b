// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace Descope {

/// Mends what QtKeychain leaves undone about libsecret, by which it speaks to the Secret Service. Where QtKeychain works without
/// libsecret (KWallet, macOS, Windows) none of this does anything.
class LibsecretFixes
{
public:
    /// Call it before the first job: the end of the session bus must not be the end of the program, as it is by GLib's default,
    /// nor that of the keyring service, as it is by a mistake of libsecret's. ready is called now or later, without blocking, not
    /// at all once context is destroyed or as long as the bus does not answer.
    void prepare(QObject *context, std::function<void()> ready);
    /// Returns GLib's connection to the session bus, after prepare(); null when it cannot be had.
    void *connection() const { return m_connection.get(); }

    /// Call it when QtKeychain is about to use libsecret.
    static void expectJob();
    /// Lets the next job begin a new session. After the secret service was started anew, libsecret speaks of one that the new
    /// service does not know, until the process ends.
    static void reconnect();

private:
    std::shared_ptr<void> m_connection;
};

} // namespace Descope

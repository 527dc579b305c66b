// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/keyringprobe.h"

#include <memory>

namespace Descope {

/// This is a program that keeps secrets, as it is asked over D-Bus. Its functions do what those of keyringprobe.h do, of which
/// there is one set for whatever service is in use; the session bus is there.
class KeyringService
{
public:
    KeyringService() = default;
    virtual ~KeyringService() = default;
    Q_DISABLE_COPY_MOVE(KeyringService)

    virtual void probe(QObject *context, const KeyringEntry &entry, KeyringUse use, KeyringStart start,
        std::function<void(KeyringState)> answer) const = 0;
    /// done is called when the person has decided.
    virtual void unlock(QObject *context, const KeyringEntry &entry, KeyringUse use, std::function<void()> done) const = 0;
    virtual void remove(QObject *context, const KeyringEntry &entry, std::function<void(bool isAskedFor)> done) const = 0;
    virtual void listPlaces(QObject *context, std::function<void(const QStringList &places)> answer) const = 0;
    virtual void tidy(QObject *context, const KeyringEntry &entry, std::function<void()> done) const = 0;
};

/// Returns the service of all that speak org.freedesktop.secrets.
std::unique_ptr<KeyringService> secretService();
/// Returns the KWallet that is called so on the bus.
std::unique_ptr<KeyringService> kwallet(const QString &daemon);

/// Returns the object of KWallet by which it is spoken to, and which sends its signals.
QString kwalletPath(const QString &daemon);

} // namespace Descope

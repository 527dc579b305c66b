// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/keyringprobe.h"
#include "core/storage/libsecretfixes.h"

#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Descope {

/// Calls the Secret Service on the connection that libsecret uses, so that what is seen and unlocked here holds for the jobs of
/// QtKeychain. On a connection of Qt it would not: KeePassXC lets in one connection of a program, not the program. Where GLib's
/// event loop does not run nothing is ever answered but by an error.
class SecretBus : public std::enable_shared_from_this<SecretBus>
{
public:
    struct Call
    {
        QString path;
        QString interface;
        QString method;
        /// The arguments are a tuple in the text format of GVariant; see quoted().
        QString arguments = QStringLiteral("()");
    };
    /// Holds strings and paths as QString, arrays, tuples and entries of dictionaries as QVariantList, variants as what they
    /// hold. Nothing: an error.
    using Reply = std::optional<QVariantList>;

    SecretBus();
    ~SecretBus();
    Q_DISABLE_COPY_MOVE(SecretBus)

    /// Sends a call; handler is called later, not at all once context is destroyed.
    void call(QObject *context, const Call &call, KeyringStart start, std::chrono::milliseconds within,
        std::function<void(const Reply &)> handler);
    /// Calls the handler for each such signal until what is returned is destroyed. Only after a call that was answered.
    std::shared_ptr<void> subscribe(const QString &path, const QString &interface, const QString &signal,
        std::function<void(const QVariantList &arguments)> handler);

    static QString quoted(const QString &text);

private:
    LibsecretFixes m_libsecret;
};

} // namespace Descope

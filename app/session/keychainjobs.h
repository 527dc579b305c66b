// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace Descope {

/// QtKeychain's errors as far as they differ for us.
enum class KeychainOutcome { Done, NotFound, Denied, Failed };

/// Starts one job of QtKeychain on one entry, always binary (the same key as text would be a second entry), never with the
/// insecure fallback. The handler is called later, not at all once context is destroyed; the job itself is never deleted while it
/// runs.
void readKeychain(QObject *context, const QString &service, const QString &key,
    std::function<void(KeychainOutcome, const QByteArray &)> handler);
void writeKeychain(QObject *context, const QString &service, const QString &key, const QByteArray &bytes,
    std::function<void(KeychainOutcome)> handler);
void deleteKeychain(QObject *context, const QString &service, const QString &key, std::function<void(KeychainOutcome)> handler);

} // namespace Descope

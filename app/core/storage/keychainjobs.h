// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/libsecretfixes.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace QKeychain {
class Job;
}

namespace Descope {

/// Sums up QtKeychain's errors as far as they differ for us.
enum class KeychainOutcome { Done, NotFound, Denied, Failed };
/// Returns whether a job has read a deletedEntry.
bool isDeleted(KeychainOutcome outcome, const QByteArray &bytes);

/// Runs jobs of QtKeychain on one entry, always binary (the same key as text would be a second entry), never with the insecure
/// fallback. A handler gets what was read, later, not at all once context is destroyed; a job itself is never deleted while it
/// runs.
///
/// A job that failed although the keyring is open is tried once more on a new connection, because after a restart of the
/// secret service nothing else helps; but not when isWanted says that its answer comes too late: younger jobs may have overtaken
/// it.
class KeychainJobs
{
public:
    KeychainJobs(QObject *context, const QString &service, const QString &key);

    using Wanted = std::function<bool()>;
    using Handler = std::function<void(KeychainOutcome, const QByteArray &)>;
    void read(const Wanted &isWanted, const Handler &handler);
    void write(const Wanted &isWanted, const QByteArray &bytes, const Handler &handler);
    void remove(const Wanted &isWanted, const Handler &handler);

private:
    using Make = std::function<QKeychain::Job *()>;
    void start(const Wanted &isWanted, const Make &make, const Handler &handler);
    void run(const Make &make, const Handler &handler);

    QObject *const m_context;
    const QString m_service;
    const QString m_key;
    LibsecretFixes m_libsecret;
};

} // namespace Descope

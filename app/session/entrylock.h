// SPDX-License-Identifier: MIT
#pragma once

#include "api/result.h"
#include "session/clock.h"

#include <QLockFile>

namespace Descope {

/// Held while it exists: the turn of one process at changing an entry that several share. Null where nobody shares it, or
/// where no lock file can be made: then there is nothing to wait for.
using EntryLock = std::shared_ptr<QLockFile>;

/// Calls taken with the lock, at once when it is free, else later; with Error::Kind::Timeout when another process holds it for
/// longer than patience; not at all once context is destroyed. A process that was killed leaves nothing to wait for, and one
/// that hangs is passed over after 30 s.
void takeEntryLock(const QString &path, const std::shared_ptr<Clock> &clock, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(const Result<EntryLock> &)> &taken);

} // namespace Descope

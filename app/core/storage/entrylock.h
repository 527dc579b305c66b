// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/processlock.h"
#include "core/time/clock.h"
#include "core/values/result.h"

namespace Descope {

/// Holds, while it exists, the turn of one process at changing an entry that several share. It is null where nobody shares it.
using EntryLock = std::shared_ptr<ProcessLock>;

/// Calls taken with the lock, at once when it is free, else later; not at all once context is destroyed. A process that was
/// killed leaves nothing to wait for. Error::Kind::Busy: another process has held it for longer than patience, or there is no
/// place for a lock, so that no turn can be told from another.
void takeEntryLock(const QString &path, const std::shared_ptr<Clock> &clock, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(const Result<EntryLock> &)> &taken);

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/storage/entrylock.h"

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

void tryLock(const EntryLock &lock, const std::shared_ptr<Clock> &clock, std::chrono::milliseconds until, QObject *context,
    const std::function<void(const Result<EntryLock> &)> &taken)
{
    switch (lock->tryLock()) {
    case ProcessLock::Outcome::Taken:
        return taken(lock);
    case ProcessLock::Outcome::Impossible:
        return taken(localError(
            Error::Kind::Busy, u"No lock can be made, so the programs of one sign-in cannot take turns at refreshing it."_s));
    case ProcessLock::Outcome::Held:
        break;
    }
    if (clock->steady() >= until)
        return taken(
            localError(Error::Kind::Busy, u"Another program of the same sign-in is at work on it and does not finish."_s));
    const std::chrono::milliseconds pause(10 + int(30 * clock->random()));
    clock->callAfter(pause, context, [=] { tryLock(lock, clock, until, context, taken); });
}

} // namespace

void takeEntryLock(const QString &path, const std::shared_ptr<Clock> &clock, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(const Result<EntryLock> &)> &taken)
{
    if (path.isEmpty())
        return taken(EntryLock());
    tryLock(std::make_shared<ProcessLock>(path), clock, clock->steady() + patience, context, taken);
}

} // namespace Descope

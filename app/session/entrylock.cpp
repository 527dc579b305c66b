// SPDX-License-Identifier: MIT
#include "session/entrylock.h"

#include "api/logging.h"

namespace Descope {

using namespace std::chrono_literals;

namespace {

void tryLock(const EntryLock &lock, const std::shared_ptr<Clock> &clock, std::chrono::milliseconds until, QObject *context,
    const std::function<void(const Result<EntryLock> &)> &taken)
{
    if (lock->tryLock())
        return taken(lock);
    if (lock->error() != QLockFile::LockFailedError) {
        qCWarning(logSession) << "no lock file can be made; programs of one sign-in may disturb each other";
        return taken(EntryLock());
    }
    if (clock->steady() >= until) {
        return taken(localError(
            Error::Kind::Timeout, QStringLiteral("Another program of the same sign-in has been refreshing it for too long.")));
    }
    const std::chrono::milliseconds pause(10 + int(30 * clock->random()));
    clock->callAfter(pause, context, [=] { tryLock(lock, clock, until, context, taken); });
}

} // namespace

void takeEntryLock(const QString &path, const std::shared_ptr<Clock> &clock, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(const Result<EntryLock> &)> &taken)
{
    if (path.isEmpty())
        return taken(EntryLock());
    auto lock = std::make_shared<QLockFile>(path);
    lock->setStaleLockTime(30'000); // 0 would be blocked for ever by an empty or foreign file
    tryLock(lock, clock, clock->steady() + patience, context, taken);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/result.h>
#include <QFuture>
#include <QFutureWatcher>

#include <functional>
#include <utility>

namespace Descope {

/// Calls finished once in the thread of context and destroys the watcher then. Use watch() instead.
DESCOPE_CORE_EXPORT void callWhenFinished(QFutureWatcherBase *watcher, QObject *context, std::function<void()> finished);

/// Names a type from which the compiler is to deduce nothing, as std::type_identity_t of C++20 does.
template<typename T> struct Undeduced
{
    using Type = T;
};

/// Calls fn in context's thread when the future has finished; never before watch() has returned, at most once, and not at all
/// when context is destroyed first, or is null. After future.cancel() the result is Error::Kind::Cancelled.
///
/// This is the one way to consume a future of this library: with Qt 6.4, QFuture::then(context, ...) aborts when context dies
/// first, and QFuture::result() of a cancelled future is undefined.
template<typename T>
void watch(
    const QFuture<Result<T>> &future, QObject *context, typename Undeduced<std::function<void(const Result<T> &)>>::Type fn)
{
    if (context == nullptr)
        return;
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    callWhenFinished(watcher, context, [watcher, fn = std::move(fn)] {
        const bool isAnswered = !watcher->isCanceled() && watcher->future().resultCount() > 0;
        fn(isAnswered ? watcher->result() : Result<T>(localError(Error::Kind::Cancelled)));
    });
    watcher->setFuture(future);
}

} // namespace Descope

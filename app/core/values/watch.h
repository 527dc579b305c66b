// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Descope {

/// Calls fn(const Result<T> &) in context's thread when the future has finished; never before watch() has returned, at most
/// once, and not at all when context is destroyed first. After future.cancel() the result is Error::Kind::Cancelled.
///
/// The one way to consume a future of this library: with Qt 6.4, QFuture::then(context, ...) aborts when context dies
/// first, and QFuture::result() of a cancelled future is undefined.
template<typename T, typename Function> void watch(const QFuture<Result<T>> &future, QObject *context, Function fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            fn(Result<T>(localError(Error::Kind::Cancelled)));
        else
            fn(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/result.h"

#include <QFuture>
#include <QPromise>

#include <utility>

namespace Descope {

/// Returns a future that has finished with this result. (Qt's own makeReadyFuture() is deprecated by
/// makeReadyValueFuture(), which is new in Qt 6.6.)
template<typename T> QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/values/watch.h"

namespace Descope {

void callWhenFinished(QFutureWatcherBase *watcher, QObject *context, std::function<void()> finished)
{
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, finished = std::move(finished)] {
        watcher->deleteLater();
        finished();
    });
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/storage/dbuscall.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

namespace Descope {

void callBus(QObject *context, QDBusMessage message, KeyringStart start, std::function<void(const QDBusPendingCall &)> handler,
    std::chrono::milliseconds within)
{
    message.setAutoStartService(start == KeyringStart::Allowed);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, int(within.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(*watcher);
    });
}

} // namespace Descope

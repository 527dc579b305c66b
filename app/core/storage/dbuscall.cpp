// SPDX-License-Identifier: MIT
#include "core/storage/dbuscall.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Descope {

using namespace Qt::StringLiterals;

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

void askForOwner(QObject *context, const QString &name, std::function<void(bool isOwned)> then)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    ask.setArguments({name});
    callBus(context, ask, KeyringStart::NotAllowed,
        [then = std::move(then)](const QDBusPendingReply<bool> &answer) { then(answer.isError() || answer.value()); });
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "session/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithinMs = 5000;
const auto service = "org.freedesktop.secrets"_L1;

using Answer = std::function<void(KeyringState)>;

/// As QtKeychain chooses its backend: a Plasma session keeps its secrets in KWallet, which tells locked from absent itself.
bool isWalletSession()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1) ||
           qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

void send(QObject *context, QDBusMessage message, KeyringStart start, std::function<void(const QDBusPendingCall &)> handler)
{
    message.setAutoStartService(start == KeyringStart::Allowed);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, answerWithinMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(*watcher);
    });
}

void askCollection(QObject *context, const QDBusObjectPath &collection, KeyringStart start, const Answer &answer)
{
    QDBusMessage get = QDBusMessage::createMethodCall(service, collection.path(), "org.freedesktop.DBus.Properties"_L1, "Get"_L1);
    get.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    send(context, get, start, [answer](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusVariant> locked = call;
        if (locked.isError())
            answer(KeyringState::Absent);
        else
            answer(locked.value().variant().toBool() ? KeyringState::Locked : KeyringState::Open);
    });
}

} // namespace

void probeKeyring(QObject *context, Answer answer, KeyringStart start)
{
    // Without a bus a call would never be answered, not even by an error.
    const bool isBusThere = QDBusConnection::sessionBus().isConnected();
    if (isWalletSession() || !isBusThere) {
        const KeyringState state = isBusThere ? KeyringState::Open : KeyringState::Absent;
        QTimer::singleShot(0, context, [answer = std::move(answer), state] { answer(state); });
        return;
    }
    QDBusMessage readAlias = QDBusMessage::createMethodCall(
        service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    readAlias.setArguments({u"default"_s});
    send(context, readAlias, start, [context, start, answer = std::move(answer)](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusObjectPath> collection = call;
        if (collection.isError())
            answer(KeyringState::Absent);
        else if (collection.value().path() == "/"_L1)
            answer(KeyringState::Open); // never set up: there is nothing that could be locked
        else
            askCollection(context, collection.value(), start, answer);
    });
}

bool isKeyringProbed()
{
    return !isWalletSession();
}

void connectToKeyringSignals(QObject *receiver, const char *slot)
{
    // Without the sender's name, because Qt would ask the bus for its owner, and wait. What others send costs a probe.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s, {service}, {}, receiver, slot);
    bus.connect({}, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"CollectionChanged"_s, receiver, slot);
    // gnome-keyring sends both, other services only one of them.
    bus.connect({}, {}, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, {u"org.freedesktop.Secret.Collection"_s},
        {}, receiver, slot);
}

} // namespace Descope

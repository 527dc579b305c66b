// SPDX-License-Identifier: MIT
#include "session/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

#include <memory>

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

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    return message;
}

/// path is "/" when there is no such collection.
void askDefault(
    QObject *context, KeyringStart start, const std::function<void(const QDBusPendingReply<QDBusObjectPath> &path)> &then)
{
    send(context, serviceCall(u"ReadAlias"_s, {u"default"_s}), start, then);
}

void askDefaultState(QObject *context, KeyringStart start, const Answer &answer)
{
    askDefault(context, start, [context, start, answer](const QDBusPendingReply<QDBusObjectPath> &collection) {
        if (collection.isError())
            answer(KeyringState::Absent);
        else if (collection.value().path() == "/"_L1)
            answer(KeyringState::Open); // never set up: there is nothing that could be locked
        else
            askCollection(context, collection.value(), start, answer);
    });
}

using Items = QList<QDBusObjectPath>;
using FoundItems = QDBusPendingReply<Items, Items>; // unlocked, locked

/// Looks for the entry in all collections, without unlocking any.
void search(QObject *context, const KeyringEntry &entry, KeyringStart start, const std::function<void(const FoundItems &)> &then)
{
    QDBusArgument attributes;
    attributes.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (const auto &[name, value] : {std::pair(u"server"_s, entry.service), std::pair(u"user"_s, entry.key)}) {
        attributes.beginMapEntry();
        attributes << name << value;
        attributes.endMapEntry();
    }
    attributes.endMap();
    send(context, serviceCall(u"SearchItems"_s, {QVariant::fromValue(attributes)}), start, then);
}

} // namespace

void probeKeyring(QObject *context, const KeyringEntry &entry, KeyringUse use, Answer answer, KeyringStart start)
{
    // Without a bus a call would never be answered, not even by an error.
    const bool isBusThere = QDBusConnection::sessionBus().isConnected();
    if (isWalletSession() || !isBusThere) {
        const KeyringState state = isBusThere ? KeyringState::Open : KeyringState::Absent;
        QTimer::singleShot(0, context, [answer = std::move(answer), state] { answer(state); });
        return;
    }
    search(context, entry, start, [context, use, start, answer = std::move(answer)](const FoundItems &found) {
        if (found.isError())
            return answer(KeyringState::Absent);
        const bool isOpen = !found.argumentAt<0>().isEmpty();
        const bool isLocked = !found.argumentAt<1>().isEmpty();
        if (isLocked && (use == KeyringUse::Remove || !isOpen))
            return answer(KeyringState::Locked);
        if (isOpen && use != KeyringUse::Write)
            return answer(KeyringState::Open);
        askDefaultState(context, start, answer);
    });
}

void tidyKeyring(QObject *context, const KeyringEntry &entry, std::function<void()> done)
{
    if (isWalletSession() || !QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, context, std::move(done));
        return;
    }
    search(context, entry, KeyringStart::NotAllowed, [context, done = std::move(done)](const FoundItems &found) {
        if (found.isError() || found.argumentAt<0>().size() < 2)
            return done();
        const Items items = found.argumentAt<0>();
        askDefault(
            context, KeyringStart::NotAllowed, [context, items, done](const QDBusPendingReply<QDBusObjectPath> &collection) {
                const QString inDefault = collection.isError() ? QString() : collection.value().path() + u'/';
                const auto left = std::make_shared<qsizetype>(items.size());
                for (const QDBusObjectPath &item : items) {
                    const auto deleted = [done, left] {
                        if (--*left == 0)
                            done();
                    };
                    if (inDefault.isEmpty() || item.path().startsWith(inDefault))
                        deleted();
                    else
                        send(context,
                            QDBusMessage::createMethodCall(service, item.path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s),
                            KeyringStart::NotAllowed, [deleted](const QDBusPendingCall &) { deleted(); });
                }
            });
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

// SPDX-License-Identifier: MIT
#include "core/storage/dbuscall.h"
#include "core/storage/keyringchoice.h"
#include "core/storage/keyringprobe.h"
#include "core/storage/keyringservice.h"
#include "core/storage/walletkeeper.h"

#include <QDBusConnection>
#include <QDBusPendingReply>
#include <QTimer>

#include <mutex>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

using Service = std::shared_ptr<const KeyringService>;
/// Gets no service when there is none, or when it does not answer.
using Chosen = std::function<void(const Service &)>;

/// QtKeychain chooses once, at its first job, and keeps to it until the process ends. No job comes before a service has answered:
/// that one is it.
class Choice
{
public:
    static Service made()
    {
        const std::scoped_lock lock(mutex());
        return service();
    }
    static void make(const Service &which)
    {
        const std::scoped_lock lock(mutex());
        if (!service())
            service() = which;
    }

private:
    static std::mutex &mutex()
    {
        static std::mutex mutex;
        return mutex;
    }
    static Service &service()
    {
        static Service service;
        return service;
    }
};

/// A service that has its name on the bus and does not answer is none that QtKeychain may be led around: it would use another one
/// until the process ends.
void unlessItHangs(QObject *context, const QString &name, const std::function<void()> &then, const Chosen &chosen)
{
    askForOwner(context, name, [then, chosen](bool isOwned) { isOwned ? chosen(nullptr) : then(); });
}

void chooseAmong(QObject *context, KeyringCandidates candidates, KeyringStart start, const Chosen &chosen)
{
    if (candidates.wallets.isEmpty())
        return chosen(candidates.hasSecretService ? Service(secretService()) : nullptr);
    const QString name = candidates.wallets.takeFirst();
    // As QtKeychain asks it. It prompts for nothing, and starts KWallet where that is installed.
    const QDBusMessage ask = QDBusMessage::createMethodCall(name, kwalletPath(name), u"org.kde.KWallet"_s, u"networkWallet"_s);
    callBus(context, ask, start, [=](const QDBusPendingReply<QString> &answer) {
        if (!answer.isError())
            return chosen(kwallet(name));
        const auto goOn = [=] { chooseAmong(context, candidates, start, chosen); };
        // A KWallet that hands everything on says no as long as there is no wallet.
        answer.error().type() == QDBusError::Failed ? goOn() : unlessItHangs(context, name, goOn, chosen);
    });
}

void choose(QObject *context, KeyringStart start, const Chosen &chosen)
{
    if (const Service made = Choice::made())
        return chosen(made);
    chooseAmong(context, keyringCandidates(), start, chosen);
}

} // namespace

void probeKeyring(
    QObject *context, const KeyringEntry &entry, KeyringUse use, std::function<void(KeyringState)> answer, KeyringStart start)
{
    // Without a bus a call would never be answered, not even by an error.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(KeyringState::Absent); });
        return;
    }
    choose(context, start, [=, answer = std::move(answer)](const Service &service) {
        if (!service)
            return answer(KeyringState::Absent);
        service->probe(context, entry, use, start, [service, start, answer](KeyringState state) {
            // What is seen without starting anything may be another one than with it.
            if (state != KeyringState::Absent && start == KeyringStart::Allowed)
                Choice::make(service);
            answer(state);
        });
    });
}

void unlockKeyring(QObject *context, const KeyringEntry &entry, KeyringUse use, std::function<void(KeyringState)> answer)
{
    const auto probe = [=, answer = std::move(answer)] { probeKeyring(context, entry, use, answer); };
    const Service service = Choice::made();
    service ? service->unlock(context, entry, use, probe) : probe();
}

void removeFromKeyring(QObject *context, const KeyringEntry &entry, std::function<void(bool isAskedFor)> done)
{
    if (const Service service = Choice::made())
        service->remove(context, entry, std::move(done));
    else
        QTimer::singleShot(0, context, [done = std::move(done)] { done(false); });
}

void tidyKeyring(QObject *context, const KeyringEntry &entry, std::function<void()> done)
{
    if (const Service service = Choice::made(); service && QDBusConnection::sessionBus().isConnected())
        service->tidy(context, entry, std::move(done));
    else
        QTimer::singleShot(0, context, std::move(done));
}

void listKeyringPlaces(QObject *context, std::function<void(const QStringList &places)> answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer({}); });
        return;
    }
    choose(context, KeyringStart::Allowed, [context, answer = std::move(answer)](const Service &service) {
        service ? service->listPlaces(context, [service, answer](const QStringList &places) { answer(places); }) : answer({});
    });
}

bool isKeyringProbed()
{
    return true;
}

void connectToKeyringSignals(QObject *receiver, const char *slot)
{
    // Without the sender's name, because Qt would ask the bus for its owner, and wait. What others send costs a probe.
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QStringList wallets = keyringCandidates().wallets;
    for (const QString &service : wallets + QStringList{u"org.freedesktop.secrets"_s, walletKeeper})
        bus.connect(
            {}, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s, {service}, {}, receiver, slot);
    for (const QString &wallet : wallets) {
        for (const QString &change : {u"walletOpened"_s, u"walletClosed"_s, u"walletCreated"_s, u"walletDeleted"_s})
            bus.connect({}, kwalletPath(wallet), u"org.kde.KWallet"_s, change, receiver, slot);
    }
    const QString secrets = u"/org/freedesktop/secrets"_s;
    for (const QString &change : {u"CollectionChanged"_s, u"CollectionCreated"_s, u"CollectionDeleted"_s})
        bus.connect({}, secrets, u"org.freedesktop.Secret.Service"_s, change, receiver, slot);
    // gnome-keyring sends both, other services only one of them.
    bus.connect({}, {}, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, {u"org.freedesktop.Secret.Collection"_s},
        {}, receiver, slot);
}

} // namespace Descope

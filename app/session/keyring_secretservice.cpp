// SPDX-License-Identifier: MIT
#include "session/dbuscall.h"
#include "session/keyringservice.h"
#include "session/secretprompt.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <algorithm>
#include <memory>
#include <optional>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

const auto service = "org.freedesktop.secrets"_L1;

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

using Objects = QList<QDBusObjectPath>;

struct Collection
{
    QDBusObjectPath path;
    bool isLocked = false;
    /// It may hold the entry: KeePassXC tells nothing about a locked database, not even when it was created. Others let search,
    /// because what they search by is not encrypted.
    bool isSilent = false;
};

/// All that the service shows of an entry without unlocking anything.
struct Sight
{
    QList<Collection> collections;
    QString defaultPath; ///< of the collection that new entries come to; "/" when there is none
    bool isSearched = false;
    Objects open;   ///< where the entry lies
    Objects locked; ///< where it lies, too, but is not to be read

    const Collection *defaultCollection() const
    {
        const auto found = std::find_if(collections.cbegin(), collections.cend(),
            [this](const Collection &collection) { return collection.path.path() == defaultPath; });
        return found == collections.cend() ? nullptr : &*found;
    }
    bool mayBeLocked() const
    {
        return !locked.isEmpty() || (!isSearched && !collections.isEmpty()) ||
               std::any_of(collections.cbegin(), collections.cend(), std::mem_fn(&Collection::isSilent));
    }
    KeyringState state(KeyringUse use) const
    {
        if (mayBeLocked() && (use == KeyringUse::Remove || open.isEmpty()))
            return KeyringState::Locked;
        if (!open.isEmpty() && use != KeyringUse::Write)
            return KeyringState::Open;
        const Collection *collection = defaultCollection();
        if (!collection)
            return KeyringState::NotSetUp;
        return collection->isLocked ? KeyringState::Locked : KeyringState::Open;
    }
    /// What has to be unlocked first. There may be more, which is seen after that alone.
    Objects lockedFor(KeyringUse use) const
    {
        Objects objects = open.isEmpty() || use == KeyringUse::Remove ? locked : Objects();
        const Collection *collection = defaultCollection();
        if (collection && collection->isLocked && (use == KeyringUse::Write || objects.isEmpty()))
            objects << collection->path;
        for (const Collection &other : collections) {
            if (objects.isEmpty() && other.isLocked && (other.isSilent || !isSearched))
                objects << other.path;
        }
        return objects;
    }
};
/// Nothing: the service does not answer.
using Seen = std::function<void(const std::optional<Sight> &)>;

/// Looks for the entry in all collections. Only when one of them is open: KeePassXC would prompt for one otherwise.
void search(QObject *context, const KeyringEntry &entry, KeyringStart start, const Sight &sight, const Seen &then)
{
    if (std::all_of(sight.collections.cbegin(), sight.collections.cend(), std::mem_fn(&Collection::isLocked)))
        return then(sight);
    QDBusArgument attributes;
    attributes.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (const auto &[name, value] : {std::pair(u"server"_s, entry.service), std::pair(u"user"_s, entry.key)}) {
        attributes.beginMapEntry();
        attributes << name << value;
        attributes.endMapEntry();
    }
    attributes.endMap();
    callBus(context, serviceCall(u"SearchItems"_s, {QVariant::fromValue(attributes)}), start,
        [sight, then](const QDBusPendingReply<Objects, Objects> &found) {
            if (found.isError())
                return then(std::nullopt);
            Sight complete = sight;
            complete.isSearched = true;
            complete.open = found.argumentAt<0>();
            complete.locked = found.argumentAt<1>();
            then(complete);
        });
}

Collection collectionOf(const QDBusObjectPath &path, const QVariantMap &properties)
{
    const bool isLocked = properties.value(u"Locked"_s).toBool();
    const bool isOpenAboutItself = properties.contains(u"Created"_s);
    return {path, isLocked, isLocked && !isOpenAboutItself};
}

void askCollections(
    QObject *context, const Objects &paths, KeyringStart start, const std::function<void(const QList<Collection> &)> &then)
{
    if (paths.isEmpty())
        return then({});
    const auto collections = std::make_shared<QList<Collection>>();
    const auto left = std::make_shared<qsizetype>(paths.size());
    for (const QDBusObjectPath &path : paths) {
        const QDBusMessage getAll =
            call(path.path(), u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, {u"org.freedesktop.Secret.Collection"_s});
        callBus(context, getAll, start, [=](const QDBusPendingReply<QVariantMap> &properties) {
            if (!properties.isError()) // else it has gone meanwhile
                *collections << collectionOf(path, properties.value());
            if (--*left == 0)
                then(*collections);
        });
    }
}

void look(QObject *context, const KeyringEntry &entry, KeyringStart start, const Seen &then)
{
    callBus(context, serviceCall(u"ReadAlias"_s, {u"default"_s}), start, [=](const QDBusPendingReply<QDBusObjectPath> &standard) {
        if (standard.isError())
            return then(std::nullopt);
        const QString defaultPath = standard.value().path();
        const QDBusMessage get = call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            {u"org.freedesktop.Secret.Service"_s, u"Collections"_s});
        callBus(context, get, start, [=](const QDBusPendingReply<QDBusVariant> &all) {
            if (all.isError())
                return then(std::nullopt);
            askCollections(context, qdbus_cast<Objects>(all.value().variant()), start, [=](const QList<Collection> &collections) {
                search(context, entry, start, {collections, defaultPath, false, {}, {}}, then);
            });
        });
    });
}

/// Shows the prompt that a call has answered with, after what needs none was done.
void answerPrompt(QObject *context, const QDBusPendingCall &answer, const std::function<void(bool isDone)> &then)
{
    const QDBusMessage reply = answer.reply();
    const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (reply.type() != QDBusMessage::ReplyMessage || prompt.size() < 2)
        return then(reply.type() == QDBusMessage::ReplyMessage);
    auto *waiting = new SecretPrompt(service, prompt, context);
    QObject::connect(waiting, &SecretPrompt::finished, context, [waiting, then](bool isAccepted) {
        waiting->deleteLater();
        then(isAccepted);
    });
    waiting->show();
}

void setUp(QObject *context, const std::function<void()> &done)
{
    // As libsecret does it.
    QDBusArgument properties;
    properties.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QDBusVariant>());
    properties.beginMapEntry();
    properties << u"org.freedesktop.Secret.Collection.Label"_s << QDBusVariant(u"Default keyring"_s);
    properties.endMapEntry();
    properties.endMap();
    callBus(
        context, serviceCall(u"CreateCollection"_s, {QVariant::fromValue(properties), u"default"_s}), KeyringStart::Allowed,
        [context, done](const QDBusPendingCall &answer) { answerPrompt(context, answer, [done](bool) { done(); }); },
        personAnswers);
}

/// Unlocks what is seen to be locked, then what is seen after that, as long as the person wants it.
void unlockSeen(
    QObject *context, const KeyringEntry &entry, KeyringUse use, const Objects &before, const std::function<void()> &done)
{
    look(context, entry, KeyringStart::Allowed, [=](const std::optional<Sight> &sight) {
        const KeyringState state = sight ? sight->state(use) : KeyringState::Absent;
        if (state == KeyringState::NotSetUp)
            return setUp(context, done);
        const Objects objects = state == KeyringState::Locked ? sight->lockedFor(use) : Objects();
        if (objects.isEmpty() || objects == before)
            return done();
        callBus(
            context, serviceCall(u"Unlock"_s, {QVariant::fromValue(objects)}), KeyringStart::Allowed,
            [=](const QDBusPendingCall &answer) {
                answerPrompt(
                    context, answer, [=](bool isDone) { isDone ? unlockSeen(context, entry, use, objects, done) : done(); });
            },
            personAnswers);
    });
}

class SecretService final : public KeyringService
{
public:
    void probe(QObject *context, const KeyringEntry &entry, KeyringUse use, KeyringStart start,
        std::function<void(KeyringState)> answer) const override
    {
        look(context, entry, start, [use, answer = std::move(answer)](const std::optional<Sight> &sight) {
            answer(sight ? sight->state(use) : KeyringState::Absent);
        });
    }

    void unlock(QObject *context, const KeyringEntry &entry, KeyringUse use, std::function<void()> done) const override
    {
        unlockSeen(context, entry, use, {}, done);
    }

    void tidy(QObject *context, const KeyringEntry &entry, std::function<void()> done) const override
    {
        look(context, entry, KeyringStart::NotAllowed, [context, done = std::move(done)](const std::optional<Sight> &sight) {
            Objects old = sight ? sight->open : Objects();
            const QString inDefault = sight ? sight->defaultPath + u'/' : QString();
            const bool isInDefault = std::any_of(
                old.cbegin(), old.cend(), [&](const QDBusObjectPath &item) { return item.path().startsWith(inDefault); });
            old.removeIf([&](const QDBusObjectPath &item) { return !isInDefault || item.path().startsWith(inDefault); });
            if (old.isEmpty())
                return done();
            const auto left = std::make_shared<qsizetype>(old.size());
            for (const QDBusObjectPath &item : old) {
                callBus(context, call(item.path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s), KeyringStart::NotAllowed,
                    [done, left](const QDBusPendingCall &) {
                        if (--*left == 0)
                            done();
                    });
            }
        });
    }
};

} // namespace

std::unique_ptr<KeyringService> secretService()
{
    qDBusRegisterMetaType<Objects>();
    return std::make_unique<SecretService>();
}

} // namespace Descope

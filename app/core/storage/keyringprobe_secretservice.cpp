// SPDX-License-Identifier: MIT
#include "core/storage/dbuscall.h"
#include "core/storage/keyringservice.h"
#include "core/storage/secretbus.h"
#include "core/storage/secretprompt.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

struct Collection
{
    QString path;
    bool isLocked = false;
    /// It may hold the entry: KeePassXC tells nothing about a locked database, not even when it was created. Others let search,
    /// because what they search by is not encrypted.
    bool isSilent = false;
};

/// Holds all that the service shows of an entry without unlocking anything.
struct Sight
{
    QList<Collection> collections;
    QString defaultPath; ///< of the collection that new entries come to; "/" when there is none
    bool isSearched = false;
    QStringList open;   ///< where the entry lies
    QStringList locked; ///< where it lies, too, but is not to be read

    const Collection *defaultCollection() const
    {
        const auto found = std::find_if(collections.cbegin(), collections.cend(),
            [this](const Collection &collection) { return collection.path == defaultPath; });
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
    /// Returns what has to be unlocked first. There may be more, which is seen after that alone.
    QStringList lockedFor(KeyringUse use) const
    {
        QStringList objects = open.isEmpty() || use == KeyringUse::Remove ? locked : QStringList();
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
/// Gets nothing when the service does not answer.
using Seen = std::function<void(const std::optional<Sight> &)>;
using Reply = SecretBus::Reply;

QStringList paths(const QVariant &list)
{
    return list.toStringList();
}

/// Asks the service for a context.
struct Asker
{
    std::shared_ptr<SecretBus> bus;
    QObject *context;
    KeyringStart start;

    void call(const SecretBus::Call &call, std::function<void(const Reply &)> then) const
    {
        bus->call(context, call, start, keyringAnswers, std::move(then));
    }
    /// Answers with the path of the default collection, "/" when there is none, and those of all; with nothing when the service
    /// does not answer.
    void list(const std::function<void(const QStringList &)> &then) const;
    void look(const KeyringEntry &entry, const Seen &then) const;
    /// Deletes them one after the other, or overwrites what is not deleted without a prompt, as in KeePassXC.
    void removeAll(const QStringList &items, const std::function<void()> &done) const;

private:
    void askCollections(const QStringList &all, const std::function<void(const QList<Collection> &)> &then) const;
    void remove(const QString &item, const std::function<void()> &done) const;
    void blank(const QString &item, const std::function<void()> &done) const;
    void search(const KeyringEntry &entry, const Sight &sight, const Seen &then) const;
};

SecretBus::Call serviceCall(const QString &method, const QString &arguments)
{
    return {u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments};
}

Collection collectionOf(const QString &path, const QVariantList &properties)
{
    Collection collection{path, false, true};
    for (const QVariant &property : properties) {
        const QVariantList pair = property.toList();
        if (pair.constFirst() == "Locked"_L1)
            collection.isLocked = pair.constLast().toBool();
        else if (pair.constFirst() == "Created"_L1)
            collection.isSilent = false;
    }
    collection.isSilent = collection.isSilent && collection.isLocked;
    return collection;
}

void Asker::askCollections(const QStringList &all, const std::function<void(const QList<Collection> &)> &then) const
{
    if (all.isEmpty())
        return then({});
    const auto collections = std::make_shared<QList<Collection>>();
    const auto left = std::make_shared<qsizetype>(all.size());
    for (const QString &path : all) {
        const SecretBus::Call getAll{
            path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, u"('org.freedesktop.Secret.Collection',)"_s};
        call(getAll, [=](const Reply &properties) {
            if (properties) // else it has gone meanwhile
                *collections << collectionOf(path, properties->constFirst().toList());
            if (--*left == 0)
                then(*collections);
        });
    }
}

/// Looks for the entry in all collections. Only when one of them is open: KeePassXC would prompt for one otherwise.
void Asker::search(const KeyringEntry &entry, const Sight &sight, const Seen &then) const
{
    if (std::all_of(sight.collections.cbegin(), sight.collections.cend(), std::mem_fn(&Collection::isLocked)))
        return then(sight);
    const QString attributes =
        u"({'server': %1, 'user': %2},)"_s.arg(SecretBus::quoted(entry.service), SecretBus::quoted(entry.key));
    call(serviceCall(u"SearchItems"_s, attributes), [sight, then](const Reply &found) {
        if (!found)
            return then(std::nullopt);
        Sight complete = sight;
        complete.isSearched = true;
        complete.open = paths(found->value(0));
        complete.locked = paths(found->value(1));
        then(complete);
    });
}

void Asker::list(const std::function<void(const QStringList &)> &then) const
{
    call(serviceCall(u"ReadAlias"_s, u"('default',)"_s), [*this, then](const Reply &standard) {
        if (!standard)
            return then({});
        const SecretBus::Call get{u"/org/freedesktop/secrets"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            u"('org.freedesktop.Secret.Service', 'Collections')"_s};
        call(get, [then, defaultPath = standard->constFirst().toString()](
                      const Reply &all) { then(all ? QStringList(defaultPath) + paths(all->constFirst()) : QStringList()); });
    });
}

void Asker::look(const KeyringEntry &entry, const Seen &then) const
{
    list([*this, entry, then](const QStringList &listed) {
        if (listed.isEmpty())
            return then(std::nullopt);
        askCollections(listed.mid(1), [=, *this](const QList<Collection> &collections) {
            search(entry, {collections, listed.constFirst(), false, {}, {}}, then);
        });
    });
}

void Asker::remove(const QString &item, const std::function<void()> &done) const
{
    call({item, u"org.freedesktop.Secret.Item"_s, u"Delete"_s}, [*this, item, done](const Reply &deleted) {
        const QString prompt = deleted ? deleted->value(0).toString() : QString();
        if (prompt.size() < 2)
            return done();
        call({prompt, u"org.freedesktop.Secret.Prompt"_s, u"Dismiss"_s}, [](const Reply &) {});
        blank(item, done);
    });
}

/// Nothing in this is secret, so that it may be sent as it is.
void Asker::blank(const QString &item, const std::function<void()> &done) const
{
    call(serviceCall(u"OpenSession"_s, u"('plain', <''>)"_s), [*this, item, done](const Reply &opened) {
        QStringList bytes;
        for (const char byte : QByteArray(deletedEntry).toBase64()) // as QtKeychain writes what is binary
            bytes << u"byte %1"_s.arg(int(byte));
        const QString secret = u"(objectpath '%1', @ay [], [%2], 'text/plain')"_s.arg(
            opened ? opened->value(1).toString() : u"/"_s, bytes.join(u", "_s));
        call({item, u"org.freedesktop.Secret.Item"_s, u"SetSecret"_s, u"(%1,)"_s.arg(secret)}, [done](const Reply &) { done(); });
    });
}

void Asker::removeAll(const QStringList &items, const std::function<void()> &done) const
{
    if (items.isEmpty())
        return done();
    remove(items.constFirst(), [*this, items, done] { removeAll(items.mid(1), done); });
}

/// Lets the person unlock what an entry needs.
struct Unlocking
{
    Asker asker;
    KeyringEntry entry;
    KeyringUse use;
    std::function<void()> done;

    /// Unlocks what is seen to be locked, then what is seen after that, as long as the person wants it.
    void go(const QStringList &before = {}) const
    {
        asker.look(entry, [*this, before](const std::optional<Sight> &sight) {
            const KeyringState state = sight ? sight->state(use) : KeyringState::Absent;
            if (state == KeyringState::NotSetUp)
                return setUp();
            const QStringList objects = state == KeyringState::Locked ? sight->lockedFor(use) : QStringList();
            if (objects.isEmpty() || objects == before)
                return done();
            const QString arguments = u"(@ao ['%1'],)"_s.arg(objects.join("', '"_L1));
            ask(serviceCall(u"Unlock"_s, arguments), [*this, objects](bool isDone) { isDone ? go(objects) : done(); });
        });
    }

private:
    void setUp() const
    {
        // As libsecret does it.
        const QString arguments = u"({'org.freedesktop.Secret.Collection.Label': <'Default keyring'>}, 'default')"_s;
        ask(serviceCall(u"CreateCollection"_s, arguments), [*this](bool) { done(); });
    }

    /// Shows the prompt that is answered, if one is, after what needs none was done.
    void ask(const SecretBus::Call &call, const std::function<void(bool isDone)> &then) const
    {
        asker.bus->call(asker.context, call, KeyringStart::Allowed, personAnswers, [*this, then](const Reply &reply) {
            const QString prompt = reply ? reply->value(1).toString() : QString();
            if (prompt.size() < 2)
                return then(bool(reply));
            auto *waiting = new SecretPrompt(asker.bus, prompt, asker.context);
            QObject::connect(waiting, &SecretPrompt::finished, asker.context, [waiting, then](bool isAccepted) {
                waiting->deleteLater();
                then(isAccepted);
            });
            waiting->show();
        });
    }
};

class SecretService final : public KeyringService
{
public:
    void probe(QObject *context, const KeyringEntry &entry, KeyringUse use, KeyringStart start,
        std::function<void(KeyringState)> answer) const override
    {
        asker(context, start).look(entry, [use, answer = std::move(answer)](const std::optional<Sight> &sight) {
            const KeyringState state = sight ? sight->state(use) : KeyringState::Absent;
            if (state == KeyringState::Open)
                LibsecretFixes::expectJob();
            answer(state);
        });
    }

    void unlock(QObject *context, const KeyringEntry &entry, KeyringUse use, std::function<void()> done) const override
    {
        Unlocking{asker(context, KeyringStart::Allowed), entry, use, std::move(done)}.go();
    }

    /// libsecret would show the prompt with which KeePassXC answers.
    void remove(QObject *context, const KeyringEntry &entry, std::function<void(bool isAskedFor)> done) const override
    {
        const Asker asker = this->asker(context, KeyringStart::NotAllowed);
        asker.look(entry, [asker, done = std::move(done)](const std::optional<Sight> &sight) {
            const QStringList items = sight ? sight->open : QStringList();
            // In a sandbox libsecret has it in a file, of which the service knows nothing.
            asker.removeAll(items, [done, isSeen = !items.isEmpty()] { done(isSeen); });
        });
    }

    void listPlaces(QObject *context, std::function<void(const QStringList &places)> answer) const override
    {
        asker(context, KeyringStart::Allowed).list(answer);
    }

    void tidy(QObject *context, const KeyringEntry &entry, std::function<void()> done) const override
    {
        const Asker asker = this->asker(context, KeyringStart::NotAllowed);
        asker.look(entry, [asker, done = std::move(done)](const std::optional<Sight> &sight) {
            QStringList old = sight ? sight->open : QStringList();
            const auto isInDefault = [&](const QString &item) { return item.startsWith(sight->defaultPath + u'/'); };
            if (old.removeIf(isInDefault) == 0)
                old.clear(); // nothing has taken its place
            asker.removeAll(old, done);
        });
    }

private:
    Asker asker(QObject *context, KeyringStart start) const { return {m_bus, context, start}; }

    const std::shared_ptr<SecretBus> m_bus = std::make_shared<SecretBus>();
};

} // namespace

std::unique_ptr<KeyringService> secretService()
{
    return std::make_unique<SecretService>();
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/session/personkeeper.h"

#include "core/session/entryformat.h"
#include "core/session/origin.h"
#include "core/storage/memorytokenstore.h"
#include "core/values/promise.h"
#include "core/values/watch.h"

namespace Descope {

namespace {

QByteArray entryOf(const RememberedPerson &person, const DescopeService &service)
{
    QCborMap members{{EntryKey::LoginId, wellFormed(person.loginId)}, {EntryKey::Name, wellFormed(person.name)},
        {EntryKey::ProjectId, service.projectId()}, {EntryKey::Origin, originOf(service.baseUrl())}};
    if (person.staySignedIn)
        members.insert(EntryKey::StaySignedIn, *person.staySignedIn);
    if (!person.lastWay.isEmpty())
        members.insert(EntryKey::LastWay, wellFormed(person.lastWay));
    return entryWith(members);
}

/// There is nobody in an entry of another service, or one that is damaged.
RememberedPerson personIn(const std::optional<QByteArray> &entry, const DescopeService &service)
{
    const Result<QCborMap> members = membersOf(entry.value_or(QByteArray()));
    if (!members)
        return {};
    const auto text = [&members](EntryKey::Key key) { return members->value(key).toString(); };
    if (text(EntryKey::ProjectId) != service.projectId() || text(EntryKey::Origin) != originOf(service.baseUrl()))
        return {};
    RememberedPerson person{text(EntryKey::LoginId), text(EntryKey::Name), {}, text(EntryKey::LastWay)};
    if (const QCborValue stay = members->value(EntryKey::StaySignedIn); stay.isBool())
        person.staySignedIn = stay.toBool();
    return person;
}

} // namespace

PersonKeeper::PersonKeeper(const LentService &service, std::unique_ptr<TokenStore> store, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_store(store ? std::move(store) : std::make_unique<MemoryTokenStore>())
{
    connect(m_store.get(), &TokenStore::changed, this, &PersonKeeper::makeUp);
}

QFuture<Result<RememberedPerson>> PersonKeeper::find()
{
    if (m_unsaved)
        return readyFuture<RememberedPerson>(*m_unsaved);
    if (m_store->wasNeverUsed())
        return readyFuture<RememberedPerson>(RememberedPerson());
    const Promise<RememberedPerson> promise;
    watch(m_store->read(), this, [this, promise](const Result<std::optional<QByteArray>> &entry) {
        promise.finish(entry ? Result<RememberedPerson>(personIn(*entry, *m_service)) : entry.error());
    });
    return promise.future();
}

QFuture<Result<void>> PersonKeeper::remember(const RememberedPerson &person)
{
    const bool isNobody = person.isEmpty();
    if (isNobody && m_store->wasNeverUsed())
        return readyFuture<void>();
    m_unsaved = person;
    const Promise<void> promise;
    watch(isNobody ? m_store->remove() : m_store->write(entryOf(person, *m_service)), this,
        [this, promise, person](const Result<void> &done) {
            // What could not be removed now counts as removed, and the store sees to it.
            if (m_unsaved == person && (done || person.isEmpty()))
                m_unsaved.reset();
            // A name that is to be forgotten goes at once, whatever else was to be saved in its place.
            if (!done && !person.isEmpty() && person.loginId.isEmpty())
                return watch(m_store->remove(), this, [promise](const Result<void> &removed) { promise.finish(removed); });
            if (!done && m_unsaved) // until it can be used again, which the store tells whoever has missed something
                watch(m_store->read(), this, [](const auto &) {});
            promise.finish(done);
        });
    return promise.future();
}

/// The store can be used again, or another process has remembered somebody; what was to be saved here comes after that.
void PersonKeeper::makeUp()
{
    if (m_unsaved)
        watch(remember(*m_unsaved), this, [](const Result<void> &) {});
}

} // namespace Descope

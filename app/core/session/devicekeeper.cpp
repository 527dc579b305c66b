// SPDX-License-Identifier: MIT
#include "core/session/devicekeeper.h"

#include "core/session/entryformat.h"
#include "core/session/origin.h"
#include "core/values/watch.h"

namespace Descope {

namespace {

/// Both are one text in the place of a refresh token; tokens hold no blanks.
QByteArray entryOf(const DeviceTokens &tokens, const DescopeService &service)
{
    return entryWith({{EntryKey::RefreshJwt, tokens.trusted + u' ' + tokens.known}, {EntryKey::ProjectId, service.projectId()},
        {EntryKey::Origin, originOf(service.baseUrl())}});
}

/// There are none in an entry of another service, or one that is damaged.
DeviceTokens tokensIn(const std::optional<QByteArray> &entry, const DescopeService &service)
{
    const Result<QCborMap> members = membersOf(entry.value_or(QByteArray()));
    const auto text = [&members](EntryKey::Key key) { return members ? members->value(key).toString() : QString(); };
    if (text(EntryKey::ProjectId) != service.projectId() || text(EntryKey::Origin) != originOf(service.baseUrl()))
        return {};
    return {text(EntryKey::RefreshJwt).section(u' ', 0, 0), text(EntryKey::RefreshJwt).section(u' ', 1)};
}

} // namespace

DeviceKeeper::DeviceKeeper(const LentService &service, std::unique_ptr<TokenStore> store, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_store(std::move(store))
{
    connect(m_service, &DescopeService::deviceTokensChanged, this, [this] { m_saved ? keep() : load(); });
    connect(m_store.get(), &TokenStore::changed, this, &DeviceKeeper::read);
}

void DeviceKeeper::load()
{
    if (m_saved || std::exchange(m_isLoading, true))
        return;
    if (m_store->wasNeverUsed())
        return found({});
    read();
}

void DeviceKeeper::read()
{
    watch(m_store->read(), this, [this](const Result<std::optional<QByteArray>> &entry) {
        m_isLoading = false;
        if (entry)
            found(tokensIn(*entry, *m_service));
        else if (entry.error().kind == Error::Kind::StorageElsewhere)
            found({});
    });
}

/// Takes over what is saved, but gives up nothing for it that this process has learned itself.
void DeviceKeeper::found(const DeviceTokens &saved)
{
    const DeviceTokens before = std::exchange(m_saved, saved).value_or(DeviceTokens());
    DeviceTokens tokens = m_service->deviceTokens();
    if (tokens.trusted == before.trusted)
        tokens.trusted = saved.trusted;
    if (tokens.known == before.known)
        tokens.known = saved.known;
    m_isLoading = false;
    m_service->setDeviceTokens(tokens);
    keep();
}

void DeviceKeeper::keep()
{
    const DeviceTokens tokens = m_service->deviceTokens();
    if (m_isWriting || tokens == *m_saved)
        return;
    m_isWriting = true;
    watch(m_store->write(entryOf(tokens, *m_service)), this, [this, tokens](const Result<void> &written) {
        m_isWriting = false;
        if (!written) // until it can be used again, which the store tells whoever has missed something
            return watch(m_store->read(), this, [](const auto &) {});
        m_saved = tokens;
        keep();
    });
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/session/devicekeeper.h"

#include "core/session/origin.h"
#include "core/session/storedsession.h"
#include "core/values/watch.h"

namespace Descope {

namespace {

/// Both in the one place of an entry that is never empty; tokens hold no blanks.
StoredSession entryOf(const DeviceTokens &tokens, const DescopeService &service)
{
    return {tokens.trusted + u' ' + tokens.known, {}, {}, {}, service.projectId(), originOf(service.baseUrl())};
}

/// None from an entry of another service.
DeviceTokens tokensOf(const StoredSession &entry, const DescopeService &service)
{
    if (entry.projectId != service.projectId() || entry.origin != originOf(service.baseUrl()))
        return {};
    return {entry.refreshJwt.section(u' ', 0, 0), entry.refreshJwt.section(u' ', 1)};
}

} // namespace

DeviceKeeper::DeviceKeeper(DescopeService *service, std::unique_ptr<TokenStore> store, QObject *parent)
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
    watch(m_store->read(), this, [this](const Result<std::optional<QByteArray>> &bytes) {
        const FoundSession entry = sessionIn(bytes);
        m_isLoading = false;
        if (entry)
            found(*entry ? tokensOf(**entry, *m_service) : DeviceTokens());
        else if (entry.error().kind == Error::Kind::StorageCorrupt || entry.error().kind == Error::Kind::StorageElsewhere)
            found({});
    });
}

/// Of what this process has learned itself nothing is given up for it.
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
    watch(m_store->write(entryOf(tokens, *m_service).toBytes()), this, [this, tokens](const Result<void> &written) {
        m_isWriting = false;
        if (!written) // until it can be used again, which the store tells whoever has missed something
            return watch(m_store->read(), this, [](const auto &) {});
        m_saved = tokens;
        keep();
    });
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/tokenstore.h"
#include "core/values/outliving.h"

namespace Descope {

/// Hands on all calls to a store that may be a program's own, and whose functions may do what slots may: destroy whoever calls.
class CalledStore : public TokenStore
{
    Q_OBJECT

public:
    CalledStore(Outliving *caller, std::unique_ptr<TokenStore> store)
        : m_caller(caller)
        , m_store(std::move(store))
    {
        connect(m_store.get(), &TokenStore::changed, this, &TokenStore::changed);
    }

    bool wasNeverUsed() const override { return m_store->wasNeverUsed(); }
    QString lockFile() const override { return m_store->lockFile(); }
    std::unique_ptr<TokenStore> beside(const QString &name) const override
    {
        const Outliving::Call call(m_caller);
        std::unique_ptr<TokenStore> store = m_store->beside(name);
        return store ? std::make_unique<CalledStore>(m_caller, std::move(store)) : nullptr;
    }
    QFuture<Result<std::optional<QByteArray>>> read(Access access) override
    {
        const Outliving::Call call(m_caller);
        return m_store->read(access);
    }
    QFuture<Result<void>> write(const QByteArray &secret, Access access) override
    {
        const Outliving::Call call(m_caller);
        return m_store->write(secret, access);
    }
    QFuture<Result<void>> remove() override
    {
        const Outliving::Call call(m_caller);
        return m_store->remove();
    }

private:
    Outliving *const m_caller;
    const std::unique_ptr<TokenStore> m_store;
};

} // namespace Descope

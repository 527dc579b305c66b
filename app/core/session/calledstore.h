// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/tokenstore.h"
#include "core/values/outliving.h"

#include <functional>
#include <memory>
#include <utility>

namespace Descope {

/// Hands on all calls to a store that may be a program's own, and whose functions may do what slots may: destroy whoever calls.
class CalledStore : public TokenStore
{
    Q_OBJECT

public:
    CalledStore(Outliving *caller, std::unique_ptr<TokenStore> store)
        : m_caller(caller)
    {
        replace([&store](const auto &) { return std::move(store); });
    }

    /// Puts another store in the place of this one; `next` makes it of the one that there was.
    void replace(const std::function<std::unique_ptr<TokenStore>(const std::shared_ptr<TokenStore> &store)> &next)
    {
        const std::shared_ptr<TokenStore> before = std::exchange(m_store, nullptr);
        if (before)
            disconnect(before.get(), nullptr, this, nullptr);
        m_store = next(before);
        connect(m_store.get(), &TokenStore::changed, this, &TokenStore::changed);
    }

    bool wasNeverUsed() const override { return m_store->wasNeverUsed(); }
    QString lockFile() const override { return m_store->lockFile(); }
    std::unique_ptr<TokenStore> beside(const QString &name) const override { return beside(name, m_caller); }
    /// Returns the store that another caller has beside this one.
    std::unique_ptr<TokenStore> beside(const QString &name, Outliving *caller) const
    {
        const Outliving::Call call(m_caller);
        std::unique_ptr<TokenStore> store = m_store->beside(name);
        return store ? std::make_unique<CalledStore>(caller, std::move(store)) : nullptr;
    }
    QFuture<Result<std::optional<QByteArray>>> read(Access access = Access::Quiet) override
    {
        const Outliving::Call call(m_caller);
        return m_store->read(access);
    }
    QFuture<Result<void>> write(const QByteArray &secret, Access access = Access::Quiet) override
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
    std::shared_ptr<TokenStore> m_store;
};

} // namespace Descope

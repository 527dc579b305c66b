// SPDX-License-Identifier: MIT
#include "core/storage/memorytokenstore.h"

#include "core/values/promise.h"

namespace Descope {

struct MemoryTokenStore::Private
{
    std::optional<QByteArray> secret;
};

MemoryTokenStore::MemoryTokenStore(QObject *parent)
    : TokenStore(parent)
    , d(std::make_unique<Private>())
{
}

MemoryTokenStore::~MemoryTokenStore() = default;

bool MemoryTokenStore::wasNeverUsed() const
{
    return !d->secret;
}

QFuture<Result<std::optional<QByteArray>>> MemoryTokenStore::read(Access)
{
    return readyFuture<std::optional<QByteArray>>(d->secret);
}

QFuture<Result<void>> MemoryTokenStore::write(const QByteArray &secret, Access)
{
    d->secret = secret;
    return readyFuture<void>();
}

QFuture<Result<void>> MemoryTokenStore::remove()
{
    d->secret.reset();
    return readyFuture<void>();
}

} // namespace Descope

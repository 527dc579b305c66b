// SPDX-License-Identifier: MIT
#include "core/storage/memorytokenstore.h"

#include "core/values/promise.h"

namespace Descope {

QFuture<Result<std::optional<QByteArray>>> MemoryTokenStore::read(Access)
{
    return readyFuture<std::optional<QByteArray>>(m_secret);
}

QFuture<Result<void>> MemoryTokenStore::write(const QByteArray &secret, Access)
{
    m_secret = secret;
    return readyFuture<void>();
}

QFuture<Result<void>> MemoryTokenStore::remove()
{
    m_secret.reset();
    return readyFuture<void>();
}

} // namespace Descope

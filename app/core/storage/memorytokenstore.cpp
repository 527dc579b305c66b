// SPDX-License-Identifier: MIT
#include "core/storage/memorytokenstore.h"

#include "core/values/promise.h"

namespace Descope {

QFuture<Result<std::optional<StoredSession>>> MemoryTokenStore::read(Access)
{
    return readyFuture<std::optional<StoredSession>>(m_session);
}

QFuture<Result<void>> MemoryTokenStore::write(const StoredSession &session, Access)
{
    m_session = session;
    return readyFuture<void>();
}

QFuture<Result<void>> MemoryTokenStore::remove()
{
    m_session.reset();
    return readyFuture<void>();
}

} // namespace Descope

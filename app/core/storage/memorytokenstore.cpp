// SPDX-License-Identifier: MIT
#include "core/storage/memorytokenstore.h"

#include "core/values/readyfuture.h"

namespace Descope {

QFuture<Result<std::optional<StoredSession>>> MemoryTokenStore::read(Access)
{
    return readyFuture(Result<std::optional<StoredSession>>(m_session));
}

QFuture<Result<void>> MemoryTokenStore::write(const StoredSession &session, Access)
{
    m_session = session;
    return readyFuture(Result<void>());
}

QFuture<Result<void>> MemoryTokenStore::remove()
{
    m_session.reset();
    return readyFuture(Result<void>());
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "session/memorytokenstore.h"

namespace Descope {

QFuture<Result<std::optional<StoredSession>>> MemoryTokenStore::read(Access)
{
    return QtFuture::makeReadyFuture(Result<std::optional<StoredSession>>(m_session));
}

QFuture<Result<void>> MemoryTokenStore::write(const StoredSession &session, Access)
{
    m_session = session;
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> MemoryTokenStore::remove()
{
    m_session.reset();
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/tokenstore.h"

namespace Descope {

/// A TokenStore that forgets everything with the program: for tests, and for those who must leave no trace.
class DESCOPE_CORE_EXPORT MemoryTokenStore : public TokenStore
{
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    bool wasNeverUsed() const override { return !m_session; }
    QFuture<Result<std::optional<StoredSession>>> read(Access access = Access::Quiet) override;
    QFuture<Result<void>> write(const StoredSession &session, Access access = Access::Quiet) override;
    QFuture<Result<void>> remove() override;

private:
    std::optional<StoredSession> m_session;
};

} // namespace Descope

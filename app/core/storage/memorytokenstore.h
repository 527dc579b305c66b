// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/tokenstore.h>

namespace Descope {

/// Forgets everything with the program: for tests, and for those who must leave no trace.
class DESCOPE_CORE_EXPORT MemoryTokenStore : public TokenStore
{
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    bool wasNeverUsed() const override { return !m_secret; }
    QFuture<Result<std::optional<QByteArray>>> read(Access access = Access::Quiet) override;
    QFuture<Result<void>> write(const QByteArray &secret, Access access = Access::Quiet) override;
    QFuture<Result<void>> remove() override;

private:
    std::optional<QByteArray> m_secret;
};

} // namespace Descope

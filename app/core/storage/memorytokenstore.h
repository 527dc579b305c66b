// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/tokenstore.h>

#include <memory>

namespace Descope {

/// Forgets everything with the program: for tests, and for those who must leave no trace.
class DESCOPE_CORE_EXPORT MemoryTokenStore : public TokenStore
{
    Q_OBJECT

public:
    explicit MemoryTokenStore(QObject *parent = nullptr);
    ~MemoryTokenStore() override;

    bool wasNeverUsed() const override;
    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> read(Access access = Access::Quiet) override;
    [[nodiscard]] QFuture<Result<void>> write(const QByteArray &secret, Access access = Access::Quiet) override;
    [[nodiscard]] QFuture<Result<void>> remove() override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope

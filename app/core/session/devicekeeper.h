// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/lentservice.h"
#include "core/storage/tokenstore.h"

#include <memory>
#include <optional>

namespace Descope {

/// Keeps the device tokens of a service in an entry of their own, over sign-outs and between two starts. A keyring that is locked
/// or missing costs nothing: the tokens stay in memory, and are read and saved as soon as it can be used. What other processes
/// save is taken over.
class DeviceKeeper : public QObject
{
    Q_OBJECT

public:
    DeviceKeeper(const LentService &service, std::unique_ptr<TokenStore> store, QObject *parent = nullptr);

    /// Gives the service what is saved, unless that was done. Asks nobody to unlock anything.
    void load();

private:
    void read();
    void found(const DeviceTokens &saved);
    void keep();

    const LentService m_service;
    const std::unique_ptr<TokenStore> m_store;
    std::optional<DeviceTokens> m_saved; ///< as far as it is known
    bool m_isLoading = false;
    bool m_isWriting = false;
};

} // namespace Descope

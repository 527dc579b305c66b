// SPDX-License-Identifier: MIT
#pragma once

#include "session/tokenstore.h"

#include <QUrl>

#include <memory>

namespace Descope {

/// Which entry of the keychain. Two programs that share an app id share a sign-in; profiles keep several sign-ins of one
/// program apart.
struct DESCOPE_CORE_EXPORT KeychainEntry
{
    QString appId;
    QString projectId;
    QUrl baseUrl;
    QString profile = {};
};

/// The TokenStore that people use: one binary entry in the keychain of the system, through QtKeychain. On Linux the Secret
/// Service is asked over D-Bus whether it is locked before and after QtKeychain is believed.
/// Never writes a secret anywhere else. What could not be removed is remembered by an empty file below the user's
/// QStandardPaths::GenericDataLocation. Answers take milliseconds; a keyring that hangs is StorageUnavailable after 5 s, a prompt
/// that nobody answers StorageLocked after 2 minutes.
class DESCOPE_CORE_EXPORT KeychainTokenStore : public TokenStore
{
    Q_OBJECT

public:
    explicit KeychainTokenStore(const KeychainEntry &entry, QObject *parent = nullptr);
    /// Operations that are under way end with Error::Kind::Cancelled.
    ~KeychainTokenStore() override;

    QFuture<Result<std::optional<StoredSession>>> read(Access access = Access::Quiet) override;
    QFuture<Result<void>> write(const StoredSession &session, Access access = Access::Quiet) override;
    QFuture<Result<void>> remove() override;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope

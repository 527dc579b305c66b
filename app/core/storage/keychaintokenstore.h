// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/tokenstore.h>
#include <QUrl>

#include <memory>

namespace Descope {

/// Names an entry of the keychain. Two programs that share an app id share a sign-in; profiles keep several sign-ins of one
/// program apart.
struct DESCOPE_CORE_EXPORT KeychainEntry
{
    QString appId; ///< must not be empty: what has no name answers Error::Kind::Configuration, and saves nothing
    QString projectId;
    QUrl baseUrl;
    QString profile = {};
};

/// This is the TokenStore that people use: one binary entry in the keychain of the system, through QtKeychain. On Linux the
/// service that QtKeychain uses (KWallet or the Secret Service) is asked over D-Bus whether it is locked before and after
/// QtKeychain is believed, and nothing prompts but what may; an entry in another collection of the Secret Service than the
/// default one is found there, and comes to the default one with the next write. A keyring that was never set up is Absent for
/// read() and StorageNotSetUp for write().
/// It never writes a secret anywhere else. Below the user's QStandardPaths::GenericDataLocation, in descope/, lie files without
/// one: the lock, a stamp by which programs hear of each other's changes, marks for what could not be removed yet, and notes of
/// the keyrings in which it was saved. Where none of these is in use, read() answers StorageElsewhere; remove() answers it once,
/// and what they hold is removed when they are in use again. Answers take milliseconds; a keyring that hangs is
/// StorageUnavailable after 5 s, a prompt that nobody answers StorageLocked after 2 minutes.
///
/// changed() is sent for what other programs and other objects do with the entry, and, on Linux only, when the
/// keyring is usable again after read() or write() had answered StorageLocked, StorageNotSetUp or StorageUnavailable, or changes
/// after StorageElsewhere. What was removed while the keyring was locked is then deleted, too. It may come once too often.
///
/// A thread whose event loop is not GLib's (QT_NO_GLIB) gets no answer from the Secret Service but StorageUnavailable.
/// The end of the session bus does not end the program: GLib's connection to it no longer has exit-on-close.
class DESCOPE_CORE_EXPORT KeychainTokenStore : public TokenStore
{
    Q_OBJECT

public:
    explicit KeychainTokenStore(const KeychainEntry &entry, QObject *parent = nullptr);
    /// Operations that are under way end with Error::Kind::Cancelled.
    ~KeychainTokenStore() override;

    bool wasNeverUsed() const override;
    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> read(Access access = Access::Quiet) override;
    [[nodiscard]] QFuture<Result<void>> write(const QByteArray &secret, Access access = Access::Quiet) override;
    [[nodiscard]] QFuture<Result<void>> remove() override;
    QString lockFile() const override;
    /// Returns the store of a profile that begins with the profile of this one.
    std::unique_ptr<TokenStore> beside(const QString &name) const override;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope

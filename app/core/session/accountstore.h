// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/accountkeeper.h"
#include "core/values/promise.h"

namespace Descope {

/// This is the store of one session of a list of accounts. Which entry that is may have to be looked up in the keyring first;
/// once it is known it stays the same. What is removed here is also taken from the list.
class AccountStore : public TokenStore
{
    Q_OBJECT

public:
    /// Uses the entry of whoever is current when it is first asked for.
    static std::unique_ptr<AccountStore> ofCurrent(const std::shared_ptr<AccountKeeper> &keeper);
    static std::unique_ptr<AccountStore> ofFirst(const std::shared_ptr<AccountKeeper> &keeper);
    static std::unique_ptr<AccountStore> ofUser(const std::shared_ptr<AccountKeeper> &keeper, const QString &userId);
    /// This is empty until it is known who signs in.
    static std::unique_ptr<AccountStore> ofNobody(const std::shared_ptr<AccountKeeper> &keeper);

    bool wasNeverUsed() const override;
    QFuture<Result<std::optional<QByteArray>>> read(Access access = Access::Quiet) override;
    QFuture<Result<void>> write(const QByteArray &secret, Access access = Access::Quiet) override;
    QFuture<Result<void>> remove() override;
    QString lockFile() const override;
    /// Returns what is beside the first entry: it belongs to all accounts.
    std::unique_ptr<TokenStore> beside(const QString &name) const override;

private:
    enum class Whose { Current, User, Nobody };
    using Bytes = std::optional<QByteArray>;
    using ReadPromise = Promise<Bytes>;

    AccountStore(std::shared_ptr<AccountKeeper> keeper, Whose whose, QString userId = {});
    void use(const std::shared_ptr<AccountEntry> &entry);
    void findCurrent(Access access, const ReadPromise &promise);
    void findUser(Access access, const ReadPromise &promise);
    void readEntry(const std::shared_ptr<AccountEntry> &entry, Access access, const ReadPromise &promise);
    void writeEntry(const QByteArray &secret, Access access, const Promise<void> &promise);
    void removeEntry(const Promise<void> &promise);
    void removeUnknown(const Promise<void> &promise);

    const std::shared_ptr<AccountKeeper> m_keeper;
    const Whose m_whose;
    QString m_userId;
    std::shared_ptr<AccountEntry> m_entry; ///< once it is known
    bool m_isMissed = false;               ///< the keyring could not say whose it is
};

} // namespace Descope

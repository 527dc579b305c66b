// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/tokenstore.h"
#include "core/values/promise.h"

#include <functional>
#include <optional>

namespace DescopeTest {

/// This TokenStore does what a test tells it to. It answers in the order in which it was asked, as the keychain does.
class FakeTokenStore : public Descope::TokenStore
{
    Q_OBJECT

public:
    std::optional<QByteArray> entry;
    bool isNew = false;
    QString lock; ///< the path of its lock file
    /// When this is set, it is the answer and nothing changes.
    std::optional<Descope::Error> readError;
    std::optional<Descope::Error> writeError;
    std::optional<Descope::Error> removeError;

    /// From now on nothing happens and nobody gets an answer until release().
    void hold() { m_held = true; }
    void release()
    {
        m_held = false;
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

    /// Makes what is beside it; without this there is nothing.
    std::function<std::unique_ptr<Descope::TokenStore>(const QString &name)> makeBeside;

    QString lockFile() const override { return lock; }
    std::unique_ptr<Descope::TokenStore> beside(const QString &name) const override
    {
        return makeBeside ? makeBeside(name) : nullptr;
    }
    bool wasNeverUsed() const override { return isNew; }
    QFuture<Descope::Result<std::optional<QByteArray>>> read(Access) override
    {
        Q_EMIT called(QStringLiteral("read"));
        using Found = Descope::Result<std::optional<QByteArray>>;
        return later<std::optional<QByteArray>>([this] { return readError ? Found(*readError) : Found(entry); });
    }
    QFuture<Descope::Result<void>> write(const QByteArray &secret, Access) override
    {
        Q_EMIT called(QStringLiteral("write"));
        return later<void>([this, secret] {
            if (writeError)
                return Descope::Result<void>(*writeError);
            entry = secret;
            return Descope::Result<void>();
        });
    }
    QFuture<Descope::Result<void>> remove() override
    {
        Q_EMIT called(QStringLiteral("remove"));
        return later<void>([this] {
            if (removeError)
                return Descope::Result<void>(*removeError);
            entry.reset();
            return Descope::Result<void>();
        });
    }

Q_SIGNALS:
    /// The operation, "read", "write" or "remove", was asked for and is not done yet.
    void called(const QString &operation);

private:
    template<typename T> QFuture<Descope::Result<T>> later(std::function<Descope::Result<T>()> work)
    {
        const Descope::Promise<T> promise;
        const auto answer = [promise, work = std::move(work)] { promise.finish(work()); };
        if (m_held)
            m_waiting << answer;
        else
            answer();
        return promise.future();
    }

    bool m_held = false;
    QList<std::function<void()>> m_waiting;
};

} // namespace DescopeTest

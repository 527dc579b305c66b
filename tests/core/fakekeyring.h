// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/tokenstore.h"
#include "core/values/promise.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace DescopeTest {

/// Is a keyring of several entries, which the managers of a test share as processes do. It can be locked; what is removed
/// meanwhile counts as removed.
class FakeKeyring : public QObject
{
    Q_OBJECT

public:
    QHash<QString, QByteArray> entries;
    QStringList journal; ///< "write NAME", "remove NAME"
    bool isLocked = false;

    std::unique_ptr<Descope::TokenStore> store(const QString &name = {});
    bool wasNeverUsed(const QString &name) const { return !m_used.contains(name); }
    void lock() { isLocked = true; }
    void unlock()
    {
        isLocked = false;
        for (const QString &name : std::exchange(m_removed, {}))
            entries.remove(name);
        Q_EMIT changed({}, nullptr);
    }
    void put(const QString &name, const QByteArray &bytes)
    {
        m_used << name;
        entries[name] = bytes;
        Q_EMIT changed(name, nullptr);
    }

Q_SIGNALS:
    /// All of them, when there is no name.
    void changed(const QString &name, const QObject *by);

private:
    friend class KeyringStore;
    QSet<QString> m_used{QString()};
    QSet<QString> m_removed;
    QTemporaryDir m_folder; ///< of the locks
};

class KeyringStore : public Descope::TokenStore
{
    Q_OBJECT

public:
    KeyringStore(FakeKeyring *keyring, const QString &name)
        : m_keyring(keyring)
        , m_name(name)
    {
        connect(keyring, &FakeKeyring::changed, this, [this](const QString &which, const QObject *by) {
            if (by != this && (which == m_name || by == nullptr))
                QMetaObject::invokeMethod(
                    this, [this] { Q_EMIT changed(); }, Qt::QueuedConnection);
        });
    }

    bool wasNeverUsed() const override { return m_keyring->wasNeverUsed(m_name); }
    QString lockFile() const override
    {
        // Locks of one name are one lock in all processes of the user, in whatever folder they lie.
        return m_keyring->m_folder.filePath(
            QString::number(qHash(m_keyring->m_folder.path() + m_name)) + QStringLiteral(".lock"));
    }
    std::unique_ptr<TokenStore> beside(const QString &name) const override
    {
        return m_keyring->store(m_name + QLatin1Char('(') + name + QLatin1Char(')'));
    }
    QFuture<Descope::Result<std::optional<QByteArray>>> read(Access) override
    {
        using Bytes = std::optional<QByteArray>;
        if (m_keyring->m_removed.contains(m_name))
            return Descope::readyFuture<Bytes>(Bytes());
        if (m_keyring->isLocked)
            return Descope::readyFuture<Bytes>(locked());
        const auto it = m_keyring->entries.constFind(m_name);
        return Descope::readyFuture<Bytes>(it == m_keyring->entries.constEnd() ? Bytes() : Bytes(*it));
    }
    QFuture<Descope::Result<void>> write(const QByteArray &secret, Access) override
    {
        if (m_keyring->isLocked)
            return Descope::readyFuture<void>(locked());
        m_keyring->journal << QStringLiteral("write ") + m_name;
        m_keyring->m_used << m_name;
        m_keyring->entries[m_name] = secret;
        Q_EMIT m_keyring->changed(m_name, this);
        return Descope::readyFuture<void>();
    }
    QFuture<Descope::Result<void>> remove() override
    {
        m_keyring->journal << QStringLiteral("remove ") + m_name;
        m_keyring->m_used << m_name;
        if (m_keyring->isLocked)
            m_keyring->m_removed << m_name;
        else
            m_keyring->entries.remove(m_name);
        Q_EMIT m_keyring->changed(m_name, this);
        return m_keyring->isLocked ? Descope::readyFuture<void>(locked()) : Descope::readyFuture<void>();
    }

private:
    static Descope::Error locked() { return Descope::localError(Descope::Error::Kind::StorageLocked); }

    FakeKeyring *const m_keyring;
    const QString m_name;
};

inline std::unique_ptr<Descope::TokenStore> FakeKeyring::store(const QString &name)
{
    return std::make_unique<KeyringStore>(this, name);
}

} // namespace DescopeTest

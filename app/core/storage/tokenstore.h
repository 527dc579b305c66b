// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/result.h>
#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace Descope {

/// Keeps one secret between two starts of the program: bytes that mean nothing to the store. Every answer says what is, never
/// what is hoped:
/// - read: the bytes as they were written (Found); std::nullopt (Absent: surely nothing is saved); or the Error StorageLocked,
///   StorageUnavailable or StorageElsewhere, with which nothing is known and the entry is left as it is;
/// - write: done only when the entry reads back the same;
/// - remove: done only when the entry is gone. StorageLocked, StorageUnavailable, StorageElsewhere: it still exists, is
/// remembered
///   as removed (read answers Absent, in all processes) and is removed at the next chance. StorageNotRemoved: that could not be
///   remembered either.
/// Futures finish later, in the thread of the store, and never stay open: a prompt that nobody answers ends as StorageLocked.
class DESCOPE_CORE_EXPORT TokenStore : public QObject
{
    Q_OBJECT

public:
    /// Says whether the system may ask the person to unlock the keyring. It may only when the person expects it: a prompt that
    /// nobody answers holds everything else up.
    enum class Access { Quiet, MayPrompt };

    using QObject::QObject;

    /// Returns true when surely nothing was ever saved here, as far as can be told at once: whoever starts the program for the
    /// first time need not wait for a keyring. read() has the last word.
    virtual bool wasNeverUsed() const { return false; }

    [[nodiscard]] virtual QFuture<Result<std::optional<QByteArray>>> read(Access access = Access::Quiet) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QByteArray &secret, Access access = Access::Quiet) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove() = 0;

    /// Returns the path of a lock file by which the processes that share the entry take turns at refreshing it; empty when no
    /// other process can see the entry. The name of the file alone tells one lock from another, in any folder: processes whose
    /// homes differ meet elsewhere.
    virtual QString lockFile() const { return {}; }

    /// Returns a store of the same kind for something that outlives the session, such as who signed in last: as private and as
    /// lasting as this one, with an entry of its own for each `name`. Null, unless a store says otherwise: then that is known as
    /// long as the program runs.
    virtual std::unique_ptr<TokenStore> beside(const QString &name) const
    {
        Q_UNUSED(name)
        return nullptr;
    }

Q_SIGNALS:
    /// read() may answer something else now, and not by this object's doing: another process wrote or removed the entry, or the
    /// keyring was unlocked or came back.
    void changed();
};

} // namespace Descope

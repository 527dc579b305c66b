// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/lentservice.h"
#include "core/storage/tokenstore.h"
#include "core/values/rememberedperson.h"

#include <memory>
#include <optional>

namespace Descope {

/// Keeps who signed in last in an entry of its own beside the session's, over sign-outs and between two starts. Nobody is asked
/// to unlock anything for it: what cannot be saved now is known in memory, and is saved when the store can be used.
class PersonKeeper : public QObject
{
    Q_OBJECT

public:
    /// Beside a store that keeps nothing else (null), this remembers in memory alone.
    PersonKeeper(const LentService &service, std::unique_ptr<TokenStore> store, QObject *parent = nullptr);

    /// Gives who is remembered; an empty answer means nobody. Errors: those of TokenStore::read().
    QFuture<Result<RememberedPerson>> find();
    /// Remembers this person in the place of another; an empty one is nobody. Errors: those of the store; but what it merely
    /// could not do now counts from now on, and is made up for.
    QFuture<Result<void>> remember(const RememberedPerson &person);

private:
    void makeUp();

    const LentService m_service;
    const std::unique_ptr<TokenStore> m_store;
    std::optional<RememberedPerson> m_unsaved;
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/savedentry.h"
#include "core/storage/entrylock.h"

#include <functional>
#include <memory>
#include <optional>

namespace Descope {

/// Saves and removes the session in memory, in turn with the other processes of the sign-in, and knows whether it is saved and
/// what was told about that.
class SessionSaver : public QObject
{
    Q_OBJECT

public:
    using Done = SavedEntry::Done;
    enum class Awaited { Nothing, Turn, Store };

    /// `session` returns what is to be saved at that moment.
    SessionSaver(LentService service, TokenStore *store, std::shared_ptr<Clock> clock, std::function<StoredSession()> session);

    SavedEntry *entry() { return &m_entry; }
    bool isSaved() const { return m_isSaved; }
    /// Returns whether it could not be saved because the keyring awaits the person.
    bool isLockedOut() const { return m_unsavedBecause && localError(*m_unsavedBecause).awaitsKeyring(); }
    Awaited awaited() const { return m_awaited; }

    /// Notes how a save ended, and returns what somebody has to be told: each refresh tries to save again, and people need not
    /// hear the same every ten minutes.
    std::optional<Error> note(bool isSaved, const std::optional<Error> &error);
    /// Notes that the store holds the session, with this refresh token.
    void noteSaved(const Token &refreshToken);
    /// Nothing of the session stays, and saves that are under way come to nothing, with Error::Kind::Cancelled.
    void forget();

    void save(TokenStore::Access access, SavedEntry::Over over, const Done &done);
    /// Removes what an earlier sign-in saved, which must not come back at the next start.
    void clear(const Done &done);
    void remove(const Done &done);

Q_SIGNALS:
    /// The session is saved after all.
    void recovered();

private:
    void inTurn(std::function<void(const Done &done)> change, const Done &done);

    TokenStore *const m_store;
    const std::shared_ptr<Clock> m_clock;
    const std::function<StoredSession()> m_session;
    SavedEntry m_entry;
    bool m_isSaved = false;
    std::optional<Error::Kind> m_unsavedBecause; ///< as far as it was told
    Awaited m_awaited = Awaited::Nothing;
    int m_run = 0; ///< saves that began in an earlier one come to nothing
};

} // namespace Descope

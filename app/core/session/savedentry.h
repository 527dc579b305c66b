// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/lentservice.h"
#include "core/session/storedsession.h"
#include "core/storage/tokenstore.h"

#include <functional>

namespace Descope {

/// Replaces and removes the entry in the store by what this process knows of it. Nothing that it has not read is
/// overwritten or removed, except on the person's own demand. A session that gives way to another is ended on the server once the
/// other one is in its place, not before: until then it is the only one that is saved.
///
/// Whoever calls holds the turn (EntryLock). The functions that are given are called later, unless this is destroyed before.
class SavedEntry : public QObject
{
public:
    /// Other changes of the entry wait so long for a refresh.
    static constexpr std::chrono::milliseconds turnPatience{3000};
    /// Says what a session may take the place of.
    enum class Over {
        Everything,
        OwnUser, ///< nothing, the same user's session, or the one that the session in memory has replaced
    };
    using Done = std::function<void(const Result<void> &)>;

    SavedEntry(LentService service, TokenStore *store);

    /// Returns whether this process has read or written the entry and it is, as far as this process knows, still there.
    bool isKnown() const { return !m_token.isEmpty(); }
    bool wasReplaced(const StoredSession &found) const { return !m_isOurs && isKnown() && found.refreshToken == m_token; }

    /// The session in memory is what the store holds, with this refresh token.
    void setHeld(const Token &refreshToken);
    void setGone() { m_token = {}; }
    /// A save that is under way comes to nothing, unless it is being written already.
    void abandon() { ++m_session; }
    /// Another session begins in memory; the entry is that of the one before.
    void beginAnother();

    /// Saves what session returns at that moment. Error::Kind::Cancelled: the entry is somebody else's and was left to them.
    void save(const std::function<StoredSession()> &session, Over over, TokenStore::Access access, const Done &done);
    /// Removes what an earlier session left, because this one is not to be kept. What cannot be seen stays, without an error.
    void clear(const StoredSession &session, const Done &done);
    /// Removes the entry; ends its session on the server unless that is the one in memory.
    void remove(const Done &done);

private:
    void end(const Token &token);

    const LentService m_service;
    TokenStore *const m_store;
    Token m_token;         ///< the refresh token in the store, as far as known
    bool m_isOurs = false; ///< it is, or was, that of the session in memory
    int m_session = 0;     ///< saves that began in an earlier one come to nothing
};

} // namespace Descope

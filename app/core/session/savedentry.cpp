// SPDX-License-Identifier: MIT
#include "core/session/savedentry.h"

#include "core/values/watch.h"

namespace Descope {

namespace {

/// Returns the token of an entry that is of this service; it is sent nowhere else.
Token tokenOf(const StoredSession &found, const DescopeService &service)
{
    return found.isOf(service.projectId(), service.baseUrl()) ? found.refreshToken : Token();
}

/// A damaged entry was seen, too: there is nothing in it to lose.
bool isUnseen(const FoundSession &found)
{
    return !found && found.error().kind != Error::Kind::StorageCorrupt;
}

} // namespace

SavedEntry::SavedEntry(LentService service, TokenStore *store)
    : m_service(std::move(service))
    , m_store(store)
{
}

void SavedEntry::setHeld(const Token &refreshToken)
{
    m_token = refreshToken;
    m_isOurs = true;
}

void SavedEntry::beginAnother()
{
    abandon();
    m_isOurs = false;
}

void SavedEntry::save(const std::function<StoredSession()> &session, Over over, TokenStore::Access access, const Done &done)
{
    watch(m_store->read(access), this, [=, this, begun = m_session](const Result<std::optional<QByteArray>> &entry) {
        if (begun != m_session)
            return done(localError(Error::Kind::Cancelled));
        const FoundSession found = sessionIn(entry);
        if (isUnseen(found) && found.error().kind != Error::Kind::StorageElsewhere) // here there is nothing to lose
            return done(found.error());
        const StoredSession next = session();
        const bool isThere = found && *found;
        if (isThere && over == Over::OwnUser && (*found)->userId != next.userId && !wasReplaced(**found))
            return done(localError(Error::Kind::Cancelled, QStringLiteral("Somebody else has signed in meanwhile.")));
        const Token before = isThere ? tokenOf(**found, *m_service) : Token();
        // A token that this session has had itself must not be sent: the server may take it for a stolen one.
        const bool isPredecessor = m_isOurs && before == m_token;
        setHeld(next.refreshToken);
        watch(m_store->write(next.toBytes(), access), this, [=, this](const Result<void> &written) {
            // A keyring that is late may still write it; one that is locked does not.
            const bool mayBeThere = before.isEmpty() && !written && written.error().kind == Error::Kind::StorageUnavailable;
            if (!written && !mayBeThere && begun == m_session) {
                m_token = before;
                m_isOurs = isPredecessor;
            }
            if (written && !isPredecessor && before != next.refreshToken)
                end(before);
            done(written);
        });
    });
}

void SavedEntry::clear(const StoredSession &session, const Done &done)
{
    watch(m_store->read(), this, [=, this](const Result<std::optional<QByteArray>> &entry) {
        const FoundSession found = sessionIn(entry);
        const bool isThere = isUnseen(found) ? isKnown() : !found || *found;
        if (!isThere)
            return done({});
        if (found)
            m_token = tokenOf(**found, *m_service);
        m_isOurs = m_token == session.refreshToken;
        remove(done);
    });
}

void SavedEntry::remove(const Done &done)
{
    const Token other = m_isOurs ? Token() : m_token;
    setGone();
    watch(m_store->remove(), this, [=, this](const Result<void> &removed) {
        end(other);
        done(removed);
    });
}

void SavedEntry::end(const Token &token)
{
    if (!token.isEmpty())
        watch(m_service->logout(token), this, [](const Result<void> &) {});
}

} // namespace Descope

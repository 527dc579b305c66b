// SPDX-License-Identifier: MIT
#include "core/session/sessionsaver.h"

#include "core/time/quitdelay.h"

namespace Descope {

SessionSaver::SessionSaver(
    LentService service, TokenStore *store, std::shared_ptr<Clock> clock, std::function<StoredSession()> session)
    : m_store(store)
    , m_clock(std::move(clock))
    , m_session(std::move(session))
    , m_entry(std::move(service), store)
{
}

std::optional<Error> SessionSaver::note(bool isSaved, const std::optional<Error> &error)
{
    m_isSaved = isSaved;
    const std::optional<Error::Kind> reason = error ? std::optional(error->kind) : std::nullopt;
    const std::optional<Error::Kind> before = std::exchange(m_unsavedBecause, reason);
    if (isSaved && before && !reason)
        Q_EMIT recovered();
    return before != reason ? error : std::nullopt;
}

void SessionSaver::noteSaved(const Token &refreshToken)
{
    m_entry.setHeld(refreshToken);
    note(true, {});
}

void SessionSaver::forget()
{
    ++m_run;
    m_entry.abandon();
    note(false, {});
}

/// Changes the entry in turn with the other processes, or out of turn when one of them takes long. The turn lasts until the
/// change is done. A quit waits for all of it.
void SessionSaver::inTurn(std::function<void(const Done &done)> change, const Done &done)
{
    m_awaited = Awaited::Turn;
    takeEntryLock(m_store->lockFile(), m_clock, SavedEntry::turnPatience, this,
        [this, change = std::move(change), done, delay = std::make_shared<QuitDelay>()](const Result<EntryLock> &lock) {
            m_awaited = Awaited::Store;
            change([this, done, delay, turn = lock ? *lock : EntryLock()](const Result<void> &changed) {
                m_awaited = Awaited::Nothing;
                done(changed);
            });
        });
}

void SessionSaver::save(TokenStore::Access access, SavedEntry::Over over, const Done &done)
{
    const auto change = [this, access, over, run = m_run](const Done &changed) {
        if (run != m_run)
            return changed(localError(Error::Kind::Cancelled));
        m_entry.save(m_session, over, access, [this, run, changed](const Result<void> &written) {
            if (run == m_run)
                note(bool(written), written ? std::nullopt : std::optional(written.error()));
            changed(written);
        });
    };
    inTurn(change, done);
}

void SessionSaver::clear(const Done &done)
{
    const auto change = [this, run = m_run](const Done &changed) {
        run == m_run ? m_entry.clear(m_session(), changed) : changed(localError(Error::Kind::Cancelled));
    };
    inTurn(change, done);
}

void SessionSaver::remove(const Done &done)
{
    inTurn([this](const Done &removed) { m_entry.remove(removed); }, done);
}

} // namespace Descope

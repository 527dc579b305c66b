// SPDX-License-Identifier: MIT
#include "core/session/sessionrefresher.h"

#include "core/values/logging.h"
#include "core/values/watch.h"

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quitPatience = 15s;                       // as long as a call usually may take
constexpr auto patience = SavedEntry::turnPatience - 1s; // of the most hurried other process, who looks at its own clock

} // namespace

SessionRefresher::SessionRefresher(LentService service, TokenStore *store, SavedEntry *entry, std::shared_ptr<Clock> clock)
    : m_service(std::move(service))
    , m_store(store)
    , m_entry(entry)
    , m_clock(std::move(clock))
{
}

void SessionRefresher::start(const Task &task, Done done)
{
    m_task = task;
    m_done = std::move(done);
    m_isLost = false;
    m_awaited = Awaited::Turn;
    const QString lockFile = task.isKept ? m_store->lockFile() : QString();
    takeEntryLock(lockFile, m_clock, 40s, this, [this, run = ++m_run](const Result<EntryLock> &lock) {
        if (run != m_run)
            return;
        if (!lock && !m_task.given) // what there is already cannot wait for ever
            return finish(lock.error());
        m_lock = lock ? *lock : EntryLock();
        m_awaited = Awaited::Store;
        m_locked = m_clock->steady();
        lookAndSend();
    });
}

void SessionRefresher::lookAndSend()
{
    look([this](StoreSays store) {
        if (store == StoreSays::Gone)
            finish(localError(Error::Kind::SessionEnded));
        else if (m_task.given)
            takeGiven(store);
        else
            store == StoreSays::Newer ? follow() : sendIfItCanBeSaved();
    });
}

void SessionRefresher::abandon()
{
    ++m_run;
    m_done = nullptr;
    m_answer = {};
    m_lock.reset();
    m_quitDelay.reset();
    if (const auto given = std::exchange(m_task.given, std::nullopt))
        discard(*given);
}

Error SessionRefresher::lateness() const
{
    switch (m_awaited) {
    case Awaited::Turn:
        return localError(Error::Kind::Busy, u"Another program of the same sign-in is refreshing it."_s);
    case Awaited::Store:
        return localError(Error::Kind::Timeout, u"The keyring has not answered yet."_s);
    case Awaited::Server:
        break;
    }
    return localError(Error::Kind::Timeout, u"The server has not answered yet."_s);
}

void SessionRefresher::look(std::function<void(StoreSays)> then)
{
    if (!m_task.isSaved)
        return then(StoreSays::Same);
    watch(m_store->read(), this, [this, run = m_run, then = std::move(then)](const auto &entry) {
        if (run == m_run)
            then(compare(sessionIn(entry)));
    });
}

StoreSays SessionRefresher::compare(const FoundSession &found)
{
    if (!found) {
        m_storeError = found.error();
        return StoreSays::Unreadable;
    }
    if (*found && !(*found)->isOf(m_service->projectId(), m_service->baseUrl())) {
        m_storeError = localError(Error::Kind::StorageCorrupt, u"The saved sign-in is of another service."_s);
        return StoreSays::Unreadable;
    }
    if (!*found || (*found)->userId != m_task.current.userId)
        return StoreSays::Gone;
    m_found = **found;
    return m_found.refreshToken != m_task.current.refreshToken || holdsNewToken() ? StoreSays::Newer : StoreSays::Same;
}

/// Tells whether the store holds a session token that another process obtained and that will do.
bool SessionRefresher::holdsNewToken() const
{
    const DatedToken found = m_found.sessionToken.knownTo(*m_clock);
    return found.token != m_task.current.sessionToken.token && found.issued >= m_task.newerThan && found.isFresh(*m_clock);
}

void SessionRefresher::follow()
{
    const bool isRefreshed = m_task.tenantId.isEmpty() && holdsNewToken();
    m_task.current = m_found;
    m_isLost = false;
    isRefreshed ? finish(RefreshedSession{m_found, {}, true}) : sendIfItCanBeSaved();
}

/// A token that is spent and whose successor cannot be saved is lost with the program; one that waits is not.
void SessionRefresher::sendIfItCanBeSaved()
{
    if (m_task.current.hasRunOut(*m_clock, m_service->toldServerTime()))
        return failed(localError(Error::Kind::SessionEnded));
    if (!m_task.isSaved || m_task.current.tokenStays)
        return send();
    watch(m_store->write(m_task.current.toBytes()), this, [this, run = m_run](const Result<void> &written) {
        if (run == m_run)
            written ? send() : finish(written.error());
    });
}

void SessionRefresher::send()
{
    m_awaited = Awaited::Server;
    m_sent = m_clock->steady();
    m_quitDelay = std::make_unique<QuitDelay>(quitPatience);
    const Token &token = m_task.current.refreshToken;
    m_answer = m_task.tenantId.isEmpty() ? m_service->refresh(token) : m_service->selectTenant(m_task.tenantId, token);
    watch(m_answer, this, [this, run = m_run](const Result<AuthResponse> &answer) {
        if (run == m_run)
            answer ? answered(*answer) : failed(answer.error());
        else if (answer)
            discard(*answer);
    });
}

void SessionRefresher::failed(const Error &error)
{
    m_quitDelay.reset();
    // The answer may have told what time it is.
    const bool isOver = m_task.current.hasRunOut(*m_clock, m_service->toldServerTime());
    RefreshFailure failure = isOver ? RefreshFailure::RanOut : refreshFailure(error);
    if (failure == RefreshFailure::Unknown && m_clock->steady() - m_sent > quitPatience)
        failure = RefreshFailure::Trouble; // whoever waits for it has waited long enough
    const bool isOfTenant = failure == RefreshFailure::Refused && !m_task.tenantId.isEmpty();
    if (failure == RefreshFailure::Trouble || isOfTenant)
        return finish(error);
    look([this, failure, error](StoreSays store) {
        Error ended = error;
        ended.kind = Error::Kind::SessionEnded;
        const bool isDescopesWord = failure == RefreshFailure::Refused && store != StoreSays::Gone;
        switch (refreshStep(failure, store, isSecond(failure))) {
        case RefreshStep::SendAgain:
            return send();
        case RefreshStep::AskLater:
            return m_clock->callAfter(refusalPause, this, [this, run = m_run] {
                if (run == m_run)
                    lookAndSend();
            });
        case RefreshStep::Follow:
            return follow();
        case RefreshStep::End:
            return isDescopesWord ? removeAndEnd(ended) : finish(localError(Error::Kind::SessionEnded));
        case RefreshStep::Keep:
            return finish(failure == RefreshFailure::Refused ? m_storeError : error);
        }
    });
}

/// Notes that it happened to the present token, and tells whether that was the second time.
bool SessionRefresher::isSecond(RefreshFailure failure)
{
    if (failure == RefreshFailure::Unknown)
        return std::exchange(m_isLost, true);
    if (failure != RefreshFailure::Refused)
        return false;
    const auto now = m_clock->steady();
    if (m_refusal.token != m_task.current.refreshToken)
        m_refusal = {m_task.current.refreshToken, now};
    return now - m_refusal.at >= refusalPause;
}

bool SessionRefresher::isOfSameUser(const Session &fresh) const
{
    const QString whose = fresh.userId();
    return whose == m_task.current.userId || whose == m_task.current.refreshToken.userId();
}

void SessionRefresher::answered(const AuthResponse &answer)
{
    if (!isOfSameUser(answer.session)) {
        if (answer.session.refreshToken != m_task.current.refreshToken)
            discard(answer);
        Error error = localError(Error::Kind::Server, u"The answer is of another user."_s);
        error.httpStatus = 200; // so it is not sent again at once
        error.outcomeUnknown = true;
        return finish(error);
    }
    qCDebug(logSession) << "new tokens came";
    m_awaited = Awaited::Store;
    m_refusal = {};
    // Until it is saved a rotated token can be lost, so no time is lost either. Only when the refresh took long may another
    // process have signed out meanwhile, without waiting for its turn any longer.
    if (!m_task.isKept || (m_lock && m_clock->steady() - m_locked < patience))
        return save(answer);
    watch(m_store->read(), this, [this, run = m_run, answer](const auto &entry) {
        const bool isGone = m_task.isSaved && run == m_run && compare(sessionIn(entry)) == StoreSays::Gone;
        if (run != m_run || isGone)
            discard(answer);
        if (isGone)
            finish(localError(Error::Kind::SessionEnded));
        else if (run == m_run)
            save(answer);
    });
}

/// The tokens of another process's refresh give way, too: they are of the same sign-in.
void SessionRefresher::takeGiven(StoreSays store)
{
    if (store == StoreSays::Newer)
        m_task.current = m_found;
    m_awaited = Awaited::Store;
    m_sent = m_clock->steady();
    m_quitDelay = std::make_unique<QuitDelay>(quitPatience);
    save(*std::exchange(m_task.given, std::nullopt));
}

void SessionRefresher::save(const AuthResponse &answer)
{
    const Token &given = answer.session.refreshToken;
    const bool isRotated = !given.isEmpty() && given != m_task.current.refreshToken;
    RefreshedSession refreshed{m_task.current, answer.session.user, m_task.isSaved};
    StoredSession &next = refreshed.session;
    if (isRotated)
        next.refreshToken = given;
    if (!answer.session.user.name.isEmpty())
        next.name = answer.session.user.name;
    next.sessionToken = {answer.session.sessionToken, m_sent, m_clock->epoch()};
    next.clockAhead = next.sessionToken.clockAhead(*m_clock);
    next.nextRefresh = answer.session.nextRefresh;
    next.tokenStays = !isRotated;
    if (!m_task.isKept)
        return finish(refreshed);

    const auto saved = [=, this, run = m_run](const Result<void> &written) mutable {
        if (run != m_run)
            return discard(answer);
        qCDebug(logSession) << "new tokens saved:" << bool(written);
        // The saved one may be spent now. It stays all the same, until there is something better: without it nothing is left.
        refreshed.isSaved = written || (m_task.isSaved && !isRotated);
        if (!refreshed.isSaved)
            refreshed.saveError = written.error();
        finish(refreshed);
    };
    if (m_task.isSaved)
        watch(m_store->write(next.toBytes()), this, saved);
    else
        m_entry->save([next = refreshed.session] { return next; }, SavedEntry::Over::OwnUser, TokenStore::Access::Quiet, saved);
}

void SessionRefresher::discard(const AuthResponse &answer)
{
    if (!answer.session.refreshToken.isEmpty())
        watch(m_service->logout(answer.session.refreshToken), this, [](const Result<void> &) {});
}

void SessionRefresher::removeAndEnd(const Error &error)
{
    if (!m_task.isSaved)
        return finish(error);
    watch(m_store->remove(), this, [this, run = m_run, error](const Result<void> &) {
        if (run == m_run)
            finish(error);
    });
}

void SessionRefresher::finish(const Result<RefreshedSession> &result)
{
    const Done done = std::exchange(m_done, nullptr);
    abandon();
    done(result);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/lentservice.h"
#include "core/session/refreshrules.h"
#include "core/session/savedentry.h"
#include "core/storage/entrylock.h"
#include "core/storage/tokenstore.h"
#include "core/time/quitdelay.h"

#include <functional>
#include <optional>

namespace Descope {

/// A refresh gives a session as it is now.
struct RefreshedSession
{
    StoredSession session; ///< as it was saved, or would have been
    User details;          ///< empty when there was no answer, or it had none
    bool isSaved = false;
    std::optional<Error> saveError = {}; ///< a new refresh token could not be saved
};

/// Gets new tokens for one session: one process at a time, and only with a token that no other process has spent. What it
/// gets is saved before anybody sees it, and before the saved token is spent, the store has to show that it takes a write.
/// Knows nothing of states, users and schedules.
class SessionRefresher : public QObject
{
public:
    struct Task
    {
        StoredSession current;
        bool isKept = false;  ///< to be saved
        bool isSaved = false; ///< is in the store, where other processes change it too
        /// A session token that another process obtained will do when it was issued at this time or later, by Clock::steady().
        std::chrono::milliseconds newerThan{};
        QString tenantId = {}; ///< not empty: the new tokens are to be for this tenant (DescopeService::selectTenant())
        /// These tokens of the same user are there already, and take the place of the present ones. Nothing is sent.
        std::optional<AuthResponse> given = {};
    };
    /// Two refusals of a token count as two when they are so far apart.
    static constexpr std::chrono::milliseconds refusalPause{3000};
    using Done = std::function<void(const Result<RefreshedSession> &)>;

    SessionRefresher(LentService service, TokenStore *store, SavedEntry *entry, std::shared_ptr<Clock> clock);

    bool isRunning() const { return bool(m_done); }
    enum class Awaited { Turn, Store, Server };
    Awaited awaited() const { return m_awaited; }
    /// Returns whether it was sent and what came is not saved yet.
    bool isSpending() const { return m_quitDelay && m_answer.progressValue() > 0; }
    /// Returns why it has not ended yet, for whoever cannot wait for so long; of kind Timeout, and Busy for the turn of another
    /// process. An answer that may hold the only valid token is waited for (Endpoint::isWaitedFor), with the turn held: no second
    /// refresh of the same token is sent meanwhile.
    Error lateness() const;
    /// Starts a refresh; only when none is running. SessionEnded: the session is over, by Descope's word (then with a code), by
    /// the end of its time, or by another process's deed; every other error leaves it as it was. The entry is removed by
    /// Descope's word alone: of one whose time is over the owner is still to be greeted. StorageLocked, StorageNotSetUp,
    /// StorageUnavailable: nothing was sent, because a new token could not be saved. Busy: nothing was sent, because the turn
    /// could not be had. A refusal of a tenant is not Descope's word on the session: its error comes as it is, and a refresh has
    /// to find out.
    void start(const Task &task, Done done);
    /// Done is not called any more; tokens that still come, or were given, are revoked.
    void abandon();

private:
    void lookAndSend();
    void look(std::function<void(StoreSays)> then);
    StoreSays compare(const FoundSession &found);
    bool holdsNewToken() const;
    void follow();
    void sendIfItCanBeSaved();
    void send();
    void failed(const Error &error);
    bool isSecond(RefreshFailure failure);
    bool isOfSameUser(const Session &fresh) const;
    void answered(const AuthResponse &answer);
    void takeGiven(StoreSays store);
    void save(const AuthResponse &answer);
    void discard(const AuthResponse &answer);
    void removeAndEnd(const Error &error);
    void finish(const Result<RefreshedSession> &result);

    const LentService m_service;
    TokenStore *const m_store;
    SavedEntry *const m_entry;
    const std::shared_ptr<Clock> m_clock;

    int m_run = 0; ///< what began in an earlier one has no effect any more
    Task m_task;
    Done m_done;
    Awaited m_awaited = Awaited::Turn;
    EntryLock m_lock;
    std::unique_ptr<QuitDelay> m_quitDelay; ///< from sending to saving
    QFuture<Result<AuthResponse>> m_answer;
    std::chrono::milliseconds m_locked{}; ///< the time at which the turn was had
    std::chrono::milliseconds m_sent{};   ///< the time at which the refresh was sent
    bool m_isLost = false;                ///< an answer, in this refresh
    struct Refusal
    {
        Token token;
        std::chrono::milliseconds at;
    } m_refusal{};         ///< the first one of that token, of whatever refresh
    StoredSession m_found; ///< what the store held, when it is Newer
    Error m_storeError;    ///< why it is Unreadable
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/datedtoken.h"
#include "core/session/networkreturn.h"
#include "core/time/backoff.h"
#include "core/values/error.h"

#include <functional>
#include <memory>
#include <optional>

namespace Descope {

/// Says when a session is refreshed: in time before its token expires; after a failure by the backoff, or when the network
/// returns; and when a server is left alone that asked for it. Whatever the answers say, there is a pause between two refreshes.
/// A project that ends inactive sessions would be cheated by a refresh that nobody has to do with: its sessions are refreshed
/// when there was activity since the last one, no longer ago than the limit.
class RefreshSchedule
{
public:
    /// This is the least pause, from one token to the next. It doubles up to longestPause while the tokens do not even last as
    /// long.
    static constexpr std::chrono::milliseconds leastPause{10'000};
    static constexpr std::chrono::milliseconds longestPause{300'000};
    /// A Retry-After is obeyed for so long; then comes one try.
    static constexpr std::chrono::hours longestObeyed{1};

    /// refresh is called when one is due; the schedule has nothing planned then.
    RefreshSchedule(std::shared_ptr<Clock> clock, std::function<void()> refresh);

    /// New tokens came. Plans the next refresh within the token's lifetime and the project's inactivity limit (0: none), spread,
    /// so that programs that were started together do not return together.
    void succeeded(const DatedToken &sessionToken, std::chrono::seconds limit);
    /// A session of an earlier run goes on, which was refreshed last at that time, by Clock::steady(). This plans nothing.
    void resumed(const DatedToken &sessionToken, std::chrono::seconds limit, std::chrono::milliseconds lastRefresh);
    /// Somebody uses the program. A refresh that is due and waits for that begins.
    void noteActivity();
    /// Returns whether the limit has passed, and not because the server could not be had.
    bool wasInactive() const;
    /// Plans the next try: no sooner than needed while the session token is still good.
    void failed(const Error &error);
    /// A try takes longer than whoever asks can wait; what is next is planned when it ends.
    void late(const Error &error) { m_lastError = error; }
    /// A refresh begins: nothing is planned any more.
    void pause();
    /// The session is over: the schedule is as new.
    void reset();

    /// Returns the error of the latest try, unless it succeeded.
    std::optional<Error> lastError() const { return m_lastError; }
    /// Returns why nobody is to ask the server now, if so. Until the end of a Retry-After nobody does. While the server is in
    /// trouble, or hands out tokens that are of no use, programs that ask for a token again and again (isAutomatic) do not add to
    /// it; a network may be back at any moment, and a portal that answers in place of the server gone after the least pause.
    std::optional<Error> restraint(bool isAutomatic) const;

private:
    void plan(std::chrono::milliseconds delay);
    void refreshIfSomebodyIsThere();
    void awaitNetwork();

    const std::shared_ptr<Clock> m_clock;
    const std::function<void()> m_refresh;
    Backoff m_backoff;
    std::optional<Error> m_lastError;
    std::chrono::milliseconds m_notBefore{0};  ///< the server's word
    std::chrono::milliseconds m_tryAfter{0};   ///< of those who ask again and again
    std::chrono::milliseconds m_pause{0};      ///< after the latest token
    std::chrono::milliseconds m_spareUntil{0}; ///< until then nobody misses a refresh
    std::chrono::seconds m_limit{0};           ///< of inactivity
    std::chrono::milliseconds m_issued{0};     ///< of the session token
    std::chrono::milliseconds m_lastRefresh{0};
    std::chrono::milliseconds m_lastActivity{0}; ///< of the person, or of the program on the person's behalf
    bool m_awaitsActivity = false;               ///< a refresh is due, and nobody is there
    std::unique_ptr<QObject> m_planned;          ///< context of the next refresh: gone, it is not called
    std::unique_ptr<NetworkReturn> m_network;    ///< since the first time that there was none
};

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/session/sessionmanager.h"

#include "core/service/errortable.h"
#include "core/session/datedtoken.h"
#include "core/session/devicekeeper.h"
#include "core/session/origin.h"
#include "core/session/refreshschedule.h"
#include "core/session/savedentry.h"
#include "core/session/sessionrefresher.h"
#include "core/storage/keychaintokenstore.h"
#include "core/storage/quitdelay.h"
#include "core/values/logging.h"
#include "core/values/promise.h"
#include "core/values/watch.h"

#include <QCoreApplication>
#include <QTimer>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<TokenStore> systemStore(const DescopeService &service, const QString &profile = {})
{
    return std::make_unique<KeychainTokenStore>(
        KeychainEntry{QCoreApplication::applicationName(), service.projectId(), service.baseUrl(), profile});
}

bool isOfTheStore(const Error &error)
{
    return error.kind == Error::Kind::StorageLocked || error.kind == Error::Kind::StorageUnavailable ||
           error.kind == Error::Kind::StorageElsewhere;
}

} // namespace

class SessionManager::Private
{
public:
    using Waiter = Promise<Token>;

    Private(SessionManager *manager, DescopeService *descope, std::unique_ptr<TokenStore> tokenStore, std::shared_ptr<Clock> time)
        : q(manager)
        , service(descope)
        , store(std::move(tokenStore))
        , clock(std::move(time))
        , schedule(clock, [this] { refreshIfSomebodyIsThere(); })
        , entry(descope, store.get())
        , refresher(descope, store.get(), &entry, clock)
    {
        QObject::connect(&patience, &QTimer::timeout, q, [this] { tellLate(); });
        QObject::connect(store.get(), &TokenStore::changed, q, [this] { lookAgain(); });
    }
    ~Private() { finishWaiters(localError(Error::Kind::Cancelled)); }

    bool isFresh() const { return !session.sessionToken.isEmpty() && clock->steady() < freshUntil(session.sessionToken, issued); }

    void setState(State value)
    {
        if (state == value)
            return;
        state = value;
        qCDebug(logSession) << state;
        Q_EMIT q->stateChanged(state);
    }

    /// Tells what has changed. Always last, because a slot may do anything: sign out, or begin another session. False when one
    /// did, and nothing more is to be said about this session.
    bool announce(State value, const User &userBefore)
    {
        const int announced = generation;
        if (session.user != userBefore)
            Q_EMIT q->userChanged(session.user);
        if (announced == generation)
            setState(value);
        return announced == generation;
    }

    StoredSession stored() const
    {
        StoredSession all{session.refreshToken.jwt(), session.user.userId, loginId, session.user.name, service->projectId(),
            originOf(service->baseUrl())};
        all.epoch = clock->epoch();
        all.sessionJwt = all.epoch.isEmpty() ? QString() : session.sessionToken.jwt();
        all.sessionIssued = issued;
        all.nextRefresh = session.nextRefresh;
        all.tokenStays = tokenStays;
        all.clockAhead = session.sessionToken.isEmpty() ? clockWasAhead : clockAhead(session.sessionToken, issued, *clock);
        return all;
    }

    void finishWaiters(const Result<Token> &result)
    {
        const QList<Waiter> finished = std::exchange(waiters, {});
        for (const Waiter &waiter : finished)
            waiter.finish(result);
    }

    /// Takes an answer's tokens and details over, without a word.
    void adopt(const Session &fresh, std::chrono::milliseconds issuedAt)
    {
        session.sessionToken = fresh.sessionToken;
        if (!fresh.refreshToken.isEmpty())
            session.refreshToken = fresh.refreshToken;
        session.nextRefresh = fresh.nextRefresh;
        issued = lastRefresh = issuedAt;
        awaitsActivity = false;
        if (!fresh.user.isEmpty())
            session.user = fresh.user;
        else if (session.user.isEmpty())
            session.user.userId = fresh.userId();
    }

    // Refreshing ------------------------------------------------------------------------------------------------------------

    /// One refresh, however many ask.
    QFuture<Result<Token>> joinRefresh(std::chrono::milliseconds newerThan)
    {
        waiters << Promise<Token>();
        const QFuture<Result<Token>> future = waiters.last().future();
        startRefresh(newerThan);
        return future;
    }

    /// With a project that ends inactive sessions, a refresh without anybody's doing would defeat that: there has to be activity
    /// since the last one, no longer ago than the limit.
    void refreshIfSomebodyIsThere()
    {
        const bool isActive = lastActivity > issued && clock->steady() - lastActivity < session.nextRefresh;
        if (session.nextRefresh == 0s || isActive)
            startRefresh(issued);
        else
            awaitsActivity = true;
    }

    void noteActivity()
    {
        lastActivity = clock->steady();
        if (awaitsActivity)
            startRefresh(issued);
    }

    /// Whether the limit has passed, and not because the server could not be had.
    bool wasInactive() const
    {
        const bool isOver = session.nextRefresh > 0s && clock->steady() - lastRefresh >= session.nextRefresh;
        return isOver && schedule.lastError().kind == Error::Kind::Cancelled;
    }

    void startRefresh(std::chrono::milliseconds newerThan)
    {
        if (refresher.isRunning())
            return;
        schedule.pause();
        awaitsActivity = false;
        const bool isLate = wasInactive();
        patience.start(service->timeout());
        const SessionRefresher::Task task{stored(), persistence == Persistence::Keep, saved, newerThan};
        refresher.start(task, [this, isLate](const Result<RefreshedSession> &refreshed) {
            patience.stop();
            if (refreshed)
                publishRefresh(*refreshed);
            else if (refreshed.error().kind == Error::Kind::SessionEnded)
                end(isLate && refreshed.error().httpStatus != 0 ? EndReason::Inactive : EndReason::Ended);
            else
                refreshFailed(refreshed.error());
        });
    }

    /// A refresh can take far longer than people wait: it goes on without them. Whoever asks meanwhile waits as long at most.
    void tellLate()
    {
        const Error late = refresher.lateness();
        schedule.late(late);
        finishWaiters(late);
        setState(isFresh() ? State::Active : State::Offline);
    }

    void publishRefresh(const RefreshedSession &refreshed)
    {
        const User userBefore = session.user;
        adopt(refreshed.session, refreshed.issued);
        tokenStays = refreshed.tokenStays;
        const std::optional<Error> news = noteSaved(refreshed.isSaved, refreshed.saveError);
        if (saved)
            entry.setHeld(session.refreshToken);
        schedule.succeeded(session, issued);
        finishWaiters(session.sessionToken);
        if (announce(State::Active, userBefore) && news)
            Q_EMIT q->saveFailed(*news);
    }

    /// Returns what somebody has to be told: each refresh tries to save again, and people need not hear the same every ten
    /// minutes.
    std::optional<Error> noteSaved(bool isSaved, const std::optional<Error> &error)
    {
        saved = isSaved;
        const std::optional<Error::Kind> reason = error ? std::optional(error->kind) : std::nullopt;
        return std::exchange(unsavedBecause, reason) != reason ? error : std::nullopt;
    }

    void refreshFailed(const Error &error)
    {
        schedule.failed(error);
        const std::optional<Error> news = isOfTheStore(error) ? noteSaved(saved, error) : std::nullopt;
        const int told = generation;
        finishWaiters(error);
        setState(isFresh() ? State::Active : State::Offline);
        if (news && told == generation)
            Q_EMIT q->saveFailed(*news);
    }

    /// A refresh may be waiting for the store to take a write.
    void storeWorks()
    {
        if (isOfTheStore(schedule.lastError()))
            startRefresh(issued);
    }

    /// Asks for the user's details, and when that is refused a second time after a refresh, which has the last word on whether
    /// the session is over.
    void reloadUser(const Promise<User> &promise, bool isRefreshed = false)
    {
        const Token token = session.refreshToken;
        const QString whose = session.user.userId;
        watch(service->me(token), q, [this, promise, isRefreshed, token, whose](const Result<User> &answer) {
            if (!answer && refusesToken(answer.error())) {
                Error error = answer.error();
                error.kind = Error::Kind::Server; // the session is alive
                return isRefreshed ? promise.finish(error) : refreshAndReloadUser(promise);
            }
            if (answer && answer->userId != whose)
                return promise.finish(localError(Error::Kind::Server, u"The answer is of another user."_s));
            promise.finish(answer);
            if (answer && token == session.refreshToken && whose == session.user.userId) {
                const User userBefore = std::exchange(session.user, *answer);
                announce(state, userBefore);
            }
        });
    }

    void refreshAndReloadUser(const Promise<User> &promise)
    {
        watch(q->refresh(), q, [this, promise](const Result<Token> &refreshed) {
            refreshed ? reloadUser(promise, true) : promise.finish(refreshed.error());
        });
    }

    // Ending ----------------------------------------------------------------------------------------------------------------

    /// The session is over, and not by our own signOut().
    void end(EndReason reason = EndReason::Ended)
    {
        const QString who = loginId;
        forget();
        entry.setGone();
        loginId = who; // who has to sign in again, for the slots
        const int ended = generation;
        finishWaiters(localError(Error::Kind::SessionEnded));
        announceSignedOut(reason);
        if (generation == ended)
            loginId.clear();
    }

    void announceSignedOut(EndReason reason)
    {
        setState(State::SignedOut);
        Q_EMIT q->signedOut(reason);
    }

    /// Nothing of the session stays in memory, and late answers find another generation.
    void forget()
    {
        ++generation;
        refresher.abandon();
        patience.stop();
        entry.abandon();
        schedule.reset();
        session = {};
        loginId.clear();
        noteSaved(false, {});
        issued = 0ms;
        tokenStays = false;
        awaitsActivity = false;
    }

    // The store -------------------------------------------------------------------------------------------------------------

    /// Changes the entry in turn with the other processes, or out of turn when one of them takes long. The turn lasts as long as
    /// what change is given.
    void inTurn(std::function<void(const EntryLock &)> change)
    {
        auto hold = std::make_shared<QuitHold>();
        awaits = Awaited::Turn;
        takeEntryLock(store->lockFile(), clock, SessionRefresher::turnPatience, q,
            [this, change = std::move(change), hold](const Result<EntryLock> &lock) {
                awaits = Awaited::Keyring;
                change(lock ? *lock : EntryLock());
            });
    }

    /// A session was found in the store: false when it is not one of this service.
    bool take(const StoredSession &found)
    {
        const Token token = Token::parse(found.refreshJwt);
        if (token.isEmpty() || found.projectId != service->projectId() || found.origin != originOf(service->baseUrl()))
            return false;
        session.refreshToken = token;
        session.sessionToken = datedTokenOf(found, *clock); // tells the time, if nothing else
        session.nextRefresh = found.nextRefresh;
        tokenStays = found.tokenStays;
        issued = session.sessionToken.isEmpty() ? 0ms : found.sessionIssued;
        lastRefresh = lastRefreshOf(found, *clock);
        clockWasAhead = found.clockAhead;
        session.user.userId = found.userId;
        session.user.name = found.name;
        session.user.loginIds = QStringList{found.loginId};
        loginId = found.loginId;
        persistence = Persistence::Keep;
        noteSaved(true, {});
        entry.setHeld(token);
        return true;
    }

    /// Goes on with a session that was found in the store; its session token may still be good. False: not one of this service.
    bool resume(const StoredSession &found, const std::function<void(const Result<bool> &)> &done)
    {
        if (!take(found))
            return false;
        const Token token = freshTokenOf(found, *clock);
        if (!token.isEmpty()) {
            adopt({token, session.refreshToken, {}, found.nextRefresh}, found.sessionIssued);
            schedule.succeeded(session, issued);
            done(true);
            if (announce(State::Active, {}))
                Q_EMIT q->signedIn(session.user);
            return true;
        }
        watch(joinRefresh(0ms), q, [this, done, begun = generation](const Result<Token> &refreshed) {
            // In between it may have been signed out, or another session begun.
            const bool resumed = begun == generation && q->isSignedIn();
            done(resumed ? Result<bool>(true) : Result<bool>(refreshed ? localError(Error::Kind::Cancelled) : refreshed.error()));
            if (resumed)
                Q_EMIT q->signedIn(session.user);
        });
        return true;
    }

    /// Another process changed the entry, or the keyring can be used again.
    void lookAgain()
    {
        if (state == State::Unknown || state == State::Restoring)
            return;
        watch(store->read(), q, [this, begun = generation](const Result<std::optional<QByteArray>> &bytes) {
            const FoundSession found = sessionIn(bytes);
            if (begun != generation)
                return;
            if (found)
                follow(*found);
            else if (!saved && found.error().kind == Error::Kind::StorageElsewhere)
                follow(std::nullopt); // in the keyring in use there is room for this one
        });
    }

    void follow(const std::optional<StoredSession> &found)
    {
        if (state == State::SignedOut) {
            if (found && !hasRunOut(*found, *clock, service->toldServerTime())) // which was told
                resumeElsewhere(*found);
            return;
        }
        const bool isOurs = found && found->userId == session.user.userId;
        if (!saved) {
            // It could not be saved before, or not in time. What somebody else has signed in to meanwhile is left to them.
            if (found && *found == stored()) {
                entry.setHeld(session.refreshToken);
                noteSaved(true, {});
                return;
            }
            if (found && !isOurs && !entry.wasReplaced(*found))
                entry.setGone();
            if (persistence == Persistence::Keep && (!found || isOurs || entry.wasReplaced(*found)))
                save(TokenStore::Access::Quiet, SavedEntry::Over::OwnUser, [](const Result<void> &) {});
        } else if (!isOurs) {
            const int ended = generation + 1;
            end();
            if (found && generation == ended)
                resumeElsewhere(*found);
        } else if (!refresher.isRunning()) {
            if (!(*found == stored()))
                followRefresh(*found);
            storeWorks();
        }
    }

    /// Somebody signed in in another process.
    void resumeElsewhere(const StoredSession &found)
    {
        forget();
        setState(State::Restoring);
        if (state == State::Restoring && !resume(found, [](const Result<bool> &) {}))
            setState(State::SignedOut);
    }

    void followRefresh(const StoredSession &found)
    {
        const Token token = freshTokenOf(found, *clock, issued);
        const Token refreshToken = Token::parse(found.refreshJwt);
        if (token.isEmpty() || token == session.sessionToken || refreshToken.isEmpty())
            return; // looked at again before the next refresh
        const User userBefore = session.user;
        adopt({token, refreshToken, {}, found.nextRefresh}, found.sessionIssued);
        tokenStays = found.tokenStays;
        entry.setHeld(refreshToken);
        schedule.succeeded(session, issued);
        announce(State::Active, userBefore);
    }

    void save(TokenStore::Access access, SavedEntry::Over over, const std::function<void(const Result<void> &)> &done)
    {
        inTurn([=, this, begun = generation](const EntryLock &turn) {
            if (begun != generation)
                return done(localError(Error::Kind::Cancelled));
            entry.save([this] { return stored(); }, over, access,
                [=, this](const Result<void> &written) {
                    (void)turn;
                    awaits = Awaited::Nothing;
                    if (begun == generation)
                        noteSaved(bool(written), written ? std::nullopt : std::optional(written.error()));
                    if (written && begun == generation)
                        storeWorks();
                    done(written);
                });
        });
    }

    /// What an earlier sign-in saved must not come back at the next start.
    void clear(const std::function<void(const Result<void> &)> &done)
    {
        inTurn([=, this, begun = generation](const EntryLock &turn) {
            if (begun != generation)
                return done(localError(Error::Kind::Cancelled));
            entry.clear(stored(), [this, turn, done](const Result<void> &cleared) {
                awaits = Awaited::Nothing;
                done(cleared);
            });
        });
    }

    void remove(const std::function<void(const Result<void> &)> &done)
    {
        inTurn([=, this](const EntryLock &turn) { entry.remove([turn, done](const Result<void> &removed) { done(removed); }); });
    }

    /// In the store, then on the server.
    void endEverything(const Token &token, bool isSaved, SignOut scope, const Promise<SignOutReport> &promise)
    {
        // When this session was never saved, what is in the store is somebody else's.
        const auto tellServer = [=, this](const Result<void> &removed) {
            SignOutReport report;
            if (!removed)
                report.storage = removed.error();
            awaits = Awaited::Nothing;
            if (token.isEmpty())
                return promise.finish(report);
            awaits = Awaited::Server;
            const auto told = scope == SignOut::Everywhere ? service->logoutAll(token) : service->logout(token);
            watch(told, q, [this, promise, report, scope](const Result<void> &answer) mutable {
                awaits = Awaited::Nothing;
                // A session that Descope has ended already is what was asked for; but it ends no others any more.
                const bool isDone = scope == SignOut::ThisSession && !answer && answer.error().kind == Error::Kind::SessionEnded;
                if (!answer && !isDone)
                    report.server = answer.error();
                promise.finish(report);
            });
        };
        isSaved ? remove(tellServer) : tellServer({});
    }

    SessionManager *const q;
    DescopeService *const service;
    const std::unique_ptr<TokenStore> store;
    const std::shared_ptr<Clock> clock;
    std::unique_ptr<DeviceKeeper> device; ///< with the keychain of the system alone

    State state = State::Unknown;
    Session session;
    std::chrono::milliseconds issued{0};               ///< of the session token
    std::chrono::milliseconds lastRefresh{0};          ///< also of an earlier run
    std::chrono::milliseconds lastActivity{0};         ///< of the person, or of the program on the person's behalf
    bool tokenStays = false;                           ///< StoredSession::tokenStays
    bool awaitsActivity = false;                       ///< a refresh is due, and nobody is there
    std::optional<std::chrono::seconds> clockWasAhead; ///< of an earlier run; without a session token nothing better is known
    QString loginId;
    Persistence persistence = Persistence::Keep;
    bool saved = false;
    std::optional<Error::Kind> unsavedBecause; ///< as far as it was told

    Awaited awaits = Awaited::Nothing; ///< beside a refresh
    int generation = 0;                ///< of the session: what began in an earlier one is not taken over
    QList<Waiter> waiters;
    QTimer patience;                                    ///< of those who wait for a refresh
    QFuture<Result<bool>> restoring;                    ///< of the latest restore()
    QFuture<Result<std::optional<QByteArray>>> reading; ///< for it, while it is under way
    RefreshSchedule schedule;
    SavedEntry entry;
    SessionRefresher refresher;
};

SessionManager::SessionManager(DescopeService *service, QObject *parent)
    : SessionManager(service, systemStore(*service), Clock::system(), parent)
{
    d->device = std::make_unique<DeviceKeeper>(service, systemStore(*service, u"(device)"_s));
}

SessionManager::SessionManager(
    DescopeService *service, std::unique_ptr<TokenStore> store, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service, std::move(store), std::move(clock)))
{
}

SessionManager::~SessionManager() = default;

DescopeService *SessionManager::service() const
{
    return d->service;
}

SessionManager::State SessionManager::state() const
{
    return d->state;
}

const User &SessionManager::user() const
{
    return d->session.user;
}

const QString &SessionManager::loginId() const
{
    return d->loginId;
}

const Token &SessionManager::refreshToken() const
{
    return d->session.refreshToken;
}

bool SessionManager::isSaved() const
{
    return d->saved;
}

const Error &SessionManager::lastError() const
{
    return d->schedule.lastError();
}

QFuture<Result<bool>> SessionManager::restore(TokenStore::Access access)
{
    if (d->state == State::Restoring)
        return d->restoring;
    if (!refreshToken().isEmpty()) // also while begin() is still saving it, which a restore must not undo
        return readyFuture<bool>(true);
    d->noteActivity();
    const Promise<bool> promise;
    d->restoring = promise.future();
    d->forget();
    d->finishWaiters(localError(Error::Kind::Cancelled));
    d->setState(State::Restoring);
    d->awaits = Awaited::Keyring;
    if (d->device)
        d->device->load(); // before the first call
    d->reading = d->store->read(access);
    watch(d->reading, this, [this, promise, generation = d->generation](const Result<std::optional<QByteArray>> &entry) {
        d->reading = {};
        d->awaits = Awaited::Nothing;
        if (generation != d->generation)
            return promise.finish(localError(Error::Kind::Cancelled));
        const FoundSession found = sessionIn(entry);
        const auto done = [promise](const Result<bool> &restored) { promise.finish(restored); };
        if (found && *found && d->resume(**found, done))
            return;
        d->setState(State::SignedOut);
        if (!found || !*found)
            return done(found ? Result<bool>(false) : Result<bool>(found.error()));
        done(localError(Error::Kind::StorageCorrupt, u"The saved sign-in is of another service."_s));
    });
    return promise.future();
}

bool SessionManager::wasNeverSaved() const
{
    return d->store->wasNeverUsed();
}

QFuture<Result<void>> SessionManager::begin(const QString &loginId, const AuthResponse &response, Persistence persistence)
{
    if (response.session.refreshToken.isEmpty() || response.session.sessionToken.isEmpty())
        return readyFuture<void>(localError(Error::Kind::InvalidArgument, u"The answer holds no session."_s));
    const Promise<void> promise;
    const Token replaced = d->session.refreshToken;
    const bool wasSaved = d->saved; // then it is ended once the new one has taken its place
    const User userBefore = d->session.user;
    d->forget();
    d->entry.beginAnother();
    d->finishWaiters(localError(Error::Kind::Cancelled));
    if (!replaced.isEmpty() && !wasSaved && replaced != response.session.refreshToken)
        watch(d->service->logout(replaced), this, [](const Result<void> &) {});
    d->loginId = loginId;
    d->persistence = persistence;
    d->adopt(response.session, d->clock->steady());

    const bool keep = persistence == Persistence::Keep;
    const auto stored = [this, promise, keep, userBefore, generation = d->generation](const Result<void> &result) {
        if (generation != d->generation)
            return promise.finish(localError(Error::Kind::Cancelled));
        d->schedule.succeeded(d->session, d->issued);
        const bool isToldAnyway = !result && result.error().kind == Error::Kind::StorageNotRemoved;
        promise.finish(keep || isToldAnyway ? result : Result<void>());
        if (d->announce(State::Active, userBefore))
            Q_EMIT signedIn(user());
    };
    keep ? d->save(TokenStore::Access::Quiet, SavedEntry::Over::Everything, stored) : d->clear(stored);
    return promise.future();
}

QFuture<Result<void>> SessionManager::save()
{
    if (!isSignedIn())
        return readyFuture<void>(localError(Error::Kind::NotSignedIn));
    d->persistence = Persistence::Keep;
    const Promise<void> promise;
    d->save(TokenStore::Access::MayPrompt, SavedEntry::Over::Everything,
        [promise](const Result<void> &result) { promise.finish(result); });
    return promise.future();
}

QFuture<Result<Token>> SessionManager::ensureFresh()
{
    if (d->session.refreshToken.isEmpty())
        return readyFuture<Token>(localError(Error::Kind::NotSignedIn));
    d->noteActivity();
    if (isSignedIn() && d->isFresh())
        return readyFuture<Token>(d->session.sessionToken);
    if (const auto error = d->schedule.restraint(true))
        return readyFuture<Token>(*error);
    return d->joinRefresh(d->issued);
}

SessionManager::Awaited SessionManager::awaited() const
{
    if (!d->refresher.isRunning())
        return d->awaits;
    if (d->refresher.isSpending())
        return Awaited::Token;
    switch (d->refresher.awaited()) {
    case SessionRefresher::Awaited::Turn:
        return Awaited::Turn;
    case SessionRefresher::Awaited::Store:
        return Awaited::Keyring;
    case SessionRefresher::Awaited::Server:
        break;
    }
    return Awaited::Server;
}

void SessionManager::noteActivity()
{
    d->noteActivity();
}

bool SessionManager::isRefreshing() const
{
    return d->refresher.isRunning();
}

QFuture<Result<Token>> SessionManager::refresh()
{
    if (d->session.refreshToken.isEmpty())
        return readyFuture<Token>(localError(Error::Kind::NotSignedIn));
    if (const auto error = d->schedule.restraint(false))
        return readyFuture<Token>(*error);
    return d->joinRefresh(d->clock->steady());
}

QFuture<Result<User>> SessionManager::reloadUser()
{
    if (refreshToken().isEmpty())
        return readyFuture<User>(localError(Error::Kind::NotSignedIn));
    const Promise<User> promise;
    d->reloadUser(promise);
    return promise.future();
}

QFuture<Result<QNetworkRequest>> SessionManager::authorize(const QNetworkRequest &request)
{
    const Promise<QNetworkRequest> promise;
    watch(ensureFresh(), this, [promise, request](const Result<Token> &token) {
        if (!token)
            return promise.finish(token.error());
        QNetworkRequest authorized = request;
        authorized.setRawHeader("Authorization", "Bearer " + token->jwt().toLatin1());
        promise.finish(authorized);
    });
    return promise.future();
}

QFuture<Result<SignOutReport>> SessionManager::signOut(SignOut scope)
{
    const Token token = d->session.refreshToken;
    const bool isRestoring = d->state == State::Restoring;
    if (token.isEmpty() && !isRestoring)
        return readyFuture<SignOutReport>(localError(Error::Kind::NotSignedIn));
    const Promise<SignOutReport> promise;
    // What lies in a locked keyring would sign its owner in again as soon as it is unlocked. A keyring that is not there is
    // somebody else's.
    const bool isSaved = d->entry.isKnown() || d->unsavedBecause == Error::Kind::StorageLocked;
    d->forget();
    d->finishWaiters(localError(Error::Kind::NotSignedIn));
    d->announceSignedOut(EndReason::Requested);
    if (!token.isEmpty()) {
        d->endEverything(token, isSaved, scope, promise);
        return promise.future();
    }
    // What there is to end is being read. Not once more: a keyring that hangs would take that time twice.
    d->awaits = Awaited::Keyring;
    watch(d->reading, this, [this, promise, scope](const Result<std::optional<QByteArray>> &entry) {
        const FoundSession found = sessionIn(entry);
        if (found && !*found)
            return promise.finish(localError(Error::Kind::NotSignedIn));
        const Token saved = found ? Token::parse((*found)->refreshJwt) : Token();
        d->entry.setHeld(saved);
        d->endEverything(saved, true, scope, promise); // also what cannot be seen: that is what was asked for
    });
    return promise.future();
}

} // namespace Descope

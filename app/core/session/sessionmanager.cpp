// SPDX-License-Identifier: MIT
#include "core/session/sessionmanager.h"

#include "core/session/devicekeeper.h"
#include "core/session/heldsession.h"
#include "core/session/propertynews.h"
#include "core/session/refreshschedule.h"
#include "core/session/sessionrefresher.h"
#include "core/session/sessionsaver.h"
#include "core/storage/keychaintokenstore.h"
#include "core/time/quitdelay.h"
#include "core/values/issuer.h"
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

constexpr auto signOutPatience = 5s; // of a quit

bool isOfTheStore(const Error &error)
{
    return error.kind == Error::Kind::StorageLocked || error.kind == Error::Kind::StorageUnavailable ||
           error.kind == Error::Kind::StorageElsewhere;
}

} // namespace

class SessionManager::Private
{
public:
    Private(SessionManager *manager, DescopeService *descope, std::unique_ptr<TokenStore> tokenStore, std::shared_ptr<Clock> time)
        : q(manager)
        , service(descope)
        , store(std::move(tokenStore))
        , clock(std::move(time))
        , schedule(clock, [this] { startRefresh(held.sessionToken.issued); })
        , saver(descope, store.get(), clock, [this] { return stored(); })
        , refresher(descope, store.get(), saver.entry(), clock)
    {
        QObject::connect(&patience, &QTimer::timeout, q, [this] { tellLate(); });
        QObject::connect(store.get(), &TokenStore::changed, q, [this] { lookAgain(); });
        // Later, since slots may do anything, and the saver has only begun to say it.
        const auto tellRecovery = [this] {
            if (saver.isSaved())
                Q_EMIT q->saveRecovered();
        };
        QObject::connect(&saver, &SessionSaver::recovered, q, tellRecovery, Qt::QueuedConnection);
    }
    ~Private() { finishWaiters(localError(Error::Kind::Cancelled)); }

    StoredSession stored() const { return held.stored(*service, *clock); }
    bool isFresh() const { return held.sessionToken.isFresh(*clock); }

    void setState(State value)
    {
        if (state == value)
            return;
        state = value;
        propertyNews.note();
        qCDebug(logSession) << state;
        Q_EMIT q->stateChanged(state);
    }

    /// Tells what has changed. Always last, because a slot may do anything: sign out, or begin another session. False when one
    /// did, and nothing more is to be said about this session.
    bool announce(State value, const User &userBefore)
    {
        const int announced = generation;
        propertyNews.note();
        propertyNews.noteTold(held.user);
        if (held.user != userBefore)
            Q_EMIT q->userChanged(held.user);
        if (announced == generation)
            setState(value);
        return announced == generation;
    }

    void finishWaiters(const Result<Token> &result)
    {
        propertyNews.note();
        const QList<Promise<Token>> finished = std::exchange(waiters, {});
        for (const Promise<Token> &waiter : finished)
            waiter.finish(result);
    }

    // Refreshing ------------------------------------------------------------------------------------------------------------

    /// Starts one refresh, however many ask.
    QFuture<Result<Token>> joinRefresh(std::chrono::milliseconds newerThan)
    {
        waiters << Promise<Token>();
        QFuture<Result<Token>> future = waiters.last().future();
        startRefresh(newerThan);
        return future;
    }

    void startRefresh(std::chrono::milliseconds newerThan)
    {
        if (refresher.isRunning())
            return;
        schedule.pause();
        const bool isLate = schedule.wasInactive();
        patience.start(service->timeout());
        const SessionRefresher::Task task{stored(), persistence == Persistence::Keep, saver.isSaved(), newerThan};
        refresher.start(task, [this, isLate](const Result<RefreshedSession> &refreshed) {
            patience.stop();
            if (refreshed)
                publishRefresh(*refreshed);
            else if (refreshed.error().kind == Error::Kind::SessionEnded)
                end(isLate && refreshed.error().httpStatus != 0 ? EndReason::Inactive : EndReason::Ended);
            else
                refreshFailed(refreshed.error());
            selectNextTenant();
        });
    }

    // The tenant ------------------------------------------------------------------------------------------------------------

    /// A refresh that is under way comes first; its new token is the one that counts.
    void selectNextTenant()
    {
        if (refresher.isRunning() || tenants.isEmpty())
            return;
        const auto [tenantId, promise] = tenants.takeFirst();
        selecting = promise;
        schedule.pause();
        patience.start(service->timeout());
        const SessionRefresher::Task task{stored(), persistence == Persistence::Keep, saver.isSaved(), {}, tenantId};
        refresher.start(task, [this](const Result<RefreshedSession> &selected) {
            patience.stop();
            const Promise<Token> asked = *std::exchange(selecting, std::nullopt);
            selected ? tenantSelected(*selected, asked) : tenantFailed(selected.error(), asked);
        });
    }

    void tenantSelected(const RefreshedSession &selected, const Promise<Token> &asked)
    {
        const int told = generation;
        asked.finish(selected.session.sessionToken.token);
        publishRefresh(selected);
        if (told == generation)
            selectNextTenant();
    }

    void tenantFailed(const Error &error, const Promise<Token> &asked)
    {
        if (error.refusesToken()) {
            // The tenant, or the token; a refresh finds out which.
            Error refusal = error;
            refusal.kind = Error::Kind::Server;
            return watch(joinRefresh(held.sessionToken.issued), q,
                [asked, refusal](const Result<Token> &refreshed) { asked.finish(refreshed ? refusal : refreshed.error()); });
        }
        asked.finish(error);
        if (error.kind == Error::Kind::SessionEnded)
            return end();
        const int told = generation;
        refreshFailed(error);
        if (told == generation)
            selectNextTenant();
    }

    /// A refresh can take far longer than people wait: it goes on without them. Whoever asks meanwhile waits as long at most.
    void tellLate()
    {
        const Error late = refresher.lateness();
        schedule.late(late);
        finishWaiters(late);
        if (selecting)
            selecting->finish(late);
        setState(isFresh() ? State::Active : State::Offline);
    }

    void publishRefresh(const RefreshedSession &refreshed)
    {
        const User userBefore = held.user;
        held.adopt(refreshed.session, refreshed.details);
        const std::optional<Error> news = saver.note(refreshed.isSaved, refreshed.saveError);
        if (refreshed.isSaved)
            saver.entry()->setHeld(held.refreshToken);
        schedule.succeeded(held.sessionToken, held.nextRefresh);
        finishWaiters(held.sessionToken.token);
        if (announce(State::Active, userBefore) && news)
            Q_EMIT q->saveFailed(*news);
    }

    void refreshFailed(const Error &error)
    {
        schedule.failed(error);
        const std::optional<Error> news = isOfTheStore(error) ? saver.note(saver.isSaved(), error) : std::nullopt;
        const int told = generation;
        finishWaiters(error);
        setState(isFresh() ? State::Active : State::Offline);
        if (news && told == generation)
            Q_EMIT q->saveFailed(*news);
    }

    /// A refresh may be waiting for the store to take a write.
    void storeWorks()
    {
        if (const auto error = schedule.lastError(); error && isOfTheStore(*error))
            startRefresh(held.sessionToken.issued);
    }

    /// Asks for the user's details, and when that is refused a second time after a refresh, which has the last word on whether
    /// the session is over.
    void reloadUser(const Promise<User> &promise, bool isRefreshed = false)
    {
        const Token token = held.refreshToken;
        const QString whose = held.user.userId;
        watch(service->me(token), q, [this, promise, isRefreshed, token, whose](const Result<User> &answer) {
            if (!answer && answer.error().refusesToken()) {
                Error error = answer.error();
                error.kind = Error::Kind::Server; // the session is alive
                return isRefreshed ? promise.finish(error) : refreshAndReloadUser(promise);
            }
            if (answer && answer->userId != whose)
                return promise.finish(localError(Error::Kind::Server, u"The answer is of another user."_s));
            promise.finish(answer);
            if (answer && token == held.refreshToken && whose == held.user.userId) {
                const User userBefore = std::exchange(held.user, *answer);
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

    // Following the store ---------------------------------------------------------------------------------------------------

    /// Goes on with a session that was found in the store; its session token may still be good. Returns false when it is not one
    /// of this service.
    bool resume(const StoredSession &found, const std::function<void(const Result<bool> &)> &done)
    {
        const std::optional<HeldSession> taken = HeldSession::taken(found, *service, *clock);
        if (!taken)
            return false;
        held = *taken;
        persistence = Persistence::Keep;
        saver.noteSaved(held.refreshToken);
        schedule.resumed(held.sessionToken, held.nextRefresh, found.lastRefresh(*clock));
        if (isFresh()) {
            schedule.succeeded(held.sessionToken, held.nextRefresh);
            done(true);
            if (announce(State::Active, {}))
                Q_EMIT q->signedIn(held.user);
            return true;
        }
        watch(joinRefresh(0ms), q, [this, done, begun = generation](const Result<Token> &refreshed) {
            // In between it may have been signed out, or another session begun.
            const bool resumed = begun == generation && q->isSignedIn();
            done(resumed ? Result<bool>(true) : Result<bool>(refreshed ? localError(Error::Kind::Cancelled) : refreshed.error()));
            if (resumed)
                Q_EMIT q->signedIn(held.user);
        });
        return true;
    }

    /// Another process has changed the entry, or the keyring can be used again.
    void lookAgain()
    {
        if (state == State::Unknown || state == State::Restoring)
            return;
        watch(store->read(), q, [this, begun = generation](const Result<std::optional<QByteArray>> &entry) {
            const FoundSession found = sessionIn(entry);
            const bool isForeign = found && *found && !(*found)->isOf(*service);
            if (begun != generation || isForeign)
                return;
            if (found)
                follow(*found);
            else if (!saver.isSaved() && found.error().kind == Error::Kind::StorageElsewhere)
                follow(std::nullopt); // in the keyring in use there is room for this one
        });
    }

    void follow(const std::optional<StoredSession> &found)
    {
        if (state == State::SignedOut) {
            if (found && !found->hasRunOut(*clock, service->toldServerTime())) // which was told
                resumeElsewhere(*found);
            return;
        }
        const bool isOurs = found && found->userId == held.user.userId;
        if (!saver.isSaved()) {
            followUnsaved(found, isOurs);
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

    /// It could not be saved before, or not in time. What somebody else has signed in to meanwhile is left to them.
    void followUnsaved(const std::optional<StoredSession> &found, bool isOurs)
    {
        if (found && *found == stored())
            return saver.noteSaved(held.refreshToken);
        const bool mayBeReplaced = !found || isOurs || saver.entry()->wasReplaced(*found);
        if (!mayBeReplaced)
            saver.entry()->setGone();
        else if (persistence == Persistence::Keep)
            save(TokenStore::Access::Quiet, SavedEntry::Over::OwnUser, [](const Result<void> &) {});
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
        const DatedToken token = found.sessionToken.knownTo(*clock);
        if (!token.isFresh(*clock) || token.issued < held.sessionToken.issued || token.token == held.sessionToken.token)
            return; // looked at again before the next refresh
        const User userBefore = held.user;
        held.adopt(found);
        saver.entry()->setHeld(held.refreshToken);
        schedule.succeeded(held.sessionToken, held.nextRefresh);
        announce(State::Active, userBefore);
    }

    void save(TokenStore::Access access, SavedEntry::Over over, const SessionSaver::Done &done)
    {
        saver.save(access, over, [this, done, begun = generation](const Result<void> &written) {
            propertyNews.note();
            if (written && begun == generation)
                storeWorks();
            done(written);
        });
    }

    // Ending ----------------------------------------------------------------------------------------------------------------

    /// The session is over, and not by our own signOut().
    void end(EndReason reason = EndReason::Ended)
    {
        const QString who = held.loginId;
        forget();
        saver.entry()->setGone();
        held.loginId = who; // who has to sign in again, for the slots
        const int ended = generation;
        finishWaiters(localError(Error::Kind::SessionEnded));
        announceSignedOut(reason);
        if (generation == ended)
            held.loginId.clear();
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
        propertyNews.note();
        refresher.abandon();
        patience.stop();
        saver.forget();
        schedule.reset();
        selecting.reset();
        tenants.clear();
        held = {};
    }

    /// Ends the session in the store, then on the server. When this session was never saved, what is in the store is somebody
    /// else's.
    void endEverything(const Token &token, bool isSaved, SignOut scope, const Promise<SignOutReport> &promise)
    {
        const auto delay = std::make_shared<QuitDelay>(signOutPatience); // also between the two
        const auto tellServer = [=, this](const Result<void> &removed) {
            SignOutReport report;
            if (!removed)
                report.storage = removed.error();
            awaits = Awaited::Nothing;
            if (token.isEmpty())
                return promise.finish(report);
            awaits = Awaited::Server;
            const auto told = scope == SignOut::Everywhere ? service->logoutAll(token) : service->logout(token);
            watch(told, q, [this, promise, report, scope, delay](const Result<void> &answer) mutable {
                awaits = Awaited::Nothing;
                // A session that Descope has ended already is what was asked for; but it ends no others any more.
                const bool isDone = scope == SignOut::ThisSession && !answer && answer.error().kind == Error::Kind::SessionEnded;
                if (!answer && !isDone)
                    report.server = answer.error();
                promise.finish(report);
            });
        };
        isSaved ? saver.remove(tellServer) : tellServer({});
    }

    SessionManager *const q;
    DescopeService *const service;
    const std::unique_ptr<TokenStore> store;
    const std::shared_ptr<Clock> clock;
    std::unique_ptr<DeviceKeeper> device; ///< with the keychain of the system alone

    PropertyNews propertyNews{q};
    State state = State::Unknown;
    HeldSession held;
    Persistence persistence = Persistence::Keep;
    Awaited awaits = Awaited::Nothing; ///< beside a save and a refresh
    int generation = 0;                ///< of the session: what began in an earlier one is not taken over
    QList<Promise<Token>> waiters;
    QList<std::pair<QString, Promise<Token>>> tenants;  ///< that are to be selected
    std::optional<Promise<Token>> selecting;            ///< of the one that is being selected
    QTimer patience;                                    ///< of those who wait for a refresh
    QFuture<Result<bool>> restoring;                    ///< of the latest restore()
    QFuture<Result<std::optional<QByteArray>>> reading; ///< for it, while it is under way
    RefreshSchedule schedule;
    SessionSaver saver;
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

User SessionManager::user() const
{
    return d->held.user;
}

QString SessionManager::loginId() const
{
    return d->held.loginId;
}

Token SessionManager::refreshToken() const
{
    return d->held.refreshToken;
}

bool SessionManager::isSaved() const
{
    return d->saver.isSaved();
}

std::optional<Error> SessionManager::lastError() const
{
    return d->schedule.lastError();
}

QVariant SessionManager::lastErrorValue() const
{
    const std::optional<Error> error = lastError();
    return error ? QVariant::fromValue(*error) : QVariant();
}

QFuture<Result<bool>> SessionManager::restore(TokenStore::Access access)
{
    if (d->state == State::Restoring)
        return d->restoring;
    const Promise<bool> promise;
    watch(promise.future(), this, [this](const Result<bool> &answer) {
        if (answer)
            Q_EMIT restored(*answer);
        else if (answer.error().kind != Error::Kind::Cancelled)
            Q_EMIT restoreFailed(answer.error());
    });
    if (!refreshToken().isEmpty()) { // also while begin() is still saving it, which a restore must not undo
        promise.finish(true);
        return promise.future();
    }
    d->schedule.noteActivity();
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

void SessionManager::setQuitDelayed(bool isDelayed)
{
    QuitDelay::setEnabled(isDelayed);
}

bool SessionManager::wasNeverSaved() const
{
    return d->store->wasNeverUsed();
}

QFuture<Result<void>> SessionManager::begin(const QString &loginId, const AuthResponse &response, Persistence persistence)
{
    if (response.session.refreshToken.isEmpty() || response.session.sessionToken.isEmpty())
        return readyFuture<void>(localError(Error::Kind::InvalidArgument, u"The answer holds no session."_s));
    if (isOfAnotherProject(response.session, service()->projectId()))
        return readyFuture<void>(localError(Error::Kind::InvalidArgument, u"The session is of another project."_s));
    const Promise<void> promise;
    const Token replaced = d->held.refreshToken;
    const bool wasSaved = d->saver.isSaved(); // then it is ended once the new one has taken its place
    const User userBefore = d->held.user;
    d->forget();
    d->saver.entry()->beginAnother();
    d->finishWaiters(localError(Error::Kind::Cancelled));
    if (!replaced.isEmpty() && !wasSaved && replaced != response.session.refreshToken)
        watch(d->service->logout(replaced), this, [](const Result<void> &) {});
    d->held = HeldSession::begun(loginId, response.session, *d->clock);
    d->persistence = persistence;

    const bool keep = persistence == Persistence::Keep;
    const auto stored = [this, promise, keep, userBefore, generation = d->generation](const Result<void> &result) {
        if (generation != d->generation)
            return promise.finish(localError(Error::Kind::Cancelled));
        d->schedule.succeeded(d->held.sessionToken, d->held.nextRefresh);
        const bool isToldAnyway = !result && result.error().kind == Error::Kind::StorageNotRemoved;
        promise.finish(keep || isToldAnyway ? result : Result<void>());
        if (d->announce(State::Active, userBefore))
            Q_EMIT signedIn(user());
    };
    keep ? d->save(TokenStore::Access::Quiet, SavedEntry::Over::Everything, stored) : d->saver.clear(stored);
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
    if (d->held.isEmpty())
        return readyFuture<Token>(localError(Error::Kind::NotSignedIn));
    d->schedule.noteActivity();
    if (isSignedIn() && d->isFresh())
        return readyFuture<Token>(d->held.sessionToken.token);
    if (const auto error = d->schedule.restraint(true))
        return readyFuture<Token>(*error);
    return d->joinRefresh(d->held.sessionToken.issued);
}

SessionManager::Awaited SessionManager::awaited() const
{
    if (!d->refresher.isRunning()) {
        switch (d->saver.awaited()) {
        case SessionSaver::Awaited::Turn:
            return Awaited::Turn;
        case SessionSaver::Awaited::Store:
            return Awaited::Keyring;
        case SessionSaver::Awaited::Nothing:
            return d->awaits;
        }
    }
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
    d->schedule.noteActivity();
}

bool SessionManager::isRefreshing() const
{
    return d->refresher.isRunning();
}

QFuture<Result<Token>> SessionManager::refresh()
{
    if (d->held.isEmpty())
        return readyFuture<Token>(localError(Error::Kind::NotSignedIn));
    if (const auto error = d->schedule.restraint(false))
        return readyFuture<Token>(*error);
    return d->joinRefresh(d->clock->steady());
}

QFuture<Result<Token>> SessionManager::selectTenant(const QString &tenantId)
{
    if (tenantId.isEmpty())
        return readyFuture<Token>(localError(Error::Kind::InvalidArgument, u"tenantId is empty."_s));
    if (d->held.isEmpty())
        return readyFuture<Token>(localError(Error::Kind::NotSignedIn));
    if (const auto error = d->schedule.restraint(false))
        return readyFuture<Token>(*error);
    d->schedule.noteActivity();
    const Promise<Token> promise;
    d->tenants << std::pair(tenantId, promise);
    d->selectNextTenant();
    return promise.future();
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
    const Token token = d->held.refreshToken;
    const bool isRestoring = d->state == State::Restoring;
    const Promise<SignOutReport> promise;
    watch(promise.future(), this, [this](const Result<SignOutReport> &answer) {
        if (answer)
            Q_EMIT signOutFinished(*answer);
        else if (answer.error().kind != Error::Kind::Cancelled)
            Q_EMIT signOutFailed(answer.error());
    });
    if (token.isEmpty() && !isRestoring) {
        promise.finish(localError(Error::Kind::NotSignedIn));
        return promise.future();
    }
    // What lies in a locked keyring would sign its owner in again as soon as it is unlocked. A keyring that is not there is
    // somebody else's.
    const bool isSaved = d->saver.entry()->isKnown() || d->saver.isLockedOut();
    d->forget();
    d->finishWaiters(localError(Error::Kind::NotSignedIn));
    d->announceSignedOut(EndReason::Requested);
    if (!token.isEmpty()) {
        d->endEverything(token, isSaved, scope, promise);
        return promise.future();
    }
    // What there is to end is being read. Not once more: a keyring that hangs would take that time twice.
    d->awaits = Awaited::Keyring;
    const auto delay = std::make_shared<QuitDelay>(signOutPatience);
    watch(d->reading, this, [this, promise, scope, delay](const Result<std::optional<QByteArray>> &entry) {
        const FoundSession found = sessionIn(entry);
        if (found && !*found)
            return promise.finish(localError(Error::Kind::NotSignedIn));
        const Token saved = found ? (*found)->refreshToken : Token();
        d->saver.entry()->setHeld(saved);
        d->endEverything(saved, true, scope, promise); // also what cannot be seen: that is what was asked for
    });
    return promise.future();
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "core/session/sessionmanager.h"

#include "core/service/lentservice.h"
#include "core/session/calledstore.h"
#include "core/session/devicekeeper.h"
#include "core/session/heldsession.h"
#include "core/session/personkeeper.h"
#include "core/session/propertynews.h"
#include "core/session/refreshschedule.h"
#include "core/session/sessionrefresher.h"
#include "core/session/sessionsaver.h"
#include "core/storage/keychaintokenstore.h"
#include "core/storage/memorytokenstore.h"
#include "core/time/quitdelay.h"
#include "core/values/issuer.h"
#include "core/values/logging.h"
#include "core/values/outliving.h"
#include "core/values/promise.h"
#include "core/values/watch.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Returns the keychain, or a place in memory where there is no service whose session could be kept.
std::unique_ptr<TokenStore> systemStore(const DescopeService *service, const QString &profile = {})
{
    if (service == nullptr)
        return std::make_unique<MemoryTokenStore>();
    return std::make_unique<KeychainTokenStore>(
        KeychainEntry{QCoreApplication::applicationName(), service->projectId(), service->baseUrl(), profile});
}

constexpr auto signOutPatience = 5s; // of a quit

bool isOfTheStore(const Error &error)
{
    return error.awaitsKeyring() || error.kind == Error::Kind::StorageUnavailable || error.kind == Error::Kind::StorageElsewhere;
}

/// This is kept beside the sessions of all accounts, and outlives each of them.
struct Companions : Outliving
{
    std::unique_ptr<DeviceKeeper> device; ///< with the keychain of the system alone
    std::unique_ptr<PersonKeeper> persons;

protected:
    void retire() override {}
};

std::shared_ptr<Companions> newCompanions()
{
    return {new Companions, [](Companions *companions) { Outliving::end(std::unique_ptr<Outliving>(companions)); }};
}

} // namespace

class SessionManager::Private : public Outliving
{
public:
    Private(
        SessionManager *manager, const LentService &descope, std::unique_ptr<TokenStore> tokenStore, std::shared_ptr<Clock> time)
        : q(manager)
        , service(descope)
        , store(std::make_unique<CalledStore>(this, std::move(tokenStore)))
        , clock(std::move(time))
        , schedule(clock, [this] { startRefresh(held.sessionToken.issued); })
        , saver(service, store.get(), clock, [this] { return stored(); })
        , refresher(service, store.get(), saver.entry(), clock)
    {
        QObject::connect(&patience, &QTimer::timeout, this, [this] { tellLate(); });
        QObject::connect(store.get(), &TokenStore::changed, this, [this] { lookAgain(); });
        // Later, since slots may do anything, and the saver has only begun to say it.
        const auto tellRecovery = [this] {
            if (saver.isSaved())
                say(&SessionManager::saveRecovered);
        };
        QObject::connect(&saver, &SessionSaver::recovered, this, tellRecovery, Qt::QueuedConnection);
    }
    void retire() override
    {
        q = nullptr;
        callers.reset();
        state = State::Unknown; // nothing is followed any more
        forget();
        finishWaiters(localError(Error::Kind::Cancelled));
        for (const Promise<SignOutReport> &signOut : std::exchange(signOuts, {}))
            answer<SignOutReport>(signOut, localError(Error::Kind::Cancelled));
    }

    /// Sends a signal. A slot may do anything: sign out, begin another session, or destroy the manager, after which nothing is
    /// sent any more.
    template<typename Signal, typename... Values> void say(Signal signal, Values... values)
    {
        const Call call(this);
        if (q != nullptr)
            Q_EMIT(q->*signal)(values...);
    }

    /// Answers a call of the program, which may do anything when it hears that by QFuture::then().
    template<typename T> void answer(const Promise<T> &promise, const Result<T> &result)
    {
        const Call call(this);
        promise.finish(result);
    }

    /// Returns the keeper, which is made when somebody asks for it: most programs without a form never do.
    PersonKeeper &persons()
    {
        if (!companions->persons)
            companions->persons = std::make_unique<PersonKeeper>(service, store->beside(u"person"_s, companions.get()));
        return *companions->persons;
    }

    // Other accounts --------------------------------------------------------------------------------------------------------

    /// Takes the place of the session of another account, whose state is what was told last.
    void arrive(Private &before)
    {
        q = std::exchange(before.q, nullptr);
        companions = before.companions;
        accountList = before.accountList;
        beforeBegin = before.beforeBegin;
        state = before.state;
        propertyNews.takeOver(before.propertyNews);
    }

    /// Goes on without being heard: with what is under way, and with what could not be saved. Nothing is refreshed any more.
    void leave()
    {
        patience.stop();
        schedule.pause();
        const auto asked = std::exchange(exchanging, std::nullopt);
        exchanges.removeIf([](const Exchange &each) { return !each.given; });
        if (refresher.isRunning() && !refresher.isSpending() && !asked)
            refresher.abandon();
        if (asked)
            answer<Token>(*asked, localError(Error::Kind::Cancelled));
        exchangeNext(); // what a step-up gave is taken over
        finishStepUps(localError(Error::Kind::Cancelled));
        finishWaiters(localError(Error::Kind::Cancelled));
    }

    /// Returns whether something would be lost with it.
    bool isNeeded() const
    {
        const bool isEnding =
            std::any_of(signOuts.begin(), signOuts.end(), [](const auto &each) { return !each.future().isFinished(); });
        return isEnding || (!held.isEmpty() && (!saver.isSaved() || refresher.isRunning()));
    }

    /// Becomes current again.
    QFuture<Result<bool>> comeBack()
    {
        if (held.isEmpty())
            return restore(TokenStore::Access::Quiet);
        schedule.noteActivity();
        const Promise<bool> promise;
        restoring = promise.future();
        const int begun = generation;
        setState(State::Restoring);
        if (begun == generation)
            goOn([this, promise](const Result<bool> &restored) { answer(promise, restored); });
        return promise.future();
    }

    StoredSession stored() const { return held.stored(*service, *clock); }
    bool isSignedIn() const { return state == State::Active || state == State::Offline; }
    bool isFresh() const { return held.sessionToken.isFresh(*clock); }

    void setState(State value)
    {
        if (state == value)
            return;
        state = value;
        propertyNews.note();
        qCDebug(logSession) << state;
        say(&SessionManager::stateChanged, state);
    }

    /// Tells what has changed. Returns false when a slot has ended this session: nothing more is to be said about it.
    bool announce(State value, const User &userBefore)
    {
        const int announced = generation;
        propertyNews.note();
        if (propertyNews.noteTold(held.user) && held.user != userBefore)
            say(&SessionManager::userChanged, held.user);
        if (announced == generation)
            setState(value);
        return announced == generation;
    }

    /// Returns false when one of them has ended this session.
    bool finishWaiters(const Result<Token> &result)
    {
        propertyNews.note();
        const int told = generation;
        const QList<Promise<Token>> finished = std::exchange(waiters, {});
        for (const Promise<Token> &waiter : finished)
            answer(waiter, result);
        return told == generation;
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

    QFuture<Result<Token>> refresh()
    {
        if (held.isEmpty())
            return readyFuture<Token>(localError(Error::Kind::NotSignedIn));
        if (const auto error = schedule.restraint(false))
            return readyFuture<Token>(*error);
        return joinRefresh(clock->steady());
    }

    void startRefresh(std::chrono::milliseconds newerThan)
    {
        if (refresher.isRunning() || q == nullptr) // the session of an account that is not current is refreshed when it is used
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
            exchangeNext();
        });
    }

    // Other tokens for the same session -------------------------------------------------------------------------------------

    /// This is a change of tenant, or the outcome of a step-up.
    struct Exchange
    {
        QString tenantId;
        std::optional<AuthResponse> given;
        Promise<Token> asked = {};
    };

    QFuture<Result<Token>> exchange(const Exchange &exchange)
    {
        exchanges << exchange;
        exchangeNext();
        return exchange.asked.future();
    }

    /// A refresh that is under way comes first; its new token is the one that counts.
    void exchangeNext()
    {
        if (refresher.isRunning() || exchanges.isEmpty())
            return;
        const auto [tenantId, given, asked] = exchanges.takeFirst();
        exchanging = asked;
        schedule.pause();
        patience.start(service->timeout());
        const SessionRefresher::Task task{stored(), persistence == Persistence::Keep, saver.isSaved(), {}, tenantId, given};
        refresher.start(task, [this, isStepUp = given.has_value()](const Result<RefreshedSession> &exchanged) {
            patience.stop();
            const Promise<Token> waiting = std::exchange(exchanging, std::nullopt).value_or(Promise<Token>());
            exchanged ? exchangeDone(*exchanged, waiting, isStepUp) : exchangeFailed(exchanged.error(), waiting);
        });
    }

    void exchangeDone(const RefreshedSession &exchanged, const Promise<Token> &asked, bool isStepUp)
    {
        const int told = generation;
        const Token &token = exchanged.session.sessionToken.token;
        const bool isRefused = isStepUp && !token.isSteppedUp();
        asked.finish(isRefused ? Result<Token>(localError(Error::Kind::StepUpRequired)) : Result<Token>(token));
        publishRefresh(exchanged);
        if (told == generation)
            exchangeNext();
    }

    void exchangeFailed(const Error &error, const Promise<Token> &asked)
    {
        if (error.refusesToken()) {
            // The tenant, or the token; a refresh finds out which.
            Error refusal = error;
            refusal.kind = Error::Kind::Server;
            return watch(joinRefresh(held.sessionToken.issued), this,
                [asked, refusal](const Result<Token> &refreshed) { asked.finish(refreshed ? refusal : refreshed.error()); });
        }
        asked.finish(error);
        if (error.kind == Error::Kind::SessionEnded)
            return end();
        const int told = generation;
        refreshFailed(error);
        if (told == generation)
            exchangeNext();
    }

    // The step-up -----------------------------------------------------------------------------------------------------------

    bool isSteppedUp() const { return isSignedIn() && isFresh() && held.sessionToken.token.isSteppedUp(); }

    QFuture<Result<Token>> awaitStepUp()
    {
        const Promise<Token> promise;
        stepUps << promise;
        if (stepUps.size() > 1)
            return promise.future();
        propertyNews.note();
        const auto ask = [this] {
            if (!stepUps.isEmpty())
                say(&SessionManager::stepUpWanted);
        };
        QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
        return promise.future();
    }

    void finishStepUps(const Result<Token> &result)
    {
        if (!stepUps.isEmpty())
            propertyNews.note();
        const QList<Promise<Token>> finished = std::exchange(stepUps, {});
        for (const Promise<Token> &waiter : finished)
            answer(waiter, result);
    }

    /// The token may also be another process's.
    void answerStepUps()
    {
        if (!stepUps.isEmpty() && isSteppedUp())
            finishStepUps(held.sessionToken.token);
    }

    QFuture<Result<Token>> finishStepUp(const AuthResponse &response)
    {
        if (!service.isThere())
            return readyFuture<Token>(service.absence());
        const Session &given = response.session;
        if (given.sessionToken.isEmpty())
            return readyFuture<Token>(localError(Error::Kind::InvalidArgument, u"The answer holds no session."_s));
        if (isOfAnotherProject(given, service->projectId()))
            return readyFuture<Token>(localError(Error::Kind::InvalidArgument, u"The session is of another project."_s));
        const QString whose = given.userId();
        const bool isSame = whose == held.user.userId || (!whose.isEmpty() && whose == held.refreshToken.userId());
        if (held.isEmpty() || !isSame) {
            endForeign(given.refreshToken);
            return readyFuture<Token>(localError(held.isEmpty() ? Error::Kind::NotSignedIn : Error::Kind::OtherUser));
        }
        return exchange({{}, response});
    }

    void endForeign(const Token &token)
    {
        if (!token.isEmpty() && token != held.refreshToken)
            watch(service->logout(token), this, [](const Result<void> &) {});
    }

    /// A refresh can take far longer than people wait: it goes on without them. Whoever asks meanwhile waits as long at most.
    void tellLate()
    {
        const Error late = refresher.lateness();
        schedule.late(late);
        const bool isSame = finishWaiters(late);
        if (const auto asked = std::exchange(exchanging, std::nullopt))
            answer<Token>(*asked, late);
        const QList<Exchange> waiting = exchanges;
        for (const Exchange &next : waiting) {
            if (next.given) // it is taken over all the same
                answer<Token>(next.asked, late);
        }
        if (isSame)
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
        const int told = generation;
        if (finishWaiters(held.sessionToken.token) && announce(State::Active, userBefore) && news)
            say(&SessionManager::saveFailed, *news);
        if (told == generation)
            answerStepUps();
    }

    void refreshFailed(const Error &error)
    {
        schedule.failed(error);
        const std::optional<Error> news = isOfTheStore(error) ? saver.note(saver.isSaved(), error) : std::nullopt;
        const int told = generation;
        if (!finishWaiters(error))
            return;
        setState(isFresh() ? State::Active : State::Offline);
        if (news && told == generation)
            say(&SessionManager::saveFailed, *news);
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
        watch(service->me(token), callers.get(), [this, promise, isRefreshed, token, whose](const Result<User> &answer) {
            if (!answer && answer.error().refusesToken()) {
                Error error = answer.error();
                error.kind = Error::Kind::Server; // the session is alive
                return isRefreshed ? promise.finish(error) : refreshAndReloadUser(promise);
            }
            if (answer && answer->userId != whose)
                return promise.finish(localError(Error::Kind::Server, u"The answer is of another user."_s));
            this->answer(promise, answer);
            if (answer && token == held.refreshToken && whose == held.user.userId) {
                const User userBefore = std::exchange(held.user, *answer);
                announce(state, userBefore);
            }
        });
    }

    void refreshAndReloadUser(const Promise<User> &promise)
    {
        watch(refresh(), callers.get(), [this, promise](const Result<Token> &refreshed) {
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
        goOn(done);
        return true;
    }

    /// Goes on with the session in memory.
    void goOn(const std::function<void(const Result<bool> &)> &done)
    {
        const int begun = generation;
        if (isFresh()) {
            schedule.succeeded(held.sessionToken, held.nextRefresh);
            done(true);
            if (begun == generation && announce(State::Active, {}))
                say(&SessionManager::signedIn, held.user);
            return;
        }
        watch(joinRefresh(0ms), callers.get(), [this, done, begun](const Result<Token> &refreshed) {
            // In between it may have been signed out, or another session begun.
            const bool resumed = begun == generation && isSignedIn();
            done(resumed ? Result<bool>(true) : Result<bool>(refreshed ? localError(Error::Kind::Cancelled) : refreshed.error()));
            if (resumed && begun == generation)
                say(&SessionManager::signedIn, held.user);
        });
    }

    /// Another process has changed the entry, or the keyring can be used again.
    void lookAgain()
    {
        if (state == State::Unknown || state == State::Restoring)
            return;
        watch(store->read(), this, [this, begun = generation](const Result<std::optional<QByteArray>> &entry) {
            const FoundSession found = sessionIn(entry);
            const bool isForeign = found && *found && !(*found)->isOf(service->projectId(), service->baseUrl());
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
            if (q != nullptr && found && !found->hasRunOut(*clock, service->toldServerTime())) // which was told
                resumeElsewhere(*found);
            return;
        }
        const bool isOurs = found && found->userId == held.user.userId;
        if (!saver.isSaved()) {
            followUnsaved(found, isOurs);
        } else if (!isOurs) {
            const int ended = generation + 1;
            end();
            if (q != nullptr && found && generation == ended)
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
        const int begun = generation;
        setState(State::Restoring);
        if (begun == generation && !resume(found, [](const Result<bool> &) {}))
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
        if (announce(State::Active, userBefore))
            answerStepUps();
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

    // Beginning -------------------------------------------------------------------------------------------------------------

    QFuture<Result<bool>> restore(TokenStore::Access access)
    {
        if (!service.isThere())
            return readyFuture<bool>(service.absence());
        if (state == State::Restoring)
            return restoring;
        if (!held.isEmpty()) // also while begin() is still saving it, which a restore must not undo
            return readyFuture<bool>(true);
        schedule.noteActivity();
        const Promise<bool> promise;
        restoring = promise.future();
        forget();
        const int begun = generation;
        if (finishWaiters(localError(Error::Kind::Cancelled)))
            setState(State::Restoring);
        if (begun != generation)
            return promise.future();
        awaits = Awaited::Keyring;
        if (companions->device)
            companions->device->load(); // before the first call
        reading = store->read(access);
        watch(reading, callers.get(), [this, promise, begun](const Result<std::optional<QByteArray>> &entry) {
            reading = {};
            awaits = Awaited::Nothing;
            if (begun != generation)
                return promise.finish(localError(Error::Kind::Cancelled));
            const FoundSession found = sessionIn(entry);
            const auto done = [this, promise](const Result<bool> &restored) { answer(promise, restored); };
            if (found && *found && resume(**found, done))
                return;
            setState(State::SignedOut);
            if (!found || !*found)
                return done(found ? Result<bool>(false) : Result<bool>(found.error()));
            done(localError(Error::Kind::StorageCorrupt, u"The saved sign-in is of another service."_s));
        });
        return promise.future();
    }

    /// Returns why no session can begin with this, if so.
    std::optional<Error> problemOf(const Session &session) const
    {
        if (!service.isThere())
            return service.absence();
        if (session.refreshToken.isEmpty() || session.sessionToken.isEmpty())
            return localError(Error::Kind::InvalidArgument, u"The answer holds no session."_s);
        if (isOfAnotherProject(session, service->projectId()))
            return localError(Error::Kind::InvalidArgument, u"The session is of another project."_s);
        return std::nullopt;
    }

    QFuture<Result<void>> begin(const QString &loginId, const AuthResponse &response, Persistence kept)
    {
        const Promise<void> promise;
        const Token replaced = held.refreshToken;
        const bool wasSaved = saver.isSaved(); // then it is ended once the new one has taken its place
        const User userBefore = held.user;
        forget();
        const int begun = generation;
        saver.entry()->beginAnother();
        if (!finishWaiters(localError(Error::Kind::Cancelled)))
            return promise.future();
        if (!replaced.isEmpty() && !wasSaved && replaced != response.session.refreshToken)
            watch(service->logout(replaced), this, [](const Result<void> &) {});
        held = HeldSession::begun(loginId, response.session, *clock);
        persistence = kept;

        const bool keep = kept == Persistence::Keep;
        const auto saved = [this, promise, keep, userBefore, begun](const Result<void> &result) {
            if (begun != generation)
                return promise.finish(localError(Error::Kind::Cancelled));
            schedule.succeeded(held.sessionToken, held.nextRefresh);
            const bool isToldAnyway = !result && result.error().kind == Error::Kind::StorageNotRemoved;
            answer(promise, keep || isToldAnyway ? result : Result<void>());
            if (begun == generation && announce(State::Active, userBefore))
                say(&SessionManager::signedIn, held.user);
        };
        keep ? save(TokenStore::Access::Quiet, SavedEntry::Over::Everything, saved) : saver.clear(saved);
        return promise.future();
    }

    // Ending ----------------------------------------------------------------------------------------------------------------

    /// The session is over, and not by our own signOut().
    void end(EndReason reason = EndReason::Ended)
    {
        const QString who = held.loginId;
        forget();
        saver.entry()->setGone();
        held.loginId = who; // who has to sign in again, for the slots
        if (announceSignedOut(reason, localError(Error::Kind::SessionEnded)))
            held.loginId.clear();
    }

    /// Tells those who wait, and then everybody. Returns false when another session has begun meanwhile.
    bool announceSignedOut(EndReason reason, const Error &toWaiters)
    {
        const int ended = generation;
        if (finishWaiters(toWaiters))
            setState(State::SignedOut);
        say(&SessionManager::signedOut, reason);
        return ended == generation;
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
        for (const Exchange &waiting : std::as_const(exchanges)) {
            if (waiting.given)
                endForeign(waiting.given->session.refreshToken);
        }
        // Those who wait for these are told that it is cancelled, but not now: they may do anything.
        const auto forgotten =
            std::tuple(std::exchange(exchanges, {}), std::exchange(exchanging, std::nullopt), std::exchange(stepUps, {}));
        QMetaObject::invokeMethod(
            this, [forgotten] {}, Qt::QueuedConnection);
        held = {};
    }

    QFuture<Result<SignOutReport>> signOut(SignOut scope)
    {
        const Token token = held.refreshToken;
        const bool isRestoring = state == State::Restoring;
        if (token.isEmpty() && !isRestoring)
            return readyFuture<SignOutReport>(localError(Error::Kind::NotSignedIn));
        const Promise<SignOutReport> promise;
        signOuts.removeIf([](const Promise<SignOutReport> &earlier) { return earlier.future().isFinished(); });
        signOuts << promise;
        // What lies in a locked keyring would sign its owner in again as soon as it is unlocked. A keyring that is not there is
        // somebody else's.
        const bool isSaved = saver.entry()->isKnown() || saver.isLockedOut();
        const auto call = std::make_shared<Call>(this); // it is carried through without the manager, too
        forget();
        const bool isReplaced = !announceSignedOut(EndReason::Requested, localError(Error::Kind::NotSignedIn)) && !isRetired();
        if (!token.isEmpty()) {
            endEverything(token, isSaved && !isReplaced, scope, promise, call);
            return promise.future();
        }
        // What there is to end is being read. Not once more: a keyring that hangs would take that time twice.
        awaits = Awaited::Keyring;
        const auto delay = std::make_shared<QuitDelay>(signOutPatience);
        watch(reading, this, [this, promise, scope, call, delay](const Result<std::optional<QByteArray>> &entry) {
            const FoundSession found = sessionIn(entry);
            if (found && !*found)
                return promise.finish(localError(Error::Kind::NotSignedIn));
            const Token saved = found ? (*found)->refreshToken : Token();
            saver.entry()->setHeld(saved);
            endEverything(saved, true, scope, promise, call); // also what cannot be seen: that is what was asked for
        });
        return promise.future();
    }

    /// Ends the session in the store, then on the server. When this session was never saved, what is in the store is somebody
    /// else's.
    void endEverything(
        const Token &token, bool isSaved, SignOut scope, const Promise<SignOutReport> &promise, const std::shared_ptr<Call> &call)
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
            watch(told, this, [this, promise, report, scope, call, delay](const Result<void> &answer) mutable {
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

    SessionManager *q; ///< null once it was destroyed, or has gone on with another account
    const LentService service;
    const std::unique_ptr<CalledStore> store;
    const std::shared_ptr<Clock> clock;
    std::shared_ptr<Companions> companions = newCompanions();
    QPointer<QObject> accountList;
    BeforeBegin beforeBegin;

    PropertyNews propertyNews{q};
    State state = State::Unknown;
    HeldSession held;
    Persistence persistence = Persistence::Keep;
    Awaited awaits = Awaited::Nothing; ///< beside a save and a refresh
    int generation = 0;                ///< of the session: what began in an earlier one is not taken over
    QList<Promise<Token>> waiters;
    QList<Exchange> exchanges;                          ///< that wait for their turn
    std::optional<Promise<Token>> exchanging;           ///< of the one that is under way, and still waited for
    QList<Promise<Token>> stepUps;                      ///< of those who wait for the person
    QList<Promise<SignOutReport>> signOuts;             ///< those that are under way, at least
    std::unique_ptr<QObject> callers{new QObject};      ///< with it ends what is waited for by who called the manager
    QTimer patience;                                    ///< of those who wait for a refresh
    QFuture<Result<bool>> restoring;                    ///< of the latest restore()
    QFuture<Result<std::optional<QByteArray>>> reading; ///< for it, while it is under way
    RefreshSchedule schedule;
    SessionSaver saver;
    SessionRefresher refresher;
};

SessionManager::SessionManager(DescopeService *service, QObject *parent)
    : SessionManager(service, systemStore(service), Clock::system(), parent)
{
    d->companions->device = std::make_unique<DeviceKeeper>(service, systemStore(service, u"(device)"_s));
}

SessionManager::SessionManager(
    DescopeService *service, std::unique_ptr<TokenStore> store, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service, store ? std::move(store) : std::make_unique<MemoryTokenStore>(),
          clock ? std::move(clock) : Clock::system()))
{
}

SessionManager::~SessionManager()
{
    Outliving::end(std::move(d));
}

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

QDateTime SessionManager::signedInAt() const
{
    return d->held.signedInAt;
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
    const bool joins = d->state == State::Restoring;
    const QPointer<SessionManager> here(this); // a slot may destroy it
    const QFuture<Result<bool>> future = d->restore(access);
    if (here && !joins)
        watch(future, this, [this](const Result<bool> &answer) {
            if (answer)
                Q_EMIT restored(*answer);
            else if (answer.error().kind != Error::Kind::Cancelled)
                Q_EMIT restoreFailed(answer.error());
        });
    return future;
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
    if (const auto problem = d->problemOf(response.session))
        return readyFuture<void>(*problem);
    if (const BeforeBegin before = d->beforeBegin) {
        const QPointer<SessionManager> here(this); // a slot may destroy it
        before(response.session.userId());
        if (!here)
            return readyFuture<void>(localError(Error::Kind::Cancelled));
    }
    return d->begin(loginId, response, persistence);
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
    return d->refresh();
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
    return d->exchange({tenantId, {}});
}

QString SessionManager::currentTenant() const
{
    return d->held.sessionToken.token.currentTenant();
}

QFuture<Result<Token>> SessionManager::stepUp()
{
    if (d->held.isEmpty())
        return readyFuture<Token>(localError(Error::Kind::NotSignedIn));
    d->schedule.noteActivity();
    if (d->isSteppedUp())
        return readyFuture<Token>(d->held.sessionToken.token);
    if (!isSignalConnected(QMetaMethod::fromSignal(&SessionManager::stepUpWanted)))
        return readyFuture<Token>(localError(Error::Kind::StepUpRequired, u"Nothing is connected to stepUpWanted()."_s));
    return d->awaitStepUp();
}

bool SessionManager::isStepUpAwaited() const
{
    return !d->stepUps.isEmpty();
}

QFuture<Result<Token>> SessionManager::finishStepUp(const AuthResponse &response)
{
    return d->finishStepUp(response);
}

void SessionManager::cancelStepUp()
{
    d->finishStepUps(localError(Error::Kind::Cancelled));
}

QFuture<Result<User>> SessionManager::reloadUser()
{
    if (refreshToken().isEmpty())
        return readyFuture<User>(localError(Error::Kind::NotSignedIn));
    const Promise<User> promise;
    d->reloadUser(promise);
    return promise.future();
}

QFuture<Result<QNetworkRequest>> SessionManager::authorize(const QNetworkRequest &request, StepUp stepUp)
{
    const Promise<QNetworkRequest> promise;
    const QFuture<Result<Token>> fresh = stepUp == StepUp::Required ? this->stepUp() : ensureFresh();
    watch(fresh, this, [promise, request](const Result<Token> &token) {
        if (!token)
            return promise.finish(token.error());
        QNetworkRequest authorized = request;
        authorized.setRawHeader("Authorization", "Bearer " + token->jwt().toLatin1());
        promise.finish(authorized);
    });
    return promise.future();
}

QFuture<Result<RememberedPerson>> SessionManager::rememberedPerson()
{
    const Promise<RememberedPerson> promise;
    Private *const inside = d.get();
    const Outliving::Call call(inside); // the store may destroy this
    watch(inside->persons().find(), inside,
        [inside, promise](const Result<RememberedPerson> &person) { inside->answer(promise, person); });
    return promise.future();
}

QFuture<Result<void>> SessionManager::remember(const RememberedPerson &person)
{
    const Promise<void> promise;
    Private *const inside = d.get();
    const Outliving::Call call(inside);
    watch(inside->persons().remember(person), inside,
        [inside, promise](const Result<void> &done) { inside->answer(promise, done); });
    return promise.future();
}

QFuture<Result<SignOutReport>> SessionManager::signOut(SignOut scope)
{
    const QPointer<SessionManager> here(this); // a slot may destroy it
    const QFuture<Result<SignOutReport>> future = d->signOut(scope);
    if (!here)
        return future;
    watch(future, this, [this](const Result<SignOutReport> &answer) {
        if (answer)
            Q_EMIT signOutFinished(*answer);
        else if (answer.error().kind != Error::Kind::Cancelled)
            Q_EMIT signOutFailed(answer.error());
    });
    return future;
}

// For AccountList -------------------------------------------------------------------------------------------------------------

void SessionManager::wrapStore(QObject *accountList, const WrapStore &wrap, const BeforeBegin &beforeBegin)
{
    d->accountList = accountList;
    d->store->replace(wrap);
    d->beforeBegin = beforeBegin;
}

QObject *SessionManager::accountList() const
{
    return d->accountList;
}

const std::shared_ptr<Clock> &SessionManager::clock() const
{
    return d->clock;
}

std::unique_ptr<Outliving> SessionManager::leaveFor(std::unique_ptr<TokenStore> store)
{
    return exchange(std::make_unique<Private>(nullptr, d->service, std::move(store), d->clock));
}

std::unique_ptr<Outliving> SessionManager::leaveFor(std::unique_ptr<Outliving> left, QFuture<Result<bool>> *restored)
{
    const auto next = static_cast<Private *>(left.get());
    const QPointer<SessionManager> here(this); // a slot may destroy it, or go on to a third one
    std::unique_ptr<Outliving> leaving = exchange(std::unique_ptr<Private>(static_cast<Private *>(left.release())));
    if (restored != nullptr)
        *restored = here && d.get() == next ? d->comeBack() : readyFuture<bool>(localError(Error::Kind::Cancelled));
    return leaving;
}

bool SessionManager::isNeeded(const Outliving &left)
{
    return static_cast<const Private &>(left).isNeeded();
}

std::unique_ptr<Outliving> SessionManager::exchange(std::unique_ptr<Private> next)
{
    const QPointer<SessionManager> here(this);
    const bool wasSignedIn = isSignedIn();
    std::unique_ptr<Private> left = std::exchange(d, std::move(next));
    Private *const arrived = d.get();
    arrived->arrive(*left);
    left->leave();
    if (here && d.get() == arrived) {
        if (wasSignedIn)
            arrived->announceSignedOut(EndReason::Switched, {});
        else
            arrived->setState(State::SignedOut);
    }
    if (left->isNeeded())
        return left;
    Outliving::end(std::move(left));
    return nullptr;
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "session/sessionmanager.h"

#include "api/logging.h"
#include "api/watch.h"
#include "session/backoff.h"
#include "session/keychaintokenstore.h"

#include <QCoreApplication>
#include <QPromise>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

std::unique_ptr<TokenStore> systemStore(const DescopeService &service)
{
    return std::make_unique<KeychainTokenStore>(
        KeychainEntry{QCoreApplication::applicationName(), service.projectId(), service.baseUrl()});
}

/// How long a token lives, by its own account: independent of the device's clock.
std::chrono::seconds lifetimeOf(const Token &token)
{
    const qint64 seconds = token.issuedAt().secsTo(token.expiresAt());
    return seconds > 0 ? std::chrono::seconds(seconds) : 3min; // Descope's shortest
}

template<typename T> QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

template<typename T> std::shared_ptr<QPromise<Result<T>>> startPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T> void finish(QPromise<Result<T>> &promise, const Result<T> &result)
{
    promise.addResult(result);
    promise.finish();
}

} // namespace

class SessionManager::Private
{
public:
    using Waiter = std::shared_ptr<QPromise<Result<Token>>>;

    Private(SessionManager *manager, DescopeService *descope, std::unique_ptr<TokenStore> tokenStore, std::shared_ptr<Clock> time)
        : q(manager)
        , service(descope)
        , store(std::move(tokenStore))
        , clock(std::move(time))
    {
    }
    ~Private() { finishWaiters(localError(Error::Kind::Cancelled)); }

    bool isFresh() const { return !session.sessionToken.isEmpty() && clock->steady() < freshUntil; }

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
        return {session.refreshToken.jwt(), session.user.userId, loginId, session.user.name, service->projectId(),
            originOf(service->baseUrl())};
    }

    void finishWaiters(const Result<Token> &result)
    {
        const QList<Waiter> finished = std::exchange(waiters, {});
        for (const Waiter &waiter : finished)
            finish(*waiter, result);
    }

    /// Takes the answer's tokens and details over, without a word.
    void adopt(const Session &fresh)
    {
        session.sessionToken = fresh.sessionToken;
        if (!fresh.refreshToken.isEmpty())
            session.refreshToken = fresh.refreshToken;
        session.nextRefresh = fresh.nextRefresh;
        const std::chrono::seconds lifetime = lifetimeOf(fresh.sessionToken);
        freshUntil = clock->steady() + lifetime - std::min<std::chrono::seconds>(30s, lifetime / 10);
        if (!fresh.user.isEmpty())
            session.user = fresh.user;
        else if (session.user.isEmpty())
            session.user.userId = session.sessionToken.userId();
        lastError = localError(Error::Kind::Cancelled);
        backoff.reset();
    }

    void scheduleRefresh(std::chrono::milliseconds delay)
    {
        schedule = std::make_unique<QObject>();
        clock->callAfter(delay, schedule.get(), [this] { startRefresh(); });
    }

    /// Before the session token expires, and within the project's inactivity limit; spread, so that programs that were started
    /// together do not return together.
    void scheduleNextRefresh()
    {
        std::chrono::milliseconds period = lifetimeOf(session.sessionToken);
        if (session.nextRefresh > 0s)
            period = std::min<std::chrono::milliseconds>(period, session.nextRefresh);
        period = std::min<std::chrono::milliseconds>(period, 24h); // a timer does not count further than 24 days
        const double share = 0.70 + 0.15 * clock->random();
        scheduleRefresh(std::chrono::duration_cast<std::chrono::milliseconds>(period * share));
    }

    /// One refresh, however many ask.
    QFuture<Result<Token>> joinRefresh()
    {
        waiters << startPromise<Token>();
        const QFuture<Result<Token>> future = waiters.last()->future();
        startRefresh();
        return future;
    }

    void startRefresh()
    {
        if (std::exchange(refreshing, true))
            return;
        schedule.reset();
        rereadAndSend(0);
    }

    /// Another process of this user may have refreshed, or signed out, meanwhile.
    void rereadAndSend(int confirmations)
    {
        if (!saved)
            return sendRefresh(confirmations);
        watch(store->read(), q, [=, this, generation = generation](const Result<std::optional<StoredSession>> &found) {
            if (generation != this->generation)
                return;
            if (found && !*found)
                return end();
            const Token token = found ? Token::parse((*found)->refreshJwt) : Token();
            const bool isNews =
                !token.isEmpty() && token != session.refreshToken && token.userId() == session.refreshToken.userId();
            if (isNews)
                session.refreshToken = token;
            sendRefresh(isNews ? 0 : confirmations);
        });
    }

    void sendRefresh(int confirmations)
    {
        watch(service->refresh(session.refreshToken), q, [=, this, generation = generation](const Result<AuthResponse> &answer) {
            if (generation != this->generation)
                return discard(answer);
            if (answer)
                return refreshed(*answer);
            if (answer.error().kind != Error::Kind::SessionEnded)
                return refreshFailed(answer.error());
            if (confirmations == 0)
                return rereadAndSend(1);
            watch(store->remove(), q, [](const Result<void> &) {});
            end();
        });
    }

    /// The session was ended while its refresh was under way: the answer must not revive it, here or on the server.
    void discard(const Result<AuthResponse> &answer)
    {
        if (answer && !answer->session.refreshToken.isEmpty())
            watch(service->logout(answer->session.refreshToken), q, [](const Result<void> &) {});
    }

    void refreshed(const AuthResponse &answer)
    {
        const bool rotated = !answer.session.refreshToken.isEmpty() && answer.session.refreshToken != session.refreshToken;
        if (persistence == Persistence::Forget || !rotated) {
            publishRefresh(answer.session);
            return;
        }
        // Saved before anybody sees it: whoever crashes from here on finds the token that is valid.
        StoredSession next = stored();
        next.refreshJwt = answer.session.refreshToken.jwt();
        watch(store->write(next), q, [this, answer, generation = generation](const Result<void> &written) {
            if (generation != this->generation)
                return discard(answer);
            saved = bool(written);
            if (publishRefresh(answer.session) && !written)
                Q_EMIT q->saveFailed(written.error());
        });
    }

    bool publishRefresh(const Session &fresh)
    {
        const User userBefore = session.user;
        adopt(fresh);
        refreshing = false;
        scheduleNextRefresh();
        finishWaiters(session.sessionToken);
        return announce(State::Active, userBefore);
    }

    void refreshFailed(const Error &error)
    {
        refreshing = false;
        lastError = error;
        scheduleRefresh(backoff.next(clock->random(), error.retryAfter));
        finishWaiters(error);
        setState(isFresh() ? State::Active : State::Offline);
    }

    /// The session is over, and not by our own signOut().
    void end()
    {
        forget();
        finishWaiters(localError(Error::Kind::SessionEnded));
        announceSignedOut(EndReason::Ended);
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
        refreshing = false;
        schedule.reset();
        session = {};
        loginId.clear();
        saved = false;
        backoff.reset();
        lastError = localError(Error::Kind::Cancelled);
    }

    /// A session was found at start: false when it is not one of this service.
    bool take(const StoredSession &found)
    {
        const Token token = Token::parse(found.refreshJwt);
        if (token.isEmpty() || found.projectId != service->projectId() || found.origin != originOf(service->baseUrl()))
            return false;
        session.refreshToken = token;
        session.user.userId = found.userId;
        session.user.name = found.name;
        session.user.loginIds = QStringList{found.loginId};
        loginId = found.loginId;
        persistence = Persistence::Keep;
        saved = true;
        return true;
    }

    SessionManager *const q;
    DescopeService *const service;
    const std::unique_ptr<TokenStore> store;
    const std::shared_ptr<Clock> clock;

    State state = State::Unknown;
    Session session;
    QString loginId;
    Persistence persistence = Persistence::Keep;
    bool saved = false;
    Error lastError = localError(Error::Kind::Cancelled);

    int generation = 0; ///< of the session: what began in an earlier one is not taken over
    bool refreshing = false;
    std::chrono::milliseconds freshUntil{0};
    Backoff backoff;
    QList<Waiter> waiters;
    QFuture<Result<bool>> restoring;   ///< of the latest restore()
    std::unique_ptr<QObject> schedule; ///< context of the next refresh: gone, it is not called
};

SessionManager::SessionManager(DescopeService *service, QObject *parent)
    : SessionManager(service, systemStore(*service), Clock::system(), parent)
{
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
    return d->lastError;
}

QFuture<Result<bool>> SessionManager::restore(TokenStore::Access access)
{
    if (d->state == State::Restoring)
        return d->restoring;
    if (isSignedIn())
        return ready(Result<bool>(true));
    auto promise = startPromise<bool>();
    d->restoring = promise->future();
    d->forget();
    d->finishWaiters(localError(Error::Kind::Cancelled));
    d->setState(State::Restoring);
    watch(d->store->read(access), this,
        [this, promise, generation = d->generation](const Result<std::optional<StoredSession>> &found) {
            if (generation != d->generation)
                return finish(*promise, Result<bool>(localError(Error::Kind::Cancelled)));
            if (!found || !*found) {
                d->setState(State::SignedOut);
                return finish(*promise, found ? Result<bool>(false) : Result<bool>(found.error()));
            }
            if (!d->take(**found)) {
                d->setState(State::SignedOut);
                return finish(*promise,
                    Result<bool>(localError(Error::Kind::StorageCorrupt, u"The saved sign-in is of another service."_s)));
            }
            d->refreshing = true;
            d->waiters << startPromise<Token>();
            watch(d->waiters.last()->future(), this, [this, promise, generation](const Result<Token> &token) {
                // In between it may have been signed out, or another session begun.
                const bool restored = generation == d->generation && isSignedIn();
                finish(*promise,
                    restored ? Result<bool>(true) : Result<bool>(token ? localError(Error::Kind::Cancelled) : token.error()));
                if (restored)
                    Q_EMIT signedIn(user());
            });
            d->sendRefresh(0);
        });
    return promise->future();
}

QFuture<Result<void>> SessionManager::begin(const QString &loginId, const AuthResponse &response, Persistence persistence)
{
    auto promise = startPromise<void>();
    const Token replaced = d->session.refreshToken;
    const User userBefore = d->session.user;
    d->forget();
    d->finishWaiters(localError(Error::Kind::Cancelled));
    if (!replaced.isEmpty() && replaced != response.session.refreshToken)
        watch(d->service->logout(replaced), this, [](const Result<void> &) {});
    d->loginId = loginId;
    d->persistence = persistence;
    d->adopt(response.session);

    // What an earlier sign-in saved must not come back at the next start.
    const bool keep = persistence == Persistence::Keep;
    const auto stored = keep ? d->store->write(d->stored()) : d->store->remove();
    watch(stored, this, [this, promise, keep, userBefore, generation = d->generation](const Result<void> &result) {
        if (generation != d->generation)
            return finish(*promise, Result<void>(localError(Error::Kind::Cancelled)));
        d->saved = keep && result;
        if (keep && !result)
            watch(d->store->remove(), this, [](const Result<void> &) {});
        d->scheduleNextRefresh();
        finish(*promise, keep ? result : Result<void>());
        if (d->announce(State::Active, userBefore))
            Q_EMIT signedIn(user());
    });
    return promise->future();
}

QFuture<Result<void>> SessionManager::save()
{
    if (!isSignedIn())
        return ready(Result<void>(localError(Error::Kind::NotSignedIn)));
    d->persistence = Persistence::Keep;
    auto promise = startPromise<void>();
    watch(d->store->write(d->stored(), TokenStore::Access::MayPrompt), this,
        [this, promise, generation = d->generation](const Result<void> &result) {
            if (generation == d->generation)
                d->saved = bool(result);
            finish(*promise, result);
        });
    return promise->future();
}

QFuture<Result<Token>> SessionManager::ensureFresh()
{
    return isSignedIn() && d->isFresh() ? ready(Result<Token>(d->session.sessionToken)) : refresh();
}

QFuture<Result<Token>> SessionManager::refresh()
{
    if (d->session.refreshToken.isEmpty())
        return ready(Result<Token>(localError(Error::Kind::NotSignedIn)));
    return d->joinRefresh();
}

QFuture<Result<QNetworkRequest>> SessionManager::authorize(const QNetworkRequest &request)
{
    auto promise = startPromise<QNetworkRequest>();
    watch(ensureFresh(), this, [promise, request](const Result<Token> &token) {
        if (!token)
            return finish(*promise, Result<QNetworkRequest>(token.error()));
        QNetworkRequest authorized = request;
        authorized.setRawHeader("Authorization", "Bearer " + token->jwt().toLatin1());
        finish(*promise, Result<QNetworkRequest>(authorized));
    });
    return promise->future();
}

QFuture<Result<void>> SessionManager::signOut(SignOut scope)
{
    const Token token = d->session.refreshToken;
    if (token.isEmpty())
        return ready(Result<void>(localError(Error::Kind::NotSignedIn)));
    auto promise = startPromise<void>();
    d->forget();
    d->finishWaiters(localError(Error::Kind::NotSignedIn));
    d->announceSignedOut(EndReason::Requested);
    watch(d->store->remove(), this, [this, promise, token, scope](const Result<void> &removed) {
        const auto told = scope == SignOut::Everywhere ? d->service->logoutAll(token) : d->service->logout(token);
        watch(told, this, [promise, removed](const Result<void> &answer) {
            // A session that Descope has ended already is what was asked for.
            const bool ended = answer || answer.error().kind == Error::Kind::SessionEnded;
            finish(*promise, ended ? removed : answer);
        });
    });
    return promise->future();
}

} // namespace Descope

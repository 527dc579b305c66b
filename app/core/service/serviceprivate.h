// SPDX-License-Identifier: MIT
#pragma once

#include "core/browser/idtoken.h"
#include "core/browser/idtokenverifier.h"
#include "core/service/descopeservice.h"
#include "core/service/discoverycache.h"
#include "core/service/httpcall.h"
#include "core/service/httpclient.h"
#include "core/values/promise.h"
#include "core/values/watch.h"

#include <QFutureWatcher>
#include <QPointer>

#include <atomic>
#include <vector>

namespace Descope {

/// Does what all calls of a DescopeService share: they are sent, read and judged here.
class DescopeService::Private
{
public:
    Private(DescopeService *service, const ServiceConfig &config, const QString &problem = {});

    /// Reads an answer.
    template<typename T> using Parse = std::function<Result<T>(const HttpAnswer &)>;

    /// Sends, unless the configuration or an argument is bad, and parses the answer. Neither the secrets nor the credential are
    /// in the error that comes of it, as they would be if a server repeated what it was sent.
    template<typename T>
    QFuture<Result<T>> call(const std::optional<Error> &badArgument, const HttpClient::Request &request,
        typename Undeduced<Parse<T>>::Type parse, const QStringList &secrets = {})
    {
        const Promise<T> promise;
        const std::optional<Error> misuse = this->misuse();
        if (misuse || badArgument) {
            promise.finish(misuse ? *misuse : *badArgument);
            return promise.future();
        }
        HttpCall *httpCall =
            http->send(request, [this, promise, parse, secrets, asker = request.credential](const Result<HttpAnswer> &answer) {
                const QPointer<DescopeService> service(q); // which somebody may destroy when the promise is kept
                promise.finish(
                    answer ? read<T>(*answer, asker, parse) : Result<T>(without(secrets + QStringList(asker), answer.error())));
                if (service)
                    noteReached(answer);
            });
        connect(httpCall, &HttpCall::sent, httpCall, [promise] { promise.setProgress(1); });
        auto *cancelled = new QFutureWatcher<Result<T>>(httpCall);
        connect(cancelled, &QFutureWatcherBase::canceled, httpCall, &HttpCall::abort);
        cancelled->setFuture(promise.future());
        return promise.future();
    }
    template<typename T>
    QFuture<Result<T>> call(
        const std::optional<Error> &badArgument, const HttpClient::Request &request, Result<T> (*parse)(const HttpAnswer &))
    {
        return call<T>(badArgument, request, Parse<T>(parse));
    }

    template<typename T> Result<T> read(const HttpAnswer &answer, const QString &asker, const Parse<T> &parse)
    {
        const std::optional<Error> no = contradictionIn(answer);
        const Result<T> result = no ? Result<T>(*no) : ofThisProject(parse(answer), answer);
        if (!result)
            endSessions(answer, asker);
        else if constexpr (std::is_same_v<T, AuthResponse>)
            learn(answer);
        return result;
    }

    template<typename T> Result<T> ofThisProject(const Result<T> &result, const HttpAnswer &answer) const
    {
        if constexpr (std::is_same_v<T, AuthResponse>)
            return result && isForeign(result->session) ? foreign(answer) : result;
        else if constexpr (std::is_same_v<T, AccessKeyResponse>)
            return result && isForeign(result->sessionToken) ? foreign(answer) : result;
        else
            return result;
    }

    /// Goes on from one call to the next: returns what `next` makes of the result of `first`. Whoever cancels it cancels the one
    /// that is under way, and need not wait for it; a session that comes nevertheless is ended. Its progress is that of `first`.
    template<typename T, typename U>
    QFuture<Result<U>> chain(const QFuture<Result<T>> &first, std::function<QFuture<Result<U>>(const Result<T> &)> next)
    {
        const Promise<U> promise;
        const auto cancelCurrent = std::make_shared<std::function<void()>>(canceller(first));
        auto *outer = new QFutureWatcher<Result<U>>(q);
        connect(outer, &QFutureWatcherBase::canceled, q, [promise, cancelCurrent] {
            (*cancelCurrent)();
            promise.finish(localError(Error::Kind::Cancelled));
        });
        connect(outer, &QFutureWatcherBase::finished, outer, &QObject::deleteLater);
        outer->setFuture(promise.future());
        auto *progress = new QFutureWatcher<Result<T>>(outer);
        connect(progress, &QFutureWatcherBase::progressValueChanged, q, [promise](int value) { promise.setProgress(value); });
        progress->setFuture(first);
        watch(first, q, [this, promise, cancelCurrent, next](const Result<T> &result) {
            if (promise.future().isCanceled())
                return drop(result);
            const QPointer<DescopeService> service(q); // which a verifier of the program may destroy
            const QFuture<Result<U>> second = next(result);
            *cancelCurrent = canceller(second);
            watch(second, service.data(), [this, promise](const Result<U> &last) {
                if (promise.future().isCanceled())
                    drop(last);
                promise.finish(last);
            });
        });
        return promise.future();
    }

    /// Returns what the server says about itself, as it was checked; asks it when it is not known.
    QFuture<Result<Discovery>> discover();
    /// Holds a code of the browser or of a device, and what it takes to spend it.
    struct Grant
    {
        const Endpoint &endpoint;
        QUrl url;
        QByteArray form;
        QStringList secrets; ///< of the form
        QString nonce;       ///< that the id token has to have
        /// Hears what the token endpoint answered, and returns what is told of it.
        std::function<Result<AuthResponse>(const Result<AuthResponse> &)> answered;
    };
    QFuture<Result<AuthResponse>> spend(const Grant &grant);
    /// Returns the newest one that is still there; null without one.
    std::shared_ptr<IdTokenVerifier> idTokenVerifier() const;
    /// Returns false when that has destroyed the service, which a verifier of the program may do.
    bool prepareVerifier() const;

    /// Notes whether there was anybody who answered.
    void noteReached(const Result<HttpAnswer> &answer);
    void learn(const HttpAnswer &answer);
    /// Returns the token in a text that goes into a header, if it is one, and of this project.
    Token own(const QString &text) const;
    /// Ends the sessions of an answer that was refused, because nobody holds their tokens; but not that of the user who asked,
    /// who goes on with it.
    void endSessions(const HttpAnswer &answer, const QString &asker);
    void endSession(const Token &refreshToken);
    /// Returns the error without what it must not repeat.
    static Error without(const QStringList &secrets, Error error);
    /// Returns the error of what only the programmer can mend. It is told once in the log, and to every call.
    std::optional<Error> misuse();

    DescopeService *const q;
    const QString projectId;
    const QUrl baseUrl;
    const QString configurationProblem;
    const std::chrono::milliseconds timeout;
    bool reachable = true;
    std::atomic_flag misuseTold = ATOMIC_FLAG_INIT; // atomic, because calls from other threads are what it is about
    std::vector<std::weak_ptr<IdTokenVerifier>> idTokenVerifiers;
    DiscoveryCache discoveryCache;
    const std::unique_ptr<HttpClient> http;

private:
    template<typename T> static std::function<void()> canceller(QFuture<Result<T>> future)
    {
        return [future]() mutable {
            if (!future.isFinished()) // else it would forget what it holds
                future.cancel();
        };
    }
    template<typename T> void drop(const Result<T> &result)
    {
        if constexpr (std::is_same_v<T, AuthResponse>) {
            if (result)
                endSession(result->session.refreshToken);
        }
    }

    static std::optional<Error> contradictionIn(const HttpAnswer &answer);
    static Error foreign(const HttpAnswer &answer);
    bool isForeign(const Session &session) const;
    bool isForeign(const Token &sessionToken) const;
};

/// Returns whether nobody has answered who could speak for Descope.
bool isUnreached(Error::Kind kind);

} // namespace Descope

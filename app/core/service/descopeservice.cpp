// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"

#include "core/service/answers.h"
#include "core/service/httpcall.h"
#include "core/service/httpclient.h"
#include "core/time/clock.h"
#include "core/values/issuer.h"
#include "core/values/logging.h"
#include "core/values/projectid.h"
#include "core/values/promise.h"
#include "text/printable.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QThread>

#include <atomic>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

struct Required
{
    const char *name;
    const QString &value;
};

/// Returns the error that refuses a call because of the first argument that is empty.
std::optional<Error> checkRequired(std::initializer_list<Required> arguments)
{
    for (const Required &argument : arguments) {
        if (argument.value.isEmpty())
            return localError(Error::Kind::InvalidArgument, u"%1 is empty."_s.arg(QLatin1StringView(argument.name)));
    }
    return std::nullopt;
}

void insertText(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void insertObject(QJsonObject &json, QLatin1StringView key, const QJsonObject &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject toJson(const UserDetails &user)
{
    QJsonObject json;
    insertText(json, "name"_L1, user.name);
    insertText(json, "givenName"_L1, user.givenName);
    insertText(json, "middleName"_L1, user.middleName);
    insertText(json, "familyName"_L1, user.familyName);
    insertText(json, "phone"_L1, user.phone);
    insertText(json, "email"_L1, user.email);
    return json;
}

QJsonObject toJson(const LoginOptions &options)
{
    QJsonObject json;
    insertObject(json, "customClaims"_L1, options.customClaims);
    if (options.stepup)
        json.insert("stepup"_L1, true);
    if (options.mfa)
        json.insert("mfa"_L1, true);
    if (options.revokeOtherSessions)
        json.insert("revokeOtherSessions"_L1, true);
    insertText(json, "tenantId"_L1, options.tenantId);
    insertText(json, "templateId"_L1, options.templateId);
    insertObject(json, "templateOptions"_L1, toJson(options.templateOptions));
    insertText(json, "locale"_L1, options.locale);
    return json;
}

/// Returns whether nobody has answered who could speak for Descope.
bool isUnreached(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::ClientCertificate:
    case Error::Kind::Proxy:
        return true;
    default:
        return false;
    }
}

QString problemOf(const QString &projectId, const QUrl &baseUrl)
{
    if (projectId.isEmpty())
        return u"No project ID is set."_s;
    if (!isProjectId(projectId))
        return u"The project id must be the letter P and 27 or more letters or digits."_s;
    return baseUrlProblem(baseUrl);
}

} // namespace

class DescopeService::Private
{
public:
    Private(DescopeService *service, const ServiceConfig &config, const QString &problem = {})
        : q(service)
        , projectId(config.projectId)
        , baseUrl(config.baseUrl.isEmpty() ? defaultBaseUrl(config.projectId) : config.baseUrl)
        , configurationProblem(problem.isEmpty() ? problemOf(projectId, baseUrl) : problem)
        , timeout(config.timeout)
        , http(std::make_unique<HttpClient>(projectId, baseUrl, config.timeout, config.network, Clock::system(), nullptr))
    {
    }

    /// Sends, unless the configuration or an argument is bad, and parses the answer.
    template<typename T>
    QFuture<Result<T>> call(
        const std::optional<Error> &badArgument, const HttpClient::Request &request, Result<T> (*parse)(const HttpAnswer &))
    {
        const Promise<T> promise;
        const std::optional<Error> misuse = this->misuse();
        if (misuse || badArgument) {
            promise.finish(misuse ? *misuse : *badArgument);
            return promise.future();
        }
        HttpCall *httpCall =
            http->send(request, [this, promise, parse, asker = request.refreshJwt](const Result<HttpAnswer> &answer) {
                const QPointer<DescopeService> service(q); // which somebody may destroy when the promise is kept
                promise.finish(answer ? read(*answer, asker, parse) : Result<T>(answer.error()));
                if (service)
                    noteReached(answer);
            });
        connect(httpCall, &HttpCall::sent, httpCall, [promise] { promise.setProgress(1); });
        auto *cancelled = new QFutureWatcher<Result<T>>(httpCall);
        connect(cancelled, &QFutureWatcherBase::canceled, httpCall, &HttpCall::abort);
        cancelled->setFuture(promise.future());
        return promise.future();
    }

    template<typename T> Result<T> read(const HttpAnswer &answer, const QString &asker, Result<T> (*parse)(const HttpAnswer &))
    {
        const std::optional<Error> no = contradiction(answer);
        const Result<T> result = no ? Result<T>(*no) : ofThisProject(parse(answer), answer);
        if (!result)
            endSessions(refreshTokensIn(answer), asker);
        else if constexpr (std::is_same_v<T, AuthResponse>)
            learn(deviceTokensIn(answer));
        return result;
    }

    template<typename T> Result<T> ofThisProject(const Result<T> &result, const HttpAnswer &answer) const
    {
        if constexpr (std::is_same_v<T, AuthResponse>) {
            if (result && isOfAnotherProject(result->session, projectId))
                return incomplete(answer, u"session: it is of another project"_s);
        }
        return result;
    }

    /// Notes whether there was anybody who answered.
    void noteReached(const Result<HttpAnswer> &answer)
    {
        const bool isReached = answer || !isUnreached(answer.error().kind);
        const bool isKnown = answer || answer.error().kind != Error::Kind::Cancelled;
        if (isKnown && std::exchange(reachable, isReached) != isReached)
            Q_EMIT q->reachableChanged(isReached);
    }

    void learn(const DeviceTokens &given)
    {
        const DeviceTokens &held = http->deviceTokens();
        const auto either = [this](const QString &text, const QString &other) { return own(text).isEmpty() ? other : text; };
        q->setDeviceTokens({either(given.trusted, held.trusted), either(given.known, held.known)});
    }

    /// Returns the token in a text that goes into a header, if it is one, and of this project.
    Token own(const QString &text) const
    {
        const Token token = Token::parse(text);
        return isOfAnotherProject(token, projectId) ? Token() : token;
    }

    /// Ends the sessions of an answer that was refused, because nobody holds their tokens; but not that of the user who asked,
    /// who goes on with it.
    void endSessions(const QList<Token> &refreshTokens, const QString &asker)
    {
        const QString user = Token::parse(asker).userId();
        for (const Token &token : refreshTokens) {
            if (user.isEmpty() || token.userId() != user)
                http->send({Endpoints::logout, {}, token.jwt(), {}}, [](const Result<HttpAnswer> &) {});
        }
    }

    /// Returns the error of what only the programmer can mend. It is told once in the log, and to every call.
    std::optional<Error> misuse()
    {
        QString problem = configurationProblem;
        if (QThread::currentThread() != http->thread())
            problem = u"DescopeService was called from another thread than the one that made it."_s;
        else if (problem.isEmpty())
            problem = http->networkProblem();
        if (problem.isEmpty())
            return std::nullopt;
        if (!misuseTold.test_and_set())
            qCWarning(logHttp).noquote() << printable(problem);
        return localError(Error::Kind::Configuration, problem);
    }

    DescopeService *const q;
    const QString projectId;
    const QUrl baseUrl;
    const QString configurationProblem;
    const std::chrono::milliseconds timeout;
    bool reachable = true;
    std::atomic_flag misuseTold = ATOMIC_FLAG_INIT; // atomic, because calls from other threads are what it is about
    const std::unique_ptr<HttpClient> http;
};

DescopeService::DescopeService(const ServiceConfig &config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, config))
{
}

DescopeService::DescopeService(const ServiceConfig &config, const QString &problem)
    : d(std::make_unique<Private>(this, config, problem))
{
}

DescopeService::~DescopeService() = default;

QString DescopeService::projectId() const
{
    return d->projectId;
}

QUrl DescopeService::baseUrl() const
{
    return d->baseUrl;
}

std::chrono::milliseconds DescopeService::timeout() const
{
    return d->timeout;
}

QString DescopeService::configurationProblem() const
{
    return d->configurationProblem;
}

DeviceTokens DescopeService::deviceTokens() const
{
    return d->http->deviceTokens();
}

void DescopeService::setDeviceTokens(const DeviceTokens &tokens)
{
    const DeviceTokens valid{d->own(tokens.trusted).jwt(), d->own(tokens.known).jwt()};
    if (valid == deviceTokens())
        return;
    d->http->setDeviceTokens(valid);
    Q_EMIT deviceTokensChanged();
}

QDateTime DescopeService::serverTime() const
{
    return d->http->serverTime();
}

QDateTime DescopeService::toldServerTime() const
{
    return d->http->knowsServerTime() ? serverTime() : QDateTime();
}

bool DescopeService::isReachable() const
{
    return d->reachable;
}

void DescopeService::connectAhead()
{
    if (d->configurationProblem.isEmpty() && !d->misuse()) // the first call tells a bad configuration
        d->http->connectAhead();
}

void DescopeService::disconnectAhead()
{
    if (d->configurationProblem.isEmpty() && !d->misuse())
        d->http->disconnectAhead();
}

QFuture<Result<AuthResponse>> DescopeService::signUp(
    const QString &loginId, const QString &password, const SignUpOptions &options)
{
    QJsonObject body{{"loginId"_L1, loginId}, {"password"_L1, password}};
    insertObject(body, "user"_L1, toJson(options.user));
    body.insert("loginOptions"_L1, toJson(options.loginOptions));
    return d->call(
        checkRequired({{"loginId", loginId}, {"password", password}}), {Endpoints::signUp, {}, {}, body}, parseAuthResponse);
}

QFuture<Result<AuthResponse>> DescopeService::signIn(const QString &loginId, const QString &password, const LoginOptions &options)
{
    const QJsonObject body{{"loginId"_L1, loginId}, {"password"_L1, password}, {"loginOptions"_L1, toJson(options)}};
    return d->call(
        checkRequired({{"loginId", loginId}, {"password", password}}), {Endpoints::signIn, {}, {}, body}, parseAuthResponse);
}

QFuture<Result<void>> DescopeService::updatePassword(
    const QString &loginId, const QString &newPassword, const Token &refreshToken)
{
    const QJsonObject body{{"loginId"_L1, loginId}, {"newPassword"_L1, newPassword}};
    return d->call(checkRequired({{"loginId", loginId}, {"newPassword", newPassword}, {"refreshToken", refreshToken.jwt()}}),
        {Endpoints::updatePassword, {}, refreshToken.jwt(), body}, parseNothing);
}

QFuture<Result<AuthResponse>> DescopeService::replacePassword(
    const QString &loginId, const QString &oldPassword, const QString &newPassword, const ReplaceOptions &options)
{
    QJsonObject body{{"loginId"_L1, loginId}, {"oldPassword"_L1, oldPassword}, {"newPassword"_L1, newPassword}};
    if (options.revokeOtherSessions)
        body.insert("revokeOtherSessions"_L1, true);
    return d->call(checkRequired({{"loginId", loginId}, {"oldPassword", oldPassword}, {"newPassword", newPassword}}),
        {Endpoints::replacePassword, {}, {}, body}, parseAuthResponse);
}

QFuture<Result<ResetResponse>> DescopeService::sendPasswordReset(const QString &loginId, const ResetOptions &options)
{
    QJsonObject body{{"loginId"_L1, loginId}};
    insertText(body, "redirectUrl"_L1, options.redirectUrl.toString(QUrl::FullyEncoded));
    insertObject(body, "templateOptions"_L1, toJson(options.templateOptions));
    insertText(body, "locale"_L1, options.locale);
    return d->call(checkRequired({{"loginId", loginId}}), {Endpoints::sendReset, {}, {}, body}, parseResetResponse);
}

QFuture<Result<PasswordPolicy>> DescopeService::passwordPolicy()
{
    return d->call({}, {Endpoints::passwordPolicy, {}, {}, {}}, parsePasswordPolicy);
}

QFuture<Result<MailResponse>> DescopeService::sendMagicLink(const QString &loginId, const MagicLinkOptions &options)
{
    QJsonObject body{{"loginId"_L1, loginId}, {"loginOptions"_L1, toJson(options.loginOptions)}};
    insertText(body, "URI"_L1, options.redirectUrl.toString(QUrl::FullyEncoded)); // "redirectUrl" elsewhere: so do the SDKs
    return d->call(checkRequired({{"loginId", loginId}}), {Endpoints::sendMagicLink, {}, {}, body}, parseMailResponse);
}

QFuture<Result<MailResponse>> DescopeService::sendEmailCode(const QString &loginId, const LoginOptions &options)
{
    const QJsonObject body{{"loginId"_L1, loginId}, {"loginOptions"_L1, toJson(options)}};
    return d->call(checkRequired({{"loginId", loginId}}), {Endpoints::sendEmailCode, {}, {}, body}, parseMailResponse);
}

QFuture<Result<AuthResponse>> DescopeService::verifyEmailCode(const QString &loginId, const QString &code)
{
    const QJsonObject body{{"loginId"_L1, loginId}, {"code"_L1, code}};
    return d->call(
        checkRequired({{"loginId", loginId}, {"code", code}}), {Endpoints::verifyEmailCode, {}, {}, body}, parseAuthResponse);
}

QFuture<Result<AuthResponse>> DescopeService::verifyMagicLink(const QString &token)
{
    return d->call(
        checkRequired({{"token", token}}), {Endpoints::verifyMagicLink, {}, {}, {{"token"_L1, token}}}, parseAuthResponse);
}

QFuture<Result<void>> DescopeService::verifyEnchantedLink(const QString &token)
{
    return d->call(
        checkRequired({{"token", token}}), {Endpoints::verifyEnchantedLink, {}, {}, {{"token"_L1, token}}}, parseNothing);
}

QFuture<Result<AuthResponse>> DescopeService::pollEnchantedLink(const QString &pendingRef)
{
    return d->call(checkRequired({{"pendingRef", pendingRef}}),
        {Endpoints::pendingSession, {}, {}, {{"pendingRef"_L1, pendingRef}}}, parseAuthResponse);
}

QFuture<Result<AuthResponse>> DescopeService::refresh(const Token &refreshToken)
{
    return d->call(
        checkRequired({{"refreshToken", refreshToken.jwt()}}), {Endpoints::refresh, {}, refreshToken.jwt(), {}}, parseRefreshed);
}

QFuture<Result<User>> DescopeService::me(const Token &refreshToken)
{
    return d->call(checkRequired({{"refreshToken", refreshToken.jwt()}}), {Endpoints::me, {}, refreshToken.jwt(), {}}, parseUser);
}

QFuture<Result<QList<HistoryEntry>>> DescopeService::history(const Token &refreshToken)
{
    return d->call(
        checkRequired({{"refreshToken", refreshToken.jwt()}}), {Endpoints::history, {}, refreshToken.jwt(), {}}, parseHistory);
}

QFuture<Result<AuthResponse>> DescopeService::selectTenant(const QString &tenantId, const Token &refreshToken)
{
    return d->call(checkRequired({{"tenantId", tenantId}, {"refreshToken", refreshToken.jwt()}}),
        {Endpoints::selectTenant, {}, refreshToken.jwt(), {{"tenant"_L1, tenantId}}}, parseAuthResponse);
}

QFuture<Result<void>> DescopeService::logout(const Token &refreshToken)
{
    return d->call(
        checkRequired({{"refreshToken", refreshToken.jwt()}}), {Endpoints::logout, {}, refreshToken.jwt(), {}}, parseNothing);
}

QFuture<Result<void>> DescopeService::logoutAll(const Token &refreshToken)
{
    return d->call(
        checkRequired({{"refreshToken", refreshToken.jwt()}}), {Endpoints::logoutAll, {}, refreshToken.jwt(), {}}, parseNothing);
}

QFuture<Result<QJsonArray>> DescopeService::publicKeys()
{
    return d->call({}, {Endpoints::publicKeys, d->projectId, {}, {}}, parsePublicKeys);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
// The calls of DescopeService that sign in by a browser, here or on another device.
#include "core/browser/pkce.h"
#include "core/browser/returnedurl.h"
#include "core/service/answers.h"
#include "core/service/browseranswers.h"
#include "core/service/requestfields.h"
#include "core/service/serviceprivate.h"
#include "core/time/clock.h"

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr auto slowDown = 5s; // RFC 8628, 3.5

/// Returns the error of an answer that names a page to which no browser must be sent.
Result<QUrl> safePage(const Result<QUrl> &page, const HttpAnswer &answer, const QUrl &baseUrl)
{
    return page && !isSafePage(*page, baseUrl) ? incomplete(answer, u"page: it is not https"_s) : page;
}

std::optional<Error> redirectError(const QUrl &redirectUrl)
{
    const QString problem = redirectProblem(redirectUrl);
    return problem.isEmpty() ? std::nullopt : std::optional(localError(Kind::InvalidArgument, problem));
}

std::optional<Error> scopesProblem(const QStringList &scopes)
{
    return scopes.contains("openid"_L1) ? std::nullopt
                                        : std::optional(localError(Kind::InvalidArgument, u"The scopes lack openid."_s));
}

std::shared_ptr<const AuthorizationSecrets> secretsFor(
    const AuthorizationOptions &options, const Discovery &discovery, const QString &clientId)
{
    const auto secrets = std::make_shared<AuthorizationSecrets>();
    secrets->issuer = discovery.issuer;
    secrets->isIssuerReturned = discovery.isIssuerReturned;
    secrets->tokenEndpoint = discovery.tokenEndpoint;
    secrets->redirectUrl = options.redirectUrl;
    secrets->url = withQuery(discovery.authorizationEndpoint,
        {{u"response_type"_s, u"code"_s}, {u"client_id"_s, clientId},
            {u"redirect_uri"_s, options.redirectUrl.toString(QUrl::FullyEncoded)}, {u"scope"_s, options.scopes.join(u' ')},
            {u"state"_s, secrets->state}, {u"nonce"_s, secrets->nonce}, {u"code_challenge"_s, challengeOf(secrets->verifier)},
            {u"code_challenge_method"_s, u"S256"_s}, {u"login_hint"_s, options.loginHint}, {u"prompt"_s, options.prompt},
            {u"flow"_s, options.flow}, {u"tenant"_s, options.tenant}});
    return secrets;
}

/// Returns why an answer must not be redeemed.
std::optional<Error> answerProblem(const std::shared_ptr<const AuthorizationSecrets> &secrets,
    const std::optional<ReturnedAnswer> &answer, const QString &issuer)
{
    if (!secrets)
        return localError(Kind::InvalidArgument, u"request is empty."_s);
    if (secrets->issuer != issuer)
        return localError(Kind::InvalidArgument, u"The request was made by the service of another project."_s);
    if (!answer || answer->state != secrets->state)
        return localError(Kind::BrowserMismatch, u"What came back does not answer this request."_s);
    if (answer->issuer.isNull() ? secrets->isIssuerReturned : answer->issuer != secrets->issuer)
        return localError(Kind::BrowserMismatch, u"What came back is from another issuer."_s);
    if (secrets->isSpent)
        return localError(Kind::BrowserExpired, u"The request was redeemed before."_s);
    return std::nullopt;
}

Result<DeviceAuthorization> deviceFrom(const HttpAnswer &answer, const Discovery &discovery, const QUrl &baseUrl)
{
    const auto device = parseDevice(answer);
    if (!device)
        return device.error();
    DeviceSecrets &secrets = **device;
    if (const Result<QUrl> page = safePage(secrets.verificationUrl, answer, baseUrl); !page)
        return page.error();
    if (!isSafePage(secrets.completeUrl, baseUrl))
        secrets.completeUrl.clear();
    secrets.tokenEndpoint = discovery.tokenEndpoint;
    secrets.issuer = discovery.issuer;
    secrets.begin = Clock::system()->steady();
    return DeviceSecrets::request(*device);
}

std::optional<Error> deviceProblem(const std::shared_ptr<const DeviceSecrets> &secrets, const QString &issuer)
{
    if (!secrets)
        return localError(Kind::InvalidArgument, u"device is empty."_s);
    if (secrets->issuer != issuer)
        return localError(Kind::InvalidArgument, u"The code is from the service of another project."_s);
    if (secrets->isSpent || Clock::system()->steady() - secrets->begin >= secrets->expiresIn)
        return localError(Kind::DeviceExpired);
    return std::nullopt;
}

/// Returns whether a code may have been used up by a call that ended so. A rate limit is said before a code is looked at.
bool mayBeSpent(const Result<AuthResponse> &result)
{
    return result || result.error().outcomeUnknown ||
           !(isUnreached(result.error().kind) || result.error().kind == Kind::RateLimited);
}

} // namespace

QFuture<Result<Discovery>> DescopeService::Private::discover()
{
    return discoveryCache.find([this] {
        HttpClient::Request request{Endpoints::discovery, {}, {}, {}};
        request.url = QUrl(issuerOf(baseUrl, projectId) + Endpoints::discovery.path, QUrl::StrictMode);
        const auto answer = call<Discovery>({}, request, [this](const HttpAnswer &said) -> Result<Discovery> {
            const Result<Discovery> discovery = parseDiscovery(said);
            const QString problem = discovery ? discoveryProblem(*discovery, baseUrl, projectId) : QString();
            return problem.isEmpty() ? discovery : Result<Discovery>(localError(Kind::Configuration, problem));
        });
        watch(answer, q, [this](const Result<Discovery> &result) { discoveryCache.take(result); });
    });
}

std::shared_ptr<IdTokenVerifier> DescopeService::Private::idTokenVerifier() const
{
    for (auto it = idTokenVerifiers.rbegin(); it != idTokenVerifiers.rend(); ++it) {
        if (auto verifier = it->lock())
            return verifier;
    }
    return nullptr;
}

QFuture<Result<AuthResponse>> DescopeService::Private::spend(const Grant &grant)
{
    HttpClient::Request request{grant.endpoint, {}, {}, {}};
    request.url = grant.url;
    request.form = grant.form;
    const auto idToken = std::make_shared<QString>();
    const auto parse = [this, nonce = grant.nonce, idToken](const HttpAnswer &answer) -> Result<AuthResponse> {
        const Result<TokenAnswer> tokens = parseTokens(answer);
        if (!tokens)
            return tokens.error();
        const IdTokenRules rules{issuerOf(baseUrl, projectId), projectId, nonce, tokens->response.session.sessionToken.jwt()};
        if (const auto problem = idTokenProblem(tokens->idToken, rules, http->serverTime()))
            return *problem;
        *idToken = tokens->idToken.jwt();
        return tokens->response;
    };
    return chain<AuthResponse, AuthResponse>(call<AuthResponse>({}, request, parse, grant.secrets),
        [this, idToken, answered = grant.answered](const Result<AuthResponse> &answer) {
            const Result<AuthResponse> told = answered(answer);
            const auto verifier = told ? idTokenVerifier() : nullptr;
            if (!verifier)
                return readyFuture<AuthResponse>(told);
            const QPointer<DescopeService> service(q);
            const QFuture<Result<void>> proof = verifier->verifySignature(*idToken); // a program's own may destroy the service
            const Promise<AuthResponse> promise;
            watch(proof, service.data(), [this, told, promise](const Result<void> &verdict) {
                if (!verdict || promise.future().isCanceled()) // nobody will hold it
                    endSession(told->session.refreshToken);
                promise.finish(verdict ? told : Result<AuthResponse>(verdict.error()));
            });
            return promise.future();
        });
}

bool DescopeService::Private::prepareVerifier() const
{
    const QPointer<DescopeService> service(q);
    if (const auto verifier = idTokenVerifier())
        verifier->prepare();
    return !service.isNull();
}

void DescopeService::addIdTokenVerifier(const std::shared_ptr<IdTokenVerifier> &verifier)
{
    auto &verifiers = d->idTokenVerifiers;
    verifiers.erase(
        std::remove_if(verifiers.begin(), verifiers.end(), [](const auto &known) { return known.expired(); }), verifiers.end());
    verifiers.push_back(verifier);
}

void DescopeService::discoverAhead()
{
    if (d->configurationProblem.isEmpty() && !d->misuse())
        watch(d->discover(), this, [this](const Result<Discovery> &) { connectAhead(); }); // it has used the one that was open
}

QFuture<Result<AuthorizationRequest>> DescopeService::authorizationRequest(const AuthorizationOptions &options)
{
    if (const auto problem = firstOf({d->misuse(), redirectError(options.redirectUrl), scopesProblem(options.scopes)}))
        return readyFuture<AuthorizationRequest>(*problem);
    if (!d->prepareVerifier())
        return readyFuture<AuthorizationRequest>(localError(Kind::Cancelled));
    return d->chain<Discovery, AuthorizationRequest>(d->discover(), [this, options](const Result<Discovery> &discovery) {
        return readyFuture<AuthorizationRequest>(
            discovery ? AuthorizationSecrets::request(secretsFor(options, *discovery, d->projectId))
                      : Result<AuthorizationRequest>(discovery.error()));
    });
}

QFuture<Result<AuthResponse>> DescopeService::redeem(const AuthorizationRequest &request, const QUrl &returned)
{
    const auto secrets = AuthorizationSecrets::of(request);
    const auto answer = secrets ? readReturned(returned, secrets->redirectUrl) : std::nullopt;
    const auto misuse = d->misuse();
    if (const auto problem = misuse ? misuse : answerProblem(secrets, answer, issuerOf(d->baseUrl, d->projectId)))
        return readyFuture<AuthResponse>(*problem);
    secrets->isSpent = true;
    if (answer->code.isEmpty())
        return readyFuture<AuthResponse>(d->without({secrets->state, secrets->nonce}, errorOf(*answer)));
    const QByteArray form = formEncoded({{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, d->projectId},
        {u"redirect_uri"_s, secrets->redirectUrl.toString(QUrl::FullyEncoded)}, {u"code"_s, answer->code},
        {u"code_verifier"_s, secrets->verifier}});
    return d->spend(
        {Endpoints::redeemCode, secrets->tokenEndpoint, form, {answer->code, secrets->state, secrets->verifier, secrets->nonce},
            secrets->nonce, [secrets](const Result<AuthResponse> &result) {
                secrets->isSpent = mayBeSpent(result);
                return result;
            }});
}

QFuture<Result<QUrl>> DescopeService::startOAuth(const QString &provider, const QUrl &redirectUrl, const OAuthOptions &options)
{
    const LoginOptions &login = options.loginOptions;
    HttpClient::Request request{
        isStepUp(login) ? Endpoints::stepUpByOAuth : Endpoints::startOAuth, {}, login.refreshToken.jwt(), toJson(login)};
    request.query = formEncoded({{u"provider"_s, provider}, {u"redirectURL"_s, redirectUrl.toString(QUrl::FullyEncoded)},
        {u"prompt"_s, options.prompt}, {u"loginHint"_s, options.loginHint}});
    return d->call<QUrl>(firstOf({checkRequired({{"provider", provider}}), redirectError(redirectUrl), checkStepUp(login)}),
        request, [this](const HttpAnswer &answer) { return safePage(parsePage(answer), answer, d->baseUrl); });
}

QFuture<Result<QUrl>> DescopeService::startSso(const QString &tenant, const QUrl &redirectUrl, const SsoOptions &options)
{
    const LoginOptions &login = options.loginOptions;
    HttpClient::Request request{
        isStepUp(login) ? Endpoints::stepUpBySso : Endpoints::startSso, {}, login.refreshToken.jwt(), toJson(login)};
    request.query = formEncoded(
        {{u"tenant"_s, tenant}, {u"redirectURL"_s, redirectUrl.toString(QUrl::FullyEncoded)}, {u"ssoId"_s, options.ssoId},
            {u"forceAuthn"_s, options.forceAuthn ? u"true"_s : QString()}, {u"loginHint"_s, options.loginHint}});
    return d->call<QUrl>(firstOf({checkRequired({{"tenant", tenant}}), redirectError(redirectUrl), checkStepUp(login)}), request,
        [this](const HttpAnswer &answer) { return safePage(parsePage(answer), answer, d->baseUrl); });
}

QFuture<Result<AuthResponse>> DescopeService::exchangeOAuth(const QString &code)
{
    return d->call<AuthResponse>(
        checkRequired({{"code", code}}), {Endpoints::exchangeOAuth, {}, {}, {{"code"_L1, code}}}, parseAuthResponse, {code});
}

QFuture<Result<AuthResponse>> DescopeService::exchangeSso(const QString &code)
{
    return d->call<AuthResponse>(
        checkRequired({{"code", code}}), {Endpoints::exchangeSso, {}, {}, {{"code"_L1, code}}}, parseAuthResponse, {code});
}

QFuture<Result<DeviceAuthorization>> DescopeService::deviceAuthorization(const QStringList &scopes)
{
    const auto misuse = d->misuse();
    if (const auto problem = misuse ? misuse : scopesProblem(scopes))
        return readyFuture<DeviceAuthorization>(*problem);
    const QByteArray form = formEncoded({{u"client_id"_s, d->projectId}, {u"scope"_s, scopes.join(u' ')}});
    if (!d->prepareVerifier())
        return readyFuture<DeviceAuthorization>(localError(Kind::Cancelled));
    return d->chain<Discovery, DeviceAuthorization>(d->discover(), [this, form](const Result<Discovery> &discovery) {
        if (!discovery || discovery->deviceEndpoint.isEmpty())
            return readyFuture<DeviceAuthorization>(
                discovery ? localError(Kind::Configuration, u"The server has no codes for other devices."_s) : discovery.error());
        HttpClient::Request request{Endpoints::deviceAuthorization, {}, {}, {}};
        request.url = discovery->deviceEndpoint;
        request.form = form;
        return d->call<DeviceAuthorization>(
            {}, request, [this, said = *discovery](const HttpAnswer &answer) { return deviceFrom(answer, said, d->baseUrl); });
    });
}

QFuture<Result<AuthResponse>> DescopeService::pollDevice(const DeviceAuthorization &device)
{
    const auto secrets = DeviceSecrets::of(device);
    const auto misuse = d->misuse();
    if (const auto problem = misuse ? misuse : deviceProblem(secrets, issuerOf(d->baseUrl, d->projectId)))
        return readyFuture<AuthResponse>(*problem);
    const QByteArray form = formEncoded({{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
        {u"client_id"_s, d->projectId}, {u"device_code"_s, secrets->deviceCode}});
    return d->spend({Endpoints::pollDevice, secrets->tokenEndpoint, form, {secrets->deviceCode}, {},
        [secrets](const Result<AuthResponse> &result) -> Result<AuthResponse> {
            secrets->isSpent = secrets->isSpent || result;
            if (result || result.error().code != "slow_down"_L1)
                return result;
            secrets->interval += slowDown;
            Error error = result.error();
            error.retryAfter = std::max(error.retryAfter.value_or(0s), secrets->interval);
            return error;
        }});
}

QFuture<Result<QJsonArray>> DescopeService::idTokenKeys()
{
    if (const auto misuse = d->misuse())
        return readyFuture<QJsonArray>(*misuse);
    return d->chain<Discovery, QJsonArray>(d->discover(), [this](const Result<Discovery> &discovery) {
        if (!discovery || discovery->keys.isEmpty())
            return readyFuture<QJsonArray>(
                discovery ? localError(Kind::Configuration, u"The server names no keys of id tokens."_s) : discovery.error());
        HttpClient::Request request{Endpoints::idTokenKeys, {}, {}, {}};
        request.url = discovery->keys;
        return d->call({}, request, parsePublicKeys);
    });
}

} // namespace Descope

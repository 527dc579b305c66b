// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"

#include "core/service/answers.h"
#include "core/service/requestfields.h"
#include "core/service/serviceprivate.h"

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// The key goes into a header: a line break would begin another one.
std::optional<Error> checkAccessKey(const QString &key)
{
    if (std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return std::nullopt;
    return localError(Error::Kind::InvalidArgument, u"The access key has characters that no access key has."_s);
}

} // namespace

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
    const auto problem =
        firstOf({checkRequired({{"loginId", loginId}, {"password", password}}), refuseStepUp(options.loginOptions)});
    return d->call<AuthResponse>(problem, {Endpoints::signUp, {}, {}, body}, parseAuthResponse, {password});
}

QFuture<Result<AuthResponse>> DescopeService::signIn(const QString &loginId, const QString &password, const LoginOptions &options)
{
    const QJsonObject body{{"loginId"_L1, loginId}, {"password"_L1, password}, {"loginOptions"_L1, toJson(options)}};
    const auto problem = firstOf({checkRequired({{"loginId", loginId}, {"password", password}}), refuseStepUp(options)});
    return d->call<AuthResponse>(problem, {Endpoints::signIn, {}, {}, body}, parseAuthResponse, {password});
}

QFuture<Result<void>> DescopeService::updatePassword(
    const QString &loginId, const QString &newPassword, const Token &refreshToken)
{
    const QJsonObject body{{"loginId"_L1, loginId}, {"newPassword"_L1, newPassword}};
    return d->call<void>(
        checkRequired({{"loginId", loginId}, {"newPassword", newPassword}, {"refreshToken", refreshToken.jwt()}}),
        {Endpoints::updatePassword, {}, refreshToken.jwt(), body}, parseNothing, {newPassword});
}

QFuture<Result<AuthResponse>> DescopeService::replacePassword(
    const QString &loginId, const QString &oldPassword, const QString &newPassword, const ReplaceOptions &options)
{
    QJsonObject body{{"loginId"_L1, loginId}, {"oldPassword"_L1, oldPassword}, {"newPassword"_L1, newPassword}};
    if (options.revokeOtherSessions)
        body.insert("revokeOtherSessions"_L1, true);
    return d->call<AuthResponse>(
        checkRequired({{"loginId", loginId}, {"oldPassword", oldPassword}, {"newPassword", newPassword}}),
        {Endpoints::replacePassword, {}, {}, body}, parseAuthResponse, {oldPassword, newPassword});
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

QFuture<Result<QList<Tenant>>> DescopeService::tenants(const Token &refreshToken, const QStringList &ids)
{
    const QJsonObject body =
        ids.isEmpty() ? QJsonObject{{"dct"_L1, true}} : QJsonObject{{"ids"_L1, QJsonArray::fromStringList(ids)}};
    return d->call(
        checkRequired({{"refreshToken", refreshToken.jwt()}}), {Endpoints::tenants, {}, refreshToken.jwt(), body}, parseTenants);
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

QFuture<Result<AccessKeyResponse>> DescopeService::exchangeAccessKey(const QString &key, const AccessKeyOptions &options)
{
    QJsonObject loginOptions;
    insertObject(loginOptions, "customClaims"_L1, options.customClaims);
    insertText(loginOptions, "selectedTenant"_L1, options.selectedTenant);
    QJsonObject body;
    insertObject(body, "loginOptions"_L1, loginOptions);
    return d->call(firstOf({checkRequired({{"key", key}}), checkAccessKey(key)}), {Endpoints::exchangeAccessKey, {}, key, body},
        parseAccessKeyResponse);
}

QFuture<Result<QJsonArray>> DescopeService::publicKeys()
{
    return d->call({}, {Endpoints::publicKeys, d->projectId, {}, {}}, parsePublicKeys);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
// The calls of DescopeService for the codes of an authenticator app (TOTP, RFC 6238).
#include "core/service/answers.h"
#include "core/service/requestfields.h"
#include "core/service/serviceprivate.h"

namespace Descope {

using namespace Qt::StringLiterals;

QFuture<Result<TotpSeed>> DescopeService::totpSignUp(const QString &loginId, const UserDetails &user)
{
    QJsonObject body{{"loginId"_L1, loginId}};
    insertObject(body, "user"_L1, toJson(user));
    return d->call(checkRequired({{"loginId", loginId}}), {Endpoints::signUpTotp, {}, {}, body}, parseTotpSeed);
}

QFuture<Result<TotpSeed>> DescopeService::updateTotp(const QString &loginId, const Token &refreshToken)
{
    return d->call(checkRequired({{"loginId", loginId}, {"refreshToken", refreshToken.jwt()}}),
        {Endpoints::updateTotp, {}, refreshToken.jwt(), {{"loginId"_L1, loginId}}}, parseTotpSeed);
}

QFuture<Result<AuthResponse>> DescopeService::verifyTotp(const QString &loginId, const QString &code, const LoginOptions &options)
{
    QJsonObject body{{"loginId"_L1, loginId}, {"code"_L1, code}};
    insertObject(body, "loginOptions"_L1, toJson(options));
    const Endpoint &endpoint = isStepUp(options) ? Endpoints::stepUpByTotp : Endpoints::verifyTotp;
    return d->call<AuthResponse>(firstOf({checkRequired({{"loginId", loginId}, {"code", code}}), checkStepUp(options)}),
        {endpoint, {}, options.refreshToken.jwt(), body}, parseAuthResponse, {code});
}

} // namespace Descope

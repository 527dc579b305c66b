// SPDX-License-Identifier: MIT
// The calls of DescopeService by which a code or a link goes to an address or a phone number: to sign in, or to change it.
#include "core/service/answers.h"
#include "core/service/requestfields.h"
#include "core/service/serviceprivate.h"

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(DeliveryMethod method)
{
    switch (method) {
    case DeliveryMethod::Email:
        return u"/email"_s;
    case DeliveryMethod::Sms:
        return u"/sms"_s;
    case DeliveryMethod::Voice:
        return u"/voice"_s;
    case DeliveryMethod::WhatsApp:
        return u"/whatsapp"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Error> checkIsNot(DeliveryMethod method, std::initializer_list<DeliveryMethod> others)
{
    if (std::find(others.begin(), others.end(), method) == others.end())
        return std::nullopt;
    return localError(Error::Kind::InvalidArgument, u"What is asked for is not delivered in this way."_s);
}

/// Only who has an account can confirm that it is theirs.
std::optional<Error> checkStepUp(Audience audience, const LoginOptions &options)
{
    return audience == Audience::SignIn ? checkStepUp(options) : refuseStepUp(options);
}

/// Returns the request that has a code or a link delivered.
HttpClient::Request deliveryTo(const QString &loginId, Audience audience, const UserDetails &user, const LoginOptions &options,
    const Endpoint (&byAudience)[3], const Endpoint &stepUp, DeliveryMethod method)
{
    QJsonObject body{{"loginId"_L1, loginId}, {"loginOptions"_L1, toJson(options)}};
    if (audience == Audience::SignUp)
        insertObject(body, "user"_L1, toJson(user));
    if (isStepUp(options))
        return {stepUp, pathOf(method), options.refreshToken.jwt(), body};
    return {byAudience[int(audience)], pathOf(method), {}, body};
}

void insertRedirect(QJsonObject &body, const QUrl &redirectUrl)
{
    insertText(body, "URI"_L1, redirectUrl.toString(QUrl::FullyEncoded)); // "redirectUrl" elsewhere: so do the SDKs
}

/// Returns what changes an address or a number, which is the member with this name.
QJsonObject updateBody(const QString &loginId, QLatin1StringView name, const QString &value, const UpdateOptions &options)
{
    QJsonObject body{{"loginId"_L1, loginId}, {name, value}};
    for (const auto &[isSet, flag] :
        {std::pair{options.addToLoginIds, "addToLoginIDs"_L1}, {options.onMergeUseExisting, "onMergeUseExisting"_L1},
            {options.failOnConflict, "failOnConflict"_L1}, {options.mfa, "mfa"_L1}}) {
        if (isSet)
            body.insert(flag, true);
    }
    insertText(body, "templateId"_L1, options.templateId);
    insertObject(body, "templateOptions"_L1, toJson(options.templateOptions));
    insertText(body, "locale"_L1, options.locale);
    return body;
}

} // namespace

QFuture<Result<CodeResponse>> DescopeService::sendCode(DeliveryMethod method, const QString &loginId, const CodeOptions &options)
{
    const auto problem = firstOf({checkRequired({{"loginId", loginId}}), checkStepUp(options.audience, options.loginOptions)});
    return d->call(problem,
        deliveryTo(
            loginId, options.audience, options.user, options.loginOptions, Endpoints::sendCode, Endpoints::stepUpByCode, method),
        parseCodeResponse);
}

QFuture<Result<AuthResponse>> DescopeService::verifyCode(DeliveryMethod method, const QString &loginId, const QString &code)
{
    const QJsonObject body{{"loginId"_L1, loginId}, {"code"_L1, code}};
    return d->call<AuthResponse>(checkRequired({{"loginId", loginId}, {"code", code}}),
        {Endpoints::verifyCode, pathOf(method), {}, body}, parseAuthResponse, {code});
}

QFuture<Result<CodeResponse>> DescopeService::sendMagicLink(
    DeliveryMethod method, const QString &loginId, const MagicLinkOptions &options)
{
    const auto problem = firstOf({checkRequired({{"loginId", loginId}}), checkStepUp(options.audience, options.loginOptions),
        checkIsNot(method, {DeliveryMethod::Voice})});
    HttpClient::Request request = deliveryTo(loginId, options.audience, options.user, options.loginOptions,
        Endpoints::sendMagicLink, Endpoints::stepUpByMagicLink, method);
    insertRedirect(request.body, options.redirectUrl);
    return d->call(problem, request, parseCodeResponse);
}

QFuture<Result<AuthResponse>> DescopeService::verifyMagicLink(const QString &token)
{
    return d->call<AuthResponse>(checkRequired({{"token", token}}), {Endpoints::verifyMagicLink, {}, {}, {{"token"_L1, token}}},
        parseAuthResponse, {token});
}

QFuture<Result<EnchantedLinkResponse>> DescopeService::sendEnchantedLink(const QString &loginId, const MagicLinkOptions &options)
{
    const auto problem = firstOf({checkRequired({{"loginId", loginId}}), checkStepUp(options.audience, options.loginOptions)});
    HttpClient::Request request = deliveryTo(loginId, options.audience, options.user, options.loginOptions,
        Endpoints::sendEnchantedLink, Endpoints::stepUpByEnchantedLink, DeliveryMethod::Email);
    insertRedirect(request.body, options.redirectUrl);
    return d->call(problem, request, parseEnchantedLinkResponse);
}

QFuture<Result<void>> DescopeService::verifyEnchantedLink(const QString &token)
{
    return d->call<void>(checkRequired({{"token", token}}), {Endpoints::verifyEnchantedLink, {}, {}, {{"token"_L1, token}}},
        parseNothing, {token});
}

QFuture<Result<AuthResponse>> DescopeService::pollEnchantedLink(const QString &pendingRef)
{
    return d->call<AuthResponse>(checkRequired({{"pendingRef", pendingRef}}),
        {Endpoints::pendingSession, {}, {}, {{"pendingRef"_L1, pendingRef}}}, parseAuthResponse, {pendingRef});
}

// An address or a number is changed -----------------------------------------------------------------------------------------

QFuture<Result<CodeResponse>> DescopeService::updateEmail(
    const QString &loginId, const QString &email, const UpdateOptions &options, const Token &refreshToken)
{
    return d->call(checkRequired({{"loginId", loginId}, {"email", email}, {"refreshToken", refreshToken.jwt()}}),
        {Endpoints::updateEmail, pathOf(DeliveryMethod::Email), refreshToken.jwt(),
            updateBody(loginId, "email"_L1, email, options)},
        parseCodeResponse);
}

QFuture<Result<CodeResponse>> DescopeService::updatePhone(
    DeliveryMethod method, const QString &loginId, const QString &phone, const UpdateOptions &options, const Token &refreshToken)
{
    const auto problem = firstOf({checkRequired({{"loginId", loginId}, {"phone", phone}, {"refreshToken", refreshToken.jwt()}}),
        checkIsNot(method, {DeliveryMethod::Email})});
    return d->call(problem,
        {Endpoints::updatePhone, pathOf(method), refreshToken.jwt(), updateBody(loginId, "phone"_L1, phone, options)},
        parseCodeResponse);
}

QFuture<Result<CodeResponse>> DescopeService::updateEmailByLink(const QString &loginId, const QString &email,
    const QUrl &redirectUrl, const UpdateOptions &options, const Token &refreshToken)
{
    QJsonObject body = updateBody(loginId, "email"_L1, email, options);
    insertRedirect(body, redirectUrl);
    return d->call(checkRequired({{"loginId", loginId}, {"email", email}, {"refreshToken", refreshToken.jwt()}}),
        {Endpoints::updateEmailByLink, pathOf(DeliveryMethod::Email), refreshToken.jwt(), body}, parseCodeResponse);
}

QFuture<Result<CodeResponse>> DescopeService::updatePhoneByLink(DeliveryMethod method, const QString &loginId,
    const QString &phone, const QUrl &redirectUrl, const UpdateOptions &options, const Token &refreshToken)
{
    const auto problem = firstOf({checkRequired({{"loginId", loginId}, {"phone", phone}, {"refreshToken", refreshToken.jwt()}}),
        checkIsNot(method, {DeliveryMethod::Email, DeliveryMethod::Voice})});
    QJsonObject body = updateBody(loginId, "phone"_L1, phone, options);
    insertRedirect(body, redirectUrl);
    return d->call(problem, {Endpoints::updatePhoneByLink, pathOf(method), refreshToken.jwt(), body}, parseCodeResponse);
}

} // namespace Descope

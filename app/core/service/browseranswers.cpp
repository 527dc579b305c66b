// SPDX-License-Identifier: MIT
#include "core/service/browseranswers.h"

#include "core/browser/idtoken.h"
#include "core/service/answers.h"
#include "core/service/httpclient.h"

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestUserCode = 64; // more, nobody types
constexpr int usualInterval = 5;          // RFC 8628, 3.2
constexpr int longestInterval = 60;
constexpr int usualLife = 180; // wire contract, section 6
constexpr int longestLife = 60 * 60;

QUrl urlIn(const QJsonObject &json, QLatin1StringView key)
{
    return QUrl(json.value(key).toString(), QUrl::StrictMode);
}

std::chrono::seconds secondsIn(const QJsonObject &json, QLatin1StringView key, int without, int most)
{
    return std::chrono::seconds(int(std::clamp<double>(json.value(key).toDouble(without), 1, most)));
}

} // namespace

Result<Discovery> parseDiscovery(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    Discovery discovery;
    discovery.issuer = json.value("issuer"_L1).toString();
    discovery.authorizationEndpoint = urlIn(json, "authorization_endpoint"_L1);
    discovery.tokenEndpoint = urlIn(json, "token_endpoint"_L1);
    discovery.deviceEndpoint = urlIn(json, "device_authorization_endpoint"_L1);
    discovery.keys = urlIn(json, "jwks_uri"_L1);
    discovery.challengeMethods = json.value("code_challenge_methods_supported"_L1).toVariant().toStringList();
    discovery.isIssuerReturned = json.value("authorization_response_iss_parameter_supported"_L1).toBool();
    if (discovery.issuer.isEmpty())
        return incomplete(answer, u"issuer"_s);
    if (discovery.authorizationEndpoint.isEmpty() || discovery.tokenEndpoint.isEmpty())
        return incomplete(answer, u"endpoint"_s);
    return discovery;
}

Result<TokenAnswer> parseTokens(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    const QString type = json.value("token_type"_L1).toString(u"Bearer"_s);
    if (!json.value("error"_L1).toString().isEmpty())
        return incomplete(answer, u"outcome: it is a success and an error"_s);
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0) // RFC 6749, 7.1: what is not understood is not used
        return incomplete(answer, u"type of token"_s);
    TokenAnswer tokens;
    Session &session = tokens.response.session;
    session.sessionToken = Token::parse(json.value("access_token"_L1).toString());
    if (session.sessionToken.isEmpty())
        return incomplete(answer, u"session token"_s);
    const QString refreshJwt = json.value("refresh_token"_L1).toString();
    if (refreshJwt.isEmpty()) {
        Error error = incomplete(answer, u"refresh token: the scope offline_access was not asked for, or not granted"_s);
        error.kind = Error::Kind::Configuration;
        error.outcomeUnknown = false;
        return error;
    }
    session.refreshToken = Token::parse(refreshJwt);
    if (session.refreshToken.isEmpty())
        return incomplete(answer, u"refresh token"_s);
    tokens.idToken = Token::parse(json.value("id_token"_L1).toString());
    if (tokens.idToken.isEmpty())
        return incomplete(answer, u"id token"_s);
    session.user = userOf(tokens.idToken);
    if (!isOfOneUser(session))
        return incomplete(answer, u"user: it names none, or more than one"_s);
    tokens.response.serverTime = answer.date;
    return tokens;
}

Result<std::shared_ptr<DeviceSecrets>> parseDevice(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    const auto device = std::make_shared<DeviceSecrets>();
    device->deviceCode = json.value("device_code"_L1).toString();
    device->userCode = json.value("user_code"_L1).toString();
    device->verificationUrl = urlIn(json, "verification_uri"_L1);
    device->completeUrl = urlIn(json, "verification_uri_complete"_L1);
    device->expiresIn = secondsIn(json, "expires_in"_L1, usualLife, longestLife);
    device->interval = secondsIn(json, "interval"_L1, usualInterval, longestInterval);
    if (device->deviceCode.isEmpty() || device->userCode.isEmpty() || device->userCode.size() > longestUserCode)
        return incomplete(answer, u"code"_s);
    return device;
}

Result<QUrl> parsePage(const HttpAnswer &answer)
{
    const QUrl page = urlIn(answer.json.object(), "url"_L1);
    return page.isEmpty() ? Result<QUrl>(incomplete(answer, u"page"_s)) : Result<QUrl>(page);
}

} // namespace Descope

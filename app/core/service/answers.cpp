// SPDX-License-Identifier: MIT
#include "core/service/answers.h"

#include "core/service/httpclient.h"
#include "core/values/instant.h"

#include <QRegularExpression>
#include <QVariant>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPause = 30 * 24 * 60 * 60; // as long as a refresh token lives, in seconds
constexpr int longestPassword = 64;             // Descope takes no longer ones (wire contract, section 2)
constexpr qsizetype mostSignIns = 100;          // more, nobody reads; and the table of a megabyte of them takes seconds

/// Returns a whole number within bounds; the least one when there is none.
int boundedNumber(const QJsonValue &value, int least, int most)
{
    return int(std::clamp<double>(value.toDouble(least), least, most));
}

/// Returns whether a member speaks of trouble as other APIs and gateways write it: {"ok":false}, {"error":"..."},
/// {"status":"failed"}. The members of a JWTResponse, some of which are false, and unknown ones that are harmless do not.
bool saysNo(const QString &name, const QJsonValue &value)
{
    static const QStringList flags{u"firstSeen"_s, u"unsavedSSO"_s};
    static const QRegularExpression trouble(
        u"error|fail|exception|denied|problem|reject|invalid"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression verdict(
        u"\\A(ok|done|success|succeeded|successful|status|statusCode|code|result|message|detail|title|reason)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QVariantList yes{true, 200, u"ok"_s, u"OK"_s, u"success"_s, u"done"_s};
    static const QVariantList nothing{QString(), QVariantList(), QVariantMap()};
    const QVariant said = value.toVariant();
    if (flags.contains(name) || value.isUndefined() || value.isNull() || nothing.contains(said))
        return false;
    if (trouble.match(name).hasMatch())
        return said != false && said != 0;
    return value == QJsonValue(false) || (verdict.match(name).hasMatch() && !yes.contains(said));
}

/// Returns whether an answer that need not say anything says that it was done.
bool saysDone(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (saysNo(it.key(), it.value()))
            return false;
    }
    return answer.json.isObject();
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue value : array.toArray())
        list << value.toString();
    return list;
}

User userFrom(const QJsonObject &json)
{
    User user;
    user.userId = json.value("userId"_L1).toString();
    user.loginIds = strings(json.value("loginIds"_L1));
    user.name = json.value("name"_L1).toString();
    user.givenName = json.value("givenName"_L1).toString();
    user.familyName = json.value("familyName"_L1).toString();
    user.email = json.value("email"_L1).toString();
    user.verifiedEmail = json.value("verifiedEmail"_L1).toBool();
    user.phone = json.value("phone"_L1).toString();
    user.picture = QUrl(json.value("picture"_L1).toString(), QUrl::StrictMode);
    user.status = json.value("status"_L1).toString();
    user.createdTime = instantFromJson(json.value("createdTime"_L1));
    user.json = json;
    return user;
}

/// Returns what the answer sets a cookie to, without the quotation marks that RFC 6265 allows. One that is deleted, by a time
/// that is over wherever the clock is right, sets nothing; of two that are alive the later one counts.
QByteArray cookieValue(const HttpAnswer &answer, const QByteArray &name)
{
    const QDateTime device = QDateTime::currentDateTimeUtc();
    const QDateTime now = answer.date.isValid() ? std::min(device, answer.date) : device;
    QByteArray value;
    for (const QNetworkCookie &cookie : answer.cookies) {
        const bool isAlive = cookie.isSessionCookie() || cookie.expirationDate() > now;
        if (cookie.name() == name && isAlive && !cookie.value().isEmpty())
            value = cookie.value();
    }
    const bool isQuoted = value.size() > 1 && value.startsWith('"') && value.endsWith('"');
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

/// Returns a token from the body, which wins, or from the cookie that the answer names, else from the default one (section 2).
QString tokenText(
    const HttpAnswer &answer, const QJsonObject &json, QLatin1StringView key, QLatin1StringView nameKey, const char *cookie)
{
    const QString text = json.value(key).toString();
    if (!text.isEmpty())
        return text;
    const QByteArray custom = json.value(nameKey).toString().toLatin1();
    return QString::fromLatin1(cookieValue(answer, custom.isEmpty() ? QByteArray(cookie) : custom));
}

} // namespace

bool isOfOneUser(const Session &session)
{
    const QString whose = session.userId();
    const QString ids[] = {session.sessionToken.userId(), session.refreshToken.userId()};
    return !whose.isEmpty() && whose.isValidUtf16() &&
           std::all_of(std::begin(ids), std::end(ids), [&](const QString &id) { return id.isEmpty() || id == whose; });
}

Error incomplete(const HttpAnswer &answer, const QString &what)
{
    Error error = localError(Error::Kind::Server, u"The answer has no usable %1."_s.arg(what));
    error.httpStatus = answer.status;
    error.traceId = answer.traceId;
    error.outcomeUnknown = answer.isOfPost;
    return error;
}

Result<AuthResponse> parseRefreshed(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    AuthResponse response;
    Session &session = response.session;
    session.sessionToken = Token::parse(tokenText(answer, json, "sessionJwt"_L1, "sessionCookieName"_L1, "DS"));
    if (session.sessionToken.isEmpty())
        return incomplete(answer, u"session token"_s);
    const QString refreshJwt = tokenText(answer, json, "refreshJwt"_L1, "cookieName"_L1, "DSR");
    session.refreshToken = Token::parse(refreshJwt);
    if (session.refreshToken.isEmpty() && !refreshJwt.isEmpty())
        return incomplete(answer, u"refresh token"_s);
    session.user = userFrom(json.value("user"_L1).toObject());
    if (!isOfOneUser(session))
        return incomplete(answer, u"user: it names none, or more than one"_s);
    session.nextRefresh = std::chrono::seconds(boundedNumber(json.value("nextRefreshSeconds"_L1), 0, longestPause));
    response.firstSeen = json.value("firstSeen"_L1).toBool();
    response.serverTime = answer.date;
    return response;
}

Result<AuthResponse> parseAuthResponse(const HttpAnswer &answer)
{
    const Result<AuthResponse> response = parseRefreshed(answer);
    return response && response->session.refreshToken.isEmpty() ? incomplete(answer, u"refresh token"_s) : response;
}

Result<ResetResponse> parseResetResponse(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    if (!saysDone(answer))
        return incomplete(answer, u"word on the reset"_s);
    using Method = ResetResponse::Method;
    const QString method = json.value("resetMethod"_L1).toString();
    return ResetResponse{method == "magiclink"_L1       ? Method::MagicLink
                         : method == "enchantedlink"_L1 ? Method::EnchantedLink
                                                        : Method::Unknown,
        json.value("maskedEmail"_L1).toString(), json.value("linkId"_L1).toString(), json.value("pendingRef"_L1).toString()};
}

Result<CodeResponse> parseCodeResponse(const HttpAnswer &answer)
{
    if (!saysDone(answer))
        return incomplete(answer, u"word on the message"_s);
    const QJsonObject json = answer.json.object();
    const QString email = json.value("maskedEmail"_L1).toString();
    return CodeResponse{email.isEmpty() ? json.value("maskedPhone"_L1).toString() : email};
}

Result<EnchantedLinkResponse> parseEnchantedLinkResponse(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    const EnchantedLinkResponse response{
        json.value("maskedEmail"_L1).toString(), json.value("linkId"_L1).toString(), json.value("pendingRef"_L1).toString()};
    if (response.linkId.isEmpty() || response.pendingRef.isEmpty())
        return incomplete(answer, u"link"_s);
    return response;
}

Result<TotpSeed> parseTotpSeed(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    const QUrl url(json.value("provisioningURL"_L1).toString());
    const TotpSeed seed{
        url, json.value("key"_L1).toString(), QByteArray::fromBase64(json.value("image"_L1).toString().toLatin1())};
    const bool isUsable = url.scheme() == "otpauth"_L1 && url.host() == "totp"_L1 && !seed.key.isEmpty();
    return isUsable ? Result<TotpSeed>(seed) : incomplete(answer, u"key for an authenticator app"_s);
}

Result<PasswordPolicy> parsePasswordPolicy(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    if (!answer.json.isObject())
        return incomplete(answer, u"password policy"_s);
    PasswordPolicy policy;
    policy.minLength = boundedNumber(json.value("minLength"_L1), 0, longestPassword);
    policy.lowercase = json.value("lowercase"_L1).toBool();
    policy.uppercase = json.value("uppercase"_L1).toBool();
    policy.number = json.value("number"_L1).toBool();
    policy.nonAlphanumeric = json.value("nonAlphanumeric"_L1).toBool();
    if (json.value("strengthScoreEnabled"_L1).toBool())
        policy.strengthScore = boundedNumber(json.value("strengthScore"_L1), 0, 4);
    return policy;
}

Result<User> parseUser(const HttpAnswer &answer)
{
    const User user = userFrom(answer.json.object());
    return user.isEmpty() ? Result<User>(incomplete(answer, u"user id"_s)) : Result<User>(user);
}

Result<QList<HistoryEntry>> parseHistory(const HttpAnswer &answer)
{
    // A bare array on the wire; Descope's OpenAPI says an object.
    const QJsonValue list =
        answer.json.isArray() ? QJsonValue(answer.json.array()) : answer.json.object().value("authHistory"_L1);
    if (!list.isArray())
        return incomplete(answer, u"list of sign-ins"_s);
    QList<HistoryEntry> entries;
    for (const QJsonValue value : list.toArray()) {
        const QJsonObject json = value.toObject();
        entries << HistoryEntry{json.value("userId"_L1).toString(), instantFromJson(json.value("loginTime"_L1)),
            json.value("city"_L1).toString(), json.value("country"_L1).toString(), json.value("ip"_L1).toString(),
            json.value("selectedTenant"_L1).toString()};
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.loginTime > b.loginTime; });
    return entries.mid(0, mostSignIns);
}

Result<QList<Tenant>> parseTenants(const HttpAnswer &answer)
{
    const QJsonValue list = answer.json.object().value("tenants"_L1);
    if (!list.isArray())
        return incomplete(answer, u"list of tenants"_s);
    QList<Tenant> tenants;
    for (const QJsonValue value : list.toArray()) {
        const QString id = value["id"_L1].toString();
        if (!id.isEmpty()) // nobody could select it
            tenants << Tenant{id, value["name"_L1].toString(), value["customAttributes"_L1].toObject()};
    }
    return tenants;
}

Result<AccessKeyResponse> parseAccessKeyResponse(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    const Token token = Token::parse(json.value("sessionJwt"_L1).toString());
    if (token.isEmpty())
        return incomplete(answer, u"session token"_s);
    const QDateTime told = instantFromJson(json.value("expiration"_L1));
    return AccessKeyResponse{json.value("keyId"_L1).toString(), token, told.isValid() ? told : token.expiresAt()};
}

Result<QJsonArray> parsePublicKeys(const HttpAnswer &answer)
{
    const QJsonValue keys = answer.json.object().value("keys"_L1);
    return keys.isArray() ? Result<QJsonArray>(keys.toArray()) : Result<QJsonArray>(incomplete(answer, u"list of keys"_s));
}

Result<void> parseNothing(const HttpAnswer &answer)
{
    return saysDone(answer) ? Result<void>() : incomplete(answer, u"word that it was done"_s);
}

std::optional<Error> contradiction(const HttpAnswer &answer)
{
    const QJsonValue code = answer.json.object().value("errorCode"_L1);
    if (!saysNo(u"errorCode"_s, code))
        return std::nullopt;
    Error error = incomplete(answer, u"outcome: it is a success and an error"_s);
    error.code = code.toString();
    return error;
}

DeviceTokens deviceTokensIn(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    return {json.value("trustedDeviceJwt"_L1).toString(), json.value("knownDeviceJwt"_L1).toString()};
}

QList<Token> refreshTokensIn(const HttpAnswer &answer)
{
    const QJsonObject json = answer.json.object();
    QList<Token> tokens;
    const QString texts[] = {json.value("refreshJwt"_L1).toString(), json.value("refresh_token"_L1).toString(),
        QString::fromLatin1(cookieValue(answer, json.value("cookieName"_L1).toString().toLatin1())),
        QString::fromLatin1(cookieValue(answer, "DSR"))};
    for (const QString &text : texts) {
        const Token token = Token::parse(text);
        if (!token.isEmpty() && !tokens.contains(token))
            tokens << token;
    }
    return tokens;
}

} // namespace Descope

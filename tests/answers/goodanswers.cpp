// SPDX-License-Identifier: MIT
#include "goodanswers.h"

#include "emulator/openidstage.h"

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument bodyOf(const Emulator::Answer &answer)
{
    if (answer.status / 100 != 2)
        qFatal("the emulator said %d: %s", answer.status, answer.body.constData());
    return answer.body.isEmpty() ? QJsonDocument(QJsonObject()) : QJsonDocument::fromJson(answer.body);
}

} // namespace

GoodAnswers askEmulator(const QUrl &url)
{
    Emulator::OpenIdStage emulator;
    if (!emulator.start() || !emulator.set({{"refreshTokenRotation"_L1, true}, {"nextRefreshSeconds"_L1, 120}}))
        qFatal("no emulator");
    const auto post = [&](QAnyStringView path, const QJsonObject &body, const QString &token = {}) {
        return bodyOf(emulator.post(path.toString(), body, token));
    };
    const QString ada = u"ada@example.com"_s;
    const auto mailed = [&](QLatin1StringView field) { return emulator.lastMail(ada).value(field); };
    const auto login = [](const QString &who, QLatin1StringView password) {
        return QJsonObject{{"loginId"_L1, who}, {"password"_L1, password}};
    };
    const QJsonObject id{{"loginId"_L1, ada}};

    GoodAnswers good{emulator.projectId(), {}, {}, {}};
    auto &to = good.to;
    to["signUp"] = post("/v1/auth/password/signup", login(ada, "Passw0rd!"_L1));
    post("/emulator/tenants", {{"id"_L1, "T1"_L1}, {"name"_L1, "One"_L1}});
    const QJsonArray tenants{QJsonObject{{"tenantId"_L1, "T1"_L1}, {"roleNames"_L1, QJsonArray{"r"_L1}}}};
    const QJsonObject details{{"userTenants"_L1, tenants}, {"name"_L1, "Ada"_L1}, {"verifiedEmail"_L1, true}};
    bodyOf(emulator.call("PATCH", u"/emulator/users/"_s + ada, QJsonDocument(details).toJson()));
    to["signIn"] = post("/v1/auth/password/signin", login(ada, "Passw0rd!"_L1));
    to["signIn of another"] = post("/v1/auth/password/signup", login(u"eve@example.com"_s, "Passw0rd!"_L1));
    good.refusal = QJsonDocument::fromJson(emulator.post(u"/v1/auth/password/signin"_s, login(ada, "wrong"_L1)).body);

    const QString jwt = to["signIn"]["refreshJwt"_L1].toString();
    to["passwordPolicy"] = bodyOf(emulator.get(u"/v1/auth/password/policy"_s));
    to["me"] = bodyOf(emulator.get(u"/v1/auth/me"_s, jwt));
    to["history"] = bodyOf(emulator.get(u"/v1/auth/me/history"_s, jwt));
    to["publicKeys"] = bodyOf(emulator.get(u"/v2/keys/"_s + good.projectId));

    const QString user = to["signIn"]["user"_L1]["userId"_L1].toString();
    const QString back = QString::fromLatin1(QUrl::toPercentEncoding(Emulator::OpenIdStage::back()));
    const auto codeAt = [&](const QJsonDocument &page, const QString &choice) { // what a browser brings back from there
        emulator.open(page["url"_L1].toString().mid(emulator.baseUrl().size()));
        return QJsonObject{{"code"_L1, Emulator::parameter(Emulator::locationOf(emulator.press(choice)), u"code"_s)}};
    };
    to["startOAuth"] = post(u"/v1/auth/oauth/authorize?provider=google&redirectURL="_s + back, {});
    to["exchangeOAuth"] = post("/v1/auth/oauth/exchange", codeAt(to["startOAuth"], user));
    to["startSso"] = post(u"/v1/auth/sso/authorize?tenant=T1&redirectURL="_s + back, {});
    to["exchangeSso"] = post("/v1/auth/sso/exchange", codeAt(to["startSso"], user));

    if (!emulator.set({{"publicUrl"_L1, url.toString()}, {"deviceInterval"_L1, 0}}))
        qFatal("no other address");
    const QString path = u'/' + good.projectId + u"/.well-known/"_s;
    to["authorizationRequest"] = bodyOf(emulator.get(path + u"openid-configuration"_s));
    to["idTokenKeys"] = bodyOf(emulator.get(path + u"jwks.json"_s));
    to["redeem"] = bodyOf(emulator.redeem(emulator.code(user)));
    good.nonce = emulator.request().queryItemValue(u"nonce"_s);
    const QUrlQuery device{{u"client_id"_s, good.projectId}, {u"scope"_s, u"openid offline_access"_s}};
    to["deviceAuthorization"] = bodyOf(emulator.postForm(u"/oauth2/v1/device"_s, device));
    emulator.open(to["deviceAuthorization"]["verification_uri_complete"_L1].toString().mid(url.toString().size()));
    emulator.press(user);
    to["pollDevice"] = bodyOf(emulator.postForm(u"/oauth2/v1/token"_s,
        QUrlQuery{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, {u"client_id"_s, good.projectId},
            {u"device_code"_s, to["deviceAuthorization"]["device_code"_L1].toString()}}));

    to["sendMagicLink"] = post("/v1/auth/magiclink/signin/email", id);
    to["verifyMagicLink"] = post("/v1/auth/magiclink/verify", {{"token"_L1, mailed("token"_L1)}});
    to["sendCode"] = post("/v1/auth/otp/signin/email", id);
    to["verifyCode"] = post("/v1/auth/otp/verify/email", {{"loginId"_L1, ada}, {"code"_L1, mailed("code"_L1)}});
    to["sendEnchantedLink"] = post("/v1/auth/enchantedlink/signin/email", id);
    to["totpSignUp"] = post("/v1/auth/totp/signup", {{"loginId"_L1, "app@example.com"_L1}});
    to["updateTotp"] = post("/v1/auth/totp/update", id, jwt);
    const auto codes = bodyOf(emulator.get(u"/emulator/totp?to="_s + ada))["codes"_L1].toArray();
    to["verifyTotp"] = post("/v1/auth/totp/verify", {{"loginId"_L1, ada}, {"code"_L1, codes.first()["code"_L1]}});
    to["tenants"] = post("/v1/auth/me/tenants", {{"ids"_L1, QJsonArray{"T1"_L1}}}, jwt);
    if (!emulator.set({{"resetMethod"_L1, "enchantedlink"_L1}}))
        qFatal("no enchanted links");
    to["sendPasswordReset"] = post("/v1/auth/password/reset", id);
    const QJsonArray links = mailed("links"_L1).toArray();
    for (const QJsonValue link : links) {
        if (link["linkId"_L1] == to["sendPasswordReset"]["linkId"_L1])
            to["verifyEnchantedLink"] = post("/v1/auth/enchantedlink/verify", {{"token"_L1, link["token"_L1]}});
    }
    to["pollEnchantedLink"] =
        post("/v1/auth/enchantedlink/pending-session", {{"pendingRef"_L1, to["sendPasswordReset"]["pendingRef"_L1]}});

    to["refresh"] = post("/v1/auth/refresh", {}, jwt);
    to["selectTenant"] = post("/v1/auth/tenant/select", {{"tenant"_L1, "T1"_L1}}, to["refresh"]["refreshJwt"_L1].toString());
    const QString rotated = to["selectTenant"]["refreshJwt"_L1].toString();
    to["updatePassword"] =
        post("/v1/auth/password/update", {{"loginId"_L1, ada}, {"newPassword"_L1, "N3wPassw0rd!"_L1}}, rotated);
    to["logout"] = post("/v1/auth/logout", {}, rotated);
    to["replacePassword"] = post("/v1/auth/password/replace",
        {{"loginId"_L1, ada}, {"oldPassword"_L1, "N3wPassw0rd!"_L1}, {"newPassword"_L1, "An0therPassw0rd!"_L1}});
    to["logoutAll"] = post("/v1/auth/logoutall", {}, to["replacePassword"]["refreshJwt"_L1].toString());
    return good;
}

} // namespace DescopeTest

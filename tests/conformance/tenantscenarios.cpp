// SPDX-License-Identifier: MIT
// Tenants, also those that keep their users to themselves, trusted devices and access keys.
#include "servicestage.h"

#include <QTest>

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;
using Method = Descope::DeliveryMethod;

namespace {

const auto firstTenant = u"T1"_s;
const auto secondTenant = u"T2"_s;

void addTenants(Stage &stage)
{
    stage.emulator.post(u"/emulator/tenants"_s,
        {{"id"_L1, firstTenant}, {"name"_L1, "One"_L1}, {"customAttributes"_L1, QJsonObject{{"colour"_L1, "red"_L1}}}});
    stage.emulator.post(u"/emulator/tenants"_s, {{"id"_L1, secondTenant}, {"name"_L1, "Two"_L1}});
}

QJsonArray memberOf(const QStringList &tenants)
{
    QJsonArray array;
    for (const auto &id : tenants)
        array += QJsonObject{{"tenantId"_L1, id}};
    return array;
}

Descope::Session memberSignsUp(Stage &stage, const QStringList &tenants)
{
    addTenants(stage);
    const auto session = stage.signUp();
    stage.change({{"userTenants"_L1, memberOf(tenants)}});
    return session;
}

QList<Scenario> memberships()
{
    return {
        {"myTenants", "by id",
            [](Stage &stage) {
                const auto session = memberSignsUp(stage, {firstTenant, secondTenant});
                QCOMPARE(stage.good(stage.service.tenants(session.refreshToken, {secondTenant})),
                    (QList<Descope::Tenant>{{secondTenant, u"Two"_s, {}}}));
            }},
        {"myTenants", "the current one",
            [](Stage &stage) {
                const auto session = memberSignsUp(stage, {firstTenant, secondTenant});
                const auto selected = stage.good(stage.service.selectTenant(secondTenant, session.refreshToken)).session;
                const auto current = stage.good(stage.service.tenants(selected.refreshToken));
                QCOMPARE(current.size(), 1);
                QCOMPARE(current.first().id, secondTenant);
            }},
        {"myTenants", "a tenant of others",
            [](Stage &stage) {
                const auto session = memberSignsUp(stage, {firstTenant});
                QCOMPARE(stage.good(stage.service.tenants(session.refreshToken, {firstTenant, secondTenant})),
                    (QList<Descope::Tenant>{{firstTenant, u"One"_s, {{"colour"_L1, "red"_L1}}}}));
            }},
        {"myTenants", "without token", [](Stage &stage) { stage.refused(stage.service.tenants({}), Kind::InvalidArgument); },
            "InvalidArgument"},
    };
}

Descope::LoginOptions inTenant(const QString &id)
{
    Descope::LoginOptions options;
    options.tenantId = id;
    return options;
}

void isolate(Stage &stage)
{
    addTenants(stage);
    stage.set({{"tenantIsolation"_L1, true}});
}

QList<Scenario> isolation()
{
    return {
        {"password.signIn", "a user of one tenant",
            [](Stage &stage) {
                isolate(stage);
                const auto shared = stage.signUp();
                const auto own = stage.good(stage.service.signUp(loginId, password, {{}, inTenant(firstTenant)})).session;
                QVERIFY(own.userId() != shared.userId());
                const auto session = stage.good(stage.service.signIn(loginId, password, inTenant(firstTenant))).session;
                QCOMPARE(session.userId(), own.userId());
                QCOMPARE(session.sessionToken.currentTenant(), firstTenant);
                QCOMPARE(stage.signIn().userId(), shared.userId());
                stage.refused(stage.service.signIn(loginId, password, inTenant(secondTenant)), Kind::InvalidCredentials);
            }},
        {"otp.signUp.email", "in a tenant",
            [](Stage &stage) {
                isolate(stage);
                stage.good(
                    stage.service.sendCode(Method::Email, loginId, {Descope::Audience::SignUp, {}, inTenant(firstTenant)}));
                const auto code = stage.mail()["code"_L1].toString();
                const auto session = stage.good(stage.service.verifyCode(Method::Email, loginId, code)).session;
                QCOMPARE(session.sessionToken.currentTenant(), firstTenant);
                stage.refused(stage.service.sendCode(Method::Email, loginId), Kind::InvalidCredentials);
            }},
        {"password.signUp", "in a tenant that is not known",
            [](Stage &stage) {
                isolate(stage);
                const auto error =
                    stage.refused(stage.service.signUp(loginId, password, {{}, inTenant(u"T9"_s)}), Kind::PasswordRefused);
                QVERIFY(!error.refusesToken());
            }},
    };
}

QStringList provenBySignIn(Descope::DescopeService &service, Stage &stage)
{
    return stage.good(service.signIn(loginId, password)).session.sessionToken.authenticationMethods();
}

QList<Scenario> devices()
{
    return {
        {"password.signIn", "on a trusted device",
            [](Stage &stage) {
                stage.set({{"mfaOnTrustedDevices"_L1, "skipped"_L1}});
                Descope::LoginOptions options;
                options.mfa = true;
                options.refreshToken = stage.signUp().refreshToken;
                QVERIFY(stage.service.deviceTokens().trusted.isEmpty());
                stage.good(stage.service.sendCode(Method::Email, loginId, {Descope::Audience::SignIn, {}, options}));
                stage.good(stage.service.verifyCode(Method::Email, loginId, stage.mail()["code"_L1].toString()));
                QVERIFY(!stage.service.deviceTokens().trusted.isEmpty());
                QCOMPARE(provenBySignIn(stage.service, stage), QStringList({u"pwd"_s, u"mfa"_s}));
                Descope::DescopeService elsewhere({stage.service.projectId(), stage.service.baseUrl()});
                QCOMPARE(provenBySignIn(elsewhere, stage), QStringList(u"pwd"_s));
            }},
    };
}

struct Key
{
    QString id;
    QString key;
};

Key addKey(Stage &stage, const QJsonObject &description)
{
    const auto answer = stage.emulator.post(u"/emulator/accesskeys"_s, description);
    return {answer.text("id"_L1), answer.text("key"_L1)};
}

void playGoodKey(Stage &stage)
{
    addTenants(stage);
    const QJsonObject membership{{"tenantId"_L1, firstTenant}, {"roleNames"_L1, QJsonArray{"Admin"_L1}}};
    const auto [id, key] = addKey(
        stage, {{"name"_L1, "nightly"_L1}, {"roleNames"_L1, QJsonArray{"Reader"_L1}}, {"keyTenants"_L1, QJsonArray{membership}}});
    const auto answer = stage.good(stage.service.exchangeAccessKey(key, {{{"k"_L1, 1}}, firstTenant}));
    QCOMPARE(answer.keyId, id);
    const auto &token = answer.sessionToken;
    QCOMPARE(token.userId(), id);
    QCOMPARE(token.expiresAt(), answer.expiresAt);
    QCOMPARE(token.currentTenant(), firstTenant);
    QVERIFY(token.hasRole(u"Reader"_s) && token.hasRole(u"Admin"_s, firstTenant));
    QCOMPARE(token.claims()["nsec"_L1].toObject(), (QJsonObject{{"k"_L1, 1}}));
}

QList<Scenario> accessKeys()
{
    constexpr auto call = "accessKey.exchange";
    return {
        {call, "good key", playGoodKey},
        {call, "wrong key",
            [](Stage &stage) { stage.refused(stage.service.exchangeAccessKey(u"guessed"_s), Kind::AccessKeyRefused); }},
        {call, "expired key",
            [](Stage &stage) {
                const auto now = stage.emulator.get(u"/emulator/clock"_s).json()["now"_L1].toInteger();
                const auto key = addKey(stage, {{"expireTime"_L1, now + 60}}).key;
                stage.good(stage.service.exchangeAccessKey(key));
                stage.advance(60);
                stage.refused(stage.service.exchangeAccessKey(key), Kind::AccessKeyRefused);
            }},
        {call, "disabled key",
            [](Stage &stage) {
                const auto key = addKey(stage, {{"status"_L1, "disabled"_L1}}).key;
                stage.refused(stage.service.exchangeAccessKey(key), Kind::AccessKeyRefused);
            }},
        {call, "a tenant of others",
            [](Stage &stage) {
                const auto key = addKey(stage, {{"keyTenants"_L1, memberOf({firstTenant})}}).key;
                stage.refused(stage.service.exchangeAccessKey(key, {{}, secondTenant}), Kind::AccessKeyRefused);
            }},
        {call, "its token refreshes nothing",
            [](Stage &stage) {
                const auto token = stage.good(stage.service.exchangeAccessKey(addKey(stage, {}).key)).sessionToken;
                stage.refused(stage.service.refresh(token), Kind::SessionEnded);
            }},
    };
}

} // namespace

QList<Scenario> tenantScenarios()
{
    return memberships() + isolation() + devices() + accessKeys();
}

} // namespace Conformance

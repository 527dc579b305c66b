// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;

namespace {

const auto anna = u"anna@example.com"_s;
const auto password = u"Passw0rd!"_s;

QJsonObject in(const QString &tenant)
{
    return {{"loginOptions"_L1, QJsonObject{{"tenantId"_L1, tenant}}}};
}

} // namespace

/// Tests what tenants are to somebody who belongs to some, and users whom a tenant has for itself.
class TestEmulatorTenants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init();

    void ownTenantsAreTold_data();
    void ownTenantsAreTold();
    void rolesOfTheTenantThatWasSelected();
    void tenantOfTheSignIn();
    void sameLoginIdInTwoTenants();
    void codesFindTheirTenant();
    void authenticatorAppOfTheTenant();
    void isolationHasToBeOn();
    void unknownTenant();
    void controlApiIsolates();

private:
    Answer call(const QString &path, QJsonObject body, const QJsonObject &more = {}, const QString &token = {})
    {
        for (auto it = more.begin(); it != more.end(); ++it)
            body[it.key()] = it.value();
        return m_emulator.post(u"/v1/auth/"_s + path, body, token);
    }
    Answer signIn(const QString &tenant = {})
    {
        return call(u"password/signin"_s, {{"loginId"_L1, anna}, {"password"_L1, password}},
            tenant.isEmpty() ? QJsonObject() : in(tenant));
    }
    Answer signUp(const QString &tenant = {})
    {
        return call(u"password/signup"_s, {{"loginId"_L1, anna}, {"password"_L1, password}},
            tenant.isEmpty() ? QJsonObject() : in(tenant));
    }
    static QString userIdOf(const Answer &session) { return session.json()["user"_L1]["userId"_L1].toString(); }

    OpenIdStage m_emulator;
};

void TestEmulatorTenants::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    const QJsonObject colour{{"colour"_L1, "red"_L1}};
    for (const auto &tenant : {QJsonObject{{"id"_L1, "T1"_L1}, {"name"_L1, "One"_L1}, {"customAttributes"_L1, colour}},
             QJsonObject{{"id"_L1, "T2"_L1}, {"name"_L1, "Two"_L1}}, QJsonObject{{"id"_L1, "T3"_L1}, {"name"_L1, "Three"_L1}}})
        QCOMPARE(m_emulator.post(u"/emulator/tenants"_s, tenant).status, 201);
}

void TestEmulatorTenants::ownTenantsAreTold_data()
{
    QTest::addColumn<QJsonObject>("which");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("the current one") << QJsonObject{{"dct"_L1, true}} << QStringList{u"T2"_s};
    QTest::newRow("some") << QJsonObject{{"ids"_L1, QJsonArray{"T1"_L1}}} << QStringList{u"T1"_s};
    QTest::newRow("one that is not hers") << QJsonObject{{"ids"_L1, QJsonArray{"T3"_L1, "T9"_L1}}} << QStringList();
    QTest::newRow("all") << QJsonObject() << QStringList{u"T1"_s, u"T2"_s};
}

void TestEmulatorTenants::ownTenantsAreTold()
{
    QFETCH(QJsonObject, which);
    QFETCH(QStringList, ids);
    m_emulator.post(u"/emulator/users"_s,
        {{"loginId"_L1, anna}, {"password"_L1, password},
            {"userTenants"_L1, QJsonArray{QJsonObject{{"tenantId"_L1, "T1"_L1}}, QJsonObject{{"tenantId"_L1, "T2"_L1}}}}});
    const auto session = call(u"tenant/select"_s, {{"tenant"_L1, "T2"_L1}}, {}, signIn().text("refreshJwt"_L1));
    const auto answer = call(u"me/tenants"_s, which, {}, session.text("refreshJwt"_L1));
    QCOMPARE(answer.status, 200);
    const auto tenants = answer.json()["tenants"_L1].toArray();
    QStringList told;
    for (const auto &tenant : tenants)
        told += tenant["id"_L1].toString();
    QCOMPARE(told, ids);
    if (ids.value(0) == "T1"_L1)
        QCOMPARE(tenants[0].toObject(), (QJsonObject{{"id"_L1, "T1"_L1}, {"name"_L1, "One"_L1},
                                            {"customAttributes"_L1, QJsonObject{{"colour"_L1, "red"_L1}}}}));
    QCOMPARE(
        call(u"me/tenants"_s, {{"dct"_L1, true}, {"ids"_L1, QJsonArray{"T1"_L1}}}, {}, session.text("refreshJwt"_L1)).errorCode(),
        u"E011004"_s);
    QCOMPARE(call(u"me/tenants"_s, which).errorCode(), u"E061005"_s);
}

void TestEmulatorTenants::rolesOfTheTenantThatWasSelected()
{
    m_emulator.post(u"/emulator/users"_s,
        {{"loginId"_L1, anna}, {"password"_L1, password},
            {"userTenants"_L1, QJsonArray{QJsonObject{{"tenantId"_L1, "T1"_L1}, {"roleNames"_L1, QJsonArray{"Admin"_L1}}},
                                   QJsonObject{{"tenantId"_L1, "T2"_L1}}}}});
    const auto session = call(u"tenant/select"_s, {{"tenant"_L1, "T1"_L1}}, {}, signIn().text("refreshJwt"_L1));
    const auto claims = OpenIdStage::claimsOf(session.text("sessionJwt"_L1));
    QCOMPARE(claims["dct"_L1].toString(), u"T1"_s);
    QCOMPARE(claims["tenants"_L1]["T1"_L1]["roles"_L1].toArray(), QJsonArray{"Admin"_L1});
    QCOMPARE(claims["tenants"_L1]["T2"_L1]["roles"_L1].toArray(), QJsonArray());
    QCOMPARE(call(u"tenant/select"_s, {{"tenant"_L1, "T3"_L1}}, {}, session.text("refreshJwt"_L1)).errorCode(), u"E011004"_s);
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, session.text("refreshJwt"_L1)).status, 200);
}

void TestEmulatorTenants::tenantOfTheSignIn()
{
    m_emulator.post(u"/emulator/users"_s,
        {{"loginId"_L1, anna}, {"password"_L1, password}, {"userTenants"_L1, QJsonArray{QJsonObject{{"tenantId"_L1, "T1"_L1}}}}});
    QCOMPARE(OpenIdStage::claimsOf(signIn(u"T1"_s).text("sessionJwt"_L1))["dct"_L1].toString(), u"T1"_s);
    QVERIFY(!OpenIdStage::claimsOf(signIn(u"T2"_s).text("sessionJwt"_L1)).contains("dct"_L1)); // she is no member
}

void TestEmulatorTenants::sameLoginIdInTwoTenants()
{
    QVERIFY(m_emulator.set({{"tenantIsolation"_L1, true}}));
    QStringList ids;
    for (const auto &tenant : {QString(), u"T1"_s, u"T2"_s}) {
        const auto up = signUp(tenant);
        QCOMPARE(up.status, 200);
        QCOMPARE(up.json()["firstSeen"_L1].toBool(), true);
        QCOMPARE(signUp(tenant).errorCode(), u"E062107"_s);
        QCOMPARE(userIdOf(signIn(tenant)), userIdOf(up));
        QVERIFY(!ids.contains(userIdOf(up)));
        ids += userIdOf(up);
        QCOMPARE(OpenIdStage::claimsOf(up.text("sessionJwt"_L1))["dct"_L1].toString(), tenant);
    }
    QCOMPARE(signIn(u"T3"_s).errorCode(), u"E062108"_s);
}

void TestEmulatorTenants::codesFindTheirTenant()
{
    QVERIFY(m_emulator.set({{"tenantIsolation"_L1, true}}));
    const auto code = [&](const QString &tenant) {
        call(u"otp/signup-in/email"_s, {{"loginId"_L1, anna}}, tenant.isEmpty() ? QJsonObject() : in(tenant));
        return m_emulator.lastMail(anna)["code"_L1].toString();
    };
    const auto enter = [&](const QString &digits) {
        return call(u"otp/verify/email"_s, {{"loginId"_L1, anna}, {"code"_L1, digits}});
    };
    const auto shared = code({});
    auto own = code(u"T1"_s);
    while (own == shared) // once in 900000
        own = code(u"T1"_s);
    const auto session = enter(own);
    QCOMPARE(OpenIdStage::claimsOf(session.text("sessionJwt"_L1))["dct"_L1].toString(), u"T1"_s);
    QVERIFY(userIdOf(enter(shared)) != userIdOf(session));
    QCOMPARE(enter(own).errorCode(), u"E061102"_s);
}

void TestEmulatorTenants::authenticatorAppOfTheTenant()
{
    QVERIFY(m_emulator.set({{"tenantIsolation"_L1, true}}));
    m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}});
    const auto own = m_emulator.post(
        u"/emulator/users"_s, {{"loginId"_L1, anna}, {"isolatedTenant"_L1, "T1"_L1}, {"totpKey"_L1, "JBSWY3DPEHPK3PXP"_L1}});
    const auto app = m_emulator.get(u"/emulator/totp"_s).json()["codes"_L1][0].toObject();
    const QJsonObject entered{{"loginId"_L1, anna}, {"code"_L1, app["code"_L1]}};
    QCOMPARE(call(u"totp/verify"_s, entered).errorCode(), u"E061102"_s);
    QCOMPARE(userIdOf(call(u"totp/verify"_s, entered, in(u"T1"_s))), own.text("userId"_L1));
}

void TestEmulatorTenants::isolationHasToBeOn()
{
    const auto up = signUp(u"T1"_s);
    QCOMPARE(up.status, 200);
    QCOMPARE(userIdOf(signIn()), userIdOf(up));
    QVERIFY(!OpenIdStage::claimsOf(up.text("sessionJwt"_L1)).contains("dct"_L1));
}

void TestEmulatorTenants::unknownTenant()
{
    QVERIFY(m_emulator.set({{"tenantIsolation"_L1, true}}));
    QCOMPARE(signUp(u"T9"_s).errorCode(), u"E011001"_s);
    QCOMPARE(signIn(u"T9"_s).errorCode(), u"E062108"_s);
    QCOMPARE(m_emulator.get(u"/emulator/users"_s).json()["users"_L1].toArray().size(), 0);
}

void TestEmulatorTenants::controlApiIsolates()
{
    const auto own = m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"isolatedTenant"_L1, "T1"_L1}});
    QCOMPARE(own.status, 201);
    QCOMPARE(own.text("isolatedTenant"_L1), u"T1"_s);
    QCOMPARE(own.json()["userTenants"_L1][0]["tenantName"_L1].toString(), u"One"_s);
    QCOMPARE(m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}}).status, 201);
    QCOMPARE(m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}}).status, 400);
}

QTEST_GUILESS_MAIN(TestEmulatorTenants)
#include "tst_emulatortenants.moc"

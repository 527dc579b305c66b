// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;

/// Tests the keys of programs that have no person.
class TestEmulatorAccessKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init() { QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200); }

    void givesASession();
    void optionsAreTold();
    void tokenNeverOutlivesTheKey();
    void tokenIsForNothingElse();
    void refusals_data();
    void refusals();
    void wrongKeys_data();
    void wrongKeys();
    void controlApiKeepsNoKey();
    void comesFromASeed();

private:
    Answer create(const QJsonObject &description = {}) { return m_emulator.post(u"/emulator/accesskeys"_s, description); }
    Answer exchange(const QString &key, const QJsonObject &options = {})
    {
        return m_emulator.post(u"/v1/auth/accesskey/exchange"_s, {{"loginOptions"_L1, options}}, key);
    }

    OpenIdStage m_emulator;
};

void TestEmulatorAccessKeys::givesASession()
{
    const auto made =
        create({{"name"_L1, "nightly"_L1}, {"roleNames"_L1, QJsonArray{"Reader"_L1}}, {"permissions"_L1, QJsonArray{"read"_L1}},
            {"keyTenants"_L1, QJsonArray{QJsonObject{{"tenantId"_L1, "T1"_L1}, {"roleNames"_L1, QJsonArray{"Admin"_L1}}}}},
            {"customClaims"_L1, QJsonObject{{"plan"_L1, "gold"_L1}}}});
    QCOMPARE(made.status, 201);
    const auto answer = exchange(made.text("key"_L1));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("keyId"_L1), made.text("id"_L1));
    auto names = answer.json().keys();
    QCOMPARE(names, (QStringList{u"expiration"_s, u"keyId"_s, u"sessionJwt"_s})); // and no refresh token
    const auto claims = m_emulator.post(u"/v1/auth/validate"_s, {}, answer.text("sessionJwt"_L1)).json();
    QCOMPARE(claims["sub"_L1].toString(), made.text("id"_L1));
    QCOMPARE(claims["drn"_L1].toString(), u"DS"_s);
    QCOMPARE(claims["roles"_L1].toArray(), QJsonArray{"Reader"_L1});
    QCOMPARE(claims["permissions"_L1].toArray(), QJsonArray{"read"_L1});
    QCOMPARE(claims["tenants"_L1]["T1"_L1]["roles"_L1].toArray(), QJsonArray{"Admin"_L1});
    QCOMPARE(claims["plan"_L1].toString(), u"gold"_s);
    QCOMPARE(claims["exp"_L1], answer.json()["expiration"_L1]);
    QCOMPARE(claims["exp"_L1].toInteger() - claims["iat"_L1].toInteger(), 600);
    QVERIFY(!claims.contains("amr"_L1));
}

void TestEmulatorAccessKeys::optionsAreTold()
{
    const auto key = create({{"keyTenants"_L1, QJsonArray{QJsonObject{{"tenantId"_L1, "T1"_L1}}}}}).text("key"_L1);
    const auto answer = exchange(key, {{"customClaims"_L1, QJsonObject{{"k"_L1, 1}}}, {"selectedTenant"_L1, "T1"_L1}});
    const auto claims = OpenIdStage::claimsOf(answer.text("sessionJwt"_L1));
    QCOMPARE(claims["nsec"_L1]["k"_L1].toInt(), 1);
    QCOMPARE(claims["dct"_L1].toString(), u"T1"_s);
    QCOMPARE(exchange(key, {{"selectedTenant"_L1, "T2"_L1}}).errorCode(), u"E011004"_s);
}

void TestEmulatorAccessKeys::tokenNeverOutlivesTheKey()
{
    const auto now = m_emulator.get(u"/emulator/clock"_s).json()["now"_L1].toInteger();
    const auto key = create({{"expireTime"_L1, now + 300}}).text("key"_L1);
    QCOMPARE(exchange(key).json()["expiration"_L1].toInteger(), now + 300);
    QVERIFY(m_emulator.advance(300));
    const auto refused = exchange(key);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.errorCode(), u"E061005"_s);
}

void TestEmulatorAccessKeys::tokenIsForNothingElse()
{
    const auto key = create().text("key"_L1);
    const auto token = exchange(key).text("sessionJwt"_L1);
    for (const auto &secret : {key, token}) {
        QCOMPARE(m_emulator.post(u"/v1/auth/refresh"_s, {}, secret).errorCode(), u"E061005"_s);
        QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, secret).errorCode(), u"E061005"_s);
    }
    QCOMPARE(exchange(token).errorCode(), u"E061005"_s);
}

void TestEmulatorAccessKeys::refusals_data()
{
    QTest::addColumn<QJsonObject>("description");
    QTest::addColumn<QString>("key");
    QTest::newRow("no key") << QJsonObject() << QString();
    QTest::newRow("a guessed one") << QJsonObject() << u"guessed"_s;
    QTest::newRow("a disabled one") << QJsonObject{{"key"_L1, "k3y"_L1}, {"status"_L1, "disabled"_L1}} << u"k3y"_s;
    QTest::newRow("SQL") << QJsonObject() << u"' OR 1 --"_s;
}

void TestEmulatorAccessKeys::refusals()
{
    QFETCH(QJsonObject, description);
    QFETCH(QString, key);
    QCOMPARE(create(description).status, 201);
    const auto refused = exchange(key);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.errorCode(), u"E061005"_s);
}

void TestEmulatorAccessKeys::wrongKeys_data()
{
    QTest::addColumn<QJsonObject>("description");
    QTest::newRow("a field that there is not") << QJsonObject{{"loginId"_L1, "anna"_L1}};
    QTest::newRow("a date") << QJsonObject{{"expireTime"_L1, "2030-01-01"_L1}};
    QTest::newRow("a role alone") << QJsonObject{{"roleNames"_L1, "Reader"_L1}};
    QTest::newRow("a tenant without id") << QJsonObject{{"keyTenants"_L1, QJsonArray{QJsonObject()}}};
    QTest::newRow("twice the same") << QJsonObject{{"key"_L1, "k3y"_L1}};
}

void TestEmulatorAccessKeys::wrongKeys()
{
    QFETCH(QJsonObject, description);
    create({{"key"_L1, "k3y"_L1}});
    QCOMPARE(create(description).status, 400);
}

void TestEmulatorAccessKeys::controlApiKeepsNoKey()
{
    const auto made = create({{"name"_L1, "nightly"_L1}});
    const auto listed = m_emulator.get(u"/emulator/accesskeys"_s);
    QCOMPARE(listed.json()["accessKeys"_L1][0]["name"_L1].toString(), u"nightly"_s);
    QVERIFY(!listed.body.contains(made.text("key"_L1).toLatin1()));
    exchange(made.text("key"_L1));
    QVERIFY(!m_emulator.get(u"/emulator/requests"_s).body.contains(made.text("key"_L1).toLatin1()));
    const auto path = u"/emulator/accesskeys/"_s + made.text("id"_L1);
    QCOMPARE(m_emulator.call("DELETE", path).status, 200);
    QCOMPARE(m_emulator.call("DELETE", path).status, 404);
    QCOMPARE(exchange(made.text("key"_L1)).errorCode(), u"E061005"_s);
}

void TestEmulatorAccessKeys::comesFromASeed()
{
    QTemporaryFile seed;
    QVERIFY(seed.open());
    seed.write(R"({"accessKeys": [{"name": "nightly", "key": "s33d", "roleNames": ["Reader"]}]})");
    seed.close();
    OpenIdStage seeded;
    QVERIFY(seeded.start({u"--seed"_s, seed.fileName()}));
    for (int round = 0; round < 2; ++round) {
        const auto answer = seeded.post(u"/v1/auth/accesskey/exchange"_s, {}, u"s33d"_s);
        QCOMPARE(OpenIdStage::claimsOf(answer.text("sessionJwt"_L1))["roles"_L1].toArray(), QJsonArray{"Reader"_L1});
        QCOMPARE(seeded.post(u"/emulator/reset"_s).status, 200);
    }
}

QTEST_GUILESS_MAIN(TestEmulatorAccessKeys)
#include "tst_emulatoraccesskeys.moc"

// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;
using Emulator::parameter;

namespace {

const auto tokenPath = u"/oauth2/v1/token"_s;

QJsonObject headerOf(const QString &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.section(u'.', 0, 0).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

/// Tests what can be made to go wrong between a program, the browser and the provider.
class TestEmulatorFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init();

    void browserBringsSomethingElse_data();
    void browserBringsSomethingElse();
    void browserBringsItTwice();
    void idTokenSaysSomethingElse();
    void idTokenIsSignedBySomebodyElse_data();
    void idTokenIsSignedBySomebodyElse();
    void sessionTokenSaysSomethingElse();
    void sessionTokenIsSignedBySomebodyElse();
    void callsGoWrong_data();
    void callsGoWrong();
    void tokensWithoutRefreshToken();
    void tokenEndpointIsNone_data();
    void tokenEndpointIsNone();
    void discoveryLeadsElsewhere();
    void tokensOfAnotherName();
    void faultsWaitForTheirAnswer();
    void wrongFaults_data();
    void wrongFaults();

private:
    Answer tokens() { return m_emulator.redeem(m_emulator.code(m_anna)); }

    OpenIdStage m_emulator;
    QString m_anna; ///< her user id
};

void TestEmulatorFaults::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    m_anna = m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, "anna@example.com"_L1}}).text("userId"_L1);
}

void TestEmulatorFaults::browserBringsSomethingElse_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("another state") << QJsonObject{{"state"_L1, "a b"_L1}} << u"state"_s << u"a b"_s;
    QTest::newRow("no state") << QJsonObject{{"state"_L1, QJsonValue::Null}} << u"state"_s << QString();
    QTest::newRow("another issuer") << QJsonObject{{"iss"_L1, "https://evil.example"_L1}} << u"iss"_s
                                    << u"https://evil.example"_s;
    QTest::newRow("no issuer") << QJsonObject{{"iss"_L1, QJsonValue::Null}} << u"iss"_s << QString();
    QTest::newRow("an error") << QJsonObject{{"code"_L1, QJsonValue::Null}, {"error"_L1, "server_error"_L1}} << u"code"_s
                              << QString();
    QTest::newRow("another code") << QJsonObject{{"code"_L1, "guessed"_L1}} << u"code"_s << u"guessed"_s;
}

void TestEmulatorFaults::browserBringsSomethingElse()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, name);
    QVERIFY(m_emulator.fault({{"kind"_L1, "query"_L1}, {"fields"_L1, fields}}));
    const auto url = m_emulator.returned(m_emulator.request(), m_anna);
    QTEST(parameter(url, name), "value");
    QCOMPARE(parameter(url, u"error"_s), fields["error"_L1].toString());
    const auto next = m_emulator.returned(m_emulator.request(), m_anna); // and then no more
    QCOMPARE(parameter(next, u"state"_s), u"st4te"_s);
    QCOMPARE(parameter(next, u"iss"_s), m_emulator.issuer());
}

void TestEmulatorFaults::browserBringsItTwice()
{
    QTcpServer program;
    QVERIFY(program.listen(QHostAddress::LocalHost));
    auto query = m_emulator.request();
    query.removeQueryItem(u"redirect_uri"_s);
    query.addQueryItem(u"redirect_uri"_s, u"http://127.0.0.1:%1/callback"_s.arg(program.serverPort()));
    QVERIFY(m_emulator.fault({{"kind"_L1, "twice"_L1}}));
    const auto url = m_emulator.returned(query, m_anna);
    QTRY_VERIFY(program.hasPendingConnections());
    auto *browser = program.nextPendingConnection();
    QTRY_VERIFY(browser->canReadLine());
    QCOMPARE(browser->readLine(), "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n");
}

void TestEmulatorFaults::idTokenSaysSomethingElse()
{
    QVERIFY(m_emulator.fault({{"kind"_L1, "claims"_L1},
        {"fields"_L1, QJsonObject{{"nonce"_L1, "another"_L1}, {"aud"_L1, "P2another"_L1}, {"at_hash"_L1, QJsonValue::Null}}}}));
    const auto idToken = OpenIdStage::claimsOf(tokens().text("id_token"_L1));
    QCOMPARE(idToken["nonce"_L1].toString(), u"another"_s);
    QCOMPARE(idToken["aud"_L1].toString(), u"P2another"_s);
    QVERIFY(!idToken.contains("at_hash"_L1));
    QCOMPARE(idToken["sub"_L1].toString(), m_anna);
    QCOMPARE(OpenIdStage::claimsOf(tokens().text("id_token"_L1))["nonce"_L1].toString(), u"n0nce"_s);
}

void TestEmulatorFaults::idTokenIsSignedBySomebodyElse_data()
{
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("nobody") << u"none"_s << u"none"_s;
    QTest::newRow("everybody") << u"hs256"_s << u"HS256"_s;
    QTest::newRow("somebody") << u"otherKey"_s << u"RS256"_s;
    QTest::newRow("garbled") << u"broken"_s << u"RS256"_s;
}

void TestEmulatorFaults::idTokenIsSignedBySomebodyElse()
{
    QFETCH(QString, signature);
    QVERIFY(m_emulator.fault({{"kind"_L1, "signature"_L1}, {"signature"_L1, signature}}));
    const auto idToken = tokens().text("id_token"_L1);
    QTEST(headerOf(idToken)["alg"_L1].toString(), "algorithm");
    QCOMPARE(OpenIdStage::claimsOf(idToken)["sub"_L1].toString(), m_anna); // all else is right
    QCOMPARE(idToken.section(u'.', 2).isEmpty(), signature == "none"_L1);
    QCOMPARE(m_emulator.get(u"/oauth2/v1/logout?id_token_hint="_s + idToken).status, 400); // which the emulator itself sees
}

void TestEmulatorFaults::sessionTokenSaysSomethingElse()
{
    const auto signUp = [&](const QString &loginId) {
        const auto answer =
            m_emulator.post(u"/v1/auth/password/signup"_s, {{"loginId"_L1, loginId}, {"password"_L1, "Passw0rd!"_L1}});
        return OpenIdStage::claimsOf(answer.text("sessionJwt"_L1));
    };
    const QJsonObject claims{{"su"_L1, true}, {"amr"_L1, QJsonValue::Null}};
    QVERIFY(m_emulator.fault({{"kind"_L1, "claims"_L1}, {"fields"_L1, claims}}));
    QVERIFY(!signUp(u"berta@example.com"_s).contains("su"_L1)); // without a path, id tokens alone are meant
    QVERIFY(m_emulator.fault({{"kind"_L1, "claims"_L1}, {"fields"_L1, claims}, {"path"_L1, "/v1/auth/password/signup"_L1}}));
    const auto told = signUp(u"dora@example.com"_s);
    QVERIFY(told["su"_L1].toBool() && !told.contains("amr"_L1) && told.contains("sub"_L1));
    QVERIFY(!signUp(u"emil@example.com"_s).contains("su"_L1));
}

void TestEmulatorFaults::sessionTokenIsSignedBySomebodyElse()
{
    QVERIFY(m_emulator.fault(
        {{"kind"_L1, "signature"_L1}, {"signature"_L1, "otherKey"_L1}, {"path"_L1, "/v1/auth/password/signup"_L1}}));
    const auto answer =
        m_emulator.post(u"/v1/auth/password/signup"_s, {{"loginId"_L1, "dora@example.com"_L1}, {"password"_L1, "Passw0rd!"_L1}});
    QCOMPARE(m_emulator.post(u"/v1/auth/validate"_s, {}, answer.text("sessionJwt"_L1)).status, 401);
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, answer.text("refreshJwt"_L1)).status, 200);
}

void TestEmulatorFaults::callsGoWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::newRow("code by text message") << u"/v1/auth/otp/signin/sms"_s << u"maskedPhone"_s;
    QTest::newRow("magic link by WhatsApp") << u"/v1/auth/magiclink/signin/whatsapp"_s << u"maskedPhone"_s;
    QTest::newRow("enchanted link") << u"/v1/auth/enchantedlink/signin/email"_s << u"pendingRef"_s;
    QTest::newRow("address") << u"/v1/auth/otp/update/email"_s << u"maskedEmail"_s;
    QTest::newRow("phone") << u"/v1/auth/otp/update/phone/voice"_s << u"maskedPhone"_s;
    QTest::newRow("seed") << u"/v1/auth/totp/update"_s << u"provisioningURL"_s;
    QTest::newRow("authenticator app") << u"/v1/auth/totp/verify"_s << u"refreshJwt"_s;
    QTest::newRow("tenants") << u"/v1/auth/me/tenants"_s << u"tenants"_s;
    QTest::newRow("access key") << u"/v1/auth/accesskey/exchange"_s << u"sessionJwt"_s;
}

void TestEmulatorFaults::callsGoWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, field);
    const auto dora = u"dora@example.com"_s;
    m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, dora}, {"password"_L1, "Passw0rd!"_L1}, {"phone"_L1, "+15551234567"_L1},
                                              {"totpKey"_L1, "JBSWY3DPEHPK3PXP"_L1}});
    const auto session = m_emulator.post(u"/v1/auth/password/signin"_s, {{"loginId"_L1, dora}, {"password"_L1, "Passw0rd!"_L1}});
    const auto key = m_emulator.post(u"/emulator/accesskeys"_s).text("key"_L1);
    const auto call = [&] {
        const auto code = m_emulator.get(u"/emulator/totp"_s).json()["codes"_L1][0]["code"_L1];
        return m_emulator.post(path,
            {{"loginId"_L1, dora}, {"email"_L1, "d@example.com"_L1}, {"phone"_L1, "+15557654321"_L1}, {"code"_L1, code}},
            path.contains("accesskey"_L1) ? key : session.text("refreshJwt"_L1));
    };
    QVERIFY(m_emulator.fault({{"kind"_L1, "status"_L1}, {"path"_L1, path}, {"status"_L1, 429}, {"retryAfter"_L1, "7"_L1}}));
    const auto limited = call();
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.header("Retry-After"), QByteArray("7"));
    QVERIFY(
        m_emulator.fault({{"kind"_L1, "fields"_L1}, {"path"_L1, path}, {"fields"_L1, QJsonObject{{field, QJsonValue::Null}}}}));
    const auto lacking = call();
    QCOMPARE(lacking.status, 200);
    QVERIFY(!lacking.json().contains(field));
    QVERIFY(m_emulator.advance(30)); // an authenticator app has another code then
    QVERIFY(call().json().contains(field));
}

void TestEmulatorFaults::tokensWithoutRefreshToken()
{
    QVERIFY(m_emulator.fault(
        {{"kind"_L1, "fields"_L1}, {"path"_L1, tokenPath}, {"fields"_L1, QJsonObject{{"refresh_token"_L1, QJsonValue::Null}}}}));
    const auto session = tokens();
    QCOMPARE(session.status, 200);
    QVERIFY(!session.json().contains("refresh_token"_L1) && session.json().contains("id_token"_L1));
    QVERIFY(tokens().json().contains("refresh_token"_L1));
}

void TestEmulatorFaults::tokenEndpointIsNone_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page") << QJsonObject{{"kind"_L1, "html"_L1}, {"status"_L1, 200}} << 200 << QByteArray("<!DOCTYPE html>");
    QTest::newRow("elsewhere") << QJsonObject{{"kind"_L1, "redirect"_L1}, {"location"_L1, "https://evil.example/token"_L1}} << 302
                               << QByteArray();
    QTest::newRow("elsewhere, with the body")
        << QJsonObject{{"kind"_L1, "redirect"_L1}, {"location"_L1, "/elsewhere"_L1}, {"status"_L1, 307}} << 307 << QByteArray();
    QTest::newRow("an error of OAuth") << QJsonObject{{"kind"_L1, "status"_L1}, {"status"_L1, 400},
                                              {"error"_L1, "invalid_grant"_L1}}
                                       << 400 << QByteArray(R"({"error":"invalid_grant"})");
    QTest::newRow("an error of Descope") << QJsonObject{{"kind"_L1, "status"_L1}, {"status"_L1, 400}} << 400
                                         << QByteArray(R"({"errorCode":"E010000")");
}

void TestEmulatorFaults::tokenEndpointIsNone()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QByteArray, body);
    fault["path"_L1] = tokenPath;
    QVERIFY(m_emulator.fault(fault));
    const auto code = m_emulator.code(m_anna);
    const auto answer = m_emulator.redeem(code);
    QTEST(answer.status, "status");
    QVERIFY(answer.body.startsWith(body));
    QCOMPARE(locationOf(answer), QUrl(fault["location"_L1].toString()));
    QCOMPARE(m_emulator.redeem(code).status, 200); // the call was not carried out
}

void TestEmulatorFaults::discoveryLeadsElsewhere()
{
    const auto path = u'/' + m_emulator.projectId() + u"/.well-known/openid-configuration"_s;
    QVERIFY(m_emulator.fault({{"kind"_L1, "fields"_L1}, {"path"_L1, path},
        {"fields"_L1, QJsonObject{{"issuer"_L1, "https://evil.example"_L1},
                          {"code_challenge_methods_supported"_L1, QJsonArray{"plain"_L1}}}}}));
    const auto found = m_emulator.get(path);
    QCOMPARE(found.text("issuer"_L1), u"https://evil.example"_s);
    QCOMPARE(found.json()["code_challenge_methods_supported"_L1].toArray(), QJsonArray{"plain"_L1});
    QCOMPARE(m_emulator.get(path).text("issuer"_L1), m_emulator.issuer());
}

void TestEmulatorFaults::tokensOfAnotherName()
{
    QVERIFY(m_emulator.set({{"sessionCookieName"_L1, "MYDS"_L1}, {"cookieName"_L1, "MYDSR"_L1}}));
    const auto session = tokens();
    QCOMPARE(OpenIdStage::claimsOf(session.text("access_token"_L1))["drn"_L1].toString(), u"MYDS"_s);
    QCOMPARE(OpenIdStage::claimsOf(session.text("refresh_token"_L1))["drn"_L1].toString(), u"MYDSR"_s);
}

void TestEmulatorFaults::faultsWaitForTheirAnswer()
{
    QVERIFY(m_emulator.fault({{"kind"_L1, "claims"_L1}, {"fields"_L1, QJsonObject{{"nonce"_L1, "x"_L1}}}, {"count"_L1, 2}}));
    QCOMPARE(m_emulator.redeem(u"guessed"_s).status, 400);
    for (const auto &nonce : {u"x"_s, u"x"_s, u"n0nce"_s})
        QCOMPARE(OpenIdStage::claimsOf(tokens().text("id_token"_L1))["nonce"_L1].toString(), nonce);
    QVERIFY(m_emulator.get(u"/emulator/faults"_s).json()["faults"_L1].toArray().isEmpty());
}

void TestEmulatorFaults::wrongFaults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("signature") << QJsonObject{{"kind"_L1, "signature"_L1}, {"signature"_L1, "nice"_L1}};
    QTest::newRow("no signature") << QJsonObject{{"kind"_L1, "signature"_L1}};
    QTest::newRow("fields") << QJsonObject{{"kind"_L1, "fields"_L1}, {"fields"_L1, "x"_L1}};
    QTest::newRow("path") << QJsonObject{{"kind"_L1, "slow"_L1}, {"path"_L1, "/emulator/users"_L1}};
}

void TestEmulatorFaults::wrongFaults()
{
    QFETCH(QJsonObject, fault);
    QCOMPARE(m_emulator.post(u"/emulator/faults"_s, fault).status, 400);
}

QTEST_GUILESS_MAIN(TestEmulatorFaults)
#include "tst_emulatorfaults.moc"

// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "emulator/emulatorclient.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "tokens/tokenvalidator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using DescopeTest::await;
using DescopeTest::awaitError;
using Kind = Error::Kind;
using Use = ValidationOptions::Use;

namespace {

const QString loginId = u"anna@example.com"_s;
const QString password = u"Passw0rd!"_s;

} // namespace

/// Tokens from a sign-in over the network to their validation, with descope-emulator as the service and its own keys and clock.
class tst_EmulatorTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tokensOfASignIn_areGenuine_data();
    void tokensOfASignIn_areGenuine();
    void tokensWithNamesOfTheProject_areGenuine();
    void tokensOfAnotherProject_areNot();
    void device_isKnownAgain();
    void rotatedKeys_areFound();
    void expiredSession_isExpired();
    void rolesOfATenant_areThere();

private:
    int keyRequests();
    Session signIn();

    Emulator::EmulatorClient m_emulator;
    std::unique_ptr<DescopeService> m_service;
    std::shared_ptr<DescopeTest::FakeClock> m_clock;
    std::unique_ptr<TokenValidator> m_validator;
};

void tst_EmulatorTokens::initTestCase()
{
    QVERIFY(m_emulator.start());
}

void tst_EmulatorTokens::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    m_validator.reset();
    m_service = std::make_unique<DescopeService>(ServiceConfig{m_emulator.projectId(), QUrl(m_emulator.baseUrl())});
    m_clock = std::make_shared<DescopeTest::FakeClock>();
    m_validator =
        std::make_unique<TokenValidator>(m_service.get(), m_clock, [service = m_service.get()] { return service->serverTime(); });
    QVERIFY(await(m_service->signUp(loginId, password)));
    QCOMPARE(m_emulator.call("DELETE", u"/emulator/requests"_s).status, 200);
}

int tst_EmulatorTokens::keyRequests()
{
    const QJsonArray requests = m_emulator.get(u"/emulator/requests"_s).json()["requests"_L1].toArray();
    return int(std::count_if(requests.begin(), requests.end(),
        [](const QJsonValue &request) { return request["path"_L1].toString().startsWith("/v2/keys/"_L1); }));
}

Session tst_EmulatorTokens::signIn()
{
    const auto answer = await(m_service->signIn(loginId, password));
    return answer ? answer->session : Session();
}

void tst_EmulatorTokens::tokensOfASignIn_areGenuine_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::newRow("issuer is the project id") << u"projectId"_s;
    QTest::newRow("issuer is a URL") << u"url"_s;
    QTest::newRow("issuer is a URL with a suffix") << u"urlWithSuffix"_s;
}

void tst_EmulatorTokens::tokensOfASignIn_areGenuine()
{
    QFETCH(QString, issuer);
    QVERIFY(m_emulator.set({{"issuer"_L1, issuer}}));
    const Session session = signIn();
    const auto valid = await(m_validator->validate(session.sessionToken.jwt()));
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().description));
    QCOMPARE(valid->userId(), session.user.userId);
    QVERIFY(await(m_validator->validate(session.refreshToken.jwt(), {Use::Refresh})));
    QCOMPARE(awaitError(m_validator->validate(session.refreshToken.jwt())).kind, Kind::TokenInvalid);
    QCOMPARE(keyRequests(), 1);
}

void tst_EmulatorTokens::tokensWithNamesOfTheProject_areGenuine()
{
    QVERIFY(m_emulator.set({{"cookieName"_L1, "MYDSR"_L1}, {"sessionCookieName"_L1, "MYDS"_L1}}));
    const Session session = signIn();
    ValidationOptions named;
    named.sessionCookieName = u"MYDS"_s;
    named.refreshCookieName = u"MYDSR"_s;
    QVERIFY(await(m_validator->validate(session.sessionToken.jwt(), named)));
    QCOMPARE(awaitError(m_validator->validate(session.refreshToken.jwt(), named)).kind, Kind::TokenInvalid);
    QCOMPARE(awaitError(m_validator->validate(session.sessionToken.jwt())).kind, Kind::TokenInvalid);

    ValidationOptions wrong; // as if both names were mixed up
    wrong.sessionCookieName = u"MYDSR"_s;
    QCOMPARE(awaitError(m_validator->validate(session.refreshToken.jwt(), wrong)).kind, Kind::TokenInvalid);
    wrong.sessionCookieName.clear(); // any
    QVERIFY(await(m_validator->validate(session.sessionToken.jwt(), wrong)));
    QCOMPARE(awaitError(m_validator->validate(session.refreshToken.jwt(), wrong)).kind, Kind::TokenInvalid);

    named.use = Use::Refresh;
    QVERIFY(await(m_validator->validate(session.refreshToken.jwt(), named)));
    QCOMPARE(awaitError(m_validator->validate(session.sessionToken.jwt(), named)).kind, Kind::TokenInvalid);
}

void tst_EmulatorTokens::tokensOfAnotherProject_areNot()
{
    Emulator::EmulatorClient other;
    QVERIFY(other.start());
    DescopeService service({other.projectId(), QUrl(other.baseUrl())});
    const auto foreign = await(service.signUp(loginId, password));
    QVERIFY(foreign);
    QVERIFY(await(m_validator->validate(signIn().sessionToken.jwt())));
    QCOMPARE(awaitError(m_validator->validate(foreign->session.sessionToken.jwt())).kind, Kind::TokenInvalid);
}

void tst_EmulatorTokens::rotatedKeys_areFound()
{
    const QString before = signIn().sessionToken.jwt();
    QVERIFY(await(m_validator->validate(before)));
    QCOMPARE(m_emulator.post(u"/emulator/keys/rotate"_s).status, 200);
    const QString after = signIn().sessionToken.jwt();
    QCOMPARE(awaitError(m_validator->validate(after)).kind, Kind::TokenInvalid); // fetched a moment ago
    QCOMPARE(keyRequests(), 1);
    m_clock->advance(1min);
    QVERIFY(await(m_validator->validate(after)));
    QVERIFY(await(m_validator->validate(before)));
    QCOMPARE(keyRequests(), 2);
}

void tst_EmulatorTokens::expiredSession_isExpired()
{
    const QString jwt = signIn().sessionToken.jwt();
    QVERIFY(await(m_validator->validate(jwt)));
    QVERIFY(m_emulator.advance(700));
    QVERIFY(await(m_service->passwordPolicy())); // its answer tells the time
    QCOMPARE(awaitError(m_validator->validate(jwt)).kind, Kind::TokenExpired);
    QVERIFY(await(m_validator->validate(signIn().sessionToken.jwt())));
}

void tst_EmulatorTokens::rolesOfATenant_areThere()
{
    const QByteArray changes =
        R"({"roleNames":["Editor"],"userTenants":[{"tenantId":"T1","roleNames":["Admin"],"permissions":["everything"]}]})";
    QCOMPARE(m_emulator.call("PATCH", u"/emulator/users/anna%40example.com"_s, changes).status, 200);
    const auto valid = await(m_validator->validate(signIn().sessionToken.jwt()));
    QVERIFY(valid);
    QVERIFY(valid->hasRole(u"Editor"_s) && !valid->hasRole(u"Admin"_s));
    QVERIFY(valid->hasRole(u"Admin"_s, u"T1"_s) && !valid->hasRole(u"Admin"_s, u"T2"_s));
    QVERIFY(valid->hasPermission(u"everything"_s, u"T1"_s) && !valid->hasPermission(u"everything"_s));
    QCOMPARE(valid->tenants(), QStringList{u"T1"_s});
}

void tst_EmulatorTokens::device_isKnownAgain()
{
    QVERIFY(m_emulator.set({{"deviceTokens"_L1, true}}));
    QVERIFY(!signIn().refreshToken.isEmpty());
    const DeviceTokens given = m_service->deviceTokens();
    QVERIFY(!given.trusted.isEmpty() && !given.known.isEmpty());
    QCOMPARE(m_emulator.call("DELETE", u"/emulator/requests"_s).status, 200);
    QVERIFY(!signIn().refreshToken.isEmpty());
    QVERIFY(m_service->deviceTokens() == given); // none new for a device that is known
    const QJsonValue headers = m_emulator.get(u"/emulator/requests"_s).json()["requests"_L1][0]["headers"_L1];
    QVERIFY(headers["x-descope-trusted-device-token"_L1].isString());
    QVERIFY(headers["x-descope-known-device-token"_L1].isString());

    m_service->setDeviceTokens({given.known, {}}); // not what it is said to be
    QVERIFY(!signIn().refreshToken.isEmpty());
    QVERIFY(m_service->deviceTokens().trusted != given.known && !m_service->deviceTokens().known.isEmpty());
}

QTEST_GUILESS_MAIN(tst_EmulatorTokens)
#include "tst_emulatortokens.moc"

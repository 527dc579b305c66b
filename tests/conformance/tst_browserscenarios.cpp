// SPDX-License-Identifier: MIT
#include "core/session/sessionmanager.h"
#include "core/storage/keychaintokenstore.h"
#include "emulator/openidstage.h"
#include "support/await.h"
#include "tokens/tokenvalidator.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Emulator::parameter;
using Kind = Error::Kind;

namespace {

const auto anna = u"anna@example.com"_s;
const QUrl back(u"http://127.0.0.1:4567/r4ndom"_s);

} // namespace

/// DescopeService signs in by the browser at the emulator, whose pages are pressed here; what the emulator's faults spoil is
/// refused as openidclient.mjs shows that a certified program refuses it. The session that comes of it is one like every other,
/// in a real keyring.
class TestBrowserScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void codeSignsIn();
    void personSaysNo();
    void lateCodeHasExpired();
    void faultsAreRefused_data();
    void faultsAreRefused();
    void errorsHaveTheFormOfDescope();
    void redirectThatIsNotApproved();
    void socialAccountSignsIn();
    void organisationSignsIn();
    void providersHaveRefusals();
    void deviceIsLetIn();
    void deviceIsDenied();
    void devicesAreSwitchedOff();
    void sessionIsOneLikeEveryOther_data();
    void sessionIsOneLikeEveryOther();

private:
    AuthorizationRequest begin();
    QUrl press(const QUrl &page, const QString &choice, const QString &loginId = {});

    Emulator::OpenIdStage m_emulator;
    QString m_anna; ///< her user id
    std::unique_ptr<DescopeService> m_service;
    std::unique_ptr<TokenValidator> m_validator; ///< so that signatures are checked, too
};

void TestBrowserScenarios::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QLoggingCategory::setFilterRules(u"descope.http.info=false"_s);
    QVERIFY(m_emulator.start());
}

void TestBrowserScenarios::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    m_anna =
        m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"name"_L1, "Anna Adler"_L1}, {"verifiedEmail"_L1, true}})
            .text("userId"_L1);
    m_validator.reset();
    m_service = std::make_unique<DescopeService>(ServiceConfig{m_emulator.projectId(), QUrl(m_emulator.baseUrl())});
    m_validator = std::make_unique<TokenValidator>(m_service.get());
}

AuthorizationRequest TestBrowserScenarios::begin()
{
    const auto made = await(m_service->authorizationRequest({back, {}, {}, {}, {}}));
    return made.valueOr({});
}

/// Opens a page, presses a button there, and returns where that leads.
QUrl TestBrowserScenarios::press(const QUrl &page, const QString &choice, const QString &loginId)
{
    m_emulator.open(page.toString(QUrl::FullyEncoded).mid(m_emulator.baseUrl().size()));
    return Emulator::locationOf(m_emulator.press(choice, loginId));
}

void TestBrowserScenarios::codeSignsIn()
{
    const AuthorizationRequest request = begin();
    const QUrl returned = press(request.url(), m_anna);
    QVERIFY(request.isAnsweredBy(returned));
    const auto answer = await(m_service->redeem(request, returned));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().description));
    QCOMPARE(answer->session.user.userId, m_anna);
    QCOMPARE(answer->session.user.email, anna);
    const auto user = await(m_service->me(answer->session.refreshToken));
    QVERIFY(user);
    QCOMPARE(user->name, u"Anna Adler"_s);

    const AuthorizationRequest other = begin(); // somebody new
    const auto signedUp = await(m_service->redeem(other, press(other.url(), u"new"_s, u"berta@example.com"_s)));
    QVERIFY(signedUp);
    QVERIFY(signedUp->session.user.userId != m_anna);
}

void TestBrowserScenarios::personSaysNo()
{
    const AuthorizationRequest request = begin();
    QCOMPARE(awaitError(m_service->redeem(request, press(request.url(), u"deny"_s))).kind, Kind::BrowserDenied);
}

void TestBrowserScenarios::lateCodeHasExpired()
{
    const AuthorizationRequest request = begin();
    const QUrl returned = press(request.url(), m_anna);
    QVERIFY(m_emulator.advance(60));
    QCOMPARE(awaitError(m_service->redeem(request, returned)).kind, Kind::BrowserExpired);
}

void TestBrowserScenarios::faultsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QJsonObject &fault, Kind kind) { QTest::newRow(name) << fault << kind; };
    const auto query = [](const QJsonObject &fields) { return QJsonObject{{"kind"_L1, "query"_L1}, {"fields"_L1, fields}}; };
    const auto claims = [](const QJsonObject &fields) { return QJsonObject{{"kind"_L1, "claims"_L1}, {"fields"_L1, fields}}; };
    const auto signature = [](const QString &how) { return QJsonObject{{"kind"_L1, "signature"_L1}, {"signature"_L1, how}}; };
    const auto token = [](QJsonObject fault) {
        fault.insert("path"_L1, "/oauth2/v1/token"_L1);
        return fault;
    };
    const auto field = [&](const QString &name) {
        return token({{"kind"_L1, "fields"_L1}, {"fields"_L1, QJsonObject{{name, QJsonValue()}}}});
    };
    row("another state", query({{"state"_L1, "x"_L1}}), Kind::BrowserMismatch);
    row("no state", query({{"state"_L1, QJsonValue()}}), Kind::BrowserMismatch);
    row("another issuer", query({{"iss"_L1, "https://evil.example"_L1}}), Kind::BrowserMismatch);
    row("no issuer", query({{"iss"_L1, QJsonValue()}}), Kind::BrowserMismatch);
    row("an error in place of the code", query({{"code"_L1, QJsonValue()}, {"error"_L1, "server_error"_L1}}), Kind::Server);
    row("a guessed code", query({{"code"_L1, "guess"_L1}}), Kind::BrowserExpired);
    row("another nonce", claims({{"nonce"_L1, "x"_L1}}), Kind::BrowserMismatch);
    row("no nonce", claims({{"nonce"_L1, QJsonValue()}}), Kind::BrowserMismatch);
    row("another audience", claims({{"aud"_L1, "x"_L1}}), Kind::BrowserMismatch);
    row("another issuer of the id token", claims({{"iss"_L1, "https://evil.example"_L1}}), Kind::BrowserMismatch);
    row("another user", claims({{"sub"_L1, "U2somebodyelse"_L1}}), Kind::Server);
    row("expired", claims({{"exp"_L1, 1}}), Kind::TokenInvalid);
    row("not signed", signature(u"none"_s), Kind::Server); // which is not even a token
    row("signed by everybody", signature(u"hs256"_s), Kind::TokenInvalid);
    row("signed by somebody", signature(u"otherKey"_s), Kind::TokenInvalid);
    row("garbled", signature(u"broken"_s), Kind::TokenInvalid);
    row("no id token", field(u"id_token"_s), Kind::Server);
    row("no refresh token", field(u"refresh_token"_s), Kind::Configuration);
    row("no access token", field(u"access_token"_s), Kind::Server);
    row("a page for tokens", token({{"kind"_L1, "html"_L1}, {"status"_L1, 200}}), Kind::Server);
    row("tokens elsewhere", token({{"kind"_L1, "redirect"_L1}, {"location"_L1, "/elsewhere"_L1}}), Kind::Server);
}

void TestBrowserScenarios::faultsAreRefused()
{
    QFETCH(QJsonObject, fault);
    const AuthorizationRequest request = begin();
    QVERIFY(!request.isEmpty());
    QVERIFY(m_emulator.fault(fault));
    const Error error = awaitError(m_service->redeem(request, press(request.url(), m_anna)));
    QTEST(error.kind, "kind");
}

void TestBrowserScenarios::errorsHaveTheFormOfDescope()
{
    QVERIFY(m_emulator.set({{"oauthErrors"_L1, "descope"_L1}}));
    const AuthorizationRequest request = begin();
    const QUrl returned = press(request.url(), m_anna);
    QVERIFY(m_emulator.advance(60));
    const Error error = awaitError(m_service->redeem(request, returned));
    QCOMPARE(error.kind, Kind::BrowserExpired);
    QVERIFY2(error.code.startsWith(u'E'), qPrintable(error.code));
}

void TestBrowserScenarios::redirectThatIsNotApproved()
{
    QVERIFY(m_emulator.set({{"approvedDomains"_L1, QJsonArray{"app.example.com"_L1}},
        {"redirectUrls"_L1, QJsonArray{"https://app.example.com/*"_L1}}}));
    QCOMPARE(awaitError(m_service->startOAuth(u"google"_s, back)).kind, Kind::Configuration);
    const AuthorizationRequest request = begin();
    QVERIFY(press(request.url(), m_anna).isEmpty()); // nobody is sent there, not even with an error
}

void TestBrowserScenarios::socialAccountSignsIn()
{
    const auto page = await(m_service->startOAuth(u"github"_s, back));
    QVERIFY2(page, page ? "" : qPrintable(page.error().description));
    const auto code = returnedCode(press(*page, m_anna), back);
    QVERIFY(code);
    const auto answer = await(m_service->exchangeOAuth(*code));
    QVERIFY(answer);
    QCOMPARE(answer->session.user.userId, m_anna);
    QCOMPARE(awaitError(m_service->exchangeOAuth(*code)).kind, Kind::BrowserExpired);

    const auto again = await(m_service->startOAuth(u"github"_s, back));
    QVERIFY(again);
    const auto denied = returnedCode(press(*again, u"deny"_s), back);
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, Kind::BrowserDenied);
}

void TestBrowserScenarios::organisationSignsIn()
{
    QCOMPARE(m_emulator
                 .post(u"/emulator/tenants"_s,
                     {{"id"_L1, "T1"_L1}, {"name"_L1, "Acme"_L1}, {"domains"_L1, QJsonArray{"acme.example"_L1}}})
                 .status,
        201);
    for (const QString &who : {u"T1"_s, u"acme.example"_s, u"berta@acme.example"_s}) {
        const auto page = await(m_service->startSso(who, back));
        QVERIFY2(page, qPrintable(who));
        const auto code = returnedCode(press(*page, u"new"_s, u"berta@acme.example"_s), back);
        QVERIFY(code);
        const auto answer = await(m_service->exchangeSso(*code));
        QVERIFY(answer);
        QCOMPARE(answer->session.sessionToken.currentTenant(), u"T1"_s);
    }
}

void TestBrowserScenarios::providersHaveRefusals()
{
    QCOMPARE(awaitError(m_service->startSso(u"nobody.example"_s, back)).kind, Kind::SsoUnknown);
    QCOMPARE(awaitError(m_service->exchangeOAuth(u"guess"_s)).kind, Kind::BrowserExpired);
    QCOMPARE(awaitError(m_service->exchangeSso(u"guess"_s)).kind, Kind::BrowserExpired);
}

void TestBrowserScenarios::deviceIsLetIn()
{
    QVERIFY(m_emulator.set({{"deviceInterval"_L1, 0}}));
    const auto device = await(m_service->deviceAuthorization());
    QVERIFY2(device, device ? "" : qPrintable(device.error().description));
    QVERIFY(device->completeUrl().query().contains(device->userCode()));
    QCOMPARE(awaitError(m_service->pollDevice(*device)).kind, Kind::DevicePending);
    press(device->completeUrl(), m_anna);
    const auto answer = await(m_service->pollDevice(*device));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().description));
    QCOMPARE(answer->session.user.userId, m_anna);

    QVERIFY(m_emulator.set({{"deviceInterval"_L1, 5}}));
    const auto slow = await(m_service->deviceAuthorization());
    QVERIFY(slow);
    (void)awaitError(m_service->pollDevice(*slow));
    const Error hurried = awaitError(m_service->pollDevice(*slow));
    QCOMPARE(hurried.code, u"slow_down"_s);
    QCOMPARE(slow->interval(), std::chrono::seconds(10));
    QVERIFY(m_emulator.advance(200));
    QCOMPARE(awaitError(m_service->pollDevice(*slow)).kind, Kind::DeviceExpired);
}

void TestBrowserScenarios::deviceIsDenied()
{
    const auto device = await(m_service->deviceAuthorization());
    QVERIFY(device);
    press(device->completeUrl(), u"deny"_s);
    QCOMPARE(awaitError(m_service->pollDevice(*device)).kind, Kind::BrowserDenied);
}

void TestBrowserScenarios::devicesAreSwitchedOff()
{
    QVERIFY(m_emulator.set({{"deviceFlow"_L1, false}}));
    QCOMPARE(awaitError(m_service->deviceAuthorization()).kind, Kind::Configuration);
}

void TestBrowserScenarios::sessionIsOneLikeEveryOther_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("usual names") << QJsonObject{{"refreshTokenRotation"_L1, true}};
    QTest::newRow("names of the project's own")
        << QJsonObject{{"sessionCookieName"_L1, "MYDS"_L1}, {"cookieName"_L1, "MYDSR"_L1}, {"refreshTokenRotation"_L1, true}};
    QTest::newRow("names of the project's own, tokens as cookies")
        << QJsonObject{{"sessionCookieName"_L1, "MYDS"_L1}, {"cookieName"_L1, "MYDSR"_L1}, {"tokenDelivery"_L1, "cookies"_L1}};
}

void TestBrowserScenarios::sessionIsOneLikeEveryOther()
{
    QFETCH(QJsonObject, settings);
    QVERIFY(m_emulator.set(settings));
    const AuthorizationRequest request = begin();
    const auto answer = await(m_service->redeem(request, press(request.url(), m_anna)));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().description));
    const auto newStart = [this] {
        return std::make_unique<SessionManager>(
            m_service.get(), std::make_unique<KeychainTokenStore>(
                                 KeychainEntry{u"browser-scenarios"_s, m_emulator.projectId(), QUrl(m_emulator.baseUrl())}));
    };
    auto manager = newStart();
    QVERIFY(await(manager->begin(anna, *answer, SessionManager::Persistence::Keep)));
    QVERIFY(manager->isSignedIn());

    manager = newStart(); // the program is started again, and the keyring remembers
    const auto restored = await(manager->restore());
    QVERIFY(restored && *restored);
    QCOMPARE(manager->user().userId, m_anna);
    for (int i = 0; i < 2; ++i)
        QVERIFY(await(manager->refresh()));
    QCOMPARE(manager->user().name, u"Anna Adler"_s);
    const Token last = manager->refreshToken();
    QVERIFY(await(manager->signOut()));
    QVERIFY(waitUntil([&] { return !await(m_service->me(last)); })); // it has ended there, too

    manager = newStart();
    const auto nobody = await(manager->restore());
    QVERIFY(nobody && !*nobody);
}

QTEST_GUILESS_MAIN(TestBrowserScenarios)
#include "tst_browserscenarios.moc"

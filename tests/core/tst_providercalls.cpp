// SPDX-License-Identifier: MIT
#include "browserfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;

/// Signing in by a provider, such as Google, or by the page of an organisation.
class tst_ProviderCalls : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void provider_isAskedForItsPage();
    void organisation_isAskedForItsPage();
    void pages_mustBeSafe_data();
    void pages_mustBeSafe();
    void starts_haveKinds_data();
    void starts_haveKinds();
    void codesOfProviders_areExchanged_data();
    void codesOfProviders_areExchanged();
};

void tst_ProviderCalls::provider_isAskedForItsPage()
{
    server->reply(Reply::json(200, {{"url"_L1, "https://accounts.google.com/o?x=1&y=%2B"_L1}}));
    LoginOptions loginOptions;
    loginOptions.tenantId = u"T1"_s;
    const auto page =
        await(service->startOAuth(u"google"_s, redirectUrl, {loginOptions, u"select_account"_s, u"a+b@x.example"_s}));
    QVERIFY(page);
    QCOMPARE(page->toEncoded(), QByteArray("https://accounts.google.com/o?x=1&y=%2B"));
    const Request sent = server->requests().last();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.target, QByteArray("/v1/auth/oauth/authorize?provider=google&redirectURL=http%3A%2F%2F127.0.0.1%3A49152%2F8fK2&"
                                     "prompt=select_account&loginHint=a%2Bb%40x.example"));
    QCOMPARE(sent.header("Authorization"), "Bearer " + projectId.toLatin1());
    QCOMPARE(sent.json(), (QJsonObject{{"tenantId"_L1, "T1"_L1}}));
}

void tst_ProviderCalls::organisation_isAskedForItsPage()
{
    server->reply(Reply::json(200, {{"url"_L1, "https://idp.example/saml"_L1}}));
    QVERIFY(await(service->startSso(u"ada@x.example"_s, redirectUrl, {{}, u"sso1"_s, true, u"ada"_s})));
    QCOMPARE(server->requests().last().target,
        QByteArray("/v1/auth/sso/authorize?tenant=ada%40x.example&redirectURL=http%3A%2F%2F127.0.0.1%3A49152%2F8fK2&ssoId=sso1&"
                   "forceAuthn=true&loginHint=ada"));
    QCOMPARE(server->requests().last().json(), QJsonObject());
    QVERIFY(await(service->startSso(u"x.example\r\nX: 1"_s, redirectUrl)));
    QCOMPARE(server->requests().last().target,
        QByteArray("/v1/auth/sso/authorize?tenant=x.example%0D%0AX%3A%201&redirectURL=http%3A%2F%2F127.0.0.1%3A49152%2F8fK2"));
}

void tst_ProviderCalls::pages_mustBeSafe_data()
{
    QTest::addColumn<QJsonValue>("url");
    for (const char *url : {"javascript:alert(1)", "file:///usr/bin/xterm", "http://evil.example/", "https://a@evil.example/", "",
             "/page", "descope-login://x"})
        QTest::newRow(url) << QJsonValue(QString::fromLatin1(url));
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a list") << QJsonValue(QJsonArray{"https://a.example"_L1});
}

void tst_ProviderCalls::pages_mustBeSafe()
{
    QFETCH(QJsonValue, url);
    server->reply(Reply::json(200, {{"url"_L1, url}}));
    QCOMPARE(awaitError(service->startOAuth(u"google"_s, redirectUrl)).kind, Kind::Server);
    QCOMPARE(awaitError(service->startSso(u"x.example"_s, redirectUrl)).kind, Kind::Server);
}

void tst_ProviderCalls::starts_haveKinds_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("ofProvider");
    QTest::addColumn<Kind>("ofOrganisation");
    const auto row = [](const char *code, int status, Kind ofProvider, Kind ofOrganisation) {
        QTest::addRow("%s %d", code, status) << QString::fromLatin1(code) << status << ofProvider << ofOrganisation;
    };
    row("E099999", 400, Kind::Configuration, Kind::SsoUnknown);
    row("E099999", 404, Kind::Configuration, Kind::SsoUnknown);
    row("E062108", 400, Kind::InvalidCredentials, Kind::SsoUnknown);
    row("E108202", 400, Kind::Configuration, Kind::Configuration);
    row("E130429", 429, Kind::RateLimited, Kind::RateLimited);
    row("E099999", 500, Kind::Server, Kind::Server);
}

void tst_ProviderCalls::starts_haveKinds()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    server->reply(Reply::json(status, {{"errorCode"_L1, code}}));
    QTEST(awaitError(service->startOAuth(u"google"_s, redirectUrl)).kind, "ofProvider");
    QTEST(awaitError(service->startSso(u"x.example"_s, redirectUrl)).kind, "ofOrganisation");
    for (const Reply &reply : {Reply::text(404, "<html>"), Reply::json(404, {{"message"_L1, "no route"_L1}})}) {
        server->clear(); // a gateway's is not Descope's word on the organisation
        server->reply(reply);
        QCOMPARE(awaitError(service->startSso(u"x.example"_s, redirectUrl)).kind, Kind::Configuration);
    }
}

void tst_ProviderCalls::codesOfProviders_areExchanged_data()
{
    using Call = QFuture<Result<AuthResponse>> (DescopeService::*)(const QString &);
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Call>("exchange");
    QTest::newRow("of a provider") << QByteArray("/v1/auth/oauth/exchange") << Call(&DescopeService::exchangeOAuth);
    QTest::newRow("of an organisation") << QByteArray("/v1/auth/sso/exchange") << Call(&DescopeService::exchangeSso);
}

void tst_ProviderCalls::codesOfProviders_areExchanged()
{
    using Call = QFuture<Result<AuthResponse>> (DescopeService::*)(const QString &);
    QFETCH(QByteArray, path);
    QFETCH(Call, exchange);
    server->reply(path, Reply::json(200, authAnswer(u"session"_s, u"refresh"_s)));
    server->reply(path, Reply::json(200, authAnswer(u"session"_s, {})));
    for (const int status : {400, 401})
        server->reply(path, Reply::json(status, {{"errorCode"_L1, "E061301"_L1}}));
    const auto answer = await((service.get()->*exchange)(u"code1"_s));
    QVERIFY(answer);
    QCOMPARE(answer->session.user.name, u"Ada"_s);
    QCOMPARE(server->requests().last().json(), (QJsonObject{{"code"_L1, "code1"_L1}}));
    QCOMPARE(server->requests().last().header("Authorization"), "Bearer " + projectId.toLatin1());
    QCOMPARE(awaitError((service.get()->*exchange)(u"code1"_s)).kind, Kind::Server); // no refresh token
    for (int i = 0; i < 2; ++i)
        QCOMPARE(awaitError((service.get()->*exchange)(u"code1"_s)).kind, Kind::BrowserExpired);
}

QTEST_GUILESS_MAIN(tst_ProviderCalls)

#include "tst_providercalls.moc"

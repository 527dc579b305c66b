// SPDX-License-Identifier: MIT
#include "browserfixture.h"
#include "core/browser/secrets.h"
#include "core/time/clock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;

/// Signing in by a code that is entered on another device.
class tst_DeviceCodes : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void device_getsACode();
    void device_isPolled();
    void device_slowsDown();
    void devicePolls_haveKinds_data();
    void devicePolls_haveKinds();
    void device_thatIsOver_isNotAskedFor();
    void uselessDeviceCodes_areRefused_data();
    void uselessDeviceCodes_areRefused();
};

void tst_DeviceCodes::device_getsACode()
{
    const DeviceAuthorization asked = device();
    QCOMPARE(asked.userCode(), u"WDJB-MJHT"_s);
    QCOMPARE(asked.verificationUrl(), QUrl(at("/device")));
    QCOMPARE(asked.completeUrl(), QUrl(at("/device?user_code=WDJB-MJHT")));
    QCOMPARE(asked.expiresIn(), 180s);
    QCOMPARE(asked.interval(), 2s);
    const Request sent = server->requests(devicePath).first();
    QVERIFY(sent.header("Authorization").isEmpty());
    QCOMPARE(formOf(sent), (QMap<QString, QString>{{u"client_id"_s, projectId},
                               {u"scope"_s, u"openid email roles descope.custom_claims offline_access"_s}}));
    server->clear();
    const DeviceAuthorization usual = device({{"interval"_L1, QJsonValue()}});
    QCOMPARE(usual.interval(), 5s);
}

void tst_DeviceCodes::device_isPolled()
{
    const DeviceAuthorization asked = device();
    server->reply(tokenPath, Reply::json(400, {{"error"_L1, "authorization_pending"_L1}}));
    server->reply(tokenPath, Reply::json(200, tokenAnswer({})));
    const Error error = awaitError(service->pollDevice(asked));
    QCOMPARE(error.kind, Kind::DevicePending);
    QVERIFY(!error.retryAfter);
    QCOMPARE(formOf(server->requests(tokenPath).first()),
        (QMap<QString, QString>{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, {u"client_id"_s, projectId},
            {u"device_code"_s, u"deviceCode1"_s}}));
    const auto answer = await(service->pollDevice(asked));
    QVERIFY(answer);
    QCOMPARE(answer->session.user.name, u"Ada"_s);
    QCOMPARE(awaitError(service->pollDevice(asked)).kind, Kind::DeviceExpired);
    QCOMPARE(server->requests(tokenPath).size(), 2);
}

void tst_DeviceCodes::device_slowsDown()
{
    const DeviceAuthorization asked = device();
    server->reply(tokenPath, Reply::json(400, {{"error"_L1, "slow_down"_L1}}));
    server->reply(tokenPath, Reply::json(400, {{"error"_L1, "slow_down"_L1}}, {{"Retry-After", "60"}}));
    Error error = awaitError(service->pollDevice(asked));
    QCOMPARE(error.kind, Kind::DevicePending);
    QCOMPARE(error.retryAfter, std::optional(7s));
    QCOMPARE(asked.interval(), 7s);
    error = awaitError(service->pollDevice(asked));
    QCOMPARE(error.retryAfter, std::optional(60s));
    QCOMPARE(asked.interval(), 12s);
}

void tst_DeviceCodes::devicePolls_haveKinds_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *member, const char *code, int status, Kind kind) {
        QTest::addRow("%s %d", code, status) << QString::fromLatin1(member) << QString::fromLatin1(code) << status << kind;
    };
    row("error", "authorization_pending", 400, Kind::DevicePending);
    row("error", "authorization_pending", 428, Kind::DevicePending);
    row("error", "access_denied", 400, Kind::BrowserDenied);
    row("error", "expired_token", 400, Kind::DeviceExpired);
    row("error", "invalid_grant", 400, Kind::DeviceExpired);
    row("error", "invalid_client", 401, Kind::Configuration);
    row("error", "something_new", 400, Kind::DeviceExpired);
    row("error", "authorization_pending", 503, Kind::Server);
    row("errorCode", "E099999", 400, Kind::DeviceExpired);
    row("errorCode", "E130429", 429, Kind::RateLimited);
}

void tst_DeviceCodes::devicePolls_haveKinds()
{
    QFETCH(QString, member);
    QFETCH(QString, code);
    QFETCH(int, status);
    const DeviceAuthorization asked = device();
    server->reply(tokenPath, Reply::json(status, {{member, code}}));
    QTEST(awaitError(service->pollDevice(asked)).kind, "kind");
}

void tst_DeviceCodes::device_thatIsOver_isNotAskedFor()
{
    const auto secrets = std::make_shared<DeviceSecrets>();
    secrets->issuer = issuer();
    secrets->tokenEndpoint = QUrl(at(tokenPath));
    secrets->expiresIn = 180s;
    secrets->begin = Clock::system()->steady() - 180s;
    QCOMPARE(awaitError(service->pollDevice(DeviceSecrets::request(secrets))).kind, Kind::DeviceExpired);
    QVERIFY(server->requests().isEmpty());
    DescopeService other({u"P2zyxwvutsrqponmlkjihgfedcba"_s, server->url()});
    QCOMPARE(awaitError(other.pollDevice(DeviceSecrets::request(secrets))).kind, Kind::InvalidArgument);
}

void tst_DeviceCodes::uselessDeviceCodes_areRefused_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, bool isGood = false) {
        QTest::newRow(name) << QJsonObject{{member, value}} << isGood;
    };
    row("no device code", u"device_code"_s, QJsonValue());
    row("no user code", u"user_code"_s, QString());
    row("a user code for a page", u"user_code"_s, QString(65, u'x'));
    row("no page", u"verification_uri"_s, QJsonValue());
    row("a program for a page", u"verification_uri"_s, u"file:///usr/bin/xterm"_s);
    row("a page without TLS", u"verification_uri"_s, u"http://evil.example/"_s);
    row("a whole page that is none", u"verification_uri_complete"_s, u"javascript:alert(1)"_s, true);
    row("an interval of years", u"interval"_s, 1e9, true);
    row("an interval that is none", u"interval"_s, -1, true);
}

void tst_DeviceCodes::uselessDeviceCodes_areRefused()
{
    QFETCH(QJsonObject, change);
    const DeviceAuthorization asked = device(change);
    QTEST(!asked.isEmpty(), "isGood");
    if (change.contains("verification_uri_complete"_L1))
        QVERIFY(asked.completeUrl().isEmpty());
    QVERIFY(asked.interval() <= 60s && (asked.isEmpty() || asked.interval() >= 1s));
}

QTEST_GUILESS_MAIN(tst_DeviceCodes)

#include "tst_devicecodes.moc"

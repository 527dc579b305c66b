// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "support/await.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;
using Method = DeliveryMethod;

namespace {

const QString projectId = u"P2abcdefghijklmnopqrstuvwxyz"_s;
const QString otherProject = u"P2zyxwvutsrqponmlkjihgfedcba"_s;
const QString loginId = u"a@example.com"_s;
const QString phone = u"+15551234567"_s;

QJsonObject seedAnswer()
{
    return {{"provisioningURL"_L1, "otpauth://totp/Demo:a@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Demo"_L1},
        {"key"_L1, "JBSWY3DPEHPK3PXP"_L1}, {"image"_L1, "iVBORw0KGgo="_L1}};
}

/// The object with another value for one member, or without it.
QJsonObject with(QJsonObject json, QLatin1StringView name, const QJsonValue &value)
{
    if (value.isUndefined())
        json.remove(name);
    else
        json.insert(name, value);
    return json;
}

} // namespace

/// What Descope answers about codes, links, authenticator apps, tenants and access keys.
class tst_CodeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sentMessage_tellsWhereTo_data();
    void sentMessage_tellsWhereTo();
    void enchantedLink_tellsHowItGoesOn();
    void enchantedLink_thatCannotGoOnIsNone_data();
    void enchantedLink_thatCannotGoOnIsNone();

    void seed_isReadWhole();
    void seed_thatNoAppTakesIsNone_data();
    void seed_thatNoAppTakesIsNone();
    void codes_signIn_data();
    void codes_signIn();
    void codes_ofAnotherProjectSignNobodyIn();
    void stepUp_thatIsRefusedKeepsTheSession();

    void tenants_areThoseThatCanBeSelected();
    void tenants_thatAreNoneAreAnError_data();
    void tenants_thatAreNoneAreAnError();

    void accessKey_isExchanged();
    void accessKey_saysWhenItsTokenEnds_data();
    void accessKey_saysWhenItsTokenEnds();
    void accessKey_givesATokenOfThisProject_data();
    void accessKey_givesATokenOfThisProject();
    void accessKey_teachesNoDeviceTokens();

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
    const Token m_token = Token::parse(refreshJwt(u"mine"_s));
};

void tst_CodeAnswers::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<LoopbackServer>();
    m_service = std::make_unique<DescopeService>(ServiceConfig{projectId, m_server->url()});
}

void tst_CodeAnswers::sentMessage_tellsWhereTo_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("email") << QJsonObject{{"maskedEmail"_L1, "a***@example.com"_L1}} << u"a***@example.com"_s;
    QTest::newRow("phone") << QJsonObject{{"maskedPhone"_L1, "+1***67"_L1}} << u"+1***67"_s;
    QTest::newRow("phone beside an empty email")
        << QJsonObject{{"maskedEmail"_L1, ""_L1}, {"maskedPhone"_L1, "+1***67"_L1}} << u"+1***67"_s;
    QTest::newRow("nothing") << QJsonObject() << QString();
    QTest::newRow("null") << QJsonObject{{"maskedPhone"_L1, QJsonValue()}} << QString();
}

void tst_CodeAnswers::sentMessage_tellsWhereTo()
{
    QFETCH(QJsonObject, answer);
    QFETCH(QString, expected);
    m_server->reply(Reply::json(200, answer));
    const QList<QFuture<Result<CodeResponse>>> calls{m_service->sendCode(Method::Sms, phone),
        m_service->sendMagicLink(Method::WhatsApp, phone), m_service->updateEmail(loginId, u"b@example.com"_s, {}, m_token),
        m_service->updatePhone(Method::Voice, loginId, phone, {}, m_token),
        m_service->updateEmailByLink(loginId, u"b@example.com"_s, {}, {}, m_token),
        m_service->updatePhoneByLink(Method::Sms, loginId, phone, {}, {}, m_token)};
    for (const auto &call : calls) {
        const auto sent = await(call);
        QVERIFY(sent);
        QCOMPARE(sent->maskedAddress, expected);
    }
}

void tst_CodeAnswers::enchantedLink_tellsHowItGoesOn()
{
    m_server->reply(
        Reply::json(200, {{"maskedEmail"_L1, "a***@example.com"_L1}, {"linkId"_L1, "42"_L1}, {"pendingRef"_L1, "ref"_L1}}));
    const auto sent = await(m_service->sendEnchantedLink(loginId));
    QVERIFY(sent);
    QCOMPARE(*sent, (EnchantedLinkResponse{u"a***@example.com"_s, u"42"_s, u"ref"_s}));
}

void tst_CodeAnswers::enchantedLink_thatCannotGoOnIsNone_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("no number") << QJsonObject{{"pendingRef"_L1, "ref"_L1}};
    QTest::newRow("no reference") << QJsonObject{{"linkId"_L1, "42"_L1}};
    QTest::newRow("an empty reference") << QJsonObject{{"linkId"_L1, "42"_L1}, {"pendingRef"_L1, ""_L1}};
}

void tst_CodeAnswers::enchantedLink_thatCannotGoOnIsNone()
{
    QFETCH(QJsonObject, answer);
    m_server->reply(Reply::json(200, answer));
    const Error error = awaitError(m_service->sendEnchantedLink(loginId));
    QCOMPARE(error.kind, Kind::Server);
    QVERIFY(error.outcomeUnknown); // the email may be there
}

void tst_CodeAnswers::seed_isReadWhole()
{
    m_server->reply(Reply::json(200, seedAnswer()));
    for (const auto &call : {m_service->totpSignUp(loginId), m_service->updateTotp(loginId, m_token)}) {
        const auto seed = await(call);
        QVERIFY(seed);
        QCOMPARE(seed->provisioningUrl.toString(QUrl::FullyEncoded),
            u"otpauth://totp/Demo:a@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Demo"_s);
        QCOMPARE(seed->key, u"JBSWY3DPEHPK3PXP"_s);
        QCOMPARE(seed->image, QByteArray("\x89PNG\r\n\x1a\n"));
    }
}

void tst_CodeAnswers::seed_thatNoAppTakesIsNone_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<bool>("isUsable");
    const QJsonObject good = seedAnswer();
    const auto url = [&](const char *text) { return with(good, "provisioningURL"_L1, QString::fromLatin1(text)); };
    QTest::newRow("no picture") << with(good, "image"_L1, QJsonValue(QJsonValue::Undefined)) << true;
    QTest::newRow("a picture that is none") << with(good, "image"_L1, 7) << true;
    QTest::newRow("nothing") << QJsonObject() << false;
    QTest::newRow("no key") << with(good, "key"_L1, ""_L1) << false;
    QTest::newRow("no URL") << with(good, "provisioningURL"_L1, QJsonValue()) << false;
    QTest::newRow("a page") << url("https://evil.example/?secret=A") << false;
    QTest::newRow("a script") << url("javascript:alert(1)") << false;
    QTest::newRow("codes that count") << url("otpauth://hotp/x?secret=A") << false;
}

void tst_CodeAnswers::seed_thatNoAppTakesIsNone()
{
    QFETCH(QJsonObject, answer);
    QFETCH(bool, isUsable);
    m_server->reply(Reply::json(200, answer));
    const auto seed = await(m_service->updateTotp(loginId, m_token));
    QCOMPARE(bool(seed), isUsable);
    if (seed) {
        QVERIFY(seed->image.isEmpty());
        return;
    }
    QCOMPARE(seed.error().kind, Kind::Server);
    QVERIFY(seed.error().outcomeUnknown); // the app that the person had may be worth nothing now
    QVERIFY(!seed.error().description.contains("JBSWY3DP"_L1));
}

void tst_CodeAnswers::codes_signIn_data()
{
    using Call = std::function<QFuture<Result<AuthResponse>>(DescopeService &)>;
    QTest::addColumn<Call>("verify");
    const QString code = u"123456"_s;
    LoginOptions stepUp;
    stepUp.stepup = true;
    stepUp.refreshToken = m_token;
    QTest::newRow("email") << Call([=](auto &s) { return s.verifyCode(Method::Email, loginId, code); });
    QTest::newRow("SMS") << Call([=](auto &s) { return s.verifyCode(Method::Sms, phone, code); });
    QTest::newRow("app") << Call([=](auto &s) { return s.verifyTotp(loginId, code); });
    QTest::newRow("app, for a step-up") << Call([=](auto &s) { return s.verifyTotp(loginId, code, stepUp); });
}

void tst_CodeAnswers::codes_signIn()
{
    using Call = std::function<QFuture<Result<AuthResponse>>(DescopeService &)>;
    QFETCH(Call, verify);
    QJsonObject answer = authAnswer(u"session"_s, u"refresh"_s);
    answer["sessionJwt"_L1] =
        makeJwt({{"sub"_L1, "U2canaryuser"_L1}, {"su"_L1, true}, {"amr"_L1, QJsonArray{"pwd"_L1, "mfa"_L1, "totp"_L1}}});
    answer["trustedDeviceJwt"_L1] = makeJwt({{"sub"_L1, "device"_L1}});
    m_server->reply(Reply::json(200, answer));
    m_server->reply(Reply::json(200, authAnswer(u"session"_s, {})));
    m_server->reply(Reply::json(401, {{"errorCode"_L1, "E061102"_L1}}));
    m_server->reply(Reply::json(401, {{"errorCode"_L1, "E061103"_L1}}));
    const auto signedIn = await(verify(*m_service));
    QVERIFY(signedIn);
    QCOMPARE(signedIn->session.user.name, u"Ada"_s);
    QVERIFY(signedIn->session.sessionToken.isSteppedUp() && signedIn->session.sessionToken.isMultiFactor());
    QCOMPARE(m_service->deviceTokens().trusted, answer["trustedDeviceJwt"_L1].toString());
    QCOMPARE(awaitError(verify(*m_service)).kind, Kind::Server); // no refresh token
    QCOMPARE(awaitError(verify(*m_service)).kind, Kind::CodeWrong);
    QCOMPARE(awaitError(verify(*m_service)).kind, Kind::CodeEnded);
}

void tst_CodeAnswers::codes_ofAnotherProjectSignNobodyIn()
{
    const QString foreign = makeJwt({{"sub"_L1, "U2canaryuser"_L1}, {"iss"_L1, otherProject}});
    m_server->reply("/v1/auth/logout", Reply::json(200, {}));
    m_server->reply(Reply::json(200, {{"sessionJwt"_L1, foreign}, {"refreshJwt"_L1, foreign}}));
    QCOMPARE(awaitError(m_service->verifyTotp(loginId, u"123456"_s)).kind, Kind::Server);
    QCOMPARE(awaitError(m_service->verifyCode(Method::Sms, phone, u"123456"_s)).kind, Kind::Server);
    QTRY_COMPARE(m_server->requests("/v1/auth/logout").size(), 2); // nobody holds those sessions
}

/// An answer that cannot be used ends the sessions that it brings, but not that of the person who asked.
void tst_CodeAnswers::stepUp_thatIsRefusedKeepsTheSession()
{
    LoginOptions options;
    options.mfa = true;
    options.refreshToken = m_token;
    m_server->reply("/v1/auth/logout", Reply::json(200, {}));
    const auto answer = [](const QString &refresh) { return Reply::json(200, {{"refreshJwt"_L1, refresh}}); };
    m_server->reply("/v1/auth/totp/verify", answer(refreshJwt(u"new"_s)));
    m_server->reply("/v1/auth/totp/verify", answer(refreshJwt(u"new"_s, u"U2somebodyelse"_s)));
    QCOMPARE(awaitError(m_service->verifyTotp(loginId, u"123456"_s, options)).kind, Kind::Server);
    QCOMPARE(awaitError(m_service->verifyTotp(loginId, u"123456"_s, options)).kind, Kind::Server);
    QTRY_COMPARE(m_server->requests("/v1/auth/logout").size(), 1);
    QVERIFY(m_server->requests("/v1/auth/logout")
                .first()
                .header("Authorization")
                .endsWith(refreshJwt(u"new"_s, u"U2somebodyelse"_s).toLatin1()));
}

void tst_CodeAnswers::tenants_areThoseThatCanBeSelected()
{
    const QJsonObject attributes{{"plan"_L1, "gold"_L1}};
    m_server->reply(Reply::json(200,
        {{"tenants"_L1, QJsonArray{QJsonObject{{"id"_L1, "T2"_L1}, {"name"_L1, "Two"_L1}, {"customAttributes"_L1, attributes}},
                            QJsonObject{{"name"_L1, "no id"_L1}}, QJsonObject{{"id"_L1, "T1"_L1}}, "T3"_L1, QJsonValue()}}}));
    const auto tenants = await(m_service->tenants(m_token));
    QVERIFY(tenants);
    QCOMPARE(*tenants, (QList<Tenant>{{u"T2"_s, u"Two"_s, attributes}, {u"T1"_s, {}, {}}}));
    m_server->clear();
    m_server->reply(Reply::json(200, {{"tenants"_L1, QJsonArray()}}));
    QCOMPARE(await(m_service->tenants(m_token, {u"T9"_s})).valueOr({Tenant()}), QList<Tenant>());
}

void tst_CodeAnswers::tenants_thatAreNoneAreAnError_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("null") << QJsonObject{{"tenants"_L1, QJsonValue()}};
    QTest::newRow("an object") << QJsonObject{{"tenants"_L1, QJsonObject{{"id"_L1, "T1"_L1}}}};
}

void tst_CodeAnswers::tenants_thatAreNoneAreAnError()
{
    QFETCH(QJsonObject, answer);
    m_server->reply(Reply::json(200, answer));
    QCOMPARE(awaitError(m_service->tenants(m_token)).kind, Kind::Server);
}

void tst_CodeAnswers::accessKey_isExchanged()
{
    const QString jwt = makeJwt({{"sub"_L1, "K2key"_L1}, {"iss"_L1, projectId}, {"drn"_L1, "DS"_L1}, {"exp"_L1, 1'900'000'000}});
    m_server->reply(Reply::json(200, {{"keyId"_L1, "K2key"_L1}, {"sessionJwt"_L1, jwt}, {"expiration"_L1, 1'900'000'000}}));
    const auto exchanged = await(m_service->exchangeAccessKey(u"KEY123"_s));
    QVERIFY(exchanged);
    QCOMPARE(exchanged->keyId, u"K2key"_s);
    QCOMPARE(exchanged->sessionToken.jwt(), jwt);
    QCOMPARE(exchanged->expiresAt, QDateTime::fromSecsSinceEpoch(1'900'000'000, QTimeZone::utc()));
}

void tst_CodeAnswers::accessKey_saysWhenItsTokenEnds_data()
{
    QTest::addColumn<QJsonValue>("expiration");
    QTest::addColumn<QJsonValue>("exp");
    QTest::addColumn<qint64>("expected");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("in the answer") << QJsonValue(1'900'000'000) << none << qint64(1'900'000'000);
    QTest::newRow("as text") << QJsonValue("1900000000"_L1) << none << qint64(1'900'000'000);
    QTest::newRow("in the token") << none << QJsonValue(1'900'000'600) << qint64(1'900'000'600);
    QTest::newRow("in both") << QJsonValue(1'900'000'000) << QJsonValue(1'900'000'600) << qint64(1'900'000'000);
    QTest::newRow("0 in the answer") << QJsonValue(0) << QJsonValue(1'900'000'600) << qint64(1'900'000'600);
    QTest::newRow("nowhere") << none << none << qint64(0);
    QTest::newRow("beyond every calendar") << QJsonValue(1e300) << none << qint64(0);
}

void tst_CodeAnswers::accessKey_saysWhenItsTokenEnds()
{
    QFETCH(QJsonValue, expiration);
    QFETCH(QJsonValue, exp);
    QFETCH(qint64, expected);
    const QString jwt = makeJwt(with({{"sub"_L1, "K2key"_L1}}, "exp"_L1, exp));
    m_server->reply(Reply::json(200, with({{"sessionJwt"_L1, jwt}}, "expiration"_L1, expiration)));
    const auto exchanged = await(m_service->exchangeAccessKey(u"KEY123"_s));
    QVERIFY(exchanged);
    QCOMPARE(exchanged->expiresAt.isValid() ? exchanged->expiresAt.toSecsSinceEpoch() : 0, expected);
}

void tst_CodeAnswers::accessKey_givesATokenOfThisProject_data()
{
    QTest::addColumn<QJsonValue>("sessionJwt");
    QTest::addColumn<bool>("isTaken");
    const auto ofIssuer = [](const QString &issuer) { return QJsonValue(makeJwt({{"sub"_L1, "K"_L1}, {"iss"_L1, issuer}})); };
    QTest::newRow("of this one") << ofIssuer(projectId) << true;
    QTest::newRow("of this one, by a URL") << ofIssuer(u"https://api.descope.com/"_s + projectId) << true;
    QTest::newRow("that does not say") << QJsonValue(makeJwt({{"sub"_L1, "K"_L1}})) << true;
    QTest::newRow("of another one") << ofIssuer(otherProject) << false;
    QTest::newRow("that is none") << QJsonValue("token"_L1) << false;
    QTest::newRow("that is empty") << QJsonValue(""_L1) << false;
    QTest::newRow("that is not there") << QJsonValue(QJsonValue::Undefined) << false;
}

void tst_CodeAnswers::accessKey_givesATokenOfThisProject()
{
    QFETCH(QJsonValue, sessionJwt);
    QFETCH(bool, isTaken);
    m_server->reply(Reply::json(200, with({{"keyId"_L1, "K2key"_L1}}, "sessionJwt"_L1, sessionJwt)));
    const auto exchanged = await(m_service->exchangeAccessKey(u"KEY123"_s));
    QCOMPARE(bool(exchanged), isTaken);
    if (!exchanged)
        QCOMPARE(exchanged.error().kind, Kind::Server);
}

/// Devices belong to people.
void tst_CodeAnswers::accessKey_teachesNoDeviceTokens()
{
    const QString jwt = makeJwt({{"sub"_L1, "K2key"_L1}});
    m_server->reply(Reply::json(200, {{"sessionJwt"_L1, jwt}, {"trustedDeviceJwt"_L1, jwt}}));
    QVERIFY(await(m_service->exchangeAccessKey(u"KEY123"_s)));
    QCOMPARE(m_service->deviceTokens(), DeviceTokens());
}

QTEST_GUILESS_MAIN(tst_CodeAnswers)
#include "tst_codeanswers.moc"

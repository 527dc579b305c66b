// SPDX-License-Identifier: MIT
#include "emulatorclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;

namespace {

const auto anna = u"anna@example.com"_s;
const auto password = u"Passw0rd!"_s;
const auto otherPassword = u"N3w-Passw0rd"_s;

} // namespace

/// Tests Descope's calls, as the contract in tests/wire describes them.
class TestEmulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void signUpThenIn();
    void userIsComplete();
    void updateAndReplace();
    void resetByMagicLink();
    void resetByEnchantedLink();
    void resetOfUnknownUserTellsNothing();
    void linkGetsToken_data();
    void linkGetsToken();
    void linksAndCodesSignIn_data();
    void linksAndCodesSignIn();
    void refusals_data();
    void refusals();
    void passwordsAreRefused_data();
    void passwordsAreRefused();
    void lockoutEnds();
    void passwordExpires();
    void linkExpires();
    void codesRunOut();
    void rotationFindsReuse();
    void withoutRotationTheTokenStays();
    void sessionsEnd();
    void tokensExpire();
    void rateLimit();
    void maskedErrors();
    void cookies();
    void optionalFields_data();
    void optionalFields();
    void tenants();
    void claims();
    void namesOfTokens();
    void issuers_data();
    void issuers();
    void keyRotation();
    void history();

private:
    Answer signUp() { return m_emulator.post(u"/v1/auth/password/signup"_s, {{"loginId"_L1, anna}, {"password"_L1, password}}); }
    Answer signIn(const QString &secret = password)
    {
        return m_emulator.post(u"/v1/auth/password/signin"_s, {{"loginId"_L1, anna}, {"password"_L1, secret}});
    }
    Answer me(const Answer &session) { return m_emulator.get(u"/v1/auth/me"_s, session.text("refreshJwt"_L1)); }
    Answer refresh(const Answer &session) { return m_emulator.post(u"/v1/auth/refresh"_s, {}, session.text("refreshJwt"_L1)); }
    QJsonObject claimsOf(const Answer &session)
    {
        return m_emulator.post(u"/v1/auth/validate"_s, {}, session.text("sessionJwt"_L1)).json();
    }
    bool change(const QJsonObject &user)
    {
        return m_emulator.call("PATCH", u"/emulator/users/"_s + anna, QJsonDocument(user).toJson()).status == 200;
    }

    Emulator::EmulatorClient m_emulator;
};

void TestEmulator::initTestCase()
{
    QVERIFY(m_emulator.start());
}

void TestEmulator::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
}

void TestEmulator::cleanupTestCase()
{
    QCOMPARE(m_emulator.stop(), 0);
    QCOMPARE(m_emulator.errors(), QByteArray());
}

void TestEmulator::signUpThenIn()
{
    const auto up = m_emulator.post(
        u"/v1/auth/password/signup"_s, {{"loginId"_L1, anna}, {"password"_L1, password}, {"loginOptions"_L1, QJsonObject()},
                                           {"user"_L1, QJsonObject{{"name"_L1, "Anna"_L1}, {"phone"_L1, QJsonValue::Null}}}});
    QCOMPARE(up.status, 200);
    QVERIFY(up.json()["firstSeen"_L1].toBool());
    QCOMPARE(up.json()["user"_L1]["name"_L1].toString(), u"Anna"_s);
    QCOMPARE(up.json()["user"_L1]["email"_L1].toString(), anna);

    const auto in = m_emulator.post(u"/v1/auth/password/signin"_s,
        {{"loginId"_L1, "ANNA@example.com"_L1}, {"password"_L1, password}, {"loginOptions"_L1, QJsonValue::Null}});
    QCOMPARE(in.status, 200);
    QVERIFY(!in.json()["firstSeen"_L1].toBool());
    QCOMPARE(me(in).text("userId"_L1), up.json()["user"_L1]["userId"_L1].toString());
}

void TestEmulator::userIsComplete()
{
    const auto user = me(signUp()).json();
    for (const auto &name : {"loginIds"_L1, "userId"_L1, "name"_L1, "email"_L1, "phone"_L1, "verifiedEmail"_L1,
             "verifiedPhone"_L1, "roleNames"_L1, "userTenants"_L1, "status"_L1, "externalIds"_L1, "picture"_L1, "test"_L1,
             "customAttributes"_L1, "createdTime"_L1, "TOTP"_L1, "SAML"_L1, "SCIM"_L1, "OAuth"_L1, "webauthn"_L1, "password"_L1,
             "ssoAppIds"_L1, "givenName"_L1, "middleName"_L1, "familyName"_L1, "permissions"_L1, "editable"_L1})
        QVERIFY2(user.contains(name) && !user[name].isNull(), name.data());
    QVERIFY(user["password"_L1].toBool());
    QCOMPARE(user["userId"_L1].toString().size(), 28);
}

void TestEmulator::updateAndReplace()
{
    const auto session = signUp();
    const auto update = m_emulator.post(
        u"/v1/auth/password/update"_s, {{"loginId"_L1, anna}, {"newPassword"_L1, otherPassword}}, session.text("refreshJwt"_L1));
    QCOMPARE(update.status, 200);
    QVERIFY(update.json().isEmpty());
    QCOMPARE(signIn().errorCode(), u"E062903"_s);

    const auto replaced =
        m_emulator.post(u"/v1/auth/password/replace"_s, {{"loginId"_L1, anna}, {"oldPassword"_L1, otherPassword},
                                                            {"newPassword"_L1, password}, {"revokeOtherSessions"_L1, true}});
    QCOMPARE(replaced.status, 200);
    QCOMPARE(me(replaced).status, 200);
    QCOMPARE(me(session).errorCode(), u"E064001"_s);
    QCOMPARE(signIn().status, 200);
}

void TestEmulator::resetByMagicLink()
{
    signUp();
    const auto reset = m_emulator.post(u"/v1/auth/password/reset"_s, {{"loginId"_L1, anna}, {"locale"_L1, "de"_L1}});
    QCOMPARE(reset.text("resetMethod"_L1), u"magiclink"_s);
    QCOMPARE(reset.text("maskedEmail"_L1), u"a***@example.com"_s);
    const auto mail = m_emulator.lastMail(anna);
    QCOMPARE(mail["purpose"_L1].toString(), u"reset"_s);
    QCOMPARE(mail["locale"_L1].toString(), u"de"_s);

    // Looking at the link's page uses nothing up; the token works once.
    const auto page = m_emulator.get(mail["link"_L1].toString().mid(m_emulator.baseUrl().size()));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains(mail["token"_L1].toString().toUtf8()));
    const QJsonObject token{{"token"_L1, mail["token"_L1]}};
    const auto session = m_emulator.post(u"/v1/auth/magiclink/verify"_s, token);
    QCOMPARE(session.status, 200);
    QVERIFY(session.json()["user"_L1]["verifiedEmail"_L1].toBool());
    QCOMPARE(m_emulator.post(u"/v1/auth/magiclink/verify"_s, token).errorCode(), u"E062504"_s);

    QCOMPARE(m_emulator
                 .post(u"/v1/auth/password/update"_s, {{"loginId"_L1, anna}, {"newPassword"_L1, otherPassword}},
                     session.text("refreshJwt"_L1))
                 .status,
        200);
    QCOMPARE(signIn(otherPassword).status, 200);
}

void TestEmulator::resetByEnchantedLink()
{
    signUp();
    QVERIFY(m_emulator.set({{"resetMethod"_L1, "enchantedlink"_L1}}));
    const auto reset = m_emulator.post(u"/v1/auth/password/reset"_s, {{"loginId"_L1, anna}});
    const QJsonObject pending{{"pendingRef"_L1, reset.text("pendingRef"_L1)}};
    const auto path = u"/v1/auth/enchantedlink/pending-session"_s;
    QCOMPARE(m_emulator.post(path, pending).errorCode(), u"E062503"_s);

    const auto mail = m_emulator.lastMail(anna);
    const auto links = mail["links"_L1].toArray();
    QCOMPARE(links.size(), 3);
    for (const auto &link : links) {
        const auto answer = m_emulator.post(u"/v1/auth/enchantedlink/verify"_s, {{"token"_L1, link["token"_L1]}});
        const bool isRight = link["linkId"_L1] == reset.json()["linkId"_L1];
        QCOMPARE(answer.status, isRight ? 200 : 401);
    }
    QCOMPARE(m_emulator.post(path, pending).status, 200);
    QCOMPARE(m_emulator.post(path, pending).errorCode(), u"E062504"_s);
}

void TestEmulator::resetOfUnknownUserTellsNothing()
{
    const auto reset = m_emulator.post(u"/v1/auth/password/reset"_s, {{"loginId"_L1, anna}});
    QCOMPARE(reset.status, 200);
    QCOMPARE(reset.text("maskedEmail"_L1), u"a***@example.com"_s);
    QVERIFY(m_emulator.lastMail(anna).isEmpty());
}

void TestEmulator::linkGetsToken_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"redirectUrl"_s << u"https://a.example/x"_s << u"https://a.example/x?t=TOKEN"_s;
    QTest::newRow("other name") << u"URI"_s << u"https://a.example/x"_s << u"https://a.example/x?t=TOKEN"_s;
    QTest::newRow("query") << u"redirectUrl"_s << u"https://a.example/x?b=%26c"_s << u"https://a.example/x?b=%26c&t=TOKEN"_s;
    QTest::newRow("fragment") << u"redirectUrl"_s << u"https://a.example/#/x?y"_s << u"https://a.example/?t=TOKEN#/x?y"_s;
    QTest::newRow("own scheme") << u"redirectUrl"_s << u"my.app:/reset"_s << u"my.app:/reset?t=TOKEN"_s;
    QTest::newRow("script") << u"redirectUrl"_s << u"javascript:alert(1)"_s << QString();
    QTest::newRow("no url") << u"redirectUrl"_s << u"://"_s << QString();
    QTest::newRow("foreign domain") << u"redirectUrl"_s << u"https://evil.example/"_s << QString();
}

void TestEmulator::linkGetsToken()
{
    QFETCH(QString, field);
    QFETCH(QString, url);
    QFETCH(QString, expected);
    signUp();
    if (qstrcmp(QTest::currentDataTag(), "foreign domain") == 0)
        QVERIFY(m_emulator.set({{"approvedDomains"_L1, QJsonArray{"a.example"_L1}}}));
    const auto reset = m_emulator.post(u"/v1/auth/password/reset"_s, {{"loginId"_L1, anna}, {field, url}});
    QCOMPARE(reset.status, expected.isEmpty() ? 400 : 200);
    const auto mail = m_emulator.lastMail(anna);
    QCOMPARE(mail["link"_L1].toString(), expected.replace("TOKEN"_L1, mail["token"_L1].toString()));
}

void TestEmulator::linksAndCodesSignIn_data()
{
    QTest::addColumn<QString>("method");
    for (const auto *method : {"magiclink", "enchantedlink", "otp"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

void TestEmulator::linksAndCodesSignIn()
{
    QFETCH(QString, method);
    const auto path = u"/v1/auth/%1/%2/email"_s;
    const auto begin = [&](const QString &intent) { return m_emulator.post(path.arg(method, intent), {{"loginId"_L1, anna}}); };
    const auto finish = [&](const Answer &begun) {
        const auto mail = m_emulator.lastMail(anna);
        if (method == "otp"_L1)
            return m_emulator.post(u"/v1/auth/otp/verify/email"_s, {{"loginId"_L1, anna}, {"code"_L1, mail["code"_L1]}});
        auto verified = m_emulator.post(u"/v1/auth/%1/verify"_s.arg(method), {{"token"_L1, mail["token"_L1]}});
        if (method == "magiclink"_L1)
            return verified;
        return m_emulator.post(u"/v1/auth/enchantedlink/pending-session"_s, {{"pendingRef"_L1, begun.text("pendingRef"_L1)}});
    };

    QCOMPARE(begin(u"signin"_s).errorCode(), u"E062108"_s);
    const auto signedUp = finish(begin(u"signup"_s));
    QCOMPARE(signedUp.status, 200);
    QVERIFY(signedUp.json()["firstSeen"_L1].toBool());
    QCOMPARE(begin(u"signup"_s).errorCode(), u"E062107"_s);
    for (const auto &intent : {u"signin"_s, u"signup-in"_s}) {
        const auto signedIn = finish(begin(intent));
        QCOMPARE(signedIn.status, 200);
        QCOMPARE(claimsOf(signedIn)["amr"_L1].toArray(), QJsonArray{"email"_L1});
    }
}

void TestEmulator::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto in = u"/v1/auth/password/signin"_s;
    QTest::newRow("existing user") << u"/v1/auth/password/signup"_s
                                   << QByteArray(R"({"loginId":"Anna@example.com","password":"x"})") << 400 << u"E062107"_s;
    QTest::newRow("wrong password") << in << QByteArray(R"({"loginId":"anna@example.com","password":"x"})") << 401
                                    << u"E062903"_s;
    QTest::newRow("unknown user") << in << QByteArray(R"({"loginId":"bert@example.com","password":"x"})") << 400 << u"E062108"_s;
    QTest::newRow("SQL") << in << QByteArray(R"({"loginId":"' OR '1'='1","password":"' OR 1 --"})") << 400 << u"E062108"_s;
    QTest::newRow("no password") << in << QByteArray(R"({"loginId":"anna@example.com"})") << 400 << u"E011002"_s;
    QTest::newRow("null password") << in << QByteArray(R"({"loginId":"anna@example.com","password":null})") << 400
                                   << u"E011002"_s;
    QTest::newRow("number") << in << QByteArray(R"({"loginId":1,"password":"x"})") << 400 << u"E011004"_s;
    QTest::newRow("list") << in << QByteArray("[]") << 400 << u"E011001"_s;
    QTest::newRow("half JSON") << in << QByteArray(R"({"loginId":)") << 400 << u"E011001"_s;
    QTest::newRow("bad UTF-8") << in << QByteArray("{\"loginId\":\"\xff\"}") << 400 << u"E011001"_s;
    QTest::newRow("nothing") << in << QByteArray() << 400 << u"E011002"_s;
    QTest::newRow("options of a wrong type")
        << in << QByteArray(R"({"loginId":"a","password":"x","loginOptions":[]})") << 400 << u"E011004"_s;
    QTest::newRow("unknown link") << u"/v1/auth/magiclink/verify"_s << QByteArray(R"({"token":"x"})") << 401 << u"E062504"_s;
    QTest::newRow("unknown pending") << u"/v1/auth/enchantedlink/pending-session"_s << QByteArray(R"({"pendingRef":"x"})") << 401
                                     << u"E062504"_s;
    QTest::newRow("wrong code") << u"/v1/auth/otp/verify/email"_s << QByteArray(R"({"loginId":"anna@example.com","code":"1"})")
                                << 401 << u"E061102"_s;
    QTest::newRow("refresh without token") << u"/v1/auth/refresh"_s << QByteArray() << 401 << u"E061005"_s;
    QTest::newRow("unknown call") << u"/v1/auth/password/guess"_s << QByteArray("{}") << 404 << u"E011003"_s;
    QTest::newRow("wrong method") << u"/v1/auth/me"_s << QByteArray("{}") << 405 << u"E011003"_s;
    QTest::newRow("path traversal") << u"/v2/keys/..%2F..%2Fetc%2Fpasswd"_s << QByteArray("{}") << 405 << u"E011003"_s;
    QTest::newRow("10 MB") << in << QByteArray(10000000, ' ') << 413 << u"E011003"_s;
}

void TestEmulator::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    signUp();
    const auto answer = m_emulator.call("POST", path, body);
    QTEST(answer.status, "status");
    QTEST(answer.errorCode(), "code");
    QVERIFY(!answer.text("errorDescription"_L1).isEmpty());
}

void TestEmulator::passwordsAreRefused_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("short") << u"Pa0!"_s;
    QTest::newRow("no lowercase") << u"PASSW0RD!"_s;
    QTest::newRow("no uppercase") << u"passw0rd!"_s;
    QTest::newRow("no digit") << u"Password!"_s;
    QTest::newRow("no symbol") << u"Passw0rdd"_s;
    QTest::newRow("too long") << u"Pa0!"_s + QString(61, u'x');
    QTest::newRow("the current one") << password;
    QTest::newRow("weak") << u"Aa1!Aa1!"_s;
}

void TestEmulator::passwordsAreRefused()
{
    QFETCH(QString, wanted);
    const auto session = signUp();
    QVERIFY(m_emulator.set({{"passwordPolicy"_L1, QJsonObject{{"strengthScoreEnabled"_L1, true}, {"strengthScore"_L1, 2}}}}));
    const auto update = m_emulator.post(
        u"/v1/auth/password/update"_s, {{"loginId"_L1, anna}, {"newPassword"_L1, wanted}}, session.text("refreshJwt"_L1));
    QCOMPARE(update.status, 400);
    QCOMPARE(update.errorCode(), u"E011003"_s);
    QVERIFY(!update.text("errorMessage"_L1).isEmpty());
    QCOMPARE(signIn().status, 200);
}

void TestEmulator::lockoutEnds()
{
    signUp();
    QVERIFY(m_emulator.set({{"lockoutAfter"_L1, 2}, {"lockoutDuration"_L1, 60}}));
    signIn(u"wrong"_s);
    QCOMPARE(signIn().status, 200); // and the count begins anew
    signIn(u"wrong"_s);
    signIn(u"wrong"_s);
    QCOMPARE(signIn().errorCode(), u"E062903"_s);
    QVERIFY(m_emulator.advance(60));
    QCOMPARE(signIn().status, 200);
}

void TestEmulator::passwordExpires()
{
    signUp();
    QVERIFY(m_emulator.set({{"passwordLifetime"_L1, 1000}}));
    QCOMPARE(signIn().status, 200);
    QVERIFY(m_emulator.advance(1000));
    QCOMPARE(signIn().errorCode(), u"E062909"_s);
    QCOMPARE(signIn(u"wrong"_s).errorCode(), u"E062903"_s);
    const QJsonObject replacement{{"loginId"_L1, anna}, {"oldPassword"_L1, password}, {"newPassword"_L1, otherPassword}};
    QCOMPARE(m_emulator.post(u"/v1/auth/password/replace"_s, replacement).status, 200);
    QCOMPARE(signIn(otherPassword).status, 200);
    QVERIFY(change({{"passwordExpired"_L1, true}}));
    QCOMPARE(signIn(otherPassword).errorCode(), u"E062909"_s);
}

void TestEmulator::linkExpires()
{
    signUp();
    m_emulator.post(u"/v1/auth/password/reset"_s, {{"loginId"_L1, anna}});
    const auto first = m_emulator.lastMail(anna).value("token"_L1);
    QVERIFY(m_emulator.advance(300));
    m_emulator.post(u"/v1/auth/password/reset"_s, {{"loginId"_L1, anna}});
    const auto second = m_emulator.lastMail(anna).value("token"_L1);
    QVERIFY(m_emulator.advance(300));
    QCOMPARE(m_emulator.post(u"/v1/auth/magiclink/verify"_s, {{"token"_L1, first}}).errorCode(), u"E062504"_s);
    QCOMPARE(m_emulator.post(u"/v1/auth/magiclink/verify"_s, {{"token"_L1, second}}).status, 200);
}

void TestEmulator::codesRunOut()
{
    signUp();
    const auto send = [this] { m_emulator.post(u"/v1/auth/otp/signin/email"_s, {{"loginId"_L1, anna}}); };
    const auto enter = [this](const QJsonValue &code) {
        return m_emulator.post(u"/v1/auth/otp/verify/email"_s, {{"loginId"_L1, anna}, {"code"_L1, code}});
    };
    send();
    const auto first = m_emulator.lastMail(anna).value("code"_L1);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(enter("0"_L1).errorCode(), u"E061102"_s);
    QCOMPARE(enter(first).errorCode(), u"E061103"_s);
    send();
    QCOMPARE(enter(m_emulator.lastMail(anna).value("code"_L1)).status, 200);
}

void TestEmulator::rotationFindsReuse()
{
    QVERIFY(m_emulator.set({{"refreshTokenRotation"_L1, true}}));
    const auto first = signUp();
    const auto second = refresh(first);
    QCOMPARE(second.status, 200);
    QVERIFY(second.text("refreshJwt"_L1) != first.text("refreshJwt"_L1));
    QCOMPARE(refresh(first).errorCode(), u"E064006"_s);
    QCOMPARE(refresh(second).errorCode(), u"E064006"_s);
    QCOMPARE(signIn().status, 200);
}

void TestEmulator::withoutRotationTheTokenStays()
{
    const auto session = signUp();
    for (int i = 0; i < 2; ++i) {
        const auto refreshed = refresh(session);
        QVERIFY(!refreshed.text("sessionJwt"_L1).isEmpty());
        QCOMPARE(refreshed.text("refreshJwt"_L1), QString());
    }
}

void TestEmulator::sessionsEnd()
{
    const auto first = signUp();
    const auto second = signIn();
    const auto third = signIn();
    QCOMPARE(m_emulator.call("POST", u"/v1/auth/logout"_s, {}, first.text("refreshJwt"_L1)).status, 200);
    QCOMPARE(refresh(first).errorCode(), u"E064001"_s);
    QCOMPARE(m_emulator.post(u"/v1/auth/try-refresh"_s, {}, first.text("refreshJwt"_L1)).json(), QJsonObject());
    QCOMPARE(m_emulator.post(u"/v1/auth/try-refresh"_s).status, 200);
    QCOMPARE(refresh(second).status, 200);
    QCOMPARE(m_emulator.post(u"/v1/auth/logoutall"_s, {}, second.text("refreshJwt"_L1)).status, 200);
    QCOMPARE(refresh(third).errorCode(), u"E064001"_s);
}

void TestEmulator::tokensExpire()
{
    QVERIFY(m_emulator.set({{"sessionLifetime"_L1, 180}, {"refreshLifetime"_L1, 300}}));
    const auto session = signUp();
    QVERIFY(m_emulator.advance(180));
    QCOMPARE(m_emulator.post(u"/v1/auth/validate"_s, {}, session.text("sessionJwt"_L1)).errorCode(), u"E061005"_s);
    const auto claims = claimsOf(refresh(session));
    const auto refreshExpires = QDateTime::fromString(claims["rexp"_L1].toString(), Qt::ISODate).toSecsSinceEpoch();
    QCOMPARE(claims["exp"_L1].toInteger(), refreshExpires); // never longer than the refresh token
    QVERIFY(refreshExpires - claims["iat"_L1].toInteger() <= 120);
    QVERIFY(m_emulator.advance(120));
    QCOMPARE(refresh(session).errorCode(), u"E061005"_s);
}

void TestEmulator::rateLimit()
{
    signUp();
    QVERIFY(m_emulator.set({{"rateLimit"_L1, 2}}));
    signIn();
    signIn();
    const auto refused = signIn();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.errorCode(), u"E130429"_s);
    const auto wait = refused.header("Retry-After").toInt();
    QVERIFY(wait > 0 && wait <= 60);
    QVERIFY(m_emulator.advance(wait));
    QCOMPARE(signIn().status, 200);
}

void TestEmulator::maskedErrors()
{
    signUp();
    QVERIFY(m_emulator.set({{"maskErrors"_L1, true}}));
    QCOMPARE(signUp().errorCode(), u"E011004"_s);
    const QJsonObject nobody{{"loginId"_L1, "bert@example.com"_L1}, {"password"_L1, password}};
    QCOMPARE(m_emulator.post(u"/v1/auth/password/signin"_s, nobody).errorCode(), u"E062903"_s);
    QCOMPARE(m_emulator.post(u"/v1/auth/otp/signin/email"_s, nobody).status, 200);
    QVERIFY(m_emulator.lastMail(u"bert@example.com"_s).isEmpty());
}

void TestEmulator::cookies()
{
    QVERIFY(m_emulator.set({{"tokenDelivery"_L1, "cookies"_L1}, {"cookieName"_L1, "MYR"_L1}}));
    const auto session = signUp();
    QCOMPARE(session.text("sessionJwt"_L1), QString());
    QCOMPARE(session.text("cookieName"_L1), u"MYR"_s);
    const auto header = session.header("Set-Cookie");
    QVERIFY(header.contains("DS=ey") && header.contains("MYR=ey"));
    QVERIFY(header.contains("; HttpOnly; Secure; SameSite=None"));
    const auto start = header.indexOf("MYR=");
    const auto cookie = header.mid(start, header.indexOf(';', start) - start);
    QCOMPARE(m_emulator.call("GET", u"/v1/auth/me"_s, {}, {}, "a=b; " + cookie).status, 200);
    const auto out = m_emulator.call("POST", u"/v1/auth/logout"_s, "{}", {}, cookie);
    QVERIFY(out.header("Set-Cookie").contains("MYR=; "));
}

void TestEmulator::optionalFields_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("null") << u"null"_s;
    QTest::newRow("absent") << u"absent"_s;
}

void TestEmulator::optionalFields()
{
    QFETCH(QString, setting);
    QVERIFY(m_emulator.set({{"optionalFields"_L1, setting}}));
    const bool isNull = setting == "null"_L1;
    const auto session = signUp();
    const auto answer = session.json();
    QCOMPARE(answer["user"_L1]["loginIds"_L1][0].toString(), anna);
    const auto user = answer["user"_L1].toObject();
    for (const auto &name : {"name"_L1, "verifiedPhone"_L1, "roleNames"_L1, "customAttributes"_L1}) {
        QCOMPARE(user.contains(name), isNull);
        QVERIFY(user[name].isNull() || !isNull);
    }

    const auto refreshed = refresh(session).json();
    QVERIFY(!refreshed["sessionJwt"_L1].toString().isEmpty());
    for (const auto &name : {"user"_L1, "refreshJwt"_L1, "firstSeen"_L1, "cookieName"_L1})
        QCOMPARE(refreshed.contains(name), isNull);

    const auto entry = m_emulator.get(u"/v1/auth/me/history"_s, session.text("refreshJwt"_L1));
    const auto first = QJsonDocument::fromJson(entry.body).array().first().toObject();
    QVERIFY(first["loginTime"_L1].toInteger() > 0);
    QCOMPARE(first.contains("city"_L1), isNull);
    QCOMPARE(m_emulator.get(u"/emulator/settings"_s).json()["maskErrors"_L1], QJsonValue(false)); // Descope's calls only
}

void TestEmulator::tenants()
{
    const auto session = signUp();
    QCOMPARE(m_emulator.post(u"/emulator/tenants"_s, {{"id"_L1, "T1"_L1}, {"name"_L1, "One"_L1}}).status, 201);
    const QJsonArray roles{"Admin"_L1};
    QVERIFY(change({{"userTenants"_L1,
        QJsonArray{QJsonObject{{"tenantId"_L1, "T1"_L1}, {"roleNames"_L1, roles}}, QJsonObject{{"tenantId"_L1, "T2"_L1}}}}}));
    const auto token = session.text("refreshJwt"_L1);
    const auto select = u"/v1/auth/tenant/select"_s;
    QCOMPARE(m_emulator.post(select, {{"tenant"_L1, "T3"_L1}}, token).status, 400);
    const auto selected = m_emulator.post(select, {{"tenant"_L1, "T1"_L1}}, token);
    QCOMPARE(selected.status, 200);
    const auto claims = claimsOf(selected);
    QCOMPARE(claims["dct"_L1].toString(), u"T1"_s);
    QCOMPARE(claims["tenants"_L1]["T1"_L1]["roles"_L1].toArray(), roles);

    const auto mine = [&](const QJsonObject &which) {
        return m_emulator.post(u"/v1/auth/me/tenants"_s, which, selected.text("refreshJwt"_L1)).json()["tenants"_L1].toArray();
    };
    QCOMPARE(mine({{"dct"_L1, true}}),
        (QJsonArray{QJsonObject{{"id"_L1, "T1"_L1}, {"name"_L1, "One"_L1}, {"customAttributes"_L1, QJsonObject()}}}));
    QCOMPARE(mine({{"ids"_L1, QJsonArray{"T2"_L1, "T9"_L1}}}).size(), 1);
    QCOMPARE(claimsOf(refresh(selected))["dct"_L1].toString(), u"T1"_s);
}

void TestEmulator::claims()
{
    signUp();
    QVERIFY(change({{"customClaims"_L1, QJsonObject{{"plan"_L1, "gold"_L1}, {"sub"_L1, "somebody else"_L1}}},
        {"roleNames"_L1, QJsonArray{"Editor"_L1}}, {"permissions"_L1, QJsonArray{"write"_L1}}}));
    const QJsonObject options{{"customClaims"_L1, QJsonObject{{"k"_L1, 1}}}};
    const auto session = m_emulator.post(
        u"/v1/auth/password/signin"_s, {{"loginId"_L1, anna}, {"password"_L1, password}, {"loginOptions"_L1, options}});
    const auto claims = claimsOf(session);
    QCOMPARE(claims["plan"_L1].toString(), u"gold"_s);
    QCOMPARE(claims["sub"_L1], session.json()["user"_L1]["userId"_L1]);
    QCOMPARE(claims["nsec"_L1]["k"_L1].toInt(), 1);
    QCOMPARE(claims["roles"_L1].toArray(), QJsonArray{"Editor"_L1});
    QCOMPARE(claims["permissions"_L1].toArray(), QJsonArray{"write"_L1});
    QCOMPARE(claims["drn"_L1].toString(), u"DS"_s);
    QVERIFY(QDateTime::fromString(claims["rexp"_L1].toString(), Qt::ISODate).isValid());
}

/// The names of the cookies are in the tokens too; tokens of before a change of names stay good.
void TestEmulator::namesOfTokens()
{
    const auto usual = signUp();
    QVERIFY(m_emulator.set({{"cookieName"_L1, "MYDSR"_L1}, {"sessionCookieName"_L1, "MYDS"_L1}}));
    const auto named = refresh(usual);
    QCOMPARE(named.status, 200);
    QCOMPARE(claimsOf(named)["drn"_L1].toString(), u"MYDS"_s);
    QCOMPARE(claimsOf(usual)["drn"_L1].toString(), u"DS"_s);
    QCOMPARE(m_emulator.post(u"/v1/auth/validate"_s, {}, usual.text("refreshJwt"_L1)).status, 401);
    const auto again = signIn();
    QCOMPARE(refresh(again).status, 200);
    QCOMPARE(m_emulator.post(u"/v1/auth/refresh"_s, {}, again.text("sessionJwt"_L1)).status, 401);
}

void TestEmulator::issuers_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("id") << u"projectId"_s << u"ID"_s;
    QTest::newRow("url") << u"url"_s << u"BASE/v1/apps/ID"_s;
    QTest::newRow("suffix") << u"urlWithSuffix"_s << u"BASE/v1/apps/ID/emulator"_s;
}

void TestEmulator::issuers()
{
    QFETCH(QString, issuer);
    QFETCH(QString, expected);
    QVERIFY(m_emulator.set({{"issuer"_L1, issuer}}));
    expected.replace("BASE"_L1, m_emulator.baseUrl()).replace("ID"_L1, m_emulator.projectId());
    QCOMPARE(claimsOf(signUp())["iss"_L1].toString(), expected);
}

void TestEmulator::keyRotation()
{
    const auto before = signUp();
    const auto keys = [this] { return m_emulator.get(u"/v2/keys/"_s + m_emulator.projectId()).json()["keys"_L1].toArray(); };
    const auto count = keys().size();
    QCOMPARE(m_emulator.post(u"/emulator/keys/rotate"_s).status, 200);
    QCOMPARE(keys().size(), count + 1);
    QVERIFY(!keys().first().toObject().contains("d"_L1));
    QVERIFY(!claimsOf(before).contains("errorCode"_L1));
    QVERIFY(!claimsOf(refresh(before)).contains("errorCode"_L1));
    const auto old = QJsonDocument::fromJson(m_emulator.get(u"/v1/keys/"_s + m_emulator.projectId()).body);
    QCOMPARE(old.array(), keys());
    QCOMPARE(m_emulator.get(u"/v2/keys/P2abcdefghijklmnopqrstuvwxyz"_s).status, 404);
}

void TestEmulator::history()
{
    const auto session = signUp();
    QVERIFY(m_emulator.advance(100));
    signIn();
    const auto answer = m_emulator.get(u"/v1/auth/me/history"_s, session.text("refreshJwt"_L1));
    const auto entries = QJsonDocument::fromJson(answer.body).array();
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0]["loginTime"_L1].toInteger() >= entries[1]["loginTime"_L1].toInteger() + 100);
    QCOMPARE(entries[0]["ip"_L1].toString(), u"127.0.0.1"_s);
}

QTEST_GUILESS_MAIN(TestEmulator)
#include "tst_emulator.moc"

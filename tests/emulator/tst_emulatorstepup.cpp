// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;
using Emulator::parameter;

namespace {

const auto anna = u"anna@example.com"_s;
const auto berta = u"berta@example.com"_s;
const auto password = u"Passw0rd!"_s;
const auto back = u"http://127.0.0.1:4567/r4ndom"_s;

const QJsonObject stepUp{{"stepup"_L1, true}};
const QJsonObject secondFactor{{"mfa"_L1, true}};

} // namespace

/// Tests how somebody who is signed in proves again who she is: for a step up, or as second factor.
class TestEmulatorStepUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init();

    void stepsUp_data();
    void stepsUp();
    void secondFactorIsTold_data() { stepsUp_data(); }
    void secondFactorIsTold();
    void needsTheSession_data() { stepsUp_data(); }
    void needsTheSession();
    void nobodyElseCanBeMeant_data();
    void nobodyElseCanBeMeant();
    void nobodyElseCanAnswer_data();
    void nobodyElseCanAnswer();
    void sessionHasToLiveStill();
    void stepUpIsOver();
    void formerSessionStays();
    void nobodySignsUpForIt();

private:
    Answer signIn(const QString &loginId)
    {
        return m_emulator.post(u"/v1/auth/password/signin"_s, {{"loginId"_L1, loginId}, {"password"_L1, password}});
    }
    /// Begins the way, answers it as Anna or as the user with this id, and returns the end.
    Answer go(const QString &way, const QJsonObject &options, const QString &token, QString answering = {});
    Answer goByLink(const QString &way, const QJsonObject &options, const QString &token);
    Answer goByBrowser(const QString &way, const QJsonObject &options, const QString &token, const QString &answering);
    QJsonObject claimsOf(const Answer &session) { return OpenIdStage::claimsOf(session.text("sessionJwt"_L1)); }

    OpenIdStage m_emulator;
    QString m_anna; ///< her user id
    QString m_berta;
};

void TestEmulatorStepUp::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    QCOMPARE(
        m_emulator.post(u"/emulator/tenants"_s, {{"id"_L1, "T1"_L1}, {"domains"_L1, QJsonArray{"example.com"_L1}}}).status, 201);
    m_anna = m_emulator
                 .post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"password"_L1, password}, {"phone"_L1, "+15551234567"_L1},
                                                 {"totpKey"_L1, "JBSWY3DPEHPK3PXP"_L1}})
                 .text("userId"_L1);
    m_berta = m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, berta}, {"password"_L1, password}}).text("userId"_L1);
}

Answer TestEmulatorStepUp::goByLink(const QString &way, const QJsonObject &options, const QString &token)
{
    auto begun = m_emulator.post(u"/v1/auth/"_s + way, {{"loginId"_L1, anna}, {"loginOptions"_L1, options}}, token);
    if (begun.status != 200)
        return begun;
    const auto message = m_emulator.lastMail(anna);
    const auto kind = message["kind"_L1].toString();
    if (kind == "otp"_L1)
        return m_emulator.post(
            u"/v1/auth/otp/verify/"_s + message["method"_L1].toString(), {{"loginId"_L1, anna}, {"code"_L1, message["code"_L1]}});
    auto verified = m_emulator.post(u"/v1/auth/%1/verify"_s.arg(kind), {{"token"_L1, message["token"_L1]}});
    if (kind == "magiclink"_L1)
        return verified;
    return m_emulator.post(u"/v1/auth/enchantedlink/pending-session"_s, {{"pendingRef"_L1, begun.text("pendingRef"_L1)}});
}

Answer TestEmulatorStepUp::goByBrowser(
    const QString &way, const QJsonObject &options, const QString &token, const QString &answering)
{
    const QUrlQuery query{{u"provider"_s, u"google"_s}, {u"tenant"_s, u"T1"_s}, {u"redirectURL"_s, back}};
    auto begun = m_emulator.post(u"/v1/auth/%1/authorize?"_s.arg(way) + query.toString(QUrl::FullyEncoded), options, token);
    if (begun.status != 200)
        return begun;
    m_emulator.open(begun.text("url"_L1).mid(m_emulator.baseUrl().size()));
    const auto code = parameter(Emulator::locationOf(m_emulator.press(answering)), u"code"_s);
    return m_emulator.post(u"/v1/auth/%1/exchange"_s.arg(way), {{"code"_L1, code}});
}

Answer TestEmulatorStepUp::go(const QString &way, const QJsonObject &options, const QString &token, QString answering)
{
    if (answering.isEmpty())
        answering = m_anna;
    if (way == "oauth"_L1 || way == "sso"_L1)
        return goByBrowser(way, options, token, answering);
    if (way != "totp"_L1)
        return goByLink(way, options, token);
    const auto app = m_emulator.get(u"/emulator/totp?to="_s + anna).json()["codes"_L1][0].toObject();
    return m_emulator.post(
        u"/v1/auth/totp/verify"_s, {{"loginId"_L1, anna}, {"code"_L1, app["code"_L1]}, {"loginOptions"_L1, options}}, token);
}

void TestEmulatorStepUp::stepsUp_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("method");
    QTest::newRow("code by email") << u"otp/signin/email"_s << u"email"_s;
    QTest::newRow("code by text message") << u"otp/signin/sms"_s << u"sms"_s;
    QTest::newRow("code by call") << u"otp/signup-in/voice"_s << u"voice"_s;
    QTest::newRow("code by WhatsApp") << u"otp/signin/whatsapp"_s << u"whatsapp"_s;
    QTest::newRow("magic link") << u"magiclink/signin/email"_s << u"email"_s;
    QTest::newRow("magic link by text message") << u"magiclink/signin/sms"_s << u"sms"_s;
    QTest::newRow("enchanted link") << u"enchantedlink/signin/email"_s << u"email"_s;
    QTest::newRow("authenticator app") << u"totp"_s << u"totp"_s;
    QTest::newRow("social account") << u"oauth"_s << u"oauth"_s;
    QTest::newRow("single sign-on") << u"sso"_s << u"sso"_s;
}

void TestEmulatorStepUp::stepsUp()
{
    QFETCH(QString, way);
    QFETCH(QString, method);
    const auto first = signIn(anna);
    QVERIFY(!claimsOf(first).contains("su"_L1));
    const auto second = go(way, stepUp, first.text("refreshJwt"_L1));
    QCOMPARE(second.status, 200);
    const auto claims = claimsOf(second);
    QCOMPARE(claims["su"_L1].toBool(), true);
    QCOMPARE(claims["amr"_L1].toArray(), (QJsonArray{"pwd"_L1, method}));
    QCOMPARE(claims["sub"_L1].toString(), m_anna);
    QVERIFY(!OpenIdStage::claimsOf(second.text("refreshJwt"_L1)).contains("su"_L1));
}

void TestEmulatorStepUp::secondFactorIsTold()
{
    QFETCH(QString, way);
    QFETCH(QString, method);
    const auto second = go(way, secondFactor, signIn(anna).text("refreshJwt"_L1));
    QCOMPARE(second.status, 200);
    const auto claims = claimsOf(second);
    QVERIFY(!claims.contains("su"_L1));
    QCOMPARE(claims["amr"_L1].toArray(), (QJsonArray{"pwd"_L1, method, "mfa"_L1}));
    const auto refreshed = m_emulator.post(u"/v1/auth/refresh"_s, {}, second.text("refreshJwt"_L1));
    QCOMPARE(claimsOf(refreshed)["amr"_L1], claims["amr"_L1]); // it was proven, whenever that was
}

void TestEmulatorStepUp::needsTheSession()
{
    QFETCH(QString, way);
    for (const auto &options : {stepUp, secondFactor}) {
        const auto refused = go(way, options, {});
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.errorCode(), u"E061005"_s);
        QCOMPARE(go(way, options, signIn(anna).text("sessionJwt"_L1)).errorCode(), u"E061005"_s);
    }
    QVERIFY(m_emulator.lastMail(anna).isEmpty());
}

void TestEmulatorStepUp::nobodyElseCanBeMeant_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"otp/signin/email", "magiclink/signin/email", "enchantedlink/signin/email", "totp"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestEmulatorStepUp::nobodyElseCanBeMeant()
{
    QFETCH(QString, way);
    const auto refused = go(way, stepUp, signIn(berta).text("refreshJwt"_L1)); // to Anna
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.errorCode(), u"E061005"_s);
    QVERIFY(m_emulator.lastMail(anna).isEmpty());
}

void TestEmulatorStepUp::nobodyElseCanAnswer_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("social account") << u"oauth"_s;
    QTest::newRow("single sign-on") << u"sso"_s;
}

void TestEmulatorStepUp::nobodyElseCanAnswer()
{
    QFETCH(QString, way);
    const auto token = signIn(anna).text("refreshJwt"_L1);
    const auto refused = go(way, stepUp, token, m_berta);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.errorCode(), u"E061005"_s);
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, token).status, 200);              // hers is as it was
    QCOMPARE(claimsOf(go(way, {}, {}, m_berta))["sub"_L1].toString(), m_berta); // without, anybody can
}

void TestEmulatorStepUp::sessionHasToLiveStill()
{
    const auto token = signIn(anna).text("refreshJwt"_L1);
    m_emulator.post(u"/v1/auth/otp/signin/email"_s, {{"loginId"_L1, anna}, {"loginOptions"_L1, stepUp}}, token);
    m_emulator.post(u"/v1/auth/logout"_s, {}, token);
    const auto refused = m_emulator.post(
        u"/v1/auth/otp/verify/email"_s, {{"loginId"_L1, anna}, {"code"_L1, m_emulator.lastMail(anna)["code"_L1]}});
    QCOMPARE(refused.errorCode(), u"E064001"_s);
}

void TestEmulatorStepUp::stepUpIsOver()
{
    QVERIFY(m_emulator.set({{"stepUpLifetime"_L1, 120}}));
    const auto second = go(u"otp/signin/email"_s, stepUp, signIn(anna).text("refreshJwt"_L1));
    const auto claims = claimsOf(second);
    QCOMPARE(claims["exp"_L1].toInteger() - claims["iat"_L1].toInteger(), 120);
    QVERIFY(m_emulator.advance(120));
    const auto refreshed = claimsOf(m_emulator.post(u"/v1/auth/refresh"_s, {}, second.text("refreshJwt"_L1)));
    QVERIFY(!refreshed.contains("su"_L1));
    QCOMPARE(refreshed["exp"_L1].toInteger() - refreshed["iat"_L1].toInteger(), 600);
}

void TestEmulatorStepUp::formerSessionStays()
{
    const auto token = signIn(anna).text("refreshJwt"_L1);
    QCOMPARE(go(u"otp/signin/email"_s, stepUp, token).status, 200);
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, token).status, 200);
}

void TestEmulatorStepUp::nobodySignsUpForIt()
{
    const auto refused = m_emulator.post(u"/v1/auth/otp/signup/email"_s,
        {{"loginId"_L1, "dora@example.com"_L1}, {"loginOptions"_L1, stepUp}}, signIn(anna).text("refreshJwt"_L1));
    QCOMPARE(refused.errorCode(), u"E061005"_s);
    QCOMPARE(m_emulator.get(u"/emulator/users/dora@example.com"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestEmulatorStepUp)
#include "tst_emulatorstepup.moc"

// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;

namespace {

const auto anna = u"anna@example.com"_s;
/// The key of RFC 6238, appendix B: the ASCII text 12345678901234567890.
const auto keyOfRfc = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
const auto verify = u"/v1/auth/totp/verify"_s;

} // namespace

/// Tests signing in by an authenticator app. What its codes are is judged by `otpauth`, in tests/conformance.
class TestEmulatorTotp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init() { QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200); }

    void signsUpAndIn();
    void codeOfTheRfc();
    void keysAsPeopleTypeThem_data();
    void keysAsPeopleTypeThem();
    void codeCountsOnce();
    void clockMayDriftByOnePeriod();
    void wrongCodesLock();
    void rightCodeForgetsTheWrongOnes();
    void newSeedTakesThePlace();
    void refusals_data();
    void refusals();
    void maskedErrors();
    void pageShowsTheCodes();

private:
    Answer enter(const QString &code) { return m_emulator.post(verify, {{"loginId"_L1, anna}, {"code"_L1, code}}); }
    /// Returns what Anna's app shows, according to the emulator.
    QJsonObject app() { return m_emulator.get(u"/emulator/totp?to="_s + anna).json()["codes"_L1][0].toObject(); }
    QString shown() { return app()["code"_L1].toString(); }
    void addAnna() { m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"totpKey"_L1, keyOfRfc}}); }
    /// Moves to the beginning of the next period, which then lasts longer than the test.
    void waitForNextCode() { QVERIFY(m_emulator.advance(app()["secondsLeft"_L1].toInt())); }

    OpenIdStage m_emulator;
};

void TestEmulatorTotp::signsUpAndIn()
{
    const auto seed =
        m_emulator.post(u"/v1/auth/totp/signup"_s, {{"loginId"_L1, anna}, {"user"_L1, QJsonObject{{"name"_L1, "Anna"_L1}}}});
    QCOMPARE(seed.status, 200);
    const QUrl url(seed.text("provisioningURL"_L1), QUrl::StrictMode);
    QCOMPARE(url.scheme(), u"otpauth"_s);
    QCOMPARE(url.host(), u"totp"_s);
    QCOMPARE(url.path(), u"/Descope emulator:anna@example.com"_s);
    QCOMPARE(Emulator::parameter(url, u"secret"_s), seed.text("key"_L1));
    QCOMPARE(seed.text("key"_L1).size(), 32);
    QVERIFY(QByteArray::fromBase64(seed.text("image"_L1).toLatin1()).startsWith("\x89PNG\r\n"));

    const auto session = enter(shown());
    QCOMPARE(session.status, 200);
    QVERIFY(session.json()["firstSeen"_L1].toBool());
    QVERIFY(session.json()["user"_L1]["TOTP"_L1].toBool());
    QCOMPARE(session.json()["user"_L1]["name"_L1].toString(), u"Anna"_s);
    QCOMPARE(OpenIdStage::claimsOf(session.text("sessionJwt"_L1))["amr"_L1].toArray(), QJsonArray{"totp"_L1});
}

void TestEmulatorTotp::codeOfTheRfc()
{
    addAnna();
    const auto now = m_emulator.get(u"/emulator/clock"_s).json()["now"_L1].toInteger();
    QVERIFY(m_emulator.advance(int(2000000000 - now)));
    QCOMPARE(shown(), u"279037"_s); // the last six of the eight digits of appendix B
}

void TestEmulatorTotp::keysAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << keyOfRfc << 201;
    QTest::newRow("in groups, small, padded") << u"gezd gnbv gy3t qojq gezd gnbv gy3t qojq===="_s << 201;
    QTest::newRow("not Base32") << u"GEZD1"_s << 400;
    QTest::newRow("none") << QString() << 201;
}

void TestEmulatorTotp::keysAsPeopleTypeThem()
{
    QFETCH(QString, key);
    QFETCH(int, status);
    const auto user = m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"totpKey"_L1, key}});
    QCOMPARE(user.status, status);
    QCOMPARE(user.json()["TOTP"_L1].toBool(), status == 201 && !key.isEmpty());
    QVERIFY(!user.body.contains("GEZD") && !user.json().contains("totpKey"_L1));
}

void TestEmulatorTotp::codeCountsOnce()
{
    addAnna();
    waitForNextCode();
    const auto code = shown();
    QCOMPARE(enter(code).status, 200);
    QCOMPARE(app()["used"_L1].toBool(), true);
    QCOMPARE(enter(code).errorCode(), u"E061102"_s);
    waitForNextCode();
    QCOMPARE(enter(code).errorCode(), u"E061102"_s); // its period was tolerated else
    QCOMPARE(enter(shown()).status, 200);
}

void TestEmulatorTotp::clockMayDriftByOnePeriod()
{
    addAnna();
    waitForNextCode();
    const auto early = shown();
    QVERIFY(m_emulator.advance(60));
    QCOMPARE(enter(early).errorCode(), u"E061102"_s); // two periods ago
    const auto late = shown();
    QVERIFY(m_emulator.advance(30));
    QCOMPARE(enter(late).status, 200); // one period ago
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    addAnna();
    const auto now = m_emulator.get(u"/emulator/clock"_s).json()["now"_L1].toInteger();
    QVERIFY(m_emulator.advance(30));
    const auto next = shown();
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200); // and back in time
    addAnna();
    QVERIFY(m_emulator.get(u"/emulator/clock"_s).json()["now"_L1].toInteger() < now + 30);
    QCOMPARE(enter(next).status, 200);                  // one period ahead
    QCOMPARE(enter(shown()).errorCode(), u"E061102"_s); // what is older than a code that counted counts no more
}

void TestEmulatorTotp::wrongCodesLock()
{
    addAnna();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(enter(u"00000"_s).errorCode(), u"E061102"_s);
    QCOMPARE(enter(shown()).errorCode(), u"E061103"_s);
    QVERIFY(m_emulator.advance(600));
    QCOMPARE(enter(shown()).status, 200);
}

void TestEmulatorTotp::rightCodeForgetsTheWrongOnes()
{
    addAnna();
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 9; ++i)
            QCOMPARE(enter(u"00000"_s).errorCode(), u"E061102"_s);
        QCOMPARE(enter(shown()).status, 200);
        waitForNextCode();
    }
}

void TestEmulatorTotp::newSeedTakesThePlace()
{
    addAnna();
    const auto session = enter(shown());
    waitForNextCode();
    const auto former = shown();
    const auto seed = m_emulator.post(u"/v1/auth/totp/update"_s, {{"loginId"_L1, anna}}, session.text("refreshJwt"_L1));
    QCOMPARE(seed.status, 200);
    QVERIFY(seed.text("key"_L1) != keyOfRfc);
    QCOMPARE(enter(former).errorCode(), u"E061102"_s);
    QCOMPARE(enter(shown()).status, 200);
}

void TestEmulatorTotp::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<QString>("code");
    QTest::newRow("sign-up of somebody known") << u"signup"_s << anna << u"E062107"_s;
    QTest::newRow("seed without a session") << u"update"_s << anna << u"E061005"_s;
    QTest::newRow("code of somebody unknown") << u"verify"_s << u"dora@example.com"_s << u"E062108"_s;
    QTest::newRow("code of somebody without an app") << u"verify"_s << u"berta@example.com"_s << u"E061102"_s;
}

void TestEmulatorTotp::refusals()
{
    QFETCH(QString, path);
    QFETCH(QString, loginId);
    addAnna();
    m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, "berta@example.com"_L1}});
    QTEST(m_emulator.post(u"/v1/auth/totp/"_s + path, {{"loginId"_L1, loginId}, {"code"_L1, shown()}}).errorCode(), "code");
    const auto session = enter(shown());
    const auto foreign =
        m_emulator.post(u"/v1/auth/totp/update"_s, {{"loginId"_L1, "berta@example.com"_L1}}, session.text("refreshJwt"_L1));
    QCOMPARE(foreign.errorCode(), u"E061005"_s);
}

void TestEmulatorTotp::maskedErrors()
{
    QVERIFY(m_emulator.set({{"maskErrors"_L1, true}}));
    QCOMPARE(enter(u"123456"_s).errorCode(), u"E061102"_s);
}

void TestEmulatorTotp::pageShowsTheCodes()
{
    QVERIFY(m_emulator.get(u"/emulator/authenticator"_s).body.contains("Nobody has an authenticator app yet"));
    addAnna();
    m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, "berta@example.com"_L1}, {"name"_L1, "<b>Berta"_L1}});
    waitForNextCode();
    const auto page = m_emulator.get(u"/emulator/authenticator"_s).body;
    QVERIFY(page.contains(anna.toLatin1()) && page.contains(shown().toLatin1()) && !page.contains("Berta"));
    QVERIFY(page.contains("<meta http-equiv=\"refresh\" content=\""));
    QVERIFY(!page.contains("This code was used"));
    enter(shown());
    QVERIFY(m_emulator.get(u"/emulator/authenticator?to="_s + anna).body.contains("This code was used"));
    QVERIFY(m_emulator.get(u"/emulator/inbox"_s).body.contains("href=\"/emulator/authenticator\""));
}

QTEST_GUILESS_MAIN(TestEmulatorTotp)
#include "tst_emulatortotp.moc"

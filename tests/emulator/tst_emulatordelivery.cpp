// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;

namespace {

const auto phone = u"+4915112345678"_s;
const auto anna = u"anna@example.com"_s;

} // namespace

/// Tests codes and links that reach people by email, text message, call and WhatsApp.
class TestEmulatorDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init() { QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200); }

    void signsUpAndIn_data();
    void signsUpAndIn();
    void phoneOfSomebodyWithAnotherLoginId();
    void refusals_data();
    void refusals();
    void codeCountsAsItWasSent();
    void verifiesTheAddressOfThenOnly();
    void unknownPersonIsMasked();
    void inboxTellsTheWay();

private:
    Answer send(const QString &kind, const QString &intent, const QString &method, const QJsonObject &body)
    {
        return m_emulator.post(u"/v1/auth/%1/%2/%3"_s.arg(kind, intent, method), body);
    }
    /// Does what the newest message to this login id asks for.
    Answer follow(const Answer &sent, const QString &method, const QString &loginId);

    OpenIdStage m_emulator;
};

Answer TestEmulatorDelivery::follow(const Answer &sent, const QString &method, const QString &loginId)
{
    const auto message = m_emulator.lastMail(loginId);
    const auto kind = message["kind"_L1].toString();
    if (kind == "otp"_L1)
        return m_emulator.post(u"/v1/auth/otp/verify/"_s + method, {{"loginId"_L1, loginId}, {"code"_L1, message["code"_L1]}});
    auto verified = m_emulator.post(u"/v1/auth/%1/verify"_s.arg(kind), {{"token"_L1, message["token"_L1]}});
    if (kind == "magiclink"_L1)
        return verified;
    return m_emulator.post(u"/v1/auth/enchantedlink/pending-session"_s, {{"pendingRef"_L1, sent.text("pendingRef"_L1)}});
}

void TestEmulatorDelivery::signsUpAndIn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("method");
    for (const char *method : {"email", "sms", "voice", "whatsapp"})
        QTest::addRow("code by %s", method) << u"otp"_s << QString::fromLatin1(method);
    for (const char *method : {"email", "sms", "whatsapp"})
        QTest::addRow("magic link by %s", method) << u"magiclink"_s << QString::fromLatin1(method);
    QTest::newRow("enchanted link") << u"enchantedlink"_s << u"email"_s;
}

void TestEmulatorDelivery::signsUpAndIn()
{
    QFETCH(QString, kind);
    QFETCH(QString, method);
    const bool isMail = method == "email"_L1;
    const auto loginId = isMail ? anna : phone;
    const auto mask = isMail ? "maskedEmail"_L1 : "maskedPhone"_L1;
    const QJsonObject body{{"loginId"_L1, loginId}, {"user"_L1, QJsonObject{{"name"_L1, "Anna"_L1}}}};

    QCOMPARE(send(kind, u"signin"_s, method, body).errorCode(), u"E062108"_s);
    const auto sent = send(kind, u"signup"_s, method, body);
    QCOMPARE(sent.status, 200);
    QCOMPARE(sent.text(mask), isMail ? u"a***@example.com"_s : u"**********5678"_s);
    const auto message = m_emulator.lastMail(loginId);
    QCOMPARE(message["to"_L1].toString(), loginId);
    QCOMPARE(message["method"_L1].toString(), method);

    const auto signedUp = follow(sent, method, loginId);
    QCOMPARE(signedUp.status, 200);
    QVERIFY(signedUp.json()["firstSeen"_L1].toBool());
    const auto user = signedUp.json()["user"_L1].toObject();
    QCOMPARE(user["name"_L1].toString(), u"Anna"_s);
    QCOMPARE(user[isMail ? "email"_L1 : "phone"_L1].toString(), loginId);
    QCOMPARE(user["verifiedEmail"_L1].toBool(), isMail);
    QCOMPARE(user["verifiedPhone"_L1].toBool(), !isMail);

    QCOMPARE(send(kind, u"signup"_s, method, body).errorCode(), u"E062107"_s);
    for (const auto &intent : {u"signin"_s, u"signup-in"_s}) {
        const auto signedIn = follow(send(kind, intent, method, body), method, loginId);
        QCOMPARE(signedIn.status, 200);
        QCOMPARE(OpenIdStage::claimsOf(signedIn.text("sessionJwt"_L1))["amr"_L1].toArray(), QJsonArray{method});
        QCOMPARE(signedIn.json()["user"_L1]["userId"_L1], user["userId"_L1]);
    }
}

void TestEmulatorDelivery::phoneOfSomebodyWithAnotherLoginId()
{
    m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"phone"_L1, phone}});
    const auto sent = send(u"otp"_s, u"signin"_s, u"sms"_s, {{"loginId"_L1, anna}});
    QCOMPARE(sent.text("maskedPhone"_L1), u"**********5678"_s);
    QCOMPARE(m_emulator.lastMail(anna)["to"_L1].toString(), phone);
    QCOMPARE(m_emulator.lastMail(phone)["code"_L1], m_emulator.lastMail(anna)["code"_L1]);
    QVERIFY(follow(sent, u"sms"_s, anna).json()["user"_L1]["verifiedPhone"_L1].toBool());
}

void TestEmulatorDelivery::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("somebody without a phone") << u"otp/signin/sms"_s << anna << 400 << u"E011003"_s;
    QTest::newRow("a name is no phone") << u"otp/signup/sms"_s << u"berta"_s << 400 << u"E011003"_s;
    QTest::newRow("a phone is no email") << u"otp/signup/email"_s << phone << 400 << u"E011003"_s;
    QTest::newRow("links are not read out") << u"magiclink/signin/voice"_s << anna << 404 << u"E011003"_s;
    QTest::newRow("enchanted links are for email") << u"enchantedlink/signin/sms"_s << anna << 404 << u"E011003"_s;
    QTest::newRow("nobody knows this way") << u"otp/signin/pigeon"_s << anna << 404 << u"E011003"_s;
    QTest::newRow("nor to check by") << u"otp/verify/pigeon"_s << anna << 404 << u"E011003"_s;
}

void TestEmulatorDelivery::refusals()
{
    QFETCH(QString, path);
    QFETCH(QString, loginId);
    m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}});
    const auto answer = m_emulator.post(u"/v1/auth/"_s + path, {{"loginId"_L1, loginId}});
    QTEST(answer.status, "status");
    QTEST(answer.errorCode(), "code");
    QCOMPARE(m_emulator.get(u"/emulator/users"_s).json()["users"_L1].toArray().size(), 1); // nobody was added
    QVERIFY(m_emulator.lastMail(loginId).isEmpty());
}

void TestEmulatorDelivery::codeCountsAsItWasSent()
{
    send(u"otp"_s, u"signup"_s, u"sms"_s, {{"loginId"_L1, phone}});
    const QJsonObject entered{{"loginId"_L1, phone}, {"code"_L1, m_emulator.lastMail(phone)["code"_L1]}};
    QCOMPARE(m_emulator.post(u"/v1/auth/otp/verify/voice"_s, entered).errorCode(), u"E061102"_s);
    QCOMPARE(m_emulator.post(u"/v1/auth/otp/verify/sms"_s, entered).status, 200);
    QCOMPARE(m_emulator.post(u"/v1/auth/otp/verify/sms"_s, entered).errorCode(), u"E061102"_s);
}

void TestEmulatorDelivery::verifiesTheAddressOfThenOnly()
{
    const auto sent = send(u"magiclink"_s, u"signup"_s, u"sms"_s, {{"loginId"_L1, phone}});
    m_emulator.call(
        "PATCH", u"/emulator/users/"_s + QString::fromLatin1(QUrl::toPercentEncoding(phone)), R"({"phone": "+4915100000000"})");
    QCOMPARE(follow(sent, u"sms"_s, phone).json()["user"_L1]["verifiedPhone"_L1].toBool(), false);
}

void TestEmulatorDelivery::unknownPersonIsMasked()
{
    QVERIFY(m_emulator.set({{"maskErrors"_L1, true}}));
    const auto sent = send(u"otp"_s, u"signin"_s, u"sms"_s, {{"loginId"_L1, phone}});
    QCOMPARE(sent.text("maskedPhone"_L1), u"**********5678"_s);
    QVERIFY(m_emulator.lastMail(phone).isEmpty());
}

void TestEmulatorDelivery::inboxTellsTheWay()
{
    send(u"otp"_s, u"signup"_s, u"sms"_s, {{"loginId"_L1, phone}});
    send(u"otp"_s, u"signin"_s, u"voice"_s, {{"loginId"_L1, phone}});
    send(u"magiclink"_s, u"signin"_s, u"whatsapp"_s, {{"loginId"_L1, phone}});
    const auto page = m_emulator.get(u"/emulator/inbox"_s).body;
    for (const char *way : {"Text message to +49", "Call to +49", "WhatsApp message to +49"})
        QVERIFY2(page.contains(way), way);
}

QTEST_GUILESS_MAIN(TestEmulatorDelivery)
#include "tst_emulatordelivery.moc"

// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;

namespace {

const auto anna = u"anna@example.com"_s;
const auto newMail = u"adler@example.com"_s;
const auto newPhone = u"+15557654321"_s;
const auto password = u"Passw0rd!"_s;

} // namespace

/// Tests how somebody who is signed in gets another email address or phone.
class TestEmulatorUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init();

    void addressChanges_data();
    void addressChanges();
    void newAddressSignsIn_data();
    void newAddressSignsIn();
    void accountsMerge_data();
    void accountsMerge();
    void mergedAccountHasBoth();
    void conflictIsRefused_data();
    void conflictIsRefused();
    void conflictAppearsMeanwhile();
    void provenFactorsCountOn();
    void refusals_data();
    void refusals();

private:
    /// Asks for the change and returns the answer to what proves the new address.
    Answer change(const QString &path, QJsonObject body);
    Answer proveLast(const QString &to, const Answer &sent);
    QJsonObject user(const QString &id) { return m_emulator.get(u"/emulator/users/"_s + id).json(); }
    void addRival()
    {
        m_rival = m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, newMail}, {"name"_L1, "Rival"_L1}}).text("userId"_L1);
    }

    OpenIdStage m_emulator;
    QString m_anna; ///< her user id
    QString m_rival;
    QString m_token; ///< Anna's refresh token
};

void TestEmulatorUpdates::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    const auto session = m_emulator.post(u"/v1/auth/password/signup"_s, {{"loginId"_L1, anna}, {"password"_L1, password}});
    m_anna = session.json()["user"_L1]["userId"_L1].toString();
    m_token = session.text("refreshJwt"_L1);
}

Answer TestEmulatorUpdates::proveLast(const QString &to, const Answer &sent)
{
    const auto message = m_emulator.lastMail(to);
    const auto kind = message["kind"_L1].toString();
    if (kind == "otp"_L1)
        return m_emulator.post(
            u"/v1/auth/otp/verify/"_s + message["method"_L1].toString(), {{"loginId"_L1, anna}, {"code"_L1, message["code"_L1]}});
    auto verified = m_emulator.post(u"/v1/auth/%1/verify"_s.arg(kind), {{"token"_L1, message["token"_L1]}});
    if (kind == "magiclink"_L1)
        return verified;
    return m_emulator.post(u"/v1/auth/enchantedlink/pending-session"_s, {{"pendingRef"_L1, sent.text("pendingRef"_L1)}});
}

Answer TestEmulatorUpdates::change(const QString &path, QJsonObject body)
{
    const bool isMail = path.endsWith("email"_L1);
    const auto to = isMail ? newMail : newPhone;
    body["loginId"_L1] = anna;
    body[isMail ? "email"_L1 : "phone"_L1] = to;
    auto sent = m_emulator.post(u"/v1/auth/"_s + path, body, m_token);
    return sent.status == 200 ? proveLast(to, sent) : sent;
}

void TestEmulatorUpdates::addressChanges_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"otp/update/email", "magiclink/update/email", "enchantedlink/update/email", "otp/update/phone/sms",
             "otp/update/phone/voice", "otp/update/phone/whatsapp", "magiclink/update/phone/sms",
             "magiclink/update/phone/whatsapp"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestEmulatorUpdates::addressChanges()
{
    QFETCH(QString, path);
    const bool isMail = path.endsWith("email"_L1);
    const auto field = isMail ? "email"_L1 : "phone"_L1;
    const auto to = isMail ? newMail : newPhone;
    const auto sent = m_emulator.post(u"/v1/auth/"_s + path, {{"loginId"_L1, anna}, {field, to}}, m_token);
    QCOMPARE(sent.status, 200);
    QCOMPARE(sent.text(isMail ? "maskedEmail"_L1 : "maskedPhone"_L1), isMail ? u"a***@example.com"_s : u"********4321"_s);
    QCOMPARE(m_emulator.lastMail(to)["purpose"_L1].toString(), u"update"_s);
    QVERIFY(user(m_anna)[field].toString() != to); // nothing is proven yet

    const auto session = proveLast(to, sent);
    QCOMPARE(session.status, 200);
    const auto changed = session.json()["user"_L1].toObject();
    QCOMPARE(changed["userId"_L1].toString(), m_anna);
    QCOMPARE(changed[field].toString(), to);
    QVERIFY(changed[isMail ? "verifiedEmail"_L1 : "verifiedPhone"_L1].toBool());
    QCOMPARE(changed["loginIds"_L1].toArray(), QJsonArray{anna});
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, m_token).json()[field].toString(), to); // the session of before lives
}

void TestEmulatorUpdates::newAddressSignsIn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("loginId");
    QTest::newRow("email") << u"otp/update/email"_s << newMail;
    QTest::newRow("phone") << u"otp/update/phone/sms"_s << newPhone;
    QTest::newRow("by link") << u"magiclink/update/email"_s << newMail;
}

void TestEmulatorUpdates::newAddressSignsIn()
{
    QFETCH(QString, path);
    QFETCH(QString, loginId);
    QCOMPARE(change(path, {{"addToLoginIDs"_L1, true}}).status, 200);
    for (const auto &id : {anna, loginId})
        QCOMPARE(m_emulator.post(u"/v1/auth/password/signin"_s, {{"loginId"_L1, id}, {"password"_L1, password}}).status, 200);
    QCOMPARE(change(path, {{"addToLoginIDs"_L1, true}, {"failOnConflict"_L1, true}}).status, 200); // hers already: no conflict
    QCOMPARE(user(m_anna)["loginIds"_L1].toArray(), (QJsonArray{anna, loginId}));
}

void TestEmulatorUpdates::accountsMerge_data()
{
    QTest::addColumn<bool>("usesExisting");
    QTest::newRow("into hers") << false;
    QTest::newRow("into the one that was there") << true;
}

void TestEmulatorUpdates::accountsMerge()
{
    QFETCH(bool, usesExisting);
    addRival();
    const auto session = change(u"otp/update/email"_s, {{"addToLoginIDs"_L1, true}, {"onMergeUseExisting"_L1, usesExisting}});
    QCOMPARE(session.status, 200);
    const auto left = usesExisting ? m_rival : m_anna;
    QCOMPARE(session.json()["user"_L1]["userId"_L1].toString(), left);
    QCOMPARE(OpenIdStage::claimsOf(session.text("sessionJwt"_L1))["sub"_L1].toString(), left);
    auto loginIds = session.json()["user"_L1]["loginIds"_L1].toVariant().toStringList();
    loginIds.sort();
    QCOMPARE(loginIds, (QStringList{newMail, anna}));
    QCOMPARE(m_emulator.get(u"/emulator/users/"_s + (usesExisting ? m_anna : m_rival)).status, 404);
    // The session that began it is over when its user is.
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, m_token).status, usesExisting ? 401 : 200);
    QCOMPARE(m_emulator.post(u"/v1/auth/password/signin"_s, {{"loginId"_L1, anna}, {"password"_L1, password}}).status, 200);
}

void TestEmulatorUpdates::mergedAccountHasBoth()
{
    m_rival = m_emulator
                  .post(u"/emulator/users"_s,
                      {{"loginId"_L1, newMail}, {"name"_L1, "Rival"_L1}, {"phone"_L1, newPhone}, {"verifiedPhone"_L1, true},
                          {"roleNames"_L1, QJsonArray{"Editor"_L1}}, {"totpKey"_L1, "JBSWY3DPEHPK3PXP"_L1},
                          {"userTenants"_L1, QJsonArray{QJsonObject{{"tenantId"_L1, "T1"_L1}}}}})
                  .text("userId"_L1);
    const auto session = change(u"otp/update/email"_s, {{"addToLoginIDs"_L1, true}});
    const auto merged = session.json()["user"_L1].toObject();
    QCOMPARE(merged["name"_L1].toString(), u"Rival"_s); // she had none
    QCOMPARE(merged["phone"_L1].toString(), newPhone);
    QVERIFY(merged["verifiedPhone"_L1].toBool() && merged["password"_L1].toBool() && merged["TOTP"_L1].toBool());
    QCOMPARE(merged["roleNames"_L1].toArray(), QJsonArray{"Editor"_L1});
    QCOMPARE(merged["userTenants"_L1][0]["tenantId"_L1].toString(), u"T1"_s);
    QCOMPARE(m_emulator.get(u"/emulator/totp?to="_s + anna).json()["codes"_L1].toArray().size(), 1);
}

void TestEmulatorUpdates::conflictIsRefused_data()
{
    QTest::addColumn<bool>("masks");
    QTest::addColumn<QString>("code");
    QTest::newRow("told") << false << u"E062107"_s;
    QTest::newRow("masked") << true << u"E011004"_s;
}

void TestEmulatorUpdates::conflictIsRefused()
{
    QFETCH(bool, masks);
    addRival();
    QVERIFY(m_emulator.set({{"maskErrors"_L1, masks}}));
    QTEST(change(u"otp/update/email"_s, {{"addToLoginIDs"_L1, true}, {"failOnConflict"_L1, true}}).errorCode(), "code");
    QVERIFY(m_emulator.lastMail(newMail).isEmpty());
    QCOMPARE(change(u"otp/update/email"_s, {{"failOnConflict"_L1, true}}).status, 200); // an address alone may be of two
    QCOMPARE(user(m_rival)["name"_L1].toString(), u"Rival"_s);
}

void TestEmulatorUpdates::conflictAppearsMeanwhile()
{
    const auto sent = m_emulator.post(u"/v1/auth/otp/update/email"_s,
        {{"loginId"_L1, anna}, {"email"_L1, newMail}, {"addToLoginIDs"_L1, true}, {"failOnConflict"_L1, true}}, m_token);
    addRival();
    QCOMPARE(proveLast(newMail, sent).errorCode(), u"E062107"_s);
    QCOMPARE(user(m_anna)["email"_L1].toString(), anna);
    QCOMPARE(user(m_rival)["name"_L1].toString(), u"Rival"_s);
}

void TestEmulatorUpdates::provenFactorsCountOn()
{
    const auto methods = [](const Answer &session) {
        return OpenIdStage::claimsOf(session.text("sessionJwt"_L1))["amr"_L1].toArray();
    };
    QCOMPARE(methods(change(u"otp/update/phone/sms"_s, {})), QJsonArray{"sms"_L1});
    QCOMPARE(methods(change(u"otp/update/phone/sms"_s, {{"mfa"_L1, true}})), (QJsonArray{"pwd"_L1, "sms"_L1, "mfa"_L1}));
}

void TestEmulatorUpdates::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QJsonObject mail{{"loginId"_L1, anna}, {"email"_L1, newMail}};
    const QJsonObject phone{{"loginId"_L1, anna}, {"phone"_L1, newPhone}};
    QTest::newRow("nobody is signed in") << u"otp/update/email"_s << mail << false << 401 << u"E061005"_s;
    QTest::newRow("somebody else's") << u"otp/update/email"_s
                                     << QJsonObject{{"loginId"_L1, "berta@example.com"_L1}, {"email"_L1, newMail}} << true << 401
                                     << u"E061005"_s;
    QTest::newRow("no address") << u"otp/update/email"_s << phone << true << 400 << u"E011002"_s;
    QTest::newRow("no phone") << u"otp/update/phone/sms"_s << mail << true << 400 << u"E011002"_s;
    QTest::newRow("a phone that is none") << u"otp/update/phone/sms"_s
                                          << QJsonObject{{"loginId"_L1, anna}, {"phone"_L1, "0176 1234"_L1}} << true << 400
                                          << u"E011004"_s;
    QTest::newRow("an address that is none")
        << u"magiclink/update/email"_s << QJsonObject{{"loginId"_L1, anna}, {"email"_L1, "anna"_L1}} << true << 400
        << u"E011004"_s;
    QTest::newRow("links are not read out") << u"magiclink/update/phone/voice"_s << phone << true << 404 << u"E011003"_s;
    QTest::newRow("no phone gets an email") << u"otp/update/phone/email"_s << phone << true << 404 << u"E011003"_s;
}

void TestEmulatorUpdates::refusals()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(bool, isSignedIn);
    m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, "berta@example.com"_L1}});
    const auto refused = m_emulator.post(u"/v1/auth/"_s + path, body, isSignedIn ? m_token : QString());
    QTEST(refused.status, "status");
    QTEST(refused.errorCode(), "code");
    QCOMPARE(m_emulator.get(u"/emulator/messages"_s).json()["messages"_L1].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestEmulatorUpdates)
#include "tst_emulatorupdates.moc"

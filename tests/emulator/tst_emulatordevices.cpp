// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;

namespace {

const auto anna = u"anna@example.com"_s;

QString error(const Answer &answer)
{
    return answer.text("error"_L1);
}

} // namespace

/// Tests how a device without a browser is let in.
class TestEmulatorDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init();

    void deviceIsLetIn_data();
    void deviceIsLetIn();
    void codeIsTyped_data();
    void codeIsTyped();
    void wrongCodes();
    void saysNo();
    void expires();
    void slowsDown();
    void answeredOnce();
    void switchedOff();
    void wrongClients();

private:
    Answer begin(const QString &path = u"/oauth2/v1/device"_s);
    Answer poll(const Answer &device);
    Answer open(const Answer &device) { return m_emulator.open(u"/device?user_code="_s + device.text("user_code"_L1)); }

    OpenIdStage m_emulator;
    QString m_anna; ///< her user id
};

void TestEmulatorDevices::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    m_anna = m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}}).text("userId"_L1);
}

Answer TestEmulatorDevices::begin(const QString &path)
{
    return m_emulator.postForm(
        path, QUrlQuery{{u"client_id"_s, m_emulator.projectId()}, {u"scope"_s, u"openid email offline_access"_s}});
}

Answer TestEmulatorDevices::poll(const Answer &device)
{
    return m_emulator.postForm(
        u"/oauth2/v1/token"_s, QUrlQuery{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                                   {u"client_id"_s, m_emulator.projectId()}, {u"device_code"_s, device.text("device_code"_L1)}});
}

void TestEmulatorDevices::deviceIsLetIn_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("as documented") << false;
    QTest::newRow("as in samples") << true;
}

void TestEmulatorDevices::deviceIsLetIn()
{
    QFETCH(bool, isNamed);
    const auto device = begin(isNamed ? u"/oauth2/v1/"_s + m_emulator.projectId() + u"/device"_s : u"/oauth2/v1/device"_s);
    QCOMPARE(device.status, 200);
    QCOMPARE(device.json()["expires_in"_L1].toInt(), 180);
    QCOMPARE(device.json()["interval"_L1].toInt(), 5);
    static const QRegularExpression form(u"\\A[B-Z]{4}-[B-Z]{4}\\z"_s);
    QVERIFY(form.match(device.text("user_code"_L1)).hasMatch());
    const auto complete = device.text("verification_uri_complete"_L1);
    QCOMPARE(complete, device.text("verification_uri"_L1) + u"?user_code="_s + device.text("user_code"_L1));
    QCOMPARE(error(poll(device)), u"authorization_pending"_s);

    const auto page = m_emulator.open(complete.mid(m_emulator.baseUrl().size()));
    QVERIFY(page.body.contains(device.text("user_code"_L1).toLatin1()));
    QCOMPARE(m_emulator.press(m_anna).status, 200);
    QVERIFY(m_emulator.advance(5));
    const auto session = poll(device);
    QCOMPARE(session.status, 200);
    QCOMPARE(OpenIdStage::claimsOf(session.text("id_token"_L1))["email"_L1].toString(), anna);
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, session.text("refresh_token"_L1)).text("userId"_L1), m_anna);
    QVERIFY(m_emulator.advance(5));
    QCOMPARE(error(poll(device)), u"invalid_grant"_s); // once
}

void TestEmulatorDevices::codeIsTyped_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"as it is", "small", "without a dash", "with blanks"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestEmulatorDevices::codeIsTyped()
{
    QFETCH(QString, how);
    auto code = begin().text("user_code"_L1);
    if (how == "small"_L1)
        code = code.toLower();
    else if (how == "without a dash"_L1)
        code.remove(u'-');
    else if (how == "with blanks"_L1)
        code = u"+"_s + code.replace(u'-', u"%20"_s);
    QVERIFY(m_emulator.open(u"/device"_s).body.contains("name=\"user_code\""));
    QVERIFY(m_emulator.open(u"/device?user_code="_s + code).body.contains("Continue as"));
}

void TestEmulatorDevices::wrongCodes()
{
    const auto page = m_emulator.open(u"/device?user_code=%3Cb%3E"_s);
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("role=\"alert\"") && page.body.contains("name=\"user_code\"") && !page.body.contains("<b>"));
    const auto device = begin();
    QCOMPARE(m_emulator.open(u"/device?user_code="_s + device.text("device_code"_L1)).status, 400); // that one is not for people
    QCOMPARE(m_emulator.postForm(u"/device"_s, QUrlQuery{{u"request"_s, u"BBBBBBBB"_s}, {u"choice"_s, m_anna}}).status, 410);
    QCOMPARE(error(poll(device)), u"authorization_pending"_s);
}

void TestEmulatorDevices::saysNo()
{
    const auto device = begin();
    open(device);
    QCOMPARE(m_emulator.press(u"deny"_s).status, 200);
    QCOMPARE(error(poll(device)), u"access_denied"_s);
}

void TestEmulatorDevices::expires()
{
    const auto device = begin();
    open(device);
    QVERIFY(m_emulator.advance(180));
    QCOMPARE(m_emulator.press(m_anna).status, 410);
    QCOMPARE(open(device).status, 400);
    QCOMPARE(error(poll(device)), u"expired_token"_s);
}

void TestEmulatorDevices::slowsDown()
{
    const auto device = begin();
    QCOMPARE(error(poll(device)), u"authorization_pending"_s);
    QCOMPARE(error(poll(device)), u"slow_down"_s);
    QVERIFY(m_emulator.advance(5));
    QCOMPARE(error(poll(device)), u"slow_down"_s); // it waits 10 s now
    QVERIFY(m_emulator.advance(15));
    QCOMPARE(error(poll(device)), u"authorization_pending"_s);
    QVERIFY(m_emulator.set({{"deviceInterval"_L1, 0}})); // for tests that do not want to wait
    const auto quick = begin();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(error(poll(quick)), u"authorization_pending"_s);
}

void TestEmulatorDevices::answeredOnce()
{
    const auto device = begin();
    open(device);
    QCOMPARE(m_emulator.press(u"Unobody"_s).status, 400);
    QCOMPARE(m_emulator.press(u"new"_s, u"berta@example.com"_s).status, 200);
    QCOMPARE(m_emulator.press(u"deny"_s).status, 410);
    QCOMPARE(poll(device).status, 200);
}

void TestEmulatorDevices::switchedOff()
{
    QVERIFY(m_emulator.set({{"deviceFlow"_L1, false}}));
    QCOMPARE(error(begin()), u"unauthorized_client"_s);
    QVERIFY(m_emulator.set({{"oauthErrors"_L1, "descope"_L1}}));
    QCOMPARE(begin().errorCode(), u"E011003"_s);
}

void TestEmulatorDevices::wrongClients()
{
    QCOMPARE(error(m_emulator.postForm(u"/oauth2/v1/device"_s, QUrlQuery{{u"client_id"_s, u"another"_s}})), u"invalid_client"_s);
    QCOMPARE(error(begin(u"/oauth2/v1/Panother/device"_s)), u"invalid_client"_s);
}

QTEST_GUILESS_MAIN(TestEmulatorDevices)
#include "tst_emulatordevices.moc"

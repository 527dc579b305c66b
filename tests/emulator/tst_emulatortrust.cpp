// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;

namespace {

const auto anna = u"anna@example.com"_s;
const auto berta = u"berta@example.com"_s;
const auto password = u"Passw0rd!"_s;

} // namespace

/// Tests devices on which a project asks for no second factor any more.
class TestEmulatorTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init();

    void trustedDeviceSkips();
    void onlyASecondFactorMakesTrust();
    void trustIsForItsUserAlone();
    void trustEnds();
    void wrongTokens_data();
    void wrongTokens();
    void projectHasToSkip();

private:
    /// Signs in by password on a device that brings this token.
    Answer signIn(const QString &loginId, const QString &device = {});
    /// Signs in by password and code.
    Answer signInTwice(const QString &loginId, const QString &device = {});
    Answer send(const QString &path, const QJsonObject &body, const QString &token, const QString &device);
    static QJsonArray methodsOf(const Answer &session)
    {
        return OpenIdStage::claimsOf(session.text("sessionJwt"_L1))["amr"_L1].toArray();
    }
    static QString trustOf(const Answer &session) { return session.text("trustedDeviceJwt"_L1); }

    OpenIdStage m_emulator;
    QNetworkAccessManager m_network;
};

void TestEmulatorTrust::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    QVERIFY(m_emulator.set({{"mfaOnTrustedDevices"_L1, "skipped"_L1}}));
    for (const auto &loginId : {anna, berta})
        m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, loginId}, {"password"_L1, password}});
}

Answer TestEmulatorTrust::send(const QString &path, const QJsonObject &body, const QString &token, const QString &device)
{
    QNetworkRequest request(QUrl(m_emulator.baseUrl() + u"/v1/auth/"_s + path));
    const auto bearer = token.isEmpty() ? m_emulator.projectId() : m_emulator.projectId() + u':' + token;
    request.setRawHeader("Authorization", "Bearer " + bearer.toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("x-descope-trusted-device-token", device.toLatin1());
    return OpenIdStage::finished(m_network.post(request, QJsonDocument(body).toJson()));
}

Answer TestEmulatorTrust::signIn(const QString &loginId, const QString &device)
{
    return send(u"password/signin"_s, {{"loginId"_L1, loginId}, {"password"_L1, password}}, {}, device);
}

Answer TestEmulatorTrust::signInTwice(const QString &loginId, const QString &device)
{
    const auto first = signIn(loginId, device);
    send(u"otp/signin/email"_s, {{"loginId"_L1, loginId}, {"loginOptions"_L1, QJsonObject{{"mfa"_L1, true}}}},
        first.text("refreshJwt"_L1), device);
    return send(
        u"otp/verify/email"_s, {{"loginId"_L1, loginId}, {"code"_L1, m_emulator.lastMail(loginId)["code"_L1]}}, {}, device);
}

void TestEmulatorTrust::trustedDeviceSkips()
{
    QCOMPARE(methodsOf(signIn(anna)), QJsonArray{"pwd"_L1});
    const auto trusted = trustOf(signInTwice(anna));
    QVERIFY(!trusted.isEmpty());
    const auto skipped = signIn(anna, trusted);
    QCOMPARE(methodsOf(skipped), (QJsonArray{"pwd"_L1, "mfa"_L1}));
    QVERIFY(trustOf(skipped).isEmpty()); // it has one
    QCOMPARE(methodsOf(m_emulator.post(u"/v1/auth/refresh"_s, {}, skipped.text("refreshJwt"_L1))), methodsOf(skipped));
}

void TestEmulatorTrust::onlyASecondFactorMakesTrust()
{
    QVERIFY(trustOf(signIn(anna)).isEmpty());
    QVERIFY(m_emulator.set({{"deviceTokens"_L1, true}})); // whoever signs in gets one: it knows nobody
    const auto anybodys = trustOf(signIn(anna));
    QVERIFY(!anybodys.isEmpty());
    QCOMPARE(methodsOf(signIn(anna, anybodys)), QJsonArray{"pwd"_L1});
    const auto trusted = trustOf(signInTwice(anna, anybodys));
    QCOMPARE(methodsOf(signIn(anna, trusted)), (QJsonArray{"pwd"_L1, "mfa"_L1}));
}

void TestEmulatorTrust::trustIsForItsUserAlone()
{
    const auto trusted = trustOf(signInTwice(anna));
    QCOMPARE(methodsOf(signIn(berta, trusted)), QJsonArray{"pwd"_L1});
    const auto hers = trustOf(signInTwice(berta, trusted));
    QCOMPARE(methodsOf(signIn(berta, hers)), (QJsonArray{"pwd"_L1, "mfa"_L1}));
}

void TestEmulatorTrust::trustEnds()
{
    QVERIFY(m_emulator.set({{"trustedDeviceLifetime"_L1, 3600}}));
    const auto trusted = trustOf(signInTwice(anna));
    QVERIFY(m_emulator.advance(3600));
    QCOMPARE(methodsOf(signIn(anna, trusted)), QJsonArray{"pwd"_L1});
    QVERIFY(!trustOf(signInTwice(anna, trusted)).isEmpty());
}

void TestEmulatorTrust::wrongTokens_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"nonsense", "a session token", "a refresh token", "another user written in"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestEmulatorTrust::wrongTokens()
{
    QFETCH(QString, kind);
    const auto session = signInTwice(anna);
    auto token = u"nonsense"_s;
    if (kind == "a session token"_L1)
        token = session.text("sessionJwt"_L1);
    else if (kind == "a refresh token"_L1)
        token = session.text("refreshJwt"_L1);
    else if (kind == "another user written in"_L1) {
        const auto hers = trustOf(signInTwice(berta));
        auto claims = OpenIdStage::claimsOf(hers);
        claims["sub"_L1] = session.json()["user"_L1]["userId"_L1];
        const auto parts = hers.split(u'.');
        const auto body = QJsonDocument(claims)
                              .toJson(QJsonDocument::Compact)
                              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        token = parts.value(0) + u'.' + QString::fromLatin1(body) + u'.' + parts.value(2);
    }
    QCOMPARE(methodsOf(signIn(anna, token)), QJsonArray{"pwd"_L1});
}

void TestEmulatorTrust::projectHasToSkip()
{
    const auto trusted = trustOf(signInTwice(anna));
    QVERIFY(m_emulator.set({{"mfaOnTrustedDevices"_L1, "asked"_L1}}));
    QCOMPARE(methodsOf(signIn(anna, trusted)), QJsonArray{"pwd"_L1});
    QVERIFY(trustOf(signInTwice(anna)).isEmpty());
}

QTEST_GUILESS_MAIN(TestEmulatorTrust)
#include "tst_emulatortrust.moc"

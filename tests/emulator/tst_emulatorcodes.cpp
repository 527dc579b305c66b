// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;
using Emulator::parameter;

namespace {

const auto anna = u"anna@example.com"_s;

QString error(const Answer &answer)
{
    return answer.text("error"_L1);
}

} // namespace

/// Tests what a code and the tokens that it gave are good for, and for how long.
class TestEmulatorCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init();

    void codeCountsOnce();
    void codeIsBound_data();
    void codeIsBound();
    void codeExpires();
    void wrongQuestions_data();
    void wrongQuestions();
    void refreshes();
    void rotatedTokensAreNotUsedTwice();
    void withoutOfflineAccess();
    void withoutOpenId();
    void errorsOfDescope();
    void rateLimit();
    void userInfo();
    void revoke();
    void logout();
    void logoutAsksNobodyElse();
    void otherPagesMayAsk();
    void logHoldsNoSecret();

private:
    Answer tokens(const QString &scope = {});
    Answer refresh(const QString &token);
    bool isSignedIn(const Answer &session)
    {
        return m_emulator.get(u"/v1/auth/me"_s, session.text("refresh_token"_L1)).status == 200;
    }

    OpenIdStage m_emulator;
    QString m_anna; ///< her user id
};

void TestEmulatorCodes::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    m_anna = m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"name"_L1, "Anna Adler"_L1}}).text("userId"_L1);
}

Answer TestEmulatorCodes::tokens(const QString &scope)
{
    auto query = m_emulator.request();
    if (!scope.isEmpty()) {
        query.removeQueryItem(u"scope"_s);
        query.addQueryItem(u"scope"_s, scope);
    }
    return m_emulator.redeem(m_emulator.code(m_anna, query));
}

Answer TestEmulatorCodes::refresh(const QString &token)
{
    return m_emulator.postForm(u"/oauth2/v1/token"_s,
        QUrlQuery{{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, m_emulator.projectId()}, {u"refresh_token"_s, token}});
}

void TestEmulatorCodes::codeCountsOnce()
{
    const auto code = m_emulator.code(m_anna);
    const auto session = m_emulator.redeem(code);
    QVERIFY(isSignedIn(session));
    QCOMPARE(error(m_emulator.redeem(code)), u"invalid_grant"_s);
    QVERIFY(!isSignedIn(session)); // RFC 6749, 4.1.2: who has it besides?
}

void TestEmulatorCodes::codeIsBound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("redirect_uri") << u"redirect_uri"_s << OpenIdStage::back() + u'/';
    QTest::newRow("code_verifier") << u"code_verifier"_s << QString(43, u'w');
    QTest::newRow("the challenge itself") << u"code_verifier"_s << OpenIdStage::challengeOf(OpenIdStage::verifier());
    QTest::newRow("a short verifier") << u"code_verifier"_s << QString(42, u'v');
}

void TestEmulatorCodes::codeIsBound()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto code = m_emulator.code(m_anna);
    QCOMPARE(error(m_emulator.redeem(code, name, value)), u"invalid_grant"_s);
    QCOMPARE(error(m_emulator.redeem(code)), u"invalid_grant"_s); // a guess uses it up
}

void TestEmulatorCodes::codeExpires()
{
    const auto code = m_emulator.code(m_anna);
    QVERIFY(m_emulator.advance(60));
    QCOMPARE(error(m_emulator.redeem(code)), u"invalid_grant"_s);
}

void TestEmulatorCodes::wrongQuestions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const QString &name, const QString &value, int status, const char *error) {
        QTest::addRow("%s=%s", qPrintable(name), qPrintable(value)) << name << value << status << QString::fromLatin1(error);
    };
    row(u"client_id"_s, {}, 400, "invalid_request");
    row(u"client_id"_s, u"another"_s, 401, "invalid_client");
    row(u"code"_s, {}, 400, "invalid_request");
    row(u"code"_s, u"guessed"_s, 400, "invalid_grant");
    row(u"redirect_uri"_s, {}, 400, "invalid_request");
    row(u"code_verifier"_s, {}, 400, "invalid_request");
    row(u"grant_type"_s, {}, 400, "invalid_request");
    row(u"grant_type"_s, u"password"_s, 400, "unsupported_grant_type");
}

void TestEmulatorCodes::wrongQuestions()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto code = m_emulator.code(m_anna);
    const auto answer = m_emulator.redeem(code, name, value);
    QTEST(answer.status, "status");
    QTEST(error(answer), "error");
    QVERIFY(!answer.text("error_description"_L1).isEmpty());
    QCOMPARE(error(m_emulator.EmulatorClient::postForm(u"/oauth2/v1/token"_s, "grant_type=password&grant_type=password")),
        u"invalid_request"_s);
    QCOMPARE(m_emulator.redeem(code).status, 200); // nothing was spent
}

void TestEmulatorCodes::refreshes()
{
    const auto session = tokens();
    QVERIFY(m_emulator.advance(60));
    const auto renewed = refresh(session.text("refresh_token"_L1));
    QCOMPARE(renewed.status, 200);
    QVERIFY(renewed.text("access_token"_L1) != session.text("access_token"_L1));
    QVERIFY(!renewed.json().contains("refresh_token"_L1)); // the old one stays
    const auto before = OpenIdStage::claimsOf(session.text("id_token"_L1));
    const auto after = OpenIdStage::claimsOf(renewed.text("id_token"_L1));
    for (const auto &same : {"iss"_L1, "sub"_L1, "aud"_L1, "auth_time"_L1, "sid"_L1}) // OpenID Connect Core, 12.2
        QCOMPARE(after[same], before[same]);
    QVERIFY(!after.contains("nonce"_L1));
    QVERIFY(after["iat"_L1].toInteger() > before["iat"_L1].toInteger());
}

void TestEmulatorCodes::rotatedTokensAreNotUsedTwice()
{
    QVERIFY(m_emulator.set({{"refreshTokenRotation"_L1, true}}));
    const auto session = tokens();
    const auto renewed = refresh(session.text("refresh_token"_L1));
    QVERIFY(isSignedIn(renewed));
    QCOMPARE(error(refresh(session.text("refresh_token"_L1))), u"invalid_grant"_s);
    QVERIFY(!isSignedIn(renewed));
    QCOMPARE(error(refresh(u"nonsense"_s)), u"invalid_grant"_s);
}

void TestEmulatorCodes::withoutOfflineAccess()
{
    const auto session = tokens(u"openid email"_s);
    QCOMPARE(session.status, 200);
    QVERIFY(!session.json().contains("refresh_token"_L1));
}

void TestEmulatorCodes::withoutOpenId()
{
    QVERIFY(!tokens(u"email"_s).json().contains("id_token"_L1));
    const auto profile = OpenIdStage::claimsOf(tokens(u"openid profile"_s).text("id_token"_L1));
    QCOMPARE(profile["name"_L1].toString(), u"Anna Adler"_s);
    QVERIFY(!profile.contains("email"_L1));
}

void TestEmulatorCodes::errorsOfDescope()
{
    QVERIFY(m_emulator.set({{"oauthErrors"_L1, "descope"_L1}}));
    const auto answer = m_emulator.redeem(u"guessed"_s);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"E061301"_s);
    QVERIFY(!answer.json().contains("error"_L1));
}

void TestEmulatorCodes::rateLimit()
{
    QVERIFY(m_emulator.set({{"rateLimit"_L1, 1}}));
    QCOMPARE(tokens().status, 200);
    const auto limited = m_emulator.redeem(u"guessed"_s);
    QCOMPARE(limited.status, 429);
    QVERIFY(limited.header("Retry-After").toInt() > 0);
    QCOMPARE(m_emulator.authorize(m_emulator.request()).status, 200); // a page for people
}

void TestEmulatorCodes::userInfo()
{
    const auto session = tokens();
    const auto ask = [this](const QString &token) {
        return m_emulator.send("GET", u"/oauth2/v1/userinfo"_s, "Bearer " + token.toLatin1(), {});
    };
    const auto answer = ask(session.text("access_token"_L1));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("sub"_L1), m_anna);
    QCOMPARE(answer.text("name"_L1), u"Anna Adler"_s);
    const auto refused = ask(session.text("refresh_token"_L1));
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.header("WWW-Authenticate").startsWith("Bearer error=\"invalid_token\""));
    QVERIFY(m_emulator.advance(600));
    QCOMPARE(ask(session.text("access_token"_L1)).status, 401);
}

void TestEmulatorCodes::revoke()
{
    const auto session = tokens();
    const auto revoke = [this](const QString &token) {
        return m_emulator.postForm(
            u"/oauth2/v1/revoke"_s, QUrlQuery{{u"client_id"_s, m_emulator.projectId()}, {u"token"_s, token}});
    };
    QCOMPARE(revoke(u"nonsense"_s).status, 200);
    QVERIFY(isSignedIn(session));
    QCOMPARE(revoke(session.text("refresh_token"_L1)).status, 200);
    QVERIFY(!isSignedIn(session));
    QCOMPARE(error(m_emulator.postForm(u"/oauth2/v1/revoke"_s, QUrlQuery{{u"token"_s, u"x"_s}})), u"invalid_client"_s);
}

void TestEmulatorCodes::logout()
{
    const auto session = tokens();
    QVERIFY(m_emulator.advance(3600)); // an id token that has expired says still who it is
    const auto answer = m_emulator.get(u"/oauth2/v1/logout?state=a%20b&id_token_hint="_s + session.text("id_token"_L1) +
                                       u"&post_logout_redirect_uri="_s + OpenIdStage::back());
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.header("Location"), OpenIdStage::back().toLatin1() + "?state=a%20b");
    QVERIFY(!isSignedIn(session));
}

void TestEmulatorCodes::logoutAsksNobodyElse()
{
    const auto session = tokens();
    QVERIFY(m_emulator.set({{"redirectUrls"_L1, QJsonArray{OpenIdStage::back()}}}));
    const auto logout = [&](const QString &query) { return m_emulator.get(u"/oauth2/v1/logout?"_s + query); };
    const auto hint = u"id_token_hint="_s + session.text("id_token"_L1);
    QCOMPARE(logout(hint + u"&post_logout_redirect_uri=https://evil.example/"_s).status, 400);
    QCOMPARE(logout(u"id_token_hint=nonsense&post_logout_redirect_uri="_s + OpenIdStage::back()).status, 400);
    QVERIFY(isSignedIn(session));
    QCOMPARE(logout(u"post_logout_redirect_uri="_s + OpenIdStage::back()).status, 200); // for which program?
    QCOMPARE(logout(hint).status, 200);
    QVERIFY(!isSignedIn(session));
}

void TestEmulatorCodes::otherPagesMayAsk()
{
    const auto discovery = u'/' + m_emulator.projectId() + u"/.well-known/openid-configuration"_s;
    QCOMPARE(m_emulator.get(discovery).header("Access-Control-Allow-Origin"), QByteArray("*"));
    QCOMPARE(m_emulator.redeem(u"guessed"_s).header("Access-Control-Allow-Origin"), QByteArray("*"));
    const auto asked = m_emulator.send("OPTIONS", u"/oauth2/v1/userinfo"_s, {}, {});
    QCOMPARE(asked.status, 204);
    QVERIFY(asked.header("Access-Control-Allow-Headers").contains("Authorization"));
    for (const auto &closed : {u"/emulator/users"_s, u"/oauth2/v1/authorize"_s, u"/v1/auth/refresh"_s})
        QCOMPARE(m_emulator.send("OPTIONS", closed, {}, {}).status, 405);
    QVERIFY(m_emulator.authorize(m_emulator.request()).header("Access-Control-Allow-Origin").isEmpty());
}

void TestEmulatorCodes::logHoldsNoSecret()
{
    const auto code = m_emulator.code(m_anna);
    const auto session = m_emulator.redeem(code);
    refresh(session.text("refresh_token"_L1));
    const auto log = m_emulator.get(u"/emulator/requests"_s);
    for (const auto &secret : {code, OpenIdStage::verifier(), session.text("refresh_token"_L1), u"st4te"_s})
        QVERIFY(!log.body.contains(secret.toLatin1()));
    const auto entries = log.json()["requests"_L1].toArray();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0]["query"_L1]["nonce"_L1].toString(), u"n0nce"_s);
    QCOMPARE(entries[2]["body"_L1]["grant_type"_L1].toString(), u"authorization_code"_s);
}

QTEST_GUILESS_MAIN(TestEmulatorCodes)
#include "tst_emulatorcodes.moc"

// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;
using Emulator::parameter;

namespace {

const auto anna = u"anna@example.com"_s;

QJsonObject claims(const Answer &tokens, QLatin1StringView name = "id_token"_L1)
{
    return OpenIdStage::claimsOf(tokens.text(name));
}

} // namespace

/// Tests what a program and a browser hear when somebody signs in by OpenID Connect.
class TestEmulatorOpenId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void discovery();
    void discoveryThroughAnother();
    void discoveryOfAnApplication();
    void codeBecomesASession();
    void newPersonSignsUp();
    void theHintedPersonComesFirst();
    void whatTheProgramAskedWrongly_data();
    void whatTheProgramAskedWrongly();
    void consent();
    void create();
    void saysNo();
    void pageIsAnsweredOnce();
    void pagesAreSafe();
    void onlyPasskeysNeedAScript();

private:
    OpenIdStage m_emulator;
    QString m_anna; ///< her user id
};

void TestEmulatorOpenId::initTestCase()
{
    QVERIFY(m_emulator.start());
}

void TestEmulatorOpenId::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    const auto user =
        m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"name"_L1, "Anna Adler"_L1}, {"verifiedEmail"_L1, true},
                                                  {"roleNames"_L1, QJsonArray{"editor"_L1}}});
    m_anna = user.text("userId"_L1);
}

void TestEmulatorOpenId::cleanupTestCase()
{
    QCOMPARE(m_emulator.stop(), 0);
    QCOMPARE(m_emulator.errors(), QByteArray());
}

void TestEmulatorOpenId::discovery()
{
    const auto found = m_emulator.get(u'/' + m_emulator.projectId() + u"/.well-known/openid-configuration"_s).json();
    QCOMPARE(found["issuer"_L1].toString(), m_emulator.issuer());
    QCOMPARE(found["code_challenge_methods_supported"_L1].toArray(), QJsonArray{"S256"_L1});
    for (const auto &name : {"authorization_endpoint"_L1, "token_endpoint"_L1, "userinfo_endpoint"_L1, "revocation_endpoint"_L1,
             "end_session_endpoint"_L1, "jwks_uri"_L1, "device_authorization_endpoint"_L1})
        QVERIFY2(found[name].toString().startsWith(m_emulator.baseUrl()), name.data());
    QCOMPARE(m_emulator.get(QUrl(found["jwks_uri"_L1].toString()).path()).json(),
        m_emulator.get(u"/v2/keys/"_s + m_emulator.projectId()).json());
    QCOMPARE(m_emulator.get(u"/Pother/.well-known/openid-configuration"_s).status, 404);
    QVERIFY(m_emulator.set({{"deviceFlow"_L1, false}}));
    QVERIFY(!m_emulator.get(u'/' + m_emulator.projectId() + u"/.well-known/openid-configuration"_s)
                 .json()
                 .contains("device_authorization_endpoint"_L1));
}

void TestEmulatorOpenId::discoveryThroughAnother()
{
    const auto outside = u"https://127.0.0.1:8443"_s;
    QVERIFY(m_emulator.set({{"publicUrl"_L1, outside}}));
    const auto path = u'/' + m_emulator.projectId() + u"/.well-known/openid-configuration"_s;
    const auto found = m_emulator.get(path).json();
    QCOMPARE(found["issuer"_L1].toString(), outside + u'/' + m_emulator.projectId());
    for (const auto &name : {"authorization_endpoint"_L1, "token_endpoint"_L1, "jwks_uri"_L1, "device_authorization_endpoint"_L1})
        QVERIFY2(found[name].toString().startsWith(outside + u'/'), name.data());
    const auto back = m_emulator.returned(m_emulator.request(), m_anna);
    QCOMPARE(parameter(back, u"iss"_s), found["issuer"_L1].toString());
    QCOMPARE(claims(m_emulator.redeem(parameter(back, u"code"_s)))["iss"_L1], found["issuer"_L1]);
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    QCOMPARE(m_emulator.get(path).json()["issuer"_L1].toString(), m_emulator.issuer());
}

void TestEmulatorOpenId::discoveryOfAnApplication()
{
    const auto issuer = m_emulator.issuer() + u"/SA123"_s;
    const auto found = m_emulator.get(QUrl(issuer).path() + u"/.well-known/openid-configuration"_s).json();
    QCOMPARE(found["issuer"_L1].toString(), issuer);
    auto query = m_emulator.request();
    const auto own = QUrlQuery(QUrl(found["authorization_endpoint"_L1].toString())).queryItems();
    for (const auto &[name, value] : own)
        query.addQueryItem(name, value);
    QCOMPARE(parameter(m_emulator.returned(query, m_anna), u"iss"_s), issuer);
    QCOMPARE(claims(m_emulator.redeem(m_emulator.code(m_anna, query)))["iss"_L1].toString(), issuer);
}

void TestEmulatorOpenId::codeBecomesASession()
{
    QVERIFY(m_emulator.authorize(m_emulator.request()).body.contains("Continue as Anna Adler"));
    const auto answer = m_emulator.press(m_anna);
    QCOMPARE(answer.status, 303);
    const auto url = Emulator::locationOf(answer);
    QCOMPARE(url.adjusted(QUrl::RemoveQuery), QUrl(OpenIdStage::back()));
    QCOMPARE(parameter(url, u"state"_s), u"st4te"_s);
    QCOMPARE(parameter(url, u"iss"_s), m_emulator.issuer());

    const auto tokens = m_emulator.redeem(parameter(url, u"code"_s));
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(tokens.text("token_type"_L1), u"Bearer"_s);
    QCOMPARE(tokens.json()["expires_in"_L1].toInt(), 600);
    QCOMPARE(tokens.text("scope"_L1), u"openid email roles descope.custom_claims offline_access"_s);
    const auto idToken = claims(tokens);
    QCOMPARE(idToken["iss"_L1].toString(), m_emulator.issuer());
    QCOMPARE(idToken["aud"_L1].toArray(), QJsonArray{m_emulator.projectId()});
    QCOMPARE(idToken["sub"_L1].toString(), m_anna);
    QCOMPARE(idToken["nonce"_L1].toString(), u"n0nce"_s);
    QCOMPARE(idToken["email"_L1].toString(), anna);
    QCOMPARE(idToken["email_verified"_L1].toBool(), true);
    QCOMPARE(idToken["roles"_L1].toArray(), QJsonArray{"editor"_L1});
    QVERIFY(!idToken.contains("name"_L1)); // nobody asked for the profile
    const auto half = QCryptographicHash::hash(tokens.text("access_token"_L1).toLatin1(), QCryptographicHash::Sha256).left(16);
    QCOMPARE(idToken["at_hash"_L1].toString().toLatin1(),
        half.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));

    // They are a session like every other.
    QCOMPARE(claims(tokens, "access_token"_L1)["drn"_L1].toString(), u"DS"_s);
    QCOMPARE(claims(tokens, "refresh_token"_L1)["drn"_L1].toString(), u"DSR"_s);
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, tokens.text("refresh_token"_L1)).text("userId"_L1), m_anna);
    QCOMPARE(m_emulator.post(u"/v1/auth/refresh"_s, {}, tokens.text("refresh_token"_L1)).status, 200);
    QCOMPARE(m_emulator.post(u"/v1/auth/logout"_s, {}, tokens.text("refresh_token"_L1)).status, 200);
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, tokens.text("refresh_token"_L1)).errorCode(), u"E064001"_s);
}

void TestEmulatorOpenId::newPersonSignsUp()
{
    const auto signUp = [this](const QString &loginId) {
        const auto url = m_emulator.returned(m_emulator.request(), u"new"_s, loginId);
        return claims(m_emulator.redeem(parameter(url, u"code"_s)));
    };
    const auto berta = signUp(u"Berta@example.com"_s);
    QCOMPARE(berta["email"_L1].toString(), u"Berta@example.com"_s);
    QVERIFY(berta["sub"_L1].toString() != m_anna);
    QCOMPARE(signUp(u" berta@example.com "_s)["sub"_L1], berta["sub"_L1]);
    m_emulator.authorize(m_emulator.request());
    QCOMPARE(m_emulator.press(u"new"_s).status, 400); // nobody
    QCOMPARE(m_emulator.press(u"new"_s, QString(255, u'a')).status, 400);
    QCOMPARE(m_emulator.press(u"Unobody"_s).status, 400);
    QCOMPARE(m_emulator.press(m_anna).status, 303); // and the page waits still
}

void TestEmulatorOpenId::theHintedPersonComesFirst()
{
    QCOMPARE(m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, "zoe@example.com"_L1}}).status, 201);
    const auto page = [this](const QString &hint) {
        auto query = m_emulator.request();
        query.addQueryItem(u"login_hint"_s, hint);
        return m_emulator.authorize(query).body;
    };
    const auto known = page(u"ZOE@example.com%0D%0A"_s);
    QVERIFY(known.indexOf("zoe@example.com") < known.indexOf("anna@example.com"));
    QCOMPARE(known.count("autofocus"), 1);
    QVERIFY(page(u"nobody@example.com\"><script>"_s).contains("value=\"nobody@example.com&quot;&gt;&lt;script&gt;\""));
}

void TestEmulatorOpenId::whatTheProgramAskedWrongly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *tag, const char *name, const QString &value, const char *error) {
        QTest::newRow(tag) << QString::fromLatin1(name) << value << QString::fromLatin1(error);
    };
    row("no response_type", "response_type", {}, "invalid_request");
    row("implicit", "response_type", u"id_token"_s, "unsupported_response_type");
    row("hybrid", "response_type", u"code id_token"_s, "unsupported_response_type");
    row("no challenge", "code_challenge", {}, "invalid_request");
    row("a short challenge", "code_challenge", u"abc"_s, "invalid_request");
    row("a padded challenge", "code_challenge", QString(42, u'a') + u'=', "invalid_request");
    row("plain", "code_challenge_method", u"plain"_s, "invalid_request");
    row("no method", "code_challenge_method", {}, "invalid_request");
    row("no state", "state", {}, "invalid_request");
    row("another prompt", "prompt", u"please"_s, "invalid_request");
    row("none and more", "prompt", u"none login"_s, "invalid_request");
    row("none", "prompt", u"none"_s, "login_required");
    row("fragment", "response_mode", u"fragment"_s, "invalid_request");
    row("a request object", "request", u"e30.e30."_s, "request_not_supported");
    row("a request elsewhere", "request_uri", u"https://a.example/r"_s, "request_uri_not_supported");
}

void TestEmulatorOpenId::whatTheProgramAskedWrongly()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    auto query = m_emulator.request();
    query.removeQueryItem(name);
    if (!value.isEmpty())
        query.addQueryItem(name, value);
    const auto answer = m_emulator.authorize(query);
    QCOMPARE(answer.status, 303);
    const auto url = Emulator::locationOf(answer);
    QTEST(parameter(url, u"error"_s), "error");
    QCOMPARE(parameter(url, u"state"_s).isEmpty(), name == "state"_L1);
    QCOMPARE(parameter(url, u"iss"_s), m_emulator.issuer());
    QVERIFY(parameter(url, u"code"_s).isEmpty());
}

void TestEmulatorOpenId::consent()
{
    auto query = m_emulator.request();
    query.addQueryItem(u"prompt"_s, u"login consent"_s);
    m_emulator.authorize(query);
    QCOMPARE(m_emulator.press(u"allow"_s).status, 400); // who would allow it?
    const auto page = m_emulator.press(m_anna);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("offline_access"));
    const auto url = Emulator::locationOf(m_emulator.press(u"allow"_s));
    QCOMPARE(m_emulator.redeem(parameter(url, u"code"_s)).status, 200);
}

void TestEmulatorOpenId::create()
{
    auto query = m_emulator.request();
    query.addQueryItem(u"prompt"_s, u"create"_s);
    const auto page = m_emulator.authorize(query).body;
    QVERIFY(page.contains("Sign up") && !page.contains("Continue as"));
}

void TestEmulatorOpenId::saysNo()
{
    const auto url = m_emulator.returned(m_emulator.request(), u"deny"_s);
    QCOMPARE(parameter(url, u"error"_s), u"access_denied"_s);
    QCOMPARE(parameter(url, u"state"_s), u"st4te"_s);
    QCOMPARE(m_emulator.call("PATCH", u"/emulator/users/"_s + anna, R"({"status":"disabled"})").status, 200);
    QCOMPARE(parameter(m_emulator.returned(m_emulator.request(), m_anna), u"error"_s), u"access_denied"_s);
}

void TestEmulatorOpenId::pageIsAnsweredOnce()
{
    m_emulator.authorize(m_emulator.request());
    QCOMPARE(m_emulator.press(m_anna).status, 303);
    QCOMPARE(m_emulator.press(m_anna).status, 410);
    m_emulator.authorize(m_emulator.request());
    QVERIFY(m_emulator.advance(600));
    QCOMPARE(m_emulator.press(m_anna).status, 410);
}

void TestEmulatorOpenId::pagesAreSafe()
{
    QCOMPARE(m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, "<b>x"_L1}, {"name"_L1, "\"<script>"_L1}}).status, 201);
    auto query = m_emulator.request();
    query.removeQueryItem(u"redirect_uri"_s);
    query.addQueryItem(u"redirect_uri"_s, u"http://127.0.0.1:4567/;script-src'self'"_s);
    const auto page = m_emulator.authorize(query);
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains("<script") && !page.body.contains("<b>"));
    QCOMPARE(page.header("Content-Security-Policy"),
        QByteArray("default-src 'none'; style-src 'self'; form-action 'self' http://127.0.0.1:4567; base-uri 'none'; "
                   "frame-ancestors 'none'"));
    query.removeQueryItem(u"redirect_uri"_s);
    query.addQueryItem(u"redirect_uri"_s, u"app.example://callback"_s);
    QVERIFY(m_emulator.authorize(query).header("Content-Security-Policy").contains("form-action 'self' app.example:;"));
}

void TestEmulatorOpenId::onlyPasskeysNeedAScript()
{
    static const QRegularExpression link(u"href=\"(http://localhost:\\d+)([^\"]+)\">Use a passkey"_s);
    const auto found = link.match(QString::fromUtf8(m_emulator.authorize(m_emulator.request()).body));
    QVERIFY(found.hasMatch());
    const auto page = m_emulator.open(found.captured(2).replace(u"&amp;"_s, u"&"_s));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.header("Content-Security-Policy"),
        QByteArray("default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self' http://127.0.0.1:4567; "
                   "base-uri 'none'; frame-ancestors 'none'"));
    QCOMPARE(m_emulator.press(u"use"_s).status, 400); // without one
    QCOMPARE(m_emulator.press(u"create"_s, anna).status, 400);
    QCOMPARE(m_emulator.press(u"deny"_s).status, 303);
    QCOMPARE(m_emulator.open(u"/oauth2/v1/passkey?request=guessed"_s).status, 410);
}

QTEST_GUILESS_MAIN(TestEmulatorOpenId)
#include "tst_emulatoropenid.moc"

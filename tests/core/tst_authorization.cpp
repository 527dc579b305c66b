// SPDX-License-Identifier: MIT
#include "core/browser/authorization.h"
#include "core/browser/pkce.h"
#include "core/browser/returnedurl.h"
#include "core/browser/secrets.h"
#include "core/service/servicevalues.h"

#include <QDebug>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using Kind = Error::Kind;

/// What a browser brings back, and what of it is taken for an answer.
class tst_Authorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void secrets_are256BitsThatNobodyGuesses();
    void challenge_isThatOfTheStandard();
    void values_printWithoutSecrets();

    void answers_comeBackToTheirOwnPlace_data();
    void answers_comeBackToTheirOwnPlace();
    void answers_haveTheStateOfTheirRequest_data();
    void answers_haveTheStateOfTheirRequest();
    void answers_areReadAsForms();
    void codes_standForThemselvesWhereThereIsNoState_data();
    void codes_standForThemselvesWhereThereIsNoState();
    void errors_meanWhatTheWordsSay_data();
    void errors_meanWhatTheWordsSay();

    void forms_holdWhatTheyWereGiven();
    void redirects_areOfThisComputerOrSafe_data();
    void redirects_areOfThisComputerOrSafe();
};

namespace {

AuthorizationRequest requestBackTo(const QUrl &redirectUrl, const QString &state)
{
    const auto secrets = std::make_shared<AuthorizationSecrets>();
    secrets->redirectUrl = redirectUrl;
    secrets->state = state;
    return AuthorizationSecrets::request(secrets);
}

} // namespace

void tst_Authorization::secrets_are256BitsThatNobodyGuesses()
{
    QSet<QString> all;
    for (int i = 0; i < 1000; ++i) {
        const QString secret = randomSecret();
        QCOMPARE(QByteArray::fromBase64(secret.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(secret.size(), 43);
        all << secret;
    }
    QCOMPARE(all.size(), 1000);
    const AuthorizationSecrets secrets;
    QCOMPARE((QSet{secrets.state, secrets.nonce, secrets.verifier}).size(), 3);
}

/// RFC 7636, appendix B.
void tst_Authorization::challenge_isThatOfTheStandard()
{
    QCOMPARE(challengeOf(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s), u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
}

void tst_Authorization::values_printWithoutSecrets()
{
    const auto secrets = std::make_shared<AuthorizationSecrets>();
    secrets->url = QUrl(u"https://api.descope.com/oauth2/v1/authorize?state="_s + secrets->state);
    secrets->redirectUrl = QUrl(u"http://127.0.0.1:49152/randomPath"_s);
    const auto device = std::make_shared<DeviceSecrets>();
    device->deviceCode = u"deviceCode1"_s;
    device->userCode = u"WDJB-MJHT"_s;
    device->verificationUrl = QUrl(u"https://api.descope.com/device"_s);
    device->completeUrl = QUrl(u"https://api.descope.com/device?user_code=WDJB-MJHT"_s);
    device->expiresIn = 180s;
    QString printed;
    QDebug(&printed) << AuthorizationSecrets::request(secrets) << AuthorizationRequest() << DeviceSecrets::request(device)
                     << DeviceAuthorization()
                     << AuthorizationOptions{QUrl(u"http://127.0.0.1:49152/randomPath"_s), u"ada@example.com"_s, {}, u"flow1"_s,
                            u"T1"_s}
                     << OAuthOptions{{}, {}, u"ada@example.com"_s} << SsoOptions{{}, u"sso1"_s, true, u"ada@example.com"_s};
    for (const QString &secret : {secrets->state, secrets->nonce, secrets->verifier, u"randomPath"_s, device->deviceCode,
             device->userCode, u"ada@example.com"_s})
        QVERIFY2(!printed.contains(secret), qPrintable(printed));
    for (const QString &told : {u"api.descope.com"_s, u"127.0.0.1:49152"_s, u"180 s"_s, u"flow1"_s, u"T1"_s, u"sso1"_s})
        QVERIFY2(printed.contains(told), qPrintable(told + u" is not in "_s + printed));
}

void tst_Authorization::answers_comeBackToTheirOwnPlace_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QString>("returned");
    QTest::addColumn<bool>("isAnswer");
    const QString loopback = u"http://127.0.0.1:49152/8fK2"_s;
    const auto row = [](const char *name, const QString &redirect, const QString &url, bool isAnswer) {
        QTest::newRow(name) << redirect << url << isAnswer;
    };
    row("loopback", loopback, loopback + u"?code=c&state=s"_s, true);
    row("in another order", loopback, loopback + u"?state=s&code=c"_s, true);
    row("with what nobody knows", loopback, loopback + u"?code=c&state=s&session_state=x&code_x=1"_s, true);
    row("with a fragment", loopback, loopback + u"?code=c&state=s#_=_"_s, true);
    row("an error", loopback, loopback + u"?error=access_denied&state=s"_s, true);
    row("the root", u"http://127.0.0.1:49152"_s, u"http://127.0.0.1:49152/?code=c&state=s"_s, true);
    row("IPv6", u"http://[::1]:49152/a"_s, u"http://[::1]:49152/a?code=c&state=s"_s, true);
    row("a scheme", u"com.example.app:/callback"_s, u"com.example.app:/callback?code=c&state=s"_s, true);
    row("a scheme with a host", u"example-app://callback"_s, u"example-app://callback?code=c&state=s"_s, true);
    row("a redirect with a query", loopback + u"?app=1"_s, loopback + u"?app=1&code=c&state=s"_s, true);
    row("a redirect whose query is gone", loopback + u"?app=1"_s, loopback + u"?code=c&state=s"_s, false);
    row("a redirect whose query is changed", loopback + u"?app=1"_s, loopback + u"?app=2&code=c&state=s"_s, false);
    row("another path", loopback, loopback + u"x?code=c&state=s"_s, false);
    row("a path below", loopback, loopback + u"/x?code=c&state=s"_s, false);
    row("a path in other letters", loopback, u"http://127.0.0.1:49152/8FK2?code=c&state=s"_s, false);
    row("another port", loopback, u"http://127.0.0.1:49153/8fK2?code=c&state=s"_s, false);
    row("another name of the host", loopback, u"http://localhost:49152/8fK2?code=c&state=s"_s, false);
    row("another host", loopback, u"http://127.0.0.1.example.com:49152/8fK2?code=c&state=s"_s, false);
    row("a user name", loopback, u"http://a@127.0.0.1:49152/8fK2?code=c&state=s"_s, false);
    row("another scheme", loopback, u"https://127.0.0.1:49152/8fK2?code=c&state=s"_s, false);
    row("no URL", loopback, QString(), false);
    row("nothing to read", loopback, loopback, false);
    row("in the fragment", loopback, loopback + u"#code=c&state=s"_s, false);
    row("a code and an error", loopback, loopback + u"?code=c&error=access_denied&state=s"_s, false);
    row("two codes", loopback, loopback + u"?code=c&code=d&state=s"_s, false);
    row("the same code twice", loopback, loopback + u"?code=c&code=c&state=s"_s, false);
    row("a code that is empty and one that is not", loopback, loopback + u"?code=&code=c&state=s"_s, false);
    row("two issuers", loopback, loopback + u"?code=c&state=s&iss=a&iss=a"_s, false);
    row("an empty code", loopback, loopback + u"?code=&state=s"_s, false);
    row("a line break in the code", loopback, loopback + u"?code=c%0A&state=s"_s, false);
    row("a letter of another script in the code", loopback, loopback + u"?code=%D1%8F&state=s"_s, false);
}

void tst_Authorization::answers_comeBackToTheirOwnPlace()
{
    QFETCH(QString, redirect);
    QFETCH(QString, returned);
    QTEST(requestBackTo(QUrl(redirect), u"s"_s).isAnsweredBy(QUrl(returned)), "isAnswer");
}

void tst_Authorization::answers_haveTheStateOfTheirRequest_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isAnswer");
    const QString state = u"ab-_Z"_s;
    QTest::newRow("its own") << u"&state="_s + state << true;
    QTest::newRow("escaped") << u"&state=ab%2D%5FZ"_s << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("an empty one") << u"&state="_s << false;
    QTest::newRow("a guessed one") << u"&state=guess"_s << false;
    QTest::newRow("a beginning of it") << u"&state=ab-"_s << false;
    QTest::newRow("more than it") << u"&state="_s + state + u'x' << false;
    QTest::newRow("in other letters") << u"&state=AB-_z"_s << false;
    QTest::newRow("twice") << u"&state="_s + state + u"&state="_s + state << false;
    QTest::newRow("beside another one") << u"&state=x&state="_s + state << false;
    QTest::newRow("under another name") << u"&State="_s + state << false;
}

void tst_Authorization::answers_haveTheStateOfTheirRequest()
{
    QFETCH(QString, field);
    const QString place = u"http://127.0.0.1:49152/8fK2"_s;
    QTEST(requestBackTo(QUrl(place), u"ab-_Z"_s).isAnsweredBy(QUrl(place + u"?code=c"_s + field)), "isAnswer");
    QVERIFY(!AuthorizationRequest().isAnsweredBy(QUrl(place + u"?code=c"_s + field)));
}

void tst_Authorization::answers_areReadAsForms()
{
    const QUrl redirect(u"http://127.0.0.1:49152/8fK2"_s);
    const auto answer = readReturned(
        QUrl(redirect.toString() + u"?error=server_error&error_description=Not+now%2C+1%2B1%3D2+%C3%BC&state=a%2Bb"_s), redirect);
    QVERIFY(answer);
    QCOMPARE(answer->description, u"Not now, 1+1=2 ü"_s);
    QCOMPARE(answer->state, u"a+b"_s);
    QVERIFY(answer->issuer.isNull());
    QCOMPARE(readReturned(QUrl(redirect.toString() + u"?code=4%2F0Ab%2Bc%3D&iss=https%3A%2F%2Fa.example%2Fp"_s), redirect)->code,
        u"4/0Ab+c="_s);
}

void tst_Authorization::codes_standForThemselvesWhereThereIsNoState_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("description");
    QTest::newRow("a code") << u"?code=c1"_s << u"c1"_s << Kind::Cancelled << QString();
    QTest::newRow("a word") << u"?err=access_denied"_s << QString() << Kind::BrowserDenied << QString();
    QTest::newRow("a word by its other name")
        << u"?error=access_denied&error_description=No"_s << QString() << Kind::BrowserDenied << u"No"_s;
    QTest::newRow("a sentence") << u"?err=The+provider+is+away"_s << QString() << Kind::Server << u"The provider is away"_s;
    QTest::newRow("both names") << u"?err=a&error=b"_s << QString() << Kind::BrowserMismatch << QString();
    QTest::newRow("nothing") << QString() << QString() << Kind::BrowserMismatch << QString();
    QTest::newRow("another path") << u"x?code=c1"_s << QString() << Kind::BrowserMismatch << QString();
}

void tst_Authorization::codes_standForThemselvesWhereThereIsNoState()
{
    QFETCH(QString, query);
    QFETCH(QString, code);
    const QString place = u"http://127.0.0.1:49152/8fK2"_s;
    const Result<QString> read = returnedCode(QUrl(place + query), QUrl(place));
    QCOMPARE(bool(read), !code.isEmpty());
    if (read) {
        QCOMPARE(*read, code);
        return;
    }
    QTEST(read.error().kind, "kind");
    if (read.error().kind != Kind::BrowserMismatch)
        QTEST(read.error().description, "description");
}

void tst_Authorization::errors_meanWhatTheWordsSay_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("access_denied") << Kind::BrowserDenied;
    for (const char *word : {"login_required", "interaction_required", "account_selection_required", "consent_required",
             "user_cancelled_login", "user_cancelled_authorize"})
        QTest::newRow(word) << Kind::BrowserCancelled;
    for (const char *word : {"invalid_request", "unauthorized_client", "unsupported_response_type", "invalid_scope"})
        QTest::newRow(word) << Kind::Configuration;
    for (const char *word : {"server_error", "temporarily_unavailable", "something_new"})
        QTest::newRow(word) << Kind::Server;
}

void tst_Authorization::errors_meanWhatTheWordsSay()
{
    ReturnedAnswer answer;
    answer.error = QString::fromLatin1(QTest::currentDataTag());
    answer.description = QString(1000, u'x');
    const Error error = errorOf(answer);
    QTEST(error.kind, "kind");
    QCOMPARE(error.code, answer.error);
    QCOMPARE(error.description.size(), 500);
    QCOMPARE(error.httpStatus, 0);
    QVERIFY(!error.outcomeUnknown);
}

void tst_Authorization::forms_holdWhatTheyWereGiven()
{
    QCOMPARE(formEncoded({{u"a"_s, u"1 +&=ü\r\nX: 1"_s}, {u"empty"_s, {}}, {u"b"_s, u"~-._"_s}}),
        QByteArray("a=1%20%2B%26%3D%C3%BC%0D%0AX%3A%201&b=~-._"));
    const auto encoded = [](const char *url, const QList<std::pair<QString, QString>> &fields) {
        return withQuery(QUrl(QString::fromLatin1(url)), fields).toEncoded();
    };
    QCOMPARE(encoded("https://a.example/x", {{u"k"_s, u"a+b c"_s}}), QByteArray("https://a.example/x?k=a%2Bb%20c"));
    QCOMPARE(encoded("https://a.example/x?own=1%2B1", {{u"k"_s, u"v"_s}}), QByteArray("https://a.example/x?own=1%2B1&k=v"));
    QCOMPARE(encoded("https://a.example/x?own=1", {{u"k"_s, {}}}), QByteArray("https://a.example/x?own=1"));
}

void tst_Authorization::redirects_areOfThisComputerOrSafe_data()
{
    QTest::addColumn<bool>("isGood");
    for (const char *url : {"http://127.0.0.1:8765/callback", "http://127.0.0.1:8765", "http://[::1]:8765/callback",
             "https://app.example.com/callback?x=1", "com.example.app:/callback", "descope-login://callback"})
        QTest::newRow(url) << true;
    // A name of this computer may be one of another (RFC 8252, 8.3).
    for (const char *url : {"", "callback", "/callback", "//127.0.0.1/callback", "http://localhost:8765/callback",
             "http://app.example.com/callback", "http://192.168.0.1/callback", "http://0.0.0.0:8765/", "https:///callback",
             "https://app.example.com/#x", "https://ada:pw@app.example.com/", "http://ada@127.0.0.1/"})
        QTest::newRow(url) << false;
}

void tst_Authorization::redirects_areOfThisComputerOrSafe()
{
    QTEST(redirectProblem(QUrl(QString::fromLatin1(QTest::currentDataTag()))).isEmpty(), "isGood");
}

QTEST_GUILESS_MAIN(tst_Authorization)

#include "tst_authorization.moc"

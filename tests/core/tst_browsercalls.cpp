// SPDX-License-Identifier: MIT
#include "browserfixture.h"
#include "core/browser/pkce.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;

namespace {

QStringList *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged->append(text);
}

} // namespace

/// Signing in by a browser, as far as it is a matter between the program and the server.
class tst_BrowserCalls : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void request_saysWhatItAsksFor();
    void request_carriesEveryOption();
    void requests_haveNothingInCommon();
    void badRequests_areRefusedWithoutARequest_data();
    void badRequests_areRefusedWithoutARequest();

    void discovery_isAskedOnce();
    void discovery_isAskedAgainAfterAFailure();
    void discovery_isJudged_data();
    void discovery_isJudged();
    void discovery_isNotFollowedElsewhere();

    void answer_signsIn();
    void answer_isOneRequestWithTheSecretsInItsForm();
    void foreignAnswers_areIgnored_data();
    void foreignAnswers_areIgnored();
    void issuer_mustComeBackWhereItIsPromised();
    void errors_endTheRequest_data();
    void errors_endTheRequest();
    void answer_countsOnce();
    void answer_thatCouldNotBeSent_countsAgain();
    void answer_thatCameTooOften_countsAgain();
    void time_isTheServers_data();
    void time_isTheServers();
    void networkOfTheProgram_carriesTheForm();
    void answer_ofAnotherProject_isNotRedeemed();

    void refusals_haveKinds_data();
    void refusals_haveKinds();
    void codes_areNotCarriedElsewhere();
    void uselessTokens_areRefused_data();
    void uselessTokens_areRefused();
    void idTokens_areJudged_data();
    void idTokens_areJudged();
    void refusedSessions_areEnded();
    void serversThatRepeatASecret_areNotQuoted();
    void logs_holdNoSecrets();

    void cancelled_isOver();
    void destroyedService_cancels();
};

void tst_BrowserCalls::request_saysWhatItAsksFor()
{
    const AuthorizationRequest made = request();
    const QUrl url = made.url();
    QCOMPARE(url.toString(QUrl::RemoveQuery), at("/oauth2/v1/authorize"));
    QCOMPARE(in(url, "response_type"), u"code"_s);
    QCOMPARE(in(url, "client_id"), projectId);
    QCOMPARE(in(url, "redirect_uri"), redirectUrl.toString());
    QCOMPARE(in(url, "scope"), u"openid email roles descope.custom_claims offline_access"_s);
    QCOMPARE(in(url, "code_challenge_method"), u"S256"_s);
    for (const char *secret : {"state", "nonce", "code_challenge"})
        QCOMPARE(in(url, secret).size(), 43);
    for (const char *option : {"login_hint", "prompt", "flow", "tenant", "code_verifier", "client_secret"})
        QVERIFY(!QUrlQuery(url).hasQueryItem(QString::fromLatin1(option)));
    QCOMPARE(made.redirectUrl(), redirectUrl);
    const Request asked = server->requests().first();
    QCOMPARE(asked.method, QByteArray("GET"));
    QCOMPARE(asked.target, discoveryPath);
    QVERIFY(asked.header("Authorization").isEmpty());
}

void tst_BrowserCalls::request_carriesEveryOption()
{
    QJsonObject json = discovery();
    json.insert("authorization_endpoint"_L1, at("/oauth2/v1/authorize?own=1%2B1"));
    server->clear();
    publish(json);
    const QUrl url = request({redirectUrl, u"ada+x@example.com\r\nX-Evil: 1&prompt=none"_s, u"select_account"_s, u"sign-up"_s,
                                 u"T2a"_s, {u"openid"_s, u"a b"_s}})
                         .url();
    QCOMPARE(in(url, "own"), u"1+1"_s);
    QCOMPARE(in(url, "login_hint"), u"ada+x@example.com\r\nX-Evil: 1&prompt=none"_s);
    QCOMPARE(in(url, "prompt"), u"select_account"_s);
    QCOMPARE(in(url, "flow"), u"sign-up"_s);
    QCOMPARE(in(url, "tenant"), u"T2a"_s);
    QCOMPARE(in(url, "scope"), u"openid a b"_s);
    // One line, in which nothing can be taken for another field, whoever reads it: a plus sign is a blank to some.
    QVERIFY(!url.toEncoded().contains('\n') && !url.toEncoded().contains('\r') && !url.toEncoded().contains('+'));
    QCOMPARE(url.query(QUrl::FullyEncoded).count(u"prompt="_s), 1);
}

void tst_BrowserCalls::requests_haveNothingInCommon()
{
    const QUrl one = request().url();
    const QUrl other = request().url();
    QSet<QString> secrets;
    for (const char *field : {"state", "nonce", "code_challenge"})
        secrets << in(one, field) << in(other, field);
    QCOMPARE(secrets.size(), 6);
}

void tst_BrowserCalls::badRequests_areRefusedWithoutARequest_data()
{
    using S = DescopeService;
    using Call = std::function<Error(S &)>;
    QTest::addColumn<Call>("send");
    const auto row = [](const char *name, auto call) {
        QTest::newRow(name) << Call([call](S &asked) { return awaitError(call(asked)); });
    };
    row("no redirect URL", [](S &s) { return s.authorizationRequest({}); });
    row("a redirect URL without TLS", [](S &s) {
        return s.authorizationRequest({QUrl(u"http://a.example/"_s), {}, {}, {}, {}});
    });
    row("no openid", [](S &s) { return s.authorizationRequest({redirectUrl, {}, {}, {}, {}, {u"email"_s}}); });
    row("no openid for a device", [](S &s) { return s.deviceAuthorization({u"email"_s}); });
    row("no request", [](S &s) { return s.redeem({}, redirectUrl); });
    row("no device", [](S &s) { return s.pollDevice({}); });
    row("no provider", [](S &s) { return s.startOAuth({}, redirectUrl); });
    row("a provider without redirect URL", [](S &s) { return s.startOAuth(u"google"_s, {}); });
    row("no organisation", [](S &s) { return s.startSso({}, redirectUrl); });
    row("an organisation without redirect URL", [](S &s) { return s.startSso(u"a.example"_s, {}); });
    row("no code of a provider", [](S &s) { return s.exchangeOAuth({}); });
    row("no code of an organisation", [](S &s) { return s.exchangeSso({}); });
}

void tst_BrowserCalls::badRequests_areRefusedWithoutARequest()
{
    QFETCH(std::function<Error(DescopeService &)>, send);
    QCOMPARE(send(*service).kind, Kind::InvalidArgument);
    QVERIFY(server->requests().isEmpty());
    QTest::ignoreMessage(QtWarningMsg, "No project ID is set.");
    DescopeService without({});
    QCOMPARE(send(without).kind, Kind::Configuration);
}

void tst_BrowserCalls::discovery_isAskedOnce()
{
    service->discoverAhead();
    const auto one = service->authorizationRequest({redirectUrl, {}, {}, {}, {}});
    const auto other = service->authorizationRequest({redirectUrl, {}, {}, {}, {}});
    QVERIFY(await(one));
    QVERIFY(await(other));
    service->discoverAhead();
    QVERIFY(!request().isEmpty());
    QCOMPARE(server->requests(discoveryPath).size(), 1);
}

void tst_BrowserCalls::discovery_isAskedAgainAfterAFailure()
{
    server->clear();
    server->reply(discoveryPath, Reply::dropped());
    publish(discovery());
    QCOMPARE(awaitError(service->authorizationRequest({redirectUrl, {}, {}, {}, {}})).kind, Kind::Offline);
    QVERIFY(!request().isEmpty());
}

void tst_BrowserCalls::discovery_isJudged_data()
{
    QTest::addColumn<QByteArray>("change"); // JSON; {} of the host stands for the server
    QTest::addColumn<Kind>("kind");
    QTest::newRow("another issuer") << QByteArray(R"({"issuer":"https://evil.example/P2abcdefghijklmnopqrstuvwxyz"})")
                                    << Kind::Configuration;
    QTest::newRow("no issuer") << QByteArray(R"({"issuer":null})") << Kind::Server;
    QTest::newRow("a list of issuers") << QByteArray(R"({"issuer":["a"]})") << Kind::Server;
    for (const char *endpoint : {"authorization_endpoint", "token_endpoint", "device_authorization_endpoint", "jwks_uri"}) {
        for (const char *place : {"https://evil.example/x", "http://evil.example/x", "http://127.0.0.1:1/x"})
            QTest::addRow("%s at %s", endpoint, place)
                << QByteArray("{\"" + QByteArray(endpoint) + "\":\"" + place + "\"}") << Kind::Configuration;
    }
    for (const char *endpoint : {"authorization_endpoint", "token_endpoint"})
        QTest::addRow("no %s", endpoint) << QByteArray("{\"" + QByteArray(endpoint) + "\":null}") << Kind::Server;
    QTest::newRow("no S256") << QByteArray(R"({"code_challenge_methods_supported":["plain"]})") << Kind::Configuration;
    QTest::newRow("no word of PKCE") << QByteArray(R"({"code_challenge_methods_supported":null})") << Kind::Configuration;
    QTest::newRow("a text in place of a list")
        << QByteArray(R"({"code_challenge_methods_supported":"xS256"})") << Kind::Configuration;
}

void tst_BrowserCalls::discovery_isJudged()
{
    QFETCH(QByteArray, change);
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    QJsonObject json = discovery();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json.insert(it.key(), it.value());
    server->clear();
    publish(json);
    const Error error = awaitError(service->authorizationRequest({redirectUrl, {}, {}, {}, {}}));
    QTEST(error.kind, "kind");
    QVERIFY(!error.description.contains(u"evil"_s));
    QTEST(awaitError(service->deviceAuthorization()).kind, "kind");
    QVERIFY(server->requests(devicePath).isEmpty());
}

void tst_BrowserCalls::discovery_isNotFollowedElsewhere()
{
    LoopbackServer evil;
    for (const int status : {301, 302, 303, 307, 308}) {
        server->clear();
        server->reply(discoveryPath, Reply::text(status, {}, {{"Location", evil.url().toEncoded() + discoveryPath}}));
        QCOMPARE(awaitError(service->authorizationRequest({redirectUrl, {}, {}, {}, {}})).kind, Kind::Server);
    }
    QCOMPARE(evil.connectionCount(), 0);
    server->clear();
    server->reply(discoveryPath, Reply::text(200, "<html>Welcome to our network</html>"));
    QCOMPARE(awaitError(service->authorizationRequest({redirectUrl, {}, {}, {}, {}})).kind, Kind::Server);
    server->clear();
    server->reply(discoveryPath, Reply::text(404, "Not Found"));
    QCOMPARE(awaitError(service->authorizationRequest({redirectUrl, {}, {}, {}, {}})).kind, Kind::Configuration);
}

void tst_BrowserCalls::answer_signsIn()
{
    const AuthorizationRequest made = request();
    grant(made);
    const auto answer = await(service->redeem(made, returned(made)));
    QVERIFY(answer);
    const Session &session = answer->session;
    QCOMPARE(session.sessionToken.jwt(), sessionJwt(u"session"_s));
    QCOMPARE(session.refreshToken.jwt(), refreshJwt(u"refresh"_s));
    QCOMPARE(session.user.userId, u"U2canaryuser"_s);
    QCOMPARE(session.user.name, u"Ada"_s);
    QCOMPARE(session.user.email, u"ada@example.com"_s);
    QVERIFY(session.user.verifiedEmail);
    QVERIFY(!answer->firstSeen);
    QCOMPARE(endedSessions(), 0);
}

void tst_BrowserCalls::answer_isOneRequestWithTheSecretsInItsForm()
{
    const AuthorizationRequest made = request();
    grant(made);
    const qsizetype before = server->requests().size();
    QVERIFY(await(service->redeem(made, returned(made, u"4%2F0Ab%2Bc"_s))));
    QCOMPARE(server->requests().size(), before + 1);
    const Request sent = server->requests().last();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.target, tokenPath);
    QCOMPARE(sent.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(sent.header("Authorization").isEmpty());
    QVERIFY(sent.header("Cookie").isEmpty());
    QMap<QString, QString> form = formOf(sent);
    const QString verifier = form.take(u"code_verifier"_s);
    QCOMPARE(verifier.size(), 43);
    QCOMPARE(challengeOf(verifier), in(made.url(), "code_challenge"));
    QVERIFY(!made.url().toString().contains(verifier));
    QCOMPARE(form, (QMap<QString, QString>{{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, projectId},
                       {u"redirect_uri"_s, redirectUrl.toString()}, {u"code"_s, u"4/0Ab+c"_s}}));
}

void tst_BrowserCalls::foreignAnswers_areIgnored_data()
{
    QTest::addColumn<QString>("url"); // %1: the state
    const QString place = redirectUrl.toString();
    QTest::newRow("no state") << place + u"?code=c"_s;
    QTest::newRow("a guessed state") << place + u"?code=c&state=guess"_s;
    QTest::newRow("the state twice") << place + u"?code=c&state=%1&state=%1"_s;
    QTest::newRow("two codes") << place + u"?code=c&code=d&state=%1"_s;
    QTest::newRow("a code and an error") << place + u"?code=c&error=access_denied&state=%1"_s;
    QTest::newRow("an error with a guessed state") << place + u"?error=access_denied&state=guess"_s;
    QTest::newRow("neither") << place + u"?state=%1"_s;
    QTest::newRow("another path") << place + u"x?code=c&state=%1"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:1/8fK2?code=c&state=%1"_s;
    QTest::newRow("another issuer") << place + u"?code=c&state=%1&iss=https%3A%2F%2Fevil.example"_s;
    QTest::newRow("an empty issuer") << place + u"?code=c&state=%1&iss="_s;
    QTest::newRow("an error of another issuer") << place + u"?error=access_denied&state=%1&iss=https%3A%2F%2Fevil.example"_s;
}

/// Any page or program can call the redirect URL: that costs the person nothing.
void tst_BrowserCalls::foreignAnswers_areIgnored()
{
    QFETCH(QString, url);
    const AuthorizationRequest made = request();
    grant(made);
    const Error error = awaitError(service->redeem(made, QUrl(url.replace(u"%1"_s, stateOf(made)))));
    QCOMPARE(error.kind, Kind::BrowserMismatch);
    QVERIFY(!error.description.contains(stateOf(made)));
    QVERIFY(server->requests(tokenPath).isEmpty());
    const AuthorizationRequest other = request(); // injection: the answer to another start
    QCOMPARE(awaitError(service->redeem(made, returned(other))).kind, Kind::BrowserMismatch);
    QVERIFY(await(service->redeem(made, returned(made))));
}

/// RFC 9207.
void tst_BrowserCalls::issuer_mustComeBackWhereItIsPromised()
{
    QJsonObject json = discovery();
    json.insert("authorization_response_iss_parameter_supported"_L1, true);
    server->clear();
    publish(json);
    const AuthorizationRequest made = request();
    grant(made);
    QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, Kind::BrowserMismatch);
    const QString own = returned(made).toString() + u"&iss="_s + QString::fromLatin1(QUrl::toPercentEncoding(issuer()));
    QVERIFY(await(service->redeem(made, QUrl(own))));
}

void tst_BrowserCalls::errors_endTheRequest_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("access_denied") << Kind::BrowserDenied;
    QTest::newRow("login_required") << Kind::BrowserCancelled;
    QTest::newRow("invalid_scope") << Kind::Configuration;
    QTest::newRow("server_error") << Kind::Server;
}

void tst_BrowserCalls::errors_endTheRequest()
{
    const AuthorizationRequest made = request();
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    const QUrl url(redirectUrl.toString() + u"?error="_s + word + u"&error_description=No+for+"_s + stateOf(made) + u"&state="_s +
                   stateOf(made));
    const Error error = awaitError(service->redeem(made, url));
    QTEST(error.kind, "kind");
    QCOMPARE(error.code, word);
    QCOMPARE(error.description, u"No for …"_s);
    QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, Kind::BrowserExpired);
    QVERIFY(server->requests(tokenPath).isEmpty());
}

void tst_BrowserCalls::answer_countsOnce()
{
    const AuthorizationRequest made = request();
    const AuthorizationRequest copy = made;
    grant(made);
    server->reply(tokenPath, Reply::dropped());
    const auto first = service->redeem(made, returned(made));
    QCOMPARE(awaitError(service->redeem(copy, returned(made))).kind, Kind::BrowserExpired); // while the first is under way
    QVERIFY(await(first));
    QCOMPARE(awaitError(service->redeem(copy, returned(made, u"another"_s))).kind, Kind::BrowserExpired);
    QCOMPARE(server->requests(tokenPath).size(), 1);

    const AuthorizationRequest lost = request(); // whose code may have been spent
    const Error error = awaitError(service->redeem(lost, returned(lost)));
    QCOMPARE(error.kind, Kind::Offline);
    QVERIFY(error.outcomeUnknown);
    QCOMPARE(awaitError(service->redeem(lost, returned(lost))).kind, Kind::BrowserExpired);
    QCOMPARE(server->requests(tokenPath).size(), 2);
}

void tst_BrowserCalls::answer_thatCouldNotBeSent_countsAgain()
{
    const AuthorizationRequest made = request();
    server.reset();
    for (int i = 0; i < 2; ++i) {
        const Error error = awaitError(service->redeem(made, returned(made)));
        QCOMPARE(error.kind, Kind::Offline);
        QVERIFY(!error.outcomeUnknown);
    }
}

/// A rate limit is said before a code is looked at.
void tst_BrowserCalls::answer_thatCameTooOften_countsAgain()
{
    const AuthorizationRequest made = request();
    server->reply(tokenPath, Reply::json(429, {{"errorCode"_L1, "E130429"_L1}}, {{"Retry-After", "7"}}));
    grant(made);
    const Error error = awaitError(service->redeem(made, returned(made)));
    QCOMPARE(error.kind, Kind::RateLimited);
    QCOMPARE(error.retryAfter, std::optional(7s));
    QVERIFY(await(service->redeem(made, returned(made))));
}

void tst_BrowserCalls::time_isTheServers_data()
{
    QTest::addColumn<bool>("isOfTheServersTime");
    QTest::newRow("an id token of the server's time") << true;
    QTest::newRow("an id token of this computer's time") << false;
}

/// The clock of this computer is wrong by years.
void tst_BrowserCalls::time_isTheServers()
{
    QFETCH(bool, isOfTheServersTime);
    const AuthorizationRequest made = request();
    const QDateTime there(QDate(2031, 3, 4), QTime(5, 6, 7), QTimeZone::utc());
    QJsonObject claims = idClaims(issuer(), in(made.url(), "nonce"));
    if (isOfTheServersTime) {
        claims.insert("iat"_L1, there.toSecsSinceEpoch());
        claims.insert("exp"_L1, there.toSecsSinceEpoch() + 600);
    }
    QJsonObject answer = tokenAnswer({});
    answer.insert("id_token"_L1, makeJwt(claims));
    server->reply(tokenPath, Reply::json(200, answer, {{"Date", "Tue, 04 Mar 2031 05:06:07 GMT"}}));
    const auto signedIn = await(service->redeem(made, returned(made)));
    QCOMPARE(bool(signedIn), isOfTheServersTime);
    if (!signedIn)
        QCOMPARE(signedIn.error().kind, Kind::TokenInvalid);
}

void tst_BrowserCalls::networkOfTheProgram_carriesTheForm()
{
    QNetworkAccessManager network;
    DescopeService lent({projectId, server->url(), 15s, &network});
    const auto made = await(lent.authorizationRequest({redirectUrl, {}, {}, {}, {}}));
    QVERIFY(made);
    grant(*made);
    QVERIFY(await(lent.redeem(*made, returned(*made, u"4%2F0Ab"_s))));
    const Request sent = server->requests(tokenPath).first();
    QCOMPARE(sent.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(sent.header("Authorization").isEmpty());
    QCOMPARE(formOf(sent).value(u"code"_s), u"4/0Ab"_s);
}

void tst_BrowserCalls::answer_ofAnotherProject_isNotRedeemed()
{
    const AuthorizationRequest made = request();
    DescopeService other({u"P2zyxwvutsrqponmlkjihgfedcba"_s, server->url()});
    QCOMPARE(awaitError(other.redeem(made, returned(made))).kind, Kind::InvalidArgument);
    QVERIFY(server->requests(tokenPath).isEmpty());
}

void tst_BrowserCalls::refusals_haveKinds_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto oauth = [](const char *word, int status, Kind kind) {
        QTest::addRow("%s %d", word, status)
            << Reply::json(status, {{"error"_L1, QString::fromLatin1(word)}, {"error_description"_L1, "Words"_L1}}) << kind
            << QString::fromLatin1(word);
    };
    for (const int status : {400, 401})
        oauth("invalid_grant", status, Kind::BrowserExpired);
    for (const char *word :
        {"invalid_client", "unauthorized_client", "unsupported_grant_type", "invalid_request", "invalid_scope"})
        oauth(word, 400, Kind::Configuration);
    oauth("access_denied", 403, Kind::BrowserDenied);
    oauth("server_error", 500, Kind::Server);
    oauth("invalid_grant", 503, Kind::Server);
    oauth("slow_down", 429, Kind::DevicePending);
    oauth("something_new", 400, Kind::BrowserExpired);
    const auto descope = [](const char *code, int status, Kind kind) {
        QTest::addRow("%s %d", code, status)
            << Reply::json(status, {{"errorCode"_L1, QString::fromLatin1(code)}, {"errorDescription"_L1, "Words"_L1}}) << kind
            << QString::fromLatin1(code);
    };
    for (const int status : {400, 401})
        descope("E061301", status, Kind::BrowserExpired);
    descope("E099999", 400, Kind::BrowserExpired);
    descope("E130429", 429, Kind::RateLimited);
    descope("E011001", 500, Kind::Server);
    const auto page = [](const char *name, int status, Kind kind) {
        QTest::addRow("%s %d", name, status)
            << Reply::text(status, "<html>Words</html>", {{"Content-Type", "text/html"}}) << kind << QString();
    };
    for (const int status : {200, 400, 401, 403, 502})
        page("a page", status, Kind::Server);
    page("a page", 404, Kind::Configuration);
    QTest::newRow("a redirect") << Reply::text(302, {}, {{"Location", "https://evil.example/token"}}) << Kind::Server
                                << QString();
    QTest::newRow("a redirect that keeps the form")
        << Reply::text(307, {}, {{"Location", "https://evil.example/token"}}) << Kind::Server << QString();
    QTest::newRow("a sentence as error") << Reply::json(400, {{"error"_L1, "Not a word"_L1}}) << Kind::BrowserExpired
                                         << QString();
}

void tst_BrowserCalls::refusals_haveKinds()
{
    QFETCH(Reply, reply);
    const AuthorizationRequest made = request();
    server->reply(tokenPath, reply);
    const Error error = awaitError(service->redeem(made, returned(made)));
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    if (!error.code.isEmpty())
        QCOMPARE(error.description, u"Words"_s);
    QCOMPARE(server->requests(tokenPath).size(), 1);
    QCOMPARE(endedSessions(), 0);
}

void tst_BrowserCalls::codes_areNotCarriedElsewhere()
{
    LoopbackServer evil;
    for (const int status : {301, 302, 303, 307, 308}) {
        start();
        const AuthorizationRequest made = request();
        const DeviceAuthorization asked = device();
        server->reply(tokenPath, Reply::text(status, {}, {{"Location", evil.url().toEncoded() + tokenPath}}));
        QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, Kind::Server);
        QCOMPARE(awaitError(service->pollDevice(asked)).kind, Kind::Server);
        QCOMPARE(server->requests(tokenPath).size(), 2);
    }
    QCOMPARE(evil.connectionCount(), 0);
}

void tst_BrowserCalls::uselessTokens_areRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Kind>("kind");
    const QJsonValue none(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, Kind kind) {
        QTest::newRow(name) << member << value << kind;
    };
    row("no access token", u"access_token"_s, none, Kind::Server);
    row("an opaque access token", u"access_token"_s, u"2YotnFZFEjr1zCsicMWpAA"_s, Kind::Server);
    row("an access token of somebody else", u"access_token"_s, makeJwt({{"sub"_L1, "U2somebodyelse"_L1}}), Kind::Server);
    row("an access token of another project", u"access_token"_s,
        makeJwt({{"sub"_L1, "U2canaryuser"_L1}, {"iss"_L1, "P2zyxwvutsrqponmlkjihgfedcba"_L1}}), Kind::Server);
    row("no refresh token", u"refresh_token"_s, none, Kind::Configuration);
    row("an empty refresh token", u"refresh_token"_s, QString(), Kind::Configuration);
    row("null as refresh token", u"refresh_token"_s, QJsonValue(), Kind::Configuration);
    row("an opaque refresh token", u"refresh_token"_s, u"tGzv3JOkF0XG5Qx2TlKWIA"_s, Kind::Server);
    row("a refresh token of somebody else", u"refresh_token"_s, refreshJwt(u"r"_s, u"U2somebodyelse"_s), Kind::Server);
    row("no id token", u"id_token"_s, none, Kind::Server);
    row("an opaque id token", u"id_token"_s, u"x"_s, Kind::Server);
    row("another type of token", u"token_type"_s, u"DPoP"_s, Kind::Server);
    row("an error beside the tokens", u"error"_s, u"invalid_grant"_s, Kind::Server);
    row("an error code beside the tokens", u"errorCode"_s, u"E061301"_s, Kind::Server);
    row("a type in small letters", u"token_type"_s, u"bearer"_s, Kind::Cancelled); // a good one
    row("no type", u"token_type"_s, none, Kind::Cancelled);
}

void tst_BrowserCalls::uselessTokens_areRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(Kind, kind);
    const AuthorizationRequest made = request();
    QJsonObject answer = tokenAnswer(in(made.url(), "nonce"));
    answer.insert(member, value);
    server->reply(tokenPath, Reply::json(200, answer));
    QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, kind);
    const bool isHeld = kind == Kind::Cancelled;
    const bool isToken = !Token::parse(answer.value("refresh_token"_L1).toString()).isEmpty();
    QCOMPARE(endedSessions(), !isHeld && isToken ? 1 : 0); // nobody holds its tokens
}

void tst_BrowserCalls::idTokens_areJudged_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QString &claim, const QJsonValue &value, Kind kind) {
        QTest::newRow(name) << claim << value << kind;
    };
    row("another nonce", u"nonce"_s, u"guess"_s, Kind::BrowserMismatch);
    row("no nonce", u"nonce"_s, QJsonValue(QJsonValue::Undefined), Kind::BrowserMismatch);
    row("another audience", u"aud"_s, u"P2zyxwvutsrqponmlkjihgfedcba"_s, Kind::BrowserMismatch);
    row("another issuer", u"iss"_s, u"https://evil.example"_s, Kind::BrowserMismatch);
    row("expired", u"exp"_s, 1'780'000'000, Kind::TokenInvalid);
    row("the hash of another access token", u"at_hash"_s, u"x"_s, Kind::TokenInvalid);
    row("somebody else", u"sub"_s, u"U2somebodyelse"_s, Kind::Server); // than the other tokens say
}

void tst_BrowserCalls::idTokens_areJudged()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    const AuthorizationRequest made = request();
    QJsonObject claims = idClaims(issuer(), in(made.url(), "nonce"));
    claims.insert(claim, value);
    QJsonObject answer = tokenAnswer({});
    answer.insert("id_token"_L1, makeJwt(claims));
    server->reply(tokenPath, Reply::json(200, answer));
    QTEST(awaitError(service->redeem(made, returned(made))).kind, "kind");
    QCOMPARE(endedSessions(), 1);
}

void tst_BrowserCalls::refusedSessions_areEnded()
{
    const AuthorizationRequest made = request();
    server->reply(tokenPath, Reply::json(200, tokenAnswer(u"another nonce"_s)));
    QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, Kind::BrowserMismatch);
    QCOMPARE(endedSessions(), 1);
    QCOMPARE(server->requests(logoutPath).first().header("Authorization"),
        "Bearer " + projectId.toLatin1() + ':' + refreshJwt(u"refresh"_s).toLatin1());
}

void tst_BrowserCalls::serversThatRepeatASecret_areNotQuoted()
{
    const AuthorizationRequest made = request();
    server->reply(tokenPath, Reply::json(400, {{"error"_L1, "invalid_grant"_L1}, {"error_description"_L1, "code1 is over"_L1}}));
    server->reply(tokenPath, Reply::json(400, {{"error"_L1, "code1"_L1}}));
    QCOMPARE(awaitError(service->redeem(made, returned(made))).description, u"… is over"_s);
    const AuthorizationRequest other = request();
    QCOMPARE(awaitError(service->redeem(other, returned(other))).code, u"…"_s);
    server->reply("/v1/auth/oauth/exchange", Reply::json(400, {{"errorDescription"_L1, "no code1"_L1}}));
    QCOMPARE(awaitError(service->exchangeOAuth(u"code1"_s)).description, u"no …"_s);
}

void tst_BrowserCalls::logs_holdNoSecrets()
{
    QStringList lines;
    logged = &lines;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    const AuthorizationRequest made = request();
    const AuthorizationRequest other = request();
    server->reply(tokenPath, Reply::json(400, {{"error"_L1, "invalid_grant"_L1}, {"error_description"_L1, "code1"_L1}}));
    grant(other);
    const Error refused = awaitError(service->redeem(made, returned(made)));
    const auto answer = await(service->redeem(other, returned(other)));
    const DeviceAuthorization asked = device();
    if (answer)
        qDebug() << made << asked << refused << *answer;
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(u""_s);
    QVERIFY(answer);
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(u"/oauth2/v1/token Descope::Error::Kind::BrowserExpired 400 invalid_grant"_s), qPrintable(all));
    const QString verifier = formOf(server->requests(tokenPath).first()).value(u"code_verifier"_s);
    for (const QString &secret : {u"code1"_s, stateOf(made), in(made.url(), "nonce"), in(made.url(), "code_challenge"), verifier,
             u"deviceCode1"_s, u"WDJB"_s, u"8fK2"_s, answer->session.refreshToken.jwt()})
        QVERIFY2(!all.contains(secret), qPrintable(all));
}

void tst_BrowserCalls::cancelled_isOver()
{
    const AuthorizationRequest made = request();
    server->reply(tokenPath, Reply::silence());
    auto answer = service->redeem(made, returned(made));
    QVERIFY(waitUntil([&] { return !server->requests(tokenPath).isEmpty() && answer.progressValue() == 1; }));
    answer.cancel();
    QCOMPARE(awaitError(answer).kind, Kind::Cancelled);
    QVERIFY(waitUntil([&] { return server->openConnections() == 0; }));
    QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, Kind::BrowserExpired);

    start();
    server->clear();
    server->reply(discoveryPath, Reply::json(200, discovery()).held());
    auto one = service->authorizationRequest({redirectUrl, {}, {}, {}, {}});
    const auto other = service->authorizationRequest({redirectUrl, {}, {}, {}, {}});
    QVERIFY(waitUntil([&] { return !server->requests().isEmpty(); }));
    one.cancel();
    QCOMPARE(awaitError(one).kind, Kind::Cancelled);
    server->release();
    QVERIFY(await(other)); // who asked for the same is not cancelled
}

void tst_BrowserCalls::destroyedService_cancels()
{
    const AuthorizationRequest made = request();
    server->reply(tokenPath, Reply::silence());
    server->reply(devicePath, Reply::silence());
    const auto redeemed = service->redeem(made, returned(made));
    const auto asked = service->deviceAuthorization();
    QVERIFY(waitUntil([this] { return server->requests(tokenPath).size() + server->requests(devicePath).size() == 2; }));
    service.reset();
    QCOMPARE(awaitError(redeemed).kind, Kind::Cancelled);
    QCOMPARE(awaitError(asked).kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_BrowserCalls)

#include "tst_browsercalls.moc"

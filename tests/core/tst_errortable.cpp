// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "support/await.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QString loginId = u"a@example.com"_s;
const QString password = u"Passw0rd!"_s;

/// The calls for codes and keys among them.
Error failCodeCall(DescopeService &service, const QByteArray &call)
{
    const Token token = Token::parse(refreshJwt(u"refresh"_s));
    LoginOptions stepUp;
    stepUp.stepup = true;
    stepUp.refreshToken = token;
    if (call == "newUser")
        return awaitError(service.sendCode(DeliveryMethod::Sms, u"+1"_s, {Audience::SignUp}));
    if (call == "newApp")
        return awaitError(service.totpSignUp(loginId));
    if (call == "anyUser")
        return awaitError(service.sendMagicLink(DeliveryMethod::Email, loginId, {{}, {}, Audience::SignUpOrIn}));
    if (call == "address")
        return awaitError(service.updateEmail(loginId, loginId, {}, token));
    if (call == "app")
        return awaitError(service.updateTotp(loginId, token));
    if (call == "appCode")
        return awaitError(service.verifyTotp(loginId, u"123456"_s));
    if (call == "stepUp")
        return awaitError(service.sendCode(DeliveryMethod::Sms, u"+1"_s, {Audience::SignIn, {}, stepUp}));
    if (call == "stepUpCode")
        return awaitError(service.verifyTotp(loginId, u"123456"_s, stepUp));
    if (call == "stepUpOAuth")
        return awaitError(service.startOAuth(u"google"_s, QUrl(u"http://127.0.0.1:4567/"_s), {stepUp, {}, {}}));
    if (call == "tenants")
        return awaitError(service.tenants(token));
    if (call == "accessKey")
        return awaitError(service.exchangeAccessKey(u"KEY"_s));
    qFatal("there is no call %s", call.constData());
}

/// One call of each kind for which a refusal means something of its own.
Error failCall(DescopeService &service, const QByteArray &call)
{
    const Token token = Token::parse(refreshJwt(u"refresh"_s));
    if (call == "signUp")
        return awaitError(service.signUp(loginId, password));
    if (call == "signIn")
        return awaitError(service.signIn(loginId, password));
    if (call == "update")
        return awaitError(service.updatePassword(loginId, password, token));
    if (call == "replace")
        return awaitError(service.replacePassword(loginId, password, password));
    if (call == "reset")
        return awaitError(service.sendPasswordReset(loginId));
    if (call == "policy")
        return awaitError(service.passwordPolicy());
    if (call == "verify")
        return awaitError(service.verifyMagicLink(u"token"_s));
    if (call == "sendLink")
        return awaitError(service.sendMagicLink(DeliveryMethod::Email, loginId));
    if (call == "sendCode")
        return awaitError(service.sendCode(DeliveryMethod::Email, loginId));
    if (call == "code")
        return awaitError(service.verifyCode(DeliveryMethod::Email, loginId, u"123456"_s));
    if (call == "poll")
        return awaitError(service.pollEnchantedLink(u"ref"_s));
    if (call == "refresh")
        return awaitError(service.refresh(token));
    if (call == "startOAuth")
        return awaitError(service.startOAuth(u"google"_s, QUrl(u"http://127.0.0.1:4567/"_s)));
    if (call == "startSso")
        return awaitError(service.startSso(u"a.example"_s, QUrl(u"http://127.0.0.1:4567/"_s)));
    if (call == "exchange")
        return awaitError(service.exchangeOAuth(u"code"_s));
    if (call == "me")
        return awaitError(service.me(token));
    return failCodeCall(service, call);
}

const QByteArrayList everyCall{"signUp", "signIn", "update", "replace", "reset", "policy", "sendLink", "sendCode", "code",
    "verify", "poll", "refresh", "me", "startOAuth", "startSso", "exchange", "newUser", "newApp", "anyUser", "address", "app",
    "appCode", "stepUp", "stepUpCode", "stepUpOAuth", "tenants", "accessKey"};

} // namespace

/// What Descope's refusals mean: the table of the wire contract, asked through real sockets.
class tst_ErrorTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void codes_meanWhatTheContractSays_data();
    void codes_meanWhatTheContractSays();
    void unknownCodes_areJudgedByCallAndStatus_data();
    void unknownCodes_areJudgedByCallAndStatus();
    void whatSomebodyTyped_doesNotRefuseTheToken();
    void otherPeoplesPages_neverBlameThePersonOrTheSession_data();
    void otherPeoplesPages_neverBlameThePersonOrTheSession();
    void details_areKeptForSupport();
    void message_isAddedToTheDescription_data();
    void message_isAddedToTheDescription();
    void retryAfter_isRead_data();
    void retryAfter_isRead();
    void refusals_areKnownOutcomes_data();
    void refusals_areKnownOutcomes();

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
};

void tst_ErrorTable::initTestCase()
{
    m_server = std::make_unique<LoopbackServer>();
    m_service = std::make_unique<DescopeService>(ServiceConfig{u"P2abcdefghijklmnopqrstuvwxyz"_s, m_server->url()});
}

void tst_ErrorTable::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server->clear();
}

void tst_ErrorTable::codes_meanWhatTheContractSays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("calls");
    QTest::addColumn<Kind>("expected");
    const auto row = [](const char *code, int status, const QByteArrayList &calls, Kind kind) {
        QTest::addRow("%s %d %s", code, status, calls.join(' ').constData())
            << QString::fromLatin1(code) << status << calls << kind;
    };
    for (const char *code : {"E011001", "E011002", "E011003", "E011004"}) {
        row(code, 400, {"signUp", "update", "replace"}, Kind::PasswordRefused);
        row(code, 400, {"signIn", "sendLink", "sendCode"}, Kind::InvalidCredentials);
        row(code, 400, {"reset", "policy", "refresh", "me"}, Kind::Server);
        row(code, 400, {"verify", "poll"}, Kind::LinkExpired);
        row(code, 400, {"code"}, Kind::CodeWrong);
        row(code, 400, {"newUser", "newApp", "anyUser", "address"}, Kind::AddressRefused);
        row(code, 400, {"stepUp", "app", "tenants"}, Kind::Server);
        row(code, 400, {"appCode", "stepUpCode"}, Kind::CodeWrong);
        row(code, 400, {"accessKey"}, Kind::AccessKeyRefused);
        row(code, 400, {"startOAuth", "stepUpOAuth"}, Kind::Configuration);
        row(code, 400, {"startSso"}, Kind::SsoUnknown);
        row(code, 400, {"exchange"}, Kind::BrowserExpired);
    }
    for (const int status : {400, 401, 403})
        row("E061301", status, {"exchange"}, Kind::BrowserExpired);
    for (const int status : {400, 409})
        row("E062107", status, {"signUp", "newUser", "newApp", "address"}, Kind::UserExists);
    for (const int status : {400, 401, 404})
        row("E062108", status, {"signIn", "sendLink", "sendCode", "replace", "reset"}, Kind::InvalidCredentials);
    for (const int status : {400, 401, 404})
        row("E062108", status, {"code", "appCode", "stepUpCode"}, Kind::CodeWrong);
    for (const int status : {400, 401, 404})
        row("E062108", status, {"accessKey"}, Kind::AccessKeyRefused);
    for (const int status : {400, 401, 404})
        row("E062108", status, {"refresh", "me", "update", "address", "app", "stepUp", "tenants"}, Kind::Server);
    for (const int status : {400, 401}) {
        row("E061102", status, {"code", "appCode", "stepUpCode"}, Kind::CodeWrong);
        row("E061103", status, {"code", "appCode", "stepUpCode"}, Kind::CodeEnded);
    }
    for (const int status : {400, 401})
        row("E062903", status, {"signIn", "replace"}, Kind::InvalidCredentials);
    for (const int status : {400, 401, 403, 500})
        row("E062909", status, {"signIn", "replace"}, Kind::PasswordExpired);
    for (const int status : {400, 401})
        row("E062503", status, {"poll"}, Kind::LinkPending);
    for (const int status : {400, 401})
        row("E062504", status, {"verify", "poll"}, Kind::LinkExpired);
    for (const char *code : {"E064001", "E064006", "E061005"}) {
        for (const int status : {400, 401, 403})
            row(code, status, {"refresh", "me", "update", "address", "app", "tenants", "stepUp", "stepUpCode", "stepUpOAuth"},
                Kind::SessionEnded);
    }
    for (const char *code : {"E064001", "E064006"}) { // a step-up ends with a call that has no token
        for (const int status : {400, 401, 403})
            row(code, status, {"code", "verify", "poll", "exchange"}, Kind::SessionEnded);
    }
    for (const int status : {400, 403})
        row("E108202", status, {"reset", "sendLink", "startOAuth", "startSso"}, Kind::Configuration);
    for (const int status : {429, 400, 403})
        row("E130429", status, everyCall, Kind::RateLimited);
}

void tst_ErrorTable::codes_meanWhatTheContractSays()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(QByteArrayList, calls);
    m_server->reply(Reply::json(status, {{"errorCode"_L1, code}, {"errorDescription"_L1, "Words"_L1}}));
    for (const QByteArray &call : calls) {
        const Error error = failCall(*m_service, call);
        QTEST(error.kind, "expected");
        QCOMPARE(error.code, code);
        QCOMPARE(error.description, u"Words"_s);
        QCOMPARE(error.httpStatus, status);
    }
}

void tst_ErrorTable::unknownCodes_areJudgedByCallAndStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("calls");
    QTest::addColumn<Kind>("expected");
    const auto row = [](int status, const QByteArrayList &calls, Kind kind) {
        QTest::addRow("%d %s", status, calls.join(' ').constData()) << status << calls << kind;
    };
    // With error masking on, an account that does not exist is refused without saying so.
    for (const int status : {400, 401, 403})
        row(status, {"sendLink", "sendCode"}, Kind::InvalidCredentials);
    row(400, {"signIn", "replace"}, Kind::InvalidCredentials);
    row(401, {"signIn", "replace"}, Kind::InvalidCredentials);
    row(403, {"signIn", "replace"}, Kind::InvalidCredentials);
    // With error masking on, an account that exists is refused without saying so.
    row(400, {"signUp", "newUser", "newApp"}, Kind::UserExists);
    row(409, {"signUp", "newUser", "newApp"}, Kind::UserExists);
    row(400, {"anyUser", "address"}, Kind::AddressRefused);
    row(400, {"update"}, Kind::PasswordRefused);
    row(400, {"verify", "poll"}, Kind::LinkExpired);
    row(401, {"verify", "poll"}, Kind::LinkExpired);
    row(400, {"code", "appCode", "stepUpCode"}, Kind::CodeWrong);
    row(401, {"code", "appCode", "stepUpCode"}, Kind::CodeWrong);
    for (const int status : {400, 401, 403})
        row(status, {"accessKey"}, Kind::AccessKeyRefused);
    // Only a known code ends a session.
    row(401, {"refresh", "me", "update", "address", "app", "tenants", "stepUp"}, Kind::Server);
    row(403, {"refresh", "me", "update", "address", "app", "tenants", "stepUp", "stepUpCode"}, Kind::Server);
    row(400, {"refresh", "me", "reset", "policy", "app", "tenants", "stepUp"}, Kind::Server);
    QByteArrayList otherCalls = everyCall;
    otherCalls.removeOne("startSso");
    row(404, otherCalls, Kind::Configuration);
    row(404, {"startSso"}, Kind::SsoUnknown);
    row(400, {"startSso"}, Kind::SsoUnknown);
    row(401, {"startSso", "startOAuth"}, Kind::Server);
    row(400, {"startOAuth"}, Kind::Configuration);
    row(400, {"exchange"}, Kind::BrowserExpired);
    row(401, {"exchange"}, Kind::BrowserExpired);
    row(405, everyCall, Kind::Configuration);
    row(426, everyCall, Kind::Configuration);
    row(505, everyCall, Kind::Configuration);
    row(429, everyCall, Kind::RateLimited);
    row(407, everyCall, Kind::Proxy);
    for (const int status : {500, 502, 503, 504, 520, 530, 599})
        row(status, everyCall, Kind::Server);
}

void tst_ErrorTable::unknownCodes_areJudgedByCallAndStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArrayList, calls);
    m_server->reply(Reply::json(status, {{"errorCode"_L1, "E999999"_L1}}));
    for (const QByteArray &call : calls) {
        const Error error = failCall(*m_service, call);
        QTEST(error.kind, "expected");
        QVERIFY(error.code == "E999999"_L1 || status == 407); // Qt keeps a proxy's words to itself
    }
}

/// A session must not end because of a wrong code, or of an address that is somebody else's.
void tst_ErrorTable::whatSomebodyTyped_doesNotRefuseTheToken()
{
    const auto refuses = [&](const char *call, int status, const char *code) {
        m_server->clear();
        m_server->reply(Reply::json(status, {{"errorCode"_L1, QString::fromLatin1(code)}}));
        return failCall(*m_service, call).refusesToken();
    };
    for (const int status : {400, 401, 403}) {
        QVERIFY(!refuses("stepUpCode", status, "E061102"));
        QVERIFY(!refuses("stepUpCode", status, "E061103"));
        QVERIFY(!refuses("address", status, "E062107"));
        QVERIFY(!refuses("address", status, "E011003"));
        QVERIFY(refuses("stepUpCode", status, "E061005"));
        QVERIFY(refuses("address", status, "E064001"));
    }
}

void tst_ErrorTable::otherPeoplesPages_neverBlameThePersonOrTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QList<std::pair<const char *, QByteArray>> pages{
        {"a portal's page", "<html><body>Please log in to the hotel's network. E064001</body></html>"},
        {"nothing", ""},
        {"an empty object", "{}"},
        {"an array", R"([{"errorCode":"E064001"}])"},
        {"text", "\"E064001\""},
        {"JSON cut short", R"({"errorCode":"E064001")"},
        {"invalid UTF-8", "{\"errorCode\":\"E064001\",\"errorDescription\":\"\xff\xfe\"}"},
        {"zeros", QByteArray(64, '\0')},
    };
    for (const int status : {200, 302, 400, 401, 403, 409, 500, 503}) {
        for (const auto &[name, body] : pages)
            QTest::addRow("%d, %s", status, name) << status << body;
    }
}

void tst_ErrorTable::otherPeoplesPages_neverBlameThePersonOrTheSession()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->reply(Reply::text(status, body));
    for (const char *call : {"signUp", "signIn", "update", "replace", "code", "verify", "refresh", "stepUpCode", "accessKey"}) {
        const bool saysNothing = body.isEmpty() || body == "{}";
        if (status == 200 && saysNothing && qstrcmp(call, "update") == 0)
            continue; // the answer of a call that gives nothing
        const Error error = failCall(*m_service, call);
        QCOMPARE(error.kind, Kind::Server);
        QVERIFY(error.code.isEmpty());
        QVERIFY(!error.description.contains("hotel"_L1));
    }
}

void tst_ErrorTable::details_areKeptForSupport()
{
    for (const int status : {200, 307, 401, 503}) {
        m_server->clear();
        m_server->reply(Reply::json(status, {}, {{"CF-Ray", "8a1b2c3d4e5f-FRA"}}));
        const Error error = failCall(*m_service, "signIn");
        QCOMPARE(error.traceId, u"8a1b2c3d4e5f-FRA"_s);
        QCOMPARE(error.httpStatus, status);
    }
    m_server->clear();
    m_server->reply(Reply::json(503, {}, {{"CF-Ray", QByteArray(5000, 'x')}}));
    QVERIFY(failCall(*m_service, "signIn").traceId.size() <= 64);
}

void tst_ErrorTable::message_isAddedToTheDescription_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("expected");
    const auto body = [](const QJsonValue &description, const QJsonValue &message) {
        return QJsonObject{{"errorCode"_L1, "E1"_L1}, {"errorDescription"_L1, description}, {"errorMessage"_L1, message}};
    };
    QTest::newRow("both") << body("Bad request"_L1, "password is too short"_L1) << u"Bad request: password is too short"_s;
    QTest::newRow("description") << body("Bad request"_L1, QString()) << u"Bad request"_s;
    QTest::newRow("message") << body(QJsonValue(), "too short"_L1) << u"too short"_s;
    QTest::newRow("the same twice") << body("Bad"_L1, "Bad"_L1) << u"Bad"_s;
    QTest::newRow("neither") << body(QJsonValue(), 7) << QString();
}

void tst_ErrorTable::message_isAddedToTheDescription()
{
    QFETCH(QJsonObject, body);
    m_server->reply(Reply::json(400, body));
    QTEST(failCall(*m_service, "signIn").description, "expected");
}

void tst_ErrorTable::retryAfter_isRead_data()
{
    QTest::addColumn<Reply::Headers>("headers");
    QTest::addColumn<bool>("present");
    QTest::addColumn<int>("expected");
    const QByteArray name = "Retry-After";
    const std::pair<QByteArray, QByteArray> date{"Date", "Sun, 22 Nov 2026 12:00:00 GMT"};
    QTest::newRow("absent") << Reply::Headers{date} << false << 0;
    QTest::newRow("seconds") << Reply::Headers{date, {name, "30"}} << true << 30;
    QTest::newRow("a date, by the server's clock") << Reply::Headers{date, {name, "Sun, 22 Nov 2026 12:01:30 GMT"}} << true << 90;
    QTest::newRow("a date, by our clock") << Reply::Headers{{name, "Sun, 22 Nov 2020 12:01:30 GMT"}} << true << 0;
    QTest::newRow("garbage") << Reply::Headers{date, {name, "soon"}} << false << 0;
    QTest::newRow("nothing") << Reply::Headers{date, {name, ""}} << false << 0;
}

void tst_ErrorTable::retryAfter_isRead()
{
    QFETCH(Reply::Headers, headers);
    QFETCH(bool, present);
    QFETCH(int, expected);
    for (const int status : {429, 503}) {
        m_server->clear();
        m_server->reply(Reply::json(status, {{"errorCode"_L1, "E130429"_L1}}, headers));
        const Error error = failCall(*m_service, "signIn");
        QCOMPARE(error.retryAfter.has_value(), present);
        QCOMPARE(error.retryAfter.value_or(0s).count(), expected);
    }
}

void tst_ErrorTable::refusals_areKnownOutcomes_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("refused") << Reply::json(400, {{"errorCode"_L1, "E062107"_L1}}) << false;
    QTest::newRow("wrong password") << Reply::json(401, {{"errorCode"_L1, "E062903"_L1}}) << false;
    QTest::newRow("rate limited") << Reply::json(429, {{"errorCode"_L1, "E130429"_L1}}) << false;
    QTest::newRow("rate limited, by a page") << Reply::text(429, "<html>") << false;
    QTest::newRow("server broken") << Reply::json(500, {{"errorCode"_L1, "E1"_L1}}) << true;
    QTest::newRow("gateway broken") << Reply::text(502, "<html>") << true;
    QTest::newRow("done, but nothing of use") << Reply::json(200, {}) << true;
    QTest::newRow("not an answer") << Reply::text(200, "<html>") << true;
    QTest::newRow("cut") << Reply::dropped() << true;
}

void tst_ErrorTable::refusals_areKnownOutcomes()
{
    QFETCH(Reply, reply);
    QFETCH(bool, unknown);
    m_server->reply(reply);
    QCOMPARE(failCall(*m_service, "signUp").outcomeUnknown, unknown);
    QVERIFY(!failCall(*m_service, "me").outcomeUnknown); // a GET does nothing that could be unknown
}

QTEST_GUILESS_MAIN(tst_ErrorTable)
#include "tst_errortable.moc"

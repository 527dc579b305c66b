// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "officialrequests.h"
#include "support/await.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QString projectId = u"P2abcdefghijklmnopqrstuvwxyz"_s;
const QString loginId = u"a@example.com"_s;
const QString password = u"Passw0rd!"_s;
const QString newPassword = u"NewPassw0rd!"_s;

using Call = std::function<Error(DescopeService &)>;

/// A call whose answer does not matter: what it failed with, if so.
template<typename Function> Call call(Function function)
{
    return [function](DescopeService &service) { return awaitError(function(service)); };
}

Token refreshToken()
{
    return Token::parse(refreshJwt(u"refresh"_s));
}

SignUpOptions fullSignUp()
{
    SignUpOptions options;
    options.user = {u"A B"_s, u"A"_s, {}, u"B"_s, u"+15551234567"_s, u"a@example.com"_s};
    options.loginOptions.customClaims = {{"k"_L1, 1}};
    options.loginOptions.templateId = u"tid"_s;
    options.loginOptions.templateOptions = {{u"o"_s, u"1"_s}};
    options.loginOptions.tenantId = u"T1"_s;
    return options;
}

LoginOptions fullSignIn()
{
    LoginOptions options;
    options.revokeOtherSessions = true;
    options.customClaims = {{"k"_L1, 1}};
    options.tenantId = u"T1"_s;
    return options;
}

ResetOptions fullReset()
{
    return {QUrl(u"https://app.example.com/reset?x=1"_s), {{u"appName"_s, u"X"_s}}, {}};
}

const QUrl returnTo(u"http://127.0.0.1:8765/r4ndom"_s);

OAuthOptions fullOAuth()
{
    OAuthOptions options;
    options.loginOptions.customClaims = {{"k"_L1, 1}};
    options.loginOptions.tenantId = u"T1"_s;
    options.loginHint = u"a@example.com"_s;
    return options;
}

SsoOptions fullSso()
{
    SsoOptions options{{}, u"sso1"_s, true, u"a@example.com"_s};
    options.loginOptions.customClaims = {{"k"_L1, 1}};
    return options;
}

struct OfficialCall
{
    const char *name; ///< in official-requests.json
    Call call;
    QStringList notSent; ///< what the official SDK sends and we, for the reason given, do not
};

QList<OfficialCall> officialCalls()
{
    using S = DescopeService;
    return {
        {"password.signUp min", call([](S &s) { return s.signUp(loginId, password); }), {}},
        // providerId is not in Descope's documentation and nobody needs it to sign up with a password.
        {"password.signUp full", call([](S &s) { return s.signUp(loginId, password, fullSignUp()); }), {u"providerId"_s}},
        {"password.signIn min", call([](S &s) { return s.signIn(loginId, password); }), {}},
        // Nobody is stepped up by a password: the SDK says it without the session that would be. What is false is what is not
        // set.
        {"password.signIn full", call([](S &s) { return s.signIn(loginId, password, fullSignIn()); }),
            {u"loginOptions.stepup"_s, u"loginOptions.mfa"_s}},
        {"password.update", call([](S &s) { return s.updatePassword(loginId, newPassword, refreshToken()); }), {}},
        {"password.replace", call([](S &s) { return s.replacePassword(loginId, password, newPassword); }), {}},
        {"password.sendReset min", call([](S &s) { return s.sendPasswordReset(loginId); }), {}},
        {"password.sendReset full", call([](S &s) { return s.sendPasswordReset(loginId, fullReset()); }), {}},
        {"password.policy", call([](S &s) { return s.passwordPolicy(); }), {}},
        {"magicLink.verify", call([](S &s) { return s.verifyMagicLink(u"TOKEN123"_s); }), {}},
        {"enchantedLink.verify", call([](S &s) { return s.verifyEnchantedLink(u"TOKEN"_s); }), {}},
        {"enchantedLink.waitForSession", call([](S &s) { return s.pollEnchantedLink(u"pref"_s); }), {}},
        {"oauth.start min", call([](S &s) { return s.startOAuth(u"google"_s, returnTo); }), {}},
        {"oauth.start full", call([](S &s) { return s.startOAuth(u"google"_s, returnTo, fullOAuth()); }), {}},
        {"oauth.exchange", call([](S &s) { return s.exchangeOAuth(u"code1"_s); }), {}},
        {"saml.start min", call([](S &s) { return s.startSso(u"T1"_s, returnTo); }), {}},
        {"saml.start full", call([](S &s) { return s.startSso(u"T1"_s, returnTo, fullSso()); }), {}},
        {"saml.exchange", call([](S &s) { return s.exchangeSso(u"code1"_s); }), {}},
        {"refresh", call([](S &s) { return s.refresh(refreshToken()); }), {}},
        {"selectTenant", call([](S &s) { return s.selectTenant(u"T1"_s, refreshToken()); }), {}},
        {"me", call([](S &s) { return s.me(refreshToken()); }), {}},
        {"history", call([](S &s) { return s.history(refreshToken()); }), {}},
        {"validateSession (fetches keys)", call([](S &s) { return s.publicKeys(); }), {}},
        {"logout", call([](S &s) { return s.logout(refreshToken()); }), {}},
        {"logoutAll", call([](S &s) { return s.logoutAll(refreshToken()); }), {}},
    };
}

} // namespace

/// What a program says to Descope: the same as the official SDKs, and nothing when it would be pointless.
class tst_DescopeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void requests_areThoseOfTheOfficialSdk_data();
    void requests_areThoseOfTheOfficialSdk();
    void requests_sayWhoIsAsking();
    void requests_goBelowTheBaseUrl_data();
    void requests_goBelowTheBaseUrl();
    void requests_carryEveryOption();
    void requests_keepPasswordsAsTheyAre_data();
    void requests_keepPasswordsAsTheyAre();
    void requests_mayBeLong();

    void emptyArguments_areRefusedWithoutARequest_data();
    void emptyArguments_areRefusedWithoutARequest();
    void badConfiguration_isAnAnswerToEveryCallWithoutARequest_data();
    void badConfiguration_isAnAnswerToEveryCallWithoutARequest();
    void anotherThread_isAnAnswerToEveryCallWithoutARequest();

    void answers_comeAfterTheCallHasReturned();
    void twoCallsAtATime_areBothAnswered();
    void cancelledCall_isAbortedAndSaysSo();
    void cancellingAfterwards_doesNoHarm();
    void destroyedService_cancelsWhatIsUnderWay();
    void destroyedListener_isNotCalled();
    void listener_mayDestroyItselfOrTheService();
    void abandonedFuture_doesNoHarm();
    void ownNetworkManager_isUsedAndNotOwned();

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
};

void tst_DescopeService::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<LoopbackServer>();
    m_server->reply(Reply::json(200, authAnswer(u"session"_s, u"refresh"_s)));
    m_service = std::make_unique<DescopeService>(ServiceConfig{projectId, m_server->url()});
}

void tst_DescopeService::requests_areThoseOfTheOfficialSdk_data()
{
    QTest::addColumn<Call>("send");
    QTest::addColumn<QStringList>("notSent");
    const QList<OfficialCall> calls = officialCalls();
    for (const OfficialCall &official : calls)
        QTest::newRow(official.name) << official.call << official.notSent;
}

void tst_DescopeService::requests_areThoseOfTheOfficialSdk()
{
    QFETCH(Call, send);
    QFETCH(QStringList, notSent);
    send(*m_service);
    QCOMPARE(m_server->requests().size(), 1);
    compareWithOfficial(m_server->requests().first(), QString::fromLatin1(QTest::currentDataTag()), notSent);
}

void tst_DescopeService::requests_sayWhoIsAsking()
{
    QCoreApplication::setApplicationName(u"Prüfung\r\nX-Evil: 1"_s);
    QCoreApplication::setApplicationVersion(u"1.2"_s);
    awaitError(m_service->passwordPolicy());
    awaitError(m_service->signIn(loginId, password));
    QCoreApplication::setApplicationName({});
    QCoreApplication::setApplicationVersion({});

    const Request request = m_server->requests().first();
    QCOMPARE(request.header("x-descope-sdk-name"), QByteArray("qt"));
    QVERIFY(!request.header("x-descope-sdk-version").isEmpty());
    QCOMPARE(request.header("x-descope-project-id"), projectId.toLatin1());
    QVERIFY(!request.header("x-descope-platform-name").isEmpty());
    QVERIFY(!request.header("x-descope-platform-version").isEmpty());
    QCOMPARE(request.header("x-descope-app-name"), QByteArray("Pr%C3%BCfung%0D%0AX-Evil%3A 1"));
    QCOMPARE(request.header("x-descope-app-version"), QByteArray("1.2"));
    QVERIFY(request.header("X-Evil").isEmpty());
    // One id per process.
    QVERIFY(!request.header("x-descope-sdk-session-id").isEmpty());
    QCOMPARE(m_server->requests().at(1).header("x-descope-sdk-session-id"), request.header("x-descope-sdk-session-id"));
}

void tst_DescopeService::requests_goBelowTheBaseUrl_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("bare") << QString() << QByteArray("/v1/auth/password/policy");
    QTest::newRow("a trailing slash") << u"/"_s << QByteArray("/v1/auth/password/policy");
    QTest::newRow("two trailing slashes") << u"//"_s << QByteArray("/v1/auth/password/policy");
    QTest::newRow("a path") << u"/descope"_s << QByteArray("/descope/v1/auth/password/policy");
    QTest::newRow("a path with a slash") << u"/descope/"_s << QByteArray("/descope/v1/auth/password/policy");
    QTest::newRow("a path with an escape") << u"/a%2Fb%25"_s << QByteArray("/a%2Fb%25/v1/auth/password/policy");
}

void tst_DescopeService::requests_goBelowTheBaseUrl()
{
    QFETCH(QString, base);
    DescopeService service({projectId, QUrl(m_server->url().toString() + base)});
    QCOMPARE(service.configurationProblem(), QString());
    awaitError(service.passwordPolicy());
    QTEST(m_server->requests().first().target, "target");
}

void tst_DescopeService::requests_carryEveryOption()
{
    LoginOptions options = fullSignIn();
    options.templateId = u"tid"_s;
    options.templateOptions = {{u"o"_s, u"1"_s}};
    options.locale = u"de"_s;
    LoginOptions stepUp = options;
    stepUp.stepup = stepUp.mfa = true;
    stepUp.refreshToken = refreshToken();
    awaitError(m_service->signUp(loginId, password, {{u"A B"_s, u"A"_s, u"M"_s, u"B"_s, u"+1"_s, u"b@example.com"_s}, options}));
    awaitError(m_service->sendPasswordReset(loginId, {QUrl(u"https://a.example/ü?x=y z"_s), {{u"k"_s, u"v"_s}}, u"de"_s}));
    awaitError(m_service->replacePassword(loginId, password, newPassword, {true}));
    awaitError(m_service->sendMagicLink(DeliveryMethod::Email, loginId, {QUrl(u"http://127.0.0.1:8765/ü?state=s"_s), options}));
    awaitError(m_service->sendCode(DeliveryMethod::Email, loginId, {Audience::SignIn, {}, stepUp}));

    const QJsonObject loginOptions{{"revokeOtherSessions"_L1, true}, {"customClaims"_L1, QJsonObject{{"k"_L1, 1}}},
        {"tenantId"_L1, "T1"_L1}, {"templateId"_L1, "tid"_L1}, {"templateOptions"_L1, QJsonObject{{"o"_L1, "1"_L1}}},
        {"locale"_L1, "de"_L1}};
    const QJsonObject user{{"name"_L1, "A B"_L1}, {"givenName"_L1, "A"_L1}, {"middleName"_L1, "M"_L1}, {"familyName"_L1, "B"_L1},
        {"phone"_L1, "+1"_L1}, {"email"_L1, "b@example.com"_L1}};
    QCOMPARE(m_server->requests().at(0).json(),
        (QJsonObject{{"loginId"_L1, loginId}, {"password"_L1, password}, {"user"_L1, user}, {"loginOptions"_L1, loginOptions}}));
    QCOMPARE(m_server->requests().at(1).json(),
        (QJsonObject{{"loginId"_L1, loginId}, {"redirectUrl"_L1, "https://a.example/%C3%BC?x=y%20z"_L1},
            {"templateOptions"_L1, QJsonObject{{"k"_L1, "v"_L1}}}, {"locale"_L1, "de"_L1}}));
    QCOMPARE(m_server->requests().at(2).json().value("revokeOtherSessions"_L1), QJsonValue(true));
    QCOMPARE(m_server->requests().at(3).json(),
        (QJsonObject{
            {"loginId"_L1, loginId}, {"URI"_L1, "http://127.0.0.1:8765/%C3%BC?state=s"_L1}, {"loginOptions"_L1, loginOptions}}));
    QJsonObject stepUpOptions = loginOptions;
    stepUpOptions.insert("stepup"_L1, true);
    stepUpOptions.insert("mfa"_L1, true);
    QCOMPARE(m_server->requests().at(4).json(), (QJsonObject{{"loginId"_L1, loginId}, {"loginOptions"_L1, stepUpOptions}}));
}

void tst_DescopeService::requests_keepPasswordsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces around") << u"  pass word  "_s;
    QTest::newRow("only spaces") << u"   "_s;
    QTest::newRow("quotes and backslashes") << u"\"\\\"'{}\u0001\t\n"_s;
    QTest::newRow("another script and an emoji") << u"пароль😀"_s;
    QTest::newRow("not normalized") << u"e\u0301"_s;
}

void tst_DescopeService::requests_keepPasswordsAsTheyAre()
{
    QFETCH(QString, text);
    awaitError(m_service->signIn(text, text));
    QCOMPARE(m_server->requests().first().json().value("password"_L1).toString(), text);
    QCOMPARE(m_server->requests().first().json().value("loginId"_L1).toString(), text);
}

void tst_DescopeService::requests_mayBeLong()
{
    const QString longText(300'000, u'x');
    QVERIFY(await(m_service->signIn(loginId, longText)));
    QCOMPARE(m_server->requests().first().json().value("password"_L1).toString(), longText);
}

void tst_DescopeService::emptyArguments_areRefusedWithoutARequest_data()
{
    using S = DescopeService;
    QTest::addColumn<Call>("send");
    const auto row = [](const char *name, auto function) { QTest::newRow(name) << call(function); };
    row("sign up, no login id", [](S &s) { return s.signUp({}, password); });
    row("sign up, no password", [](S &s) { return s.signUp(loginId, {}); });
    row("sign in, no login id", [](S &s) { return s.signIn({}, password); });
    row("sign in, no password", [](S &s) { return s.signIn(loginId, {}); });
    row("update, no login id", [](S &s) { return s.updatePassword({}, newPassword, refreshToken()); });
    row("update, no password", [](S &s) { return s.updatePassword(loginId, {}, refreshToken()); });
    row("update, no token", [](S &s) { return s.updatePassword(loginId, newPassword, {}); });
    row("replace, no login id", [](S &s) { return s.replacePassword({}, password, newPassword); });
    row("replace, no old password", [](S &s) { return s.replacePassword(loginId, {}, newPassword); });
    row("replace, no new password", [](S &s) { return s.replacePassword(loginId, password, {}); });
    row("reset, no login id", [](S &s) { return s.sendPasswordReset({}); });
    row("start at a provider, no provider", [](S &s) { return s.startOAuth({}, returnTo); });
    row("start at an organisation, nobody named", [](S &s) { return s.startSso({}, returnTo); });
    row("exchange, no code", [](S &s) { return s.exchangeOAuth({}); });
    row("magic link, no token", [](S &s) { return s.verifyMagicLink({}); });
    row("enchanted link, no token", [](S &s) { return s.verifyEnchantedLink({}); });
    row("enchanted link, no reference", [](S &s) { return s.pollEnchantedLink({}); });
    row("refresh, no token", [](S &s) { return s.refresh({}); });
    row("me, no token", [](S &s) { return s.me({}); });
    row("history, no token", [](S &s) { return s.history({}); });
    row("tenant, no tenant", [](S &s) { return s.selectTenant({}, refreshToken()); });
    row("tenant, no token", [](S &s) { return s.selectTenant(u"T1"_s, {}); });
    row("logout, no token", [](S &s) { return s.logout({}); });
    row("logout everywhere, no token", [](S &s) { return s.logoutAll({}); });
}

void tst_DescopeService::emptyArguments_areRefusedWithoutARequest()
{
    QFETCH(Call, send);
    const Error error = send(*m_service);
    QCOMPARE(error.kind, Kind::InvalidArgument);
    QVERIFY(!error.description.isEmpty());
    QVERIFY(!error.outcomeUnknown);
    QCOMPARE(m_server->connectionCount(), 0);
}

void tst_DescopeService::badConfiguration_isAnAnswerToEveryCallWithoutARequest_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QUrl>("baseUrl");
    QTest::newRow("no project id") << QString() << QUrl();
    QTest::newRow("bad project id") << u"my project"_s << QUrl();
    QTest::newRow("not https") << projectId << QUrl(u"http://descope.example.com"_s);
    QTest::newRow("not a URL") << projectId << QUrl(u"api.descope.com"_s);
}

void tst_DescopeService::badConfiguration_isAnAnswerToEveryCallWithoutARequest()
{
    QFETCH(QString, project);
    QFETCH(QUrl, baseUrl);
    DescopeService service({project, baseUrl});
    QVERIFY(!service.configurationProblem().isEmpty());
    QTest::ignoreMessage(QtWarningMsg, service.configurationProblem().toUtf8().constData());
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // once is enough
    const QList<OfficialCall> calls = officialCalls();
    for (const OfficialCall &official : calls) {
        const Error error = official.call(service);
        QCOMPARE(error.kind, Kind::Configuration);
        QCOMPARE(error.description, service.configurationProblem());
    }
}

void tst_DescopeService::anotherThread_isAnAnswerToEveryCallWithoutARequest()
{
    const char *const problem = "DescopeService was called from another thread than the one that made it.";
    QTest::ignoreMessage(QtWarningMsg, problem);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QList<QFuture<Result<AuthResponse>>> answers;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        answers = {
            m_service->signIn(loginId, password), m_service->signUp(loginId, password), m_service->verifyMagicLink(u"t"_s)};
    }));
    other->start();
    QVERIFY(other->wait());
    for (const QFuture<Result<AuthResponse>> &answer : std::as_const(answers)) {
        const Error error = awaitError(answer);
        QCOMPARE(error.kind, Kind::Configuration);
        QCOMPARE(error.description, QLatin1StringView(problem));
    }
    QCOMPARE(m_server->connectionCount(), 0);
}

void tst_DescopeService::answers_comeAfterTheCallHasReturned()
{
    int answers = 0;
    const auto count = [&](const auto &) { ++answers; };
    watch(m_service->signIn(loginId, password), this, count);
    watch(m_service->signIn({}, {}), this, count);
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 2);
}

void tst_DescopeService::twoCallsAtATime_areBothAnswered()
{
    m_server->reply("/v1/auth/password/policy", Reply::json(200, {{"minLength"_L1, 8}}).held());
    m_server->reply("/v1/auth/password/signin", Reply::json(200, authAnswer(u"a"_s, u"b"_s)).held());
    const auto policy = m_service->passwordPolicy();
    const auto first = m_service->signIn(loginId, password);
    const auto second = m_service->signIn(loginId, password);
    QTRY_COMPARE(m_server->requests().size(), 3);
    m_server->release();
    QVERIFY(await(policy));
    QVERIFY(await(first));
    QVERIFY(await(second));
}

void tst_DescopeService::cancelledCall_isAbortedAndSaysSo()
{
    m_server->reply("/v1/auth/password/signin", Reply::silence());
    auto future = m_service->signIn(loginId, password);
    std::optional<Error> error;
    watch(future, this, [&](const Result<AuthResponse> &answer) { error = answer.error(); });
    QTRY_COMPARE(m_server->requests().size(), 1);
    future.cancel();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Cancelled);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_DescopeService::cancellingAfterwards_doesNoHarm()
{
    auto future = m_service->signIn(loginId, password);
    QVERIFY(await(future));
    future.cancel();
    QVERIFY(await(m_service->signIn(loginId, password)));
}

void tst_DescopeService::destroyedService_cancelsWhatIsUnderWay()
{
    m_server->reply("/v1/auth/password/signin", Reply::silence());
    const auto sent = m_service->signIn(loginId, password);
    QTRY_COMPARE(m_server->requests().size(), 1);
    const auto notSent = m_service->refresh(refreshToken());
    m_service.reset();
    QCOMPARE(awaitError(sent).kind, Kind::Cancelled);
    QCOMPARE(awaitError(notSent).kind, Kind::Cancelled);
}

void tst_DescopeService::destroyedListener_isNotCalled()
{
    auto listener = std::make_unique<QObject>();
    watch(m_service->signIn(loginId, password), listener.get(), [](const auto &) { QFAIL("called"); });
    listener.reset();
    QVERIFY(await(m_service->signIn(loginId, password)));
}

void tst_DescopeService::listener_mayDestroyItselfOrTheService()
{
    auto listener = std::make_unique<QObject>();
    bool called = false;
    watch(m_service->signIn(loginId, password), listener.get(), [&](const Result<AuthResponse> &answer) {
        listener.reset();
        m_service.reset();
        called = bool(answer);
    });
    QTRY_VERIFY(called);
}

void tst_DescopeService::abandonedFuture_doesNoHarm()
{
    for (int i = 0; i < 3; ++i)
        (void)m_service->signIn(loginId, password);
    QTRY_COMPARE(m_server->requests().size(), 3);
    QVERIFY(await(m_service->passwordPolicy()));
}

void tst_DescopeService::ownNetworkManager_isUsedAndNotOwned()
{
    QNetworkAccessManager network;
    m_service = std::make_unique<DescopeService>(ServiceConfig{projectId, m_server->url(), 15s, &network});
    QSignalSpy finished(&network, &QNetworkAccessManager::finished);
    QVERIFY(await(m_service->signIn(loginId, password)));
    m_service.reset();
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(tst_DescopeService)
#include "tst_descopeservice.moc"

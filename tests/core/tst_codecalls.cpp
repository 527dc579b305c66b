// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "officialrequests.h"
#include "support/await.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;
using Method = DeliveryMethod;

namespace {

const QString projectId = u"P2abcdefghijklmnopqrstuvwxyz"_s;
const QString loginId = u"a@example.com"_s;
const QString phone = u"+15551234567"_s;
const QString code = u"123456"_s;
const QUrl page(u"https://app/verify"_s);
const QUrl returnTo(u"http://127.0.0.1:8765/r4ndom"_s);
const UserDetails userA{u"A"_s, {}, {}, {}, {}, {}};

using Call = std::function<Error(DescopeService &)>;
using StepUpCall = std::function<Error(DescopeService &, const LoginOptions &)>;

/// A call whose answer does not matter: what it failed with, if so.
template<typename Function> Call call(Function function)
{
    return [function](DescopeService &service) { return awaitError(function(service)); };
}
template<typename Function> StepUpCall stepUpCall(Function function)
{
    return [function](DescopeService &service, const LoginOptions &options) { return awaitError(function(service, options)); };
}

Token refreshToken()
{
    return Token::parse(refreshJwt(u"refresh"_s));
}

LoginOptions steppingUp()
{
    LoginOptions options;
    options.stepup = true;
    options.refreshToken = refreshToken();
    return options;
}

LoginOptions secondFactor()
{
    LoginOptions options;
    options.mfa = true;
    options.refreshToken = refreshToken();
    return options;
}

LoginOptions fullStepUp()
{
    LoginOptions options = steppingUp();
    options.customClaims = {{"k"_L1, 1}};
    options.templateId = u"t"_s;
    return options;
}

LoginOptions ofTenant()
{
    LoginOptions options;
    options.tenantId = u"T1"_s;
    return options;
}

UpdateOptions fullUpdate()
{
    UpdateOptions options{true, true};
    options.mfa = true;
    options.templateId = u"t"_s;
    options.templateOptions = {{u"o"_s, u"1"_s}};
    return options;
}

struct OfficialCall
{
    QString name; ///< in official-requests.json
    Call call;
};

QList<OfficialCall> codeCalls()
{
    using S = DescopeService;
    QList<OfficialCall> calls{
        {u"otp.signIn.email"_s, call([](S &s) { return s.sendCode(Method::Email, loginId); })},
        {u"otp.signUp.email"_s, call([](S &s) {
             return s.sendCode(Method::Email, loginId, {Audience::SignUp, userA});
         })},
        {u"otp.signUpOrIn.email"_s, call([](S &s) { return s.sendCode(Method::Email, loginId, {Audience::SignUpOrIn}); })},
        {u"otp.signIn.email stepup"_s, call([](S &s) {
             return s.sendCode(Method::Email, loginId, {Audience::SignIn, {}, fullStepUp()});
         })},
        {u"otp.signIn.email mfa"_s, call([](S &s) {
             return s.sendCode(Method::Email, loginId, {Audience::SignIn, {}, secondFactor()});
         })},
        {u"otp.verify.email"_s, call([](S &s) { return s.verifyCode(Method::Email, loginId, code); })},
        {u"otp.update.email"_s, call([](S &s) { return s.updateEmail(loginId, u"b@example.com"_s, {true}, refreshToken()); })},
        {u"otp.update.email full"_s,
            call([](S &s) { return s.updateEmail(loginId, u"b@example.com"_s, fullUpdate(), refreshToken()); })},
    };
    for (const auto &[method, name] :
        {std::pair{Method::Sms, u"sms"_s}, {Method::Voice, u"voice"_s}, {Method::WhatsApp, u"whatsapp"_s}}) {
        const Method how = method;
        calls << OfficialCall{u"otp.signIn."_s + name, call([how](S &s) { return s.sendCode(how, phone); })}
              << OfficialCall{u"otp.signUp."_s + name, call([how](S &s) {
                                  return s.sendCode(how, phone, {Audience::SignUp, userA, ofTenant()});
                              })}
              << OfficialCall{u"otp.signUpOrIn."_s + name,
                     call([how](S &s) { return s.sendCode(how, phone, {Audience::SignUpOrIn}); })}
              << OfficialCall{u"otp.verify."_s + name, call([how](S &s) { return s.verifyCode(how, phone, code); })}
              << OfficialCall{u"otp.update.phone."_s + name, call([how](S &s) {
                                  return s.updatePhone(how, loginId, phone, {true, true}, refreshToken());
                              })};
    }
    return calls;
}

QList<OfficialCall> linkCalls()
{
    using S = DescopeService;
    QList<OfficialCall> calls{
        {u"magicLink.signIn.email min"_s, call([](S &s) { return s.sendMagicLink(Method::Email, loginId); })},
        {u"magicLink.signIn.email full"_s, call([](S &s) {
             return s.sendMagicLink(Method::Email, loginId, {page, fullStepUp()});
         })},
        {u"magicLink.signUp.email"_s, call([](S &s) {
             return s.sendMagicLink(Method::Email, loginId, {page, {}, Audience::SignUp, userA});
         })},
        {u"magicLink.signUpOrIn.email"_s, call([](S &s) {
             return s.sendMagicLink(Method::Email, loginId, {page, {}, Audience::SignUpOrIn});
         })},
        {u"magicLink.update.email"_s, call([](S &s) {
             return s.updateEmailByLink(loginId, u"b@example.com"_s, page, {true, true}, refreshToken());
         })},
        {u"enchantedLink.signIn"_s, call([](S &s) { return s.sendEnchantedLink(loginId, {page}); })},
        {u"enchantedLink.signUp"_s, call([](S &s) {
             return s.sendEnchantedLink(loginId, {page, {}, Audience::SignUp, userA});
         })},
        {u"enchantedLink.signUpOrIn"_s, call([](S &s) {
             return s.sendEnchantedLink(loginId, {page, {}, Audience::SignUpOrIn});
         })},
        {u"enchantedLink.signIn mfa"_s, call([](S &s) {
             return s.sendEnchantedLink(loginId, {page, secondFactor()});
         })},
    };
    for (const auto &[method, name] : {std::pair{Method::Sms, u"sms"_s}, {Method::WhatsApp, u"whatsapp"_s}}) {
        const Method how = method;
        calls << OfficialCall{u"magicLink.signIn."_s + name,
                     call([how](S &s) { return s.sendMagicLink(how, phone, {returnTo}); })}
              << OfficialCall{u"magicLink.signUp."_s + name, call([how](S &s) {
                                  return s.sendMagicLink(how, phone, {returnTo, {}, Audience::SignUp, userA});
                              })}
              << OfficialCall{u"magicLink.signUpOrIn."_s + name, call([how](S &s) {
                                  return s.sendMagicLink(how, phone, {returnTo, {}, Audience::SignUpOrIn});
                              })}
              << OfficialCall{u"magicLink.update.phone."_s + name,
                     call([how](S &s) { return s.updatePhoneByLink(how, loginId, phone, returnTo, {true}, refreshToken()); })};
    }
    return calls;
}

QList<OfficialCall> otherCalls()
{
    using S = DescopeService;
    return {
        {u"totp.signUp min"_s, call([](S &s) { return s.totpSignUp(loginId); })},
        {u"totp.signUp full"_s, call([](S &s) { return s.totpSignUp(loginId, userA); })},
        {u"totp.update"_s, call([](S &s) { return s.updateTotp(loginId, refreshToken()); })},
        {u"totp.verify min"_s, call([](S &s) { return s.verifyTotp(loginId, code); })},
        {u"totp.verify stepup"_s, call([](S &s) { return s.verifyTotp(loginId, code, steppingUp()); })},
        {u"totp.verify mfa"_s, call([](S &s) { return s.verifyTotp(loginId, code, secondFactor()); })},
        {u"oauth.start stepup"_s, call([](S &s) {
             return s.startOAuth(u"google"_s, returnTo, {steppingUp(), {}, {}});
         })},
        {u"saml.start stepup"_s, call([](S &s) {
             return s.startSso(u"T1"_s, returnTo, {steppingUp(), {}, false, {}});
         })},
        {u"saml.start mfa"_s, call([](S &s) {
             return s.startSso(u"T1"_s, returnTo, {secondFactor(), {}, false, {}});
         })},
        {u"myTenants true"_s, call([](S &s) { return s.tenants(refreshToken()); })},
        {u"myTenants ids"_s, call([](S &s) { return s.tenants(refreshToken(), {u"t1"_s}); })},
        {u"accessKey.exchange min"_s, call([](S &s) { return s.exchangeAccessKey(u"KEY123"_s); })},
        {u"accessKey.exchange full"_s, call([](S &s) {
             return s.exchangeAccessKey(u"KEY123"_s, {{{"k"_L1, 1}}, u"T1"_s});
         })},
    };
}

/// Returns everything that somebody can confirm who they are by.
QList<std::pair<const char *, StepUpCall>> stepUps()
{
    using S = DescopeService;
    using O = LoginOptions;
    return {
        {"a code", stepUpCall([](S &s, const O &o) {
             return s.sendCode(Method::Sms, phone, {Audience::SignIn, {}, o});
         })},
        {"a magic link", stepUpCall([](S &s, const O &o) {
             return s.sendMagicLink(Method::Email, loginId, {page, o});
         })},
        {"an enchanted link", stepUpCall([](S &s, const O &o) {
             return s.sendEnchantedLink(loginId, {page, o});
         })},
        {"an authenticator app", stepUpCall([](S &s, const O &o) { return s.verifyTotp(loginId, code, o); })},
        {"a provider", stepUpCall([](S &s, const O &o) {
             return s.startOAuth(u"google"_s, returnTo, {o, {}, {}});
         })},
        {"an organisation", stepUpCall([](S &s, const O &o) {
             return s.startSso(u"T1"_s, returnTo, {o, {}, false, {}});
         })},
    };
}

} // namespace

/// Codes, links, authenticator apps and access keys: what is said to Descope, as its own SDKs say it, and what is not said at
/// all.
class tst_CodeCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void requests_areThoseOfTheOfficialSdk_data();
    void requests_areThoseOfTheOfficialSdk();
    void updates_carryEveryOption();
    void user_isOfANewAccountAlone();
    void emptyArguments_areRefusedWithoutARequest_data();
    void emptyArguments_areRefusedWithoutARequest();
    void badConfiguration_isAnAnswerToEveryCallWithoutARequest();
    void accessKey_isNoSecondHeader_data();
    void accessKey_isNoSecondHeader();

    void stepUp_needsASession_data() { addStepUps(); }
    void stepUp_needsASession();
    void refreshToken_isSentToStepUpAlone_data() { addStepUps(); }
    void refreshToken_isSentToStepUpAlone();
    void stepUp_ofASessionThatIsOverSaysSo_data() { addStepUps(); }
    void stepUp_ofASessionThatIsOverSaysSo();
    void stepUp_isByAnAccountAndNoPassword_data();
    void stepUp_isByAnAccountAndNoPassword();

    void errors_repeatNoSecret_data();
    void errors_repeatNoSecret();

private:
    static void addStepUps();

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
};

void tst_CodeCalls::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<LoopbackServer>();
    m_server->reply(Reply::json(200, {}));
    m_service = std::make_unique<DescopeService>(ServiceConfig{projectId, m_server->url()});
}

void tst_CodeCalls::addStepUps()
{
    QTest::addColumn<StepUpCall>("stepUp");
    const auto all = stepUps();
    for (const auto &[name, stepUp] : all)
        QTest::newRow(name) << stepUp;
}

void tst_CodeCalls::requests_areThoseOfTheOfficialSdk_data()
{
    QTest::addColumn<Call>("send");
    const QList<OfficialCall> calls = codeCalls() + linkCalls() + otherCalls();
    for (const OfficialCall &official : calls)
        QTest::newRow(official.name.toLatin1().constData()) << official.call;
}

void tst_CodeCalls::requests_areThoseOfTheOfficialSdk()
{
    QFETCH(Call, send);
    send(*m_service);
    QCOMPARE(m_server->requests().size(), 1);
    compareWithOfficial(m_server->requests().first(), QString::fromLatin1(QTest::currentDataTag()));
}

void tst_CodeCalls::updates_carryEveryOption()
{
    const UpdateOptions options{false, false, true, false, {}, {}, u"de"_s};
    awaitError(m_service->updateEmail(loginId, u"b@example.com"_s, options, refreshToken()));
    QCOMPARE(m_server->requests().last().json(), (QJsonObject{{"loginId"_L1, loginId}, {"email"_L1, "b@example.com"_L1},
                                                     {"failOnConflict"_L1, true}, {"locale"_L1, "de"_L1}}));
}

/// Who has an account is not made another one, whatever they are called here.
void tst_CodeCalls::user_isOfANewAccountAlone()
{
    for (const Audience audience : {Audience::SignIn, Audience::SignUpOrIn}) {
        awaitError(m_service->sendCode(Method::Email, loginId, {audience, userA}));
        awaitError(m_service->sendMagicLink(Method::Email, loginId, {page, {}, audience, userA}));
        awaitError(m_service->sendEnchantedLink(loginId, {page, {}, audience, userA}));
    }
    QCOMPARE(m_server->requests().size(), 6);
    for (const Request &request : m_server->requests())
        QVERIFY2(!request.body.contains("user"), request.body);
}

void tst_CodeCalls::emptyArguments_areRefusedWithoutARequest_data()
{
    using S = DescopeService;
    QTest::addColumn<Call>("send");
    const auto row = [](const char *name, auto function) { QTest::newRow(name) << call(function); };
    row("send code, no login id", [](S &s) { return s.sendCode(Method::Sms, {}); });
    row("code, no login id", [](S &s) { return s.verifyCode(Method::Sms, {}, code); });
    row("code, no code", [](S &s) { return s.verifyCode(Method::Sms, phone, {}); });
    row("send magic link, no login id", [](S &s) { return s.sendMagicLink(Method::Email, {}); });
    row("send magic link by voice", [](S &s) { return s.sendMagicLink(Method::Voice, phone); });
    row("send enchanted link, no login id", [](S &s) { return s.sendEnchantedLink({}); });
    row("email, no login id", [](S &s) { return s.updateEmail({}, loginId, {}, refreshToken()); });
    row("email, no address", [](S &s) { return s.updateEmail(loginId, {}, {}, refreshToken()); });
    row("email, no token", [](S &s) { return s.updateEmail(loginId, loginId, {}, {}); });
    row("email by link, no address", [](S &s) { return s.updateEmailByLink(loginId, {}, page, {}, refreshToken()); });
    row("email by link, no token", [](S &s) { return s.updateEmailByLink(loginId, loginId, page, {}, {}); });
    row("phone, no login id", [](S &s) { return s.updatePhone(Method::Sms, {}, phone, {}, refreshToken()); });
    row("phone, no number", [](S &s) { return s.updatePhone(Method::Sms, loginId, {}, {}, refreshToken()); });
    row("phone, no token", [](S &s) { return s.updatePhone(Method::Sms, loginId, phone, {}, {}); });
    row("phone by email", [](S &s) { return s.updatePhone(Method::Email, loginId, phone, {}, refreshToken()); });
    row("phone by link, no number", [](S &s) { return s.updatePhoneByLink(Method::Sms, loginId, {}, page, {}, refreshToken()); });
    row("phone by link, no token", [](S &s) { return s.updatePhoneByLink(Method::Sms, loginId, phone, page, {}, {}); });
    row("phone by a link in an email",
        [](S &s) { return s.updatePhoneByLink(Method::Email, loginId, phone, page, {}, refreshToken()); });
    row("phone by a link that is read out",
        [](S &s) { return s.updatePhoneByLink(Method::Voice, loginId, phone, page, {}, refreshToken()); });
    row("app of a new user, no login id", [](S &s) { return s.totpSignUp({}); });
    row("app, no login id", [](S &s) { return s.updateTotp({}, refreshToken()); });
    row("app, no token", [](S &s) { return s.updateTotp(loginId, {}); });
    row("code of an app, no login id", [](S &s) { return s.verifyTotp({}, code); });
    row("code of an app, no code", [](S &s) { return s.verifyTotp(loginId, {}); });
    row("tenants, no token", [](S &s) { return s.tenants({}); });
    row("access key, no key", [](S &s) { return s.exchangeAccessKey({}); });
}

void tst_CodeCalls::emptyArguments_areRefusedWithoutARequest()
{
    QFETCH(Call, send);
    const Error error = send(*m_service);
    QCOMPARE(error.kind, Kind::InvalidArgument);
    QVERIFY(!error.description.isEmpty());
    QVERIFY(!error.outcomeUnknown);
    QCOMPARE(m_server->connectionCount(), 0);
}

void tst_CodeCalls::badConfiguration_isAnAnswerToEveryCallWithoutARequest()
{
    DescopeService service(ServiceConfig(u"my project"_s));
    QTest::ignoreMessage(QtWarningMsg, service.configurationProblem().toUtf8().constData());
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // once is enough
    const QList<OfficialCall> calls = codeCalls() + linkCalls() + otherCalls();
    for (const OfficialCall &official : calls)
        QVERIFY2(official.call(service).kind == Kind::Configuration, qPrintable(official.name));
}

void tst_CodeCalls::accessKey_isNoSecondHeader_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("a line break at its end, as in a file") << u"KEY123\n"_s;
    QTest::newRow("another header") << u"KEY123\r\nX-Evil: 1"_s;
    QTest::newRow("a blank") << u"KEY 123"_s;
    QTest::newRow("another script") << u"КЛЮЧ"_s;
    QTest::newRow("zero") << u"KEY"_s + QChar(0);
    QTest::newRow("delete") << u"KEY\u007f"_s;
}

void tst_CodeCalls::accessKey_isNoSecondHeader()
{
    QFETCH(QString, key);
    const Error error = awaitError(m_service->exchangeAccessKey(key));
    QCOMPARE(error.kind, Kind::InvalidArgument);
    QVERIFY(!error.description.contains("KEY"_L1));
    QCOMPARE(m_server->connectionCount(), 0);
}

void tst_CodeCalls::stepUp_needsASession()
{
    QFETCH(StepUpCall, stepUp);
    LoginOptions options;
    options.stepup = true;
    QCOMPARE(stepUp(*m_service, options).kind, Kind::InvalidArgument);
    options = {};
    options.mfa = true;
    QCOMPARE(stepUp(*m_service, options).kind, Kind::InvalidArgument);
    QCOMPARE(m_server->connectionCount(), 0);
}

void tst_CodeCalls::refreshToken_isSentToStepUpAlone()
{
    QFETCH(StepUpCall, stepUp);
    LoginOptions options;
    options.refreshToken = refreshToken();
    stepUp(*m_service, options);
    const Request &request = m_server->requests().first();
    QCOMPARE(request.header("Authorization"), "Bearer " + projectId.toLatin1());
    for (const QString &part : refreshToken().jwt().split(u'.'))
        QVERIFY2(!request.body.contains(part.toLatin1()) && !request.target.contains(part.toLatin1()), request.body);
}

void tst_CodeCalls::stepUp_ofASessionThatIsOverSaysSo()
{
    QFETCH(StepUpCall, stepUp);
    for (const char *said : {"E064001", "E064006", "E061005"}) {
        m_server->clear();
        m_server->reply(Reply::json(401, {{"errorCode"_L1, QString::fromLatin1(said)}}));
        QCOMPARE(stepUp(*m_service, steppingUp()).kind, Kind::SessionEnded);
    }
    for (const Reply &reply : {Reply::text(401, "<html>"), Reply::json(503, {}), Reply::json(401, {{"ok"_L1, false}})}) {
        m_server->clear();
        m_server->reply(reply);
        QVERIFY(stepUp(*m_service, steppingUp()).kind != Kind::SessionEnded);
    }
}

void tst_CodeCalls::stepUp_isByAnAccountAndNoPassword_data()
{
    using S = DescopeService;
    using O = LoginOptions;
    QTest::addColumn<StepUpCall>("stepUp");
    const auto row = [](const char *name, auto function) { QTest::newRow(name) << stepUpCall(function); };
    row("password", [](S &s, const O &o) { return s.signIn(loginId, u"Passw0rd!"_s, o); });
    row("password of a new user", [](S &s, const O &o) { return s.signUp(loginId, u"Passw0rd!"_s, {{}, o}); });
    for (const Audience audience : {Audience::SignUp, Audience::SignUpOrIn}) {
        const char *who = audience == Audience::SignUp ? "a new user" : "anybody";
        const auto rowOf = [&](const char *way, auto function) {
            row(qPrintable(QLatin1StringView(way) + u" of "_s + QLatin1StringView(who)), function);
        };
        rowOf("code", [audience](S &s, const O &o) { return s.sendCode(Method::Email, loginId, {audience, {}, o}); });
        rowOf("magic link", [audience](S &s, const O &o) {
            return s.sendMagicLink(Method::Email, loginId, {page, o, audience});
        });
        rowOf("enchanted link", [audience](S &s, const O &o) { return s.sendEnchantedLink(loginId, {page, o, audience}); });
    }
}

/// No SDK does it, and a mistyped address would make an account with somebody else's session.
void tst_CodeCalls::stepUp_isByAnAccountAndNoPassword()
{
    QFETCH(StepUpCall, stepUp);
    QCOMPARE(stepUp(*m_service, steppingUp()).kind, Kind::InvalidArgument);
    QCOMPARE(stepUp(*m_service, secondFactor()).kind, Kind::InvalidArgument);
    QCOMPARE(m_server->connectionCount(), 0);
}

void tst_CodeCalls::errors_repeatNoSecret_data()
{
    using S = DescopeService;
    QTest::addColumn<Call>("send");
    const auto row = [](const char *name, auto function) { QTest::newRow(name) << call(function); };
    row("code", [](S &s) { return s.verifyCode(Method::Sms, phone, u"s3cret"_s); });
    row("code of an app", [](S &s) { return s.verifyTotp(loginId, u"s3cret"_s); });
    row("code of an app, for a step-up", [](S &s) { return s.verifyTotp(loginId, u"s3cret"_s, steppingUp()); });
    row("access key", [](S &s) { return s.exchangeAccessKey(u"s3cret"_s); });
    row("magic link", [](S &s) { return s.verifyMagicLink(u"s3cret"_s); });
    row("enchanted link", [](S &s) { return s.verifyEnchantedLink(u"s3cret"_s); });
    row("enchanted link that is waited for", [](S &s) { return s.pollEnchantedLink(u"s3cret"_s); });
    row("password", [](S &s) { return s.signIn(loginId, u"s3cret"_s); });
    row("password of a new user", [](S &s) { return s.signUp(loginId, u"s3cret"_s); });
    row("password that is changed", [](S &s) { return s.updatePassword(loginId, u"s3cret"_s, refreshToken()); });
    row("old password", [](S &s) { return s.replacePassword(loginId, u"s3cret"_s, u"x"_s); });
    row("new password", [](S &s) { return s.replacePassword(loginId, u"x"_s, u"s3cret"_s); });
    row("session", [](S &s) { return s.me(refreshToken()); });
    row("session that is stepped up", [](S &s) { return s.sendCode(Method::Sms, phone, {Audience::SignIn, {}, steppingUp()}); });
}

/// A server that repeats what it was sent says it to whoever reads the details of the error.
void tst_CodeCalls::errors_repeatNoSecret()
{
    QFETCH(Call, send);
    const QString token = refreshToken().jwt();
    m_server->clear();
    m_server->reply(Reply::json(400,
        {{"errorCode"_L1, "E011001"_L1}, {"errorDescription"_L1, u"bad: s3cret"_s}, {"errorMessage"_L1, u"for "_s + token}}));
    const Error error = send(*m_service);
    QVERIFY(error.description.startsWith("bad: "_L1));
    const bool hasToken = m_server->requests().first().header("Authorization").contains(token.toLatin1());
    const bool hasSecret = m_server->requests().first().body.contains("s3cret") ||
                           m_server->requests().first().header("Authorization").contains("s3cret");
    QVERIFY(hasToken || hasSecret);
    QVERIFY2(!hasToken || !error.description.contains(token), qPrintable(error.description));
    QVERIFY2(!hasSecret || !error.description.contains("s3cret"_L1), qPrintable(error.description));
}

QTEST_GUILESS_MAIN(tst_CodeCalls)
#include "tst_codecalls.moc"

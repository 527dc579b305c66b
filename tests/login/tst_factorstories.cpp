// SPDX-License-Identifier: MIT
#include "login/loginstage.h"
#include "support/await.h"
#include "support/refusalpause.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Wanted = LoginSettings::SecondFactor;
using Kind = Error::Kind;

namespace {

const QString grace = u"grace@example.com"_s;
const QString gracesPassword = u"Harvard-Mark-I-1944"_s;
const QString adasPhone = u"+15551234567"_s;

LoginStage::Setup asking(Wanted secondFactor)
{
    LoginStage::Setup setup;
    setup.settings.secondFactor = secondFactor;
    return setup;
}

LoginStage::Setup choosingTenants()
{
    LoginStage::Setup setup;
    setup.settings.tenantChoice = true;
    setup.settings.features.setFlag(LoginFeature::Tenants);
    return setup;
}

QJsonArray memberOf(const QStringList &tenants)
{
    QJsonArray array;
    for (const QString &id : tenants)
        array += QJsonObject{{"tenantId"_L1, id}, {"roleNames"_L1, QJsonArray{u"Editor of "_s + id}}};
    return array;
}

/// Returns the session token that is held; empty when there is none.
Token tokenOf(LoginStage &stage)
{
    return await(stage.session.ensureFresh()).valueOr(Token());
}

} // namespace

/// A whole sign-in, step-up and choice of a tenant, against a server that keeps the rules by itself. Both know the codes of Ada's
/// authenticator app: the server's control API shows them, as a phone does.
class tst_FactorStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void passwordAndApp();
    void passwordAndCode_data();
    void passwordAndCode();
    void appIsSetUpAtTheSignIn();
    void trustedDeviceIsNotAsked();
    void trustCountsForOnePersonAndNotForever_data();
    void trustCountsForOnePersonAndNotForever();
    void dangerousActionIsConfirmed();
    void confirmationIsOverAfterAWhile();
    void badCodeLetsNobodyIn_data();
    void badCodeLetsNobodyIn();
    void stepUpAnsweredBySomebodyElse();
    void tenantIsChosenAfterTheSecondFactor();
    void tenantIsSwitchedAtTheAccount();
    void tenantOfOthersCannotBeChosen();
    void tenantThatWasLeftMeanwhileIsRefused();
    void tenantKeepsItsUsersToItself();
    void tenantThatThereIsNot_isNoFaultOfThePassword();
    void accountRemovedMeanwhile_data();
    void accountRemovedMeanwhile();

private:
    /// Returns what the person's app shows now.
    QString appCode(const QString &loginId)
    {
        return server.get(u"/emulator/totp?to="_s + loginId).json()["codes"_L1][0]["code"_L1].toString();
    }
    QString sentCode(const QString &to) { return server.lastMail(to)["code"_L1].toString(); }
    QString codeOf(Factor factor, const QString &loginId)
    {
        return factor == Factor::AuthenticatorApp ? appCode(loginId) : sentCode(loginId);
    }
    /// Lets time pass for the program and for the server.
    bool pass(LoginStage &stage, std::chrono::seconds time)
    {
        stage.clock->advance(time);
        return server.advance(int(time.count()));
    }
    static void enter(LoginStage &stage, const QString &code)
    {
        stage.flow.enterCode(code);
        QVERIFY(stage.settle());
    }
    static void signIn(LoginStage &stage, const QString &loginId = ada, const QString &password = adasPassword)
    {
        if (stage.step() == LoginStep::Restoring)
            stage.flow.start();
        QVERIFY(stage.settle());
        stage.flow.signIn(loginId, password, true);
        QVERIFY(stage.settle());
    }
    void bring(LoginStage &stage, LoginStep step, Factor factor);
    void addTenants(const QStringList &ofAda);
    void tryCode(LoginStage &stage, const QByteArray &how, Factor factor);
    void goOnRightly(LoginStage &stage, Factor factor);

    TestServer server;
};

void tst_FactorStories::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"totpKey"_L1, "JBSWY3DPEHPK3PXP"_L1}, {"phone"_L1, adasPhone}}));
    QVERIFY(server.addUser(grace, gracesPassword, {{"totpKey"_L1, "GEZDGNBVGY3TQOJQ"_L1}}));
}

// The second factor ---------------------------------------------------------------------------------------------------------

void tst_FactorStories::passwordAndApp()
{
    LoginStage stage(server, asking(Wanted::Offered));
    signIn(stage);
    QCOMPARE(stage.step(), LoginStep::SecondFactor);
    QCOMPARE(stage.flow.factor(), Factor::AuthenticatorApp);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry);
    enter(stage, appCode(ada));
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(stage.store->entry);
    QCOMPARE(tokenOf(stage).authenticationMethods(), QStringList({u"pwd"_s, u"totp"_s, u"mfa"_s}));
    QVERIFY(await(stage.session.refresh())); // the session that has come goes on
    QVERIFY(tokenOf(stage).isMultiFactor());
}

void tst_FactorStories::passwordAndCode_data()
{
    QTest::addColumn<Factor>("factor");
    QTest::addColumn<QString>("to");
    QTest::newRow("email") << Factor::EmailCode << ada;
    QTest::newRow("text message") << Factor::SmsCode << adasPhone;
}

void tst_FactorStories::passwordAndCode()
{
    QFETCH(Factor, factor);
    QFETCH(QString, to);
    LoginStage stage(server, asking(Wanted::Required));
    signIn(stage);
    stage.flow.chooseFactor(factor);
    QVERIFY(stage.settle());
    QVERIFY(stage.flow.isFactorCodeSent());
    QVERIFY(!stage.flow.factorAddress().isEmpty() && stage.flow.factorAddress() != to);
    enter(stage, sentCode(to));
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(tokenOf(stage).isMultiFactor());
}

void tst_FactorStories::appIsSetUpAtTheSignIn()
{
    const QString name = u"linus"_s; // without an address, to which a code could go
    QVERIFY(server.addUser(name, adasPassword));
    LoginStage::Setup setup = asking(Wanted::Required);
    setup.settings.loginIdKind = LoginIdKind::Name;
    LoginStage stage(server, setup);
    signIn(stage, name);
    QCOMPARE(stage.step(), LoginStep::SetUpTotp);
    QVERIFY(!stage.session.isSignedIn());
    stage.flow.createTotp();
    QVERIFY(stage.settle());
    enter(stage, u"000000"_s);
    QCOMPARE(stage.failed.constLast().kind, Kind::CodeWrong);
    QVERIFY(!stage.session.isSignedIn());
    enter(stage, appCode(name));
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(tokenOf(stage).isMultiFactor());
}

// Trusted devices -----------------------------------------------------------------------------------------------------------

void tst_FactorStories::trustedDeviceIsNotAsked()
{
    QVERIFY(server.set({{"mfaOnTrustedDevices"_L1, "skipped"_L1}}));
    LoginStage stage(server, asking(Wanted::Offered));
    signIn(stage);
    enter(stage, appCode(ada));
    QCOMPARE(stage.step(), LoginStep::Account);
    stage.flow.signOut();
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    signIn(stage);
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(tokenOf(stage).isMultiFactor());
    QCOMPARE(server.count(u"totp/verify"_s), 1);
    LoginStage elsewhere(server, asking(Wanted::Offered));
    signIn(elsewhere);
    QCOMPARE(elsewhere.step(), LoginStep::SecondFactor);
}

void tst_FactorStories::trustCountsForOnePersonAndNotForever_data()
{
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("later");
    QTest::addColumn<LoginStep>("step");
    QTest::newRow("the same person") << ada << adasPassword << 3600 << LoginStep::Account;
    QTest::newRow("another one") << grace << gracesPassword << 0 << LoginStep::SecondFactor;
    QTest::newRow("after its time") << ada << adasPassword << 7200 << LoginStep::SecondFactor;
}

void tst_FactorStories::trustCountsForOnePersonAndNotForever()
{
    QFETCH(QString, loginId);
    QFETCH(QString, password);
    QFETCH(int, later);
    QVERIFY(server.set({{"mfaOnTrustedDevices"_L1, "skipped"_L1}, {"trustedDeviceLifetime"_L1, 7200}}));
    LoginStage before(server, asking(Wanted::Offered));
    signIn(before);
    enter(before, appCode(ada));
    LoginStage stage(server, asking(Wanted::Offered));
    stage.service.setDeviceTokens(before.service.deviceTokens());
    QVERIFY(server.advance(later));
    signIn(stage, loginId, password);
    QTEST(stage.step(), "step");
}

// Step-up -------------------------------------------------------------------------------------------------------------------

void tst_FactorStories::dangerousActionIsConfirmed()
{
    LoginStage stage(server);
    signIn(stage);
    connect(&stage.session, &SessionManager::stepUpWanted, &stage.flow, &LoginFlow::stepUp);
    QSignalSpy signedOut(&stage.session, &SessionManager::signedOut);
    const QNetworkRequest deletion(QUrl(u"https://api.example.com/documents"_s));
    const auto authorized = stage.session.authorize(deletion, SessionManager::StepUp::Required);
    QTRY_COMPARE(stage.step(), LoginStep::StepUp);
    enter(stage, appCode(ada));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    const auto request = await(authorized);
    QVERIFY(request);
    const QString token = QString::fromLatin1(request->rawHeader("Authorization").mid(int(qstrlen("Bearer "))));
    QVERIFY(Token::parse(token).isSteppedUp());
    QCOMPARE(server.post(u"/v1/auth/validate"_s, {}, token).status, 200);
    QCOMPARE(signedOut.size(), 0);
    QVERIFY(await(stage.session.authorize(deletion, SessionManager::StepUp::Required))); // within the same minutes
    QCOMPARE(server.count(u"totp/verify"_s), 1);
}

void tst_FactorStories::confirmationIsOverAfterAWhile()
{
    QVERIFY(server.set({{"stepUpLifetime"_L1, 120}}));
    LoginStage stage(server);
    signIn(stage);
    connect(&stage.session, &SessionManager::stepUpWanted, &stage.flow, &LoginFlow::stepUp);
    const auto first = stage.session.stepUp();
    QTRY_COMPARE(stage.step(), LoginStep::StepUp);
    enter(stage, appCode(ada));
    QVERIFY(await(first));
    QVERIFY(pass(stage, 121s));
    const auto second = stage.session.stepUp();
    QTRY_COMPARE(stage.step(), LoginStep::StepUp);
    QVERIFY(stage.settle());
    enter(stage, appCode(ada));
    QVERIFY(await(second));
    QVERIFY(await(second)->isSteppedUp());
}

// Codes that prove nothing --------------------------------------------------------------------------------------------------

/// Brings Ada to where she is asked for this factor: while she signs in, or because a program wants to know that it is her.
void tst_FactorStories::bring(LoginStage &stage, LoginStep step, Factor factor)
{
    signIn(stage);
    if (step == LoginStep::StepUp)
        stage.flow.stepUp();
    QVERIFY(stage.settle());
    stage.flow.chooseFactor(factor);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), step);
    QCOMPARE(stage.flow.factor(), factor);
}

void tst_FactorStories::tryCode(LoginStage &stage, const QByteArray &how, Factor factor)
{
    const bool isByApp = factor == Factor::AuthenticatorApp;
    const QString right = codeOf(factor, ada);
    if (how == "guessed ten times") {
        for (int i = 0; i < 10; ++i)
            enter(stage, right.left(5) + QString::number((right.back().digitValue() + 1 + i % 9) % 10));
    } else if (how == "expired") {
        QVERIFY(server.advance(isByApp ? 90 : 600));
    } else if (how == "used") {
        const QString call = isByApp ? u"/v1/auth/totp/verify"_s : u"/v1/auth/otp/verify/email"_s;
        QCOMPARE(server.post(call, {{"loginId"_L1, ada}, {"code"_L1, right}}).status, 200);
    } else if (how == "of somebody else" && !isByApp) {
        QCOMPARE(server.post(u"/v1/auth/otp/signin/email"_s, {{"loginId"_L1, grace}}).status, 200);
    }
    enter(stage, how == "of somebody else" ? codeOf(factor, grace) : right);
}

/// Takes the code that comes next.
void tst_FactorStories::goOnRightly(LoginStage &stage, Factor factor)
{
    stage.clock->advance(30s); // until a code can be sent again
    QVERIFY(server.advance(600));
    if (factor != Factor::AuthenticatorApp)
        stage.flow.resend();
    QVERIFY(stage.settle());
    enter(stage, codeOf(factor, ada));
}

void tst_FactorStories::badCodeLetsNobodyIn_data()
{
    QTest::addColumn<LoginStep>("step");
    QTest::addColumn<Factor>("factor");
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<Kind>("kind");
    for (const auto &[step, stepName] : {std::pair{LoginStep::SecondFactor, "second factor"}, {LoginStep::StepUp, "step-up"}}) {
        for (const auto &[factor, factorName] : {std::pair{Factor::AuthenticatorApp, "app"}, {Factor::EmailCode, "email"}}) {
            const auto row = [&, step = step, factor = factor](const char *how, Kind kind) {
                QTest::addRow("%s, %s, %s", stepName, factorName, how) << step << factor << QByteArray(how) << kind;
            };
            row("guessed ten times", Kind::CodeEnded);
            row("expired", Kind::CodeWrong);
            row("used", Kind::CodeWrong);
            row("of somebody else", Kind::CodeWrong);
        }
    }
}

void tst_FactorStories::badCodeLetsNobodyIn()
{
    QFETCH(LoginStep, step);
    QFETCH(Factor, factor);
    QFETCH(QByteArray, how);
    LoginStage stage(server, asking(step == LoginStep::StepUp ? Wanted::NotAsked : Wanted::Offered));
    bring(stage, step, factor);
    const auto saved = stage.store->entry;
    tryCode(stage, how, factor);
    QCOMPARE(stage.step(), step);
    QVERIFY(!stage.failed.isEmpty());
    QTEST(stage.failed.constLast().kind, "kind");
    QCOMPARE(stage.flow.notice().field, Field::Code);
    QVERIFY(!stage.told().isEmpty());
    QCOMPARE(stage.session.isSignedIn(), step == LoginStep::StepUp);
    QVERIFY(!tokenOf(stage).isSteppedUp() && !tokenOf(stage).isMultiFactor());
    QCOMPARE(stage.store->entry.has_value(), saved.has_value());
    goOnRightly(stage, factor);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(step == LoginStep::StepUp ? tokenOf(stage).isSteppedUp() : tokenOf(stage).isMultiFactor());
}

/// As a front end of the program's own may do by mistake: it hands over what somebody else has confirmed.
void tst_FactorStories::stepUpAnsweredBySomebodyElse()
{
    LoginStage stage(server);
    signIn(stage);
    connect(&stage.session, &SessionManager::stepUpWanted, &stage.flow, &LoginFlow::stepUp);
    const auto token = stage.session.stepUp();
    QTRY_COMPARE(stage.step(), LoginStep::StepUp);
    DescopeService other({server.projectId(), QUrl(server.baseUrl())});
    LoginOptions options;
    options.stepup = true;
    options.refreshToken = await(other.signIn(grace, gracesPassword))->session.refreshToken;
    const auto graces = await(other.verifyTotp(grace, appCode(grace), options));
    QVERIFY(graces && graces->session.sessionToken.isSteppedUp());
    QCOMPARE(awaitError(stage.session.finishStepUp(*graces)).kind, Kind::OtherUser);
    QVERIFY(!token.isFinished());
    QCOMPARE(stage.session.loginId(), ada);
    QTRY_COMPARE(server.count(u"logout"_s), 1); // by which Grace's session is over
    QCOMPARE(awaitError(other.me(graces->session.refreshToken)).kind, Kind::SessionEnded);
    QCOMPARE(stage.step(), LoginStep::StepUp);
    enter(stage, appCode(ada));
    QVERIFY(await(token));
    QCOMPARE(await(token)->userId(), stage.session.user().userId);
}

// Tenants -------------------------------------------------------------------------------------------------------------------

void tst_FactorStories::addTenants(const QStringList &ofAda)
{
    for (const auto &[id, name] : {std::pair{u"T1"_s, u"Acme"_s}, {u"T2"_s, u"Babbage & Co."_s}, {u"T3"_s, u"Others"_s}})
        QCOMPARE(server.post(u"/emulator/tenants"_s, {{"id"_L1, id}, {"name"_L1, name}}).status, 201);
    QVERIFY(server.changeUser(ada, {{"userTenants"_L1, memberOf(ofAda)}}));
}

void tst_FactorStories::tenantIsChosenAfterTheSecondFactor()
{
    addTenants({u"T1"_s, u"T2"_s});
    LoginStage::Setup setup = choosingTenants();
    setup.settings.secondFactor = Wanted::Offered;
    LoginStage stage(server, setup);
    signIn(stage);
    QCOMPARE(stage.step(), LoginStep::SecondFactor);
    enter(stage, appCode(ada));
    QCOMPARE(stage.step(), LoginStep::Tenant);
    QVERIFY(!stage.session.isSignedIn());
    const QList<Tenant> tenants = stage.flow.tenants();
    QCOMPARE(tenants.size(), 2);
    QCOMPARE(tenants.constLast().name, u"Babbage & Co."_s);
    stage.flow.selectTenant(u"T2"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.currentTenant(), u"T2"_s);
    QVERIFY(tokenOf(stage).isMultiFactor());
    QVERIFY(tokenOf(stage).hasRole(u"Editor of T2"_s, u"T2"_s));
}

void tst_FactorStories::tenantIsSwitchedAtTheAccount()
{
    addTenants({u"T1"_s, u"T2"_s});
    LoginStage stage(server, choosingTenants());
    signIn(stage);
    stage.flow.selectTenant(u"T1"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.session.currentTenant(), u"T1"_s);
    QSignalSpy signedOut(&stage.session, &SessionManager::signedOut);
    stage.flow.show(LoginStep::Tenant);
    QVERIFY(stage.settle());
    stage.flow.selectTenant(u"T2"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.currentTenant(), u"T2"_s);
    QCOMPARE(signedOut.size(), 0);
    QVERIFY(await(stage.session.refresh()));
    QCOMPARE(stage.session.currentTenant(), u"T2"_s);
}

void tst_FactorStories::tenantOfOthersCannotBeChosen()
{
    addTenants({u"T1"_s, u"T2"_s});
    LoginStage stage(server, choosingTenants());
    signIn(stage);
    QVERIFY(server.forgetRequests());
    stage.flow.selectTenant(u"T3"_s); // which is not on the screen
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Tenant);
    QCOMPARE(server.count(u"tenant/select"_s), 0);
    stage.flow.selectTenant(u"T1"_s);
    QVERIFY(stage.settle());
    QVERIFY(!await(stage.session.selectTenant(u"T3"_s))); // a program tries
    QCOMPARE(server.count(u"tenant/select"_s), 2);
    QVERIFY(stage.session.isSignedIn());
    QCOMPARE(stage.session.currentTenant(), u"T1"_s);
    QVERIFY(await(stage.session.refresh()));
}

void tst_FactorStories::tenantThatWasLeftMeanwhileIsRefused()
{
    addTenants({u"T1"_s, u"T2"_s});
    LoginStage stage(server, choosingTenants());
    signIn(stage);
    QVERIFY(server.changeUser(ada, {{"userTenants"_L1, memberOf({u"T1"_s})}}));
    stage.flow.selectTenant(u"T2"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Tenant);
    QVERIFY(!stage.told().isEmpty());
    QVERIFY(!stage.session.isSignedIn());
    stage.flow.selectTenant(u"T1"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.currentTenant(), u"T1"_s);
}

void tst_FactorStories::tenantKeepsItsUsersToItself()
{
    addTenants({});
    QVERIFY(server.set({{"tenantIsolation"_L1, true}}));
    QVERIFY(server.addUser(ada, newPassword, {{"isolatedTenant"_L1, "T1"_L1}, {"name"_L1, "Ada of Acme"_L1}}));
    LoginStage::Setup setup;
    setup.settings.tenantId = u"T1"_s;
    LoginStage stage(server, setup);
    signIn(stage);
    QCOMPARE(stage.failed.constLast().kind, Kind::InvalidCredentials); // it is the password of the other Ada
    signIn(stage, ada, newPassword);
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.user().name, u"Ada of Acme"_s);
    QCOMPARE(stage.session.currentTenant(), u"T1"_s);
    setup.settings.tenantId = u"T2"_s;
    LoginStage elsewhere(server, setup);
    signIn(elsewhere, ada, newPassword);
    QCOMPARE(elsewhere.failed.constLast().kind, Kind::InvalidCredentials);
    QVERIFY(!elsewhere.session.isSignedIn());
}

/// No code tells a tenant that there is not from a password, or an address, that is not accepted.
void tst_FactorStories::tenantThatThereIsNot_isNoFaultOfThePassword()
{
    addTenants({});
    QVERIFY(server.set({{"tenantIsolation"_L1, true}}));
    LoginStage::Setup setup;
    setup.settings.tenantId = u"T9"_s;
    setup.settings.features |= LoginFeature::SignInByCode | LoginFeature::SignUpOrIn;
    LoginStage stage(server, setup);
    stage.flow.show(LoginStep::SignUp);
    stage.flow.signUp(u"charles@example.com"_s, {}, newPassword);
    QVERIFY(stage.settle());
    QVERIFY2(
        stage.told().startsWith(
            u"Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization."_s),
        qPrintable(stage.told()));
    QVERIFY(stage.flow.notice().details.contains("There is no tenant T9"_L1)); // for whoever provides the app
    stage.flow.show(LoginStep::SignIn);
    stage.flow.sendCode(u"charles@example.com"_s, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.constLast().kind, Kind::AddressRefused);
    QVERIFY2(stage.told().contains("this app may not be set up correctly for your organization"_L1), qPrintable(stage.told()));
    QVERIFY(stage.flow.notice().details.contains("There is no tenant T9"_L1));
}

// Accounts that are removed -------------------------------------------------------------------------------------------------

void tst_FactorStories::accountRemovedMeanwhile_data()
{
    QTest::addColumn<LoginStep>("step");
    QTest::addColumn<Factor>("factor");
    QTest::newRow("second factor, app") << LoginStep::SecondFactor << Factor::AuthenticatorApp;
    QTest::newRow("second factor, email") << LoginStep::SecondFactor << Factor::EmailCode;
    QTest::newRow("step-up, app") << LoginStep::StepUp << Factor::AuthenticatorApp;
    QTest::newRow("step-up, email") << LoginStep::StepUp << Factor::EmailCode;
    QTest::newRow("account") << LoginStep::Account << Factor::AuthenticatorApp;
}

void tst_FactorStories::accountRemovedMeanwhile()
{
    QFETCH(LoginStep, step);
    QFETCH(Factor, factor);
    LoginStage stage(server, asking(step == LoginStep::SecondFactor ? Wanted::Offered : Wanted::NotAsked));
    if (step == LoginStep::Account)
        signIn(stage);
    else
        bring(stage, step, factor);
    QSignalSpy stepUpEnded(&stage.flow, &LoginFlow::stepUpEnded);
    const QString code = codeOf(factor, ada);
    QCOMPARE(server.call("DELETE", u"/emulator/users/"_s + ada).status, 200);
    if (step == LoginStep::Account)
        watch(stage.session.refresh(), this, [](const Result<Token> &) {});
    else
        stage.flow.enterCode(code);
    if (factor == Factor::EmailCode) { // it went with the account, and nobody can tell that from a wrong one
        QVERIFY(stage.settle());
        QCOMPARE(stage.failed.constLast().kind, Kind::CodeWrong);
        stage.clock->advance(30s);
        stage.flow.resend();
    }
    if (step != LoginStep::SecondFactor)
        QVERIFY(passRefusalPause(*stage.clock)); // the session is not ended by one refusal alone
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry);
    QCOMPARE(stage.told(), u"Your session has ended. Please sign in again."_s);
    QCOMPARE(stepUpEnded.size(), step == LoginStep::StepUp ? 1 : 0);
}

QTEST_GUILESS_MAIN(tst_FactorStories)
#include "tst_factorstories.moc"

// SPDX-License-Identifier: MIT
#include "login/browserstories.h"

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;
using Kind = Error::Kind;

namespace {

/// Returns the session token that is held; empty when there is none.
Token tokenOf(LoginStage &stage)
{
    return await(stage.session.ensureFresh()).valueOr(Token());
}

} // namespace

/// Somebody confirms in their browser that it is them, where they sign in once more by a provider or at their organization.
class tst_BrowserFactor : public BrowserStories
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init() { prepare(); }

    void browserStepsUp_data();
    void browserStepsUp();
    void browserIsASecondFactor();
    void browserIsNotOffered_data();
    void browserIsNotOffered();
    void nothingOpensByItself();
    void somebodyElseAnswers();
    void personGoesBackToAnotherFactor();
    void browserComesBackTooLate();
    void organizationThatIsOver_isTold();
    void waitingIsOver_andBegunAgain();
    void sessionEndsMeanwhile();
    void signInThatWaits_isGivenUp();

private:
    /// Signs Ada in by her password. `more` is what Descope knows of her.
    void signInAsAda(LoginStage &stage, const QJsonObject &more = {{"OAuth"_L1, QJsonObject{{"google"_L1, true}}}})
    {
        QVERIFY(server.changeUser(ada, more));
        QVERIFY(start(stage));
        stage.flow.signIn(ada, adasPassword, true);
        QVERIFY(stage.settle());
        ended = std::make_unique<QSignalSpy>(&stage.flow, &LoginFlow::stepUpEnded);
    }
    /// Leads to the browser, for the step-up of a session.
    void beginStepUp(LoginStage &stage)
    {
        signInAsAda(stage);
        stage.flow.stepUp();
        QTRY_COMPARE(stage.step(), LoginStep::StepUp);
        QVERIFY(stage.settle());
        QVERIFY(begin(stage, [](LoginFlow &flow) { flow.chooseFactor(Factor::InBrowser); }));
    }
    std::unique_ptr<QSignalSpy> ended;
};

void tst_BrowserFactor::browserStepsUp_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("exchange");
    const QJsonObject google{{"OAuth"_L1, QJsonObject{{"google"_L1, true}}}};
    QTest::newRow("provider") << google << u"/v1/auth/oauth/exchange"_s;
    const QJsonArray acme{QJsonObject{{"tenantId"_L1, "T1"_L1}}};
    QTest::newRow("organization") << QJsonObject{{"SAML"_L1, true}, {"email"_L1, "ada@acme.example"_L1}, {"userTenants"_L1, acme}}
                                  << u"/v1/auth/sso/exchange"_s;
}

void tst_BrowserFactor::browserStepsUp()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, exchange);
    LoginStage stage(server, everyWay());
    signInAsAda(stage, more);
    QSignalSpy signedOut(&stage.session, &SessionManager::signedOut);
    connect(&stage.session, &SessionManager::stepUpWanted, &stage.flow, &LoginFlow::stepUp);
    const auto token = stage.session.stepUp();
    QTRY_COMPARE(stage.step(), LoginStep::StepUp);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.factors(), QList({Factor::EmailCode, Factor::InBrowser}));
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.chooseFactor(Factor::InBrowser); }));
    QVERIFY(!token.isFinished());
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(await(token));
    QVERIFY(await(token)->isSteppedUp());
    QCOMPARE(signedOut.size(), 0);
    QCOMPARE(ended->size(), 1);
    QVERIFY(ended->constFirst().constFirst().toBool());
    QCOMPARE(count(exchange), 1);
    QVERIFY(await(stage.session.refresh())); // the session that has come goes on
}

void tst_BrowserFactor::browserIsASecondFactor()
{
    LoginStage::Setup setup = everyWay();
    setup.settings.secondFactor = LoginSettings::SecondFactor::Required;
    LoginStage stage(server, setup);
    signInAsAda(stage);
    QCOMPARE(stage.step(), LoginStep::SecondFactor);
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.chooseFactor(Factor::InBrowser); }));
    QVERIFY(!stage.session.isSignedIn());
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(tokenOf(stage).isMultiFactor());
    QCOMPARE(stage.flow.rememberedPerson().lastWay, u"password"_s);
    QCOMPARE(count(u"/v1/auth/logout"_s), 0);
}

void tst_BrowserFactor::browserIsNotOffered_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<bool>("isByProvider");
    QTest::newRow("never signed in so") << QJsonObject() << false;
    QTest::newRow("by a provider that the program does not have")
        << QJsonObject{{"OAuth"_L1, QJsonObject{{"github"_L1, true}}}} << false;
    QTest::newRow("what they have signed in by") << QJsonObject{{"OAuth"_L1, QJsonObject{{"google"_L1, true}}}} << true;
}

void tst_BrowserFactor::browserIsNotOffered()
{
    QFETCH(QJsonObject, more);
    QFETCH(bool, isByProvider);
    LoginStage::Setup setup = everyWay();
    setup.settings.secondFactor = LoginSettings::SecondFactor::Required;
    LoginStage stage(server, setup);
    if (isByProvider) {
        QVERIFY(begin(stage, [](LoginFlow &flow) { flow.signInByProvider(u"google"_s); }));
        PersonsBrowser(server).show(back(stage));
    } else {
        signInAsAda(stage, more);
    }
    QTRY_COMPARE(stage.step(), LoginStep::SecondFactor);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.factors(), QList{Factor::EmailCode});
    QVERIFY(server.forgetRequests());
    stage.flow.chooseFactor(Factor::InBrowser);
    QVERIFY(calls().isEmpty());
}

/// A window of the browser that nobody has asked for would be taken for a fraud.
void tst_BrowserFactor::nothingOpensByItself()
{
    LoginStage::Setup setup = everyWay();
    setup.settings.loginIdKind = LoginIdKind::Name;
    LoginStage stage(server, setup);
    QVERIFY(server.addUser(u"linus"_s, adasPassword, {{"OAuth"_L1, QJsonObject{{"google"_L1, true}}}}));
    QVERIFY(start(stage));
    stage.flow.signIn(u"linus"_s, adasPassword, true);
    QVERIFY(stage.settle());
    stage.flow.stepUp();
    QTRY_COMPARE(stage.step(), LoginStep::StepUp);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.factors(), QList{Factor::InBrowser});
    QVERIFY(!stage.flow.isFactorCodeSent());
    stage.flow.enterCode(u"123456"_s);
    QCOMPARE(stage.step(), LoginStep::StepUp);
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.resend(); }));
}

void tst_BrowserFactor::somebodyElseAnswers()
{
    LoginStage stage(server, everyWay());
    beginStepUp(stage);
    const auto before = stage.session.refreshToken();
    PersonsBrowser(server).show(back(stage, grace));
    QTRY_COMPARE(stage.step(), LoginStep::StepUp);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"Your browser didn’t confirm that it’s you. Try again, with the account that you use here."_s);
    QCOMPARE(stage.failed.constLast().kind, Kind::BrowserExpired);
    QCOMPARE(stage.session.refreshToken(), before);
    QCOMPARE(stage.session.loginId(), ada);
    QCOMPARE(ended->size(), 0);
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.perform(Action::OpenBrowser); }));
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(tokenOf(stage).isSteppedUp());
}

void tst_BrowserFactor::personGoesBackToAnotherFactor()
{
    LoginStage stage(server, everyWay());
    beginStepUp(stage);
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::StepUp);
    QCOMPARE(ended->size(), 0);
    QCOMPARE(stage.flow.factor(), Factor::InBrowser);
    stage.flow.chooseFactor(Factor::EmailCode);
    QVERIFY(stage.settle());
    stage.flow.enterCode(server.lastMail(ada)[u"code"_s].toString());
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(tokenOf(stage).isSteppedUp());
}

/// Nobody knows whether the end of what has come would be the end of the session, too.
void tst_BrowserFactor::browserComesBackTooLate()
{
    LoginStage stage(server, everyWay());
    beginStepUp(stage);
    const QUrl back = this->back(stage);
    stage.flow.cancel();
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::Account);
    QTRY_COMPARE(ended->size(), 1);
    QVERIFY(!ended->constFirst().constFirst().toBool());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(count(u"/v1/auth/oauth/exchange"_s), 1); // so that nobody else takes it
    QVERIFY(!tokenOf(stage).isSteppedUp());
    QVERIFY(await(stage.session.refresh()));
    QCOMPARE(count(u"/v1/auth/logout"_s), 0);
}

void tst_BrowserFactor::organizationThatIsOver_isTold()
{
    LoginStage stage(server, everyWay());
    signInAsAda(stage, {{"SAML"_L1, true}}); // at example.com, which has no pages any more
    stage.flow.stepUp();
    QTRY_COMPARE(stage.step(), LoginStep::StepUp);
    QVERIFY(stage.settle());
    stage.flow.chooseFactor(Factor::InBrowser);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::StepUp);
    QCOMPARE(stage.failed.constLast().kind, Kind::SsoUnknown);
    QVERIFY(!stage.told().isEmpty());
    QCOMPARE(ended->size(), 0);
}

void tst_BrowserFactor::waitingIsOver_andBegunAgain()
{
    LoginStage stage(server, everyWay());
    beginStepUp(stage);
    stage.clock->advance(10min);
    QCOMPARE(stage.flow.browserState(), BrowserState::Expired);
    QCOMPARE(ended->size(), 0);
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.perform(Action::OpenBrowser); }));
    PersonsBrowser(server).show(back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(tokenOf(stage).isSteppedUp());
}

void tst_BrowserFactor::sessionEndsMeanwhile()
{
    LoginStage stage(server, everyWay());
    beginStepUp(stage);
    QVERIFY(await(stage.session.signOut()));
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QTRY_COMPARE(ended->size(), 1);
    QVERIFY(!ended->constFirst().constFirst().toBool());
    QVERIFY(stage.flow.browserUrl().isEmpty());
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.signInByProvider(u"google"_s); })); // as an ordinary sign-in
    QVERIFY(finishes(stage));
    QVERIFY(!tokenOf(stage).isSteppedUp());
}

void tst_BrowserFactor::signInThatWaits_isGivenUp()
{
    LoginStage::Setup setup = everyWay();
    setup.settings.secondFactor = LoginSettings::SecondFactor::Required;
    LoginStage stage(server, setup);
    signInAsAda(stage);
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.chooseFactor(Factor::InBrowser); }));
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SecondFactor);
    QCOMPARE(count(u"/v1/auth/logout"_s), 0);
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QTRY_COMPARE(count(u"/v1/auth/logout"_s), 1); // of the first factor's session
}

QTEST_GUILESS_MAIN(tst_BrowserFactor)
#include "tst_browserfactor.moc"

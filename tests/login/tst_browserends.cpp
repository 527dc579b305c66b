// SPDX-License-Identifier: MIT
#include "login/browserstories.h"

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;
using Kind = Error::Kind;

/// A browser comes back when nobody waits for it, or with somebody else: no session is left of that, here or on the server.
class tst_BrowserEnds : public BrowserStories
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init() { prepare(); }

    void comesBackTwice();
    void comesBackAfterCancel();
    void comesBackAfterCancel_whileAnotherIsWaitedFor();
    void comesBackTooLate();
    void comesBackAfterTheLoginIsOver();
    void cancelledWhileItIsRedeemed();
    void programEndsMeanwhile();
    void anotherSignInMeanwhile();
    void anotherSignInWhileItIsRedeemed();
    void anotherSignInBeforeTheBrowserIsOpened();
    void cancelledWhileItIsAskedWhoItIs();
    void anotherUserThanTheFixedOne();
    void fixedUserIsKnownByWhateverTheProjectSays();
};

void tst_BrowserEnds::comesBackTwice()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"Continue in the app"_s);
    QCOMPARE(browser.show(back), u"This sign-in was already used"_s);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(calls().filter(u"/oauth2/v1/token"_s).size(), 1);
    QCOMPARE(stage.told(), QString()); // whoever is signed in need not hear of it
    stage.flow.signOut();
    QVERIFY(stage.settle());
    QCOMPARE(browser.show(back), u"This sign-in was already used"_s);
    QTRY_COMPARE(stage.told(), u"Your browser sent the same sign-in twice, so we ignored the second one."_s);
    QCOMPARE(calls().filter(u"/oauth2/v1/token"_s).size(), 1);
}

/// The code is worth a session: it is taken, and the session ended, so that nobody else can have it.
void tst_BrowserEnds::comesBackAfterCancel()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    stage.flow.cancel();
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), u"You finished a sign-in that was cancelled here, so you were signed out again."_s);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
}

void tst_BrowserEnds::comesBackAfterCancel_whileAnotherIsWaitedFor()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl first = back(stage, grace);
    stage.flow.cancel();
    QVERIFY(begin(stage));
    const QUrl second = back(stage);
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(first), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QCOMPARE(stage.step(), LoginStep::Browser);
    QCOMPARE(browser.show(second), u"Continue in the app"_s);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_BrowserEnds::comesBackTooLate()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    stage.clock->advance(11min);
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in took too long"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QCOMPARE(stage.told(), u"You finished signing in after we stopped waiting, so you were signed out again."_s);
    QVERIFY(!stage.session.isSignedIn());
}

void tst_BrowserEnds::comesBackAfterTheLoginIsOver()
{
    LoginStage stage(server, byBrowser());
    QUrl back;
    {
        LoginFlow dialog(&stage.session, byBrowser().settings, stage.clock);
        dialog.start();
        QTRY_COMPARE(dialog.step(), LoginStep::SignIn);
        dialog.signInByBrowser();
        QTRY_COMPARE(dialog.step(), LoginStep::Browser);
        back = PersonsBrowser(server).press(dialog.browserUrl(), ada);
    }
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    stage.clock->advance(60min);
    QTRY_VERIFY(canBeHad(back.port()));
}

void tst_BrowserEnds::cancelledWhileItIsRedeemed()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage);
    QVERIFY(server.fault({{"kind"_L1, "slow"_L1}, {"path"_L1, "/oauth2/v1/token"_L1}, {"delay"_L1, 300}}));
    QVERIFY(server.forgetRequests());
    PersonsBrowser(server).show(back);
    QTRY_VERIFY(stage.flow.isBusy());
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(!stage.flow.isBusy());
    QTRY_COMPARE(calls(), (QStringList{u"/oauth2/v1/token"_s, u"/v1/auth/logout"_s}));
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
}

void tst_BrowserEnds::programEndsMeanwhile()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.browserReturn = LoginSettings::ByScheme;
    QUrl back;
    {
        LoginStage stage(server, setup);
        QVERIFY(begin(stage));
        back = this->back(stage);
    }
    QVERIFY(server.forgetRequests());
    LoginStage next(server, setup); // which the desktop starts with what the browser brings
    QVERIFY(!next.flow.handleUrl(back));
    next.flow.start();
    QVERIFY(next.settle());
    QTRY_COMPARE(next.told(), u"The sign-in from your browser was started before this app was closed. Please start again."_s);
    QVERIFY(!next.session.isSignedIn());
    QVERIFY(!calls().contains(u"/oauth2/v1/token"_s)); // nobody has the verifier any more
}

/// Somebody has signed in meanwhile in another window: what the browser brings is not wanted any more.
void tst_BrowserEnds::anotherSignInMeanwhile()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage, grace);
    LoginFlow other(&stage.session, {}, stage.clock);
    other.signIn(ada, adasPassword, true);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls().filter(u"/v1/auth/logout"_s).size(), 1);
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(stage.session.isSignedIn());
}

void tst_BrowserEnds::anotherSignInWhileItIsRedeemed()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage, grace);
    QVERIFY(server.fault({{"kind"_L1, "slow"_L1}, {"path"_L1, "/oauth2/v1/token"_L1}, {"delay"_L1, 400}}));
    PersonsBrowser(server).show(back);
    QTRY_VERIFY(stage.flow.isBusy());
    QVERIFY(server.forgetRequests());
    LoginFlow other(&stage.session, {}, stage.clock);
    other.signIn(ada, adasPassword, true);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QTRY_COMPARE(calls().filter(u"/v1/auth/logout"_s).size(), 1);
    QVERIFY(stage.settle());
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(stage.session.isSignedIn());
    QCOMPARE(stage.told(), QString());
}

void tst_BrowserEnds::anotherSignInBeforeTheBrowserIsOpened()
{
    LoginStage stage(server, byBrowser());
    QVERIFY(server.fault({{"kind"_L1, "slow"_L1},
        {"path"_L1, QString(u'/' + server.projectId() + u"/.well-known/openid-configuration"_s)}, {"delay"_L1, 400}}));
    stage.flow.start();
    QVERIFY(stage.settle());
    QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
    stage.flow.signInByBrowser();
    LoginFlow other(&stage.session, {}, stage.clock);
    other.signIn(ada, adasPassword, true);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(opened.size(), 0);
}

void tst_BrowserEnds::cancelledWhileItIsAskedWhoItIs()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.loginId = u"ada1815"_s;
    setup.settings.loginIdKind = LoginIdKind::Name;
    setup.settings.loginIdFixed = true;
    QVERIFY(server.addUser(u"ada1815"_s, adasPassword, {{"email"_L1, "countess@example.com"_L1}}));
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    const QUrl back = this->back(stage, u"ada1815"_s);
    QVERIFY(server.spoil(u"me"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 400}}));
    QVERIFY(server.forgetRequests());
    PersonsBrowser(server).show(back);
    QTRY_VERIFY(calls().contains(u"/v1/auth/me"_s));
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QTRY_COMPARE(calls().filter(u"/v1/auth/logout"_s).size(), 1);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
}

void tst_BrowserEnds::anotherUserThanTheFixedOne()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.loginId = ada;
    setup.settings.loginIdFixed = true;
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    QVERIFY(!QUrlQuery(stage.flow.browserUrl()).hasQueryItem(u"prompt"_s));
    const QUrl back = this->back(stage, grace);
    QVERIFY(server.forgetRequests());
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(),
        u"You used a different account in your browser, so you were signed out again. Sign in with the one shown here."_s);
    QTRY_COMPARE(calls().filter(u"/v1/auth/logout"_s).size(), 1);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry.has_value());
    QVERIFY(stage.flow.rememberedPerson().isEmpty());

    stage.flow.perform(Action::OpenBrowser);
    QTRY_COMPARE(stage.step(), LoginStep::Browser);
    // Else the browser, where she is signed in, would bring her again.
    QCOMPARE(QUrlQuery(stage.flow.browserUrl()).queryItemValue(u"prompt"_s), u"login"_s);
    PersonsBrowser(server).show(this->back(stage));
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_BrowserEnds::fixedUserIsKnownByWhateverTheProjectSays()
{
    LoginStage::Setup setup = byBrowser();
    setup.settings.loginId = u"ada1815"_s;
    setup.settings.loginIdKind = LoginIdKind::Name;
    setup.settings.loginIdFixed = true;
    QVERIFY(server.addUser(u"ada1815"_s, adasPassword, {{"email"_L1, "countess@example.com"_L1}}));
    LoginStage stage(server, setup);
    QVERIFY(begin(stage));
    PersonsBrowser(server).show(back(stage, u"ada1815"_s)); // which the id token does not say
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), u"ada1815"_s);
}

QTEST_GUILESS_MAIN(tst_BrowserEnds)
#include "tst_browserends.moc"

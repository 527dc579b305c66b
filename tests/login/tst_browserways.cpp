// SPDX-License-Identifier: MIT
#include "login/browserstories.h"

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;
using Kind = Error::Kind;

/// The browser leads to a provider, or to the pages of an organization, which have no state: the path alone says what came back.
class tst_BrowserWays : public BrowserStories
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init() { prepare(); }

    void providerSignsIn_data();
    void providerSignsIn();
    void providerThatIsNotOfferedIsNotAsked();
    void providerSaysNo();
    void providersReturnAfterCancel();
    void organizationIsFound_data();
    void organizationIsFound();
    void unknownOrganizationIsToldAtItsField();
    void organizationHasToBeNamed_data();
    void organizationHasToBeNamed();
};

void tst_BrowserWays::providerSignsIn_data()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("known") << u"google"_s;
    QTest::newRow("of the project's own") << u"acme-id"_s;
}

void tst_BrowserWays::providerSignsIn()
{
    QFETCH(QString, provider);
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage, [&](LoginFlow &flow) { flow.signInByProvider(provider); }));
    QVERIFY(stage.flow.browserUrl().toString().startsWith(server.baseUrl()));
    const QUrl back = this->back(stage);
    static const QRegularExpression unguessable(u"\\Ahttp://127\\.0\\.0\\.1:\\d+/callback/[A-Za-z0-9_-]{22}\\?code=.+\\z"_s);
    QVERIFY2(unguessable.match(back.toString()).hasMatch(), qPrintable(back.toString()));
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"Continue in the app"_s);
    QVERIFY(!browser.shown.hasQuery());
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
    QCOMPARE(stage.flow.rememberedPerson().lastWay, u"oauth:"_s + provider);
    QCOMPARE(browser.show(back), u"This sign-in was already used"_s);
    QCOMPARE(count(u"/v1/auth/oauth/exchange"_s), 1);
}

void tst_BrowserWays::providerThatIsNotOfferedIsNotAsked()
{
    LoginStage stage(server, everyWay());
    QVERIFY(start(stage));
    for (const QString &id : {u"github"_s, u""_s, u"Google"_s, u"google&prompt=none"_s})
        stage.flow.signInByProvider(id);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(calls().filter(u"oauth/authorize"_s).isEmpty());
}

void tst_BrowserWays::providerSaysNo()
{
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.signInByProvider(u"google"_s); }));
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back(stage, u"deny"_s)), u"Sign-in was declined"_s);
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), u"Sign-in was declined in your browser. You can try again."_s);
    QCOMPARE(stage.failed.last().kind, Kind::BrowserDenied);
    stage.flow.perform(Action::OpenBrowser); // which is the provider's page again
    QTRY_VERIFY(stage.step() == LoginStep::Browser && !stage.flow.isBusy());
    QVERIFY(finishes(stage));
    QCOMPARE(stage.flow.rememberedPerson().lastWay, u"oauth:google"_s);
}

void tst_BrowserWays::providersReturnAfterCancel()
{
    LoginStage stage(server, everyWay());
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.signInByProvider(u"google"_s); }));
    const QUrl back = this->back(stage);
    stage.flow.cancel();
    QVERIFY(server.forgetRequests());
    PersonsBrowser browser(server);
    QCOMPARE(browser.show(back), u"This sign-in was cancelled in the app"_s);
    QTRY_COMPARE(calls(), (QStringList{u"/v1/auth/oauth/exchange"_s, u"/v1/auth/logout"_s}));
    QVERIFY(!stage.session.isSignedIn());
}

void tst_BrowserWays::organizationIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("carriedOver");
    QTest::newRow("domain") << u"acme.example"_s << QString();
    QTest::newRow("with the at") << u"@acme.example"_s << QString();
    QTest::newRow("with blanks around it") << u" acme.example\u200b "_s << QString();
    QTest::newRow("address") << u"berta@acme.example"_s << u"berta@acme.example"_s;
    QTest::newRow("tenant") << u"T1"_s << QString();
}

void tst_BrowserWays::organizationIsFound()
{
    QFETCH(QString, typed);
    LoginStage stage(server, everyWay());
    QVERIFY(start(stage));
    stage.flow.show(LoginStep::Sso);
    QCOMPARE(stage.step(), LoginStep::Sso);
    QVERIFY(begin(stage, [&](LoginFlow &flow) { flow.signInBySso(typed); }));
    QTEST(stage.flow.loginId(), "carriedOver");
    const QUrl back = PersonsBrowser(server).press(stage.flow.browserUrl(), u"new"_s, u"berta@acme.example"_s);
    PersonsBrowser(server).show(back);
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), u"berta@acme.example"_s);
    QCOMPARE(stage.flow.rememberedPerson().lastWay, u"sso"_s);
    QCOMPARE(count(u"/v1/auth/sso/exchange"_s), 1);
}

void tst_BrowserWays::unknownOrganizationIsToldAtItsField()
{
    LoginStage stage(server, everyWay());
    QVERIFY(start(stage));
    stage.flow.show(LoginStep::Sso);
    QSignalSpy invalid(&stage.flow, &LoginFlow::fieldInvalid);
    stage.flow.signInBySso(u"nobody.example"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Sso);
    QCOMPARE(invalid.size(), 1);
    QCOMPARE(invalid.first().first().value<Field>(), Field::Organization);
    QCOMPARE(
        stage.fieldErrors.last(), u"We couldn’t find single sign-on for this email address or domain. Check it and try again."_s);
    QCOMPARE(stage.failed.last().kind, Kind::SsoUnknown);
    QCOMPARE(stage.told(), QString());
    QVERIFY(begin(stage, [](LoginFlow &flow) { flow.signInBySso(u"acme.example"_s); }));
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::Sso);
}

void tst_BrowserWays::organizationHasToBeNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("at alone") << u"@"_s;
    QTest::newRow("a sentence") << u"the domain of Acme"_s;
}

void tst_BrowserWays::organizationHasToBeNamed()
{
    QFETCH(QString, typed);
    LoginStage stage(server, everyWay());
    QVERIFY(start(stage));
    stage.flow.show(LoginStep::Sso);
    stage.flow.signInBySso(typed);
    QVERIFY(stage.settle());
    QCOMPARE(stage.fieldErrors, QStringList{u"Enter your work email address or your organization’s domain."_s});
    QVERIFY(calls().filter(u"sso/authorize"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_BrowserWays)
#include "tst_browserways.moc"

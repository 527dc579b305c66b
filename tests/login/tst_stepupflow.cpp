// SPDX-License-Identifier: MIT
#include "scriptedlogin.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;

/// A program wants to know that it is still the person: the login asks them, and the session goes on.
class tst_StepUpFlow : public ScriptedLogin
{
    Q_OBJECT

private Q_SLOTS:
    void programAsks_andThePersonConfirms_data();
    void programAsks_andThePersonConfirms();
    void browserHasToAskAgain_data();
    void browserHasToAskAgain();
    void loginAsksByItself();
    void whoHasJustConfirmed_isNotAsked();
    void dismissed_cancelsWhatTheProgramWaitsFor_data();
    void dismissed_cancelsWhatTheProgramWaitsFor();
    void otherUser_isToldAndMayBeFollowedByTheRightOne();
    void ordinaryToken_confirmsNothing();
    void wrongCode_asksAgain();
    void offline_losesNothing();
    void endedSession_leadsToTheSignIn();
    void detailsThatAreMissing_areAskedFor();
    void nothingToConfirmBy_isSaid();
    void busyLogin_asksWhenItIsDone();
    void signOutElsewhere_endsTheStep();
    void nobodySignedIn_isNotAsked();

private:
    static Answer ada(const QString &name, bool hasApp = true)
    {
        return {name, {}, {{"TOTP"_L1, hasApp}, {"email"_L1, u"ada@example.com"_s}}};
    }
    static Answer confirmed()
    {
        Answer answer = ada(u"confirmed"_s);
        answer.claims["su"_L1] = true;
        return answer;
    }
    void signInAsAda(bool hasApp = true)
    {
        start();
        signIn(ada(u"first"_s, hasApp));
        QCOMPARE(m_flow->step(), Step::Account);
        m_ended = std::make_unique<QSignalSpy>(m_flow.get(), &LoginFlow::stepUpEnded);
    }
    /// As a program does that lets the login ask.
    QFuture<Result<Token>> ask()
    {
        connect(m_session.get(), &SessionManager::stepUpWanted, m_flow.get(), &LoginFlow::stepUp, Qt::UniqueConnection);
        return m_session->stepUp();
    }
    std::unique_ptr<QSignalSpy> m_ended;
};

void tst_StepUpFlow::programAsks_andThePersonConfirms_data()
{
    QTest::addColumn<bool>("hasApp");
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("by the app") << true << QByteArray("totp/verify");
    QTest::newRow("by email") << false << QByteArray("otp/verify/email");
}

void tst_StepUpFlow::programAsks_andThePersonConfirms()
{
    QFETCH(bool, hasApp);
    QFETCH(QByteArray, call);
    signInAsAda(hasApp);
    QSignalSpy signedOut(m_session.get(), &SessionManager::signedOut);
    QSignalSpy signedIn(m_session.get(), &SessionManager::signedIn);
    reply("otp/signin/email", {{"maskedEmail"_L1, u"a**@example.com"_s}});
    const auto token = ask();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    QVERIFY(settle());
    QCOMPARE(m_flow->factor(), hasApp ? Factor::AuthenticatorApp : Factor::EmailCode);
    give(call, confirmed());
    enter(u"123456"_s);
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QVERIFY(await(token));
    QVERIFY(await(token)->isSteppedUp());
    const QByteArray withToken = hasApp ? call : "otp/signin/email";
    QCOMPARE(tokensOf(withToken), QStringList{u"first"_s});
    QVERIFY(sent(withToken)["loginOptions"_L1]["stepup"_L1].toBool());
    QCOMPARE(heldName(), u"confirmed"_s);
    QCOMPARE(signedOut.size() + signedIn.size(), 0);
    QCOMPARE(m_ended->size(), 1);
    QVERIFY(m_ended->constFirst().constFirst().toBool());
    QCOMPARE(count("logout"), 0);
}

void tst_StepUpFlow::browserHasToAskAgain_data()
{
    QTest::addColumn<bool>("isStepUp");
    QTest::addColumn<QJsonObject>("user");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QString>("query");
    const QJsonObject byProvider{{"OAuth"_L1, QJsonObject{{"google"_L1, true}}}};
    const QJsonObject byOrganization{{"SAML"_L1, true}, {"email"_L1, u"ada@acme.example"_s}};
    const QString provider = u"provider=google prompt=select_account loginHint=ada@example.com"_s;
    const QString organization = u"tenant=ada@acme.example forceAuthn=true loginHint=ada@example.com"_s;
    QTest::newRow("step-up, provider") << true << byProvider << QByteArray("oauth/authorize") << provider;
    QTest::newRow("step-up, organization") << true << byOrganization << QByteArray("sso/authorize") << organization;
    QTest::newRow("second factor, provider") << false << byProvider << QByteArray("oauth/authorize") << provider;
    QTest::newRow("second factor, organization") << false << byOrganization << QByteArray("sso/authorize") << organization;
}

/// A browser that knows the person would confirm without them. What it brings counts for the session whose token is sent.
void tst_StepUpFlow::browserHasToAskAgain()
{
    QFETCH(bool, isStepUp);
    QFETCH(QJsonObject, user);
    QFETCH(QByteArray, call);
    QFETCH(QString, query);
    using Wanted = LoginSettings::SecondFactor;
    LoginSettings settings = asking(isStepUp ? Wanted::NotAsked : Wanted::Required);
    settings.features |= LoginFeature::Sso;
    settings.providers = {SocialProvider::withId(u"google"_s)};
    start(settings);
    reply("otp/signin/email", {{"maskedEmail"_L1, u"a**@example.com"_s}});
    signIn({u"first"_s, {{"amr"_L1, QJsonArray{u"pwd"_s}}}, user});
    if (isStepUp)
        m_flow->stepUp();
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), isStepUp ? Step::StepUp : Step::SecondFactor);

    m_server->reply(Reply::json(200, {{"url"_L1, u"https://pages.example/confirm"_s}})); // whatever stands behind the path
    m_flow->chooseFactor(Factor::InBrowser);
    QTRY_COMPARE(m_flow->step(), Step::Browser);
    const Request sent = m_server->requests().constLast();
    QVERIFY2(sent.target.startsWith("/v1/auth/" + call + '?'), sent.target);
    QCOMPARE(nameOf(QString::fromLatin1(sent.header("Authorization")).section(u':', 1)), u"first"_s);
    QCOMPARE(sent.json()["stepup"_L1].toBool(), isStepUp);
    QCOMPARE(sent.json()["mfa"_L1].toBool(), !isStepUp);
    const QUrlQuery asked(QUrl(QString::fromLatin1(sent.target)));
    const QStringList wanted = query.split(u' ');
    for (const QString &item : wanted)
        QCOMPARE(asked.queryItemValue(item.section(u'=', 0, 0), QUrl::FullyDecoded), item.section(u'=', 1));
    QVERIFY(asked.queryItemValue(u"redirectURL"_s, QUrl::FullyDecoded).startsWith("http://127.0.0.1:"_L1));
}

void tst_StepUpFlow::loginAsksByItself()
{
    signInAsAda();
    m_flow->stepUp(); // the program has connected nothing
    QCOMPARE(m_flow->step(), Step::StepUp);
    m_flow->stepUp();
    give("totp/verify", confirmed());
    enter(u"123456"_s);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(awaitError(m_session->stepUp()).kind, Kind::Cancelled); // it succeeds: see awaitError()
    QVERIFY(await(m_session->stepUp())->isSteppedUp());
}

void tst_StepUpFlow::whoHasJustConfirmed_isNotAsked()
{
    signInAsAda();
    m_flow->stepUp();
    give("totp/verify", confirmed());
    enter(u"123456"_s);
    QTRY_COMPARE(m_ended->size(), 1);
    QSignalSpy steps(m_flow.get(), &LoginFlow::stepChanged);
    m_flow->stepUp();
    QTRY_COMPARE(m_ended->size(), 2);
    QVERIFY(m_ended->last().constFirst().toBool());
    QCOMPARE(steps.size(), 0);
}

void tst_StepUpFlow::dismissed_cancelsWhatTheProgramWaitsFor_data()
{
    QTest::addColumn<std::function<void()>>("leave");
    const auto row = [](const char *name, const std::function<void()> &leave) { QTest::newRow(name) << leave; };
    row("Escape", [this] { m_flow->cancel(); });
    row("another screen", [this] { m_flow->show(Step::Account); });
    row("the program", [this] { m_session->cancelStepUp(); });
    row("the window is closed", [this] { m_flow.reset(); });
}

void tst_StepUpFlow::dismissed_cancelsWhatTheProgramWaitsFor()
{
    QFETCH(std::function<void()>, leave);
    signInAsAda();
    const auto token = ask();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    leave();
    QCOMPARE(awaitError(token).kind, Kind::Cancelled);
    QVERIFY(m_session->isSignedIn());
    QCOMPARE(heldName(), u"first"_s);
    if (!m_flow)
        return;
    QTRY_COMPARE(m_ended->size(), 1);
    QVERIFY(!m_ended->constFirst().constFirst().toBool());
    QCOMPARE(m_flow->step(), Step::Account);
}

void tst_StepUpFlow::otherUser_isToldAndMayBeFollowedByTheRightOne()
{
    signInAsAda();
    const auto token = ask();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    Answer other = confirmed();
    other.name = u"other"_s;
    other.userId = u"U2somebodyelse"_s;
    give("totp/verify", other);
    give("totp/verify", confirmed());
    enter(u"123456"_s);
    QCOMPARE(m_failed, QList{Kind::OtherUser});
    QCOMPARE(m_flow->step(), Step::StepUp);
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"other"_s});
    QVERIFY(!token.isFinished());
    QCOMPARE(heldName(), u"first"_s);
    enter(u"123456"_s);
    QVERIFY(await(token));
    QCOMPARE(heldName(), u"confirmed"_s);
}

void tst_StepUpFlow::ordinaryToken_confirmsNothing()
{
    signInAsAda();
    const auto token = ask();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    give("totp/verify", ada(u"second"_s));
    enter(u"123456"_s);
    QCOMPARE(m_failed, QList{Kind::StepUpRequired});
    QCOMPARE(m_flow->step(), Step::StepUp);
    QVERIFY(!token.isFinished() && m_session->isSignedIn());
}

void tst_StepUpFlow::wrongCode_asksAgain()
{
    signInAsAda();
    const auto token = ask();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    refuse("totp/verify", u"E061102"_s);
    give("totp/verify", confirmed());
    enter(u"000000"_s);
    QCOMPARE(m_failed, QList{Kind::CodeWrong});
    QCOMPARE(m_flow->notice().field, Field::Code);
    QCOMPARE(heldName(), u"first"_s);
    enter(u"123456"_s);
    QVERIFY(await(token));
}

void tst_StepUpFlow::offline_losesNothing()
{
    signInAsAda();
    const auto token = ask();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    m_server->reply("/v1/auth/totp/verify", Reply::reset());
    give("totp/verify", confirmed());
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::StepUp);
    QCOMPARE(m_failed, QList{Kind::Offline});
    QVERIFY(m_session->isSignedIn() && !token.isFinished());
    enter(u"123456"_s);
    QVERIFY(await(token));
}

void tst_StepUpFlow::endedSession_leadsToTheSignIn()
{
    signInAsAda();
    const auto token = ask();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    refuse("totp/verify", u"E064001"_s);
    refuse("refresh", u"E064001"_s);
    m_flow->enterCode(u"123456"_s);
    QTRY_VERIFY(m_clock->planned().contains(3000ms)); // the pause between two refusals
    m_clock->advance(3s);
    QTRY_COMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(awaitError(token).kind, Kind::Cancelled);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(told(), u"Your session has ended. Please sign in again."_s);
    QCOMPARE(m_failed, QList{Kind::SessionEnded});
}

/// As of a session that was saved: the server has not said anything of the person yet.
void tst_StepUpFlow::detailsThatAreMissing_areAskedFor()
{
    start();
    QJsonObject bare = json(ada(u"first"_s));
    const QJsonObject user = bare.take(u"user"_s).toObject();
    reply("password/signin", bare);
    m_server->reply("/v1/auth/me", Reply::text(503, "<html>"));
    reply("me", user);
    m_flow->signIn(u"ada@example.com"_s, u"secret"_s, true);
    QTRY_COMPARE(count("me"), 1);
    QVERIFY(settle());
    QVERIFY(m_session->user().json.isEmpty());
    m_flow->stepUp();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    QCOMPARE(m_flow->factor(), Factor::AuthenticatorApp);
}

void tst_StepUpFlow::nothingToConfirmBy_isSaid()
{
    start();
    give("password/signin", Answer{u"first"_s});
    LoginSettings settings = m_flow->settings();
    settings.loginIdKind = LoginIdKind::Name;
    m_flow->setSettings(settings);
    m_flow->signIn(u"ada"_s, u"secret"_s, true);
    QVERIFY(settle());
    m_flow->stepUp();
    QCOMPARE(m_flow->step(), Step::StepUp);
    QVERIFY(m_flow->factors().isEmpty());
    QCOMPARE(m_failed, QList{Kind::StepUpRequired});
    QCOMPARE(told(), u"There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first."_s);
    enter(u"123456"_s);
    QCOMPARE(count("totp/verify") + count("otp/verify/email"), 0);
}

void tst_StepUpFlow::busyLogin_asksWhenItIsDone()
{
    signInAsAda();
    m_server->reply("/v1/auth/me", Reply::json(200, json(ada(u"x"_s))["user"_L1].toObject()).held());
    m_flow->reconnect();
    QVERIFY(m_flow->isBusy());
    const auto token = ask();
    QTRY_VERIFY(m_session->isStepUpAwaited() && count("me") == 1);
    QCOMPARE(m_flow->step(), Step::Account);
    m_server->release();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    QVERIFY(!token.isFinished());
}

void tst_StepUpFlow::signOutElsewhere_endsTheStep()
{
    signInAsAda();
    const auto token = ask();
    QTRY_COMPARE(m_flow->step(), Step::StepUp);
    m_store->entry.reset();
    Q_EMIT m_store->changed();
    QTRY_COMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(awaitError(token).kind, Kind::Cancelled);
    QTRY_COMPARE(m_ended->size(), 1);
}

void tst_StepUpFlow::nobodySignedIn_isNotAsked()
{
    start();
    QSignalSpy ended(m_flow.get(), &LoginFlow::stepUpEnded);
    m_flow->stepUp();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!ended.constFirst().constFirst().toBool());
    QCOMPARE(m_flow->step(), Step::SignIn);
    m_flow->show(Step::StepUp);
    QCOMPARE(m_flow->step(), Step::SignIn);
}

QTEST_GUILESS_MAIN(tst_StepUpFlow)
#include "tst_stepupflow.moc"

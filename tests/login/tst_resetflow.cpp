// SPDX-License-Identifier: MIT
#include "login/loginstage.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"
#include "support/refusalpause.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;

/// A forgotten password: from asking for the mail to being signed in with a new one, and all that can go wrong with a link.
class tst_ResetFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void nobodyLearnsWhoHasAnAccount_data();
    void nobodyLearnsWhoHasAnAccount();
    void whatTheServerTellsIsNotPassedOn();
    void linkIsSpentWhenThePasswordIsSaved();
    void otherDevicesCanBeSignedOut();
    void refusedPasswordNeedsNoNewLink();
    void linkWorksOnce();
    void expiredLinkOffersANewOne();
    void linkOfAnotherAccountChangesNothing();
    void cancelEndsTheSessionOfTheLink();
    void destroyedFlowEndsTheSessionOfTheLink();
    void quitEndsTheSessionOfTheLink();
    void whatIsNoLinkIsSaidAtOnce();
    void linkThatGotLostDoesNotSpeakOfThePassword();
    void mailCanBeSentAgain();
    void mailIsInTheLanguageOfTheProgram();
    void addressIsThatOfThePersonOrMasked_data();
    void addressIsThatOfThePersonOrMasked();
    void enchantedLinkIsFollowedByNumber();
    void enchantedLinkIsNotWaitedForForever();
    void serverSaysWhenToAskAgain_data();
    void serverSaysWhenToAskAgain();
    void leavingEndsTheWaiting();

private:
    TestServer server;
    /// Asks for a mail, as Ada, and pastes the link of it.
    bool pasteLink(LoginStage &stage);
};

void tst_ResetFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}}));
}

bool tst_ResetFlow::pasteLink(LoginStage &stage)
{
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    if (!stage.settle() || stage.step() != LoginStep::CheckMail)
        return false;
    stage.flow.useLink(server.link(ada));
    return stage.step() == LoginStep::NewPassword;
}

void tst_ResetFlow::nobodyLearnsWhoHasAnAccount_data()
{
    QTest::addColumn<QString>("resetMethod");
    QTest::newRow("magic link") << u"magiclink"_s;
    QTest::newRow("enchanted link") << u"enchantedlink"_s;
}

void tst_ResetFlow::nobodyLearnsWhoHasAnAccount()
{
    QFETCH(QString, resetMethod);
    QVERIFY(server.set({{"resetMethod"_L1, resetMethod}}));
    const QStringList people{ada, u"nobody@example.com"_s};
    for (const QString &loginId : people) {
        LoginStage stage(server);
        stage.flow.show(LoginStep::Forgot);
        stage.flow.sendReset(loginId);
        QVERIFY(stage.settle());
        QCOMPARE(stage.step(), LoginStep::CheckMail);
        QCOMPARE(stage.announced, QStringList());
        QCOMPARE(stage.flow.mailAddress(), loginId);
        QCOMPARE(stage.flow.linkNumber().isEmpty(), resetMethod == u"magiclink"_s);
        QCOMPARE(stage.flow.resendSeconds(), 30);
    }
}

void tst_ResetFlow::whatTheServerTellsIsNotPassedOn()
{
    LoopbackServer talkative;
    talkative.reply(Reply::json(400, {{"errorCode"_L1, "E062108"_L1}, {"errorDescription"_L1, "User not found"_L1}}));
    DescopeService service({server.projectId(), talkative.url()});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginFlow flow(&session);
    flow.show(LoginStep::Forgot);
    flow.sendReset(ada);
    QTRY_COMPARE(flow.step(), LoginStep::CheckMail);
    QCOMPARE(flow.notice(), Notice());
    QCOMPARE(flow.resendSeconds(), 30);
}

void tst_ResetFlow::linkIsSpentWhenThePasswordIsSaved()
{
    LoginStage stage(server);
    QVERIFY(pasteLink(stage));
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);

    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed."_s);
    QCOMPARE(stage.flow.notice().severity, Notice::Severity::Positive);
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(stage.store->entry);
    QCOMPARE(server.count(u"magiclink/verify"_s), 1);
    QCOMPARE(server.count(u"password/update"_s), 1);
    QCOMPARE(server.count(u"logout"_s), 0);
    QVERIFY(server.accepts(ada, newPassword));
    QVERIFY(!server.accepts(ada, adasPassword));
}

void tst_ResetFlow::otherDevicesCanBeSignedOut()
{
    LoginStage other(server);
    QVERIFY(other.signIn(ada, adasPassword));

    LoginStage stage(server);
    QVERIFY(pasteLink(stage));
    stage.flow.saveNewPassword(newPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.told(), u"Password changed. Your other devices are signed out."_s);

    (void)other.session.refresh();
    QVERIFY(passRefusalPause(*other.clock));
    QTRY_COMPARE(other.step(), LoginStep::SignIn);
    QSignalSpy state(&stage.session, &SessionManager::stateChanged);
    (void)stage.session.refresh();
    QTRY_VERIFY(server.count(u"refresh"_s) >= 3);
    QVERIFY(stage.session.isSignedIn());
}

void tst_ResetFlow::refusedPasswordNeedsNoNewLink()
{
    LoginStage stage(server);
    QVERIFY(pasteLink(stage));
    stage.flow.saveNewPassword(adasPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(stage.failed.last().kind, Error::Kind::PasswordRefused);
    QCOMPARE(stage.flow.notice().field, Field::NewPassword);

    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(server.count(u"magiclink/verify"_s), 1);
}

void tst_ResetFlow::linkWorksOnce()
{
    LoginStage first(server);
    QVERIFY(pasteLink(first));
    const QString link = server.link(ada);
    first.flow.saveNewPassword(newPassword, false);
    QVERIFY(first.settle());
    QCOMPARE(first.step(), LoginStep::Account);

    LoginStage stage(server);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    // The address that another program listened at is none of this one's.
    stage.flow.useLink(link);
    QCOMPARE(stage.fieldErrors.size(), 1);
    stage.flow.useLink(u"descope-login://link?"_s + QUrl(link).query());
    stage.flow.confirmLink(ada);
    stage.flow.saveNewPassword(u"Jacquard-Loom-1804"_s, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QVERIFY(stage.told().startsWith(u"This link has expired or was already used."_s));
    QCOMPARE(stage.offered(), QList{Action::SendNewLink});
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_ResetFlow::expiredLinkOffersANewOne()
{
    LoginStage stage(server);
    QVERIFY(pasteLink(stage));
    QVERIFY(server.advance(3600));
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.offered(), QList{Action::SendNewLink});

    stage.flow.perform(Action::SendNewLink);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(stage.flow.resendSeconds(), 30);
    stage.flow.useLink(server.link(ada));
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_ResetFlow::linkOfAnotherAccountChangesNothing()
{
    const QString charles = u"charles@example.com"_s;
    QVERIFY(server.addUser(charles, adasPassword, {{"verifiedEmail"_L1, true}}));
    LoginStage stage(server);
    QVERIFY(pasteLink(stage));
    const QString adasLink = server.link(ada);

    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(charles);
    QVERIFY(stage.settle());
    stage.flow.useLink(u"descope-login://link?"_s + QUrl(adasLink).query()); // used already: it counts as not asked for
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
    stage.flow.confirmLink(charles);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Forgot);
    QCOMPARE(stage.told(), u"That link belongs to another account, so nothing was changed."_s);
    QVERIFY(!stage.session.isSignedIn());
    QTRY_COMPARE(server.count(u"logout"_s), 1);
    QCOMPARE(server.count(u"password/update"_s), 0);
    QVERIFY(server.accepts(ada, adasPassword));
    QVERIFY(server.accepts(charles, adasPassword));
}

void tst_ResetFlow::cancelEndsTheSessionOfTheLink()
{
    LoginStage stage(server);
    QVERIFY(pasteLink(stage));
    stage.flow.saveNewPassword(adasPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(server.count(u"logout"_s), 0);
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QTRY_COMPARE(server.count(u"logout"_s), 1);
    QVERIFY(!stage.session.isSignedIn());
    QVERIFY(!stage.store->entry);
}

void tst_ResetFlow::quitEndsTheSessionOfTheLink()
{
    LoginStage stage(server);
    QVERIFY(pasteLink(stage));
    stage.flow.saveNewPassword(adasPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(server.count(u"logout"_s), 0);
    QTimer::singleShot(0, &QCoreApplication::quit);
    QCoreApplication::exec();
    QCOMPARE(server.count(u"logout"_s), 1);
}

void tst_ResetFlow::destroyedFlowEndsTheSessionOfTheLink()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    {
        LoginFlow flow(&session);
        flow.show(LoginStep::Forgot);
        flow.sendReset(ada);
        QTRY_COMPARE(flow.step(), LoginStep::CheckMail);
        flow.useLink(server.link(ada));
        QTRY_VERIFY(!flow.isBusy());
        flow.saveNewPassword(adasPassword, false);
        QTRY_VERIFY(!flow.isBusy());
    }
    QTRY_COMPARE(server.count(u"logout"_s), 1);
}

void tst_ResetFlow::whatIsNoLinkIsSaidAtOnce()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    const QStringList pasted{QString(), u"hello"_s, u"https://example.com/?t=short"_s};
    for (const QString &text : pasted)
        stage.flow.useLink(text);
    stage.flow.useLink(u"https://protect-eu.mimecast.com/s/AbC123?domain=127.0.0.1"_s);
    const QString notIt = u"This isn’t the link from the email. Copy the whole link and paste it here."_s;
    const QString hidden = u"This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to."_s;
    QCOMPARE(stage.fieldErrors, (QStringList{notIt, notIt, notIt, hidden}));
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QVERIFY(!stage.flow.isBusy());
}

void tst_ResetFlow::linkThatGotLostDoesNotSpeakOfThePassword()
{
    LoginStage stage(server);
    QVERIFY(pasteLink(stage));
    QVERIFY(server.spoil(u"magiclink/verify"_s, {{"kind"_L1, "cut"_L1}, {"executes"_L1, false}}));
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QVERIFY(stage.told().startsWith(u"You appear to be offline. Check your connection and try again. The link may"_s));
    QCOMPARE(server.count(u"password/update"_s), 0);

    QVERIFY(server.spoil(u"password/update"_s, {{"kind"_L1, "cut"_L1}}));
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QVERIFY(stage.told().endsWith(u"Your password may have been changed already. To find out, sign in with the new one."_s));
}

void tst_ResetFlow::mailCanBeSentAgain()
{
    LoginStage stage(server);
    QSignalSpy resendTicked(&stage.flow, &LoginFlow::resendTicked);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    stage.flow.resend();
    QVERIFY(!stage.flow.isBusy());

    stage.clock->advance(30s);
    QCOMPARE(resendTicked.size(), 31);
    QCOMPARE(resendTicked.last().first().toInt(), 0);
    QCOMPARE(stage.flow.resendSeconds(), 0);
    stage.flow.resend();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(stage.told(), u"We sent the email again."_s);
    QCOMPARE(stage.flow.resendSeconds(), 30);
    QCOMPARE(server.mails(ada, u"purpose"_s).size(), 2);
}

void tst_ResetFlow::mailIsInTheLanguageOfTheProgram()
{
    LoginSettings settings;
    settings.linkReturn = LinkReturn::Page;
    settings.bridgeUrl = QUrl(u"https://example.com/reset?app=1"_s);
    settings.locale = u"de"_s;
    LoginStage stage(server, {.settings = settings});
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    QCOMPARE(server.mails(ada, u"locale"_s), QStringList{u"de"_s});
    QVERIFY(server.link(ada).startsWith(u"https://example.com/reset?app=1&state=r"_s));
    stage.flow.useLink(server.link(ada));
    QCOMPARE(stage.step(), LoginStep::NewPassword);
}

void tst_ResetFlow::addressIsThatOfThePersonOrMasked_data()
{
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<QString>("named"); // by the server
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << ada << u"a***@example.com"_s << ada;
    QTest::newRow("short mask") << ada << u"a*@e*.com"_s << ada;
    QTest::newRow("all hidden") << ada << u"***"_s << ada;
    QTest::newRow("not named") << ada << QString() << ada;
    QTest::newRow("in other letters") << u"Ada@Example.com"_s << u"a***a@example.com"_s << u"Ada@Example.com"_s;
    QTest::newRow("another") << ada << u"a***@example.org"_s << u"a***@example.org"_s;
    QTest::newRow("another name") << ada << u"b***@example.com"_s << u"b***@example.com"_s;
    QTest::newRow("no pattern") << ada << u".***@example.com"_s << u".***@example.com"_s;
    QTest::newRow("of somebody with a name") << u"ada"_s << u"a***@example.com"_s << u"a***@example.com"_s;
    QTest::newRow("of somebody with a name, not named") << u"ada"_s << QString() << QString();
}

void tst_ResetFlow::addressIsThatOfThePersonOrMasked()
{
    QFETCH(QString, loginId);
    QFETCH(QString, named);
    LoopbackServer naming;
    for (int i = 0; i < 3; ++i)
        naming.reply(Reply::json(200, {{"resetMethod"_L1, "magiclink"_L1}, {"maskedEmail"_L1, named}}));
    DescopeService service({server.projectId(), naming.url()});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginSettings settings;
    settings.loginIdKind = LoginIdKind::Any;
    LoginFlow flow(&session, settings, Clock::system());
    const auto idle = [&flow] { return !flow.isBusy(); };
    for (const auto ask : {&LoginFlow::sendLink, &LoginFlow::sendCode}) {
        (flow.*ask)(loginId, true);
        QVERIFY(waitUntil(idle));
        QTEST(flow.mailAddress(), "shown");
        flow.cancel();
    }
    flow.sendReset(loginId);
    QVERIFY(waitUntil(idle));
    QTEST(flow.mailAddress(), "shown");
}

void tst_ResetFlow::enchantedLinkIsFollowedByNumber()
{
    QVERIFY(server.set({{"resetMethod"_L1, "enchantedlink"_L1}}));
    LoginStage stage(server);
    QSignalSpy number(&stage.flow, &LoginFlow::linkNumberChanged);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    const QJsonObject mail = server.lastMail(ada);
    QCOMPARE(stage.flow.linkNumber(), mail[u"linkId"_s].toString());
    QCOMPARE(number.last().first().toString(), stage.flow.linkNumber());

    QTRY_COMPARE(server.count(u"enchantedlink/pending-session"_s), 1);
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(server.post(u"/v1/auth/enchantedlink/verify"_s, {{"token"_L1, mail[u"token"_s]}}).status, 200);
    QTRY_VERIFY((stage.clock->advance(1s), stage.step() == LoginStep::NewPassword)); // asks once a second
    QVERIFY(!stage.session.isSignedIn());

    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(server.accepts(ada, newPassword));
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);
}

void tst_ResetFlow::enchantedLinkIsNotWaitedForForever()
{
    QVERIFY(server.set({{"resetMethod"_L1, "enchantedlink"_L1}, {"linkLifetime"_L1, 3600}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    QTRY_COMPARE(server.count(u"enchantedlink/pending-session"_s), 1);
    stage.clock->advance(10min + 1s);
    QTRY_VERIFY(stage.told().startsWith(u"This link has expired"_s));
    QCOMPARE(stage.offered(), QList{Action::SendNewLink});
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QVERIFY(!stage.clock->next());

    stage.flow.perform(Action::SendNewLink);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.linkNumber(), server.lastMail(ada)[u"linkId"_s].toString());
}

void tst_ResetFlow::serverSaysWhenToAskAgain_data()
{
    QTest::addColumn<QString>("retryAfter");
    QTest::addColumn<std::chrono::milliseconds>("pause");
    using Ms = std::chrono::milliseconds;
    QTest::newRow("soon") << u"7"_s << Ms(7s);
    QTest::newRow("at once") << u"0"_s << Ms(1s);
    QTest::newRow("never") << u"99999999999"_s << Ms(60s); // by then the link may be followed
}

void tst_ResetFlow::serverSaysWhenToAskAgain()
{
    QFETCH(QString, retryAfter);
    QFETCH(std::chrono::milliseconds, pause);
    QVERIFY(server.set({{"resetMethod"_L1, "enchantedlink"_L1}}));
    QVERIFY(server.limitRate(u"enchantedlink/pending-session"_s, retryAfter));
    LoginStage stage(server);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    const int ticks = pause == 1s ? 1 : 0; // of the countdown until the mail can be sent again
    QTRY_COMPARE(stage.clock->planned().count(pause), 1 + ticks);
    stage.clock->advance(pause);
    QTRY_COMPARE(server.count(u"enchantedlink/pending-session"_s), 2);
    QCOMPARE(stage.announced, QStringList()); // nothing that the person could do about it
    QCOMPARE(stage.step(), LoginStep::CheckMail);
}

void tst_ResetFlow::leavingEndsTheWaiting()
{
    QVERIFY(server.set({{"resetMethod"_L1, "enchantedlink"_L1}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    QTRY_COMPARE(server.count(u"enchantedlink/pending-session"_s), 1);
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(!stage.clock->next());
}

QTEST_GUILESS_MAIN(tst_ResetFlow)
#include "tst_resetflow.moc"

// SPDX-License-Identifier: MIT
#include "login/loginstage.h"
#include "support/hostilelinks.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QUrlQuery>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;

namespace {

const QString charles = u"charles@example.com"_s;
const QString damaged = u"That link is damaged or isn’t for this app, so it was ignored."_s;

LoginStage::Setup byScheme()
{
    LoginStage::Setup setup;
    setup.settings.linkReturn = LinkReturn::Scheme;
    setup.settings.features |= LoginFeature::SignInByLink | LoginFeature::SignInByCode;
    return setup;
}

} // namespace

/// The link of a mail comes to the program by itself: from a browser, from the desktop, or because somebody made it.
class tst_LinkFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void linkOpenedOnThisComputerLeadsToTheNewPassword();
    void portStaysOursWhileTheLinkIsGood_data();
    void portStaysOursWhileTheLinkIsGood();
    void portOutlivesTheLogin();
    void nextLoginKnowsTheLink();
    void desktopHandsTheLinkOver();
    void linkOpenedTwiceIsOneLink();
    void secondLinkHasToWait();
    void typedTextIsNotTakenAway_data();
    void typedTextIsNotTakenAway();
    void offerHidesNothingThatIsSaidLater();
    void linkIsNotForgottenWhileBusy();
    void linkThatNobodyAskedForIsAskedAbout();
    void strangersLinkDoesNotTakeTheScreen();
    void strangersLinkDoesNotTakeThePlaceOfOurs();
    void stateCountsOnce();
    void stateCountsForAnHour();
    void programStartedByALinkAsksWhoItIs();
    void whoeverIsSignedInIsAsked();
    void strangersLinkEndsAsAWarning();
    void addressCountsOnceItIsProved_data();
    void addressCountsOnceItIsProved();
    void answerThatNamesNobodyIsAskedAbout_data();
    void answerThatNamesNobodyIsAskedAbout();
    void cancelledWhileBeingSpent();
    void mailThatCouldNotBeSent_isSentAgain();
    void lostAnswerSaysSo();
    void linkSignsInAfterAClick();
    void linkOfTheProjectsOwnPageIsTheAnswerWhereItWasAskedFor_data();
    void linkOfTheProjectsOwnPageIsTheAnswerWhereItWasAskedFor();
    void unknownPersonGetsNoOtherAnswer();
    void codeSignsIn();
    void refusedRedirectIsNotTheEnd();
    void enchantedLinkOpenedOnThisComputer();
    void hostileLinksSendNothing_data();
    void hostileLinksSendNothing();

private:
    TestServer server;
    /// Asks for a reset as Ada, up to "Check your email".
    bool askForReset(LoginStage &stage);
    QByteArray link() { return server.link(ada).toUtf8(); }
    bool canBeHad(int port) { return QTcpServer().listen(QHostAddress::LocalHost, quint16(port)); }
};

void tst_LinkFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}}));
    QVERIFY(server.addUser(charles, adasPassword, {{"verifiedEmail"_L1, true}}));
}

bool tst_LinkFlow::askForReset(LoginStage &stage)
{
    stage.flow.start();
    if (!stage.settle())
        return false;
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    return stage.settle() && stage.step() == LoginStep::CheckMail;
}

void tst_LinkFlow::linkOpenedOnThisComputerLeadsToTheNewPassword()
{
    LoginStage stage(server);
    QVERIFY(askForReset(stage));
    QVERIFY(stage.flow.linksComeBack());
    QVERIFY(server.link(ada).startsWith(u"http://127.0.0.1:"_s));

    QSignalSpy returned(&stage.flow, &LoginFlow::browserReturned);
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(QUrl(server.link(ada)))));
    QTRY_COMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(returned.size(), 1);
    QTRY_VERIFY(page->isFinished());
    QCOMPARE(page->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);

    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(server.accepts(ada, newPassword));
    QVERIFY(!server.accepts(ada, adasPassword));
}

void tst_LinkFlow::portStaysOursWhileTheLinkIsGood_data()
{
    QTest::addColumn<std::function<void(LoginStage &)>>("leave");
    const auto row = [](const char *name, const std::function<void(LoginStage &)> &leave) { QTest::newRow(name) << leave; };
    row("Escape", [](LoginStage &stage) { stage.flow.cancel(); });
    row("another address", [](LoginStage &stage) { stage.flow.correctAddress(); });
    row("a code instead", [](LoginStage &stage) {
        stage.flow.cancel();
        stage.flow.sendCode(ada, true);
        QVERIFY(stage.settle());
    });
    row("after half an hour", [](LoginStage &stage) {
        stage.clock->advance(30min);
        stage.flow.cancel();
    });
    row("after a server that refused", [this](LoginStage &stage) {
        stage.flow.cancel();
        QVERIFY(server.limitRate(u"password/reset"_s, u"5"_s));
        stage.flow.sendReset(ada);
        QVERIFY(stage.settle());
        stage.clock->advance(6s);
        stage.flow.show(LoginStep::SignIn);
    });
}

/// Who leaves the screen may still click the link: nobody else on this computer gets it, and it is not lost.
void tst_LinkFlow::portStaysOursWhileTheLinkIsGood()
{
    QFETCH(std::function<void(LoginStage &)>, leave);
    LoginStage stage(server);
    QVERIFY(askForReset(stage));
    const QUrl link(server.link(ada));
    leave(stage);
    QVERIFY(stage.step() != LoginStep::CheckMail);
    QVERIFY(!canBeHad(link.port()));

    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(link)));
    QTRY_VERIFY(page->isFinished());
    QCOMPARE(page->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QVERIFY(!page->url().hasQuery());
    QTRY_COMPARE(stage.offered(), QList{Action::UseLink});
    stage.flow.perform(Action::UseLink);
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(stage.flow.loginId(), ada);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(!canBeHad(link.port()));
}

void tst_LinkFlow::portOutlivesTheLogin()
{
    QUrl link;
    std::shared_ptr<FakeClock> clock;
    {
        LoginStage stage(server);
        QVERIFY(askForReset(stage));
        link = QUrl(server.link(ada));
        clock = stage.clock;
    }
    QVERIFY(!canBeHad(link.port()));
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(link)));
    QTRY_VERIFY(page->isFinished());
    QVERIFY(page->readAll().contains("paste it in the app"));
    QVERIFY(!page->url().hasQuery());
    clock->advance(59min);
    QVERIFY(!canBeHad(link.port()));
    clock->advance(1min);
    QTRY_VERIFY(canBeHad(link.port()));
}

/// A dialog was closed, and opened again when the mail had come.
void tst_LinkFlow::nextLoginKnowsTheLink()
{
    LoginStage stage(server);
    auto first = std::make_unique<LoginFlow>(&stage.session, LoginSettings(), stage.clock);
    first->show(LoginStep::Forgot);
    first->sendReset(ada);
    QTRY_COMPARE(first->step(), LoginStep::CheckMail);
    first.reset();

    LoginFlow second(&stage.session, {}, stage.clock);
    second.start();
    QTRY_COMPARE(second.step(), LoginStep::SignIn);
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(QUrl(server.link(ada)))));
    QTRY_COMPARE(second.notice().actions(), QList{Action::UseLink});
    second.perform(Action::UseLink);
    QCOMPARE(second.step(), LoginStep::NewPassword);
    QCOMPARE(second.loginId(), ada);
    stage.clock->advance(2h);
    QVERIFY(!canBeHad(page->url().port()));
}

void tst_LinkFlow::desktopHandsTheLinkOver()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    QVERIFY(link().startsWith("descope-login://link?state=r"));
    QVERIFY(stage.flow.handleLink(link()));
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);

    QVERIFY(!stage.flow.handleLink("descope-login://link?t=short"));
    QCOMPARE(stage.told(), damaged);
    QCOMPARE(stage.step(), LoginStep::NewPassword);
}

void tst_LinkFlow::linkOpenedTwiceIsOneLink()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    QVERIFY(stage.flow.handleLink(link()));
    QVERIFY(stage.flow.handleLink(link()));
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(stage.announced, QStringList());
}

void tst_LinkFlow::secondLinkHasToWait()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    QVERIFY(stage.flow.handleLink(link()));
    QVERIFY(stage.flow.handleLink("descope-login://link?t=0123456789abcdef"));
    QCOMPARE(stage.told(), u"Another link was opened. Finish or cancel this one, then open the other one again."_s);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_LinkFlow::typedTextIsNotTakenAway_data()
{
    QTest::addColumn<LoginStep>("step");
    QTest::newRow("sign in") << LoginStep::SignIn;
    QTest::newRow("sign up") << LoginStep::SignUp;
    QTest::newRow("forgot") << LoginStep::Forgot;
}

void tst_LinkFlow::typedTextIsNotTakenAway()
{
    QFETCH(LoginStep, step);
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    stage.flow.cancel();
    stage.flow.show(step);
    QVERIFY(stage.flow.handleLink(link()));
    QCOMPARE(stage.step(), step);
    QCOMPARE(stage.told(), u"A link from an email was opened."_s);
    QCOMPARE(stage.offered(), QList{Action::UseLink});

    stage.flow.perform(Action::UseLink);
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(stage.flow.loginId(), ada);
}

void tst_LinkFlow::offerHidesNothingThatIsSaidLater()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    stage.flow.cancel();
    QVERIFY(stage.flow.handleLink(link()));
    QCOMPARE(stage.offered(), QList{Action::UseLink});

    stage.flow.signIn(ada, u"wrong"_s, true);
    QVERIFY(stage.settle());
    QVERIFY(stage.told().startsWith(u"Wrong email or password."_s));
    stage.flow.show(LoginStep::SignUp);
    QCOMPARE(stage.told(), QString()); // who did not take it is not asked on every screen
    QVERIFY(stage.flow.handleLink(link()));
    QCOMPARE(stage.offered(), QList{Action::UseLink});
}

void tst_LinkFlow::linkIsNotForgottenWhileBusy()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    stage.flow.cancel();
    const QByteArray opened = link(); // before: the inbox is asked over the network, and meanwhile an answer could come
    stage.flow.signIn(ada, u"wrong"_s, true);
    QVERIFY(stage.flow.isBusy());
    QVERIFY(stage.flow.handleLink(opened));
    QVERIFY(stage.settle());
    QVERIFY(stage.told().startsWith(u"Wrong email or password."_s));
    stage.flow.show(LoginStep::SignUp);
    QCOMPARE(stage.told(), u"A link from an email was opened."_s);
    QCOMPARE(stage.offered(), QList{Action::UseLink});
}

void tst_LinkFlow::linkThatNobodyAskedForIsAskedAbout()
{
    LoginStage other(server, byScheme());
    QVERIFY(askForReset(other));

    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    QVERIFY(stage.flow.handleLink(server.mails(ada, u"link"_s).last().toUtf8()));
    QCOMPARE(stage.offered(), QList{Action::UseLink});
    stage.flow.perform(Action::UseLink);
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
    QVERIFY(!stage.flow.linkConfirmation().asked);
    QCOMPARE(stage.flow.linkConfirmation().purpose, LinkPurpose::ResetPassword);
    QCOMPARE(stage.flow.linkConfirmation().loginId, ada); // who waits for one
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);

    stage.flow.confirmLink(ada);
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);
}

/// Anybody can make the desktop hand over a link while another one is waited for.
void tst_LinkFlow::strangersLinkDoesNotTakeTheScreen()
{
    LoginStage stage(server);
    QVERIFY(askForReset(stage));
    QVERIFY(stage.flow.handleLink("descope-login://link?t=0123456789abcdef"));
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(stage.told(), u"A link from an email was opened."_s);
    QCOMPARE(stage.offered(), QList{Action::UseLink});

    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(QUrl(server.link(ada)))));
    QTRY_COMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(stage.flow.loginId(), ada);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_LinkFlow::strangersLinkDoesNotTakeThePlaceOfOurs()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    stage.flow.cancel();
    QVERIFY(stage.flow.handleLink(link()));
    QVERIFY(stage.flow.handleLink("descope-login://link?t=0123456789abcdef"));
    stage.flow.perform(Action::UseLink);
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_LinkFlow::stateCountsOnce()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    QVERIFY(stage.flow.handleLink(link()));
    stage.flow.cancel();
    QVERIFY(stage.flow.handleLink(link()));
    stage.flow.perform(Action::UseLink);
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
}

void tst_LinkFlow::stateCountsForAnHour()
{
    QVERIFY(server.set({{"linkLifetime"_L1, 7200}}));
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    stage.clock->advance(60min + 1s);
    QVERIFY(stage.flow.handleLink(link()));
    stage.flow.perform(Action::UseLink);
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
}

void tst_LinkFlow::programStartedByALinkAsksWhoItIs()
{
    {
        LoginStage earlier(server, byScheme());
        QVERIFY(askForReset(earlier));
    }
    LoginStage stage(server, byScheme());
    QVERIFY(stage.flow.handleLink(link()));
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
    QCOMPARE(stage.flow.linkConfirmation().loginId, QString());

    stage.flow.confirmLink(QString());
    QCOMPARE(stage.fieldErrors, QStringList{u"Enter your email address."_s});
    stage.flow.confirmLink(ada);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_LinkFlow::whoeverIsSignedInIsAsked()
{
    LoginStage other(server, byScheme());
    QVERIFY(askForReset(other));

    LoginStage stage(server, byScheme());
    QVERIFY(stage.signIn(charles, adasPassword));
    QVERIFY(stage.flow.handleLink(link()));
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
    QCOMPARE(stage.flow.linkConfirmation().signedInAs, charles);
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), charles);

    QVERIFY(stage.flow.handleLink(link()));
    stage.flow.confirmLink(ada);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
    QTRY_COMPARE(server.count(u"logout"_s), 1); // Charles
}

void tst_LinkFlow::strangersLinkEndsAsAWarning()
{
    LoginStage stranger(server, byScheme());
    QVERIFY(askForReset(stranger));

    LoginStage stage(server, byScheme());
    stage.flow.start();
    QVERIFY(stage.settle());
    QVERIFY(stage.flow.handleLink(link()));
    stage.flow.perform(Action::UseLink);
    stage.flow.confirmLink(charles);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Forgot);
    QCOMPARE(stage.told(), u"That link belongs to another account, so nothing was changed."_s);
    QTRY_COMPARE(server.count(u"logout"_s), 1);
    QCOMPARE(server.count(u"password/update"_s), 0);
    QVERIFY(!stage.session.isSignedIn());
}

void tst_LinkFlow::addressCountsOnceItIsProved_data()
{
    QTest::addColumn<QJsonObject>("user");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<bool>("isAdas");
    const auto row = [](const char *name, const QJsonObject &user, bool isAdas) {
        QTest::addRow("%s, new password", name) << user << u"reset"_s << isAdas;
        QTest::addRow("%s, sign-in", name) << user << u"signin"_s << isAdas;
    };
    const QJsonArray evesId{"eve@example.com"_L1};
    row("a login id", {{"loginIds"_L1, QJsonArray{"ada"_L1, "Ada@Example.com"_L1}}}, true);
    row("proved", {{"loginIds"_L1, evesId}, {"email"_L1, "ADA@example.com"_L1}, {"verifiedEmail"_L1, true}}, true);
    row("named", {{"loginIds"_L1, evesId}, {"email"_L1, ada}, {"verifiedEmail"_L1, false}}, false);
    row("named, and nothing said", {{"loginIds"_L1, evesId}, {"email"_L1, ada}}, false);
    row("named, and null", {{"loginIds"_L1, evesId}, {"email"_L1, ada}, {"verifiedEmail"_L1, QJsonValue()}}, false);
    row("named, no login id", {{"email"_L1, ada}}, false);
    row("neither", {{"loginIds"_L1, evesId}, {"email"_L1, "eve@example.com"_L1}, {"verifiedEmail"_L1, true}}, false);
}

/// Eve can write anybody's address into her profile. That does not make her account Ada's.
void tst_LinkFlow::addressCountsOnceItIsProved()
{
    QFETCH(QJsonObject, user);
    QFETCH(QString, purpose);
    QFETCH(bool, isAdas);
    user[u"userId"_s] = u"U2canaryuser"_s;
    QJsonObject verified = authAnswer(u"session"_s, u"refresh"_s);
    verified[u"user"_s] = user;
    LoopbackServer descope;
    descope.reply("/v1/auth/magiclink/verify", Reply::json(200, verified));
    descope.reply("/v1/auth/me", Reply::json(200, user));
    descope.reply(Reply::json(200, {}));
    DescopeService service({server.projectId(), descope.url()});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginFlow flow(&session, byScheme().settings, std::make_shared<FakeClock>());
    const auto settle = [&flow] { return QTest::qWaitFor([&flow] { return !flow.isBusy(); }); };

    purpose == u"reset"_s ? flow.sendReset(ada) : flow.sendLink(ada, true);
    QVERIFY(settle());
    const QByteArray asked =
        descope.requests().constLast().json()[purpose == u"reset"_s ? u"redirectUrl"_s : u"URI"_s].toString().toUtf8();
    QVERIFY2(asked.startsWith("descope-login://link?state="), asked);
    QVERIFY(flow.handleLink(asked + "&t=0123456789abcdef"));
    purpose == u"reset"_s ? flow.saveNewPassword(newPassword, false) : flow.confirmLink({});
    QVERIFY(settle());
    QCOMPARE(session.isSignedIn(), isAdas);
    QCOMPARE(descope.requests("/v1/auth/password/update").size(), isAdas && purpose == u"reset"_s ? 1 : 0);
    if (!isAdas) {
        QCOMPARE(flow.notice().text, u"That link belongs to another account, so nothing was changed."_s);
        QTRY_COMPARE(descope.requests("/v1/auth/logout").size(), 1);
    }
}

void tst_LinkFlow::answerThatNamesNobodyIsAskedAbout_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<LoginStep>("next");
    QTest::newRow("Ada's") << ada << LoginStep::Account;
    QTest::newRow("another's") << charles << LoginStep::Forgot;
}

void tst_LinkFlow::answerThatNamesNobodyIsAskedAbout()
{
    QFETCH(QString, owner);
    QVERIFY(server.set({{"optionalFields"_L1, "absent"_L1}}));
    LoginStage stage(server, byScheme());
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(owner);
    QVERIFY(stage.settle());
    const QByteArray ownersLink = server.link(owner).toUtf8();
    stage.flow.show(LoginStep::Forgot);
    stage.flow.setLoginId(ada);
    QVERIFY(stage.flow.handleLink(
        ownersLink.left(ownersLink.indexOf('?')) + "?t=" + QUrlQuery(QUrl(server.link(owner))).queryItemValue(u"t"_s).toUtf8()));
    stage.flow.perform(Action::UseLink);
    stage.flow.confirmLink(ada);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QTEST(stage.step(), "next");
    QCOMPARE(server.count(u"password/update"_s), owner == ada ? 1 : 0);
}

void tst_LinkFlow::cancelledWhileBeingSpent()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    QVERIFY(stage.flow.handleLink(link()));
    QVERIFY(server.spoil(u"magiclink/verify"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 1500}}));
    stage.flow.saveNewPassword(newPassword, false);
    QTRY_COMPARE(server.count(u"magiclink/verify"_s), 1);
    stage.flow.cancel();
    QVERIFY(!stage.flow.isBusy());
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    // The link was on its way and gave a session, which nobody wants any more.
    QTRY_COMPARE(server.count(u"logout"_s), 1);
    QCOMPARE(server.count(u"password/update"_s), 0);
}

/// The form of "Check your email" is the one for a link that is pasted.
void tst_LinkFlow::mailThatCouldNotBeSent_isSentAgain()
{
    LoginStage stage(server);
    QVERIFY(askForReset(stage));
    stage.clock->advance(30s);
    QVERIFY(server.spoil(u"password/reset"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 503}}));
    QVERIFY(server.forgetRequests());
    stage.flow.resend();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(stage.offered(), QList{Action::SendAgain});
    stage.flow.perform(Action::SendAgain);
    QVERIFY(stage.settle());
    QCOMPARE(server.requests(), (QStringList{u"password/reset"_s, u"password/reset"_s}));
    QCOMPARE(stage.told(), u"We sent the email again."_s);
    QCOMPARE(stage.fieldErrors, QStringList());
}

void tst_LinkFlow::lostAnswerSaysSo()
{
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    QVERIFY(stage.flow.handleLink(link()));
    QVERIFY(server.spoil(u"magiclink/verify"_s, {{"kind"_L1, "cut"_L1}}));
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QVERIFY2(stage.told().endsWith(u"The link may already be used. If it doesn’t work, request a new one."_s),
        qPrintable(stage.told()));
    QCOMPARE(stage.offered(), (QList{Action::TryAgain, Action::SendNewLink}));

    stage.flow.perform(Action::SendNewLink);
    QVERIFY(stage.settle());
    QVERIFY(stage.flow.handleLink(link()));
    QVERIFY(server.spoil(u"password/update"_s, {{"kind"_L1, "cut"_L1}}));
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QVERIFY(stage.told().endsWith(u"Your password may have been changed already. To find out, sign in with the new one."_s));
    QCOMPARE(stage.offered(), (QList{Action::TryNewPassword, Action::SendNewLink}));
}

void tst_LinkFlow::linkSignsInAfterAClick()
{
    LoginStage stage(server, byScheme());
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.sendLink(ada, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QVERIFY(stage.flow.handleLink(link()));
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
    QCOMPARE(stage.flow.linkConfirmation().purpose, LinkPurpose::SignIn);
    QVERIFY(stage.flow.linkConfirmation().asked);
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);

    stage.flow.confirmLink(QString());
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(!stage.store->entry); // not on a computer of many

    stage.flow.signOut();
    QVERIFY(stage.settle());
    QVERIFY(stage.flow.handleLink(link()));
    stage.flow.perform(Action::UseLink);
    stage.flow.confirmLink(ada);
    QVERIFY(stage.settle());
    QCOMPARE(stage.offered(), QList{Action::SendNewLink});
    stage.flow.perform(Action::SendNewLink);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(server.count(u"magiclink/signin/email"_s), 2);
}

void tst_LinkFlow::linkOfTheProjectsOwnPageIsTheAnswerWhereItWasAskedFor_data()
{
    QTest::addColumn<bool>("isPasted");
    QTest::newRow("pasted") << true;
    QTest::newRow("handed over") << false;
}

/// It carries no state. That it was pasted where it was asked for says whose it is; that somebody handed it over does not.
void tst_LinkFlow::linkOfTheProjectsOwnPageIsTheAnswerWhereItWasAskedFor()
{
    QFETCH(bool, isPasted);
    LoginStage::Setup setup = byScheme();
    setup.settings.linkReturn = LinkReturn::Pasted;
    LoginStage stage(server, setup);
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.sendLink(ada, true);
    QVERIFY(stage.settle());
    if (isPasted) {
        stage.flow.useLink(server.link(ada));
    } else {
        QVERIFY(stage.flow.handleLink(link()));
        stage.flow.perform(Action::UseLink);
    }
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
    QCOMPARE(stage.flow.linkConfirmation().purpose, LinkPurpose::SignIn);
    QCOMPARE(stage.flow.linkConfirmation().loginId, ada);
    QCOMPARE(stage.flow.linkConfirmation().asked, isPasted);
    QCOMPARE(server.count(u"magiclink/verify"_s), 0);
    stage.flow.confirmLink(ada);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_LinkFlow::unknownPersonGetsNoOtherAnswer()
{
    LoginStage stage(server, byScheme());
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.sendLink(u"nobody@example.com"_s, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(stage.flow.resendSeconds(), 30);
    stage.flow.cancel();
    stage.flow.sendCode(u"nobody@example.com"_s, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    QCOMPARE(stage.announced, QStringList());
}

void tst_LinkFlow::codeSignsIn()
{
    LoginStage stage(server, byScheme());
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.sendCode(ada, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::EnterCode);
    stage.flow.enterCode(QString());
    QCOMPARE(stage.fieldErrors, QStringList{u"Enter the code from the email."_s});

    stage.flow.enterCode(u"000000"_s);
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::CodeWrong);
    QCOMPARE(stage.step(), LoginStep::EnterCode);

    stage.clock->advance(30s);
    stage.flow.resend();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"We sent the email again."_s);
    stage.flow.enterCode(server.lastMail(ada)[u"code"_s].toString());
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(stage.store->entry);
}

void tst_LinkFlow::refusedRedirectIsNotTheEnd()
{
    QVERIFY(server.set({{"approvedDomains"_L1, QJsonArray{"example.com"_L1}}}));
    LoginStage stage(server);
    QVERIFY(askForReset(stage));
    QVERIFY(!stage.flow.linksComeBack());
    QCOMPARE(server.count(u"password/reset"_s), 2);
    stage.flow.useLink(server.link(ada));
    QCOMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(stage.flow.loginId(), ada);
}

void tst_LinkFlow::enchantedLinkOpenedOnThisComputer()
{
    QVERIFY(server.set({{"resetMethod"_L1, "enchantedlink"_L1}}));
    LoginStage stage(server);
    QVERIFY(askForReset(stage));
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(QUrl(server.link(ada)))));
    QTRY_COMPARE(stage.step(), LoginStep::NewPassword);
    QCOMPARE(server.count(u"enchantedlink/verify"_s), 0);
    stage.flow.saveNewPassword(newPassword, false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(server.accepts(ada, newPassword));
}

void tst_LinkFlow::hostileLinksSendNothing_data()
{
    QTest::addColumn<QByteArray>("link");
    for (const HostileLink &hostile : hostileLinks())
        QTest::newRow(hostile.name) << hostile.link;
}

/// Whatever the desktop hands over or a person pastes, the server hears nothing before somebody has agreed.
void tst_LinkFlow::hostileLinksSendNothing()
{
    QFETCH(QByteArray, link);
    LoginStage stage(server, byScheme());
    QVERIFY(askForReset(stage));
    QVERIFY(server.forgetRequests());
    stage.flow.useLink(QString::fromUtf8(link));
    stage.flow.cancel();
    stage.flow.handleLink(link);
    stage.flow.perform(Action::UseLink);
    QVERIFY(!stage.flow.isBusy());
    // What a screen fetches for itself is no answer to the link.
    QStringList sent = server.requests();
    sent.removeAll(u"password/policy"_s);
    QCOMPARE(sent, QStringList());
}

QTEST_GUILESS_MAIN(tst_LinkFlow)
#include "tst_linkflow.moc"

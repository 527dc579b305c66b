// SPDX-License-Identifier: MIT
#include "login/loginstage.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;

namespace {

const QString grace = u"grace@example.com"_s; // who has no account
const QString number = u"+4915112345678"_s;   // nor has this

LoginStage::Setup byMail(LoginSettings::LinkKind kind = LoginSettings::MagicLink)
{
    LoginStage::Setup setup;
    setup.settings.linkReturn = LinkReturn::Scheme;
    setup.settings.linkKind = kind;
    setup.settings.loginIdKind = LoginIdKind::Any;
    setup.settings.codeMethods = {DeliveryMethod::Email, DeliveryMethod::Sms};
    setup.settings.features |= LoginFeature::SignInByLink | LoginFeature::SignInByCode;
    return setup;
}

LoginStage::Setup forEverybody(LoginSettings::LinkKind kind = LoginSettings::MagicLink)
{
    LoginStage::Setup setup = byMail(kind);
    setup.settings.features |= LoginFeature::SignUpOrIn;
    return setup;
}

} // namespace

/// People sign in by an enchanted link, which they open wherever they are; and who is new gets an account by a link or a code.
class tst_SignUpOrIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void linkOpenedElsewhereSignsInHere();
    void linkOpenedHereCanBePasted();
    void wrongNumberSignsNobodyIn();
    void connectionThatIsLostIsWaitedFor();
    void linkNobodyOpensExpires();
    void newLinkTakesThePlaceOfTheFirst();
    void linkFollowedWhileAnotherOneIsAskedFor();
    void whoCancelsIsNotSignedIn();
    void linkFollowedTooLateLeavesNoSession();
    void ownerIsAskedAgain();
    void linkOfSomebodyElseSignsNobodyIn();
    void nobodyLearnsWhoHasAnAccount();
    void refusedAddressLosesNothing();

    void whoIsNewGetsAnAccount_data();
    void whoIsNewGetsAnAccount();
    void whoHasAnAccountKeepsIt();
    void whoIsNewHasToBeWanted_data();
    void whoIsNewHasToBeWanted();

private:
    TestServer server;
    /// Asks for a link as this person, up to "Check your email".
    bool askForLink(LoginStage &stage, const QString &loginId = ada);
    /// The person chooses a link in the email, on another device.
    int choose(const QJsonValue &token) { return server.post(u"/v1/auth/enchantedlink/verify"_s, {{"token"_L1, token}}).status; }
    /// The program asks again until it is at the step.
    bool arrives(LoginStage &stage, LoginStep step);
    int polled() { return server.count(u"enchantedlink/pending-session"_s); }
};

void tst_SignUpOrIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}}));
}

bool tst_SignUpOrIn::askForLink(LoginStage &stage, const QString &loginId)
{
    stage.flow.start();
    if (!stage.settle())
        return false;
    stage.flow.sendLink(loginId, true);
    return stage.settle() && stage.step() == LoginStep::CheckMail;
}

bool tst_SignUpOrIn::arrives(LoginStage &stage, LoginStep step)
{
    return QTest::qWaitFor(
        [&] {
            stage.clock->advance(1s);
            return stage.step() == step && !stage.flow.isBusy();
        },
        30000);
}

void tst_SignUpOrIn::linkOpenedElsewhereSignsInHere()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    const QJsonObject mail = server.lastMail(ada);
    QCOMPARE(mail[u"kind"_s].toString(), u"enchantedlink"_s);
    QVERIFY(!mail[u"link"_s].toString().startsWith(u"descope-login:"_s)); // which no other device knows
    QCOMPARE(stage.flow.linkNumber(), mail[u"linkId"_s].toString());
    QCOMPARE(stage.flow.mailAddress(), ada);
    QTRY_COMPARE(polled(), 1);
    QCOMPARE(stage.step(), LoginStep::CheckMail);

    QCOMPARE(choose(mail[u"token"_s]), 200);
    QVERIFY(arrives(stage, LoginStep::Account));
    QCOMPARE(stage.session.loginId(), ada);
    QVERIFY(stage.store->entry);
    QCOMPARE(stage.failed.size(), 0);
    stage.flow.signOut();
    QVERIFY(stage.settle());
    QTRY_COMPARE(stage.flow.rememberedPerson().lastWay, u"link"_s);
}

void tst_SignUpOrIn::linkOpenedHereCanBePasted()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    stage.flow.useLink(server.link(ada));
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
    QVERIFY(stage.flow.linkConfirmation().asked);
    QCOMPARE(stage.flow.linkConfirmation().loginId, ada);
    QCOMPARE(server.count(u"enchantedlink/verify"_s), 0); // before they agree
    stage.flow.confirmLink({});
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_SignUpOrIn::wrongNumberSignsNobodyIn()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    const QJsonObject mail = server.lastMail(ada);
    const QJsonArray links = mail[u"links"_s].toArray();
    QCOMPARE(links.size(), 3);
    QJsonObject wrong;
    for (const auto &link : links) {
        if (link[u"linkId"_s] != mail[u"linkId"_s])
            wrong = link.toObject();
    }
    QCOMPARE(choose(wrong[u"token"_s]), 401);
    QTRY_VERIFY((stage.clock->advance(1s), polled() >= 3));
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QVERIFY(!stage.session.isSignedIn());

    stage.flow.useLink(wrong[u"link"_s].toString());
    QCOMPARE(stage.step(), LoginStep::ConfirmLink);
    stage.flow.confirmLink({});
    QVERIFY(stage.settle());
    QCOMPARE(stage.failed.last().kind, Error::Kind::LinkExpired);
    QCOMPARE(stage.offered(), QList{Action::SendNewLink});
    QVERIFY(!stage.session.isSignedIn());
}

void tst_SignUpOrIn::connectionThatIsLostIsWaitedFor()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(server.spoil(u"enchantedlink/pending-session"_s, {{"kind"_L1, "cut"_L1}, {"executes"_L1, false}, {"count"_L1, 3}}));
    QVERIFY(askForLink(stage));
    QTRY_VERIFY((stage.clock->advance(1s), polled() >= 4));
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(choose(server.lastMail(ada)[u"token"_s]), 200);
    QVERIFY(arrives(stage, LoginStep::Account));
}

void tst_SignUpOrIn::linkNobodyOpensExpires()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    QTRY_COMPARE(polled(), 1);
    QVERIFY(server.advance(601));
    QTRY_VERIFY((stage.clock->advance(1s), stage.told().startsWith(u"This link has expired"_s)));
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(stage.offered(), QList{Action::SendNewLink});
    QCOMPARE(stage.flow.loginId(), ada);

    stage.flow.perform(Action::SendNewLink);
    QVERIFY(stage.settle());
    QCOMPARE(server.count(u"enchantedlink/signin/email"_s), 2);
    QCOMPARE(stage.flow.linkNumber(), server.lastMail(ada)[u"linkId"_s].toString());
    QCOMPARE(choose(server.lastMail(ada)[u"token"_s]), 200);
    QVERIFY(arrives(stage, LoginStep::Account));
}

void tst_SignUpOrIn::newLinkTakesThePlaceOfTheFirst()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    const QJsonValue first = server.lastMail(ada)[u"token"_s];
    stage.clock->advance(30s);
    stage.flow.resend();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"We sent the email again."_s);
    QCOMPARE(choose(first), 200); // whose number is not shown any more
    const int before = polled();
    QTRY_VERIFY((stage.clock->advance(1s), polled() >= before + 2));
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(choose(server.lastMail(ada)[u"token"_s]), 200);
    QVERIFY(arrives(stage, LoginStep::Account));
}

void tst_SignUpOrIn::linkFollowedWhileAnotherOneIsAskedFor()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    QCOMPARE(choose(server.lastMail(ada)[u"token"_s]), 200);
    QVERIFY(server.spoil(u"enchantedlink/signin/email"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 3000}}));
    stage.clock->advance(30s);
    stage.flow.resend();
    QVERIFY(arrives(stage, LoginStep::Account));
    QCOMPARE(stage.session.loginId(), ada);
}

void tst_SignUpOrIn::whoCancelsIsNotSignedIn()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    QTRY_COMPARE(polled(), 1);
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(stage.flow.linkNumber(), QString());
    QCOMPARE(choose(server.lastMail(ada)[u"token"_s]), 200);
    QVERIFY(!stage.clock->next()); // nothing is asked any more
    QCOMPARE(polled(), 1);
}

/// The person cancels while the program asks, and the answer is a session.
void tst_SignUpOrIn::linkFollowedTooLateLeavesNoSession()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    QTRY_COMPARE(polled(), 1);
    QTRY_VERIFY(stage.clock->planned().contains(1s)); // its answer has come
    QCOMPARE(choose(server.lastMail(ada)[u"token"_s]), 200);
    QVERIFY(server.spoil(u"enchantedlink/pending-session"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 1000}}));
    QTRY_VERIFY((stage.clock->advance(1s), polled() >= 2));
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QTRY_COMPARE(server.count(u"logout"_s), 1);
    QVERIFY(!stage.session.isSignedIn());
}

/// An answer need not name the user, and the question who it is can fail: it is asked again, not the person.
void tst_SignUpOrIn::ownerIsAskedAgain()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    const QJsonObject nobody{{"user"_L1, QJsonValue::Null}};
    QVERIFY(server.spoil(u"enchantedlink/pending-session"_s, {{"kind"_L1, "fields"_L1}, {"fields"_L1, nobody}}));
    QVERIFY(server.spoil(u"me"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 503}}));
    QCOMPARE(choose(server.lastMail(ada)[u"token"_s]), 200);
    QTRY_VERIFY((stage.clock->advance(1s), !stage.failed.isEmpty()));
    QCOMPARE(stage.failed.last().kind, Error::Kind::Server);
    QCOMPARE(stage.step(), LoginStep::CheckMail);
    QCOMPARE(stage.offered(), QList{Action::TryAgain});
    stage.flow.useLink({}); // as the button does
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.fieldErrors, QStringList());
}

void tst_SignUpOrIn::linkOfSomebodyElseSignsNobodyIn()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage));
    QCOMPARE(choose(server.lastMail(ada)[u"token"_s]), 200);
    QVERIFY(
        server.changeUser(ada, {{"loginIds"_L1, QJsonArray{u"charles@example.com"_s}}, {"email"_L1, u"charles@example.com"_s}}));
    QVERIFY(arrives(stage, LoginStep::SignIn));
    QCOMPARE(stage.told(), u"That link belongs to another account, so nothing was changed."_s);
    QVERIFY(!stage.session.isSignedIn());
    QTRY_COMPARE(server.count(u"logout"_s), 1);
}

void tst_SignUpOrIn::nobodyLearnsWhoHasAnAccount()
{
    LoginStage stage(server, byMail(LoginSettings::EnchantedLink));
    QVERIFY(askForLink(stage, grace));
    QVERIFY(QRegularExpression(u"\\A[1-9][0-9]\\z"_s).match(stage.flow.linkNumber()).hasMatch());
    QCOMPARE(stage.flow.resendSeconds(), 30);
    QCOMPARE(stage.announced, QStringList());
}

void tst_SignUpOrIn::refusedAddressLosesNothing()
{
    LoginStage stage(server, forEverybody(LoginSettings::EnchantedLink));
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.sendLink(number, true); // nobody can be emailed there
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.failed.last().kind, Error::Kind::AddressRefused);
    QCOMPARE(stage.flow.notice().field, Field::LoginId);
    QCOMPARE(stage.flow.loginId(), number);
}

void tst_SignUpOrIn::whoIsNewGetsAnAccount_data()
{
    using Way = std::function<void(LoginStage &)>;
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<LoginSettings::LinkKind>("kind");
    QTest::addColumn<Way>("ask");
    QTest::addColumn<Way>("answer");
    const auto row = [](const char *name, const QString &loginId, LoginSettings::LinkKind kind, const Way &ask,
                         const Way &answer) { QTest::newRow(name) << loginId << kind << ask << answer; };
    const auto byLink = [](LoginStage &stage) { stage.flow.sendLink(grace, true); };
    row("magic link", grace, LoginSettings::MagicLink, byLink, [this](LoginStage &stage) {
        QVERIFY(stage.flow.handleLink(server.link(grace).toUtf8()));
        stage.flow.confirmLink({});
    });
    row("enchanted link", grace, LoginSettings::EnchantedLink, byLink,
        [this](LoginStage &) { QCOMPARE(choose(server.lastMail(grace)[u"token"_s]), 200); });
    const auto enterCode = [this](const QString &to) {
        return [this, to](LoginStage &stage) { stage.flow.enterCode(server.lastMail(to)[u"code"_s].toString()); };
    };
    row(
        "code by email", grace, LoginSettings::MagicLink, [](LoginStage &stage) { stage.flow.sendCode(grace, true); },
        enterCode(grace));
    row(
        "code by text message", number, LoginSettings::MagicLink, [](LoginStage &stage) { stage.flow.sendCode(number, true); },
        enterCode(number));
}

void tst_SignUpOrIn::whoIsNewGetsAnAccount()
{
    QFETCH(QString, loginId);
    QFETCH(LoginSettings::LinkKind, kind);
    QFETCH(std::function<void(LoginStage &)>, ask);
    QFETCH(std::function<void(LoginStage &)>, answer);
    LoginStage stage(server, forEverybody(kind));
    stage.flow.start();
    QVERIFY(stage.settle());
    ask(stage);
    QVERIFY(stage.settle());
    answer(stage);
    QVERIFY(arrives(stage, LoginStep::Account));
    QCOMPARE(stage.session.loginId(), loginId);
    QVERIFY(stage.session.user().loginIds.contains(loginId));
}

void tst_SignUpOrIn::whoHasAnAccountKeepsIt()
{
    LoginStage stage(server, forEverybody());
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.sendCode(ada, true);
    QVERIFY(stage.settle());
    QCOMPARE(server.count(u"otp/signup-in/email"_s), 1);
    stage.flow.enterCode(server.lastMail(ada)[u"code"_s].toString());
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QVERIFY(server.accepts(ada, adasPassword));
}

void tst_SignUpOrIn::whoIsNewHasToBeWanted_data()
{
    QTest::addColumn<LoginSettings::LinkKind>("kind");
    QTest::addColumn<QString>("call");
    QTest::newRow("magic link") << LoginSettings::MagicLink << u"magiclink/signin/email"_s;
    QTest::newRow("enchanted link") << LoginSettings::EnchantedLink << u"enchantedlink/signin/email"_s;
}

void tst_SignUpOrIn::whoIsNewHasToBeWanted()
{
    QFETCH(LoginSettings::LinkKind, kind);
    QFETCH(QString, call);
    LoginStage stage(server, byMail(kind));
    QVERIFY(askForLink(stage, grace));
    QCOMPARE(server.count(call), 1);
    QVERIFY(server.lastMail(grace).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SignUpOrIn)
#include "tst_signuporin.moc"

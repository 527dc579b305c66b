// SPDX-License-Identifier: MIT
#include "accountlogin.h"
#include "support/refusalpause.h"

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Action = Notice::Action;

namespace {

const QString ada = u"Ada"_s;
const QString grace = u"Grace"_s;
const QString linus = u"Linus"_s;

} // namespace

/// People go from one account to another, add and remove them, without a window.
class tst_SwitchFlow : public AccountLogin
{
    Q_OBJECT

private Q_SLOTS:
    void switchedByTheProgram_isRestored();
    void leftByTheProgram_leadsToAnEmptyForm();
    void signedOut_isOfferedTheOthers();
    void nobodyCurrent_isOfferedAtTheNextStart();
    void anotherOne_canBeGoneBackFrom();
    void chosenWhileSignedIn_isSwitchedTo();
    void oneThatHasEnded_signsInAgain();
    void oneThatIsGone_signsInAgain();
    void lockedKeyring_changesNothing();
    void cancelled_staysWhereSomebodyIs();
    void removed_isSignedOutOnTheServer();
    void removedWithoutAServer_isToldSo_data();
    void removedWithoutAServer_isToldSo();
    void removedWhileCurrent_leadsToTheOthers();
    void lastOneRemoved_leavesTheForm();
    void lastOneRemovedElsewhere_leavesTheForm();
    void wantedAtTheStart_isTheOnlyOneThatIsRestored();
    void wantedWhileBusy_comesAfterwards();
    void unknownOne_isTold_data();
    void unknownOne_isTold();
    void notOffered_leadsNowhere_data();
    void notOffered_leadsNowhere();
    void withoutAList_nothingHappens();
};

void tst_SwitchFlow::switchedByTheProgram_isRestored()
{
    startWith({ada, grace});
    QCOMPARE(m_flow->loginId(), loginIdOf(grace));
    QStringList loginIds;
    connect(m_flow.get(), &LoginFlow::stepChanged, this, [&] { loginIds << m_flow->loginId(); });
    m_server->clear();
    QVERIFY(*await(m_accounts->switchTo(idOf(ada))));
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QVERIFY(settle());
    QCOMPARE(m_steps, (QList{Step::Restoring, Step::Account}));
    QCOMPARE(loginIds, (QStringList{u""_s, loginIdOf(ada)}));
    QCOMPARE(told(), QString());
    QCOMPARE(m_server->requests().size(), 0);
}

void tst_SwitchFlow::leftByTheProgram_leadsToAnEmptyForm()
{
    startWith({ada, grace});
    m_accounts->addAnother();
    QTRY_COMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(m_flow->loginId(), QString());
    QVERIFY(!m_steps.contains(Step::Accounts));
    QCOMPARE(told(), QString());
    signInAs(linus);
    QCOMPARE(offered(), (QStringList{u"*Linus"_s, grace, ada}));
}

void tst_SwitchFlow::signedOut_isOfferedTheOthers()
{
    startWith({ada, grace, linus});
    m_flow->signOut();
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::Accounts);
    QCOMPARE(told(), u"You’re signed out."_s);
    QCOMPARE(offered(), (QStringList{grace, ada}));
    QVERIFY(!m_flow->canCancel());
    m_flow->useAccount(idOf(ada));
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QCOMPARE(m_session->loginId(), loginIdOf(ada));
    QCOMPARE(m_flow->loginId(), loginIdOf(ada));
    QVERIFY(settle());
    QCOMPARE(told(), QString());
}

void tst_SwitchFlow::nobodyCurrent_isOfferedAtTheNextStart()
{
    startWith({ada, grace});
    m_flow->signOut();
    QVERIFY(settle());
    startProgram();
    m_flow->start();
    QTRY_COMPARE(m_flow->step(), Step::Accounts);
    QCOMPARE(offered(), QStringList{ada});
    QCOMPARE(m_steps, QList{Step::Accounts});
}

void tst_SwitchFlow::anotherOne_canBeGoneBackFrom()
{
    startWith({ada, grace});
    m_flow->useAnotherAccount(); // at the account
    QCOMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(m_flow->loginId(), QString());
    QVERIFY(!m_session->isSignedIn());
    QVERIFY(m_flow->canCancel());
    m_flow->cancel();
    QCOMPARE(m_flow->step(), Step::Accounts);
    QCOMPARE(offered(), (QStringList{grace, ada}));
    m_flow->useAnotherAccount(); // and among the others
    QCOMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(m_flow->loginId(), QString()); // not who is remembered
    m_flow->cancel();
    m_flow->useAccount(idOf(grace));
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QCOMPARE(offered(), (QStringList{u"*Grace"_s, ada}));
    QCOMPARE(count("logout"), 0);
}

void tst_SwitchFlow::chosenWhileSignedIn_isSwitchedTo()
{
    startWith({ada, grace});
    m_flow->show(Step::Accounts);
    QCOMPARE(m_flow->step(), Step::Accounts);
    QVERIFY(m_flow->canCancel());
    m_flow->cancel();
    QCOMPARE(m_flow->step(), Step::Account);
    m_flow->show(Step::Accounts);
    m_flow->useAccount(idOf(grace)); // who is there
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QCOMPARE(m_session->loginId(), loginIdOf(grace));
    m_flow->show(Step::Accounts);
    m_steps.clear();
    m_flow->useAccount(loginIdOf(ada).toUpper());
    QTRY_COMPARE(m_session->loginId(), loginIdOf(ada));
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QCOMPARE(m_steps, (QList{Step::Restoring, Step::Account}));
}

void tst_SwitchFlow::oneThatHasEnded_signsInAgain()
{
    startWith({ada, grace, linus});
    m_flow->signOut();
    QVERIFY(settle());
    refuse("refresh", u"E061006"_s);
    m_clock->advance(std::chrono::minutes(20));
    m_flow->useAccount(idOf(ada));
    QVERIFY(passRefusalPause(*m_clock));
    QTRY_COMPARE(m_flow->step(), Step::SignIn);
    QVERIFY(settle());
    QVERIFY(told().startsWith("Your session has ended."_L1));
    QCOMPARE(m_flow->loginId(), loginIdOf(ada));
    QVERIFY(!m_session->isSignedIn());
    m_flow->cancel();
    QCOMPARE(m_flow->step(), Step::Accounts);
    QCOMPARE(offered(), QStringList{grace});
}

/// Another process of the user has taken it away a moment ago.
void tst_SwitchFlow::oneThatIsGone_signsInAgain()
{
    startWith({ada, grace});
    m_flow->signOut();
    QVERIFY(settle());
    m_keyring->entries.remove({});
    m_flow->useAccount(idOf(ada));
    QTRY_COMPARE(m_flow->step(), Step::SignIn);
    QVERIFY(settle());
    QVERIFY(told().startsWith("Your session has ended."_L1));
    QCOMPARE(m_flow->loginId(), loginIdOf(ada));
}

void tst_SwitchFlow::lockedKeyring_changesNothing()
{
    startWith({ada, grace});
    m_keyring->lock();
    m_flow->useAccount(idOf(ada));
    QTRY_COMPARE(m_flow->step(), Step::Accounts);
    QVERIFY(settle());
    QCOMPARE(told(), u"Your saved session is locked. Unlock your keyring to continue."_s);
    QCOMPARE(m_flow->notice().actions(), QList{Action::UnlockAndRetry});
    QCOMPARE(m_failed, QList{Kind::StorageLocked});
    QCOMPARE(m_session->loginId(), loginIdOf(grace));
    m_keyring->unlock();
    m_flow->perform(Action::UnlockAndRetry);
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QCOMPARE(m_session->loginId(), loginIdOf(ada));
}

void tst_SwitchFlow::cancelled_staysWhereSomebodyIs()
{
    startWith({ada, grace});
    m_flow->useAccount(idOf(ada));
    QCOMPARE(m_flow->step(), Step::Restoring);
    m_flow->cancel();
    QCOMPARE(m_flow->step(), m_session->isSignedIn() ? Step::Account : Step::SignIn);
    QTRY_COMPARE(m_session->loginId(), loginIdOf(ada)); // it was under way
    QTRY_COMPARE(m_flow->step(), Step::Account);
}

void tst_SwitchFlow::removed_isSignedOutOnTheServer()
{
    startWith({ada, grace, linus});
    m_flow->show(Step::Accounts);
    m_flow->removeAccount(idOf(ada));
    QVERIFY(m_flow->isBusy());
    QCOMPARE(m_flow->busyText(), u"Removing account…"_s);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::Accounts);
    QCOMPARE(told(), u"The account was removed from this computer."_s);
    QTRY_COMPARE(offered(), (QStringList{u"*Linus"_s, grace}));
    QCOMPARE(tokensOf("logout"), QStringList{ada});
    QVERIFY(m_session->isSignedIn());
}

void tst_SwitchFlow::removedWithoutAServer_isToldSo_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<QString>("text");
    QTest::newRow("no server") << false
                               << u"The account was removed from this computer. We couldn’t reach the server; its session there "
                                  "will expire on its own."_s;
    QTest::newRow("locked keyring") << true
                                    << u"The account was removed. We’ll delete its saved session once the keyring is unlocked."_s;
}

void tst_SwitchFlow::removedWithoutAServer_isToldSo()
{
    QFETCH(const bool, isLocked);
    QFETCH(const QString, text);
    startWith({ada, grace});
    m_flow->show(Step::Accounts);
    m_server->clear();
    reply("logout", {}, isLocked ? 200 : 503);
    if (isLocked)
        m_keyring->lock();
    m_flow->removeAccount(idOf(ada));
    QVERIFY(settle());
    QCOMPARE(told(), text);
    QTRY_COMPARE(offered(), QStringList{u"*Grace"_s});
    m_keyring->unlock();
    QTRY_VERIFY(!m_keyring->entries.contains({}));
}

void tst_SwitchFlow::removedWhileCurrent_leadsToTheOthers()
{
    startWith({ada, grace});
    m_flow->show(Step::Accounts);
    m_flow->removeAccount(idOf(grace));
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::Accounts);
    QVERIFY(!m_session->isSignedIn());
    QCOMPARE(told(), u"You’re signed out."_s);
    QTRY_COMPARE(offered(), QStringList{ada});
    QCOMPARE(tokensOf("logout"), QStringList{grace});
}

void tst_SwitchFlow::lastOneRemoved_leavesTheForm()
{
    startWith({ada, grace});
    m_flow->signOut();
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::Accounts);
    m_flow->removeAccount(idOf(ada));
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(told(), u"The account was removed from this computer."_s);
    QVERIFY(!m_flow->canCancel());
    QVERIFY(m_keyring->entries.keys().filter(u"account "_s).isEmpty());
}

void tst_SwitchFlow::lastOneRemovedElsewhere_leavesTheForm()
{
    startWith({ada, grace});
    m_flow->signOut();
    QVERIFY(settle());
    SessionManager elsewhere(m_service.get(), m_keyring->store(), m_clock);
    AccountList accounts(&elsewhere);
    QVERIFY(!*await(elsewhere.restore()));
    QVERIFY(await(accounts.load()));
    QVERIFY(await(accounts.remove(idOf(ada))));
    QTRY_COMPARE(m_flow->step(), Step::SignIn);
}

void tst_SwitchFlow::wantedAtTheStart_isTheOnlyOneThatIsRestored()
{
    startWith({ada, grace});
    m_server->clear();
    refuse("refresh", u"E061006"_s);
    startProgram();
    QStringList users;
    connect(m_session.get(), &SessionManager::signedIn, this, [&](const User &user) { users << user.userId; });
    m_flow->useAccount(loginIdOf(ada));
    m_flow->start(); // as a window does when it is shown
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QVERIFY(settle());
    QCOMPARE(users, QStringList{idOf(ada)});
    QTRY_COMPARE(offered(), (QStringList{u"*Ada"_s, grace}));
    QCOMPARE(count("refresh"), 0);
}

void tst_SwitchFlow::wantedWhileBusy_comesAfterwards()
{
    startWith({ada, grace});
    m_server->reply("/v1/auth/me", Reply::json(200, {{"userId"_L1, idOf(grace)}}).held());
    m_flow->reconnect();
    QVERIFY(m_flow->isBusy());
    m_flow->useAccount(idOf(ada));
    QCOMPARE(m_flow->step(), Step::Account);
    QTRY_COMPARE(count("me"), 1);
    m_server->release();
    QTRY_COMPARE(m_session->loginId(), loginIdOf(ada));
    QTRY_COMPARE(m_flow->step(), Step::Account);
}

void tst_SwitchFlow::unknownOne_isTold_data()
{
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<bool>("atTheStart");
    QTest::newRow("nobody signed in") << false << false;
    QTest::newRow("nobody signed in, at the start") << false << true;
    QTest::newRow("somebody signed in") << true << false;
    QTest::newRow("somebody signed in, at the start") << true << true;
}

void tst_SwitchFlow::unknownOne_isTold()
{
    QFETCH(const bool, isSignedIn);
    QFETCH(const bool, atTheStart);
    startWith({ada});
    if (!isSignedIn) {
        m_flow->signOut();
        QVERIFY(settle());
    }
    if (atTheStart)
        startProgram();
    m_flow->useAccount(loginIdOf(linus));
    if (atTheStart)
        m_flow->start();
    QTRY_COMPARE(told(), u"“linus@example.com” isn’t signed in on this computer."_s);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), isSignedIn ? Step::Account : Step::SignIn);
    QCOMPARE(m_session->isSignedIn(), isSignedIn);
    QCOMPARE(m_flow->loginId(), loginIdOf(isSignedIn ? ada : linus));
}

void tst_SwitchFlow::notOffered_leadsNowhere_data()
{
    QTest::addColumn<bool>("isFixed");
    QTest::newRow("no accounts") << false;
    QTest::newRow("nobody but one can sign in") << true;
}

void tst_SwitchFlow::notOffered_leadsNowhere()
{
    QFETCH(const bool, isFixed);
    startWith({ada, grace});
    LoginSettings settings;
    settings.features.setFlag(LoginFeature::Accounts, isFixed);
    settings.loginIdFixed = isFixed;
    settings.loginId = loginIdOf(grace);
    startProgram(settings);
    m_flow->start();
    QTRY_COMPARE(m_flow->step(), Step::Account);
    QVERIFY(settle());
    QVERIFY(offered().isEmpty());
    m_flow->show(Step::Accounts);
    m_flow->useAccount(idOf(ada));
    m_flow->removeAccount(idOf(ada));
    QVERIFY(!m_flow->isBusy());
    QCOMPARE(m_flow->step(), Step::Account);
    m_flow->signOut();
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::SignIn);
    QVERIFY(!m_flow->canCancel());
}

void tst_SwitchFlow::withoutAList_nothingHappens()
{
    startWith({ada, grace});
    m_flow->show(Step::Accounts);
    m_accounts.reset(); // while it is shown
    m_flow->useAccount(idOf(ada));
    m_flow->removeAccount(idOf(ada));
    QVERIFY(!m_flow->isBusy());
    m_flow->cancel();
    QCOMPARE(m_flow->step(), Step::Account);
    QVERIFY(m_flow->accounts().isEmpty());
    QCOMPARE(m_session->loginId(), loginIdOf(grace));
}

QTEST_GUILESS_MAIN(tst_SwitchFlow)
#include "tst_switchflow.moc"

// SPDX-License-Identifier: MIT
#include "core/session/refreshrules.h"
#include "core/storage/processlock.h"
#include "sessionfixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;
using Persistence = SessionManager::Persistence;

Q_DECLARE_METATYPE(Descope::RefreshFailure)
Q_DECLARE_METATYPE(Descope::StoreSays)
Q_DECLARE_METATYPE(Descope::RefreshStep)

/// Several programs of one user share one sign-in: what one does the others follow.
class tst_SharedSession : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void rules_data();
    void rules();
    void failures_data();
    void failures();

    void signInElsewhere_isFollowed();
    void signInElsewhere_ofAnotherUser_isFollowed();
    void signOutElsewhere_isFollowed();
    void refreshElsewhere_isFollowedWithoutARequest();
    void refreshElsewhere_whileOffline_isEnough();
    void expiredToken_isTakenFromAnotherProcess();
    void refreshOnRequest_wantsANewerTokenThanTheOthersHad();
    void tokenOfAnEarlierBoot_isNotTrusted();
    void start_withAGoodSessionToken_needsNoRequest();
    void start_withAGoodSessionToken_canStillFindOutTheEnd();
    void sessionThatIsNotToBeKept_isNobodyElsesBusiness();

    void keyringUnlockedLater_bringsTheSessionBack();
    void keyringUnlockedLater_savesWhatCouldNotBeSaved();
    void spentTokenThatCannotBeReplaced_staysUntilItCan();
    void turnThatCannotBeHad_isNoReasonToRace_data();
    void turnThatCannotBeHad_isNoReasonToRace();
    void sessionThatWasNeverSaved_leavesTheEntryToOthers_data();
    void sessionThatWasNeverSaved_leavesTheEntryToOthers();
    void signOutBesideALockedKeyring_isOneForWhatLiesInIt();
    void savedSessionThatIsReplaced_isEndedOnceTheNewOneIsSaved();
    void savedSessionThatIsReplaced_goesWithASignOut();
    void saveThatWasLate_goesWithASignOut();
    void savedSessionOfAnotherProcess_isEndedWhenItIsReplaced_data();
    void savedSessionOfAnotherProcess_isEndedWhenItIsReplaced();
    void signOutElsewhere_duringARefresh_isTheLastWord();

private:
    void changeElsewhere(const std::optional<StoredSession> &entry)
    {
        keep(entry);
        Q_EMIT m_store->changed();
        settle();
    }
};

void tst_SharedSession::rules_data()
{
    using F = RefreshFailure;
    using S = StoreSays;
    using N = RefreshStep;
    QTest::addColumn<F>("failure");
    QTest::addColumn<S>("store");
    QTest::addColumn<N>("first");
    QTest::addColumn<N>("second");
    QTest::newRow("refused") << F::Refused << S::Same << N::AskLater << N::End;
    QTest::newRow("refused, refreshed elsewhere") << F::Refused << S::Newer << N::Follow << N::Follow;
    QTest::newRow("refused, signed out elsewhere") << F::Refused << S::Gone << N::End << N::End;
    QTest::newRow("refused, keyring locked") << F::Refused << S::Unreadable << N::AskLater << N::Keep;
    QTest::newRow("run out") << F::RanOut << S::Same << N::End << N::End;
    QTest::newRow("run out, refreshed elsewhere") << F::RanOut << S::Newer << N::Follow << N::Follow;
    QTest::newRow("run out, signed out elsewhere") << F::RanOut << S::Gone << N::End << N::End;
    QTest::newRow("run out, keyring locked") << F::RanOut << S::Unreadable << N::End << N::End;
    QTest::newRow("lost") << F::Unknown << S::Same << N::SendAgain << N::Keep;
    QTest::newRow("lost, refreshed elsewhere") << F::Unknown << S::Newer << N::Follow << N::Follow;
    QTest::newRow("lost, signed out elsewhere") << F::Unknown << S::Gone << N::End << N::End;
    QTest::newRow("lost, keyring locked") << F::Unknown << S::Unreadable << N::SendAgain << N::Keep;
    for (const S store : {S::Same, S::Newer, S::Gone, S::Unreadable})
        QTest::addRow("trouble, %d", int(store)) << F::Trouble << store << N::Keep << N::Keep;
}

void tst_SharedSession::rules()
{
    QFETCH(RefreshFailure, failure);
    QFETCH(StoreSays, store);
    QTEST(refreshStep(failure, store, false), "first");
    QTEST(refreshStep(failure, store, true), "second");
}

void tst_SharedSession::failures_data()
{
    const auto kinds = QMetaEnum::fromType<Kind>();
    QTest::addColumn<Kind>("kind");
    for (int i = 0; i < kinds.keyCount(); ++i)
        QTest::newRow(kinds.key(i)) << Kind(kinds.value(i));
}

void tst_SharedSession::failures()
{
    QFETCH(Kind, kind);
    Error error = localError(kind);
    QCOMPARE(refreshFailure(error), RefreshFailure::Trouble);
    error.outcomeUnknown = true;
    // After its long deadline a refresh is not sent again at once.
    QCOMPARE(refreshFailure(error), kind == Kind::Timeout ? RefreshFailure::Trouble : RefreshFailure::Unknown);
    error.httpStatus = 502;
    QCOMPARE(refreshFailure(error), RefreshFailure::Trouble);
    error.code = u"E064001"_s;
    QCOMPARE(refreshFailure(error), RefreshFailure::Trouble);
    error.httpStatus = 401;
    QCOMPARE(refreshFailure(error), RefreshFailure::Refused);
}

void tst_SharedSession::signInElsewhere_isFollowed()
{
    QVERIFY(!*await(m_manager->restore()));
    m_journal.clear();
    changeElsewhere(savedJustNow(u"session1"_s, u"refresh1"_s));
    QCOMPARE(m_journal, QStringList({u"read"_s, u"Restoring"_s, u"Active"_s, u"signedIn"_s}));
    QCOMPARE(m_manager->loginId(), u"ada@example.com"_s);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session1"_s);
}

void tst_SharedSession::signInElsewhere_ofAnotherUser_isFollowed()
{
    signIn();
    const QString theirs = makeJwt({{"drn"_L1, "DS"_L1}, {"sub"_L1, savedOfSomebodyElse().userId}});
    m_server->reply("/v1/auth/refresh", Reply::json(200, {{"sessionJwt"_L1, theirs}}));
    changeElsewhere(savedOfSomebodyElse());
    QTRY_COMPARE(m_manager->state(), State::Active);
    QCOMPARE(m_journal.filter(u"signed"_s), QStringList({u"signedOut ended"_s, u"signedIn"_s}));
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"other"_s});
}

void tst_SharedSession::signOutElsewhere_isFollowed()
{
    signIn();
    changeElsewhere({});
    QCOMPARE(m_journal, QStringList({u"read"_s, u"SignedOut"_s, u"signedOut ended"_s}));
    QVERIFY(!m_clock->next());
}

void tst_SharedSession::refreshElsewhere_isFollowedWithoutARequest()
{
    signIn();
    m_clock->advance(5min);
    changeElsewhere(savedJustNow(u"session2"_s, u"refresh2"_s));
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh2"_s);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
    QCOMPARE(std::chrono::round<std::chrono::seconds>(*m_clock->next()), 6min + 15s); // from then on
}

void tst_SharedSession::refreshElsewhere_whileOffline_isEnough()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    m_clock->advance(10min);
    QTRY_COMPARE(m_manager->state(), State::Offline);
    m_server->clear();
    changeElsewhere(savedJustNow(u"session2"_s, u"refresh2"_s));
    QCOMPARE(m_manager->state(), State::Active);
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
}

void tst_SharedSession::expiredToken_isTakenFromAnotherProcess()
{
    signIn();
    m_clock->advance(6min); // refreshed there, and nobody told us
    keep(savedJustNow(u"session2"_s, u"refresh2"_s));
    m_clock->advance(4min);
    QTRY_COMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh2"_s);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
}

void tst_SharedSession::refreshOnRequest_wantsANewerTokenThanTheOthersHad()
{
    signIn();
    m_clock->advance(1min);
    keep(savedJustNow(u"session2"_s, u"refresh2"_s));
    m_clock->advance(1min);
    replyRefresh(u"session3"_s, u"refresh3"_s);
    QCOMPARE(nameOf(await(m_manager->refresh())->jwt()), u"session3"_s);
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh2"_s});
}

void tst_SharedSession::tokenOfAnEarlierBoot_isNotTrusted()
{
    StoredSession entry = savedJustNow(u"session1"_s, u"refresh1"_s);
    entry.sessionToken.epoch = u"the boot before"_s;
    startManager(entry);
    replyRefresh(u"session2"_s, {});
    QVERIFY(*await(m_manager->restore()));
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
}

void tst_SharedSession::start_withAGoodSessionToken_needsNoRequest()
{
    startManager(savedJustNow(u"session1"_s, u"refresh1"_s));
    QVERIFY(*await(m_manager->restore()));
    QCOMPARE(m_journal, QStringList({u"Restoring"_s, u"read"_s, u"Active"_s, u"signedIn"_s}));
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
    QCOMPARE(m_manager->user().name, u"Ada"_s);
}

void tst_SharedSession::start_withAGoodSessionToken_canStillFindOutTheEnd()
{
    startManager(savedJustNow(u"session1"_s, u"refresh1"_s));
    QVERIFY(*await(m_manager->restore()));
    m_server->reply("/v1/auth/me", Reply::json(401, {{u"errorCode"_s, u"E064001"_s}}));
    refuseRefresh("E064001");
    const auto user = m_manager->reloadUser();
    QVERIFY(passRefusalPause(*m_clock));
    QCOMPARE(awaitError(user).kind, Kind::SessionEnded);
    QTRY_COMPARE(m_manager->state(), State::SignedOut);
    QVERIFY(!m_store->entry);
}

void tst_SharedSession::sessionThatIsNotToBeKept_isNobodyElsesBusiness()
{
    signIn(Persistence::Forget);
    changeElsewhere({});
    changeElsewhere(savedOfSomebodyElse());
    QCOMPARE(m_manager->user().userId, u"U2canaryuser"_s);
    QCOMPARE(kept(), savedOfSomebodyElse());
}

void tst_SharedSession::keyringUnlockedLater_bringsTheSessionBack()
{
    startManager(savedJustNow(u"session1"_s, u"refresh1"_s));
    m_store->readError = localError(Kind::StorageLocked);
    QCOMPARE(awaitError(m_manager->restore()).kind, Kind::StorageLocked);
    m_store->readError.reset();
    changeElsewhere(kept());
    QCOMPARE(m_manager->state(), State::Active);
}

void tst_SharedSession::keyringUnlockedLater_savesWhatCouldNotBeSaved()
{
    m_store->writeError = localError(Kind::StorageLocked);
    QCOMPARE(awaitError(begin(u"session1"_s, u"refresh1"_s)).kind, Kind::StorageLocked);
    m_store->writeError.reset();
    changeElsewhere({});
    QCOMPARE(savedName(), u"refresh1"_s);
    QVERIFY(m_manager->isSaved());
}

void tst_SharedSession::spentTokenThatCannotBeReplaced_staysUntilItCan()
{
    signIn();
    failWritesOnceSent(Kind::StorageUnavailable);
    replyRefresh(u"session2"_s, u"refresh2"_s);
    QVERIFY(await(m_manager->refresh()));
    settle();
    QCOMPARE(savedName(), u"refresh1"_s);
    QVERIFY(!m_manager->isSaved());
    m_store->writeError.reset();
    changeElsewhere(kept());
    QCOMPARE(savedName(), u"refresh2"_s);
    QVERIFY(m_manager->isSaved());
    QVERIFY(m_server->requests("/v1/auth/logout").isEmpty()); // to send a spent token would end the session
}

void tst_SharedSession::turnThatCannotBeHad_isNoReasonToRace_data()
{
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("another program has it, and hangs") << true;
    QTest::newRow("there is no place for a lock") << false;
}

void tst_SharedSession::turnThatCannotBeHad_isNoReasonToRace()
{
    QFETCH(bool, isPossible);
    signIn();
    const QTemporaryDir folder;
    // A lock is the computer's, not the folder's: other tests must not have the same name. The other one is too long for any
    // place.
    m_store->lock = isPossible ? folder.path() + ".lock"_L1 : folder.filePath(QString(300, u'x'));
    std::optional<ProcessLock> other(m_store->lock);
    QCOMPARE(other->tryLock(), isPossible ? ProcessLock::Outcome::Taken : ProcessLock::Outcome::Impossible);
    replyRefresh(u"session2"_s, u"refresh2"_s);
    m_clock->advance(10min);
    const auto token = m_manager->ensureFresh();
    m_clock->advance(5min);
    QCOMPARE(awaitError(token).kind, Kind::Busy);
    QCOMPARE(m_manager->state(), State::Offline);
    settle();
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
    QCOMPARE(savedName(), u"refresh1"_s);
    if (!isPossible)
        return;
    other.reset();
    QVERIFY(await(m_manager->ensureFresh()));
}

void tst_SharedSession::sessionThatWasNeverSaved_leavesTheEntryToOthers_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Persistence>("persistence");
    for (const Kind kind : {Kind::StorageLocked, Kind::StorageUnavailable}) {
        const char *name = QMetaEnum::fromType<Kind>().valueToKey(int(kind));
        QTest::addRow("%s, to be kept", name) << kind << Persistence::Keep;
        QTest::addRow("%s, not to be kept", name) << kind << Persistence::Forget;
    }
}

/// A program without a keyring (ssh, cron, sudo) beside the desktop's sign-in.
void tst_SharedSession::sessionThatWasNeverSaved_leavesTheEntryToOthers()
{
    QFETCH(Kind, kind);
    QFETCH(Persistence, persistence);
    keep(savedOfSomebodyElse());
    m_store->readError = m_store->writeError = localError(kind);
    const auto begun = await(begin(u"session1"_s, u"refresh1"_s, persistence));
    QCOMPARE(bool(begun), persistence == Persistence::Forget);
    replyRefresh(u"session2"_s, u"refresh2"_s);
    replyRefresh(u"session3"_s, u"refresh3"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh2"_s);

    m_store->readError.reset(); // it is seen now, and still not one's own
    m_store->writeError.reset();
    changeElsewhere(kept());
    QVERIFY(await(m_manager->refresh()));
    QVERIFY(await(m_manager->signOut())->isDone());
    settle();
    QCOMPARE(kept(), savedOfSomebodyElse());
    QVERIFY(!m_journal.contains("remove"_L1));
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh3"_s});
}

/// Somebody signs in beside a keyring that stays locked, and signs out again.
void tst_SharedSession::signOutBesideALockedKeyring_isOneForWhatLiesInIt()
{
    m_store->readError = m_store->writeError = m_store->removeError = localError(Kind::StorageLocked);
    QVERIFY(!await(begin(u"session1"_s, u"refresh1"_s, Persistence::Keep)));
    const auto report = await(m_manager->signOut());
    QVERIFY(m_journal.contains("remove"_L1));
    QCOMPARE(report->storage->kind, Kind::StorageLocked);
}

void tst_SharedSession::savedSessionThatIsReplaced_isEndedOnceTheNewOneIsSaved()
{
    signIn();
    m_store->writeError = localError(Kind::StorageUnavailable);
    QCOMPARE(awaitError(begin(u"session2"_s, u"refresh2"_s)).kind, Kind::StorageUnavailable);
    settle();
    QCOMPARE(savedName(), u"refresh1"_s); // and it is good still
    QVERIFY(m_server->requests("/v1/auth/logout").isEmpty());
    m_store->writeError.reset();
    QVERIFY(await(m_manager->save()));
    settle();
    QCOMPARE(savedName(), u"refresh2"_s);
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
}

void tst_SharedSession::savedSessionThatIsReplaced_goesWithASignOut()
{
    signIn();
    m_store->writeError = localError(Kind::StorageUnavailable);
    awaitError(begin(u"session2"_s, u"refresh2"_s));
    QVERIFY(await(m_manager->signOut())->isDone());
    settle();
    QVERIFY(!m_store->entry);
    QStringList ended = sentNames("/v1/auth/logout");
    ended.sort();
    QCOMPARE(ended, QStringList({u"refresh1"_s, u"refresh2"_s}));
}

void tst_SharedSession::saveThatWasLate_goesWithASignOut()
{
    m_store->writeError = localError(Kind::StorageUnavailable); // it did not answer in time
    awaitError(begin(u"session1"_s, u"refresh1"_s));
    keep(saved(u"refresh1"_s));
    QVERIFY(await(m_manager->signOut())->isDone());
    QVERIFY(!m_store->entry);
}

void tst_SharedSession::savedSessionOfAnotherProcess_isEndedWhenItIsReplaced_data()
{
    QTest::addColumn<Persistence>("persistence");
    QTest::newRow("by one that is kept") << Persistence::Keep;
    QTest::newRow("by one that is not kept") << Persistence::Forget;
}

void tst_SharedSession::savedSessionOfAnotherProcess_isEndedWhenItIsReplaced()
{
    QFETCH(Persistence, persistence);
    keep(savedOfSomebodyElse());
    QVERIFY(await(begin(u"session1"_s, u"refresh1"_s, persistence)));
    settle();
    QCOMPARE(savedName(), persistence == Persistence::Keep ? u"refresh1"_s : QString());
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"other"_s}); // nobody has it any more
}

void tst_SharedSession::signOutElsewhere_duringARefresh_isTheLastWord()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    keep({});
    m_server->release();
    QCOMPARE(awaitError(refreshed).kind, Kind::SessionEnded);
    settle();
    QVERIFY(!m_store->entry);
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh2"_s}); // revoked, never stored
}

QTEST_GUILESS_MAIN(tst_SharedSession)
#include "tst_sharedsession.moc"

// SPDX-License-Identifier: MIT
#include "core/storage/memorytokenstore.h"
#include "sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;
using Persistence = SessionManager::Persistence;

/// How a session begins, comes back at the next start, and ends because the person wants it to.
class tst_SessionManager : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void signIn_isSavedBeforeItIsAnnounced();
    void signIn_isNotUndoneByARestoreMeanwhile();
    void signIn_withoutAUsableKeyring_worksUntilTheProgramEnds_data();
    void signIn_withoutAUsableKeyring_worksUntilTheProgramEnds();
    void signIn_thatIsNotToBeKept_removesAnEarlierOne();
    void signIn_onTopOfAnother_endsThatOne();
    void signIn_withoutDetails_knowsTheUserIdAllTheSame();
    void savingLater_worksOnceTheKeyringIsOpen();

    void start_withNothingSaved_asksToSignIn();
    void start_withAKeyringThatDoesNotAnswer_keepsTheEntry_data();
    void start_withAKeyringThatDoesNotAnswer_keepsTheEntry();
    void signIn_besideAnEntryInAnotherKeyring_isSaved();
    void start_withAForeignEntry_sendsItNowhere_data();
    void start_withAForeignEntry_sendsItNowhere();
    void start_withASavedSession_isSignedIn();
    void start_withoutNetwork_isSignedInAndCatchesUp();
    void start_withASessionThatDescopeEnded_saysSoOnce();
    void start_twiceAtATime_isOneStart();

    void signOut_isAnnouncedThenRemovedThenSent();
    void signOut_everywhere_asksForThat();
    void signOut_everywhere_isNotDoneByASessionThatHasEnded();
    void signOut_saysWhatItCouldNotDo_data();
    void signOut_saysWhatItCouldNotDo();
    void signOut_whileRestoring_endsWhatIsSaved();
    void signOut_whileRestoringNothing_isRefused();
    void signIn_withoutTokens_changesNothing();
    void signOut_twice_isOne();
    void signOut_duringARefresh_revokesTheLateToken();
    void signOut_whileARotatedTokenIsSaved_leavesNothing();
    void signOut_whileASignInIsSaved_leavesNothing();
    void signOut_outOfASlot_isTheLastWord_data();
    void signOut_outOfASlot_isTheLastWord();
    void anotherSignIn_duringARefresh_isTheLastWord();

    void authorize_addsAFreshToken();
    void destroyedManager_cancelsAndKeepsWhatIsSaved();
    void memoryStore_keepsASessionForOneRun();
};

void tst_SessionManager::signIn_isSavedBeforeItIsAnnounced()
{
    m_store->hold();
    const auto begun = begin(u"session1"_s, u"refresh1"_s);
    settle();
    QCOMPARE(m_journal, QStringList{u"read"_s}); // whether there is one that it replaces
    QVERIFY(!m_manager->isSignedIn());
    m_store->release();
    QVERIFY(await(begun));
    QCOMPARE(m_journal, QStringList({u"read"_s, u"write"_s, u"Active"_s, u"signedIn"_s}));
    QVERIFY(m_manager->isSignedIn() && m_manager->isSaved());
    QCOMPARE(kept(), savedJustNow(u"session1"_s, u"refresh1"_s));
    QCOMPARE(m_manager->user().name, u"Ada"_s);
    QCOMPARE(m_manager->loginId(), u"ada@example.com"_s);
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh1"_s);
}

/// The form is there before the store was looked into, and somebody was quick.
void tst_SessionManager::signIn_isNotUndoneByARestoreMeanwhile()
{
    const auto begun = begin(u"session1"_s, u"refresh1"_s, Persistence::Keep);
    const auto restored = m_manager->restore();
    QVERIFY(await(begun));
    QVERIFY(*await(restored));
    QCOMPARE(m_manager->state(), SessionManager::State::Active);
}

void tst_SessionManager::signIn_withoutAUsableKeyring_worksUntilTheProgramEnds_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("locked") << Kind::StorageLocked;
    QTest::newRow("unavailable") << Kind::StorageUnavailable;
}

void tst_SessionManager::signIn_withoutAUsableKeyring_worksUntilTheProgramEnds()
{
    QFETCH(Kind, kind);
    keep(saved(u"earlier"_s));
    m_store->readError = m_store->writeError = localError(kind);
    QCOMPARE(awaitError(begin(u"session1"_s, u"refresh1"_s)).kind, kind);
    QCOMPARE(m_manager->state(), State::Active);
    QVERIFY(!m_manager->isSaved());
    // What this process has not seen is not for it to replace.
    settle();
    QCOMPARE(savedName(), u"earlier"_s);
    QCOMPARE(m_journal.count(u"remove"_s), 0);
}

void tst_SessionManager::signIn_thatIsNotToBeKept_removesAnEarlierOne()
{
    keep(saved(u"earlier"_s));
    QVERIFY(await(begin(u"session1"_s, u"refresh1"_s, Persistence::Forget)));
    QCOMPARE(m_journal, QStringList({u"read"_s, u"remove"_s, u"Active"_s, u"signedIn"_s}));
    QVERIFY(!m_store->entry && !m_manager->isSaved());
}

void tst_SessionManager::signIn_onTopOfAnother_endsThatOne()
{
    signIn();
    QVERIFY(await(begin(u"session2"_s, u"refresh2"_s)));
    settle();
    QCOMPARE(m_journal.count(u"signedIn"_s), 1);
    QCOMPARE(m_journal.count(u"signedOut"_s), 0);
    QCOMPARE(savedName(), u"refresh2"_s);
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
}

void tst_SessionManager::signIn_withoutDetails_knowsTheUserIdAllTheSame()
{
    AuthResponse bare = answer(u"session1"_s, u"refresh1"_s);
    bare.session.user = {};
    QVERIFY(await(m_manager->begin(u"ada@example.com"_s, bare, Persistence::Keep)));
    QCOMPARE(m_manager->user().userId, u"U2canaryuser"_s);
    QCOMPARE(kept().userId, u"U2canaryuser"_s);
}

void tst_SessionManager::savingLater_worksOnceTheKeyringIsOpen()
{
    QCOMPARE(awaitError(m_manager->save()).kind, Kind::NotSignedIn);
    m_store->writeError = localError(Kind::StorageLocked);
    awaitError(begin(u"session1"_s, u"refresh1"_s));
    QCOMPARE(awaitError(m_manager->save()).kind, Kind::StorageLocked);
    m_store->writeError.reset();
    QVERIFY(await(m_manager->save()));
    QVERIFY(m_manager->isSaved());
    QCOMPARE(savedName(), u"refresh1"_s);
}

void tst_SessionManager::start_withNothingSaved_asksToSignIn()
{
    const auto restored = await(m_manager->restore());
    QVERIFY(restored && !*restored);
    QCOMPARE(m_journal, QStringList({u"Restoring"_s, u"read"_s, u"SignedOut"_s}));
}

void tst_SessionManager::start_withAKeyringThatDoesNotAnswer_keepsTheEntry_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("locked") << Kind::StorageLocked;
    QTest::newRow("unavailable") << Kind::StorageUnavailable;
    QTest::newRow("corrupt") << Kind::StorageCorrupt;
    QTest::newRow("elsewhere") << Kind::StorageElsewhere;
}

void tst_SessionManager::start_withAKeyringThatDoesNotAnswer_keepsTheEntry()
{
    QFETCH(Kind, kind);
    m_store->readError = localError(kind);
    QCOMPARE(awaitError(m_manager->restore()).kind, kind);
    settle();
    QCOMPARE(m_journal, QStringList({u"Restoring"_s, u"read"_s, u"SignedOut"_s}));
    // It is there for the second try.
    m_store->readError.reset();
    keep(saved(u"refresh1"_s));
    replyRefresh(u"session2"_s, {});
    QVERIFY(*await(m_manager->restore(TokenStore::Access::MayPrompt)));
}

/// At once, or as soon as the one in use is unlocked.
void tst_SessionManager::signIn_besideAnEntryInAnotherKeyring_isSaved()
{
    m_store->readError = localError(Kind::StorageElsewhere);
    QVERIFY(await(begin(u"session1"_s, u"refresh1"_s)));
    QCOMPARE(savedName(), u"refresh1"_s);
    keep({});
    m_store->writeError = localError(Kind::StorageLocked);
    QCOMPARE(awaitError(begin(u"session2"_s, u"refresh2"_s)).kind, Kind::StorageLocked);
    m_store->writeError.reset();
    Q_EMIT m_store->changed();
    QTRY_COMPARE(m_manager->isSaved(), true);
    QCOMPARE(savedName(), u"refresh2"_s);
    QVERIFY(await(begin(u"session3"_s, u"refresh3"_s, Persistence::Forget)));
    QCOMPARE(m_journal.count(u"remove"_s), 1); // what this process has saved
}

void tst_SessionManager::start_withAForeignEntry_sendsItNowhere_data()
{
    QTest::addColumn<QString>("projectId");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("jwt");
    QTest::newRow("another server") << QString() << u"https://api.descope.com"_s << QString();
    QTest::newRow("another port") << QString() << u"http://127.0.0.1:1"_s << QString();
    QTest::newRow("another project") << u"P2zzzzzzzzzzzzzzzzzzzzzzzzzzz"_s << QString() << QString();
    QTest::newRow("not a token") << QString() << QString() << u"hunter2"_s;
}

void tst_SessionManager::start_withAForeignEntry_sendsItNowhere()
{
    QFETCH(QString, projectId);
    QFETCH(QString, origin);
    QFETCH(QString, jwt);
    StoredSession foreign = saved(u"refresh1"_s);
    if (!projectId.isEmpty())
        foreign.projectId = projectId;
    if (!origin.isEmpty())
        foreign.origin = origin;
    startManager();
    const QByteArray entry = jwt.isEmpty() ? foreign.toBytes() : entryWithToken(foreign, jwt);
    m_store->entry = entry;
    QCOMPARE(awaitError(m_manager->restore()).kind, Kind::StorageCorrupt);
    QCOMPARE(m_journal, QStringList({u"Restoring"_s, u"read"_s, u"SignedOut"_s}));
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(*m_store->entry, entry);
}

void tst_SessionManager::start_withASavedSession_isSignedIn()
{
    startManager(saved(u"refresh1"_s));
    replyRefresh(u"session2"_s, u"refresh2"_s);
    const auto restored = await(m_manager->restore());
    QVERIFY(restored && *restored);
    // Read for the token, in turn with other processes, and once more before it is replaced; written to see whether it can be.
    QCOMPARE(m_journal, QStringList({u"Restoring"_s, u"read"_s, u"read"_s, u"write"_s, u"refresh"_s, u"read"_s, u"write"_s,
                            u"Active"_s, u"signedIn"_s}));
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh1"_s});
    QCOMPARE(savedName(), u"refresh2"_s);
    QCOMPARE(m_manager->loginId(), u"ada@example.com"_s);
    QCOMPARE(m_manager->user().name, u"Ada"_s);
    QVERIFY(m_manager->isSaved());
}

void tst_SessionManager::start_withoutNetwork_isSignedInAndCatchesUp()
{
    startManager(saved(u"refresh1"_s));
    m_server->reply("/v1/auth/refresh", Reply::dropped());
    m_server->reply("/v1/auth/refresh", Reply::dropped());
    replyRefresh(u"session2"_s, {});
    const auto restored = await(m_manager->restore());
    QVERIFY(restored && *restored);
    QCOMPARE(m_manager->state(), State::Offline);
    QCOMPARE(m_manager->lastError()->kind, Kind::Offline);
    QCOMPARE(m_manager->user().name, u"Ada"_s);
    QCOMPARE(m_manager->user().userId, u"U2canaryuser"_s);

    QVERIFY(m_clock->next());
    m_clock->advance(*m_clock->next());
    QTRY_COMPARE(m_manager->state(), State::Active);
    QCOMPARE(m_journal.count(u"signedIn"_s), 1);
    QVERIFY(!m_manager->lastError());
}

void tst_SessionManager::start_withASessionThatDescopeEnded_saysSoOnce()
{
    startManager(saved(u"refresh1"_s));
    refuseRefresh("E064001");
    const auto restored = m_manager->restore();
    QVERIFY(passRefusalPause(*m_clock));
    QCOMPARE(awaitError(restored).kind, Kind::SessionEnded);
    settle();
    QCOMPARE(m_manager->state(), State::SignedOut);
    QVERIFY(!m_store->entry);
    QCOMPARE(m_server->requests("/v1/auth/refresh").size(), 2); // asked twice before it is believed
    QCOMPARE(m_journal.count(u"signedIn"_s), 0);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 1);
}

void tst_SessionManager::start_twiceAtATime_isOneStart()
{
    startManager(saved(u"refresh1"_s));
    m_server->reply("/v1/auth/refresh", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
    replyRefresh(u"session3"_s, u"refresh3"_s);
    const auto first = m_manager->restore();
    const auto second = m_manager->restore();
    QTRY_COMPARE(m_server->requests().size(), 1);
    const auto third = m_manager->restore();
    m_server->release();
    QVERIFY(*await(first) && *await(second) && *await(third));
    settle();
    QCOMPARE(m_journal.count(u"Restoring"_s), 1);
    QCOMPARE(m_journal.count(u"refresh"_s), 1);
    QCOMPARE(m_journal.count(u"logout"_s), 0);
    QCOMPARE(m_journal.count(u"signedIn"_s), 1);

    const auto waiting = m_manager->refresh();
    QVERIFY(*await(m_manager->restore())); // somebody is signed in
    QVERIFY(await(waiting));
    QCOMPARE(m_journal.count(u"signedIn"_s), 1);
}

void tst_SessionManager::signOut_isAnnouncedThenRemovedThenSent()
{
    signIn();
    QVERIFY(await(m_manager->signOut()));
    QCOMPARE(m_journal, QStringList({u"SignedOut"_s, u"signedOut"_s, u"remove"_s, u"logout"_s}));
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
    QVERIFY(!m_store->entry);
    QVERIFY(m_manager->user().isEmpty() && m_manager->loginId().isEmpty() && m_manager->refreshToken().isEmpty());
    QVERIFY(!m_manager->isSaved());
    QCOMPARE(awaitError(m_manager->ensureFresh()).kind, Kind::NotSignedIn);
    m_clock->advance(24h); // nothing is planned any more
    settle();
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
}

void tst_SessionManager::signOut_everywhere_asksForThat()
{
    signIn();
    QVERIFY(await(m_manager->signOut(SessionManager::SignOut::Everywhere)));
    QCOMPARE(sentNames("/v1/auth/logoutall"), QStringList{u"refresh1"_s});
    QVERIFY(m_server->requests("/v1/auth/logout").isEmpty());
}

void tst_SessionManager::signOut_everywhere_isNotDoneByASessionThatHasEnded()
{
    signIn();
    m_server->clear();
    m_server->reply("/v1/auth/logoutall", Reply::json(401, {{"errorCode"_L1, "E064001"_L1}}));
    const auto report = await(m_manager->signOut(SessionManager::SignOut::Everywhere));
    QVERIFY(report);
    QVERIFY(report->server);
    QCOMPARE(report->server->kind, Kind::SessionEnded);
    QCOMPARE(m_manager->state(), State::SignedOut);
}

void tst_SessionManager::signOut_saysWhatItCouldNotDo_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("server"); ///< Cancelled: done there
    const Reply good = Reply::text(200, {});
    const Reply ended = Reply::json(401, {{"errorCode"_L1, "E064001"_L1}});
    for (const bool locked : {false, true}) {
        const char *keyring = locked ? "keyring locked" : "keyring open";
        QTest::addRow("%s", keyring) << locked << good << Kind::Cancelled;
        QTest::addRow("%s, server not reached", keyring) << locked << Reply::dropped() << Kind::Offline;
        QTest::addRow("%s, server broken", keyring) << locked << Reply::text(503, "<html>") << Kind::Server;
        QTest::addRow("%s, ended there already", keyring) << locked << ended << Kind::Cancelled;
    }
}

void tst_SessionManager::signOut_saysWhatItCouldNotDo()
{
    QFETCH(bool, locked);
    QFETCH(Reply, reply);
    signIn();
    if (locked)
        m_store->removeError = localError(Kind::StorageLocked);
    m_server->clear();
    m_server->reply("/v1/auth/logout", reply);
    const auto report = await(m_manager->signOut());
    QVERIFY(report);
    QTEST(report->server.value_or(localError(Kind::Cancelled)).kind, "server");
    QCOMPARE(report->storage.has_value(), locked);
    QCOMPARE(report->isDone(), !report->storage && !report->server);
    QCOMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(m_server->requests("/v1/auth/logout").size(), 1);
    QCOMPARE(m_store->entry.has_value(), locked);
    QCOMPARE(m_journal.count(u"signedOut"_s), 1);
}

void tst_SessionManager::signOut_whileRestoring_endsWhatIsSaved()
{
    startManager(saved(u"refresh1"_s));
    m_store->hold();
    const auto restored = m_manager->restore();
    const auto signedOut = m_manager->signOut();
    m_store->release();
    QVERIFY(await(signedOut)->isDone());
    QCOMPARE(awaitError(restored).kind, Kind::Cancelled);
    QCOMPARE(m_manager->state(), State::SignedOut);
    QVERIFY(!m_store->entry);
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
}

void tst_SessionManager::signOut_whileRestoringNothing_isRefused()
{
    const auto restored = m_manager->restore();
    QCOMPARE(awaitError(m_manager->signOut()).kind, Kind::NotSignedIn);
    QCOMPARE(awaitError(restored).kind, Kind::Cancelled);
}

void tst_SessionManager::signIn_withoutTokens_changesNothing()
{
    signIn();
    AuthResponse sessionOnly = answer(u"session2"_s, u"refresh2"_s);
    sessionOnly.session.refreshToken = {};
    QCOMPARE(awaitError(m_manager->begin(u"ada@example.com"_s, sessionOnly, Persistence::Keep)).kind, Kind::InvalidArgument);
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(savedName(), u"refresh1"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_SessionManager::signOut_twice_isOne()
{
    QCOMPARE(awaitError(m_manager->signOut()).kind, Kind::NotSignedIn);
    signIn();
    const auto first = m_manager->signOut();
    QCOMPARE(awaitError(m_manager->signOut()).kind, Kind::NotSignedIn);
    QVERIFY(await(first));
    QCOMPARE(m_journal.count(u"signedOut"_s), 1);
    QCOMPARE(m_journal.count(u"logout"_s), 1);
}

void tst_SessionManager::signOut_duringARefresh_revokesTheLateToken()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    const auto signedOut = m_manager->signOut();
    QCOMPARE(awaitError(refreshed).kind, Kind::NotSignedIn);
    m_server->release();
    QVERIFY(await(signedOut));
    QTRY_COMPARE(sentNames("/v1/auth/logout"), QStringList({u"refresh1"_s, u"refresh2"_s}));
    settle();
    QVERIFY(!m_store->entry);
    QVERIFY(m_journal.lastIndexOf("write"_L1) < m_journal.indexOf("refresh"_L1));
    QCOMPARE(m_manager->state(), State::SignedOut);
}

void tst_SessionManager::signOut_whileARotatedTokenIsSaved_leavesNothing()
{
    signIn();
    replyRefresh(u"session2"_s, u"refresh2"_s);
    holdWrites();
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(m_journal.count(u"write"_s), 2);
    const auto signedOut = m_manager->signOut();
    m_store->release();
    QVERIFY(await(signedOut));
    QCOMPARE(awaitError(refreshed).kind, Kind::NotSignedIn);
    QTRY_COMPARE(m_server->requests("/v1/auth/logout").size(), 2);
    QVERIFY(!m_store->entry);
    QCOMPARE(m_manager->state(), State::SignedOut);
}

void tst_SessionManager::signOut_whileASignInIsSaved_leavesNothing()
{
    m_store->hold();
    const auto begun = begin(u"session1"_s, u"refresh1"_s);
    const auto signedOut = m_manager->signOut();
    m_store->release();
    QCOMPARE(awaitError(begun).kind, Kind::Cancelled);
    QVERIFY(await(signedOut));
    QVERIFY(!m_store->entry);
    QCOMPARE(m_journal.count(u"signedIn"_s), 0);
    QCOMPARE(m_manager->state(), State::SignedOut);
}

void tst_SessionManager::signOut_outOfASlot_isTheLastWord_data()
{
    QTest::addColumn<QString>("signal");
    for (const char *signal : {"stateChanged", "userChanged", "signedIn"})
        QTest::newRow(signal) << QString::fromLatin1(signal);
}

void tst_SessionManager::signOut_outOfASlot_isTheLastWord()
{
    QFETCH(QString, signal);
    const auto signOut = [this] {
        if (m_manager->isSignedIn() || !m_manager->user().isEmpty())
            (void)m_manager->signOut();
    };
    const auto connectSlot = [&] {
        if (signal == "stateChanged"_L1)
            connect(m_manager.get(), &SessionManager::stateChanged, this, signOut);
        else if (signal == "userChanged"_L1)
            connect(m_manager.get(), &SessionManager::userChanged, this, signOut);
        else
            connect(m_manager.get(), &SessionManager::signedIn, this, signOut);
    };
    const auto check = [&] {
        settle();
        m_clock->advance(1h);
        settle();
        QCOMPARE(m_manager->state(), State::SignedOut);
        QCOMPARE(m_journal.last(), u"logout"_s);
        QVERIFY(!m_store->entry);
        if (m_journal.contains("signedIn"_L1))
            QVERIFY(m_journal.indexOf("signedIn"_L1) < m_journal.indexOf("signedOut"_L1));
    };

    connectSlot();
    awaitError(begin(u"session1"_s, u"refresh1"_s));
    check();

    StoredSession nameless = saved(u"refresh1"_s);
    nameless.name.clear();
    startManager(nameless);
    replyRefresh(u"session2"_s, u"refresh2"_s);
    connectSlot();
    awaitError(m_manager->restore());
    check();
}

void tst_SessionManager::anotherSignIn_duringARefresh_isTheLastWord()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    QVERIFY(await(begin(u"session3"_s, u"refresh3"_s)));
    QCOMPARE(awaitError(refreshed).kind, Kind::Cancelled);
    m_server->release();
    QTRY_COMPARE(sentNames("/v1/auth/logout"), QStringList({u"refresh1"_s, u"refresh2"_s}));
    settle();
    QCOMPARE(savedName(), u"refresh3"_s);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session3"_s);
}

void tst_SessionManager::authorize_addsAFreshToken()
{
    QNetworkRequest request(QUrl(u"https://api.example.com/documents"_s));
    request.setRawHeader("X-Mine", "1");
    QCOMPARE(awaitError(m_manager->authorize(request)).kind, Kind::NotSignedIn);
    signIn();
    const auto first = await(m_manager->authorize(request));
    QCOMPARE(first->rawHeader("Authorization"), "Bearer " + sessionJwt(u"session1"_s).toLatin1());
    QCOMPARE(first->rawHeader("X-Mine"), QByteArray("1"));
    QCOMPARE(first->url(), request.url());

    replyRefresh(u"session2"_s, {});
    m_clock->advance(10min); // the token has expired
    const auto second = await(m_manager->authorize(request));
    QCOMPARE(second->rawHeader("Authorization"), "Bearer " + sessionJwt(u"session2"_s).toLatin1());
}

void tst_SessionManager::destroyedManager_cancelsAndKeepsWhatIsSaved()
{
    m_server->reply("/v1/auth/refresh", Reply::silence());
    signIn();
    const auto refreshed = m_manager->refresh();
    const auto authorized = m_manager->authorize({});
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    m_manager.reset();
    QCOMPARE(awaitError(refreshed).kind, Kind::Cancelled);
    QVERIFY(await(authorized) || awaitError(authorized).kind == Kind::Cancelled);

    startManager(saved(u"refresh1"_s));
    const auto restored = m_manager->restore();
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 2);
    m_manager.reset();
    QCOMPARE(awaitError(restored).kind, Kind::Cancelled);

    startManager();
    m_store->hold();
    const auto begun = begin(u"session1"_s, u"refresh1"_s);
    const auto signedOut = m_manager->signOut();
    m_manager.reset();
    QCOMPARE(awaitError(begun).kind, Kind::Cancelled);
    QCOMPARE(awaitError(signedOut).kind, Kind::Cancelled);
    QVERIFY(!m_journal.contains("signedIn"_L1));
}

void tst_SessionManager::memoryStore_keepsASessionForOneRun()
{
    MemoryTokenStore store;
    QVERIFY(!*await(store.read()));
    QVERIFY(await(store.write(saved(u"refresh1"_s).toBytes())));
    QCOMPARE(**await(store.read()), saved(u"refresh1"_s).toBytes());
    QVERIFY(await(store.remove()));
    QVERIFY(!*await(store.read()));
}

QTEST_GUILESS_MAIN(tst_SessionManager)
#include "tst_sessionmanager.moc"

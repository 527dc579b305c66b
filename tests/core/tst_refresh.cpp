// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;
using Persistence = SessionManager::Persistence;

/// How a session stays alive for weeks: through expired tokens, bad networks, broken servers and other processes.
class tst_Refresh : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void freshToken_needsNoRequest();
    void expiredToken_isReplacedFirst();
    void askingManyTimes_isOneRequest();
    void refresh_comesBeforeTheTokenExpires_data();
    void refresh_comesBeforeTheTokenExpires();

    void rotatedToken_isSavedBeforeAnybodySeesIt();
    void newSessionToken_isSharedWithOtherProcesses();
    void sessionThatIsNotToBeKept_neverTouchesTheStore();
    void rotatedTokenThatCannotBeSaved_isUsedAndReported();
    void keyringThatStaysUnusable_isReportedOnce();
    void whetherTheServerRotates_isToldByTheLastRefresh_data();
    void whetherTheServerRotates_isToldByTheLastRefresh();
    void tokenIsNotSpent_beforeItsSuccessorCanBeSaved_data();
    void tokenIsNotSpent_beforeItsSuccessorCanBeSaved();
    void keyringThatIsUnlockedOnDemand_isReasonToGoOn();
    void tokenThatStaysTheSame_needsNoStore();
    void signInThatCouldNotBeSaved_isNotReportedAgain();

    void trouble_neverEndsTheSession_data();
    void trouble_neverEndsTheSession();
    void trouble_whileTheTokenIsFresh_isNotNoticed();
    void trouble_whileTheTokenIsFresh_isTriedAgainInTime_data();
    void trouble_whileTheTokenIsFresh_isTriedAgainInTime();
    void tries_becomeRareAndNeverEnd();
    void tries_obeyRetryAfter_data();
    void tries_obeyRetryAfter();
    void offlineUser_mayTryAtOnce();

    void end_isBelievedOnlyTheSecondTime_data();
    void end_isBelievedOnlyTheSecondTime();
    void endedSession_isRemovedAndAnnouncedOnce();

    void otherProcessThatRefreshed_isFollowed();
    void otherProcessThatRefreshedMeanwhile_isFollowed();
    void otherProcessThatSignedOut_isFollowed();
    void otherProcessOfAnotherUser_takesTheEntryOver();
    void unreadableStore_isNoReasonToStop_data();
    void unreadableStore_isNoReasonToStop();

private:
    void expire() { m_clock->advance(10min - 1ms); }
};

void tst_Refresh::freshToken_needsNoRequest()
{
    signIn();
    const auto token = await(m_manager->ensureFresh());
    QVERIFY(token);
    QCOMPARE(nameOf(token->jwt()), u"session1"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_Refresh::expiredToken_isReplacedFirst()
{
    signIn();
    replyRefresh(u"session2"_s, {});
    expire();
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    QCOMPARE(m_journal.count(u"signedIn"_s), 0); // that was the sign-in
}

void tst_Refresh::askingManyTimes_isOneRequest()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
    QList<QFuture<Result<Token>>> futures;
    for (int i = 0; i < 5; ++i)
        futures << m_manager->refresh();
    QTRY_COMPARE(m_server->requests().size(), 1);
    for (int i = 0; i < 5; ++i)
        futures << m_manager->refresh();
    m_server->release();
    for (const auto &future : futures)
        QCOMPARE(nameOf(await(future)->jwt()), u"session2"_s);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_journal.count(u"write"_s), 2); // of the old one, to see whether it can be done, and of the new one
}

void tst_Refresh::refresh_comesBeforeTheTokenExpires_data()
{
    QTest::addColumn<std::chrono::seconds>("lifetime");
    QTest::addColumn<std::chrono::seconds>("nextRefresh");
    QTest::addColumn<double>("random");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    using Ms = std::chrono::milliseconds;
    using S = std::chrono::seconds;
    QTest::newRow("ten minutes, early") << S(10min) << 0s << 0.0 << Ms(4min);
    QTest::newRow("ten minutes, late") << S(10min) << 0s << 1.0 << Ms(8min + 30s);
    QTest::newRow("inactivity limit") << S(10min) << 120s << 0.0 << Ms(48s);
    QTest::newRow("inactivity limit beyond the lifetime") << S(10min) << S(1h) << 0.0 << Ms(4min);
    QTest::newRow("no lifetime: the shortest that there is") << 0s << 0s << 0.0 << Ms(72s);
    // Timers count to 24 days.
    QTest::newRow("a year") << S(365 * 24h) << 0s << 1.0 << Ms(20h + 24min);
}

void tst_Refresh::refresh_comesBeforeTheTokenExpires()
{
    QFETCH(std::chrono::seconds, lifetime);
    QFETCH(std::chrono::seconds, nextRefresh);
    QFETCH(double, random);
    QFETCH(std::chrono::milliseconds, expected);
    AuthResponse response = answer(u"session1"_s, u"refresh1"_s);
    response.session.sessionToken = Token::parse(sessionJwt(u"session1"_s, lifetime));
    response.session.nextRefresh = nextRefresh;
    m_clock->randomNumber = random;
    replyRefresh(u"session2"_s, {});
    QVERIFY(await(m_manager->begin(u"ada@example.com"_s, response, Persistence::Keep)));
    QVERIFY(m_clock->next());
    const auto delay = *m_clock->next();
    QVERIFY2(delay <= expected && delay >= expected - 1ms, qPrintable(QString::number(delay.count())));

    m_clock->advance(delay - 1ms);
    settle();
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
    m_manager->noteActivity(); // with a limit of inactivity somebody has to be there
    m_clock->advance(1ms);
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
}

void tst_Refresh::rotatedToken_isSavedBeforeAnybodySeesIt()
{
    signIn();
    replyRefresh(u"session2"_s, u"refresh2"_s);
    holdWrites();
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(m_journal.count(u"write"_s), 2);
    settle();
    QVERIFY(!refreshed.isFinished());
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh1"_s);
    m_store->release();
    QCOMPARE(nameOf(await(refreshed)->jwt()), u"session2"_s);
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh2"_s);
    QCOMPARE(savedName(), u"refresh2"_s);
}

void tst_Refresh::newSessionToken_isSharedWithOtherProcesses()
{
    signIn();
    replyRefresh(u"session2"_s, {});
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(m_journal, QStringList({u"read"_s, u"write"_s, u"refresh"_s, u"read"_s, u"write"_s}));
    QCOMPARE(nameOf(kept().sessionToken.token.jwt()), u"session2"_s);
    QCOMPARE(savedName(), u"refresh1"_s);
}

void tst_Refresh::sessionThatIsNotToBeKept_neverTouchesTheStore()
{
    signIn(Persistence::Forget);
    replyRefresh(u"session2"_s, u"refresh2"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(m_journal, QStringList{u"refresh"_s});
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh2"_s);
}

void tst_Refresh::rotatedTokenThatCannotBeSaved_isUsedAndReported()
{
    signIn();
    replyRefresh(u"session2"_s, u"refresh2"_s);
    failWritesOnceSent(Kind::StorageUnavailable);
    QCOMPARE(nameOf(await(m_manager->refresh())->jwt()), u"session2"_s);
    QCOMPARE(m_journal.count(u"saveFailed"_s), 1);
    QVERIFY(!m_manager->isSaved());
    QCOMPARE(m_manager->state(), State::Active);
    settle();
    QCOMPARE(savedName(), u"refresh1"_s); // until there is something better
    // It is spent: the next refresh uses the new one, and saves what it gets.
    disconnect(m_server.get(), nullptr, m_store, nullptr);
    m_store->writeError.reset();
    m_server->clear();
    replyRefresh(u"session3"_s, u"refresh3"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh2"_s});
    QCOMPARE(savedName(), u"refresh3"_s);
    QVERIFY(m_manager->isSaved());
}

void tst_Refresh::keyringThatStaysUnusable_isReportedOnce()
{
    signIn();
    failWritesOnceSent(Kind::StorageUnavailable);
    for (int i = 2; i < 5; ++i) {
        m_server->clear();
        replyRefresh(u"session%1"_s.arg(i), u"refresh%1"_s.arg(i));
        QVERIFY(await(m_manager->refresh()));
    }
    QCOMPARE(m_journal.count(u"saveFailed"_s), 1);

    // Another reason is news, and so is the same one after it was saved.
    disconnect(m_server.get(), nullptr, m_store, nullptr);
    m_store->writeError = localError(Kind::StorageLocked);
    m_server->clear();
    replyRefresh(u"session5"_s, u"refresh5"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(m_journal.count(u"saveFailed"_s), 2);
    m_store->writeError.reset();
    QVERIFY(await(m_manager->save()));
    failWritesOnceSent(Kind::StorageLocked);
    m_server->clear();
    replyRefresh(u"session6"_s, u"refresh6"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(m_journal.count(u"saveFailed"_s), 3);
}

void tst_Refresh::whetherTheServerRotates_isToldByTheLastRefresh_data()
{
    QTest::addColumn<QString>("refreshName");
    QTest::addColumn<int>("refreshes");
    QTest::newRow("rotates, and every token tells the time of the sign-in") << u"refresh2"_s << 1;
    QTest::newRow("does not") << QString() << 2; // then a keyring that takes nothing is no reason to stop
}

void tst_Refresh::whetherTheServerRotates_isToldByTheLastRefresh()
{
    QFETCH(QString, refreshName);
    signIn();
    QJsonObject later = Token::parse(sessionJwt(u"session2"_s)).claims();
    later[u"iat"_s] = later[u"iat"_s].toInteger() + 600;
    later[u"exp"_s] = later[u"exp"_s].toInteger() + 600;
    QJsonObject answer = authAnswer(u"session2"_s, refreshName);
    answer[u"sessionJwt"_s] = makeJwt(later);
    m_server->reply("/v1/auth/refresh", Reply::json(200, answer));
    expire();
    QVERIFY(await(m_manager->ensureFresh()));
    m_store->writeError = localError(Kind::StorageLocked);
    expire();
    (void)await(m_manager->ensureFresh());
    settle();
    QTEST(int(m_server->requests("/v1/auth/refresh").size()), "refreshes");
}

void tst_Refresh::tokenIsNotSpent_beforeItsSuccessorCanBeSaved_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("locked") << Kind::StorageLocked;
    QTest::newRow("not set up") << Kind::StorageNotSetUp;
    QTest::newRow("disk full") << Kind::StorageUnavailable;
}

void tst_Refresh::tokenIsNotSpent_beforeItsSuccessorCanBeSaved()
{
    QFETCH(Kind, kind);
    signIn();
    m_store->writeError = localError(kind);
    replyRefresh(u"session2"_s, u"refresh2"_s);
    QCOMPARE(awaitError(m_manager->refresh()).kind, kind);
    QCOMPARE(m_manager->state(), State::Active); // as long as there is a token
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session1"_s);
    expire();
    QCOMPARE(awaitError(m_manager->ensureFresh()).kind, kind);
    QTRY_COMPARE(m_manager->state(), State::Offline);
    QCOMPARE(m_manager->lastError()->kind, kind);
    settle();
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
    QCOMPARE(savedName(), u"refresh1"_s);
    QVERIFY(m_manager->isSaved());
    QCOMPARE(m_journal.count(u"saveFailed"_s), 1);

    // At once when something can be saved again, not only when the next try is due.
    m_store->writeError.reset();
    Q_EMIT m_store->changed();
    QTRY_COMPARE(m_manager->state(), State::Active);
    QCOMPARE(savedName(), u"refresh2"_s);
}

void tst_Refresh::keyringThatIsUnlockedOnDemand_isReasonToGoOn()
{
    signIn();
    m_store->writeError = localError(Kind::StorageLocked);
    replyRefresh(u"session2"_s, u"refresh2"_s);
    expire();
    awaitError(m_manager->ensureFresh());
    m_store->writeError.reset();
    QVERIFY(await(m_manager->save()));
    QTRY_COMPARE(m_manager->state(), State::Active);
    QCOMPARE(savedName(), u"refresh2"_s);
}

void tst_Refresh::tokenThatStaysTheSame_needsNoStore()
{
    StoredSession entry = savedJustNow(u"session1"_s, u"refresh1"_s);
    entry.tokenStays = true; // refreshed once, and the refresh token is that of the sign-in
    startManager(entry);
    QVERIFY(*await(m_manager->restore()));
    m_store->writeError = localError(Kind::StorageUnavailable);
    replyRefresh(u"session2"_s, {});
    QCOMPARE(nameOf(await(m_manager->refresh())->jwt()), u"session2"_s);
    QVERIFY(m_manager->isSaved()); // what counts is
    QCOMPARE(m_journal.count(u"saveFailed"_s), 0);
}

void tst_Refresh::signInThatCouldNotBeSaved_isNotReportedAgain()
{
    m_store->writeError = localError(Kind::StorageUnavailable);
    QCOMPARE(await(begin(u"session1"_s, u"refresh1"_s)).error().kind, Kind::StorageUnavailable);
    replyRefresh(u"session2"_s, u"refresh2"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(m_journal.count(u"saveFailed"_s), 0); // begin() has told
}

void tst_Refresh::trouble_neverEndsTheSession_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("no connection") << Reply::dropped();
    QTest::newRow("a portal's page") << Reply::text(200, "<html>");
    QTest::newRow("a portal's redirect") << Reply::text(302, {}, {{"Location", "http://portal.example"}});
    QTest::newRow("an empty answer") << Reply::text(200, {});
    QTest::newRow("bare 401") << Reply::text(401, {});
    QTest::newRow("401 with a page") << Reply::text(401, "<html>E064001</html>");
    const auto refusal = [](int status, const char *code) {
        return Reply::json(status, {{"errorCode"_L1, QLatin1StringView(code)}});
    };
    QTest::newRow("401 of a gateway in JSON") << Reply::json(401, {{"error"_L1, "unauthorized"_L1}});
    QTest::newRow("401 with a gateway's code") << refusal(401, "401");
    QTest::newRow("401, the request was malformed") << refusal(401, "E011001");
    QTest::newRow("400, the request was malformed") << refusal(400, "E011003");
    QTest::newRow("400 with a code of no user or token") << refusal(400, "E102004");
    QTest::newRow("403 because of the configuration") << refusal(403, "E108202");
    QTest::newRow("401 because of the rate") << refusal(401, "E130429");
    QTest::newRow("403") << Reply::text(403, "<html>");
    QTest::newRow("404") << Reply::text(404, "<html>");
    for (const int status : {404, 405, 429, 500, 503})
        QTest::addRow("%d with the code of an end", status) << refusal(status, "E064001");
    QTest::newRow("rate limit") << Reply::json(429, {{"errorCode"_L1, "E130429"_L1}});
    QTest::newRow("500") << Reply::json(500, {{"errorCode"_L1, "E1"_L1}});
    QTest::newRow("503 with a page") << Reply::text(503, "<html>");
    QTest::newRow("520") << Reply::text(520, {});
}

void tst_Refresh::trouble_neverEndsTheSession()
{
    QFETCH(Reply, reply);
    signIn();
    m_server->reply("/v1/auth/refresh", reply);
    expire();
    const Error error = awaitError(m_manager->ensureFresh());
    QVERIFY(error.kind != Kind::SessionEnded && error.kind != Kind::Cancelled);
    settle();
    QCOMPARE(m_manager->state(), State::Offline);
    QVERIFY(m_manager->isSignedIn());
    QCOMPARE(m_manager->lastError()->kind, error.kind);
    QCOMPARE(savedName(), u"refresh1"_s);
    QVERIFY(!m_journal.contains("signedOut ended"_L1) && !m_journal.contains("remove"_L1));

    m_server->clear();
    replyRefresh(u"session2"_s, u"refresh2"_s);
    QVERIFY(m_clock->next());
    m_clock->advance(*m_clock->next());
    QTRY_COMPARE(m_manager->state(), State::Active);
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh1"_s});
    QCOMPARE(m_journal.count(u"signedIn"_s), 0);
}

void tst_Refresh::trouble_whileTheTokenIsFresh_isNotNoticed()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::dropped());
    m_clock->advance(*m_clock->next());
    QTRY_VERIFY(m_manager->lastError() && m_manager->lastError()->kind == Kind::Offline);
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session1"_s);
}

void tst_Refresh::trouble_whileTheTokenIsFresh_isTriedAgainInTime_data()
{
    QTest::addColumn<std::chrono::seconds>("nextRefresh");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    using Ms = std::chrono::milliseconds;
    // The first refresh comes when 62.5 % are over; then 85 % of what is left of 570 s, or of the inactivity limit.
    QTest::newRow("ten minutes") << 0s << Ms(165'750);
    QTest::newRow("inactivity limit") << 120s << Ms(38'250);
}

void tst_Refresh::trouble_whileTheTokenIsFresh_isTriedAgainInTime()
{
    QFETCH(std::chrono::seconds, nextRefresh);
    QFETCH(std::chrono::milliseconds, expected);
    AuthResponse response = answer(u"session1"_s, u"refresh1"_s);
    response.session.nextRefresh = nextRefresh;
    QVERIFY(await(m_manager->begin(u"ada@example.com"_s, response, Persistence::Keep)));
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    m_clock->advance(*m_clock->next() - 1ms);
    m_manager->noteActivity(); // with a limit of inactivity somebody has to be there
    m_clock->advance(1ms);
    QTRY_VERIFY(m_manager->lastError() && m_manager->lastError()->kind == Kind::Server && m_clock->next());
    QCOMPARE(*m_clock->next(), expected);
    m_clock->advance(expected);
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 2);
    QCOMPARE(m_manager->state(), State::Active);
}

void tst_Refresh::tries_becomeRareAndNeverEnd()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    expire();
    settle();
    std::chrono::milliseconds bound = 2s;
    for (int i = 0; i < 15; ++i) {
        QTRY_VERIFY(m_clock->next());
        const auto delay = *m_clock->next();
        QVERIFY2(delay == bound / 2, qPrintable(u"%1: %2"_s.arg(i).arg(delay.count()))); // the jitter is 0.5
        bound = std::min<std::chrono::milliseconds>(bound * 2, 5min);
        const auto before = m_server->requests("/v1/auth/refresh").size();
        m_clock->advance(delay);
        QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), before + 1);
    }
    m_server->clear();
    replyRefresh(u"session2"_s, {});
    QTRY_VERIFY(m_clock->next());
    m_clock->advance(*m_clock->next());
    QTRY_COMPARE(m_manager->state(), State::Active);
    // And it starts anew with the next trouble.
    m_server->clear();
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    expire();
    awaitError(m_manager->ensureFresh());
    QCOMPARE(m_clock->next()->count(), 1000);
}

void tst_Refresh::tries_obeyRetryAfter_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<std::chrono::seconds>("obeyed");
    QTest::newRow("ten minutes") << QByteArray("600") << 600s;
    QTest::newRow("an hour") << QByteArray("3600") << 3600s;
    QTest::newRow("ever") << QByteArray("99999999999") << 3600s;
    QTest::newRow("years") << QByteArray("Wed, 01 Jan 2031 00:00:00 GMT") << 3600s;
}

void tst_Refresh::tries_obeyRetryAfter()
{
    QFETCH(QByteArray, asked);
    QFETCH(std::chrono::seconds, obeyed);
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(429, {{"errorCode"_L1, "E130429"_L1}}, {{"Retry-After", asked}}));
    const Error error = awaitError(m_manager->refresh());
    QCOMPARE(error.kind, Kind::RateLimited);
    QCOMPARE(*m_clock->next(), obeyed + 75s); // spread over up to 150 s more: others were told the same moment
    QCOMPARE(awaitError(m_manager->refresh()).retryAfter.value_or(0s), obeyed);
    QCOMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    m_clock->advance(obeyed); // and then it is tried
    (void)m_manager->refresh();
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 2);
}

void tst_Refresh::offlineUser_mayTryAtOnce()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::dropped());
    m_server->reply("/v1/auth/refresh", Reply::dropped());
    replyRefresh(u"session2"_s, {});
    expire();
    awaitError(m_manager->ensureFresh());
    QCOMPARE(m_manager->state(), State::Offline);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    QCOMPARE(m_manager->state(), State::Active);
}

void tst_Refresh::end_isBelievedOnlyTheSecondTime_data()
{
    QTest::addColumn<Reply>("second");
    QTest::addColumn<State>("expected");
    QTest::newRow("taken back") << Reply::json(200, authAnswer(u"session2"_s, {})) << State::Active;
    QTest::newRow("server broken") << Reply::text(503, "<html>") << State::Offline;
    QTest::newRow("connection lost") << Reply::dropped() << State::Offline;
    QTest::newRow("refused without a code") << Reply::text(401, {}) << State::Offline;
}

void tst_Refresh::end_isBelievedOnlyTheSecondTime()
{
    QFETCH(Reply, second);
    signIn();
    refuseRefresh("E064001");
    m_server->reply("/v1/auth/refresh", second);
    m_server->reply("/v1/auth/refresh", second);
    expire();
    const auto refreshed = m_manager->ensureFresh();
    QVERIFY(passRefusalPause(*m_clock));
    (void)await(refreshed);
    settle();
    QTEST(m_manager->state(), "expected");
    QCOMPARE(savedName(), u"refresh1"_s);
    QVERIFY(!m_journal.contains("signedOut ended"_L1));
}

void tst_Refresh::endedSession_isRemovedAndAnnouncedOnce()
{
    signIn();
    refuseRefresh("E064006", 400);
    const auto first = m_manager->refresh();
    const auto second = m_manager->refresh();
    QCOMPARE(awaitRefusals(first).kind, Kind::SessionEnded);
    QCOMPARE(awaitError(second).kind, Kind::SessionEnded);
    settle();
    QVERIFY(!m_store->entry);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 1);
    QCOMPARE(m_manager->state(), State::SignedOut);
    QVERIFY(m_manager->user().isEmpty());
    QCOMPARE(awaitError(m_manager->ensureFresh()).kind, Kind::NotSignedIn);
    QCOMPARE(m_server->requests("/v1/auth/refresh").size(), 2);
}

void tst_Refresh::otherProcessThatRefreshed_isFollowed()
{
    signIn();
    keep(saved(u"refresh2"_s));
    replyRefresh(u"session3"_s, u"refresh3"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh2"_s});
    QCOMPARE(savedName(), u"refresh3"_s);
}

void tst_Refresh::otherProcessThatRefreshedMeanwhile_isFollowed()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(400, {{"errorCode"_L1, "E064006"_L1}}).held());
    replyRefresh(u"session3"_s, u"refresh3"_s);
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    keep(saved(u"refresh2"_s));
    m_server->release();
    QCOMPARE(nameOf(await(refreshed)->jwt()), u"session3"_s);
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList({u"refresh1"_s, u"refresh2"_s}));
    QCOMPARE(savedName(), u"refresh3"_s);
}

void tst_Refresh::otherProcessThatSignedOut_isFollowed()
{
    signIn();
    keep({});
    QCOMPARE(awaitError(m_manager->refresh()).kind, Kind::SessionEnded);
    settle();
    // Nothing is sent, and nothing removed: the other process may sign in again at any time.
    QCOMPARE(m_journal, QStringList({u"read"_s, u"SignedOut"_s, u"signedOut ended"_s}));
}

void tst_Refresh::otherProcessOfAnotherUser_takesTheEntryOver()
{
    signIn();
    keep(savedOfSomebodyElse());
    QCOMPARE(awaitError(m_manager->refresh()).kind, Kind::SessionEnded);
    settle();
    // Our token is not sent: that process has ended our session when it began its own.
    QCOMPARE(m_journal, QStringList({u"read"_s, u"SignedOut"_s, u"signedOut ended"_s}));
    QCOMPARE(kept(), savedOfSomebodyElse());
}

void tst_Refresh::unreadableStore_isNoReasonToStop_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("locked") << Kind::StorageLocked;
    QTest::newRow("unavailable") << Kind::StorageUnavailable;
    QTest::newRow("corrupt") << Kind::StorageCorrupt;
    QTest::newRow("not a token") << Kind::Cancelled;
}

void tst_Refresh::unreadableStore_isNoReasonToStop()
{
    QFETCH(Kind, kind);
    signIn();
    if (kind == Kind::Cancelled)
        m_store->entry = entryWithToken(kept(), u"hunter2"_s);
    else if (kind == Kind::StorageCorrupt)
        m_store->entry = "hunter2";
    else
        m_store->readError = localError(kind);
    replyRefresh(u"session2"_s, {});
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh1"_s});
}

QTEST_GUILESS_MAIN(tst_Refresh)
#include "tst_refresh.moc"

// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;
using Persistence = SessionManager::Persistence;

/// A project that ends inactive sessions, and a person who goes away and comes back.
class tst_Inactivity : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void nobody_refreshesNothing();
    void withoutALimit_nobodyIsNeeded();
    void somebody_isRefreshedFor_data();
    void somebody_isRefreshedFor();
    void somebodyWhoLeft_isRefreshedForOnce();
    void somebodyWhoComesBack_isRefreshedForAtOnce();
    void triesAfterTrouble_endWithTheActivity();
    void limit_isKnownAtTheNextStart_data();
    void limit_isKnownAtTheNextStart();
    void limit_isTakenFromAnotherProcess();

    void sessionThatEnded_whileTheyWereAway_isToldAsThat();
    void sessionThatEnded_whileTheyWereThere_isNot();
    void sessionThatEnded_beforeTheStart_isToldAsThat_data();
    void sessionThatEnded_beforeTheStart_isToldAsThat();
    void sessionThatEnded_inAnotherProcess_isNot();

private:
    static constexpr std::chrono::seconds limit = 5min;

    int refreshes() const { return int(m_server->requests("/v1/auth/refresh").size()); }
    void replyWithLimit()
    {
        QJsonObject body = authAnswer(u"session2"_s, {});
        body["nextRefreshSeconds"_L1] = int(limit.count());
        m_server->reply("/v1/auth/refresh", Reply::json(200, body));
    }
    void signInWithLimit(std::chrono::seconds nextRefresh = limit)
    {
        AuthResponse response = answer(u"session1"_s, u"refresh1"_s);
        response.session.nextRefresh = nextRefresh;
        QVERIFY(await(m_manager->begin(u"ada@example.com"_s, response, Persistence::Keep)));
        m_journal.clear();
        replyWithLimit();
    }
    /// Time passes, and what is due is done.
    void pass(std::chrono::seconds time)
    {
        m_clock->advance(time);
        settle();
    }
    StoredSession savedWithLimit() const
    {
        StoredSession entry = savedJustNow(u"session1"_s, u"refresh1"_s);
        entry.nextRefresh = limit;
        entry.clockAhead = clockIsAhead();
        return entry;
    }
    std::chrono::seconds clockIsAhead() const
    {
        return std::chrono::seconds(Token::parse(sessionJwt(u"x"_s)).issuedAt().secsTo(m_clock->deviceTime()));
    }
};

void tst_Inactivity::nobody_refreshesNothing()
{
    signInWithLimit();
    pass(1h);
    pass(24h);
    QCOMPARE(refreshes(), 0);
    QCOMPARE(m_manager->state(), State::Active);
}

void tst_Inactivity::withoutALimit_nobodyIsNeeded()
{
    signInWithLimit(0s);
    pass(9min);
    QCOMPARE(refreshes(), 1);
}

void tst_Inactivity::somebody_isRefreshedFor_data()
{
    QTest::addColumn<QByteArray>("deed");
    for (const char *deed : {"noteActivity", "ensureFresh", "authorize"})
        QTest::newRow(deed) << QByteArray(deed);
}

void tst_Inactivity::somebody_isRefreshedFor()
{
    QFETCH(QByteArray, deed);
    signInWithLimit();
    for (int minute = 0; minute < 30; ++minute) {
        pass(60s);
        if (deed == "noteActivity")
            m_manager->noteActivity();
        else if (deed == "ensureFresh")
            QVERIFY(await(m_manager->ensureFresh()));
        else
            QVERIFY(await(m_manager->authorize({})));
    }
    QVERIFY2(refreshes() >= 6 && refreshes() <= 15, qPrintable(QString::number(refreshes())));
}

void tst_Inactivity::somebodyWhoLeft_isRefreshedForOnce()
{
    signInWithLimit();
    m_clock->advance(1min);
    m_manager->noteActivity();
    pass(3min);
    QCOMPARE(refreshes(), 1);
    pass(1h);
    QCOMPARE(refreshes(), 1);
}

void tst_Inactivity::somebodyWhoComesBack_isRefreshedForAtOnce()
{
    signInWithLimit();
    pass(1h);
    m_manager->noteActivity();
    QTRY_COMPARE(refreshes(), 1);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    m_manager->noteActivity();
    settle();
    QCOMPARE(refreshes(), 1);
}

void tst_Inactivity::triesAfterTrouble_endWithTheActivity()
{
    signInWithLimit();
    m_clock->advance(1min);
    m_manager->noteActivity();
    m_server->clear();
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    for (int i = 0; i < 60; ++i)
        pass(1min);
    const int tried = refreshes();
    QVERIFY(tried > 0);
    pass(24h);
    QCOMPARE(refreshes(), tried);
    m_manager->noteActivity();
    QTRY_COMPARE(refreshes(), tried + 1);
}

void tst_Inactivity::limit_isKnownAtTheNextStart_data()
{
    QTest::addColumn<bool>("fresh");
    QTest::newRow("with a good token") << true;
    QTest::newRow("with one that has expired") << false;
}

void tst_Inactivity::limit_isKnownAtTheNextStart()
{
    QFETCH(bool, fresh);
    StoredSession entry = savedWithLimit();
    entry = *StoredSession::fromBytes(entry.toBytes());
    QCOMPARE(entry.nextRefresh, limit);
    replyWithLimit();
    m_clock->sleep(fresh ? 1s : 10min);
    startManager(entry);
    QVERIFY(*await(m_manager->restore())); // somebody has started the program
    for (int i = 0; i < 60; ++i)
        pass(1min);
    QCOMPARE(refreshes(), 1);
    QCOMPARE(kept().nextRefresh, limit);
}

void tst_Inactivity::limit_isTakenFromAnotherProcess()
{
    signIn();
    replyWithLimit();
    m_clock->advance(1min);
    StoredSession refreshed = savedJustNow(u"session2"_s, u"refresh2"_s);
    refreshed.nextRefresh = limit;
    keep(refreshed);
    Q_EMIT m_store->changed();
    settle();
    pass(1h);
    QCOMPARE(refreshes(), 0);
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh2"_s);
}

void tst_Inactivity::sessionThatEnded_whileTheyWereAway_isToldAsThat()
{
    signInWithLimit();
    m_server->clear();
    refuseRefresh("E999999");
    pass(1h);
    m_manager->noteActivity();
    QVERIFY(passRefusalPause(*m_clock));
    QTRY_COMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(m_journal.filter(u"signedOut"_s), QStringList{u"signedOut inactive"_s});
}

void tst_Inactivity::sessionThatEnded_whileTheyWereThere_isNot()
{
    signInWithLimit();
    m_server->clear();
    refuseRefresh("E999999");
    m_clock->advance(1min);
    m_manager->noteActivity();
    m_clock->advance(3min);
    QVERIFY(passRefusalPause(*m_clock));
    QTRY_COMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(m_journal.filter(u"signedOut"_s), QStringList{u"signedOut ended"_s});
}

void tst_Inactivity::sessionThatEnded_beforeTheStart_isToldAsThat_data()
{
    QTest::addColumn<bool>("sameBoot");
    QTest::addColumn<std::chrono::seconds>("away");
    QTest::addColumn<QString>("told");
    QTest::newRow("away") << true << std::chrono::seconds(1h) << u"signedOut inactive"_s;
    QTest::newRow("away, computer started anew") << false << std::chrono::seconds(1h) << u"signedOut inactive"_s;
    QTest::newRow("not long enough, computer started anew") << false << 60s << u"signedOut ended"_s;
}

void tst_Inactivity::sessionThatEnded_beforeTheStart_isToldAsThat()
{
    QFETCH(bool, sameBoot);
    QFETCH(std::chrono::seconds, away);
    StoredSession entry = savedWithLimit();
    if (!sameBoot)
        entry.sessionToken.epoch = u"the boot before"_s;
    m_clock->sleep(away);
    startManager(entry);
    refuseRefresh("E999999");
    const auto restored = m_manager->restore();
    if (sameBoot)
        m_manager->noteActivity();
    QVERIFY(passRefusalPause(*m_clock));
    QCOMPARE(awaitError(restored).kind, Kind::SessionEnded);
    QTEST(m_journal.filter(u"signedOut"_s).value(0), "told");
}

void tst_Inactivity::sessionThatEnded_inAnotherProcess_isNot()
{
    signInWithLimit();
    pass(1h);
    keep({}); // signed out there
    m_manager->noteActivity();
    QTRY_COMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(m_journal.filter(u"signedOut"_s), QStringList{u"signedOut ended"_s});
}

QTEST_GUILESS_MAIN(tst_Inactivity)
#include "tst_inactivity.moc"

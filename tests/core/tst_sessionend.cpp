// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;
using Persistence = SessionManager::Persistence;

/// How a session ends that nobody signed out of: refused by Descope, or by the end of its time.
class tst_SessionEnd : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void refusals_endTheSession_data();
    void refusals_endTheSession();
    void refusals_areSecondsApart();
    void refusals_countAcrossOtherTrouble();
    void refusal_afterALostAnswer_isTheFirst();
    void refusal_ofAnEarlierToken_isForgotten();

    void refusedDetails_areLookedInto_data();
    void refusedDetails_areLookedInto();
    void refusedSignOut_isToldUnlessTheSessionIsSurelyOver();

    void tokenThatRanOut_endsTheSessionAtTheStart();
    void tokenThatRanOut_isToldOncePerStart();
    void tokenThatRanOut_elsewhereRefreshed_isFollowed();
    void tokenThatRanOut_whileTheServerIsInTrouble_endsTheSession();
    void tokenThatRanOut_byWhichClock_data();
    void tokenThatRanOut_byWhichClock();

private:
    static constexpr std::chrono::seconds weeks = 28 * 24h; ///< of a refresh token
    /// The device's clock when the tokens were issued, if it is right.
    static QDateTime issueDate() { return Token::parse(sessionJwt(u"x"_s)).issuedAt(); }
    static QByteArray httpDate(const QDateTime &time)
    {
        return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    int refreshes() const { return int(m_server->requests("/v1/auth/refresh").size()); }
};

void tst_SessionEnd::refusals_endTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](int status, const char *code) { QTest::addRow("%d %s", status, code) << status << QByteArray(code); };
    row(401, "E064001");
    row(400, "E064006");
    row(401, "E061005");
    // Nobody published these: somebody disabled, deleted, inactive for too long, or a token that ran out.
    row(401, "E999999");
    row(403, "E074001");
    row(400, "E062108");
    row(400, "E069999");
}

void tst_SessionEnd::refusals_endTheSession()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    signIn();
    refuseRefresh(code, status);
    m_clock->advance(10min);
    QVERIFY(passRefusalPause(*m_clock));
    QTRY_COMPARE(m_manager->state(), State::SignedOut);
    QVERIFY(!m_store->entry);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 1);
    QCOMPARE(refreshes(), 2);
}

void tst_SessionEnd::refusals_areSecondsApart()
{
    signIn();
    refuseRefresh("E064001");
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(refreshes(), 1);
    settle();
    m_clock->advance(SessionRefresher::refusalPause - 1ms);
    settle();
    QCOMPARE(refreshes(), 1);
    QVERIFY(!refreshed.isFinished());
    m_clock->advance(1ms);
    QCOMPARE(awaitError(refreshed).kind, Kind::SessionEnded);
    QVERIFY(SessionRefresher::refusalPause >= 2s);
}

void tst_SessionEnd::refusals_countAcrossOtherTrouble()
{
    signIn();
    refuseRefresh("E999999");
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    refuseRefresh("E999999");
    m_clock->advance(10min);
    QVERIFY(passRefusalPause(*m_clock));
    QTRY_COMPARE(m_manager->state(), State::Offline);
    QTRY_VERIFY(m_clock->next());
    m_clock->advance(*m_clock->next());
    QTRY_COMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(refreshes(), 3);
}

void tst_SessionEnd::refusal_afterALostAnswer_isTheFirst()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::dropped());
    refuseRefresh("E064006", 400);
    replyRefresh(u"session2"_s, {});
    const auto refreshed = m_manager->refresh();
    QVERIFY(passRefusalPause(*m_clock));
    QCOMPARE(nameOf(await(refreshed)->jwt()), u"session2"_s);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 0);
}

void tst_SessionEnd::refusal_ofAnEarlierToken_isForgotten()
{
    signIn();
    refuseRefresh("E999999");
    replyRefresh(u"session2"_s, {}); // and the refresh token stays
    refuseRefresh("E999999");
    replyRefresh(u"session3"_s, {});
    for (int i = 0; i < 2; ++i) {
        const auto refreshed = m_manager->refresh();
        QVERIFY(passRefusalPause(*m_clock));
        QVERIFY(await(refreshed));
    }
    QCOMPARE(m_manager->state(), State::Active);
}

void tst_SessionEnd::refusedDetails_areLookedInto_data()
{
    QTest::addColumn<Reply>("refresh");
    QTest::addColumn<Reply>("details");
    QTest::addColumn<Kind>("expected");
    const Reply refused = Reply::json(401, {{"errorCode"_L1, "E061005"_L1}});
    const Reply good = Reply::json(200, {{"userId"_L1, "U2canaryuser"_L1}, {"name"_L1, "Ada Lovelace"_L1}});
    const Reply refreshed = Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s));
    QTest::newRow("alive") << refreshed << good << Kind::Cancelled;
    QTest::newRow("alive, and refused all the same") << refreshed << refused << Kind::Server;
    QTest::newRow("alive, and another user") << refreshed << Reply::json(200, {{"userId"_L1, "U2stranger"_L1}}) << Kind::Server;
    QTest::newRow("trouble") << Reply::text(503, "<html>") << good << Kind::Server;
}

void tst_SessionEnd::refusedDetails_areLookedInto()
{
    QFETCH(Reply, refresh);
    QFETCH(Reply, details);
    signIn();
    m_server->reply("/v1/auth/me", Reply::json(401, {{"errorCode"_L1, "E061005"_L1}}));
    m_server->reply("/v1/auth/me", details);
    m_server->reply("/v1/auth/refresh", refresh);
    const auto user = m_manager->reloadUser();
    QTEST(awaitError(user).kind, "expected");
    QVERIFY(m_manager->isSignedIn());
    QCOMPARE(m_manager->user().userId, u"U2canaryuser"_s);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 0);
}

void tst_SessionEnd::refusedSignOut_isToldUnlessTheSessionIsSurelyOver()
{
    for (const auto *code : {"E064001", "E999999"}) {
        startManager();
        signIn();
        m_server->clear();
        m_server->reply("/v1/auth/logout", Reply::json(401, {{"errorCode"_L1, QString::fromLatin1(code)}}));
        const auto report = await(m_manager->signOut());
        QVERIFY(report);
        QCOMPARE(report->server.has_value(), qstrcmp(code, "E999999") == 0);
    }
}

void tst_SessionEnd::tokenThatRanOut_endsTheSessionAtTheStart()
{
    const StoredSession entry = savedJustNow(u"session1"_s, u"refresh1"_s);
    m_clock->sleep(weeks);
    startManager(entry);
    QString who;
    connect(m_manager.get(), &SessionManager::signedOut, this, [&] { who = m_manager->loginId(); });
    QCOMPARE(awaitError(m_manager->restore()).kind, Kind::SessionEnded);
    settle();
    QCOMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 1);
    QCOMPARE(m_journal.count(u"signedIn"_s), 0);
    QCOMPARE(who, u"ada@example.com"_s);
    QCOMPARE(refreshes(), 0);
    // Its owner is to be greeted at the next start, too.
    QCOMPARE(kept(), entry);
}

void tst_SessionEnd::tokenThatRanOut_isToldOncePerStart()
{
    const StoredSession entry = savedJustNow(u"session1"_s, u"refresh1"_s);
    m_clock->sleep(weeks);
    startManager(entry);
    awaitError(m_manager->restore());
    Q_EMIT m_store->changed();
    settle();
    QCOMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 1);
    // A sign-in replaces it, and in another program too.
    StoredSession next = savedJustNow(u"session2"_s, u"refresh2"_s);
    next.refreshToken = Token::parse(makeJwt({{"drn"_L1, "DSR"_L1}, {"jti"_L1, "refresh2"_L1}, {"sub"_L1, "U2canaryuser"_L1},
        {"exp"_L1, issueDate().toSecsSinceEpoch() + 2 * qint64(weeks.count())}}));
    keep(next);
    Q_EMIT m_store->changed();
    QTRY_COMPARE(m_manager->state(), State::Active);
}

void tst_SessionEnd::tokenThatRanOut_elsewhereRefreshed_isFollowed()
{
    signIn();
    m_clock->sleep(weeks);
    const QString later = makeJwt({{"drn"_L1, "DSR"_L1}, {"jti"_L1, "refresh2"_L1}, {"sub"_L1, "U2canaryuser"_L1},
        {"exp"_L1, issueDate().toSecsSinceEpoch() + 2 * qint64(weeks.count())}});
    StoredSession refreshed = kept();
    refreshed.refreshToken = Token::parse(later);
    keep(refreshed);
    replyRefresh(u"session3"_s, {});
    QVERIFY(await(m_manager->ensureFresh()));
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh2"_s});
}

void tst_SessionEnd::tokenThatRanOut_whileTheServerIsInTrouble_endsTheSession()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    m_clock->advance(10min);
    QTRY_COMPARE(m_manager->state(), State::Offline);
    m_clock->sleep(weeks);
    m_clock->advance(0ms);
    QTRY_COMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 1);
}

void tst_SessionEnd::tokenThatRanOut_byWhichClock_data()
{
    using Hours = std::chrono::hours;
    using Ahead = std::optional<std::chrono::seconds>;
    QTest::addColumn<bool>("sameBoot");
    QTest::addColumn<Ahead>("wasAhead");              // the computer's clock, when the session was saved
    QTest::addColumn<Hours>("device");                // what it says now, after the token was issued
    QTest::addColumn<std::optional<Hours>>("server"); // what the server says, if it was asked
    QTest::addColumn<bool>("ended");
    const Hours over = std::chrono::duration_cast<Hours>(weeks) + 1h;
    const Hours long_ = over + 24h;
    const auto row = [](const char *name, bool sameBoot, Ahead wasAhead, Hours device, std::optional<Hours> server, bool ended) {
        QTest::newRow(name) << sameBoot << wasAhead << device << server << ended;
    };
    row("the device's clock alone", false, {}, long_, {}, false);
    row("the device's clock alone, by years", false, {}, 24h * 3650, {}, false);
    row("the device's clock, which was right", false, 0s, long_, {}, true);
    row("the device's clock, which was right, within a day", false, 0s, over, {}, false);
    row("the device's clock, which was a year ahead", false, 24h * 365, 24h * 380, {}, false);
    row("the device's clock, which was a year ahead, later", false, 24h * 365, 24h * 395, {}, true);
    row("the device's clock, which was a year behind and was set right", false, -24h * 365, 24h * 3, {}, false);
    row("the server's clock", false, {}, 0h, over, true);
    row("the server's clock against the device's", false, {}, long_, 24h, false);
    row("a steady clock against the device's", true, 0s, long_, {}, false);
    row("a steady clock against a server's that is wrong", true, 0s, 0h, long_, false);
}

void tst_SessionEnd::tokenThatRanOut_byWhichClock()
{
    QFETCH(bool, sameBoot);
    QFETCH(std::optional<std::chrono::seconds>, wasAhead);
    QFETCH(std::chrono::hours, device);
    QFETCH(std::optional<std::chrono::hours>, server);
    QFETCH(bool, ended);
    const auto after = [](std::chrono::seconds time) { return issueDate().addSecs(time.count()); };
    StoredSession entry = savedJustNow(u"session1"_s, u"refresh1"_s);
    m_clock->sleep(1h); // and the session token is no longer good
    if (!sameBoot)
        entry.sessionToken.epoch = u"the boot before"_s;
    entry.clockAhead = wasAhead;
    m_clock->device = after(device);
    startManager(entry);
    Reply trouble = Reply::text(503, "<html>", server ? Reply::Headers{{"Date", httpDate(after(*server))}} : Reply::Headers{});
    m_server->reply("/v1/auth/refresh", trouble);
    const auto restored = await(m_manager->restore());
    QCOMPARE(!restored, ended);
    QCOMPARE(m_manager->state(), ended ? State::SignedOut : State::Offline);
    QCOMPARE(refreshes(), ended && !server ? 0 : 1);
}

QTEST_GUILESS_MAIN(tst_SessionEnd)
#include "tst_sessionend.moc"

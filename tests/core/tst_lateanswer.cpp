// SPDX-License-Identifier: MIT
#include "core/storage/processlock.h"
#include "sessionfixture.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;

namespace {

constexpr std::chrono::milliseconds patience = 200ms; ///< of people, and of a call that can be made again

} // namespace

/// An answer that takes longer than people wait, and holds the only token that is valid then.
class tst_LateAnswer : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(patience); }

    void answerAfterTheDeadline_isTaken();
    void answerAfterTheDeadline_whileTheTokenIsGood_isNotNoticed();
    void answerAfterTheDeadline_atTheStart_isTaken();
    void answerAfterASignOut_isRevoked();
    void answerThatNeverComes_isNoRefusal();
    void connectionLostAfterLong_isNotTriedAtOnce();
    void turnOfAnotherProcess_isToldAsThat();

    void callThatMaySpendTheToken_isWaitedFor();
    void callThatWasNotSent_endsAtTheDeadline();

private:
    void expire() { m_clock->advance(10min - 1ms); }
    int refreshes() const { return int(m_server->requests("/v1/auth/refresh").size()); }
    void holdRefresh() { m_server->reply("/v1/auth/refresh", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held()); }
};

void tst_LateAnswer::answerAfterTheDeadline_isTaken()
{
    signIn();
    holdRefresh();
    expire();
    for (int i = 0; i < 2; ++i) {
        const Error error = awaitError(m_manager->ensureFresh());
        QCOMPARE(error.kind, Kind::Timeout);
        QCOMPARE(error.description, u"The server has not answered yet."_s);
        QCOMPARE(m_manager->lastError(), std::optional(error));
        QCOMPARE(m_manager->state(), State::Offline);
        QVERIFY(m_manager->isRefreshing());
        QVERIFY(!m_clock->next()); // and no second one is planned
    }
    QCOMPARE(refreshes(), 1);
    m_server->release();
    QTRY_COMPARE(m_manager->state(), State::Active);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    QCOMPARE(savedName(), u"refresh2"_s);
    QCOMPARE(refreshes(), 1);
    QVERIFY(!m_manager->isRefreshing());
}

void tst_LateAnswer::answerAfterTheDeadline_whileTheTokenIsGood_isNotNoticed()
{
    signIn();
    holdRefresh();
    const auto asked = m_manager->refresh();
    QCOMPARE(awaitError(asked).kind, Kind::Timeout);
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session1"_s);
    m_server->release();
    QTRY_COMPARE(savedName(), u"refresh2"_s);
}

void tst_LateAnswer::answerAfterTheDeadline_atTheStart_isTaken()
{
    startManager(saved(u"refresh1"_s));
    holdRefresh();
    QVERIFY(*await(m_manager->restore()));
    QCOMPARE(m_manager->state(), State::Offline);
    m_server->release();
    QTRY_COMPARE(m_manager->state(), State::Active);
    QCOMPARE(m_journal.count(u"signedIn"_s), 1);
    QCOMPARE(savedName(), u"refresh2"_s);
}

void tst_LateAnswer::answerAfterASignOut_isRevoked()
{
    signIn();
    holdRefresh();
    QCOMPARE(awaitError(m_manager->refresh()).kind, Kind::Timeout);
    (void)await(m_manager->signOut());
    QVERIFY(!m_manager->isRefreshing());
    m_server->release();
    QTRY_COMPARE(sentNames("/v1/auth/logout"), QStringList({u"refresh1"_s, u"refresh2"_s}));
}

void tst_LateAnswer::answerThatNeverComes_isNoRefusal()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::silence());
    refuseRefresh("E064006", 400);
    replyRefresh(u"session2"_s, {});
    expire();
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(waitUntil([this] { return !m_manager->isRefreshing(); }));
    QVERIFY2(elapsed.elapsed() > 8 * patience.count(), qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(m_manager->lastError()->kind, Kind::Timeout);
    settle();
    QCOMPARE(refreshes(), 1); // not at once
    QVERIFY(m_clock->next());
    m_clock->advance(*m_clock->next());
    QVERIFY(passRefusalPause(*m_clock)); // the first refusal, and not the second
    QTRY_COMPARE(m_manager->state(), State::Active);
    QCOMPARE(m_journal.count(u"signedOut ended"_s), 0);
}

/// Or whoever waits would wait for two such answers.
void tst_LateAnswer::connectionLostAfterLong_isNotTriedAtOnce()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::dropped().held());
    expire();
    const auto asked = m_manager->refresh();
    QTRY_COMPARE(refreshes(), 1);
    m_clock->advance(16s);
    m_server->release();
    QVERIFY(waitUntil([this] { return !m_manager->isRefreshing(); }));
    (void)awaitError(asked);
    settle();
    QCOMPARE(refreshes(), 1);
    QCOMPARE(m_manager->state(), State::Offline);
    QVERIFY(m_clock->next()); // but later
}

void tst_LateAnswer::turnOfAnotherProcess_isToldAsThat()
{
    const QTemporaryDir folder;
    m_store->lock = folder.path() + ".lock"_L1; // a name that no other test on this computer has
    signIn();
    replyRefresh(u"session2"_s, u"refresh2"_s);
    auto other = std::make_unique<ProcessLock>(m_store->lock);
    QCOMPARE(other->tryLock(), ProcessLock::Outcome::Taken);
    expire();
    const Error error = awaitError(m_manager->ensureFresh());
    QCOMPARE(error.kind, Kind::Busy);
    QCOMPARE(error.description, u"Another program of the same sign-in is refreshing it."_s);
    QCOMPARE(refreshes(), 0);
    other.reset();
    m_clock->advance(1s);
    QTRY_COMPARE(m_manager->state(), State::Active);
}

void tst_LateAnswer::callThatMaySpendTheToken_isWaitedFor()
{
    const Token token = Token::parse(refreshJwt(u"refresh1"_s));
    m_server->reply("/v1/auth/me", Reply::silence());
    for (const auto *path : {"/v1/auth/refresh", "/v1/auth/tenant/select"}) {
        m_server->reply(path, Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
        const auto answer =
            qstrcmp(path, "/v1/auth/refresh") == 0 ? m_service->refresh(token) : m_service->selectTenant(u"T2acme"_s, token);
        QTRY_COMPARE(m_server->requests(path).size(), 1);
        QCOMPARE(awaitError(m_service->me(token)).kind, Kind::Timeout); // a call that is not waited for, and began later
        QVERIFY(!answer.isFinished());
        m_server->release();
        QVERIFY(await(answer));
    }
}

void tst_LateAnswer::callThatWasNotSent_endsAtTheDeadline()
{
    QTcpServer silent; // connections are made, and the handshake is not answered
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DescopeService service({m_service->projectId(), QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort())), patience});
    QElapsedTimer elapsed;
    elapsed.start();
    const Error error = awaitError(service.refresh(Token::parse(refreshJwt(u"refresh1"_s))));
    QCOMPARE(error.kind, Kind::Timeout);
    QVERIFY(!error.outcomeUnknown);
    QVERIFY2(elapsed.elapsed() < 5 * patience.count(), qPrintable(QString::number(elapsed.elapsed())));
}

QTEST_GUILESS_MAIN(tst_LateAnswer)
#include "tst_lateanswer.moc"

// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;

/// A program that runs for a day, in virtual time.
class tst_LongSession : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void aDay_hasNoMissedAndNoSuperfluousRefresh();
    void aDayOfServerErrors_isBoundedAndSurvived();
    void aNightAsleep_handsOutNoExpiredToken();

private:
    /// While one is under way nothing is planned.
    void finishRefresh()
    {
        while (!m_clock->next())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    int refreshes() const { return int(m_server->requests("/v1/auth/refresh").size()); }
};

void tst_LongSession::aDay_hasNoMissedAndNoSuperfluousRefresh()
{
    signIn();
    QHash<QString, std::chrono::milliseconds> issued{{u"session1"_s, m_clock->steady()}};
    int count = 1;
    const auto prepare = [&] { replyRefresh(u"session%1"_s.arg(count + 1), u"refresh%1"_s.arg(count + 1)); };
    prepare();
    connect(m_server.get(), &LoopbackServer::received, this, [&](const QString &path) {
        if (!path.endsWith("/refresh"_L1))
            return;
        issued[u"session%1"_s.arg(++count)] = m_clock->steady();
        prepare();
    });
    auto longest = 0ms;
    for (int second = 0; second < 24 * 60 * 60; second += 15) {
        m_clock->randomNumber = double(second % 97) / 97;
        m_clock->advance(15s);
        finishRefresh();
        const int before = refreshes();
        const auto token = await(m_manager->ensureFresh());
        QVERIFY(token);
        QCOMPARE(refreshes(), before); // it had been refreshed in time
        const auto age = m_clock->steady() - issued.value(nameOf(token->jwt()));
        longest = std::max(longest, age);
    }
    QVERIFY2(longest < 9min, qPrintable(QString::number(longest.count())));
    const int least = 24 * 60 * 60 / int(8.5 * 60);
    const int most = 24 * 60 * 60 / (4 * 60) + 1;
    qInfo("24 h: %d refreshes, the oldest token that was handed out: %lld s", refreshes(),
        (long long)std::chrono::duration_cast<std::chrono::seconds>(longest).count());
    QVERIFY(refreshes() >= least && refreshes() <= most);
    QCOMPARE(savedName(), u"refresh%1"_s.arg(count));
}

void tst_LongSession::aDayOfServerErrors_isBoundedAndSurvived()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(500, {{"errorCode"_L1, "E1"_L1}}));
    for (int second = 0; second < 24 * 60 * 60; second += 15) {
        m_clock->advance(15s);
        finishRefresh();
        (void)await(m_manager->ensureFresh()); // a program that does not give up
    }
    // Half of the bound each time (the jitter is 0.5): 1, 2, 4 … 128 s, then 150 s.
    const int bound = 8 + 24 * 60 * 60 / 150;
    qInfo("24 h of HTTP 500: %d requests, the backoff allows %d", refreshes(), bound);
    QVERIFY(refreshes() <= bound && refreshes() > bound / 2);
    QCOMPARE(m_manager->state(), State::Offline);
    QCOMPARE(savedName(), u"refresh1"_s);

    m_server->clear();
    replyRefresh(u"session2"_s, {});
    m_clock->advance(*m_clock->next());
    QTRY_COMPARE(m_manager->state(), State::Active);
}

void tst_LongSession::aNightAsleep_handsOutNoExpiredToken()
{
    signIn();
    replyRefresh(u"session2"_s, {});
    m_clock->sleep(8h);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    m_clock->advance(0ms);
    settle();
    QCOMPARE(refreshes(), 1);
}

QTEST_GUILESS_MAIN(tst_LongSession)
#include "tst_longsession.moc"

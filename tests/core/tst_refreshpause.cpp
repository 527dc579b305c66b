// SPDX-License-Identifier: MIT
#include "core/session/refreshschedule.h"
#include "sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;

/// A server whose numbers make no sense is asked as seldom as one whose do.
class tst_RefreshPause : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void numbersOfTheServer_makeNoStorm_data();
    void numbersOfTheServer_makeNoStorm();
    void answersOfOthers_makeNoStorm_data();
    void answersOfOthers_makeNoStorm();
    void uselessToken_isHandedOutOnce();
    void usefulToken_endsThePause();
    void tokenOfASlowAnswer_isAsOldAsTheRequest();

private:
    static Reply tokens(std::chrono::seconds lifetime, int nextRefresh, const Reply::Headers &headers = {}, int issuedAgo = 0)
    {
        QJsonObject answer = authAnswer(u"session2"_s, {});
        QJsonObject claims = Token::parse(sessionJwt(u"session2"_s, lifetime)).claims();
        for (const auto claim : {"iat"_L1, "exp"_L1})
            claims[claim] = claims[claim].toInteger() - issuedAgo;
        answer["sessionJwt"_L1] = makeJwt(claims);
        answer["nextRefreshSeconds"_L1] = nextRefresh;
        return Reply::json(200, answer, headers);
    }
    /// Lets time pass for a program that asks for a token each second, and returns how often the server was asked.
    int requestsWithin(std::chrono::seconds time)
    {
        m_clock->advance(10min); // of the token that the sign-in gave
        for (auto second = 0s; second < time; ++second) {
            (void)await(m_manager->ensureFresh());
            m_clock->advance(1s);
            while (m_manager->isRefreshing())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return int(m_server->requests("/v1/auth/refresh").size());
    }
};

void tst_RefreshPause::numbersOfTheServer_makeNoStorm_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("most");                                         // in ten minutes
    const Reply::Headers ahead{{"Date", "Thu, 28 May 2026 20:35:10 GMT"}}; // 510 s behind the iat of the tokens
    const Reply::Headers yearsAhead{{"Date", "Mon, 07 Nov 2033 08:49:37 GMT"}};
    QTest::newRow("sensible") << tokens(10min, 0) << 3;
    QTest::newRow("a Date that is ahead by most of a life") << tokens(10min, 0, ahead) << 3;
    QTest::newRow("a Date that is ahead by years") << tokens(10min, 0, yearsAhead) << 3;
    QTest::newRow("tokens that are old already") << tokens(10min, 0, {}, 599) << 3;
    QTest::newRow("tokens that are of the day before") << tokens(10min, 0, {}, 24 * 60 * 60) << 3;
    QTest::newRow("a life of a second") << tokens(1s, 0) << 8;
    QTest::newRow("a life of five seconds") << tokens(5s, 0) << 8;
    QTest::newRow("to be refreshed each second") << tokens(10min, 1) << 61;
    QTest::newRow("both") << tokens(1s, 1) << 8;
}

void tst_RefreshPause::numbersOfTheServer_makeNoStorm()
{
    QFETCH(Reply, reply);
    QFETCH(int, most);
    signIn();
    m_server->reply("/v1/auth/refresh", reply);
    const int requests = requestsWithin(10min);
    QVERIFY2(requests > 0 && requests <= most, qPrintable(QString::number(requests)));
    QCOMPARE(m_manager->state(), State::Active);
}

void tst_RefreshPause::answersOfOthers_makeNoStorm_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("a portal's page") << Reply::text(200, "<html>");
    QTest::newRow("a portal's redirect") << Reply::text(302, {}, {{"Location", "http://portal.example"}});
    QTest::newRow("an empty answer") << Reply::json(200, {});
    QTest::newRow("not now, but at once") << Reply::json(429, {{"errorCode"_L1, "E130429"_L1}}, {{"Retry-After", "0"}});
}

void tst_RefreshPause::answersOfOthers_makeNoStorm()
{
    QFETCH(Reply, reply);
    signIn();
    m_server->reply("/v1/auth/refresh", reply);
    const int requests = requestsWithin(10min);
    QVERIFY2(requests <= 70, qPrintable(QString::number(requests)));
}

void tst_RefreshPause::uselessToken_isHandedOutOnce()
{
    signIn();
    m_server->reply("/v1/auth/refresh", tokens(1s, 0));
    m_clock->advance(10min);
    QVERIFY(await(m_manager->ensureFresh()));
    m_clock->advance(1s);
    const Error error = awaitError(m_manager->ensureFresh());
    QCOMPARE(error.kind, Kind::Server);
    QVERIFY(error.retryAfter.value_or(0s) == 2 * RefreshSchedule::leastPause - 1s);
    QCOMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
}

void tst_RefreshPause::usefulToken_endsThePause()
{
    signIn();
    for (int i = 0; i < 5; ++i) {
        m_server->reply("/v1/auth/refresh", tokens(1s, 0));
        QVERIFY(await(m_manager->refresh()));
    }
    m_server->clear();
    m_server->reply("/v1/auth/refresh", tokens(10min, 0));
    QVERIFY(await(m_manager->refresh()));
    m_clock->advance(10min - 1s);
    m_server->clear();
    m_server->reply("/v1/auth/refresh", tokens(1s, 0));
    QVERIFY(await(m_manager->ensureFresh()));
    QVERIFY(*m_clock->next() < 3 * RefreshSchedule::leastPause);
}

void tst_RefreshPause::tokenOfASlowAnswer_isAsOldAsTheRequest()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    const auto sent = m_clock->steady();
    m_clock->advance(5min); // with the lid of the computer closed, say
    m_server->release();
    QVERIFY(await(refreshed));
    QCOMPARE(kept().sessionToken.issued, sent);
    m_clock->sleep(5min);
    m_server->clear();
    m_server->reply("/v1/auth/refresh", Reply::dropped());
    QVERIFY(!await(m_manager->ensureFresh()));
}

QTEST_GUILESS_MAIN(tst_RefreshPause)
#include "tst_refreshpause.moc"

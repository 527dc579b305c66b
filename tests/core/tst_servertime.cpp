// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "core/time/serverclock.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;

namespace {

QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0, int second = 0, int ms = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second, ms), QTimeZone::utc()};
}

} // namespace

/// What time the library takes it for, whatever the clock of the computer says.
class tst_ServerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beforeAnyAnswer_itIsTheComputers();
    void anAnswer_setsIt_data();
    void anAnswer_setsIt();
    void later_itGoesOnByTheSteadyClock();
    void nonsense_isNotBelieved_data();
    void nonsense_isNotBelieved();
    void slowAnswers_countOnlyWithoutAnother();

    void service_learnsFromEveryAnswer_data();
    void service_learnsFromEveryAnswer();
    void service_takesTheLastAnswer();
    void service_knowsTheComputersTimeAtFirst();

private:
    std::shared_ptr<FakeClock> m_computer;
    std::unique_ptr<ServerClock> m_clock;
};

void tst_ServerTime::init()
{
    m_computer = std::make_shared<FakeClock>();
    m_computer->device = utc(1999, 1, 1);
    m_clock = std::make_unique<ServerClock>(m_computer);
}

void tst_ServerTime::beforeAnyAnswer_itIsTheComputers()
{
    QCOMPARE(m_clock->now(), m_computer->device);
    m_computer->device = QDateTime(QDate(1999, 1, 1), QTime(12, 0), QTimeZone(3600));
    QCOMPARE(m_clock->now(), utc(1999, 1, 1, 11));
    QCOMPARE(m_clock->now().timeSpec(), Qt::UTC);
}

void tst_ServerTime::anAnswer_setsIt_data()
{
    QTest::addColumn<QDateTime>("device");
    QTest::newRow("years behind") << utc(1999, 1, 1);
    QTest::newRow("years ahead") << utc(2040, 1, 1);
    QTest::newRow("an hour behind") << utc(2026, 11, 22, 11);
    QTest::newRow("right") << utc(2026, 11, 22);
}

void tst_ServerTime::anAnswer_setsIt()
{
    QFETCH(QDateTime, device);
    m_computer->device = device;
    m_clock->hear(utc(2026, 11, 22), 200ms);
    QCOMPARE(m_clock->now(), utc(2026, 11, 22, 12, 0, 0, 500));
    m_clock->hear(QDateTime(QDate(2026, 11, 22), QTime(14, 0), QTimeZone(3600)), 200ms);
    QCOMPARE(m_clock->now(), utc(2026, 11, 22, 13, 0, 0, 500));
}

void tst_ServerTime::later_itGoesOnByTheSteadyClock()
{
    m_clock->hear(utc(2026, 11, 22), 0ms);
    m_computer->advance(1h);
    m_computer->device = utc(2035, 1, 1); // somebody set it
    QCOMPARE(m_clock->now(), utc(2026, 11, 22, 13, 0, 0, 500));
}

void tst_ServerTime::nonsense_isNotBelieved_data()
{
    QTest::addColumn<QDateTime>("date");
    QTest::newRow("none") << QDateTime();
    QTest::newRow("1970") << utc(1970, 1, 1);
    QTest::newRow("before this library was written") << utc(2024, 12, 31, 23, 59, 59);
    QTest::newRow("2100") << utc(2100, 1, 1);
    QTest::newRow("9999") << utc(9999, 12, 31);
}

void tst_ServerTime::nonsense_isNotBelieved()
{
    QFETCH(QDateTime, date);
    m_clock->hear(date, 0ms);
    QCOMPARE(m_clock->now(), m_computer->device);
    m_clock->hear(utc(2026, 11, 22), 0ms);
    m_clock->hear(date, 0ms);
    QCOMPARE(m_clock->now(), utc(2026, 11, 22, 12, 0, 0, 500));
}

void tst_ServerTime::slowAnswers_countOnlyWithoutAnother()
{
    m_clock->hear(utc(2026, 11, 22), 10s);
    QCOMPARE(m_clock->now(), utc(2026, 11, 22, 12, 0, 0, 500));
    m_clock->hear(utc(2026, 11, 22, 13), 5s);
    QCOMPARE(m_clock->now(), utc(2026, 11, 22, 13, 0, 0, 500));
    m_clock->hear(utc(2026, 11, 22, 14), 5001ms);
    QCOMPARE(m_clock->now(), utc(2026, 11, 22, 13, 0, 0, 500));
}

void tst_ServerTime::service_learnsFromEveryAnswer_data()
{
    using Headers = Reply::Headers;
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("believed");
    const std::pair<QByteArray, QByteArray> date("Date", "Sun, 06 Nov 2033 08:49:37 GMT");
    QTest::newRow("success") << 200 << Headers{date} << true;
    QTest::newRow("refusal") << 401 << Headers{date} << true;
    QTest::newRow("broken server") << 503 << Headers{date} << true;
    QTest::newRow("fresh out of a cache") << 200 << Headers{date, {"Age", "0"}} << true;
    QTest::newRow("old out of a cache") << 200 << Headers{date, {"Age", "3600"}} << false;
    QTest::newRow("no date") << 200 << Headers{} << false;
    QTest::newRow("words") << 200 << Headers{{"Date", "tomorrow"}} << false;
    QTest::newRow("another zone") << 200 << Headers{{"Date", "Sun, 06 Nov 2033 08:49:37 CET"}} << false;
    QTest::newRow("no such day") << 200 << Headers{{"Date", "Sun, 31 Nov 2033 08:49:37 GMT"}} << false;
    QTest::newRow("1994") << 200 << Headers{{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}} << false;
}

void tst_ServerTime::service_learnsFromEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(Reply::Headers, headers);
    QFETCH(bool, believed);
    LoopbackServer server;
    server.reply(Reply::json(status, {}, headers));
    DescopeService service({u"P2abcdefghijklmnopqrstuvwxyz"_s, server.url()});
    (void)await(service.passwordPolicy());
    const QDateTime expected = believed ? utc(2033, 11, 6, 8, 49, 37, 500) : QDateTime::currentDateTimeUtc();
    const qint64 off = expected.msecsTo(service.serverTime());
    QVERIFY2(std::abs(off) < 20'000, qPrintable(service.serverTime().toString(Qt::ISODateWithMs)));
}

void tst_ServerTime::service_takesTheLastAnswer()
{
    LoopbackServer server;
    server.reply(Reply::json(200, {}, {{"Date", "Sun, 06 Nov 2033 08:49:37 GMT"}}));
    server.reply(Reply::json(401, {}, {{"Date", "Mon, 07 Nov 2033 08:49:37 GMT"}}));
    server.reply(Reply::dropped());
    DescopeService service({u"P2abcdefghijklmnopqrstuvwxyz"_s, server.url()});
    for (int i = 0; i < 3; ++i)
        (void)await(service.passwordPolicy());
    QCOMPARE(service.serverTime().date(), QDate(2033, 11, 7));
}

void tst_ServerTime::service_knowsTheComputersTimeAtFirst()
{
    const DescopeService service(u"P2abcdefghijklmnopqrstuvwxyz"_s);
    QVERIFY(std::abs(service.serverTime().secsTo(QDateTime::currentDateTimeUtc())) < 20);
    QCOMPARE(service.serverTime().timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(tst_ServerTime)
#include "tst_servertime.moc"

// SPDX-License-Identifier: MIT
#include "core/browserfixture.h"
#include "shell/devicesignin.h"
#include "support/fakeclock.h"

#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How somebody signs in by a code that they enter elsewhere: how often the server is asked, and what ends it.
class tst_DeviceSignIn : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksUntilTheCodeIsEntered();
    void asksLessOften_whenTheServerSaysSo();
    void asksLessAndLessOften_inTrouble();
    void end_isTold_data();
    void end_isTold();
    void anotherCode_canBeAskedFor();
    void noCode_isTold();
    void cancelled_asksNoMore();
    void cancelled_whileTheCodeIsOnItsWay();
    void sessionThatComesAfterCancel_isEnded();
    void refusalThatComesAfterCancel_isNothing();

private:
    void offer(const QJsonObject &changes = {});
    void refuse(const char *word, int status = 400);
    qsizetype polls() const { return server->requests(tokenPath).size(); }
    void begin();
    /// Lets time pass until the server was asked once more, and the answer has come.
    void pass(std::chrono::seconds time);

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<DeviceSignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_codes, m_troubles, m_failed, m_signedIn, m_cancelled;
};

void tst_DeviceSignIn::init()
{
    start();
    m_clock = std::make_shared<FakeClock>();
    m_signIn = std::make_unique<DeviceSignIn>(service.get(), m_clock);
    m_codes = std::make_unique<QSignalSpy>(m_signIn.get(), &DeviceSignIn::codeGiven);
    m_troubles = std::make_unique<QSignalSpy>(m_signIn.get(), &DeviceSignIn::troubled);
    m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &DeviceSignIn::failed);
    m_signedIn = std::make_unique<QSignalSpy>(m_signIn.get(), &DeviceSignIn::signedIn);
    m_cancelled = std::make_unique<QSignalSpy>(m_signIn.get(), &DeviceSignIn::cancelled);
}

void tst_DeviceSignIn::offer(const QJsonObject &changes)
{
    QJsonObject answer{{"device_code"_L1, "deviceCode1"_L1}, {"user_code"_L1, "WDJB-MJHT"_L1},
        {"verification_uri"_L1, at("/device")}, {"expires_in"_L1, 180}, {"interval"_L1, 5}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        answer.insert(change.key(), change.value());
    server->reply(devicePath, Reply::json(200, answer));
}

void tst_DeviceSignIn::refuse(const char *word, int status)
{
    server->reply(tokenPath, Reply::json(status, {{"error"_L1, QString::fromLatin1(word)}}));
}

void tst_DeviceSignIn::begin()
{
    m_signIn->begin();
    QTRY_VERIFY(!m_codes->isEmpty() || !m_failed->isEmpty());
}

void tst_DeviceSignIn::pass(std::chrono::seconds time)
{
    const qsizetype before = polls();
    m_clock->advance(time - 1ms);
    QCOMPARE(m_clock->next(), 1ms); // nobody asks sooner
    QCOMPARE(polls(), before);
    m_clock->advance(1ms);
    QTRY_COMPARE(polls(), before + 1);
    QTRY_VERIFY(m_clock->next() || !m_failed->isEmpty() || !m_signedIn->isEmpty());
}

void tst_DeviceSignIn::asksUntilTheCodeIsEntered()
{
    offer();
    refuse("authorization_pending");
    refuse("authorization_pending");
    server->reply(tokenPath, Reply::json(200, tokenAnswer({})));
    begin();
    QCOMPARE(m_codes->constFirst().constFirst().value<DeviceAuthorization>().userCode(), u"WDJB-MJHT"_s);
    pass(5s);
    pass(5s);
    QCOMPARE(m_signedIn->size(), 0);
    pass(5s);
    QCOMPARE(m_signedIn->size(), 1);
    QVERIFY(!m_signedIn->constFirst().constFirst().value<AuthResponse>().session.refreshToken.isEmpty());
    QVERIFY(!m_clock->next());
    QCOMPARE(m_troubles->size() + m_failed->size(), 0);
}

void tst_DeviceSignIn::asksLessOften_whenTheServerSaysSo()
{
    offer();
    refuse("slow_down");
    refuse("authorization_pending");
    refuse("slow_down");
    refuse("authorization_pending");
    begin();
    pass(5s);
    pass(10s); // RFC 8628, 3.5: "for this and all subsequent requests"
    pass(10s);
    pass(15s);
    QCOMPARE(m_troubles->size(), 0);
}

void tst_DeviceSignIn::asksLessAndLessOften_inTrouble()
{
    offer({{"expires_in"_L1, 1800}});
    for (int i = 0; i < 5; ++i)
        server->reply(tokenPath, Reply::text(502, "Bad gateway"));
    refuse("authorization_pending");
    server->reply(tokenPath, Reply::text(503, "Down"));
    begin();
    for (const auto delay : {5s, 10s, 20s, 40s, 60s, 60s})
        pass(delay);
    QCOMPARE(m_troubles->size(), 1); // once
    QCOMPARE(m_troubles->constFirst().constFirst().value<Error>().kind, Kind::Server);
    pass(5s); // as ever, when the server is well again
    QCOMPARE(m_troubles->size(), 2);
    pass(10s);
    QCOMPARE(m_failed->size(), 0);
}

void tst_DeviceSignIn::end_isTold_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("expired") << QByteArray("expired_token") << Kind::DeviceExpired;
    QTest::newRow("denied") << QByteArray("access_denied") << Kind::BrowserDenied;
}

void tst_DeviceSignIn::end_isTold()
{
    QFETCH(QByteArray, word);
    offer();
    refuse("authorization_pending");
    refuse(word.constData());
    begin();
    pass(5s);
    pass(5s);
    QCOMPARE(m_failed->size(), 1);
    QTEST(m_failed->constFirst().constFirst().value<Error>().kind, "kind");
    QVERIFY(!m_clock->next());
}

void tst_DeviceSignIn::anotherCode_canBeAskedFor()
{
    offer();
    offer({{"user_code"_L1, "BCDF-GHJK"_L1}});
    refuse("expired_token");
    server->reply(tokenPath, Reply::json(200, tokenAnswer({})));
    begin();
    pass(5s);
    QCOMPARE(m_failed->size(), 1);
    m_signIn->begin();
    QTRY_COMPARE(m_codes->size(), 2);
    QCOMPARE(m_codes->constLast().constFirst().value<DeviceAuthorization>().userCode(), u"BCDF-GHJK"_s);
    m_failed->clear();
    pass(5s);
    QCOMPARE(m_signedIn->size(), 1);
}

void tst_DeviceSignIn::noCode_isTold()
{
    server->reply(devicePath, Reply::json(400, {{"error"_L1, "unauthorized_client"_L1}}));
    begin();
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>().kind, Kind::Configuration);
    QVERIFY(!m_clock->next());
}

void tst_DeviceSignIn::cancelled_asksNoMore()
{
    offer();
    begin();
    m_signIn->cancel();
    m_signIn->cancel();
    QCOMPARE(m_cancelled->size(), 0); // later
    QTRY_COMPARE(m_cancelled->size(), 1);
    QVERIFY(!m_clock->next());
    QCOMPARE(polls(), 0);
}

void tst_DeviceSignIn::cancelled_whileTheCodeIsOnItsWay()
{
    server->reply(devicePath, Reply::silence());
    m_signIn->begin();
    QTRY_COMPARE(server->requests(devicePath).size(), 1);
    m_signIn->cancel();
    QTRY_COMPARE(m_cancelled->size(), 1);
    QTRY_COMPARE(server->openConnections(), 0);
    QCOMPARE(m_codes->size() + m_failed->size(), 0);
}

void tst_DeviceSignIn::sessionThatComesAfterCancel_isEnded()
{
    offer();
    server->reply(tokenPath, Reply::json(200, tokenAnswer({})).held());
    begin();
    m_clock->advance(5s);
    QTRY_COMPARE(polls(), 1);
    m_signIn->cancel();
    server->release();
    QTRY_COMPARE(m_cancelled->size(), 1);
    QCOMPARE(m_signedIn->size(), 0);
    QCOMPARE(server->requests(logoutPath).size(), 1);
}

void tst_DeviceSignIn::refusalThatComesAfterCancel_isNothing()
{
    offer();
    server->reply(tokenPath, Reply::json(400, {{"error"_L1, "access_denied"_L1}}).held());
    begin();
    m_clock->advance(5s);
    QTRY_COMPARE(polls(), 1);
    m_signIn->cancel();
    server->release();
    QTRY_COMPARE(m_cancelled->size(), 1);
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(server->requests(logoutPath).size(), 0);
}

QTEST_GUILESS_MAIN(tst_DeviceSignIn)
#include "tst_devicesignin.moc"

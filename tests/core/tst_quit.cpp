// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Way = std::function<void()>;

Q_DECLARE_METATYPE(Way)

/// "Sign out and quit": the server hears of it, whichever way a program ends.
class tst_Quit : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { SessionManager::setQuitDelayed(true); }

    void signOut_reachesTheServer_data() { ways(); }
    void signOut_reachesTheServer();
    void signOut_whileRestoring_reachesTheServer_data() { ways(); }
    void signOut_whileRestoring_reachesTheServer();
    void replacedSession_isEnded_data() { ways(); }
    void replacedSession_isEnded();
    void signOut_inASlotOfAboutToQuit_reachesTheServer_data() { ways(); }
    void signOut_inASlotOfAboutToQuit_reachesTheServer();
    void logoutOfTheService_reachesTheServer_data() { ways(); }
    void logoutOfTheService_reachesTheServer();
    void silentServer_keepsNoProgramFromQuitting_data() { ways(); }
    void silentServer_keepsNoProgramFromQuitting();
    void idleProgram_quitsAtOnce_data() { ways(); }
    void idleProgram_quitsAtOnce();
    void programThatWantsNone_hasNone_data() { ways(); }
    void programThatWantsNone_hasNone();
    void workerThread_isWaitedForToo_data() { ways(); }
    void workerThread_isWaitedForToo();

private:
    static void ways();
    /// The program does this, and ends at once; until exec() has returned.
    static void runAndEnd(const std::function<void()> &last);
    void answerLogoutsLate();
};

void tst_Quit::ways()
{
    QTest::addColumn<Way>("end");
    QTest::newRow("quit()") << Way([] { QCoreApplication::quit(); });
    QTest::newRow("quit() twice") << Way([] {
        QCoreApplication::quit();
        QCoreApplication::quit();
    });
    QTest::newRow("the last window closes") << Way(
        [] { QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::Quit)); }); // so does Qt
    QTest::newRow("exit()") << Way([] { QCoreApplication::exit(); });
}

void tst_Quit::runAndEnd(const std::function<void()> &last)
{
    QFETCH(Way, end);
    QTimer::singleShot(0, QCoreApplication::instance(), [&] {
        last();
        end();
    });
    QCoreApplication::exec();
}

void tst_Quit::answerLogoutsLate()
{
    m_server->clear();
    m_server->reply(Reply::json(200, {}).held());
    connect(m_server.get(), &LoopbackServer::received, m_server.get(),
        [server = m_server.get()] { QTimer::singleShot(100, server, &LoopbackServer::release); });
}

void tst_Quit::signOut_reachesTheServer()
{
    signIn();
    answerLogoutsLate();
    std::optional<Result<SignOutReport>> report;
    runAndEnd([&] { watch(m_manager->signOut(), this, [&](const Result<SignOutReport> &answer) { report = answer; }); });
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
    QVERIFY(!m_store->entry);
    QVERIFY(report && *report && (*report)->isDone()); // and it is told before the end
}

void tst_Quit::signOut_whileRestoring_reachesTheServer()
{
    startManager(saved(u"refresh1"_s));
    m_store->hold();
    (void)m_manager->restore();
    runAndEnd([&] {
        (void)m_manager->signOut();
        QTimer::singleShot(50, m_store, &FakeTokenStore::release);
    });
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
}

/// One that is saved is ended when the new one has taken its place, and one that is not at once.
void tst_Quit::replacedSession_isEnded()
{
    for (const auto persistence : {Manager::Persistence::Keep, Manager::Persistence::Forget}) {
        startManager();
        signIn(persistence);
        answerLogoutsLate();
        runAndEnd([&] {
            m_store->hold();
            (void)begin(u"session2"_s, u"refresh2"_s);
            QTimer::singleShot(50, m_store, &FakeTokenStore::release);
        });
        QCOMPARE(savedName(), u"refresh2"_s);
        QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
    }
}

void tst_Quit::signOut_inASlotOfAboutToQuit_reachesTheServer()
{
    signIn();
    answerLogoutsLate();
    std::optional<Result<SignOutReport>> report;
    QObject once;
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &once,
        [&] { watch(m_manager->signOut(), this, [&](const Result<SignOutReport> &answer) { report = answer; }); });
    runAndEnd([] {});
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
    QVERIFY(report && *report && (*report)->isDone());
}

void tst_Quit::logoutOfTheService_reachesTheServer()
{
    answerLogoutsLate();
    bool isAnswered = false;
    runAndEnd([&] {
        watch(m_service->logoutAll(Token::parse(refreshJwt(u"refresh1"_s))), this,
            [&](const Result<void> &answer) { isAnswered = bool(answer); });
    });
    QCOMPARE(m_server->requests("/v1/auth/logoutall").size(), 1);
    QVERIFY(isAnswered);
}

void tst_Quit::silentServer_keepsNoProgramFromQuitting()
{
    signIn();
    m_server->clear();
    m_server->reply(Reply::silence());
    QElapsedTimer elapsed;
    elapsed.start();
    runAndEnd([&] {
        (void)m_manager->signOut();
        (void)m_service->logout(Token::parse(refreshJwt(u"other"_s))); // both have the same time
    });
    QVERIFY2(elapsed.elapsed() >= 4900 && elapsed.elapsed() < 9000, qPrintable(QString::number(elapsed.elapsed())));
}

void tst_Quit::idleProgram_quitsAtOnce()
{
    signIn();
    QElapsedTimer elapsed;
    elapsed.start();
    runAndEnd([] {});
    QVERIFY(elapsed.elapsed() < 2500);
}

void tst_Quit::programThatWantsNone_hasNone()
{
    SessionManager::setQuitDelayed(false);
    signIn();
    m_server->clear();
    m_server->reply(Reply::silence());
    QElapsedTimer elapsed;
    elapsed.start();
    runAndEnd([&] { (void)m_manager->signOut(); });
    QVERIFY(elapsed.elapsed() < 2500);
}

void tst_Quit::workerThread_isWaitedForToo()
{
    answerLogoutsLate();
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    QFETCH(Way, end);
    QMetaObject::invokeMethod(&worker, [&, address = url()] {
        auto *service = new DescopeService({m_service->projectId(), address}, &worker);
        auto *manager = new SessionManager(service, std::make_unique<FakeTokenStore>(), Clock::system(), &worker);
        const auto signOut = [manager, end](const Result<void> &) {
            (void)manager->signOut();
            QMetaObject::invokeMethod(QCoreApplication::instance(), end, Qt::QueuedConnection);
        };
        watch(manager->begin(u"ada@example.com"_s, answer(u"session1"_s, u"refresh1"_s), Manager::Persistence::Keep), manager,
            signOut);
    });
    QCoreApplication::exec();
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh1"_s});
    QMetaObject::invokeMethod(
        &worker, [&worker] { qDeleteAll(worker.children()); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

QTEST_GUILESS_MAIN(tst_Quit)
#include "tst_quit.moc"

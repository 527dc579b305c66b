// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "core/values/watch.h"
#include "support/await.h"
#include "support/jwt.h"
#include "support/tlsserver.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

/// This is a reply that was finished before anybody got it.
class FinishedReply : public QNetworkReply
{
public:
    explicit FinishedReply(QObject *parent)
        : QNetworkReply(parent)
    {
        setError(ContentAccessDenied, u"Blocked by the program"_s);
        setFinished(true);
        open(ReadOnly);
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// This is a network of a program, which gives what the test wants.
class ProgramsNetwork : public QNetworkAccessManager
{
public:
    std::function<QNetworkReply *(Operation, const QNetworkRequest &, QIODevice *)> give;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        return give ? give(operation, request, body) : QNetworkAccessManager::createRequest(operation, request, body);
    }
};

using Habit = std::function<void(QNetworkAccessManager *)>;

/// A host does this with each reply that has finished.
Habit onFinished(const std::function<void(QNetworkReply *)> &act)
{
    return [act](QNetworkAccessManager *network) { QObject::connect(network, &QNetworkAccessManager::finished, network, act); };
}

} // namespace

Q_DECLARE_METATYPE(Habit)

/// What programs do with the network that they lend: never a crash, never a call that does not end, and where nothing is wrong
/// with it the call works.
class tst_HostNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void habits_doNotMatter_data();
    void habits_doNotMatter();
    void habits_ofFinishedReplies_alsoOfCallsThatFail_data() { finishedHabits(); }
    void habits_ofFinishedReplies_alsoOfCallsThatFail();
    void finished_isToldToTheProgram();
    void replyThatIsTakenAway_isAnError_data();
    void replyThatIsTakenAway_isAnError();
    void networkThatIsDeleted_isAnError();
    void networkThatIsDeletedInACall_isAnError();
    void networkOfAnotherThread_isAnError();
    void networkThatMovesInACall_isAnError();
    void noReply_isAnError();
    void finishedReply_isAnAnswer();
    void replyOfAnotherNetwork_isAsGood_data() { finishedHabits(); }
    void replyOfAnotherNetwork_isAsGood();
    void replyOfAnotherThread_isAnError();
    void oneReplyForAllCalls_isNoCrash();
    void credentialsOfTheProgram_areNotForTheService();
    void ignoredTlsErrors_areErrors();
    void serviceThatIsDeletedFirst_leavesTheNetworkAlone();

private:
    static void finishedHabits();
    auto signIn() { return m_service->signIn(u"ada@example.com"_s, u"Passw0rd!"_s); }
    void useService(const QUrl &baseUrl, std::chrono::milliseconds timeout = 15s);

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<ProgramsNetwork> m_network;
    std::unique_ptr<DescopeService> m_service;
    const Token m_token = Token::parse(refreshJwt(u"refresh"_s));
};

void tst_HostNetwork::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service.reset();
    m_network = std::make_unique<ProgramsNetwork>();
    m_server = std::make_unique<LoopbackServer>();
    m_server->reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
    useService(m_server->url());
}

void tst_HostNetwork::useService(const QUrl &baseUrl, std::chrono::milliseconds timeout)
{
    m_service =
        std::make_unique<DescopeService>(ServiceConfig{u"P2abcdefghijklmnopqrstuvwxyz"_s, baseUrl, timeout, m_network.get()});
}

void tst_HostNetwork::finishedHabits()
{
    QTest::addColumn<Habit>("habit");
    QTest::newRow("none") << Habit([](QNetworkAccessManager *) {});
    QTest::newRow("deleteLater(), as Qt's documentation shows") << onFinished([](QNetworkReply *reply) { reply->deleteLater(); });
    QTest::newRow("abort()") << onFinished([](QNetworkReply *reply) { reply->abort(); });
    QTest::newRow("close()") << onFinished([](QNetworkReply *reply) { reply->close(); });
    const auto readAll = [](QNetworkReply *reply) {
        if (reply->isOpen())
            (void)reply->readAll();
    };
    QTest::newRow("readAll()") << onFinished(readAll);
    QTest::newRow("readAll() and deleteLater()") << onFinished([readAll](QNetworkReply *reply) {
        readAll(reply);
        reply->deleteLater();
    });
    QTest::newRow("disconnect()") << onFinished([](QNetworkReply *reply) { reply->disconnect(); });
    QTest::newRow("another parent") << onFinished([](QNetworkReply *reply) { reply->setParent(nullptr); });
    QTest::newRow("setAutoDeleteReplies()") << Habit([](QNetworkAccessManager *network) { network->setAutoDeleteReplies(true); });
}

void tst_HostNetwork::habits_doNotMatter_data()
{
    finishedHabits();
    QTest::newRow("delete") << onFinished([](QNetworkReply *reply) { delete reply; });
    QTest::newRow("redirects") << Habit(
        [](QNetworkAccessManager *network) { network->setRedirectPolicy(QNetworkRequest::UserVerifiedRedirectPolicy); });
    QTest::newRow("strict HSTS") << Habit(
        [](QNetworkAccessManager *network) { network->setStrictTransportSecurityEnabled(true); });
    QTest::newRow("a short transfer timeout") << Habit([](QNetworkAccessManager *network) { network->setTransferTimeout(1); });
    QTest::newRow("connections closed after each call") << onFinished([](QNetworkReply *reply) {
        reply->manager()->clearConnectionCache();
        reply->manager()->clearAccessCache();
    });
    QTest::newRow("a cache") << Habit([](QNetworkAccessManager *network) {
        static const QTemporaryDir folder;
        auto *cache = new QNetworkDiskCache(network);
        cache->setCacheDirectory(folder.path());
        network->setCache(cache);
        connect(network, &QNetworkAccessManager::finished, cache, [cache] { QCOMPARE(cache->cacheSize(), 0); });
    });
    QTest::newRow("another call in the slot") << Habit([](QNetworkAccessManager *network) {
        connect(network, &QNetworkAccessManager::finished, network, [network](QNetworkReply *reply) {
            if (reply->operation() == QNetworkAccessManager::PostOperation)
                network->get(QNetworkRequest(reply->url()));
        });
    });
}

void tst_HostNetwork::habits_doNotMatter()
{
    QFETCH(Habit, habit);
    habit(m_network.get());
    m_server->reply("/v1/auth/me", Reply::json(200, {{"userId"_L1, u"U2canaryuser"_s}}).trickled(1ms));
    for (int i = 0; i < 2; ++i) {
        const auto answer = await(signIn());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().description));
        QCOMPARE(answer->session.refreshToken.jwt(), refreshJwt(u"r"_s));
        const auto user = await(m_service->me(m_token));
        QVERIFY2(user, qPrintable(user ? QString() : user.error().description));
    }
}

void tst_HostNetwork::habits_ofFinishedReplies_alsoOfCallsThatFail()
{
    QFETCH(Habit, habit);
    habit(m_network.get());
    const auto failsAs = [this](const Reply &reply, Kind kind) {
        m_server->clear();
        m_server->reply(reply);
        const Error error = awaitError(signIn());
        QCOMPARE(error.kind, kind);
    };
    failsAs(Reply::json(401, {{"errorCode"_L1, "E062903"_L1}}), Kind::InvalidCredentials);
    failsAs(Reply::text(502, "<html>"), Kind::Server);
    failsAs(Reply::reset(), Kind::Offline);
    failsAs(Reply::text(200, QByteArray(2 * 1024 * 1024, ' ')), Kind::Server);
    useService(m_server->url(), 50ms);
    failsAs(Reply::silence(), Kind::Timeout);
    auto call = m_service->me(m_token);
    call.cancel();
    QCOMPARE(awaitError(call).kind, Kind::Cancelled);
}

/// A program may count the calls that are under way.
void tst_HostNetwork::finished_isToldToTheProgram()
{
    const QSignalSpy finished(m_network.get(), &QNetworkAccessManager::finished);
    QVERIFY(await(signIn()));
    QTRY_COMPARE(finished.size(), 1);
    m_server->clear();
    m_server->reply(Reply::silence());
    useService(m_server->url(), 50ms);
    QCOMPARE(awaitError(signIn()).kind, Kind::Timeout);
    QTRY_COMPARE(finished.size(), 2);
    QTRY_VERIFY(m_network->findChildren<QNetworkReply *>().isEmpty()); // nothing stays behind
}

void tst_HostNetwork::replyThatIsTakenAway_isAnError_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("deleted") << true;
    QTest::newRow("aborted") << false;
}

void tst_HostNetwork::replyThatIsTakenAway_isAnError()
{
    QFETCH(bool, isDeleted);
    m_server->clear();
    m_server->reply(Reply::silence());
    const auto call = signIn();
    QTRY_COMPARE(m_server->requests().size(), 1);
    auto *reply = m_network->findChild<QNetworkReply *>();
    QVERIFY(reply);
    if (isDeleted)
        delete reply;
    else
        reply->abort();
    const Error error = awaitError(call);
    QCOMPARE(error.kind, Kind::Offline);
    QVERIFY(error.outcomeUnknown);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_HostNetwork::networkThatIsDeleted_isAnError()
{
    m_network.reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"QNetworkAccessManager"_s)); // once
    for (int i = 0; i < 2; ++i) {
        const Error error = awaitError(signIn());
        QCOMPARE(error.kind, Kind::Configuration);
        QVERIFY(!error.outcomeUnknown);
    }
    m_service->connectAhead();
    m_service->disconnectAhead();
}

void tst_HostNetwork::networkThatIsDeletedInACall_isAnError()
{
    m_server->clear();
    m_server->reply(Reply::silence());
    const auto call = signIn();
    QTRY_COMPARE(m_server->requests().size(), 1);
    const auto unsent = m_service->me(m_token);
    m_network.reset();
    QVERIFY(awaitError(call).outcomeUnknown);
    QCOMPARE(awaitError(unsent).kind, Kind::Offline);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"QNetworkAccessManager"_s));
    QCOMPARE(awaitError(signIn()).kind, Kind::Configuration);
}

void tst_HostNetwork::networkOfAnotherThread_isAnError()
{
    QThread thread;
    thread.start();
    m_network->moveToThread(&thread);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"QNetworkAccessManager"_s));
    QCOMPARE(awaitError(signIn()).kind, Kind::Configuration);
    QMetaObject::invokeMethod(
        m_network.get(), [this, main = QThread::currentThread()] { m_network->moveToThread(main); },
        Qt::BlockingQueuedConnection);
    QVERIFY(await(signIn())); // it is as good as ever
    thread.quit();
    thread.wait();
}

void tst_HostNetwork::networkThatMovesInACall_isAnError()
{
    m_server->clear();
    m_server->reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)).held());
    useService(m_server->url(), 500ms);
    const auto call = signIn();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QThread thread;
    thread.start();
    m_network->moveToThread(&thread);
    m_server->release();
    QVERIFY(awaitError(call).outcomeUnknown);
    QMetaObject::invokeMethod(
        m_network.get(), [this] { m_network.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void tst_HostNetwork::noReply_isAnError()
{
    m_network->give = [](auto...) { return nullptr; };
    for (int i = 0; i < 2; ++i) {
        const Error error = awaitError(signIn());
        QCOMPARE(error.kind, Kind::Configuration);
        QVERIFY(!error.outcomeUnknown);
    }
    QCOMPARE(awaitError(m_service->me(m_token)).kind, Kind::Configuration);
}

void tst_HostNetwork::finishedReply_isAnAnswer()
{
    m_network->give = [this](auto...) { return new FinishedReply(m_network.get()); };
    const Error error = awaitError(signIn());
    QVERIFY(error.kind == Kind::Offline || error.kind == Kind::Server);
    QVERIFY(!error.outcomeUnknown);
    QVERIFY(!await(m_service->me(m_token)));
}

void tst_HostNetwork::replyOfAnotherNetwork_isAsGood()
{
    QFETCH(Habit, habit);
    ProgramsNetwork other;
    habit(&other);
    m_network->give = [&other](auto operation, const QNetworkRequest &request, QIODevice *body) {
        return operation == QNetworkAccessManager::GetOperation ? other.get(request) : other.post(request, body);
    };
    QVERIFY(await(signIn()));
    QVERIFY(await(signIn()));
    m_service.reset();
}

void tst_HostNetwork::replyOfAnotherThread_isAnError()
{
    QThread thread;
    thread.start();
    m_network->give = [&thread](auto...) {
        auto *reply = new FinishedReply(nullptr);
        reply->moveToThread(&thread);
        connect(&thread, &QThread::finished, reply, &QObject::deleteLater);
        return reply;
    };
    QCOMPARE(awaitError(signIn()).kind, Kind::Configuration);
    thread.quit();
    thread.wait();
}

void tst_HostNetwork::oneReplyForAllCalls_isNoCrash()
{
    QPointer<QNetworkReply> only = m_network->get(QNetworkRequest(m_server->url()));
    m_network->give = [&only](auto...) { return only; };
    const auto first = signIn();
    const auto second = m_service->me(m_token);
    awaitError(first);
    awaitError(second);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(awaitError(signIn()).kind, Kind::Configuration); // it has been deleted
}

/// A slot that answers every demand would send the password of a proxy, say, to whoever asks.
void tst_HostNetwork::credentialsOfTheProgram_areNotForTheService()
{
    const auto fill = [](QAuthenticator *credentials) {
        credentials->setUser(u"host"_s);
        credentials->setPassword(u"secret"_s);
    };
    connect(m_network.get(), &QNetworkAccessManager::authenticationRequired, this,
        [fill](QNetworkReply *, QAuthenticator *credentials) { fill(credentials); });
    connect(m_network.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [fill](const QNetworkProxy &, QAuthenticator *credentials) { fill(credentials); });
    for (const char *challenge : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Bearer", "Negotiate"}) {
        m_server->clear();
        m_server->reply(Reply::json(401, {{"errorCode"_L1, "E062903"_L1}}, {{"WWW-Authenticate", QByteArray(challenge)}}));
        const Error error = awaitError(signIn());
        QVERIFY(error.kind == Kind::InvalidCredentials || error.kind == Kind::Server || error.kind == Kind::Offline);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(!await(m_service->me(m_token)));
    }
}

void tst_HostNetwork::ignoredTlsErrors_areErrors()
{
    const auto server = tlsServer();
    server->reply(Reply::json(200, authAnswer(u"s"_s, u"r"_s)));
    connect(m_network.get(), &QNetworkAccessManager::sslErrors, this,
        [](QNetworkReply *reply, const QList<QSslError> &) { reply->ignoreSslErrors(); });
    useService(https(*server));
    const Error error = awaitError(signIn());
    QCOMPARE(error.kind, Kind::Tls);
    QVERIFY(!error.outcomeUnknown);
    QVERIFY(server->requests().isEmpty());
}

void tst_HostNetwork::serviceThatIsDeletedFirst_leavesTheNetworkAlone()
{
    m_server->clear();
    m_server->reply(Reply::silence());
    onFinished([](QNetworkReply *reply) { reply->deleteLater(); })(m_network.get());
    const auto call = signIn();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_service.reset();
    QCOMPARE(awaitError(call).kind, Kind::Cancelled);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QTRY_VERIFY(m_network->findChildren<QNetworkReply *>().isEmpty());
}

QTEST_GUILESS_MAIN(tst_HostNetwork)
#include "tst_hostnetwork.moc"

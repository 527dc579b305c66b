// SPDX-License-Identifier: MIT
#include "api/watch.h"
#include "secretservice.h"
#include "session/keychaintokenstore.h"
#include "support/await.h"

#include <QCborMap>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

KeychainEntry entry(const QString &profile = {})
{
    return {u"descope-test"_s, u"P2abcdefghijklmnopqrstuvwxyz"_s, QUrl(u"http://127.0.0.1:8417"_s), profile};
}

const StoredSession session{u"canary.refresh.jwt"_s, u"U2a"_s, u"ada@example.com"_s, u"Ada ✈"_s,
    u"P2abcdefghijklmnopqrstuvwxyz"_s, u"http://127.0.0.1:8417"_s};

/// The name under which the entry stands in the keyring.
const QString rawKey = u"descope-test/P2abcdefghijklmnopqrstuvwxyz/127.0.0.1:8417/"_s;

template<typename Job> QKeychain::Error run(Job *job)
{
    job->setKey(rawKey);
    job->setAutoDelete(false);
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return job->error();
}

void writeRaw(const QByteArray &bytes)
{
    QKeychain::WritePasswordJob job(entry().appId);
    job.setBinaryData(bytes);
    QCOMPARE(run(&job), QKeychain::NoError);
}

std::optional<QByteArray> readRaw()
{
    QKeychain::ReadPasswordJob job(entry().appId);
    return run(&job) == QKeychain::NoError ? std::optional(job.binaryData()) : std::nullopt;
}

QStringList markers()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/descope"_L1)
        .entryList({u"*.signed-out*"_s}, QDir::Files);
}

/// The same program with another job, in a process of its own.
int runChild(const QString &job)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"child"_s, job});
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int beChild(const QString &job, QCoreApplication &app)
{
    KeychainTokenStore store(entry());
    if (job == "write and quit"_L1) {
        (void)store.write(session);
        QTimer::singleShot(0, &app, &QCoreApplication::quit); // nothing is written yet
    } else {
        watch(store.read(), &app, [&](const Result<std::optional<StoredSession>> &found) {
            const bool same = found && *found && **found == session;
            // Later, so that a program that ended because the keyring was done is found out: that one ends with 0.
            QTimer::singleShot(50, &app, [same] { QCoreApplication::exit(same ? 42 : 43); });
        });
    }
    return app.exec();
}

} // namespace

/// The keychain store against a real gnome-keyring, open and locked.
class tst_Keychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyKeyring_hasNothing();
    void savedSession_isThereForTheNextProcess();
    void programThatQuitsAtOnce_stillSaves();
    void writingAgain_replaces();
    void profilesAndServers_areApart();
    void removedSession_isGone();
    void operations_happenInTheirOrder();
    void damagedEntry_isKept_data();
    void damagedEntry_isKept();

    void lockedKeyring_saysSoAndKeepsTheEntry();
    void lockedKeyring_thatNobodyUnlocks_staysLocked();
    void signOutOfALockedKeyring_isDoneAtTheNextChance();
    void signInAfterALockedSignOut_isKept();
    void signOutWhileTheKeyringIsBusy_countsFromThatMoment();

    void keyringThatHangs_doesNotStopTheProgram();
    void destroyedStore_cancelsWhatIsUnderWay();

private:
    SecretService m_service;
    std::unique_ptr<KeychainTokenStore> m_store;
};

void tst_Keychain::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(m_service.unlock());
    m_store = std::make_unique<KeychainTokenStore>(entry());
}

void tst_Keychain::cleanup()
{
    m_service.resume();
    QVERIFY(m_service.unlock());
    QVERIFY(await(KeychainTokenStore(entry()).remove()));
    QVERIFY(markers().isEmpty());
}

void tst_Keychain::emptyKeyring_hasNothing()
{
    const auto found = await(m_store->read());
    QVERIFY(found && !*found);
    QVERIFY(await(m_store->remove())); // what is not there is gone
}

void tst_Keychain::savedSession_isThereForTheNextProcess()
{
    QVERIFY(await(m_store->write(session)));
    QCOMPARE(**await(m_store->read()), session);
    QCOMPARE(runChild(u"read"_s), 42);
    QVERIFY(await(m_store->remove()));
    QCOMPARE(runChild(u"read"_s), 43);
}

void tst_Keychain::programThatQuitsAtOnce_stillSaves()
{
    QCOMPARE(runChild(u"write and quit"_s), 0);
    QCOMPARE(**await(m_store->read()), session);
}

void tst_Keychain::writingAgain_replaces()
{
    StoredSession other = session;
    other.refreshJwt = u"another.refresh.jwt"_s;
    QVERIFY(await(m_store->write(session)));
    QVERIFY(await(m_store->write(other)));
    QCOMPARE(**await(m_store->read()), other);
    QVERIFY(await(m_store->remove()));
    QVERIFY(!*await(m_store->read())); // not two entries of which one is left
}

void tst_Keychain::profilesAndServers_areApart()
{
    KeychainEntry otherServer = entry();
    otherServer.baseUrl = QUrl(u"https://api.descope.com"_s);
    KeychainTokenStore work(entry(u"work"_s));
    KeychainTokenStore elsewhere(otherServer);
    QVERIFY(await(m_store->write(session)));
    QVERIFY(!*await(work.read()));
    QVERIFY(!*await(elsewhere.read()));
    QVERIFY(await(work.remove()));
    QVERIFY(*await(m_store->read()));
}

void tst_Keychain::removedSession_isGone()
{
    QVERIFY(await(m_store->write(session)));
    QVERIFY(readRaw());
    QVERIFY(await(m_store->remove()));
    QVERIFY(!*await(m_store->read()));
    QVERIFY(!readRaw());
}

void tst_Keychain::operations_happenInTheirOrder()
{
    const auto written = m_store->write(session);
    const auto first = m_store->read();
    const auto removed = m_store->remove();
    const auto second = m_store->read();
    QVERIFY(!*await(second)); // the last first: the others are done by then
    QVERIFY(written.isFinished() && first.isFinished() && removed.isFinished());
    QVERIFY(await(written) && await(removed));
    QCOMPARE(**await(first), session);
}

void tst_Keychain::damagedEntry_isKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << session.toBytes().chopped(5);
    QTest::newRow("foreign") << QByteArray("hunter2");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of a newer program") << QCborMap{{0, 2}, {1, u"a.b.c"_s}}.toCborValue().toCbor();
}

void tst_Keychain::damagedEntry_isKept()
{
    QFETCH(QByteArray, bytes);
    writeRaw(bytes);
    QCOMPARE(awaitError(m_store->read()).kind, Kind::StorageCorrupt);
    QCOMPARE(readRaw(), std::optional(bytes));
    QVERIFY(await(m_store->write(session))); // a new sign-in may replace it
    QCOMPARE(**await(m_store->read()), session);
}

void tst_Keychain::lockedKeyring_saysSoAndKeepsTheEntry()
{
    QVERIFY(await(m_store->write(session)));
    QVERIFY(m_service.lock());
    const Prompter prompter;
    QCOMPARE(awaitError(m_store->read()).kind, Kind::StorageLocked);
    QCOMPARE(awaitError(m_store->write(session)).kind, Kind::StorageLocked);
    QCOMPARE(prompter.requestCount(), 0); // nobody expects a prompt
    QVERIFY(m_service.unlock());
    QCOMPARE(**await(m_store->read()), session);
}

void tst_Keychain::lockedKeyring_thatNobodyUnlocks_staysLocked()
{
    QVERIFY(await(m_store->write(session)));
    QVERIFY(m_service.lock());
    const Prompter prompter;
    QCOMPARE(awaitError(m_store->read(TokenStore::Access::MayPrompt)).kind, Kind::StorageLocked);
    QCOMPARE(awaitError(m_store->write(session, TokenStore::Access::MayPrompt)).kind, Kind::StorageLocked);
    QVERIFY(prompter.requestCount() >= 2); // the person was asked, and dismissed it
    QVERIFY(m_service.unlock());
    QCOMPARE(**await(m_store->read()), session);
}

void tst_Keychain::signOutOfALockedKeyring_isDoneAtTheNextChance()
{
    QVERIFY(await(m_store->write(session)));
    QVERIFY(m_service.lock());
    QCOMPARE(awaitError(m_store->remove()).kind, Kind::StorageLocked);
    QCOMPARE(markers().size(), 1);
    QVERIFY(!markers().first().contains("ada"_L1));

    QVERIFY(m_service.unlock());
    QVERIFY(readRaw());                                      // the keyring still has it
    m_store = std::make_unique<KeychainTokenStore>(entry()); // the next start of the program
    const auto found = await(m_store->read());
    QVERIFY(found && !*found);
    QVERIFY(!readRaw());
    QVERIFY(markers().isEmpty());
}

void tst_Keychain::signInAfterALockedSignOut_isKept()
{
    QVERIFY(await(m_store->write(session)));
    QVERIFY(m_service.lock());
    awaitError(m_store->remove());
    QVERIFY(m_service.unlock());
    StoredSession other = session;
    other.refreshJwt = u"another.refresh.jwt"_s;
    QVERIFY(await(m_store->write(other)));
    QVERIFY(markers().isEmpty());
    QCOMPARE(**await(m_store->read()), other);
}

void tst_Keychain::signOutWhileTheKeyringIsBusy_countsFromThatMoment()
{
    QVERIFY(await(m_store->write(session)));
    m_service.suspend();
    const auto read = m_store->read();
    const auto removed = m_store->remove();
    QCOMPARE(markers().size(), 1);
    m_store.reset(); // the program ends before the keyring answers
    QCOMPARE(awaitError(removed).kind, Kind::Cancelled);
    m_service.resume();
    QVERIFY(!*await(KeychainTokenStore(entry()).read()));
    QVERIFY(!readRaw());
}

void tst_Keychain::keyringThatHangs_doesNotStopTheProgram()
{
    QVERIFY(await(m_store->write(session)));
    m_service.suspend();
    int ticks = 0;
    qint64 longestGap = 0;
    QElapsedTimer sinceTick;
    sinceTick.start();
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++ticks;
        longestGap = std::max(longestGap, sinceTick.restart());
    });
    timer.start(10);
    const Error error = awaitError(m_store->read());
    timer.stop();
    QCOMPARE(error.kind, Kind::StorageUnavailable);
    QVERIFY2(ticks > 50, qPrintable(QString::number(ticks)));
    QVERIFY2(longestGap < 2000, qPrintable(QString::number(longestGap)));
    m_service.resume();
    QCOMPARE(**await(m_store->read()), session);
}

void tst_Keychain::destroyedStore_cancelsWhatIsUnderWay()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const auto written = m_store->write(session);
    const auto read = m_store->read(TokenStore::Access::MayPrompt);
    m_store.reset();
    QCOMPARE(awaitError(written).kind, Kind::Cancelled);
    QCOMPARE(awaitError(read).kind, Kind::Cancelled);

    QVERIFY2(elapsed.elapsed() < 4000, qPrintable(QString::number(elapsed.elapsed()))); // not by a deadline
}

/// The same store where there is no keyring, or not even a bus.
class tst_WithoutKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_isUnavailableAtOnce();
};

void tst_WithoutKeyring::everything_isUnavailableAtOnce()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    KeychainTokenStore store(entry());
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(awaitError(store.read()).kind, Kind::StorageUnavailable);
    QCOMPARE(awaitError(store.write(session)).kind, Kind::StorageUnavailable);
    QCOMPARE(awaitError(store.remove()).kind, Kind::StorageUnavailable);
    QVERIFY2(elapsed.elapsed() < 4000, qPrintable(QString::number(elapsed.elapsed()))); // not by the deadline
    // The entry that may be there counts as removed when a keyring comes.
    QCOMPARE(markers().size(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "child"_L1)
        return beChild(arguments.value(2), app);
    if (arguments.value(1) == "--without-keyring"_L1) {
        tst_WithoutKeyring test;
        return QTest::qExec(&test, {arguments.first()});
    }
    tst_Keychain test;
    return QTest::qExec(&test, arguments);
}

#include "tst_keychain.moc"

// SPDX-License-Identifier: MIT
#include "keychainentry.h"
#include "keyringoperations.h"
#include "support/await.h"
#include "support/heartbeat.h"
#include "walletdaemon.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

/// What the store says and does about a real KWallet in every state, and that nobody sees a window of it who has not asked for
/// one.
class tst_KWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyState_isToldAsItIs_data();
    void everyState_isToldAsItIs();
    void walletThatIsClosedMeanwhile_isLocked_untilItIsOpened();
    void removalWhileClosed_isDoneOnceOpened();
    void daemonThatHangs_isUnavailable_untilItGoesOn();
    void daemonThatIsKilled_hasLostNothing();
    void prompt_isAnswered();
    void prompt_isDismissed();
    void promptToSetUp_isDismissed();
    void promptThatIsAnsweredElsewhere_isFollowed();
    void daemonThatIsKilledWhileItPrompts_isUnavailable_untilItComesBack();

private:
    void become(const QByteArray &state);

    std::optional<Heartbeat> m_heartbeat;
    WalletDaemon m_daemon;
    std::unique_ptr<KeychainTokenStore> m_store;
};

void tst_KWallet::initTestCase()
{
    QVERIFY2(m_daemon.isInstalled(), "KWallet is not installed: ./dev test knows the package");
}

void tst_KWallet::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    // Qt connects in the foreground; a program with windows has done so before.
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    m_heartbeat.emplace();
    m_store = std::make_unique<KeychainTokenStore>(entry());
}

void tst_KWallet::cleanup()
{
    verifyBeats(*m_heartbeat);
    m_heartbeat.reset();
    m_store.reset();
    m_daemon.kill();
    QVERIFY(QDir(QDir::homePath() + "/.local/share"_L1).removeRecursively());
}

void tst_KWallet::become(const QByteArray &state)
{
    if (state == "never set up") {
        QVERIFY(m_daemon.start(WalletDaemon::Start::Closed));
        return;
    }
    QVERIFY(m_daemon.start());
    QVERIFY(await(m_store->write(saved)));
    if (state == "closed")
        QVERIFY(m_daemon.close());
    if (state.startsWith("restarted") || state == "absent")
        m_daemon.end();
    if (state.startsWith("restarted"))
        QVERIFY(m_daemon.start(state.contains("closed") ? WalletDaemon::Start::Closed : WalletDaemon::Start::Opened));
}

void tst_KWallet::everyState_isToldAsItIs_data()
{
    addOperationColumns();
    constexpr auto row = &addOperationRow;
    row("open", &reading, "saved", "saved");
    row("open", &writing, "done", "other");
    row("open", &removing, "done", "absent");
    row("closed", &reading, "StorageLocked", "saved");
    row("closed", &writing, "StorageLocked", "saved");
    row("closed", &removing, "StorageLocked", "absent");
    row("never set up", &reading, "absent", "absent");
    row("never set up", &writing, "StorageNotSetUp", "absent");
    row("never set up", &removing, "done", "absent");
    row("absent", &reading, "StorageUnavailable", "saved");
    row("absent", &writing, "StorageUnavailable", "saved");
    row("absent", &removing, "StorageUnavailable", "absent");
    row("restarted", &reading, "saved", "saved");
    row("restarted", &writing, "done", "other");
    row("restarted", &removing, "done", "absent");
    row("restarted, closed", &reading, "StorageLocked", "saved");
    row("restarted, closed", &writing, "StorageLocked", "saved");
    row("restarted, closed", &removing, "StorageLocked", "absent");
}

void tst_KWallet::everyState_isToldAsItIs()
{
    QFETCH(QByteArray, state);
    QFETCH(Operation, operation);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, afterwards);
    become(state);
    if (QTest::currentTestFailed())
        return;

    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(operation(*m_store), answer);
    QVERIFY2(elapsed.elapsed() < 4000, qPrintable(QString::number(elapsed.elapsed()))); // not by the deadline
    if (operation == &removing)
        QCOMPARE(reading(*m_store), "absent"); // whatever the wallet holds
    QCOMPARE(m_daemon.windows(), {});
    QCOMPARE(changed.count(), 0);

    QVERIFY(state == "absent" ? m_daemon.start() : m_daemon.open());
    const bool wasMissed = operation != &removing && answer.startsWith("Storage");
    if (wasMissed)
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1500); // sooner than by asking now and then
    QCOMPARE(reading(*m_store), afterwards);
    QTRY_VERIFY(markers().isEmpty());
    QCOMPARE(readRaw().has_value(), afterwards != "absent");
    QCOMPARE(changed.isEmpty(), !wasMissed);
}

void tst_KWallet::walletThatIsClosedMeanwhile_isLocked_untilItIsOpened()
{
    become("open");
    QCOMPARE(reading(*m_store), "saved");
    for (int times = 0; times < 2; ++times) {
        QSignalSpy changed(m_store.get(), &TokenStore::changed);
        QVERIFY(m_daemon.close());
        QCOMPARE(reading(*m_store), "StorageLocked");
        QVERIFY(m_daemon.open());
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1500);
        QCOMPARE(reading(*m_store), "saved");
    }
    QCOMPARE(m_daemon.windows(), {});
}

void tst_KWallet::removalWhileClosed_isDoneOnceOpened()
{
    become("closed");
    QCOMPARE(removing(*m_store), "StorageLocked");
    QCOMPARE(markers().size(), 1);
    QVERIFY(m_daemon.open());
    QTRY_VERIFY_WITH_TIMEOUT(markers().isEmpty(), 1500); // without being asked, sooner than by asking now and then
    QVERIFY(!readRaw());
}

void tst_KWallet::daemonThatHangs_isUnavailable_untilItGoesOn()
{
    become("open");
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    m_daemon.suspend();
    QCOMPARE(reading(*m_store), "StorageUnavailable");
    m_daemon.resume();
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 10'000); // nobody tells that it goes on
    QCOMPARE(reading(*m_store), "saved");
}

void tst_KWallet::daemonThatIsKilled_hasLostNothing()
{
    become("open");
    QVERIFY(m_daemon.awaitSaved());
    m_daemon.kill();
    QVERIFY(m_daemon.start());
    QCOMPARE(reading(*m_store), "saved");
    QCOMPARE(writing(*m_store), "done");
    QVERIFY(m_daemon.awaitSaved());
    m_daemon.kill();
    QVERIFY(m_daemon.start());
    QCOMPARE(reading(*m_store), "other");
    QCOMPARE(removing(*m_store), "done");
    QVERIFY(m_daemon.awaitSaved());
    m_daemon.kill();
    QVERIFY(m_daemon.start());
    QCOMPARE(reading(*m_store), "absent");
}

void tst_KWallet::prompt_isAnswered()
{
    become("closed");
    const auto found = m_store->read(TokenStore::Access::MayPrompt);
    QVERIFY(m_daemon.awaitWindow());
    QVERIFY(!found.isFinished());
    m_daemon.type({u"t"_s, u"e"_s, u"s"_s, u"t"_s, u"Return"_s});
    QCOMPARE(**await(found), saved);
    QCOMPARE(reading(*m_store), "saved");
}

void tst_KWallet::prompt_isDismissed()
{
    become("closed");
    const auto found = m_store->read(TokenStore::Access::MayPrompt);
    QVERIFY(m_daemon.awaitWindow());
    m_daemon.type({u"Escape"_s});
    QCOMPARE(awaitError(found).kind, Error::Kind::StorageLocked);
    QCOMPARE(m_daemon.windows(), {}); // nor does another one come
}

void tst_KWallet::promptToSetUp_isDismissed()
{
    become("never set up");
    QCOMPARE(reading(*m_store), "absent");
    const auto written = m_store->write(other, TokenStore::Access::MayPrompt);
    QVERIFY(m_daemon.awaitWindow());
    m_daemon.type({u"Escape"_s});
    QCOMPARE(awaitError(written).kind, Error::Kind::StorageNotSetUp);
    QCOMPARE(m_daemon.windows(), {});
}

/// Somebody who takes long, or does so for another program.
void tst_KWallet::promptThatIsAnsweredElsewhere_isFollowed()
{
    become("closed");
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    QCOMPARE(reading(*m_store), "StorageLocked");
    KeychainTokenStore another(entry());
    const auto found = another.read(TokenStore::Access::MayPrompt);
    QVERIFY(m_daemon.awaitWindow());
    QCOMPARE(reading(*m_store), "StorageLocked"); // also while it asks
    m_daemon.type({u"t"_s, u"e"_s, u"s"_s, u"t"_s, u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1500);
    QCOMPARE(reading(*m_store), "saved");
    QVERIFY(await(found));
}

void tst_KWallet::daemonThatIsKilledWhileItPrompts_isUnavailable_untilItComesBack()
{
    become("closed");
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    const auto found = m_store->read(TokenStore::Access::MayPrompt);
    QVERIFY(m_daemon.awaitWindow());
    m_daemon.kill();
    QCOMPARE(awaitError(found).kind, Error::Kind::StorageUnavailable);
    QVERIFY(m_daemon.start());
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1500);
    QCOMPARE(reading(*m_store), "saved");
}

/// KWallet on another desktop, where it is one Secret Service of many. A wallet that was opened at the log-in says that it is
/// locked, until somebody unlocked it there, which takes no password; with ksecretd it says that it is open.
class tst_KWalletAsSecretService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void lockedWallet_isNoEmptyOne();
    void openWallet_isUnlockedWithoutAPassword();
    void signOutBefore_isNoReasonNotToSave();
    void closedWallet_isUnlockedByItsPassword();
    void dismissedPrompt_leavesItLocked();
    void daemonThatIsKilledWhileItPrompts_isUnavailable();

private:
    /// Opened as at a log-in, after the wallet was made: only then it is a collection.
    void logIn(WalletDaemon::Start how = WalletDaemon::Start::Opened)
    {
        QVERIFY(m_daemon.start());
        m_daemon.end();
        QVERIFY(m_daemon.start(how));
    }
    QByteArray savingOnDemand()
    {
        const auto written = await(m_store->write(other, TokenStore::Access::MayPrompt));
        return written ? "done" : wordFor(written.error());
    }

    std::optional<Heartbeat> m_heartbeat;
    WalletDaemon m_daemon;
    std::unique_ptr<KeychainTokenStore> m_store;
};

void tst_KWalletAsSecretService::init()
{
    QVERIFY2(m_daemon.isInstalled(), "KWallet is not installed: ./dev test knows the package");
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    m_heartbeat.emplace();
    m_store = std::make_unique<KeychainTokenStore>(entry());
}

void tst_KWalletAsSecretService::cleanup()
{
    verifyBeats(*m_heartbeat);
    m_heartbeat.reset();
    m_store.reset();
    m_daemon.kill();
    QVERIFY(QDir(QDir::homePath() + "/.local/share"_L1).removeRecursively());
}

void tst_KWalletAsSecretService::lockedWallet_isNoEmptyOne()
{
    logIn();
    QCOMPARE(savingOnDemand(), "done");
    m_daemon.end();
    QVERIFY(m_daemon.start(WalletDaemon::Start::Closed));
    QCOMPARE(reading(*m_store), "StorageLocked");
    QCOMPARE(removing(*m_store), "StorageLocked");
    QCOMPARE(reading(*m_store), "absent");
    QCOMPARE(markers().size(), 1);
    QCOMPARE(m_daemon.windows(), {});
}

void tst_KWalletAsSecretService::openWallet_isUnlockedWithoutAPassword()
{
    logIn();
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    KeychainTokenStore another(entry());
    QCOMPARE(writing(another), m_daemon.saysThatItIsOpen() ? "done" : "StorageLocked");
    QCOMPARE(savingOnDemand(), "done");
    QCOMPARE(m_daemon.windows(), {});
    QCOMPARE(reading(*m_store), "other"); // from now on nobody has to be asked
    QCOMPARE(reading(another), "other");
    QCOMPARE(removing(another), "done");
    QVERIFY(!readRaw());
}

void tst_KWalletAsSecretService::signOutBefore_isNoReasonNotToSave()
{
    logIn();
    QCOMPARE(removing(*m_store), m_daemon.saysThatItIsOpen() ? "done" : "StorageLocked");
    QCOMPARE(markers().size(), m_daemon.saysThatItIsOpen() ? 0 : 1);
    QCOMPARE(savingOnDemand(), "done");
    QVERIFY(markers().isEmpty());
    QCOMPARE(reading(*m_store), "other");
}

void tst_KWalletAsSecretService::closedWallet_isUnlockedByItsPassword()
{
    logIn(WalletDaemon::Start::Closed);
    const auto written = m_store->write(other, TokenStore::Access::MayPrompt);
    QVERIFY(m_daemon.awaitWindow());
    m_daemon.type({u"t"_s, u"e"_s, u"s"_s, u"t"_s, u"Return"_s});
    QVERIFY(await(written));
    QCOMPARE(reading(*m_store), "other");
}

void tst_KWalletAsSecretService::dismissedPrompt_leavesItLocked()
{
    logIn(WalletDaemon::Start::Closed);
    const auto written = m_store->write(other, TokenStore::Access::MayPrompt);
    QVERIFY(m_daemon.awaitWindow());
    m_daemon.type({u"Escape"_s});
    QCOMPARE(awaitError(written).kind, Error::Kind::StorageLocked);
    QCOMPARE(m_daemon.windows(), {});
    QCOMPARE(reading(*m_store), "StorageLocked");
}

void tst_KWalletAsSecretService::daemonThatIsKilledWhileItPrompts_isUnavailable()
{
    logIn(WalletDaemon::Start::Closed);
    const auto written = m_store->write(other, TokenStore::Access::MayPrompt);
    QVERIFY(m_daemon.awaitWindow());
    m_daemon.kill();
    QCOMPARE(awaitError(written).kind, Error::Kind::StorageUnavailable);
}

int main(int argc, char *argv[])
{
    const bool isSecretService = argc > 1 && qstrcmp(argv[1], "--secret-service") == 0;
    if (!isSecretService)
        WalletDaemon::pretendKde();
    QCoreApplication app(argc, argv);
    if (isSecretService) {
        tst_KWalletAsSecretService test;
        return QTest::qExec(&test, app.arguments().mid(0, 1) + app.arguments().mid(2));
    }
    tst_KWallet test;
    return QTest::qExec(&test, app.arguments());
}

#include "tst_kwallet.moc"

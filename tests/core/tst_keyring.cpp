// SPDX-License-Identifier: MIT
#include "core/storage/keyringprobe.h"
#include "keychainentry.h"
#include "keyringdaemon.h"
#include "keyringoperations.h"
#include "secretservice.h"
#include "support/await.h"
#include "support/heartbeat.h"
#include "walletdaemon.h"

#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

/// What the store says and does about a keyring in every state, each with reading, writing and removing, against a real
/// gnome-keyring that comes and goes. During all of it the event loop must live.
class tst_Keyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyState_isToldAsItIs_data();
    void everyState_isToldAsItIs();
    void keyringThatHangs_isUnavailable_untilItGoesOn();
    void keyringThatDiesMeanwhile_isUnavailable_untilItComesBack();
    void removalWhileLocked_isDoneOnceUnlocked();
    void removalWhileLocked_isNotPromisedWhereItCannotBeRemembered_data();
    void removalWhileLocked_isNotPromisedWhereItCannotBeRemembered();
    void lateWrite_isTold_andDoesNotUndoALaterRemoval();

private:
    void become(const QByteArray &state);
    void recover();
    KeyringState probe(const std::function<void()> &atOnce = [] {});

    std::optional<Heartbeat> m_heartbeat;
    KeyringDaemon m_daemon;
    SecretService m_service;
    std::unique_ptr<KeychainTokenStore> m_store;
};

void tst_Keyring::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    // Qt connects in the foreground; a program with windows has done so before.
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    m_heartbeat.emplace();
    m_store = std::make_unique<KeychainTokenStore>(entry());
}

void tst_Keyring::cleanup()
{
    verifyBeats(*m_heartbeat);
    m_heartbeat.reset();
    m_store.reset();
    m_daemon.stop();
    QVERIFY(QDir(QDir::homePath() + "/.local/share"_L1).removeRecursively());
}

void tst_Keyring::become(const QByteArray &state)
{
    if (state == "never set up") {
        QVERIFY(m_daemon.start(KeyringDaemon::Start::Locked));
        return;
    }
    QVERIFY(m_daemon.start());
    QVERIFY(await(m_store->write(saved)));
    if (state == "locked")
        QVERIFY(m_service.lock());
    if (state.startsWith("restarted") || state == "absent")
        m_daemon.stop();
    if (state.startsWith("restarted"))
        QVERIFY(m_daemon.start(state.contains("locked") ? KeyringDaemon::Start::Locked : KeyringDaemon::Start::Unlocked));
    if (state == "disk full")
        m_daemon.limitFileSize(100);
    const QHash<QByteArray, QByteArray> damages{
        {"entry cut", saved.chopped(5)}, {"entry foreign", "hunter2"}, {"entry empty", {}}};
    if (const auto damage = damages.constFind(state); damage != damages.cend())
        writeRaw(*damage);
}

/// The person logs in again, unlocks, makes room.
void tst_Keyring::recover()
{
    m_daemon.stop();
    QVERIFY(m_daemon.start());
}

KeyringState tst_Keyring::probe(const std::function<void()> &atOnce)
{
    std::optional<KeyringState> answer;
    probeKeyring(this, keyringEntry(), KeyringUse::Write, [&](KeyringState state) {
        answer = state;
        atOnce();
    });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) ? *answer : KeyringState::Locked;
}

void tst_Keyring::everyState_isToldAsItIs_data()
{
    addOperationColumns();
    constexpr auto row = &addOperationRow;
    row("open", &reading, "saved", "saved");
    row("open", &writing, "done", "other");
    row("open", &removing, "done", "absent");
    row("absent", &reading, "StorageUnavailable", "saved");
    row("absent", &writing, "StorageUnavailable", "saved");
    row("absent", &removing, "StorageUnavailable", "absent");
    row("never set up", &reading, "absent", "absent");
    row("never set up", &writing, "StorageNotSetUp", "absent"); // it would ask for a password
    row("never set up", &removing, "done", "absent");
    row("locked", &reading, "StorageLocked", "saved");
    row("locked", &writing, "StorageLocked", "saved");
    row("locked", &removing, "StorageLocked", "absent");
    row("restarted", &reading, "saved", "saved");
    row("restarted", &writing, "done", "other");
    row("restarted", &removing, "done", "absent");
    row("restarted, locked", &reading, "StorageLocked", "saved");
    row("restarted, locked", &writing, "StorageLocked", "saved");
    row("restarted, locked", &removing, "StorageLocked", "absent");
    row("disk full", &reading, "saved", "saved");
    row("disk full", &writing, "StorageUnavailable", "saved");
    row("disk full", &removing, "StorageUnavailable", "absent");
    for (const char *damage : {"entry cut", "entry foreign", "entry empty"}) {
        row(damage, &reading, "wrong", "wrong"); // as it is: whoever wrote it can tell
        row(damage, &writing, "done", "other");  // a new sign-in may replace it
        row(damage, &removing, "done", "absent");
    }
}

void tst_Keyring::everyState_isToldAsItIs()
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
        QCOMPARE(reading(*m_store), "absent"); // whatever the keyring holds
    QCOMPARE(changed.count(), 0);

    recover();
    // What failed although the keyring was open is not worth another try because of that.
    const bool wasMissed = operation != &removing && answer.startsWith("Storage") && state != "disk full";
    if (wasMissed)
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1500); // sooner than by asking now and then
    QCOMPARE(reading(*m_store), afterwards);
    QTRY_VERIFY(markers().isEmpty());
    QCOMPARE(readRaw().has_value(), afterwards != "absent");
    QCOMPARE(changed.isEmpty(), !wasMissed);
}

void tst_Keyring::keyringThatHangs_isUnavailable_untilItGoesOn()
{
    become("open");
    KeychainTokenStore second(entry(u"second"_s));
    KeychainTokenStore third(entry(u"third"_s));
    QVERIFY(await(third.write(saved)));
    QElapsedTimer elapsed;
    elapsed.start();
    m_daemon.suspend();
    const auto found = m_store->read();
    const auto written = second.write(other);
    const auto removed = third.remove();
    QCOMPARE(awaitError(found).kind, Error::Kind::StorageUnavailable);
    QCOMPARE(awaitError(written).kind, Error::Kind::StorageUnavailable);
    QCOMPARE(awaitError(removed).kind, Error::Kind::StorageUnavailable);
    QVERIFY2(elapsed.elapsed() < 6000, qPrintable(QString::number(elapsed.elapsed())));

    // The store has asked again, which comes to nothing either: from now on it asks now and then.
    QCOMPARE(probe(), KeyringState::Absent);
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    m_daemon.resume();
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 10'000); // nobody tells that it goes on
    QCOMPARE(reading(*m_store), "saved");
    QCOMPARE(reading(third), "absent");
    QTRY_VERIFY(markers().isEmpty());
}

void tst_Keyring::keyringThatDiesMeanwhile_isUnavailable_untilItComesBack()
{
    become("open");
    QElapsedTimer elapsed;
    elapsed.start();
    m_daemon.suspend();
    const auto found = m_store->read();
    m_daemon.kill();
    QCOMPARE(awaitError(found).kind, Error::Kind::StorageUnavailable);
    QVERIFY2(elapsed.elapsed() < 4000, qPrintable(QString::number(elapsed.elapsed()))); // not by the deadline

    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    QVERIFY(m_daemon.start());
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(reading(*m_store), "saved");
}

void tst_Keyring::removalWhileLocked_isDoneOnceUnlocked()
{
    become("locked");
    QCOMPARE(removing(*m_store), "StorageLocked");
    QCOMPARE(markers().size(), 1);
    QVERIFY(!markers().first().contains("ada"_L1));
    QVERIFY(m_service.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(markers().isEmpty(), 1500); // without being asked, sooner than by asking now and then
    QVERIFY(!readRaw());
}

void tst_Keyring::removalWhileLocked_isNotPromisedWhereItCannotBeRemembered_data()
{
    QTest::addColumn<QByteArray>("state");
    for (const char *state : {"locked", "absent", "disk full"})
        QTest::newRow(state) << QByteArray(state);
}

void tst_Keyring::removalWhileLocked_isNotPromisedWhereItCannotBeRemembered()
{
    QFETCH(QByteArray, state);
    become(state);
    const QString folder = QFileInfo(m_store->lockFile()).path();
    QVERIFY(QDir(folder).removeRecursively());
    QFile file(folder); // a home that cannot be written: not a directory, which stops root, too
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto clear = qScopeGuard([&folder] { QFile::remove(folder); });
    if (state == "locked") // told once
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not used"_s));
    QCOMPARE(removing(*m_store), "StorageNotRemoved");
    QCOMPARE(reading(*m_store), "absent"); // for this program
    m_store = std::make_unique<KeychainTokenStore>(entry());
    recover();
    QCOMPARE(reading(*m_store), "saved");
}

/// A write that hangs, and is done after it was said to have failed, is told, and does not bring back what was removed since.
void tst_Keyring::lateWrite_isTold_andDoesNotUndoALaterRemoval()
{
    become("open");
    KeychainTokenStore second(entry(u"second"_s));
    QSignalSpy secondChanged(&second, &TokenStore::changed);
    const auto written = m_store->write(other);
    const auto writtenSecond = second.write(other);
    // The stores have asked the same before, so that their jobs are under way when this is answered.
    QCOMPARE(probe([this] { m_daemon.suspend(); }), KeyringState::Open);
    QCOMPARE(awaitError(written).kind, Error::Kind::StorageUnavailable);
    QCOMPARE(awaitError(writtenSecond).kind, Error::Kind::StorageUnavailable);
    QCOMPARE(removing(*m_store), "StorageUnavailable");
    QCOMPARE(secondChanged.count(), 0);
    m_daemon.resume();
    QTRY_VERIFY_WITH_TIMEOUT(markers().isEmpty(), 10'000);
    QVERIFY(!readRaw());
    QTRY_VERIFY(secondChanged.count() > 0);
    QCOMPARE(reading(second), "other");
}

/// The session bus dies, and the program lives on.
class tst_WithoutBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endOfTheBus_isNotTheEndOfTheProgram();
};

void tst_WithoutBus::endOfTheBus_isNotTheEndOfTheProgram()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QDBusConnection bus = QDBusConnection::sessionBus();
    Heartbeat heartbeat;
    KeychainTokenStore store(entry());
    QVERIFY(await(store.write(saved)));
    ::kill(pid_t(bus.interface()->servicePid(u"org.freedesktop.DBus"_s).value()), SIGKILL);
    QTRY_VERIFY(!bus.isConnected());
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(reading(store), "StorageUnavailable");
    QCOMPARE(writing(store), "StorageUnavailable");
    QCOMPARE(removing(store), "StorageUnavailable");
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(!readRaw()); // when GLib answers this, it has noticed too
    verifyBeats(heartbeat);
}

/// In the environment of KDE, whose own keyring is not there.
class tst_KeyringInKde : public tst_Keyring
{
    Q_OBJECT

public:
    explicit tst_KeyringInKde(bool isWalletInstalled)
        : m_isWalletInstalled(isWalletInstalled)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(
            !m_isWalletInstalled || WalletDaemon().installSwitchedOff(), "is KWallet installed? ./dev test knows the package");
    }

private:
    const bool m_isWalletInstalled;
};

int main(int argc, char *argv[])
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode.startsWith("--kde"))
        WalletDaemon::pretendKde();
    QCoreApplication app(argc, argv);
    if (mode == "--bus-dies") {
        tst_WithoutBus test;
        return QTest::qExec(&test, {app.arguments().first()});
    }
    if (mode.startsWith("--kde")) {
        tst_KeyringInKde test(mode == "--kde-switched-off");
        return QTest::qExec(
            &test, {app.arguments().first(), u"everyState_isToldAsItIs"_s, u"removalWhileLocked_isDoneOnceUnlocked"_s});
    }
    tst_Keyring test;
    return QTest::qExec(&test, app.arguments());
}

#include "tst_keyring.moc"

// SPDX-License-Identifier: MIT
#include "keychainentry.h"
#include "keyringoperations.h"
#include "passworddatabase.h"
#include "support/await.h"
#include "support/heartbeat.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

/// The store on a real KeePassXC, which prompts for more than others do: for a locked database already when something is looked
/// for, and for each program that wants to see an entry.
class tst_KeePassXC : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyState_isToldAsItIs_data();
    void everyState_isToldAsItIs();
    void programThatSaved_isLetIn();
    void nextProgram_isLetInByThePersonAlone();
    void lockedDatabase_isUnlockedByItsPassword();
    void dismissedPrompt_leavesItLocked();
    void programThatIsKilledWhileItPrompts_isUnavailable_untilItComesBack();

private:
    void make(bool asksForEachProgram)
    {
        QVERIFY(PasswordDatabase::make(asksForEachProgram));
        QVERIFY(m_database.start());
    }

    std::optional<Heartbeat> m_heartbeat;
    PasswordDatabase m_database;
    std::unique_ptr<KeychainTokenStore> m_store;
};

void tst_KeePassXC::initTestCase()
{
    QVERIFY2(PasswordDatabase::isInstalled(), "KeePassXC is not installed: ./dev test knows the package");
}

void tst_KeePassXC::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    m_store = std::make_unique<KeychainTokenStore>(entry());
}

void tst_KeePassXC::cleanup()
{
    m_store.reset();
    m_database.kill();
    QVERIFY(QDir(QDir::homePath() + "/.local/share"_L1).removeRecursively());
}

void tst_KeePassXC::everyState_isToldAsItIs_data()
{
    addOperationColumns();
    constexpr auto row = &addOperationRow;
    row("open", &reading, "saved", "saved");
    row("open", &writing, "done", "other");
    row("open", &removing, "done", "absent");
    row("locked", &reading, "StorageLocked", "saved");
    row("locked", &writing, "StorageLocked", "saved");
    row("locked", &removing, "StorageLocked", "absent");
    row("ended", &reading, "StorageUnavailable", "saved");
    row("ended", &writing, "StorageUnavailable", "saved");
    row("ended", &removing, "StorageUnavailable", "absent");
    row("restarted, locked", &reading, "StorageLocked", "saved");
    row("restarted, locked", &writing, "StorageLocked", "saved");
    row("restarted, locked", &removing, "StorageLocked", "absent");
}

void tst_KeePassXC::everyState_isToldAsItIs()
{
    QFETCH(QByteArray, state);
    QFETCH(Operation, operation);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, afterwards);
    make(false);
    QVERIFY(await(m_store->write(saved)));
    if (state == "locked")
        QVERIFY(m_database.lock()); // saves it, too
    if (state == "ended" || state.startsWith("restarted"))
        QVERIFY(m_database.endSaved());
    if (state == "restarted, locked")
        QVERIFY(m_database.start(PasswordDatabase::Start::Locked));

    Heartbeat heartbeat;
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(operation(*m_store), answer);
    QVERIFY2(elapsed.elapsed() < 4000, qPrintable(QString::number(elapsed.elapsed()))); // not by the deadline
    if (operation == &removing)
        QCOMPARE(reading(*m_store), "absent"); // whatever the database holds
    QCOMPARE(m_database.dialogs(), {});
    QCOMPARE(changed.count(), 0);
    verifyBeats(heartbeat);

    if (state != "open") {
        m_database.kill();
        QVERIFY(m_database.start());
    }
    const bool wasMissed = operation != &removing && answer.startsWith("Storage");
    if (wasMissed)
        QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(reading(*m_store), afterwards);
    QTRY_VERIFY(markers().isEmpty());
    QCOMPARE(readRaw().value_or(deletedEntry) != deletedEntry, afterwards != "absent"); // to delete it would have been asked for
}

void tst_KeePassXC::programThatSaved_isLetIn()
{
    make(true);
    QVERIFY(await(m_store->write(saved)));
    QCOMPARE(reading(*m_store), "saved");
    QCOMPARE(writing(*m_store), "done");
    QCOMPARE(reading(*m_store), "other");
    QCOMPARE(m_database.dialogs(), {});
}

void tst_KeePassXC::nextProgram_isLetInByThePersonAlone()
{
    make(true);
    QProcess before;
    before.start(QCoreApplication::applicationFilePath(), {u"save"_s});
    QTRY_COMPARE_WITH_TIMEOUT(before.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(before.exitCode(), 0);
    QCOMPARE(reading(*m_store), "StorageLocked");
    QCOMPARE(m_database.dialogs(), {});
    const auto found = m_store->read(TokenStore::Access::MayPrompt);
    QVERIFY(m_database.awaitDialog());
    m_database.type({u"Return"_s}); // allows it
    QCOMPARE(**await(found), saved);
    QCOMPARE(m_database.dialogs(), {});
}

void tst_KeePassXC::lockedDatabase_isUnlockedByItsPassword()
{
    make(false);
    QVERIFY(await(m_store->write(saved)));
    QVERIFY(m_database.lock());
    const auto found = m_store->read(TokenStore::Access::MayPrompt);
    QVERIFY(m_database.awaitDialog());
    m_database.type({u"t"_s, u"e"_s, u"s"_s, u"t"_s, u"Return"_s});
    QVERIFY(await(found));
    QCOMPARE(reading(*m_store), "saved");
}

void tst_KeePassXC::dismissedPrompt_leavesItLocked()
{
    make(false);
    QVERIFY(await(m_store->write(saved)));
    QVERIFY(m_database.lock());
    const auto found = m_store->read(TokenStore::Access::MayPrompt);
    QVERIFY(m_database.awaitDialog());
    m_database.type({u"Escape"_s});
    QCOMPARE(awaitError(found).kind, Error::Kind::StorageLocked);
}

void tst_KeePassXC::programThatIsKilledWhileItPrompts_isUnavailable_untilItComesBack()
{
    make(false);
    QVERIFY(await(m_store->write(saved)));
    QVERIFY(m_database.lock());
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    const auto found = m_store->read(TokenStore::Access::MayPrompt);
    QVERIFY(m_database.awaitDialog());
    m_database.kill();
    QCOMPARE(awaitError(found).kind, Error::Kind::StorageUnavailable);
    QVERIFY(m_database.start());
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(reading(*m_store), "saved");
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "save"_L1)
        return await(KeychainTokenStore(entry()).write(saved)) ? 0 : 1;
    tst_KeePassXC test;
    return QTest::qExec(&test, app.arguments());
}

#include "tst_keepassxc.moc"

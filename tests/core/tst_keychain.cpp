// SPDX-License-Identifier: MIT
#include "core/values/watch.h"
#include "keychainentry.h"
#include "secretservice.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QByteArray secret = secretWith("canary.refresh.jwt");

/// The same program with another job, in a process of its own.
int runChild(const QString &job)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"child"_s, job});
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void say(KeychainTokenStore &store)
{
    watch(store.read(), &store, [](const Result<std::optional<QByteArray>> &found) {
        const QString word = !found ? u"error"_s : *found ? QString::fromLatin1((*found)->toHex()) : u"absent"_s;
        QTextStream(stdout) << word << Qt::endl;
    });
}

/// Says what can be read, at first and on each change; does what it is told.
int beListener(KeychainTokenStore &store, QCoreApplication &app)
{
    QObject::connect(&store, &TokenStore::changed, &store, [&store] { say(store); });
    say(store);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &store, [&] {
        const QByteArray order = input.readLine();
        if (order == "write\n")
            (void)store.write(secret);
        else if (order == "remove\n")
            (void)store.remove();
        else
            app.quit();
    });
    return app.exec();
}

int beChild(const QString &job, QCoreApplication &app)
{
    KeychainTokenStore store(entry());
    if (job == "listen"_L1)
        return beListener(store, app);
    if (job.startsWith("write"_L1)) {
        (void)store.write(secret);
        if (job.contains("twice"_L1))
            (void)store.write(secret);
        QTimer::singleShot(0, &app, &QCoreApplication::quit); // nothing is written yet
    } else {
        watch(store.read(), &app, [&](const Result<std::optional<QByteArray>> &found) {
            const bool same = found && *found && **found == secret;
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
    void firstUse_isKnownWithoutReading();
    void programThatQuitsAtOnce_stillSaves();
    void writingAgain_replaces();
    void profilesAndServers_areApart();
    void whatLiesBesideASession_isApartAndStays();
    void removedSession_isGone();
    void operations_happenInTheirOrder();

    void lockedKeyring_saysSoAndKeepsTheEntry();
    void lockedKeyring_thatNobodyUnlocks_staysLocked();
    void signOutOfALockedKeyring_isDoneAtTheNextChance();
    void signInAfterALockedSignOut_isKept();
    void signOutWhileTheKeyringIsBusy_countsFromThatMoment();

    void lockedCollection_thatIsNotTheDefault_isNoEmptyOne();
    void lockedCollection_thatIsNotTheDefault_canBeUnlocked();
    void lockedCollection_thatIsNotTheDefault_isNotForgottenAfterASignOut();
    void openCollection_thatIsNotTheDefault_isReadAndLeft();
    void lockedDefault_doesNotHideAnOpenEntry();

    void quitWhileTheKeyringHangs_takesThreeSeconds();
    void programsThatShareTheEntry_hearOfEachOther();
    void destroyedStore_cancelsWhatIsUnderWay();

private:
    /// From now on the keyring has another default, and the entry is where it was.
    void changeDefault()
    {
        QVERIFY(await(m_store->write(secret)));
        m_other = m_service.createCollection();
        QVERIFY(m_other.path().size() > 1 && m_service.makeDefault(m_other));
    }

    SecretService m_service;
    QDBusObjectPath m_other;
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
    if (!m_other.path().isEmpty()) {
        QVERIFY(m_service.makeDefault());
        QVERIFY(m_service.unlock(m_other) && m_service.deleteCollection(std::exchange(m_other, {})));
    }
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
    QVERIFY(await(m_store->write(secret)));
    QCOMPARE(**await(m_store->read()), secret);
    QCOMPARE(runChild(u"read"_s), 42);
    QVERIFY(await(m_store->remove()));
    QCOMPARE(runChild(u"read"_s), 43);
}

void tst_Keychain::firstUse_isKnownWithoutReading()
{
    const KeychainEntry fresh = entry(u"never used"_s);
    KeychainTokenStore store(fresh);
    QVERIFY(store.wasNeverUsed());
    QVERIFY(!*await(store.read()));
    QVERIFY(KeychainTokenStore(fresh).wasNeverUsed()); // looking is not using
    QVERIFY(await(store.write(secret)));
    QVERIFY(!store.wasNeverUsed());
    QVERIFY(!KeychainTokenStore(fresh).wasNeverUsed());
    QVERIFY(await(store.remove()));
    QVERIFY(!KeychainTokenStore(fresh).wasNeverUsed());
}

void tst_Keychain::programThatQuitsAtOnce_stillSaves()
{
    QCOMPARE(runChild(u"write and quit"_s), 0);
    QCOMPARE(**await(m_store->read()), secret);
}

void tst_Keychain::writingAgain_replaces()
{
    const QByteArray other = secretWith("another.refresh.jwt");
    QVERIFY(await(m_store->write(secret)));
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
    QVERIFY(await(m_store->write(secret)));
    QVERIFY(!*await(work.read()));
    QVERIFY(!*await(elsewhere.read()));
    QVERIFY(await(work.remove()));
    QVERIFY(*await(m_store->read()));
}

void tst_Keychain::whatLiesBesideASession_isApartAndStays()
{
    KeychainTokenStore store(entry());
    KeychainTokenStore work(entry(u"work"_s));
    const auto person = store.beside(u"person"_s);
    const auto person2 = work.beside(u"person"_s);
    QVERIFY(person->wasNeverUsed());
    QVERIFY(await(store.write(secret)));
    QVERIFY(await(person->write("Ada")));
    QVERIFY(!*await(person2->read()));
    QCOMPARE(**await(store.read()), secret);
    QVERIFY(await(store.remove()));
    QCOMPARE(**await(store.beside(u"person"_s)->read()), "Ada");
    QVERIFY(await(person->remove()));
    QVERIFY(!*await(person->read()));
}

void tst_Keychain::removedSession_isGone()
{
    QVERIFY(await(m_store->write(secret)));
    QVERIFY(readRaw());
    QVERIFY(await(m_store->remove()));
    QVERIFY(!*await(m_store->read()));
    QVERIFY(!readRaw());
}

void tst_Keychain::operations_happenInTheirOrder()
{
    const auto written = m_store->write(secret);
    const auto first = m_store->read();
    const auto removed = m_store->remove();
    const auto second = m_store->read();
    QVERIFY(!*await(second)); // the last first: the others are done by then
    QVERIFY(written.isFinished() && first.isFinished() && removed.isFinished());
    QVERIFY(await(written) && await(removed));
    QCOMPARE(**await(first), secret);
}

void tst_Keychain::lockedKeyring_saysSoAndKeepsTheEntry()
{
    QVERIFY(await(m_store->write(secret)));
    QVERIFY(m_service.lock());
    const Prompter prompter;
    QCOMPARE(awaitError(m_store->read()).kind, Kind::StorageLocked);
    QCOMPARE(awaitError(m_store->write(secret)).kind, Kind::StorageLocked);
    QCOMPARE(prompter.requestCount(), 0); // nobody expects a prompt
    QVERIFY(m_service.unlock());
    QCOMPARE(**await(m_store->read()), secret);
}

void tst_Keychain::lockedKeyring_thatNobodyUnlocks_staysLocked()
{
    QVERIFY(await(m_store->write(secret)));
    QVERIFY(m_service.lock());
    const Prompter prompter;
    QCOMPARE(awaitError(m_store->read(TokenStore::Access::MayPrompt)).kind, Kind::StorageLocked);
    QCOMPARE(awaitError(m_store->write(secret, TokenStore::Access::MayPrompt)).kind, Kind::StorageLocked);
    QVERIFY(prompter.requestCount() >= 2); // the person was asked, and dismissed it
    QVERIFY(m_service.unlock());
    QCOMPARE(**await(m_store->read()), secret);
}

void tst_Keychain::signOutOfALockedKeyring_isDoneAtTheNextChance()
{
    QVERIFY(await(m_store->write(secret)));
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
    QVERIFY(await(m_store->write(secret)));
    QVERIFY(m_service.lock());
    awaitError(m_store->remove());
    QVERIFY(m_service.unlock());
    const QByteArray other = secretWith("another.refresh.jwt");
    QVERIFY(await(m_store->write(other)));
    QVERIFY(markers().isEmpty());
    QCOMPARE(**await(m_store->read()), other);
}

void tst_Keychain::signOutWhileTheKeyringIsBusy_countsFromThatMoment()
{
    QVERIFY(await(m_store->write(secret)));
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

void tst_Keychain::lockedCollection_thatIsNotTheDefault_isNoEmptyOne()
{
    changeDefault();
    QVERIFY(m_service.lock());
    const Prompter prompter;
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    QCOMPARE(awaitError(m_store->read()).kind, Kind::StorageLocked);
    QCOMPARE(awaitError(m_store->write(secret)).kind, Kind::StorageLocked); // it would be there twice
    QCOMPARE(prompter.requestCount(), 0);
    QVERIFY(m_service.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1500);
    QCOMPARE(**await(m_store->read()), secret);
}

void tst_Keychain::lockedCollection_thatIsNotTheDefault_canBeUnlocked()
{
    changeDefault();
    QVERIFY(m_service.lock());
    const Prompter prompter;
    QCOMPARE(awaitError(m_store->read(TokenStore::Access::MayPrompt)).kind, Kind::StorageLocked);
    QVERIFY(prompter.requestCount() > 0); // and dismissed
}

void tst_Keychain::lockedCollection_thatIsNotTheDefault_isNotForgottenAfterASignOut()
{
    changeDefault();
    QVERIFY(m_service.lock());
    QCOMPARE(awaitError(m_store->remove()).kind, Kind::StorageLocked);
    QCOMPARE(markers().size(), 1);
    QVERIFY(!*await(m_store->read()));
    QVERIFY(m_service.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(markers().isEmpty(), 1500);
    QVERIFY(!readRaw());
}

void tst_Keychain::openCollection_thatIsNotTheDefault_isReadAndLeft()
{
    changeDefault();
    QCOMPARE(**await(m_store->read()), secret);
    const QByteArray other = secretWith("another.refresh.jwt");
    QVERIFY(await(m_store->write(other)));
    QCOMPARE(**await(m_store->read()), other);
    QVERIFY(m_service.lock()); // nothing is left behind there
    QCOMPARE(**await(m_store->read()), other);
    QVERIFY(await(m_store->remove()));
    QVERIFY(!readRaw());
}

void tst_Keychain::lockedDefault_doesNotHideAnOpenEntry()
{
    changeDefault();
    QVERIFY(m_service.lock(m_other));
    QCOMPARE(**await(m_store->read()), secret);
    QCOMPARE(awaitError(m_store->write(secret)).kind, Kind::StorageLocked);
    QCOMPARE(awaitError(m_store->remove()).kind, Kind::StorageLocked); // another may be in there
    QVERIFY(!*await(m_store->read()));
    QVERIFY(m_service.unlock(m_other));
    QVERIFY(!*await(m_store->read()));
    QVERIFY(markers().isEmpty() && !readRaw());
}

void tst_Keychain::quitWhileTheKeyringHangs_takesThreeSeconds()
{
    m_service.suspend();
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(runChild(u"write twice and quit"_s), 0);
    const qint64 took = elapsed.elapsed();
    QVERIFY2(took >= 2900 && took < 4900, qPrintable(QString::number(took))); // neither at once nor once per write
}

void tst_Keychain::programsThatShareTheEntry_hearOfEachOther()
{
    QSignalSpy changed(m_store.get(), &TokenStore::changed);
    std::array<QProcess, 3> programs;
    const auto end = qScopeGuard([&programs] {
        for (QProcess &program : programs) {
            program.kill();
            program.waitForFinished();
        }
    });
    // What was said last, whatever was said before: two changes may come as one, and one as two.
    const auto lastWord = [](QProcess &program) {
        const QByteArray said = program.property("said").toByteArray() + program.readAll();
        program.setProperty("said", said);
        return said.trimmed().split('\n').constLast();
    };
    for (QProcess &program : programs) {
        program.start(QCoreApplication::applicationFilePath(), {u"child"_s, u"listen"_s});
        QTRY_COMPARE(lastWord(program), "absent");
    }
    QVERIFY(await(m_store->write(secret)));
    for (QProcess &program : programs)
        QTRY_COMPARE(lastWord(program), secret.toHex());
    QCOMPARE(changed.count(), 0); // one's own doing
    QVERIFY(await(m_store->remove()));
    for (QProcess &program : programs)
        QTRY_COMPARE(lastWord(program), "absent");
    QCOMPARE(changed.count(), 0);

    programs[0].write("write\n");
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(**await(m_store->read()), secret);
    QTRY_COMPARE(lastWord(programs[1]), secret.toHex());
    changed.clear();
    programs[1].write("remove\n");
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(!*await(m_store->read()));
    for (const int listener : {0, 2})
        QTRY_COMPARE(lastWord(programs.at(listener)), "absent");

    // Locked, it cannot be deleted, and counts as deleted for all.
    QVERIFY(await(m_store->write(secret)));
    QTRY_COMPARE(lastWord(programs[2]), secret.toHex());
    QVERIFY(m_service.lock());
    QCOMPARE(awaitError(m_store->remove()).kind, Kind::StorageLocked);
    QTRY_COMPARE(lastWord(programs[2]), "absent");
    for (QProcess &program : programs) {
        program.closeWriteChannel();
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitCode(), 0);
    }
}

void tst_Keychain::destroyedStore_cancelsWhatIsUnderWay()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const auto written = m_store->write(secret);
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
    QCOMPARE(awaitError(store.write(secret)).kind, Kind::StorageUnavailable);
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

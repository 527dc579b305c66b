// SPDX-License-Identifier: MIT
#include "keychainentry.h"
#include "keyringdaemon.h"
#include "keyringoperations.h"
#include "passworddatabase.h"
#include "support/await.h"
#include "walletdaemon.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

namespace {

/// Whoever follows each change, as the session does, must not ask without end.
QByteArray readingWithoutAStorm()
{
    KeychainTokenStore store(entry());
    int reads = 0;
    QObject::connect(&store, &TokenStore::changed, &store, [&] {
        ++reads;
        (void)store.read();
    });
    const QByteArray word = reading(store);
    return word == "StorageElsewhere" && QTest::qWaitFor([&reads] { return reads > 2; }, 300) ? "storm" : word;
}

QByteArray does(const QString &operation)
{
    KeychainTokenStore store(entry());
    if (operation == "write"_L1)
        return writing(store);
    if (operation == "remove"_L1)
        return removing(store);
    if (operation == "raw"_L1)
        return readRaw().value_or(deletedEntry) == deletedEntry ? "gone" : "there";
    return readingWithoutAStorm();
}

} // namespace

/// Somebody whose desktop keeps secrets in another program than yesterday: KWallet is switched off or on again, KeePassXC takes
/// the place of gnome-keyring. Each operation is a process of its own, because QtKeychain keeps to the keyring that it has
/// chosen.
class tst_KeyringSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void signInElsewhere_isNotTakenForNone_data();
    void signInElsewhere_isNotTakenForNone();
    void signOutHere_isOneElsewhere_data();
    void signOutHere_isOneElsewhere();
    void signOutOfWhatLiesElsewhere_isDoneThere_data();
    void signOutOfWhatLiesElsewhere_isDoneThere();
    void programOutsideTheDesktop_hasAnotherKeyring();
    void signInOfAnOlderVersion_isReadAsBefore();
    void keyringThatComesBackMeanwhile_isFollowed();

private:
    void use(const QByteArray &keyring);
    void end();
    static QByteArray to(const QString &operation, const QString &desktop = u"KDE"_s);
    static void addPairs();

    QByteArray m_inUse;
    WalletDaemon m_wallet;
    KeyringDaemon m_gnome;
    PasswordDatabase m_database;
};

void tst_KeyringSwitch::initTestCase()
{
    QVERIFY2(m_wallet.isInstalled() && PasswordDatabase::isInstalled(), "is it installed? ./dev test knows the package");
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void tst_KeyringSwitch::cleanup()
{
    m_database.kill();
    end();
    QVERIFY(QDir(QDir::homePath() + "/.local/share"_L1).removeRecursively());
}

void tst_KeyringSwitch::end()
{
    if (m_inUse == "KeePassXC")
        m_database.kill();
    m_wallet.end();
    m_gnome.stop();
}

void tst_KeyringSwitch::use(const QByteArray &keyring)
{
    end();
    m_inUse = keyring;
    if (keyring == "KWallet")
        QVERIFY(m_wallet.start());
    else if (keyring == "gnome-keyring")
        QVERIFY(m_gnome.start());
    else
        QVERIFY(PasswordDatabase::make(false) && m_database.start());
}

/// Has it done by another process, and returns what that says.
QByteArray tst_KeyringSwitch::to(const QString &operation, const QString &desktop)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"child"_s, operation});
    const bool isEnded = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000);
    return isEnded && process.exitStatus() == QProcess::NormalExit ? process.readAllStandardOutput() : "crashed";
}

void tst_KeyringSwitch::addPairs()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("KWallet is switched off") << QByteArray("KWallet") << QByteArray("gnome-keyring");
    QTest::newRow("KWallet is switched on") << QByteArray("gnome-keyring") << QByteArray("KWallet");
    QTest::newRow("KeePassXC comes instead") << QByteArray("gnome-keyring") << QByteArray("KeePassXC");
}

void tst_KeyringSwitch::signInElsewhere_isNotTakenForNone_data()
{
    addPairs();
}

void tst_KeyringSwitch::signInElsewhere_isNotTakenForNone()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    use(old);
    QCOMPARE(to(u"read"_s), "absent");
    QCOMPARE(to(u"write"_s), "done");
    use(now);
    QCOMPARE(to(u"read"_s), "StorageElsewhere");
    QCOMPARE(to(u"write"_s), "done"); // it is no reason not to save
    QCOMPARE(to(u"read"_s), "other");
    use(old);
    QCOMPARE(to(u"read"_s), "other");
}

void tst_KeyringSwitch::signOutHere_isOneElsewhere_data()
{
    addPairs();
}

void tst_KeyringSwitch::signOutHere_isOneElsewhere()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    use(old);
    QCOMPARE(to(u"write"_s), "done");
    use(now);
    QCOMPARE(to(u"write"_s), "done");
    QCOMPARE(to(u"remove"_s), "StorageElsewhere");
    QCOMPARE(to(u"raw"_s), "gone");
    QCOMPARE(to(u"read"_s), "absent");
    QCOMPARE(to(u"remove"_s), "done"); // it is told once
    QVERIFY(markers().isEmpty());
    use(old);
    QCOMPARE(to(u"raw"_s), "there");
    QCOMPARE(to(u"read"_s), "absent");
    QCOMPARE(to(u"raw"_s), "gone");
    QCOMPARE(to(u"write"_s), "done");
    QCOMPARE(to(u"read"_s), "other");
}

void tst_KeyringSwitch::signOutOfWhatLiesElsewhere_isDoneThere_data()
{
    addPairs();
}

void tst_KeyringSwitch::signOutOfWhatLiesElsewhere_isDoneThere()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    use(old);
    QCOMPARE(to(u"write"_s), "done");
    use(now);
    QCOMPARE(to(u"remove"_s), "StorageElsewhere");
    QCOMPARE(to(u"read"_s), "absent");
    QCOMPARE(to(u"write"_s), "done");
    use(old);
    QCOMPARE(to(u"read"_s), "StorageElsewhere"); // what lies here is the one that was signed out
    QCOMPARE(to(u"raw"_s), "gone");
    QCOMPARE(to(u"write"_s), "done");
    QCOMPARE(to(u"read"_s), "other");
}

/// As by ssh, where the environment does not tell of KDE: both keyrings are there.
void tst_KeyringSwitch::programOutsideTheDesktop_hasAnotherKeyring()
{
    use("gnome-keyring");
    QVERIFY(m_wallet.start());
    QCOMPARE(to(u"write"_s), "done");
    QCOMPARE(to(u"read"_s, {}), "StorageElsewhere");
    QCOMPARE(to(u"remove"_s, {}), "StorageElsewhere");
    QCOMPARE(to(u"read"_s), "absent");
    QCOMPARE(to(u"raw"_s), "gone");
    QCOMPARE(to(u"write"_s, {}), "done");
    QCOMPARE(to(u"read"_s), "StorageElsewhere");
}

/// Where it lies was not noted.
void tst_KeyringSwitch::signInOfAnOlderVersion_isReadAsBefore()
{
    use("KWallet");
    QCOMPARE(to(u"write"_s), "done");
    QDir folder(QFileInfo(KeychainTokenStore(entry()).lockFile()).path());
    const QStringList notes = folder.entryList({u"*.saved-in-*"_s});
    QCOMPARE(notes.size(), 1);
    QVERIFY(folder.remove(notes.constFirst()));
    QCOMPARE(to(u"read"_s), "other");
    use("gnome-keyring");
    QCOMPARE(to(u"read"_s), "absent");
    QCOMPARE(to(u"write"_s), "done");
    QCOMPARE(to(u"remove"_s), "done");
}

/// As far as QtKeychain does: from one Secret Service to another.
void tst_KeyringSwitch::keyringThatComesBackMeanwhile_isFollowed()
{
    use("gnome-keyring");
    KeychainTokenStore store(entry());
    QCOMPARE(writing(store), "done");
    use("KeePassXC");
    QSignalSpy changed(&store, &TokenStore::changed);
    QCOMPARE(reading(store), "StorageElsewhere");
    QCOMPARE(changed.count(), 0);
    use("gnome-keyring");
    QTRY_VERIFY(changed.count() > 0);
    QTRY_COMPARE(reading(store), "other");
}

int main(int argc, char *argv[])
{
    if (argc < 2 || qstrcmp(argv[1], "child") != 0)
        WalletDaemon::pretendKde();
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "child"_L1) {
        QTextStream(stdout) << does(app.arguments().value(2));
        return 0;
    }
    tst_KeyringSwitch test;
    return QTest::qExec(&test, app.arguments());
}

#include "tst_keyringswitch.moc"

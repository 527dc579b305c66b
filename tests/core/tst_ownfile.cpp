// SPDX-License-Identifier: MIT
#include "core/storage/entrychanges.h"
#include "core/storage/entryfiles.h"
#include "core/storage/ownfile.h"
#include "core/storage/processlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Descope;
using Outcome = ProcessLock::Outcome;

namespace {

const QString key = u"app/P2abc/api.descope.com/"_s;
constexpr uid_t nobody = 65534;

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// Puts something else where a file of ours would be; target is a file of the user that must not be touched.
using Occupant = void (*)(const QString &path, const QString &target);

void addOccupants()
{
    QTest::addColumn<Occupant>("occupy");
    QTest::newRow("directory") << Occupant([](const QString &path, const QString &) { QVERIFY(QDir().mkdir(path)); });
    QTest::newRow("pipe") << Occupant(
        [](const QString &path, const QString &) { QCOMPARE(::mkfifo(encoded(path).constData(), 0600), 0); });
    QTest::newRow("link") << Occupant([](const QString &path, const QString &target) { QVERIFY(QFile::link(target, path)); });
    QTest::newRow("link to nothing") << Occupant(
        [](const QString &path, const QString &target) { QVERIFY(QFile::link(target + u".new"_s, path)); });
    QTest::newRow("somebody else's file") << Occupant([](const QString &path, const QString &target) {
        write(path, "theirs");
        if (::geteuid() == 0)
            QCOMPARE(::chown(encoded(path).constData(), nobody, nobody), 0);
        else
            QVERIFY(QFile::remove(path) && QFile::link(target, path)); // only root can make one
    });
}

} // namespace

Q_DECLARE_METATYPE(Occupant)

/// The files and locks of the user, at places where somebody else was before.
class tst_OwnFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void occupiedFile_isLeftAlone_data() { addOccupants(); }
    void occupiedFile_isLeftAlone();
    void occupiedFolder_isLeftAlone_data() { addOccupants(); }
    void occupiedFolder_isLeftAlone();
    void homeOfSomebodyElse_isLeftAlone();
    void linkedFolderAbove_isTheUsersBusiness();
    void folderThatIsOpenToOthers_isTakenFromThem();

    void lock_isHeldByOne();
    void lock_isTheSameInEachEnvironment_data();
    void lock_isTheSameInEachEnvironment();
    void lock_passesByWhatIsNotOurs_data() { addOccupants(); }
    void lock_passesByWhatIsNotOurs();
    void lock_isFreeWhenItsProcessWasKilled();
    void lockName_ofAnotherUser_isNoReasonToWait_data();
    void lockName_ofAnotherUser_isNoReasonToWait();

private:
    QString stamp() const { return entryFile(key, u".stamp"_s); }
    QString lockFile() const { return entryFile(key, u".lock"_s); }
    void verifyTarget() const
    {
        QCOMPARE(contentOf(target), "precious");
        QVERIFY(!QFile::exists(target + u".new"_s));
    }
    /// Nothing is told before; and of a second look no more than of the first.
    static void expectWarning(const QString &path)
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^\"%1\" is not used"_s.arg(QRegularExpression::escape(path))));
    }

    std::optional<QTemporaryDir> m_home;
    QString target;
};

void tst_OwnFile::init()
{
    m_home.emplace();
    QTest::failOnWarning(QRegularExpression(u"."_s));
    qputenv("HOME", encoded(m_home->path()));
    qunsetenv("XDG_DATA_HOME");
    qputenv("XDG_RUNTIME_DIR", encoded(m_home->path()));
    target = m_home->filePath(u"precious"_s);
    write(target, "precious");
    QVERIFY(QDir().mkpath(QFileInfo(stamp()).path()));
}

void tst_OwnFile::occupiedFile_isLeftAlone()
{
    QFETCH(Occupant, occupy);
    const QString mark = entryFile(key, u".signed-out"_s);
    occupy(stamp(), target);
    occupy(mark, target);
    expectWarning(stamp());
    expectWarning(mark);
    EntryChanges first(key, nullptr);
    EntryChanges second(key, nullptr);
    QSignalSpy heard(&second, &EntryChanges::changed);
    first.renew();
    second.renew();
    QVERIFY(!first.wasNeverRenewed());
    QCOMPARE(heard.count(), 0);

    RemovalMarker marker(key);
    QVERIFY(!marker.isSet());
    marker.set();
    QVERIFY(marker.isSet());
    QVERIFY(!marker.isShared()); // told to who asked, and so to the person
    QVERIFY(marker.clear());
    QVERIFY(!marker.isSet());
    verifyTarget();
}

void tst_OwnFile::occupiedFolder_isLeftAlone()
{
    QFETCH(Occupant, occupy);
    const QString folder = QFileInfo(stamp()).path();
    QVERIFY(QDir().rmdir(folder));
    const QString elsewhere = m_home->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkdir(elsewhere));
    QVERIFY(QFile::setPermissions(elsewhere, QFile::Permissions(0x7777)));
    if (QTest::currentDataTag() == QByteArray("directory"))
        QVERIFY(QFile::link(elsewhere, folder));
    else
        occupy(folder, target);
    expectWarning(folder);
    EntryChanges(key, nullptr).renew();
    RemovalMarker marker(key);
    marker.set();
    QVERIFY(!marker.isShared());
    verifyTarget();
    QVERIFY(QDir(elsewhere).isEmpty());
    QVERIFY(QFile::permissions(elsewhere) & QFile::WriteOther);
}

/// As root sees it that was made by sudo.
void tst_OwnFile::homeOfSomebodyElse_isLeftAlone()
{
    QString theirs = u"/"_s;
    if (::geteuid() == 0) {
        theirs = m_home->filePath(u"theirs"_s);
        QVERIFY(QDir().mkdir(theirs));
        QCOMPARE(::chown(encoded(theirs).constData(), nobody, nobody), 0);
    }
    qputenv("HOME", encoded(theirs));
    if (::geteuid() == 0)
        expectWarning(theirs);
    EntryChanges(key, nullptr).renew();
    RemovalMarker marker(key);
    marker.set();
    QVERIFY(!marker.isShared());
    QCOMPARE(ProcessLock(lockFile()).tryLock(), Outcome::Taken);
    if (::geteuid() == 0) {
        QVERIFY(QDir(theirs).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        // What an earlier version has left there is not used either.
        QVERIFY(QDir().mkpath(QFileInfo(stamp()).path()));
        QVERIFY(!makeOwnDirectory(QFileInfo(stamp()).path()));
    }
}

void tst_OwnFile::linkedFolderAbove_isTheUsersBusiness()
{
    const QString elsewhere = m_home->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkdir(elsewhere));
    qputenv("XDG_DATA_HOME", encoded(m_home->filePath(u"data"_s)));
    QVERIFY(QFile::link(elsewhere, m_home->filePath(u"data"_s)));
    EntryChanges(key, nullptr).renew();
    QVERIFY(QFileInfo::exists(elsewhere + "/descope"_L1));
    QCOMPARE(QFileInfo(stamp()).size(), 8);
}

void tst_OwnFile::folderThatIsOpenToOthers_isTakenFromThem()
{
    const QString folder = QFileInfo(stamp()).path();
    QCOMPARE(::chmod(encoded(folder).constData(), 0777), 0);
    EntryChanges(key, nullptr).renew();
    struct stat found = {};
    QCOMPARE(::stat(encoded(folder).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0700u);
}

void tst_OwnFile::lock_isHeldByOne()
{
    ProcessLock another(entryFile(u"another"_s, u".lock"_s));
    QCOMPARE(another.tryLock(), Outcome::Taken);
    {
        ProcessLock first(lockFile());
        QCOMPARE(first.tryLock(), Outcome::Taken);
        ProcessLock second(lockFile());
        QCOMPARE(second.tryLock(), Outcome::Held);
    }
    QCOMPARE(ProcessLock(lockFile()).tryLock(), Outcome::Taken);
    QCOMPARE(ProcessLock(lockFile()).tryLock(), Outcome::Taken);
    QVERIFY(!QFile::exists(lockFile())); // nothing is left
}

void tst_OwnFile::lock_isTheSameInEachEnvironment_data()
{
    QTest::addColumn<bool>("isHomeWritable");
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("no runtime directory, as by cron") << true << QByteArray("XDG_RUNTIME_DIR");
    QTest::newRow("nor a home that can be written") << false << QByteArray("XDG_RUNTIME_DIR");
    QTest::newRow("another home") << true << QByteArray("HOME");
    QTest::newRow("another folder for data") << true << QByteArray("XDG_DATA_HOME");
}

void tst_OwnFile::lock_isTheSameInEachEnvironment()
{
    QFETCH(bool, isHomeWritable);
    QFETCH(QByteArray, variable);
    if (!isHomeWritable) { // not a directory: that stops root, too
        QVERIFY(QDir().rmdir(QFileInfo(stamp()).path()));
        write(QFileInfo(stamp()).path(), {});
        expectWarning(QFileInfo(stamp()).path());
    }
    ProcessLock first(lockFile());
    QCOMPARE(first.tryLock(), Outcome::Taken);
    if (variable == "XDG_RUNTIME_DIR") {
        qunsetenv("XDG_RUNTIME_DIR");
    } else {
        const QString other = m_home->filePath(u"other"_s);
        QVERIFY(QDir().mkdir(other));
        qputenv(variable.constData(), encoded(other));
    }
    QCOMPARE(ProcessLock(lockFile()).tryLock(), Outcome::Held);
}

void tst_OwnFile::lock_passesByWhatIsNotOurs()
{
    QFETCH(Occupant, occupy);
    occupy(lockFile(), target);
    expectWarning(lockFile());
    ProcessLock first(lockFile());
    QCOMPARE(first.tryLock(), Outcome::Taken);
    QCOMPARE(ProcessLock(lockFile()).tryLock(), Outcome::Held);
    verifyTarget();
}

void tst_OwnFile::lock_isFreeWhenItsProcessWasKilled()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t holder = ::fork();
    if (holder == 0) {
        ProcessLock lock(lockFile());
        const char taken = lock.tryLock() == Outcome::Taken ? 'y' : 'n';
        (void)!::write(ready[1], &taken, 1);
        ::pause();
        ::_exit(0);
    }
    char taken = 0;
    QCOMPARE(::read(ready[0], &taken, 1), 1);
    QCOMPARE(taken, 'y');
    ProcessLock lock(lockFile());
    QCOMPARE(lock.tryLock(), Outcome::Held);
    ::kill(holder, SIGSTOP);
    QCOMPARE(lock.tryLock(), Outcome::Held); // nobody is robbed of it
    ::kill(holder, SIGKILL);
    ::waitpid(holder, nullptr, 0);
    QCOMPARE(lock.tryLock(), Outcome::Taken);
}

void tst_OwnFile::lockName_ofAnotherUser_isNoReasonToWait_data()
{
    QTest::addColumn<bool>("isListening");
    QTest::newRow("that listens") << true;
    QTest::newRow("that says nothing") << false;
}

/// The names need no file system, so every user of the computer can take them first.
void tst_OwnFile::lockName_ofAnotherUser_isNoReasonToWait()
{
    QFETCH(bool, isListening);
    if (::geteuid() != 0)
        QSKIP("Only root can be another user.");
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = '\0' + QByteArray("descope/0/") + QFileInfo(lockFile()).fileName().toUtf8();
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t squatter = ::fork();
    if (squatter == 0) {
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool isDone = ::setresuid(nobody, nobody, nobody) == 0 &&
                            ::bind(fd, reinterpret_cast<const sockaddr *>(&address), size) == 0 &&
                            (!isListening || ::listen(fd, 1) == 0);
        const char done = isDone ? 'y' : 'n';
        (void)!::write(ready[1], &done, 1);
        ::pause();
        ::_exit(0);
    }
    const auto end = qScopeGuard([squatter] {
        ::kill(squatter, SIGKILL);
        ::waitpid(squatter, nullptr, 0);
    });
    char done = 0;
    QCOMPARE(::read(ready[0], &done, 1), 1);
    QCOMPARE(done, 'y');

    if (isListening) // the first time
        QTest::ignoreMessage(QtWarningMsg, "another user of the computer has taken the name of a lock");
    ProcessLock lock(lockFile());
    Outcome outcome = Outcome::Held;
    for (int tries = 0; tries < 10 && outcome == Outcome::Held; ++tries)
        outcome = lock.tryLock();
    QCOMPARE(outcome, Outcome::Taken); // elsewhere
    QCOMPARE(ProcessLock(lockFile()).tryLock(), Outcome::Held);
}

QTEST_GUILESS_MAIN(tst_OwnFile)
#include "tst_ownfile.moc"

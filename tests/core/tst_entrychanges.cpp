// SPDX-License-Identifier: MIT
#include "core/storage/entrychanges.h"
#include "core/storage/entryfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Descope;

namespace {

const QString key = u"app/P2abc/api.descope.com/"_s;

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

using Accident = void (*)(const QString &file);

} // namespace

Q_DECLARE_METATYPE(Accident)

/// The file by which programs that share an entry hear of each other, and what may happen to a file.
class tst_EntryChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everybodyElse_hearsOfAChange();
    void files_areTheUsersAlone();
    void manyAtOnce_eachHearsOfTheOthers();
    void otherEntries_areNotMeant();
    void afterTheFileWasLost_changesAreHeard_data();
    void afterTheFileWasLost_changesAreHeard();
    void longUse_doesNotFillTheDisk();
    void homeThatCannotBeWritten_isNoTrouble();

private:
    std::optional<QTemporaryDir> m_home;
};

void tst_EntryChanges::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_home.emplace();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(u"data"_s)));
}

void tst_EntryChanges::everybodyElse_hearsOfAChange()
{
    EntryChanges first(key, nullptr);
    EntryChanges second(key, nullptr);
    EntryChanges third(key, nullptr);
    QSignalSpy firstHeard(&first, &EntryChanges::changed);
    QSignalSpy secondHeard(&second, &EntryChanges::changed);
    QSignalSpy thirdHeard(&third, &EntryChanges::changed);
    first.renew();
    QTRY_COMPARE(secondHeard.count(), 1);
    QTRY_COMPARE(thirdHeard.count(), 1);
    second.renew();
    QTRY_COMPARE(firstHeard.count(), 1); // only of what the second did
    QTRY_COMPARE(thirdHeard.count(), 2);
    QCOMPARE(secondHeard.count(), 1);
}

void tst_EntryChanges::files_areTheUsersAlone()
{
    const mode_t before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    EntryChanges(key, nullptr).renew();
    const QString file = entryFile(key, u".stamp"_s);
    QCOMPARE(modeOf(file), 0600);
    QCOMPARE(modeOf(QFileInfo(file).path()), 0700);
    QVERIFY(!file.contains("P2abc"_L1));
}

/// Each changes, and looks only afterwards: none may take another's change for its own.
void tst_EntryChanges::manyAtOnce_eachHearsOfTheOthers()
{
    std::vector<std::unique_ptr<EntryChanges>> stamps;
    std::vector<std::unique_ptr<QSignalSpy>> heard;
    for (int i = 0; i < 20; ++i) {
        stamps.push_back(std::make_unique<EntryChanges>(key, nullptr));
        heard.push_back(std::make_unique<QSignalSpy>(stamps.back().get(), &EntryChanges::changed));
    }
    for (const auto &stamp : stamps)
        stamp->renew();
    for (const auto &spy : heard)
        QTRY_VERIFY(!spy->isEmpty());
}

void tst_EntryChanges::otherEntries_areNotMeant()
{
    EntryChanges one(key, nullptr);
    EntryChanges another(key + u"work"_s, nullptr);
    EntryChanges same(key, nullptr);
    QSignalSpy anotherHeard(&another, &EntryChanges::changed);
    QSignalSpy sameHeard(&same, &EntryChanges::changed);
    one.renew();
    QTRY_COMPARE(sameHeard.count(), 1);
    QCOMPARE(anotherHeard.count(), 0);
}

void tst_EntryChanges::afterTheFileWasLost_changesAreHeard_data()
{
    QTest::addColumn<Accident>("accident");
    QTest::newRow("removed") << Accident([](const QString &file) { QVERIFY(QFile::remove(file)); });
    QTest::newRow("replaced") << Accident([](const QString &file) {
        QFile other(file + u".new"_s);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("x") == 1);
        other.close();
        QCOMPARE(::rename(QFile::encodeName(other.fileName()).constData(), QFile::encodeName(file).constData()), 0);
    });
    QTest::newRow("emptied") << Accident([](const QString &file) { QVERIFY(QFile::resize(file, 0)); });
    QTest::newRow("directory removed") << Accident(
        [](const QString &file) { QVERIFY(QDir(QFileInfo(file).path()).removeRecursively()); });
    QTest::newRow("everything removed") << Accident(
        [](const QString &file) { QVERIFY(QDir(QFileInfo(QFileInfo(file).path()).path()).removeRecursively()); });
}

void tst_EntryChanges::afterTheFileWasLost_changesAreHeard()
{
    QFETCH(Accident, accident);
    EntryChanges listener(key, nullptr);
    EntryChanges speaker(key, nullptr);
    QSignalSpy heard(&listener, &EntryChanges::changed);
    speaker.renew();
    QTRY_COMPARE(heard.count(), 1);

    accident(entryFile(key, u".stamp"_s));
    heard.clear();
    speaker.renew(); // before anybody has seen the accident
    QTRY_VERIFY(!heard.isEmpty());
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(QFile::exists(entryFile(key, u".stamp"_s)));
        heard.clear();
        speaker.renew();
        QTRY_VERIFY(!heard.isEmpty());
    }
}

void tst_EntryChanges::longUse_doesNotFillTheDisk()
{
    EntryChanges listener(key, nullptr);
    EntryChanges speaker(key, nullptr);
    QSignalSpy heard(&listener, &EntryChanges::changed);
    for (int i = 0; i < 2000; ++i)
        speaker.renew();
    QVERIFY(QFileInfo(entryFile(key, u".stamp"_s)).size() < 5000);
    QTRY_VERIFY(!heard.isEmpty());
    for (int i = 0; i < 3; ++i) {
        heard.clear();
        speaker.renew();
        QTRY_VERIFY(!heard.isEmpty());
    }
}

void tst_EntryChanges::homeThatCannotBeWritten_isNoTrouble()
{
    QFile file(m_home->filePath(u"data"_s)); // not a directory: that stops root, too
    QVERIFY(file.open(QIODevice::WriteOnly));
    EntryChanges stamp(key, nullptr);
    QSignalSpy heard(&stamp, &EntryChanges::changed);
    stamp.renew();
    QCOMPARE(heard.count(), 0);
}

QTEST_GUILESS_MAIN(tst_EntryChanges)
#include "tst_entrychanges.moc"

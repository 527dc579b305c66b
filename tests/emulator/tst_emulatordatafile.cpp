// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::OpenIdStage;
using Emulator::parameter;

/// Tests that a data file outlives the emulator that wrote it, and its version.
class TestEmulatorDataFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileOfAnEarlierVersion();
    void fileOfALaterVersion();
    void codesOutliveTheProcess();

private:
    QString file() const { return m_directory.filePath(u"data"_s); }
    QStringList arguments() const { return {u"--data"_s, file()}; }
    /// Does these statements to the file.
    void change(const QStringList &statements) const;
    QTemporaryDir m_directory;
};

void TestEmulatorDataFile::change(const QStringList &statements) const
{
    const auto name = u"change"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        for (const auto &statement : statements)
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(name);
}

void TestEmulatorDataFile::fileOfAnEarlierVersion()
{
    QString anna;
    {
        OpenIdStage emulator;
        QVERIFY(emulator.start(arguments()));
        anna = emulator.post(u"/emulator/users"_s, {{"loginId"_L1, "anna@example.com"_L1}}).text("userId"_L1);
        QCOMPARE(emulator.stop(), 0);
    }
    // As it was before anybody could sign in by the browser.
    change({u"DROP TABLE tickets"_s, u"DROP TABLE domains"_s, u"DROP TABLE passkeys"_s, u"DROP TABLE access_keys"_s,
        u"PRAGMA user_version=1"_s});
    OpenIdStage emulator;
    QVERIFY(emulator.start(arguments()));
    QCOMPARE(emulator.redeem(emulator.code(anna)).status, 200);
}

void TestEmulatorDataFile::fileOfALaterVersion()
{
    change({u"PRAGMA user_version=1000"_s});
    OpenIdStage emulator;
    QVERIFY(!emulator.start(arguments()));
    QCOMPARE(emulator.stop(), 4);
    QFile::remove(file());
}

void TestEmulatorDataFile::codesOutliveTheProcess()
{
    QString code;
    {
        OpenIdStage emulator;
        QVERIFY(emulator.start(arguments()));
        const auto user = emulator.post(u"/emulator/users"_s, {{"loginId"_L1, "anna@example.com"_L1}}).text("userId"_L1);
        code = emulator.code(user);
        emulator.kill();
    }
    OpenIdStage emulator;
    QVERIFY(emulator.start(arguments()));
    QCOMPARE(emulator.redeem(code).status, 200);
    QCOMPARE(emulator.redeem(code).text("error"_L1), u"invalid_grant"_s);
}

QTEST_GUILESS_MAIN(TestEmulatorDataFile)
#include "tst_emulatordatafile.moc"

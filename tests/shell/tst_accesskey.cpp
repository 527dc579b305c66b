// SPDX-License-Identifier: MIT
#include "shell/accesskey.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Descope;
using namespace Qt::StringLiterals;

/// The access key of a script, and what may lie where it should be. Nothing there may hold the script up, or be sent by mistake.
class tst_AccessKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void key_isRead_data();
    void key_isRead();
    void otherContent_isNoKey_data();
    void otherContent_isNoKey();
    void noPlainFile_isRefused_data();
    void noPlainFile_isRefused();
    void endlessPipe_isRefused();
    void fileOfOthers_isRefused_data();
    void fileOfOthers_isRefused();
    void missingFile_saysWhy();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_AccessKey::init()
{
    qunsetenv("DESCOPE_ACCESS_KEY");
    qunsetenv("DESCOPE_ACCESS_KEY_FILE");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString tst_AccessKey::write(const QByteArray &content, QFile::Permissions permissions) const
{
    QFile file(path(u"key"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    return isWritten && file.setPermissions(permissions) ? file.fileName() : QString();
}

void tst_AccessKey::key_isRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("alone") << QByteArray("K2key");
    QTest::newRow("a line") << QByteArray("K2key\n");
    QTest::newRow("a line of Windows") << QByteArray("K2key\r\n");
}

void tst_AccessKey::key_isRead()
{
    QFETCH(const QByteArray, content);
    const QString file = write(content);
    QVERIFY(QFile::link(file, path(u"link"_s))); // as secrets are mounted
    for (const QString &named : {file, path(u"link"_s)}) {
        const AccessKey found = AccessKey::read(named);
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.key, u"K2key"_s);
    }
}

void tst_AccessKey::otherContent_isNoKey_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\n");
    QTest::newRow("two lines") << QByteArray("K2key\nK2other\n");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("no ASCII") << QByteArray("K2k\xc3\xa9y");
    QTest::newRow("far too long") << QByteArray(1 << 20, 'K');
}

void tst_AccessKey::otherContent_isNoKey()
{
    QFETCH(const QByteArray, content);
    const QString file = write(content);
    const AccessKey found = AccessKey::read(file);
    QCOMPARE(found.key, QString());
    QCOMPARE(found.problem, u"There’s no access key in %1."_s.arg(file));
}

void tst_AccessKey::noPlainFile_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("pipe that nobody writes to") << u"pipe"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("link to a device without an end") << u"zero"_s;
}

void tst_AccessKey::noPlainFile_isRefused()
{
    QFETCH(const QString, name);
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"zero"_s)));
    const AccessKey found = AccessKey::read(path(name));
    QCOMPARE(found.key, QString());
    QCOMPARE(found.problem, u"The access key can’t be read: %1: This isn’t a regular file."_s.arg(path(name)));
}

void tst_AccessKey::endlessPipe_isRefused()
{
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess writer;
    writer.start(u"sh"_s, {u"-c"_s, u"exec yes 0<>\"$0\" >\"$0\""_s, pipe});
    QVERIFY(writer.waitForStarted());
    QVERIFY(AccessKey::read(pipe).problem.endsWith(u"This isn’t a regular file."_s));
    writer.kill();
    QVERIFY(writer.waitForFinished());
}

void tst_AccessKey::fileOfOthers_isRefused_data()
{
    QTest::addColumn<QFile::Permissions>("others");
    QTest::newRow("group reads") << QFile::Permissions(QFile::ReadGroup);
    QTest::newRow("group writes") << QFile::Permissions(QFile::WriteGroup);
    QTest::newRow("all read") << QFile::Permissions(QFile::ReadOther);
    QTest::newRow("all write") << QFile::Permissions(QFile::WriteOther);
}

void tst_AccessKey::fileOfOthers_isRefused()
{
    QFETCH(const QFile::Permissions, others);
    const AccessKey found = AccessKey::read(write("K2key", QFile::ReadOwner | QFile::WriteOwner | others));
    QCOMPARE(found.key, QString());
    QVERIFY(found.problem.contains("chmod 600"_L1) && !found.problem.contains("K2key"_L1));
}

void tst_AccessKey::missingFile_saysWhy()
{
    const QString missing = path(u"missing"_s);
    QCOMPARE(AccessKey::read(missing).problem, u"The access key can’t be read: %1: No such file or directory"_s.arg(missing));
}

QTEST_GUILESS_MAIN(tst_AccessKey)
#include "tst_accesskey.moc"

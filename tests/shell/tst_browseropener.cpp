// SPDX-License-Identifier: MIT
#include "shell/browseropener.h"
#include "shell/openers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <csignal>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

const QUrl page(u"https://example.com/authorize?state=a%20b&code=100%25"_s);
const QString address = QString::fromLatin1(page.toEncoded());

} // namespace

Q_DECLARE_METATYPE(QList<QStringList>)

/// How a command without a window opens the browser: by what $BROWSER says, else by what the system has.
class tst_BrowserOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void variable_isReadAsCommands_data();
    void variable_isReadAsCommands();
    void systemsOwnOpener_comesLast();
    void page_comesAsOneWord();
    void openerThatFails_givesWayToTheNext_data();
    void openerThatFails_givesWayToTheNext();
    void openerThatCannotBe_isTold_data();
    void openerThatCannotBe_isTold();
    void openerThatIsTheBrowser_outlivesTheProgram();
    void browserThatCrashesLater_isNotOpenedAgain();

private:
    QString script(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_BrowserOpener::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin"));
    qunsetenv("BROWSER");
    script(u"xdg-open"_s, "exit 3"); // of this system, whatever it has
    script(u"x-www-browser"_s, "exit 4");
    script(u"wslview"_s, "exit 5");
}

QString tst_BrowserOpener::script(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + content + '\n') > 0 &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isWritten ? file.fileName() : QString();
}

void tst_BrowserOpener::variable_isReadAsCommands_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QList<QStringList>>("commands");
    using Commands = QList<QStringList>;
    QTest::newRow("nothing") << QString() << Commands{};
    QTest::newRow("blanks and colons") << u" : ::"_s << Commands{};
    QTest::newRow("a program") << u"firefox"_s << Commands{{u"firefox"_s, address}};
    QTest::newRow("a program with arguments")
        << u"firefox  --new-window"_s << Commands{{u"firefox"_s, u"--new-window"_s, address}};
    QTest::newRow("several") << u"firefox:w3m"_s << Commands{{u"firefox"_s, address}, {u"w3m"_s, address}};
    QTest::newRow("where the page goes") << u"firefox %s --private"_s << Commands{{u"firefox"_s, address, u"--private"_s}};
    QTest::newRow("within a word") << u"open --url=%s"_s << Commands{{u"open"_s, u"--url="_s + address}};
    QTest::newRow("percent sign and colon") << u"open 100%% a%cb %d"_s
                                            << Commands{{u"open"_s, u"100%"_s, u"a:b"_s, u"%d"_s, address}};
    QTest::newRow("double quotation marks") << u"\"/opt/my browser/run\" -P \"at work\""_s
                                            << Commands{{u"/opt/my browser/run"_s, u"-P"_s, u"at work"_s, address}};
    QTest::newRow("single ones") << u"'/opt/my browser/run' -P 'a \"b\" \\c' '%s'"_s
                                 << Commands{{u"/opt/my browser/run"_s, u"-P"_s, u"a \"b\" \\c"_s, address}};
    QTest::newRow("quotation marks within a word") << u"open -P'at work'"_s << Commands{{u"open"_s, u"-Pat work"_s, address}};
    QTest::newRow("an empty word") << u"open ''"_s << Commands{{u"open"_s, u""_s, address}};
    QTest::newRow("a colon in quotation marks")
        << u"open \"a:b\":w3m"_s << Commands{{u"open"_s, u"a:b"_s, address}, {u"w3m"_s, address}};
    QTest::newRow("backslashes") << u"/opt/my\\ browser/run \\\"a\\\" \"\\\"\""_s
                                 << Commands{{u"/opt/my browser/run"_s, u"\"a\""_s, u"\""_s, address}};
    QTest::newRow("a quotation mark that stays open") << u"open 'a b"_s << Commands{{u"open"_s, u"a b"_s, address}};
    QTest::newRow("what a shell would do") << u"open $(touch x) `id`;id"_s
                                           << Commands{{u"open"_s, u"$(touch"_s, u"x)"_s, u"`id`;id"_s, address}};
}

void tst_BrowserOpener::variable_isReadAsCommands()
{
    QFETCH(QString, variable);
    QFETCH(QList<QStringList>, commands);
    const QList<QStringList> openers = openersOf(page, variable);
    QCOMPARE(openers.mid(0, commands.size()), commands);
    QCOMPARE(openers.mid(commands.size()), openersOf(page, {}));
}

void tst_BrowserOpener::systemsOwnOpener_comesLast()
{
    const QList<QStringList> openers = openersOf(page, {});
    QVERIFY(!openers.isEmpty());
    for (const QStringList &opener : openers)
        QCOMPARE(opener.constLast(), address);
}

/// No shell reads it, whatever is in it.
void tst_BrowserOpener::page_comesAsOneWord()
{
    const QString record = m_folder->filePath(u"arguments"_s);
    const QString opener = script(u"my browser"_s, "printf '%s\\n' \"$#\" \"$@\" >'" + QFile::encodeName(record) + ".new'; mv '" +
                                                       QFile::encodeName(record) + ".new' '" + QFile::encodeName(record) + "'");
    qputenv("BROWSER", QFile::encodeName(u"'%1' -P 'at work' %s"_s.arg(opener)));
    const QUrl hostile(u"https://example.com/?a=$(id)&b=`id`;id'%22|x"_s);
    BrowserOpener browser;
    QSignalSpy failed(&browser, &BrowserOpener::failed);
    browser.open(hostile, qEnvironmentVariable("BROWSER"));
    QTRY_VERIFY(QFile::exists(record));
    QFile file(record);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "3\n-P\nat work\n" + hostile.toEncoded() + "\n");
    QCOMPARE(failed.size(), 0);
}

void tst_BrowserOpener::openerThatFails_givesWayToTheNext_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("one that is not there") << u"no-such-browser"_s;
    QTest::newRow("one that fails") << u"false"_s;
    QTest::newRow("one that crashes") << u"sh -c 'kill -SEGV $$'"_s;
    QTest::newRow("one that is no program") << u"/etc/passwd"_s;
    QTest::newRow("a folder") << u"/tmp"_s;
}

void tst_BrowserOpener::openerThatFails_givesWayToTheNext()
{
    QFETCH(QString, first);
    const QString mark = m_folder->filePath(u"opened"_s);
    const QString next = script(u"next"_s, "touch '" + QFile::encodeName(mark) + "'");
    qputenv("BROWSER", QFile::encodeName(first + u':' + next));
    BrowserOpener browser;
    QSignalSpy failed(&browser, &BrowserOpener::failed);
    browser.open(page, qEnvironmentVariable("BROWSER"));
    QTRY_VERIFY(QFile::exists(mark) || !failed.isEmpty());
    QVERIFY(failed.isEmpty());
}

void tst_BrowserOpener::openerThatCannotBe_isTold_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("reason");
    QTest::newRow("one that fails") << true << u"wslview ended with 5"_s;
    QTest::newRow("there is none") << false << u"no program was found that opens one"_s;
}

void tst_BrowserOpener::openerThatCannotBe_isTold()
{
    QFETCH(bool, isThere);
    QFETCH(QString, reason);
    if (!isThere)
        qputenv("PATH", "/nowhere");
    BrowserOpener browser;
    QSignalSpy failed(&browser, &BrowserOpener::failed);
    browser.open(page, qEnvironmentVariable("BROWSER"));
    QCOMPARE(failed.size(), 0); // later
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().toString(), reason);
}

/// A browser that runs in the foreground, as Firefox does when it is the first: the program that opened it ends before.
void tst_BrowserOpener::openerThatIsTheBrowser_outlivesTheProgram()
{
    const QString id = m_folder->filePath(u"pid"_s);
    qputenv("BROWSER", script(u"browser"_s, "echo $$ >'" + QFile::encodeName(id) + ".new'; mv '" + QFile::encodeName(id) +
                                                ".new' '" + QFile::encodeName(id) + "'; exec sleep 60")
                           .toLocal8Bit());
    QElapsedTimer elapsed;
    {
        BrowserOpener browser(std::chrono::milliseconds(300));
        QSignalSpy lingered(&browser, &BrowserOpener::lingered);
        browser.open(page, qEnvironmentVariable("BROWSER"));
        QTRY_VERIFY(QFile::exists(id));
        QVERIFY(lingered.wait()); // it could hang as well
        elapsed.start();
    }
    QVERIFY2(elapsed.elapsed() < 900, "it waited for the browser");
    QFile file(id);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t process = file.readAll().trimmed().toInt();
    QCOMPARE(::kill(process, 0), 0);
    QVERIFY(::getsid(process) != ::getsid(0)); // which no Ctrl-C reaches
    QCOMPARE(::kill(process, SIGKILL), 0);
}

void tst_BrowserOpener::browserThatCrashesLater_isNotOpenedAgain()
{
    const QString end = m_folder->filePath(u"end"_s);
    const QString mark = m_folder->filePath(u"opened"_s);
    const QString first = script(u"first"_s,
        "while ! [ -e '" + QFile::encodeName(end) + "' ]; do sleep 0.05; done; rm '" + QFile::encodeName(end) + "'; exit 1");
    script(u"xdg-open"_s, "touch '" + QFile::encodeName(mark) + "'");
    BrowserOpener browser(std::chrono::milliseconds(100));
    QSignalSpy lingered(&browser, &BrowserOpener::lingered);
    QSignalSpy failed(&browser, &BrowserOpener::failed);
    browser.open(page, first);
    QVERIFY(lingered.wait());
    QFile ending(end);
    QVERIFY(ending.open(QIODevice::WriteOnly));
    QTRY_VERIFY(!QFile::exists(end));
    QProcess later;
    QSignalSpy finished(&later, &QProcess::finished);
    later.start(u"sleep"_s, {u"0.2"_s});
    QVERIFY(finished.wait()); // by then it is known how the first has ended, and what follows has begun
    QVERIFY(!QFile::exists(mark));
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(tst_BrowserOpener)
#include "tst_browseropener.moc"

// SPDX-License-Identifier: MIT
#include "shell/instancefolder.h"
#include "shell/singleinstance.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>
#include <QtEndian>

#include <vector>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = SingleInstance::Role;

namespace {

const QByteArray mailed = "descope-login://link?state=s&t=token";

QByteArray framed(const QByteArray &json, std::optional<quint32> length = std::nullopt)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(length.value_or(quint32(json.size())), bytes.data());
    return bytes + json;
}

} // namespace

/// A second start of the program, and what else may come by its way to the first.
class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void folderIsThisUsersAlone_data();
    void folderIsThisUsersAlone();
    void messages_data();
    void messages();

    void secondStart_data();
    void secondStart();
    void whatIsTooLongIsNoLink();
    void manyStartsAtOnce();
    void leftovers_data();
    void leftovers();
    void firstHangs();
    void nowhereToMeet_data();
    void nowhereToMeet();
    void firstEnds();
    void firstIsAboutToEnd();
    void accountIsHandedOver();
    void linkIsHandedOverWithoutAWindow();

    void hostileBytes_data();
    void hostileBytes();
    void survivesTwoHundred_data();
    void survivesTwoHundred();

private:
    QString folder() const { return m_home->path(); }
    /// Another process would do the same: it blocks.
    QFuture<Role> startAgain(const InstanceMessage &start) const;
    Role settled(const QFuture<Role> &role) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SingleInstance> m_first;
};

void tst_SingleInstance::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!QStandardPaths: )"_s));
    m_first.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<FakeClock>();
    m_first = std::make_unique<SingleInstance>(folder(), m_clock);
    QCOMPARE(m_first->begin({.config = "mine"}), Role::First);
}

QFuture<Role> tst_SingleInstance::startAgain(const InstanceMessage &start) const
{
    return QtConcurrent::run([folder = folder(), start] { return SingleInstance(folder, Clock::system()).begin(start); });
}

Role tst_SingleInstance::settled(const QFuture<Role> &role) const
{
    return QTest::qWaitFor([&] { return role.isFinished(); }) ? role.result() : Role(-1);
}

void tst_SingleInstance::folderIsThisUsersAlone_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("nothing yet") << u""_s << true;
    QTest::newRow("the folder of an earlier start") << u"folder 700"_s << true;
    QTest::newRow("a folder that others may write to") << u"folder 777"_s << false;
    QTest::newRow("a folder that others may read") << u"folder 755"_s << false;
    QTest::newRow("a file") << u"file"_s << false;
    QTest::newRow("a link to somewhere else") << u"link"_s << false;
}

void tst_SingleInstance::folderIsThisUsersAlone()
{
    QFETCH(QString, found);
    QFETCH(bool, isGood);
    qputenv("XDG_RUNTIME_DIR", folder().toLocal8Bit());
    const QString path = folder() + u"/descope-login"_s;
    if (found.startsWith(u"folder"_s)) {
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(found.mid(7).toInt(nullptr, 16))));
    } else if (found == u"file"_s) {
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    } else if (found == u"link"_s) {
        QVERIFY(QFile::link(folder(), path));
    }
    const QString mine = instanceFolder(u":0.0"_s);
    QCOMPARE(mine.startsWith(path + u'/'), isGood);
    QCOMPARE(mine.isEmpty(), !isGood);
    QCOMPARE(instanceFolder(u":0.0"_s), mine);
    QCOMPARE(instanceFolder(u":1.0"_s) != mine, isGood);
    if (isGood) {
        QVERIFY(QFile::setPermissions(mine, QFile::Permissions(0x755)));
        QCOMPARE(instanceFolder(u":0.0"_s), QString());
    }
}

void tst_SingleInstance::messages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("all") << QByteArray(R"({"link":"a","config":"b","activation":"c"})") << true;
    QTest::newRow("more") << QByteArray(R"({"link":"a","config":"b","activation":"c","later":1})") << true;
    QTest::newRow("an account") << QByteArray(R"({"link":"a","config":"b","activation":"c","account":"ada"})") << true;
    QTest::newRow("less") << QByteArray(R"({"link":"a","config":"b"})") << false;
    QTest::newRow("another type") << QByteArray(R"({"link":["a"],"config":"b","activation":"c"})") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("no JSON") << QByteArray("link") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_SingleInstance::messages()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isGood);
    const auto message = InstanceMessage::fromJson(json);
    QCOMPARE(message.has_value(), isGood);
    if (message)
        QCOMPARE(message->link + message->config + message->activation, "abc");
}

void tst_SingleInstance::secondStart_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Role>("role");
    QTest::newRow("the same again") << QByteArray() << QByteArray("mine") << Role::HandedOver;
    QTest::newRow("for another project") << QByteArray() << QByteArray("other") << Role::Alone;
    QTest::newRow("with a link") << mailed << QByteArray("mine") << Role::HandedOver;
    QTest::newRow("with a link, by the desktop, which knows no project") << mailed << QByteArray("other") << Role::HandedOver;
    QTest::newRow("with a link that is no text") << QByteArray("descope-login:\xff\x01") << QByteArray() << Role::HandedOver;
}

void tst_SingleInstance::secondStart()
{
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, config);
    QFETCH(Role, role);
    QSignalSpy links(m_first.get(), &SingleInstance::linkReceived);
    const QSignalSpy raised(m_first.get(), &SingleInstance::raised);
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QCOMPARE(settled(startAgain({link, config, "may"})), role);
    QCOMPARE(links.value(0).value(0).toByteArray(), link);
    QCOMPARE(raised.size(), role == Role::HandedOver ? 1 : 0);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), role == Role::HandedOver ? "may" : "");
}

void tst_SingleInstance::whatIsTooLongIsNoLink()
{
    QSignalSpy links(m_first.get(), &SingleInstance::linkReceived);
    QCOMPARE(settled(startAgain({mailed + QByteArray(1 << 20, 'a'), "mine"})), Role::HandedOver);
    QCOMPARE(links.value(0).value(0).toByteArray(), "descope-login:");
}

void tst_SingleInstance::manyStartsAtOnce()
{
    const QSignalSpy raised(m_first.get(), &SingleInstance::raised);
    QThreadPool::globalInstance()->setMaxThreadCount(20);
    QList<QFuture<Role>> roles;
    for (int i = 0; i < 20; ++i)
        roles << startAgain({.config = "mine"});
    for (const QFuture<Role> &role : std::as_const(roles))
        QCOMPARE(settled(role), Role::HandedOver);
    QCOMPARE(raised.size(), 20);
}

void tst_SingleInstance::leftovers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("age"); // in seconds
    QTest::addColumn<Role>("role");
    QTest::newRow("a socket that nobody listens on") << u"socket"_s << QByteArray() << 0 << Role::First;
    QTest::newRow("the lock of a process that is gone") << u"lock"_s << QByteArray("4194304\nprogram\n\n") << 0 << Role::First;
    QTest::newRow("the lock of a process whose number another has")
        << u"lock"_s << QByteArray("1\ndescope-login\n\n") << 0 << Role::First;
    QTest::newRow("an empty lock, of long ago") << u"lock"_s << QByteArray() << 60 << Role::First;
    QTest::newRow("an empty lock, of just now") << u"lock"_s << QByteArray() << 0 << Role::Alone;
    QTest::newRow("a lock that is none") << u"lock"_s << QByteArray(100'000, 'x') << 60 << Role::First;
}

void tst_SingleInstance::leftovers()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, age);
    QFETCH(Role, role);
    m_first.reset();
    QFile file(folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    file.close();
    SingleInstance next(folder(), m_clock);
    QCOMPARE(next.begin({mailed, "mine"}), role);
}

void tst_SingleInstance::firstHangs()
{
    // Nobody runs the event loop of the first.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(SingleInstance(folder(), m_clock).begin({mailed, "mine"}), Role::Alone);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

void tst_SingleInstance::nowhereToMeet_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("no folder") << u""_s;
    QTest::newRow("a folder that is missing") << u"/nonexistent"_s;
    QTest::newRow("a folder in which nothing can be made") << u"/proc"_s;
    QTest::newRow("a path too long for a socket") << u"LONG"_s;
}

void tst_SingleInstance::nowhereToMeet()
{
    QFETCH(QString, where);
    if (where == u"LONG"_s) {
        where = folder() + u'/' + QString(100, u'x');
        QVERIFY(QDir().mkdir(where));
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(SingleInstance(where, m_clock).begin({mailed, "mine"}), Role::Alone);
    QVERIFY(timer.elapsed() < 1000);
}

void tst_SingleInstance::firstEnds()
{
    m_first.reset();
    QVERIFY(QDir(folder()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    QCOMPARE(SingleInstance(folder(), m_clock).begin({mailed, "mine"}), Role::First);
}

/// It has no window any more, and may be waiting for an answer.
void tst_SingleInstance::firstIsAboutToEnd()
{
    QSignalSpy raised(m_first.get(), &SingleInstance::raised);
    m_first->end();
    SingleInstance next(folder(), m_clock);
    QCOMPARE(next.begin({.config = "mine"}), Role::First);
    QCOMPARE(settled(startAgain({.config = "mine"})), Role::HandedOver);
    m_first.reset();
    QCOMPARE(settled(startAgain({.config = "mine"})), Role::HandedOver);
    QCOMPARE(raised.count(), 0);
}

void tst_SingleInstance::linkIsHandedOverWithoutAWindow()
{
    QSignalSpy links(m_first.get(), &SingleInstance::linkReceived);
    const auto handedOver = QtConcurrent::run([folder = folder()] { return SingleInstance::handOver(folder, {mailed}); });
    QTRY_VERIFY(handedOver.isFinished());
    QVERIFY(handedOver.result());
    QCOMPARE(links.value(0).value(0).toByteArray(), mailed);
    m_first.reset();
    QVERIFY(!SingleInstance::handOver(folder(), {mailed}));
    QVERIFY(!SingleInstance::handOver({}, {mailed}));
}

void tst_SingleInstance::accountIsHandedOver()
{
    QSignalSpy wanted(m_first.get(), &SingleInstance::accountWanted);
    QSignalSpy raised(m_first.get(), &SingleInstance::raised);
    connect(m_first.get(), &SingleInstance::raised, this, [&] { QCOMPARE(wanted.size(), 1); });
    const QString account = u"ada+ä@example.com"_s;
    QCOMPARE(settled(startAgain({.config = "mine", .account = account})), Role::HandedOver);
    QCOMPARE(wanted.value(0).value(0).toString(), account);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(settled(startAgain({.config = "other", .account = account})), Role::Alone);
    QCOMPARE(wanted.size(), 1);
}

void tst_SingleInstance::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("isEndedAtOnce"); // else when its time is up
    const QByteArray json = InstanceMessage{mailed, "mine"}.toBytes().mid(4);
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("half a length") << QByteArray("\0\0", 2) << false;
    QTest::newRow("a message that goes on") << framed(json, quint32(json.size() + 1)) << false;
    QTest::newRow("a message cut short") << framed(json, quint32(json.size() - 1)) << true;
    QTest::newRow("too long by one") << framed({}, 8193) << true;
    QTest::newRow("4 GiB") << framed({}, 0xffffffff) << true;
    QTest::newRow("nothing at length") << framed({}) << true;
    QTest::newRow("garbage") << framed(QByteArray(4096, '\xee')) << true;
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
    QTest::newRow("deep JSON") << framed(QByteArray(8192, '[')) << true;
}

void tst_SingleInstance::hostileBytes()
{
    QFETCH(QByteArray, said);
    QFETCH(bool, isEndedAtOnce);
    const QSignalSpy links(m_first.get(), &SingleInstance::linkReceived);
    const QSignalSpy raised(m_first.get(), &SingleInstance::raised);
    QLocalSocket socket;
    socket.connectToServer(folder() + u"/socket"_s);
    socket.write(said);
    const auto isEnded = [&] { return socket.state() == QLocalSocket::UnconnectedState; };
    QTRY_VERIFY(m_clock->next() || isEnded());
    if (!isEndedAtOnce) {
        m_clock->advance(2s - 1ms);
        QLocalSocket other; // has been ended, so that this one would have been told as well
        other.connectToServer(folder() + u"/socket"_s);
        other.write(framed({}, 8193));
        QTRY_COMPARE(other.state(), QLocalSocket::UnconnectedState);
        QVERIFY(!isEnded());
        m_clock->advance(1ms);
    }
    QTRY_VERIFY(isEnded());
    QVERIFY(links.isEmpty() && raised.isEmpty());
}

void tst_SingleInstance::survivesTwoHundred_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("idle") << QByteArray();
    QTest::newRow("slow") << QByteArray(1, '\0');
    QTest::newRow("garbage") << QByteArray(1 << 20, '\xee');
    QTest::newRow("half a message") << framed("{", 8192);
}

void tst_SingleInstance::survivesTwoHundred()
{
    QFETCH(QByteArray, said);
    const QSignalSpy links(m_first.get(), &SingleInstance::linkReceived);
    std::vector<std::unique_ptr<QLocalSocket>> sockets(200);
    for (auto &socket : sockets) {
        socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(folder() + u"/socket"_s);
        socket->write(said);
    }
    const auto open = [&] {
        return std::count_if(
            sockets.begin(), sockets.end(), [](const auto &socket) { return socket->state() != QLocalSocket::UnconnectedState; });
    };
    QTRY_VERIFY2(open() <= 8, qPrintable(QString::number(open())));
    m_clock->advance(2s);
    QTRY_COMPARE(open(), 0);
    QVERIFY(links.isEmpty());
    QCOMPARE(settled(startAgain({mailed, "mine"})), Role::HandedOver);
    QCOMPARE(links.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"

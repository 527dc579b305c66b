// SPDX-License-Identifier: MIT
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QStringList programs{QStringLiteral(LOGIN_PROGRAM), QStringLiteral(EMULATOR_PROGRAM)};
const QStringList toLogin{
    u"--project-id"_s, u"P2abcdefghijklmnopqrstuvwxyz"_s, u"--base-url"_s, u"http://127.0.0.1:9"_s}; // where nobody listens

QString nameOf(const QString &program)
{
    return QFileInfo(program).fileName();
}

} // namespace

/// What descope-login and descope-emulator make of what whoever starts them leaves to them: streams that are closed or that
/// nothing can be written to, and limits.
class tst_Inheritance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerThatCannotBeWritten_data();
    void answerThatCannotBeWritten();
    void closedStreamsAreGivenToNobody_data();
    void closedStreamsAreGivenToNobody();
    void limitOfFilesIsAnError();
    void localeIsNotTalkedOf_data();
    void localeIsNotTalkedOf();

private:
    /// Starts the program by a line of bash, in which it and its arguments are "$@".
    void start(QProcess &process, const QString &line, const QString &program, const QStringList &arguments) const;
    QTemporaryDir m_home;
};

void tst_Inheritance::start(QProcess &process, const QString &line, const QString &program, const QStringList &arguments) const
{
    process.setWorkingDirectory(m_home.path());
    process.setEnvironment({u"QT_QPA_PLATFORM=offscreen"_s, u"HOME="_s + m_home.path(), u"XDG_RUNTIME_DIR="_s + m_home.path(),
        u"PATH="_s + qEnvironmentVariable("PATH"), u"LANG=C.UTF-8"_s, u"QT_LOGGING_RULES=descope.*=true"_s});
    process.start(u"bash"_s, QStringList{u"-c"_s, line, u"bash"_s, program} + arguments);
}

void tst_Inheritance::answerThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("argument");
    const QList<std::pair<const char *, QString>> sinks{
        {"a full disk", u"exec \"$@\" >/dev/full"_s},
        {"a stream that is closed", u"exec \"$@\" >&-"_s},
        {"a stream that can only be read", u"exec \"$@\" 1</dev/null"_s},
        {"a pipe that nobody reads", u"mkfifo p; exec 3<>p 4>p 3>&-; rm p; trap '' PIPE; exec \"$@\" >&4"_s},
        {"the same, and SIGPIPE ends programs", u"mkfifo p; exec 3<>p 4>p 3>&-; rm p; exec \"$@\" >&4"_s},
        {"a file beyond the limit", u"ulimit -f 0; exec \"$@\" >file"_s},
    };
    for (const auto &[sink, line] : sinks) {
        for (const QString &program : programs) {
            for (const QString &argument : {u"--help"_s, u"--version"_s})
                QTest::addRow("%s %s: %s", qPrintable(nameOf(program)), qPrintable(argument), sink)
                    << line << program << argument;
        }
        // What it has to say is where it listens: nobody could find it.
        QTest::addRow("descope-emulator: %s", sink) << line << QStringLiteral(EMULATOR_PROGRAM) << u"--port=0"_s;
    }
}

void tst_Inheritance::answerThatCannotBeWritten()
{
    QFETCH(QString, line);
    QFETCH(QString, program);
    QFETCH(QString, argument);
    QProcess process;
    start(process, line, program, {argument});
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 74);
    QVERIFY2(errors.startsWith(nameOf(program).toUtf8() + ": The answer could not be written: "), errors);
}

void tst_Inheritance::closedStreamsAreGivenToNobody_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QList<int>>("closed");
    for (const QList<int> &closed : {QList{0}, {2}, {0, 2}, {1}, {0, 1, 2}}) {
        QStringList numbers;
        for (const int stream : closed)
            numbers << QString::number(stream);
        for (const QString &program : programs) {
            if (!closed.contains(1) || program == programs.constFirst()) // the other one has to say where it listens
                QTest::addRow("%s without %s", qPrintable(nameOf(program)), qPrintable(numbers.join(u", "_s)))
                    << program << closed;
        }
    }
}

void tst_Inheritance::closedStreamsAreGivenToNobody()
{
    QFETCH(QString, program);
    QFETCH(QList<int>, closed);
    QString line = u"exec \"$@\""_s;
    for (const int stream : closed)
        line += u" %1>&-"_s.arg(stream);
    QProcess process;
    start(process, line, program, program == programs.constFirst() ? toLogin : QStringList());
    const auto opened = [&](int number) {
        return QFileInfo(u"/proc/%1/fd/%2"_s.arg(process.processId()).arg(number)).symLinkTarget();
    };
    const QString itself = u"/proc/%1/exe"_s.arg(process.processId());
    QTRY_COMPARE(QFileInfo(itself).symLinkTarget(), QFileInfo(program).canonicalFilePath()); // no longer bash
    const auto isUnderWay = [&] { // from when it takes care of SIGTERM, the last that it does before its event loop
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        static const QRegularExpression caught(u"SigCgt:\\s*([0-9a-f]+)"_s);
        const auto signalsCaught = caught.match(QString::fromLatin1(status.readAll())).captured(1).toULongLong(nullptr, 16);
        return (signalsCaught & (1U << (SIGTERM - 1))) != 0;
    };
    QTRY_VERIFY(isUnderWay());
    for (const int stream : closed)
        QCOMPARE(opened(stream), u"/dev/null"_s);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void tst_Inheritance::limitOfFilesIsAnError()
{
    QProcess process;
    start(process, u"ulimit -f 0; exec \"$@\""_s, QStringLiteral(LOGIN_PROGRAM), toLogin);
    process.setReadChannel(QProcess::StandardError);
    QByteArray errors;
    while (!errors.contains("SignedOut")) { // its window is there
        QVERIFY2(process.waitForReadyRead(), errors);
        errors += process.readAllStandardError();
    }
    process.terminate(); // by which the window's place is written
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void tst_Inheritance::localeIsNotTalkedOf_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("program");
    for (const QString &locale : {u"-u LANG"_s, u"LANG="_s, u"LANG=C"_s, u"LANG=POSIX"_s, u"LC_ALL=C"_s, u"LC_CTYPE=C"_s,
             u"LANG=de_DE.ISO-8859-1"_s, u"LC_ALL=de_DE"_s, u"LANG=de_DE.UTF-8"_s, u"LC_ALL=no_SUCH.UTF-8"_s}) {
        for (const QString &program : programs)
            QTest::addRow("%s, %s", qPrintable(nameOf(program)), qPrintable(locale)) << locale << program;
    }
}

void tst_Inheritance::localeIsNotTalkedOf()
{
    QFETCH(QString, line);
    QFETCH(QString, program);
    const bool isLogin = program == programs.constFirst();
    QProcess process;
    start(process, u"unset QT_LOGGING_RULES; exec env %1 \"$@\""_s.arg(line), program,
        isLogin ? QStringList{u"sign-out"_s} + toLogin : QStringList{u"--version"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(!errors.contains("locale") && !errors.contains("UTF-8"), errors);
    if (!isLogin)
        QCOMPARE(errors, QByteArray());
}

QTEST_GUILESS_MAIN(tst_Inheritance)
#include "tst_inheritance.moc"

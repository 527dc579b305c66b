// SPDX-License-Identifier: MIT
#include "core/session/sessionmanager.h"
#include "core/storage/memorytokenstore.h"
#include "forms/installtranslation.h"
#include "shell/configuration.h"
#include "shell/mainwindow.h"
#include "views/view.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

const QString goodProject = u"P2abcdefghijklmnopqrstuvwxyz"_s;

struct Ended
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// Runs the program as it is, with nothing of this session in its environment but what it is given.
Ended run(const QStringList &arguments, const QStringList &environment = {u"QT_QPA_PLATFORM=offscreen"_s})
{
    QProcess program;
    program.setEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), arguments);
    if (!program.waitForFinished(60000))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
        QString::fromLocal8Bit(program.readAllStandardOutput()), QString::fromLocal8Bit(program.readAllStandardError())};
}

const QStringList inGermany{u"LANG=en_US.UTF-8"_s, u"LANGUAGE=de"_s};

/// Returns what a text of the configuration is in German.
QString inGerman(const char *text)
{
    installTranslation(QLocale(QLocale::German));
    const QString german = QCoreApplication::translate("Descope::Configuration", text);
    installTranslation(QLocale(QLocale::English));
    return german;
}

} // namespace

/// How descope-login is started, and what it says when it cannot.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void helpNeedsNoDisplay_data();
    void helpNeedsNoDisplay();
    void helpSpeaksThePersonsLanguage();
    void refusalSpeaksThePersonsLanguage();
    void versionIsPrinted_data();
    void versionIsPrinted();
    void wrongArgumentsAreExplained_data();
    void wrongArgumentsAreExplained();
    void missingDisplayIsExplained();
    void quietWithoutAHome();

    void commandLineComesFirst();
    void environmentComesSecond();
    void fileComesThird();
    void presetComesLast();
    void firstFileFoundIsTheOnlyOne();
    void blanksAndLineEndsAreNoPartOfAValue_data();
    void blanksAndLineEndsAreNoPartOfAValue();
    void mistakeIsNamedWithItsPlace_data();
    void mistakeIsNamedWithItsPlace();
    void fileThatCannotBeReadIsNamed();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void wrongRedirectElsewhereIsLoopback();
    void offers();
    void switchesAreOnOrOff_data();
    void switchesAreOnOrOff();
    void waySettings_comeFromAllPlaces_data();
    void waySettings_comeFromAllPlaces();
    void providers_areKnownOrHaveAName();
    void wrongWaySetting_isTold_data();
    void wrongWaySetting_isTold();
    void waysToSignIn();
    void addressIsForgottenWhereThatIsWanted();
    void peopleSignInByWhatTheConfigurationSays();
    void wrongFileIsShownInTheWindow();
    void missingProjectIsAskedFor();
    void demoHasABar();

private:
    void writeConfiguration(const QByteArray &content);
    QTemporaryDir m_home;
};

void tst_CommandLine::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_DIRS", m_home.filePath(u"system"_s).toLocal8Bit());
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (name.startsWith("DESCOPE_"_L1))
            qunsetenv(name.toLocal8Bit().constData());
    }
    QCoreApplication::setApplicationName(u"descope-login"_s);
    writeConfiguration({});
}

void tst_CommandLine::writeConfiguration(const QByteArray &content)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    QVERIFY(folder.absolutePath().startsWith(m_home.path()));
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(u"config.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tst_CommandLine::helpNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("short") << u"-h"_s;
    QTest::newRow("long") << u"--help"_s;
}

void tst_CommandLine::helpNeedsNoDisplay()
{
    QFETCH(QString, argument);
    const Ended ended = run({argument}, {u"QT_QPA_PLATFORM=xcb"_s});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.errors, QString());
    QVERIFY(ended.output.startsWith(u"Usage: "_s));
    for (const QString &option : {u"--project-id <id>"_s, u"--base-url <url>"_s, u"--redirect <where>"_s, u"--offer-link"_s,
             u"--offer-code"_s, u"--code-methods"_s, u"--link-kind"_s, u"--sign-up-or-in"_s, u"--login-id-kind"_s,
             u"--forget-address"_s, u"--offer-browser"_s, u"--offer-sso"_s, u"--providers <list>"_s, u"--primary-way <way>"_s,
             u"--browser-flow <id>"_s, u"--browser-port <port>"_s, u"--browser-return <how>"_s, u"--browser"_s, u"--device"_s,
             u"--account <sign-in ID or user ID>"_s, u"--all"_s, u"--access-key-file <file>"_s, u"--another"_s, u"--demo"_s,
             u"--help"_s, u"--version"_s})
        QVERIFY2(ended.output.contains(option), qPrintable(option));
}

void tst_CommandLine::helpSpeaksThePersonsLanguage()
{
    const Ended ended = run({u"--help"_s}, inGermany + QStringList{u"QT_QPA_PLATFORM=xcb"_s});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.errors, QString());
    QVERIFY2(ended.output.contains(u"descope-login"_s) && ended.output.contains(inGerman("Print this help.")),
        qPrintable(ended.output));
}

/// And what stands elsewhere is told once.
void tst_CommandLine::refusalSpeaksThePersonsLanguage()
{
    writeConfiguration("offerLink=perhaps\n");
    const Ended ended =
        run({u"status"_s, u"--primary-way=phone"_s}, inGermany + QStringList{u"XDG_CONFIG_HOME="_s + m_home.path()});
    QCOMPARE(ended.exitCode, 64);
    QCOMPARE(ended.output, QString());
    QCOMPARE(ended.errors.count(u"offerLink=perhaps"_s), 1);
    QVERIFY2(ended.errors.endsWith(u'\n' + inGerman("Try descope-login --help.") + u'\n'), qPrintable(ended.errors));
}

void tst_CommandLine::versionIsPrinted_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("short") << u"-v"_s;
    QTest::newRow("long") << u"--version"_s;
}

void tst_CommandLine::versionIsPrinted()
{
    QFETCH(QString, argument);
    const Ended ended = run({argument}, {u"QT_QPA_PLATFORM=xcb"_s});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.errors, QString());
    QCOMPARE(ended.output, u"descope-login " DESCOPE_VERSION "\n"_s);
}

void tst_CommandLine::wrongArgumentsAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"Unknown option 'nonsense'."_s;
    QTest::newRow("an option of Qt") << QStringList{u"--platformpluginpath"_s, u"/tmp"_s}
                                     << u"Unknown option 'platformpluginpath'."_s;
    QTest::newRow("positional") << QStringList{u"file.txt"_s} << u"Unknown argument: file.txt"_s;
    QTest::newRow("after the options") << QStringList{u"--"_s, u"--help"_s} << u"Unknown argument: --help"_s;
    QTest::newRow("two commands") << QStringList{u"status"_s, u"token"_s} << u"Unknown argument: token"_s;
    QTest::newRow("an option of another command")
        << QStringList{u"token"_s, u"--json"_s} << u"--json goes with status, --everywhere with sign-out."_s;
    for (const QStringList &arguments :
        {QStringList{u"sign-in"_s, u"--account=ada"_s}, QStringList{u"--account="_s}, QStringList{u"token"_s, u"--account="_s}})
        QTest::addRow("account: %s", qPrintable(arguments.join(u' ')))
            << arguments << u"--account doesn’t go with sign-in, and needs a sign-in ID or user ID."_s;
    for (const QStringList &arguments :
        {QStringList{u"token"_s, u"--all"_s}, QStringList{u"status"_s, u"--all"_s, u"--account=ada"_s}})
        QTest::addRow("all: %s", qPrintable(arguments.join(u' ')))
            << arguments << u"--all goes with status, and without --account."_s;
    for (const QStringList &arguments :
        {QStringList{u"status"_s, u"--access-key-file=key"_s}, QStringList{u"token"_s, u"--access-key-file="_s},
            QStringList{u"token"_s, u"--access-key-file=key"_s, u"--account=ada"_s}})
        QTest::addRow("access key: %s", qPrintable(arguments.join(u' ')))
            << arguments << u"--access-key-file goes with token, names a file, and excludes --account."_s;
    QTest::newRow("another") << QStringList{u"status"_s, u"--another"_s} << u"--another goes with sign-in."_s;
    QTest::newRow("no value") << QStringList{u"--project-id"_s} << u"Missing value after '--project-id'."_s;
    QTest::newRow("empty project")
        << QStringList{u"--project-id="_s}
        << u"“” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits."_s;
    QTest::newRow("bad project")
        << QStringList{u"--project-id"_s, u"P1"_s}
        << u"“P1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits."_s;
    QTest::newRow("plain http") << QStringList{u"--base-url"_s, u"http://example.com"_s}
                                << u"The base URL must start with https:// (http:// is accepted for this computer alone)."_s;
    QTest::newRow("no URL") << QStringList{u"--base-url"_s, u"example.com"_s}
                            << u"The base URL is not a complete URL such as https://api.descope.com."_s;
    QTest::newRow("another scheme") << QStringList{u"--base-url"_s, u"file:///etc/passwd"_s}
                                    << u"The base URL is not a complete URL such as https://api.descope.com."_s;
    QTest::newRow("a password in the URL") << QStringList{u"--base-url"_s, u"https://ada:secret@example.com"_s}
                                           << u"The base URL must have no user name, query or fragment."_s;
    for (const QString &redirect : {u""_s, u"nowhere"_s, u"Loopback"_s, u"http://example.com/"_s,
             u"http://localhost.example.com"_s, u"https:"_s, u"https://ada@example.com/"_s, u"https://example.com/?state=s"_s,
             u"https://example.com/#x"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s}) {
        QTest::addRow("links that lead to '%s'", qPrintable(redirect))
            << QStringList{u"--redirect"_s, redirect}
            << u"Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only "
               "on this computer); “%1” is none of these."_s.arg(redirect);
    }
}

void tst_CommandLine::wrongArgumentsAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Ended ended = run(arguments, {});
    QCOMPARE(ended.exitCode, 64);
    QCOMPARE(ended.output, QString());
    QCOMPARE(ended.errors, u"descope-login: %1\nTry descope-login --help.\n"_s.arg(sentence));
}

void tst_CommandLine::missingDisplayIsExplained()
{
    for (const QString &platform : {u"xcb"_s, u"wayland;xcb"_s}) {
        const Ended ended =
            run({}, {u"QT_QPA_PLATFORM="_s + platform, u"HOME="_s + m_home.path(), u"XDG_RUNTIME_DIR="_s + m_home.path()});
        QCOMPARE(ended.exitCode, 4);
        QCOMPARE(ended.output, QString());
        QCOMPARE(ended.errors, u"descope-login: there is no display to open a window on (DISPLAY or WAYLAND_DISPLAY).\n"_s);
    }
}

void tst_CommandLine::quietWithoutAHome()
{
    // No bus, no keyring, nowhere to write: the window opens all the same, and nothing is printed. SIGTERM, as a desktop
    // sends it at log-out, ends it in order.
    QProcess program;
    program.setEnvironment({u"QT_QPA_PLATFORM=offscreen"_s, u"HOME=/dev/null"_s, u"XDG_RUNTIME_DIR="_s + m_home.path(),
        u"QT_LOGGING_RULES=descope.session.debug=true"_s, u"LANG=C.UTF-8"_s});
    program.setReadChannel(QProcess::StandardError);
    program.start(QStringLiteral(PROGRAM), {u"--project-id"_s, goodProject, u"--base-url"_s, u"http://127.0.0.1:9"_s});
    QByteArray errors;
    while (!errors.contains("SignedOut")) { // what the restoring comes to: the event loop runs, the window is there
        QVERIFY2(program.waitForReadyRead(60000), errors);
        errors += program.readAllStandardError();
    }
    QCOMPARE(program.state(), QProcess::Running);
    program.terminate();
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    errors += program.readAllStandardError();
    const QList<QByteArray> lines = errors.trimmed().split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(line.startsWith("descope.") || line.startsWith("This plugin does not support "), line); // the off-screen one
}

void tst_CommandLine::commandLineComesFirst()
{
    qputenv("DESCOPE_PROJECT_ID", "P2environment");
    qputenv("DESCOPE_BASE_URL", "https://environment.example.com");
    writeConfiguration("projectId=P2file\nbaseUrl=https://file.example.com\n");
    const auto read = Configuration::read(
        {u"descope-login"_s, u"--project-id"_s, goodProject, u"--base-url"_s, u"https://argument.example.com"_s, u"--demo"_s});
    QCOMPARE(read.answer, Configuration::Answer::Run);
    QCOMPARE(read.projectId, goodProject);
    QCOMPARE(read.baseUrl, QUrl(u"https://argument.example.com"_s));
    QVERIFY(read.demo);
}

void tst_CommandLine::environmentComesSecond()
{
    qputenv("DESCOPE_PROJECT_ID", "P2environment");
    qputenv("DESCOPE_BASE_URL", "https://environment.example.com");
    writeConfiguration("projectId=P2file\nbaseUrl=https://file.example.com\n");
    const auto read = Configuration::read({u"descope-login"_s});
    QCOMPARE(read.projectId, u"P2environment"_s);
    QCOMPARE(read.baseUrl, QUrl(u"https://environment.example.com"_s));
    QVERIFY(!read.demo);
}

void tst_CommandLine::fileComesThird()
{
    writeConfiguration("projectId=P2file\nbaseUrl=https://file.example.com\n");
    const auto read = Configuration::read({u"descope-login"_s});
    QCOMPARE(read.projectId, u"P2file"_s);
    QCOMPARE(read.baseUrl, QUrl(u"https://file.example.com"_s));
}

void tst_CommandLine::presetComesLast()
{
    const auto read = Configuration::read({u"descope-login"_s});
    QCOMPARE(read.answer, Configuration::Answer::Run);
    QCOMPARE(read.projectId, QStringLiteral(DESCOPE_DEFAULT_PROJECT_ID));
    QCOMPARE(read.baseUrl, QUrl(QStringLiteral(DESCOPE_DEFAULT_BASE_URL)));
}

void tst_CommandLine::firstFileFoundIsTheOnlyOne()
{
    const QString system = m_home.filePath(u"system/descope-login"_s);
    QVERIFY(QDir().mkpath(system));
    QFile file(system + u"/config.ini"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("projectId=P2system\nbaseUrl=https://system.example.com\nofferCode=true\n");
    file.close();
    writeConfiguration("projectId=P2user\n");
    auto read = Configuration::read({u"descope-login"_s});
    QCOMPARE(read.projectId, u"P2user"_s);
    QCOMPARE(read.baseUrl, QUrl(QStringLiteral(DESCOPE_DEFAULT_BASE_URL)));
    QVERIFY(!read.offerCode);

    QVERIFY(QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/config.ini"_s));
    read = Configuration::read({u"descope-login"_s});
    QCOMPARE(read.projectId, u"P2system"_s);
    QVERIFY(read.offerCode);
    QVERIFY(file.remove());
}

void tst_CommandLine::blanksAndLineEndsAreNoPartOfAValue_data()
{
    QTest::addColumn<QByteArray>("around");
    QTest::newRow("a line end of Windows") << QByteArray("%1\r");
    QTest::newRow("both line ends") << QByteArray("%1\r\n");
    QTest::newRow("blanks and tabs") << QByteArray(" \t%1\t ");
}

void tst_CommandLine::blanksAndLineEndsAreNoPartOfAValue()
{
    QFETCH(QByteArray, around);
    const auto with = [&](const char *value) { return QByteArray(around).replace("%1", value); };
    const auto isRead = [](const Configuration &read) {
        return read.answer == Configuration::Answer::Run && read.problem.isEmpty() && read.projectId == goodProject &&
               read.baseUrl == QUrl(u"https://example.com"_s) && read.redirect == u"none"_s && !read.offerCode;
    };
    writeConfiguration("projectId=\"" + with("P2abcdefghijklmnopqrstuvwxyz") + "\"\nbaseUrl=" + with("https://example.com") +
                       "\nredirect=" + with("none") + "\nofferCode=" + with("false") + "\n");
    QVERIFY(isRead(Configuration::read({u"descope-login"_s})));
    writeConfiguration({});
    QVERIFY(isRead(Configuration::read({u"descope-login"_s, u"--redirect"_s, QString::fromLatin1(with("none")), u"--project-id"_s,
        QString::fromLatin1(with("P2abcdefghijklmnopqrstuvwxyz")), u"--base-url"_s,
        QString::fromLatin1(with("https://example.com"))})));
    qputenv("DESCOPE_PROJECT_ID", with("P2abcdefghijklmnopqrstuvwxyz"));
    qputenv("DESCOPE_BASE_URL", with("https://example.com"));
    qputenv("DESCOPE_REDIRECT", with("none"));
    QVERIFY(isRead(Configuration::read({u"descope-login"_s})));
    qputenv("DESCOPE_PROJECT_ID", with(""));
    QCOMPARE(Configuration::read({u"descope-login"_s}).projectId, QStringLiteral(DESCOPE_DEFAULT_PROJECT_ID));
}

void tst_CommandLine::mistakeIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("told");
    const QString none;
    const QString file = m_home.filePath(u"descope-login/config.ini"_s);
    QTest::newRow("project, environment")
        << u"DESCOPE_PROJECT_ID=P1\r"_s << QByteArray()
        << u"DESCOPE_PROJECT_ID=P1: “P1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits."_s;
    QTest::newRow("project, file") << none << QByteArray("projectId='P2abcdefghijklmnopqrstuvwxyz'")
                                   << file + u": projectId='P2abcdefghijklmnopqrstuvwxyz': “'P2abcdefghijklmnopqrstuvwxyz'” "
                                             u"isn’t a project ID. Project IDs start with the "
                                             "letter P, followed by at least 27 letters or digits."_s;
    QTest::newRow("base URL, environment")
        << u"DESCOPE_BASE_URL=http://example.com"_s << QByteArray()
        << u"DESCOPE_BASE_URL=http://example.com: The base URL must start with https:// (http:// is accepted for this computer "
           "alone)."_s;
    QTest::newRow("base URL, file, with a comma")
        << none << QByteArray("projectId=P2abcdefghijklmnopqrstuvwxyz\nbaseUrl=https://a,https://b")
        << file + u": baseUrl=https://a,https://b: The base URL is not a complete URL such as https://api.descope.com."_s;
    QTest::newRow("a password in the base URL")
        << u"DESCOPE_BASE_URL=https://ada:secret@example.com"_s << QByteArray()
        << u"DESCOPE_BASE_URL=https://…@example.com: The base URL must have no user name, query or fragment."_s;
    QTest::newRow("project and base URL") // one at a time
        << u"DESCOPE_PROJECT_ID=P1"_s << QByteArray("baseUrl=nonsense")
        << u"DESCOPE_PROJECT_ID=P1: “P1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits."_s;
    QTest::newRow("nothing is set") << none << QByteArray() << u"No project ID is set."_s;
}

void tst_CommandLine::mistakeIsNamedWithItsPlace()
{
    QFETCH(QString, environment);
    QFETCH(QByteArray, file);
    QFETCH(QString, told);
    writeConfiguration(file);
    QStringList set{u"XDG_CONFIG_HOME="_s + m_home.path(), u"HOME="_s + m_home.path(), u"LANG=C.UTF-8"_s, environment};
    if (environment.startsWith(u"DESCOPE_BASE_URL"_s))
        set << u"DESCOPE_PROJECT_ID="_s + goodProject;
    const Ended ended = run({u"status"_s}, set);
    QCOMPARE(ended.exitCode, 64);
    QCOMPARE(ended.errors, u"descope-login: %1\n"_s.arg(told));
}

void tst_CommandLine::fileThatCannotBeReadIsNamed()
{
    const QString file = m_home.filePath(u"descope-login/config.ini"_s);
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::link(u"/proc/sys/vm/drop_caches"_s, file)); // a file that not even root can read
    QStringList set{u"XDG_CONFIG_HOME="_s + m_home.path(), u"HOME="_s + m_home.path(), u"LANG=C.UTF-8"_s};
    Ended ended = run({u"status"_s}, set);
    QCOMPARE(ended.exitCode, 64);
    QCOMPARE(ended.errors, u"descope-login: %1: This file can’t be read.\n"_s.arg(file));
    ended = run({u"status"_s}, set << u"DESCOPE_PROJECT_ID="_s + goodProject);
    QVERIFY2(!ended.errors.contains(file), qPrintable(ended.errors)); // nobody needs it
    QVERIFY(QFile::remove(file));
}

void tst_CommandLine::linksLeadSomewhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<LinkReturn>("way");
    const QByteArray none;
    const QStringList nothing;
    QTest::newRow("preset") << nothing << none << none << u"scheme"_s << LinkReturn::Scheme;
    QTest::newRow("file") << nothing << none << QByteArray("redirect=none") << u"none"_s << LinkReturn::Pasted;
    QTest::newRow("environment") << nothing << QByteArray("loopback") << QByteArray("redirect=none") << u"loopback"_s
                                 << LinkReturn::Loopback;
    QTest::newRow("command line") << QStringList{u"--redirect"_s, u"none"_s} << QByteArray("loopback") << none << u"none"_s
                                  << LinkReturn::Pasted;
    for (const QString &page : {u"https://example.com"_s, u"https://example.com:8443/bridge/"_s, u"http://127.0.0.1:8000/"_s,
             u"http://localhost/bridge"_s})
        QTest::addRow("%s", qPrintable(page)) << QStringList{u"--redirect"_s, page} << none << none << page << LinkReturn::Page;
}

void tst_CommandLine::linksLeadSomewhere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, environment);
    QFETCH(QByteArray, file);
    QFETCH(QString, redirect);
    QFETCH(LinkReturn, way);
    qputenv("DESCOPE_REDIRECT", environment);
    writeConfiguration(file);
    const auto read = Configuration::read(QStringList{u"descope-login"_s} + arguments);
    QCOMPARE(read.answer, Configuration::Answer::Run);
    QCOMPARE(read.redirect, redirect);
    const LoginSettings settings = read.loginSettings();
    QCOMPARE(settings.linkReturn, way);
    QCOMPARE(settings.bridgeUrl, way == LinkReturn::Page ? QUrl(redirect) : QUrl());
    QCOMPARE(settings.urlScheme, u"test-login"_s);
}

void tst_CommandLine::wrongRedirectElsewhereIsLoopback()
{
    writeConfiguration("redirect=nowhere\n");
    QTest::ignoreMessage(QtWarningMsg,
        QRegularExpression(u"^descope-login: .*/config\\.ini: redirect=nowhere: Links can lead to loopback, scheme, none, "_s));
    const auto read = Configuration::read({u"descope-login"_s});
    QCOMPARE(read.answer, Configuration::Answer::Run);
    QCOMPARE(read.redirect, u"loopback"_s);
}

void tst_CommandLine::offers()
{
    auto read = Configuration::read({u"descope-login"_s});
    QVERIFY(!read.offerLink && !read.offerCode);
    read = Configuration::read({u"descope-login"_s, u"--offer-link"_s});
    QVERIFY(read.offerLink && !read.offerCode);
    QCOMPARE(read.loginSettings().features, LoginFeature::Standard | LoginFeature::SignInByLink);
    writeConfiguration("offerLink=false\nofferCode=true\n");
    read = Configuration::read({u"descope-login"_s});
    QVERIFY(!read.offerLink && read.offerCode);
}

void tst_CommandLine::switchesAreOnOrOff_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("isOn");
    for (const char *word : {"on", "ON", "true", "True", "yes", "1"})
        QTest::newRow(word) << QByteArray(word) << true;
    for (const char *word : {"off", "OFF", "false", "no", "0", ""})
        QTest::newRow(word) << QByteArray(word) << false;
}

void tst_CommandLine::switchesAreOnOrOff()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, isOn);
    writeConfiguration("offerLink=" + word + "\nofferBrowser=" + word + "\n");
    const auto read = Configuration::read({u"descope-login"_s});
    QCOMPARE(read.offerLink, isOn);
    QCOMPARE(read.loginSettings().features.testFlag(LoginFeature::Browser), isOn);
}

void tst_CommandLine::waySettings_comeFromAllPlaces_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("file");
    using Is = bool (*)(const LoginSettings &);
    QTest::addColumn<Is>("is");
    const auto row = [](const QString &option, const char *variable, const char *key, const char *value, Is is) {
        const QByteArray said(value);
        QTest::addRow("%s, command line", key)
            << (said == "on" ? QStringList{option} : QStringList{option, QString::fromLatin1(said)}) << QByteArray()
            << QByteArray() << QByteArray() << is;
        QTest::addRow("%s, environment", key) << QStringList() << QByteArray(variable) << said << QByteArray() << is;
        QTest::addRow("%s, file", key) << QStringList() << QByteArray() << QByteArray() << QByteArray(key) + '=' + said << is;
    };
    using S = LoginSettings;
    using Method = DeliveryMethod;
    row(u"--code-methods"_s, "DESCOPE_CODE_METHODS", "codeMethods", " whatsapp , email,whatsapp,", [](const S &s) {
        return s.codeMethods == QList{Method::WhatsApp, Method::Email};
    });
    row(u"--link-kind"_s, "DESCOPE_LINK_KIND", "linkKind", "enchanted",
        [](const S &s) { return s.linkKind == S::EnchantedLink; });
    row(u"--sign-up-or-in"_s, "DESCOPE_SIGN_UP_OR_IN", "signUpOrIn", "on",
        [](const S &s) { return s.features == (S::Standard | S::SignUpOrIn); });
    row(u"--offer-browser"_s, "DESCOPE_OFFER_BROWSER", "offerBrowser", "on",
        [](const S &s) { return s.features == (S::Standard | S::Browser); });
    row(u"--offer-sso"_s, "DESCOPE_OFFER_SSO", "offerSso", "on", [](const S &s) { return s.features == (S::Standard | S::Sso); });
    row(u"--providers"_s, "DESCOPE_PROVIDERS", "providers", "google, acme=Acme ID", [](const S &s) {
        return s.providers == QList<SocialProvider>{{u"google"_s, u"Google"_s}, {u"acme"_s, u"Acme ID"_s}};
    });
    row(u"--primary-way"_s, "DESCOPE_PRIMARY_WAY", "primaryWay", "browser",
        [](const S &s) { return s.primaryWay == S::BrowserOnly; });
    row(u"--browser-flow"_s, "DESCOPE_BROWSER_FLOW", "browserFlow", "sign-up-or-in",
        [](const S &s) { return s.browserFlow == u"sign-up-or-in"_s; });
    row(u"--browser-port"_s, "DESCOPE_BROWSER_PORT", "browserPort", "8088", [](const S &s) { return s.browserPort == 8088; });
    row(u"--browser-return"_s, "DESCOPE_BROWSER_RETURN", "browserReturn", "loopback",
        [](const S &s) { return s.browserReturn == S::ByLoopback; });
}

void tst_CommandLine::waySettings_comeFromAllPlaces()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, file);
    using Is = bool (*)(const LoginSettings &);
    QFETCH(Is, is);
    QVERIFY(!is(Configuration::read({u"descope-login"_s}).loginSettings())); // but as the packager wants it
    if (!variable.isEmpty())
        qputenv(variable.constData(), value);
    writeConfiguration(file);
    const auto read = Configuration::read(QStringList{u"descope-login"_s} + arguments);
    QCOMPARE(read.answer, Configuration::Answer::Run);
    QVERIFY(is(read.loginSettings()));
    QCOMPARE(read.loginSettings().browserProblem(), QString());
}

void tst_CommandLine::providers_areKnownOrHaveAName()
{
    QFile icon(m_home.filePath(u"acme.svg"_s));
    QVERIFY(icon.open(QIODevice::WriteOnly));
    const auto providers = [](const QString &list) {
        return Configuration::read({u"descope-login"_s, u"--providers"_s, list}).loginSettings().providers;
    };
    QCOMPARE(providers(u"google,microsoft,apple,github,gitlab,facebook,linkedin,slack,discord"_s), SocialProvider::known());
    QCOMPARE(providers(u"google=Google Workspace"_s), (QList<SocialProvider>{{u"google"_s, u"Google Workspace"_s}}));
    QCOMPARE(providers(u" acme = Acme ID = %1 , github,"_s.arg(icon.fileName())),
        (QList<SocialProvider>{
            {u"acme"_s, u"Acme ID"_s, QUrl::fromLocalFile(icon.fileName())}, SocialProvider::withId(u"github"_s)}));
    QCOMPARE(Configuration::read({u"descope-login"_s}).loginSettings().providers,
        (QList<SocialProvider>{SocialProvider::withId(u"github"_s)})); // the packager's
    QCOMPARE(providers(u""_s), QList<SocialProvider>());               // and none
}

void tst_CommandLine::wrongWaySetting_isTold_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &option, const char *key, const QString &value, const QString &told) {
        QTest::newRow(name) << option << QByteArray(key) << value << told;
    };
    row("unknown provider", u"--providers"_s, "providers", u"google,gogle"_s,
        u"Providers can be google, microsoft, apple, github, gitlab, facebook, linkedin, slack, discord, separated by commas; "
        "“gogle” is none of these. Give one of your own a name, such as acme=Acme ID."_s);
    row("provider twice", u"--providers"_s, "providers", u"google,google"_s, u"The provider “google” is listed twice."_s);
    row("provider's id", u"--providers"_s, "providers", u"a/b=Acme"_s,
        u"“a/b” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores."_s);
    row("provider's icon", u"--providers"_s, "providers", u"acme=Acme=/nowhere.svg"_s,
        u"The icon of the provider “acme” can’t be read: /nowhere.svg"_s);
    row("way", u"--primary-way"_s, "primaryWay", u"phone"_s, u"The first screen can be form or browser; “phone” is neither."_s);
    row("flow", u"--browser-flow"_s, "browserFlow", u"a&b"_s,
        u"“a&b” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores."_s);
    for (const QString &port : {u"80"_s, u"65536"_s, u"-1"_s, u"web"_s, u"8088x"_s}) {
        row(qPrintable(u"port "_s + port), u"--browser-port"_s, "browserPort", port,
            u"“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port."_s.arg(port));
    }
    row("method", u"--code-methods"_s, "codeMethods", u"email,fax"_s,
        u"Codes can come by email, sms, voice and whatsapp, separated by commas; “fax” is none of these."_s);
    row("link", u"--link-kind"_s, "linkKind", u"cursed"_s,
        u"Links that sign in can be magic or enchanted; “cursed” is neither."_s);
    row("return", u"--browser-return"_s, "browserReturn", u"page"_s,
        u"The browser can return by loopback or scheme; “page” is neither."_s);
}

void tst_CommandLine::wrongWaySetting_isTold()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, key);
    QFETCH(QString, value);
    QFETCH(QString, told);
    const LoginSettings usual = Configuration::read({u"descope-login"_s}).ways;
    const auto typed = Configuration::read({u"descope-login"_s, option + u'=' + value});
    QCOMPARE(typed.answer, Configuration::Answer::Refusal);
    QCOMPARE(typed.text, u"descope-login: %1\nTry descope-login --help.\n"_s.arg(told));

    writeConfiguration(key + '=' + value.toUtf8() + '\n'); // is no reason to keep anybody out
    const QString place = u"%1: %2=%3: "_s.arg(m_home.filePath(u"descope-login/config.ini"_s), QString::fromLatin1(key), value);
    QTest::ignoreMessage(QtWarningMsg, qPrintable(u"descope-login: "_s + place + told));
    const auto read = Configuration::read({u"descope-login"_s});
    QCOMPARE(read.answer, Configuration::Answer::Run);
    QCOMPARE(read.ways.providers.isEmpty(), key == "providers");
    QCOMPARE(read.ways.primaryWay, usual.primaryWay);
    QCOMPARE(read.ways.browserPort, usual.browserPort);
    using Method = DeliveryMethod;
    QCOMPARE(read.ways.codeMethods,
        key == "codeMethods" ? QList{Method::Email} : (QList{Method::Sms, Method::Voice})); // the packager's
    QCOMPARE(read.ways.linkKind, usual.linkKind);
}

void tst_CommandLine::waysToSignIn()
{
    using Way = Configuration::SignInWay;
    const auto read = [](const QStringList &arguments) {
        return Configuration::read(QStringList{u"descope-login"_s, u"sign-in"_s} + arguments);
    };
    QCOMPARE(read({}).command, Configuration::Command::SignIn);
    QCOMPARE(read({}).way, Way::Any);
    QCOMPARE(read({u"--browser"_s}).way, Way::Browser);
    QCOMPARE(read({u"--device"_s}).way, Way::Device);
    QCOMPARE(read({u"--browser"_s, u"--device"_s}).answer, Configuration::Answer::Refusal);
    QCOMPARE(Configuration::read({u"descope-login"_s, u"--device"_s}).answer, Configuration::Answer::Refusal);
    QCOMPARE(Configuration::read({u"descope-login"_s, u"token"_s, u"--browser"_s}).answer, Configuration::Answer::Refusal);
}

void tst_CommandLine::addressIsForgottenWhereThatIsWanted()
{
    QVERIFY(Configuration::read({u"descope-login"_s}).loginSettings().rememberAddress);
    QVERIFY(!Configuration::read({u"descope-login"_s, u"--forget-address"_s}).loginSettings().rememberAddress);
    writeConfiguration("forgetAddress=true\n");
    QVERIFY(!Configuration::read({u"descope-login"_s}).loginSettings().rememberAddress);
}

void tst_CommandLine::peopleSignInByWhatTheConfigurationSays()
{
    const auto kind = [](const QStringList &arguments) {
        return Configuration::read(QStringList{u"descope-login"_s} + arguments).loginSettings().loginIdKind;
    };
    QCOMPARE(kind({}), LoginIdKind::Email);
    QCOMPARE(kind({u"--login-id-kind"_s, u"phone"_s}), LoginIdKind::Phone);
    writeConfiguration("loginIdKind=name\n");
    QCOMPARE(kind({}), LoginIdKind::Name);
    QCOMPARE(kind({u"--login-id-kind"_s, u"email"_s}), LoginIdKind::Email);
    QCOMPARE(Configuration::read({u"descope-login"_s, u"--login-id-kind"_s, u"badge"_s}).answer, Configuration::Answer::Refusal);
    writeConfiguration("loginIdKind=badge\n");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^descope-login: .*/config\\.ini: loginIdKind=badge: "_s));
    QCOMPARE(kind({}), LoginIdKind::Any); // nobody is kept out by a slip
}

void tst_CommandLine::wrongFileIsShownInTheWindow()
{
    // A mistake that was not typed here is no reason to refuse: whoever starts the program by a click sees no terminal.
    writeConfiguration("projectId=P1\nbaseUrl=not a URL\n");
    QCOMPARE(Configuration::read({u"descope-login"_s}).answer, Configuration::Answer::Run);
}

void tst_CommandLine::missingProjectIsAskedFor()
{
    QVERIFY(!Configuration().isComplete());
    MainWindow window({});
    window.showSetup();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *view = window.findChild<View *>(u"connectView"_s);
    QVERIFY(view != nullptr && view->isVisible());
    QCOMPARE(window.windowTitle(), view->heading() + u" – "_s + QGuiApplication::applicationDisplayName());
    QVERIFY(view->message().text.isEmpty());
    QVERIFY(window.findChild<QWidget *>(u"demoBar"_s) == nullptr);
}

void tst_CommandLine::demoHasABar()
{
    DescopeService service({goodProject, QUrl(u"http://127.0.0.1:9/"_s)});
    SessionManager session(&service, std::make_unique<MemoryTokenStore>());
    Configuration configuration;
    configuration.demo = true;
    MainWindow window(configuration);
    window.showLogin(&session);
    const auto *text = window.findChild<QLabel *>(u"demoText"_s);
    QVERIFY(text->text().contains(u"<a href=\"http://127.0.0.1:9/emulator/inbox\">inbox</a>"_s));
    window.show();
    window.close();
    QVERIFY(QFile::exists(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.geometry"_s));
}

QTEST_MAIN(tst_CommandLine)
#include "tst_commandline.moc"

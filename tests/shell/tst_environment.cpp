// SPDX-License-Identifier: MIT
#include "core/storage/userfolders.h"
#include "shell/environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

#include <cstdio>

using namespace Descope;
using namespace Qt::StringLiterals;

/// What the program reads out of an environment that is not as the specifications say.
class tst_Environment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void homeIsTheUsersOwn_data();
    void homeIsTheUsersOwn();
    void relativeFoldersAreIgnored_data();
    void relativeFoldersAreIgnored();
    void nothingIsMadeBesideTheHome();
    void languageFollowsTheLocale_data();
    void languageFollowsTheLocale();
    void activationIsFoundByQt_data();
    void activationIsFoundByQt();

private:
    QTemporaryDir m_home;
};

void tst_Environment::init()
{
    qputenv("HOME", m_home.path().toLocal8Bit());
}

void tst_Environment::homeIsTheUsersOwn_data()
{
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QString>("taken");
    const passwd *user = ::getpwuid(::geteuid());
    QVERIFY(user != nullptr);
    const QString listed = QFile::decodeName(user->pw_dir);
    QTest::newRow("as it is") << QByteArray("/home/ada") << u"/home/ada"_s;
    QTest::newRow("null") << QByteArray() << listed;
    QTest::newRow("empty") << QByteArray("") << listed;
    QTest::newRow("relative") << QByteArray("ada") << listed;
    QTest::newRow("the root of all files") << QByteArray("/") << listed;
    QTest::newRow("the root of all files, in other words") << QByteArray("//./") << listed;
}

void tst_Environment::homeIsTheUsersOwn()
{
    QFETCH(QByteArray, home);
    QFETCH(QString, taken);
    if (home.isNull())
        qunsetenv("HOME");
    else
        qputenv("HOME", home);
    QCOMPARE(homeFolder(), taken);
    mendEnvironment();
    QCOMPARE(qEnvironmentVariable("HOME"), taken);
    QCOMPARE(QDir::homePath(), taken);
}

void tst_Environment::relativeFoldersAreIgnored_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QStandardPaths::StandardLocation>("location");
    QTest::addColumn<QString>("usual");
    QTest::newRow("data") << QByteArray("XDG_DATA_HOME") << QStandardPaths::GenericDataLocation << u"/.local/share"_s;
    QTest::newRow("configuration") << QByteArray("XDG_CONFIG_HOME") << QStandardPaths::GenericConfigLocation << u"/.config"_s;
    QTest::newRow("cache") << QByteArray("XDG_CACHE_HOME") << QStandardPaths::GenericCacheLocation << u"/.cache"_s;
}

void tst_Environment::relativeFoldersAreIgnored()
{
    QFETCH(QByteArray, variable);
    QFETCH(QStandardPaths::StandardLocation, location);
    QFETCH(QString, usual);
    for (const char *relative : {"", "share", "./share", "../share", "~/share"}) {
        qputenv(variable, relative);
        QCOMPARE(variable == "XDG_DATA_HOME" ? dataFolder() : m_home.path() + usual, m_home.path() + usual);
        mendEnvironment();
        QCOMPARE(QStandardPaths::writableLocation(location), m_home.path() + usual);
    }
    qputenv(variable, "/share");
    mendEnvironment();
    QCOMPARE(QStandardPaths::writableLocation(location), u"/share"_s);
    QCOMPARE(variable == "XDG_DATA_HOME" ? dataFolder() : u"/share"_s, u"/share"_s);
    qunsetenv(variable);
    qputenv("XDG_RUNTIME_DIR", "run");
    mendEnvironment();
    QVERIFY(!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"));
}

void tst_Environment::nothingIsMadeBesideTheHome()
{
    QTemporaryDir here;
    QProcess program;
    program.setWorkingDirectory(here.path());
    QStringList environment{u"HOME="_s + m_home.path(), u"DESCOPE_PROJECT_ID=P2abcdefghijklmnopqrstuvwxyz"_s};
    for (const QString &kind : {u"DATA_HOME"_s, u"CONFIG_HOME"_s, u"STATE_HOME"_s, u"CACHE_HOME"_s, u"RUNTIME_DIR"_s})
        environment << u"XDG_%1=%1"_s.arg(kind);
    program.setEnvironment(environment);
    program.start(QStringLiteral(LOGIN_PROGRAM), {u"token"_s});
    QVERIFY(program.waitForFinished());
    QVERIFY(QDir(here.path()).isEmpty());
    QVERIFY(QDir(m_home.filePath(u".local/share/descope"_s)).exists());
}

void tst_Environment::languageFollowsTheLocale_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("isGerman");
    const auto row = [](const char *environment, bool isGerman) {
        QTest::newRow(environment) << QString::fromLatin1(environment).split(u' ', Qt::SkipEmptyParts) << isGerman;
    };
    row("", false);
    row("LANG=de_DE.UTF-8", true);
    row("LANG=C LC_MESSAGES=de_DE.UTF-8", true);
    row("LANG=de_DE.UTF-8 LC_MESSAGES=C", false);
    row("LANG=de_DE.UTF-8 LC_MESSAGES=de_DE.UTF-8 LC_ALL=C", false);
    row("LANG=C LC_MESSAGES=C LC_ALL=de_DE.UTF-8", true);
    row("LANG=de_DE.UTF-8 LC_ALL=", true);
    row("LANG=en_US.UTF-8 LANGUAGE=de", true);
    row("LANG=en_US.UTF-8 LANGUAGE=de:en", true);
    row("LANG=de_DE.UTF-8 LANGUAGE=en", false);
    row("LANGUAGE=de", false);
    row("LANG= LANGUAGE=de", false);
    row("LC_ALL=C LANGUAGE=de", false);
    row("LC_ALL=C.UTF-8 LANGUAGE=de", false);
    row("LC_ALL=POSIX LANGUAGE=de", false);
    row("LANG=de_DE.UTF-8 LC_ALL=C LANGUAGE=de", false);
    row("LANG=de_DE.UTF-8 LC_MESSAGES=C LANGUAGE=de", false);
    row("LANG=C LANGUAGE=de", false);
    row("LANG=C LC_MESSAGES=en_US.UTF-8 LANGUAGE=de", true);
    row("LANG=C LC_CTYPE=de_DE.UTF-8 LANGUAGE=de", false);
}

void tst_Environment::languageFollowsTheLocale()
{
    QFETCH(QStringList, environment);
    QFETCH(bool, isGerman);
    QProcess program; // this one: Qt looks at the environment once
    program.setEnvironment(environment + QStringList{u"HOME="_s + m_home.path()});
    program.start(QCoreApplication::applicationFilePath(), {u"--language"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(QLocale(QString::fromLatin1(program.readAllStandardOutput())).language() == QLocale::German, isGerman);
}

void tst_Environment::activationIsFoundByQt_data()
{
    QTest::addColumn<QByteArray>("display");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("startupId");
    QTest::addColumn<QByteArray>("found");
    const QByteArray none;
    QTest::newRow("as it is") << QByteArray("wayland-0") << QByteArray("token") << none << QByteArray("token");
    QTest::newRow("under both names") << QByteArray("wayland-0") << QByteArray("token") << QByteArray("id")
                                      << QByteArray("token");
    QTest::newRow("under that of X11") << QByteArray("wayland-0") << none << QByteArray("token") << QByteArray("token");
    QTest::newRow("on X11") << none << none << QByteArray("id") << none;
    QTest::newRow("none") << QByteArray("wayland-0") << none << none << none;
}

void tst_Environment::activationIsFoundByQt()
{
    QFETCH(const QByteArray, display);
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, startupId);
    QFETCH(const QByteArray, found);
    qputenv("WAYLAND_DISPLAY", display);
    qputenv("XDG_ACTIVATION_TOKEN", token);
    qputenv("DESKTOP_STARTUP_ID", startupId);
    mendEnvironment();
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), found);
}

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], "--language") == 0) {
        mendEnvironment();
        std::fputs(qPrintable(QLocale().uiLanguages().value(0)), stdout);
        return 0;
    }
    QCoreApplication application(argc, argv);
    tst_Environment test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_environment.moc"

// SPDX-License-Identifier: MIT
#include "shell/display.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// Which displays are the same: two names of one must not lead to two windows, nor two displays to one.
class tst_Display : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x11_data();
    void x11();
    void wayland();
};

void tst_Display::x11_data()
{
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *display, const char *name) {
        QTest::newRow(display) << QString::fromLatin1(display) << QString::fromLatin1(name);
    };
    row(":0", ":0.0");
    row(":0.0", ":0.0");
    row(":00", ":0.0");
    row("unix:0", ":0.0");
    row("unix:0.0", ":0.0");
    row("unix/:0", ":0.0");
    row("unix/host:0", ":0.0");
    row("local/host:0", ":0.0");
    row("unix:/tmp/.X11-unix/X0", ":0.0");
    row("/tmp/.X11-unix/X0", ":0.0");
    row("/tmp/.X11-unix/X0.1", ":0.1");
    row(":0.1", ":0.1"); // another screen
    row(":1", ":1.0");
    row(":10", ":10.0");
    row("localhost:10.0", "localhost:10.0"); // a display elsewhere, through ssh
    row("LocalHost:10", "localhost:10.0");
    row("tcp/localhost:10", "localhost:10.0");
    row("[::1]:10", "[::1]:10.0");
    row("192.0.2.1:0", "192.0.2.1:0.0");
    row("/private/tmp/launchd.1/org.xquartz:0", "/private/tmp/launchd.1/org.xquartz:0");
    row("nonsense", "nonsense");
    row("", "");
}

void tst_Display::x11()
{
    QFETCH(QString, display);
    QFETCH(QString, name);
    QCOMPARE(x11DisplayName(display), name);
}

void tst_Display::wayland()
{
    const QTemporaryDir folder;
    const QString runtime = QDir(folder.path()).canonicalPath();
    const QString socket = runtime + "/wayland-0"_L1;
    QVERIFY(QFile(socket).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(socket, runtime + "/link"_L1));
    for (const QString &display : {u"wayland-0"_s, u""_s, socket, runtime + "//./wayland-0"_L1, u"link"_s, u"./wayland-0"_s})
        QCOMPARE(waylandDisplayName(display, runtime), socket);
    QCOMPARE(waylandDisplayName(u"wayland-1"_s, runtime), runtime + "/wayland-1"_L1);
    QCOMPARE(waylandDisplayName(u"/elsewhere/wayland-0"_s, runtime), u"/elsewhere/wayland-0"_s);
}

QTEST_GUILESS_MAIN(tst_Display)
#include "tst_display.moc"

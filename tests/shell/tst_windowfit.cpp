// SPDX-License-Identifier: MIT
// A small screen, as of a laptop at double scale, and a large one beside it.
#include "shell/configuration.h"
#include "shell/mainwindow.h"
#include "shell/windowfit.h"
#include "shell/windowplace.h"
#include "views/view.h"

#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect small(0, 0, 683, 384);
constexpr QRect large(683, 0, 1920, 1080);

// Qt's platform without a screen takes the first by name for the primary one.
constexpr char screens[] = R"({"screens": [
    {"name": "2 large", "x": 683, "y": 0, "width": 1920, "height": 1080, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96},
    {"name": "1 small", "x": 0, "y": 0, "width": 683, "height": 384, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
]})";

} // namespace

class tst_WindowFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void placesAreWithin_data();
    void placesAreWithin();
    void firstWindowFits();
    void firstWindowHasRoomForLargeLetters();
    void everythingCanBeReached();
    void whatWasKeptOnALargerScreenFits_data();
    void whatWasKeptOnALargerScreenFits();
    void whatFitsIsKept();
    void movedToASmallerScreenItFits();
    void maximizedStaysMaximized();

private:
    const QTemporaryDir m_folder;
};

void tst_WindowFit::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QCOMPARE(QGuiApplication::primaryScreen()->availableGeometry(), small);
    QCOMPARE(QGuiApplication::screens().at(1)->availableGeometry(), large);
}

void tst_WindowFit::cleanup()
{
    saveWindowPlace({});
}

void tst_WindowFit::placesAreWithin_data()
{
    QTest::addColumn<QRect>("place");
    QTest::addColumn<QRect>("within");
    const QRect fits(10, 20, 460, 300);
    QTest::newRow("fits") << fits << fits;
    QTest::newRow("as large as it can be") << small << small;
    QTest::newRow("too high") << QRect(10, 20, 460, 704) << QRect(10, 0, 460, 384);
    QTest::newRow("too large") << QRect(-5, -5, 2000, 2000) << small;
    QTest::newRow("beyond the right and bottom edges") << QRect(600, 300, 460, 300) << QRect(223, 84, 460, 300);
    QTest::newRow("beyond the left and top edges") << QRect(-100, -100, 460, 300) << QRect(0, 0, 460, 300);
}

void tst_WindowFit::placesAreWithin()
{
    QFETCH(const QRect, place);
    QTEST(placeWithin(place, small), "within");
}

void tst_WindowFit::firstWindowFits()
{
    MainWindow window({});
    window.showSetup();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.width(), 460);
    QVERIFY2(small.contains(window.frameGeometry()), qPrintable(QString::number(window.height())));
    QVERIFY(window.height() > 300); // as much as there is
}

void tst_WindowFit::firstWindowHasRoomForLargeLetters()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    QCOMPARE(MainWindow({}).width(), 460);
    QFont letters = usual;
    letters.setPointSize(20);
    QApplication::setFont(letters);
    const MainWindow window({});
    QVERIFY(window.width() > 600);
    QVERIFY(window.width() <= small.width()); // as wide as the screen, if need be
}

void tst_WindowFit::everythingCanBeReached()
{
    MainWindow window({});
    window.showSetup();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<QPushButton *>(u"advancedButton"_s)->click();
    const auto *area = window.findChild<QScrollArea *>(u"scrollArea"_s);
    const auto *button = window.findChild<QPushButton *>(u"helpButton"_s); // the last one
    const auto seen = [area](const QWidget *widget) {
        return QRect(QPoint(), area->viewport()->size())
            .contains(QRect(widget->mapTo(area->viewport(), QPoint()), widget->size()));
    };
    QTRY_VERIFY(area->widget()->height() > area->viewport()->height());
    QTRY_VERIFY(area->widget()->rect().contains(button->mapTo(area->widget(), button->rect().bottomRight()))); // has grown for it
    QVERIFY(!seen(button));
    for (int i = 0; i < 10 && !button->hasFocus(); ++i)
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QTRY_VERIFY(seen(button));
    QVERIFY(seen(window.findChild<QPushButton *>(u"primaryButton"_s)));
}

void tst_WindowFit::whatWasKeptOnALargerScreenFits_data()
{
    QTest::addColumn<QRect>("kept");
    QTest::newRow("too high") << QRect(100, 20, 460, 1000);
    QTest::newRow("too wide") << QRect(0, 20, 1600, 300);
    QTest::newRow("the button below the edge") << QRect(100, 300, 460, 350);
    QTest::newRow("the frame beyond the edge") << QRect(684, 20, 460, 300);
    QTest::newRow("on a screen that is gone") << QRect(5000, 5000, 460, 680);
}

void tst_WindowFit::whatWasKeptOnALargerScreenFits()
{
    QFETCH(const QRect, kept);
    QWidget before;
    before.setGeometry(kept);
    saveWindowPlace(before.saveGeometry());
    MainWindow window({});
    window.showSetup();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect screen = window.screen()->availableGeometry();
    const QRect frame = window.frameGeometry();
    QVERIFY2(screen.contains(frame),
        qPrintable(u"%1 × %2 at %3, %4"_s.arg(frame.width()).arg(frame.height()).arg(frame.x()).arg(frame.y())));
}

void tst_WindowFit::whatFitsIsKept()
{
    const QRect place(900, 50, 500, 900);
    {
        MainWindow window({});
        window.showSetup();
        window.show();
        window.windowHandle()->setScreen(QGuiApplication::screens().at(1));
        window.setGeometry(place);
        window.close();
    }
    MainWindow window({});
    window.showSetup();
    window.show();
    QCOMPARE(window.geometry(), place);
}

void tst_WindowFit::movedToASmallerScreenItFits()
{
    MainWindow window({});
    window.showSetup();
    window.setGeometry(900, 50, 500, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.screen()->availableGeometry(), large);
    window.move(100, 10);
    QTRY_VERIFY(small.contains(window.frameGeometry()));
    QCOMPARE(window.width(), 500);
}

void tst_WindowFit::maximizedStaysMaximized()
{
    MainWindow window({});
    window.showSetup();
    window.showMaximized();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    fitOnScreen(&window);
    QVERIFY(window.isMaximized());
}

int main(int argc, char *argv[])
{
    // Qt's platform without a screen reads from a file which ones there are.
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(screens) < 0)
        return EXIT_FAILURE;
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    const QApplication application(argc, argv);
    tst_WindowFit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowfit.moc"

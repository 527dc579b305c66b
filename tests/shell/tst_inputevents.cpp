// SPDX-License-Identifier: MIT
#include "shell/inputevents.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Descope;

namespace {

/// Tells when it was drawn because it had asked for it.
class DrawnWindow : public QWindow
{
public:
    bool isDrawn = false;

protected:
    bool event(QEvent *event) override
    {
        isDrawn = isDrawn || event->type() == QEvent::UpdateRequest;
        return QWindow::event(event);
    }
};

} // namespace

/// Somebody is there: by what reaches the program from outside, and not by what it does itself.
class tst_InputEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAndPointer_areNoticed();
    void whatTheProgramDoes_isNot();
};

void tst_InputEvents::keysAndPointer_areNoticed()
{
    QWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    InputEvents events;
    QSignalSpy noticed(&events, &InputEvents::noticed);
    qApp->installEventFilter(&events);
    QTest::keyClick(&window, Qt::Key_A);
    QVERIFY(noticed.count() > 0);
    noticed.clear();
    QTest::mouseMove(&window, QPoint(5, 5));
    QTRY_VERIFY(noticed.count() > 0);
    noticed.clear();
    QTest::mouseClick(&window, Qt::LeftButton);
    QVERIFY(noticed.count() > 0);
}

void tst_InputEvents::whatTheProgramDoes_isNot()
{
    InputEvents events;
    QSignalSpy noticed(&events, &InputEvents::noticed);
    qApp->installEventFilter(&events);
    DrawnWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.isDrawn = false;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &key);
    window.requestUpdate();
    QTRY_VERIFY(window.isDrawn);
    QCOMPARE(noticed.count(), 0);
}

QTEST_MAIN(tst_InputEvents)
#include "tst_inputevents.moc"

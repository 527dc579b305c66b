// SPDX-License-Identifier: MIT
#include "controls/capslockkeys.h"

#include <QKeyEvent>
#include <QTest>
#include <QWindow>

using namespace Descope;

// Caps Lock, known by the keys that are pressed, as Wayland sends them: with the locks that held before each.
class tst_CapsLockKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyTells_data();
    void everyKeyTells();
    void nothingIsKnownBeforeTheFirstKey();
    void whatAWidgetSendsOnIsNoKey();
};

namespace {

constexpr quint32 shift = 1 << 0;
constexpr quint32 lock = 1 << 1;
constexpr quint32 numLock = 1 << 4;

struct Key
{
    QEvent::Type type;
    Qt::Key key;
    quint32 before; ///< the modifiers of the keyboard
    bool repeated = false;
};

void send(QObject *to, const Key &key)
{
    QKeyEvent event(key.type, key.key, {}, 0, 0, key.before, {}, key.repeated);
    QCoreApplication::sendEvent(to, &event);
}

} // namespace

void tst_CapsLockKeys::everyKeyTells_data()
{
    using Keys = QList<Key>;
    constexpr auto Down = QEvent::KeyPress;
    constexpr auto Up = QEvent::KeyRelease;
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<bool>("on");
    QTest::newRow("Tab leads to the field") << Keys{{Down, Qt::Key_Tab, lock}} << true;
    QTest::newRow("Tab comes up in the field") << Keys{{Down, Qt::Key_Tab, 0}, {Up, Qt::Key_Tab, lock}} << true;
    QTest::newRow("not locked") << Keys{{Down, Qt::Key_Tab, 0}} << false;
    QTest::newRow("other locks") << Keys{{Down, Qt::Key_Tab, shift | numLock}} << false;
    QTest::newRow("all locks") << Keys{{Down, Qt::Key_A, lock | numLock}} << true;
    const Key pressed = {Down, Qt::Key_CapsLock, 0};
    const Key released = {Up, Qt::Key_CapsLock, lock};
    QTest::newRow("goes on when Caps Lock goes down") << Keys{pressed} << true;
    QTest::newRow("and stays") << Keys{pressed, released} << true;
    const Key pressedAgain = {Down, Qt::Key_CapsLock, lock};
    QTest::newRow("goes out when Caps Lock") << Keys{pressed, released, pressedAgain} << true;
    QTest::newRow("comes up again") << Keys{pressed, released, pressedAgain, released} << false;
    const Key held = {Down, Qt::Key_CapsLock, lock, true};
    QTest::newRow("held down") << Keys{pressed, held, held, released} << true;
    QTest::newRow("held down again") << Keys{pressed, released, pressedAgain, held, released} << false;
    QTest::newRow("switched elsewhere meanwhile") << Keys{pressed, released, {Down, Qt::Key_1, 0}} << false;
}

void tst_CapsLockKeys::everyKeyTells()
{
    QFETCH(const QList<Key>, keys);
    QFETCH(const bool, on);
    QWindow window;
    CapsLockKeys watch;
    window.installEventFilter(&watch);
    std::optional<bool> told;
    connect(&watch, &CapsLockKeys::changed, this, [&] { told = watch.isOn(); });
    for (const Key &key : keys)
        send(&window, key);
    QCOMPARE(watch.isOn(), std::optional(on));
    QCOMPARE(told, std::optional(on));
}

void tst_CapsLockKeys::nothingIsKnownBeforeTheFirstKey()
{
    QCOMPARE(CapsLockKeys().isOn(), std::nullopt);
    QVERIFY(CapsLockKeys::ofApplication() == nullptr); // off screen no key tells
}

void tst_CapsLockKeys::whatAWidgetSendsOnIsNoKey()
{
    QObject object;
    CapsLockKeys watch;
    object.installEventFilter(&watch);
    send(&object, {QEvent::KeyPress, Qt::Key_A, lock});
    QCOMPARE(watch.isOn(), std::nullopt);
}

QTEST_MAIN(tst_CapsLockKeys)
#include "tst_capslockkeys.moc"

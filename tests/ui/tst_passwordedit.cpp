// SPDX-License-Identifier: MIT
#include "controls/fielderror.h"
#include "controls/passwordedit.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Descope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tests PasswordEdit and the FieldError below it.
class tst_PasswordEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void passwordIsKeptAsTyped_data();
    void passwordIsKeptAsTyped();
    void passwordIsShownByKeyboard();
    void passwordIsHiddenAgain_data();
    void passwordIsHiddenAgain();
    void passwordCannotBeTaken_data();
    void passwordCannotBeTaken();
    void passwordMenuOffersNoCopy();
    void passwordCanBePasted();
    void wipingLeavesNothing();
    void hiddenPasswordIsWiped();
    void shownAgainInTimePasswordStays();
    void capsLockIsTold_data();
    void capsLockIsTold();
    void passwordNamesFieldAndState();
    void readOnlyPasswordCannotBeShown();
    void errorDescribesItsField();
    void errorGoesWithTheFirstEdit();

private:
    PasswordEdit *shownEdit(QWidget *window);
};

void tst_PasswordEdit::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_PasswordEdit::cleanup()
{
    QGuiApplication::clipboard()->clear();
}

PasswordEdit *tst_PasswordEdit::shownEdit(QWidget *window)
{
    auto *layout = new QVBoxLayout(window);
    auto *edit = new PasswordEdit(window);
    edit->setFieldName(u"Password"_s);
    layout->addWidget(edit);
    layout->addWidget(new QLineEdit(window));
    window->show();
    window->activateWindow();
    edit->setFocus();
    return QTest::qWaitForWindowActive(window) ? edit : nullptr;
}

void tst_PasswordEdit::passwordIsKeptAsTyped_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("plain") << u"correct horse"_s;
    QTest::newRow("spaces around") << u"  two  spaces  "_s;
    QTest::newRow("only spaces") << u"   "_s;
    QTest::newRow("quotes") << u"\"'<b>&amp;</b>\\"_s;
    QTest::newRow("combining") << u"e\u0301 \u00e9"_s;
    QTest::newRow("astral") << u"\U0001F511 key"_s;
}

void tst_PasswordEdit::passwordIsKeptAsTyped()
{
    QFETCH(const QString, password);
    PasswordEdit edit;
    QSignalSpy edited(&edit, &PasswordEdit::passwordEdited);
    if (!password.isEmpty())
        edit.lineEdit()->insert(password);
    QCOMPARE(edit.password(), password);
    edit.showPassword();
    edit.hidePassword();
    QCOMPARE(edit.password(), password);
    QCOMPARE(edited.isEmpty(), password.isEmpty());
}

void tst_PasswordEdit::passwordIsShownByKeyboard()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    QTest::keyClicks(edit->lineEdit(), u"horse"_s);
    QTest::keyClick(edit->lineEdit(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), edit->revealButton());
    QTest::keyClick(edit->revealButton(), Qt::Key_Space);
    QVERIFY(edit->isPasswordShown());
    QCOMPARE(edit->lineEdit()->displayText(), u"horse"_s);
    QTest::keyClick(edit->revealButton(), Qt::Key_Space);
    QVERIFY(!edit->isPasswordShown());
    QVERIFY(!edit->lineEdit()->displayText().contains(u'h'));
    edit->setFocus();
    QTest::mouseClick(edit->revealButton(), Qt::LeftButton);
    QVERIFY(edit->isPasswordShown());
    QCOMPARE(QApplication::focusWidget(), edit->lineEdit()); // the mouse leaves the cursor where it was
}

void tst_PasswordEdit::passwordIsHiddenAgain_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char *how : {"time", "window", "hide", "verb", "read-only", "wipe"})
        QTest::newRow(how) << QByteArray(how);
}

void tst_PasswordEdit::passwordIsHiddenAgain()
{
    QFETCH(const QByteArray, how);
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    QCOMPARE(edit->revealTimeout(), 30s);
    edit->setRevealTimeout(how == "time" ? 10ms : 1h);
    QSignalSpy changed(edit, &PasswordEdit::passwordShownChanged);
    edit->showPassword();
    edit->showPassword();
    QTRY_COMPARE(changed.count(), 1);
    if (how == "window") {
        QEvent event(QEvent::WindowDeactivate);
        QApplication::sendEvent(&window, &event);
    } else if (how == "hide") {
        window.hide();
    } else if (how == "verb") {
        edit->hidePassword();
    } else if (how == "read-only") {
        edit->setReadOnly(true);
    } else if (how == "wipe") {
        edit->wipe();
    }
    QTRY_VERIFY(!edit->isPasswordShown());
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(edit->lineEdit()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
}

void tst_PasswordEdit::passwordCannotBeTaken_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("shown");
    for (const bool shown : {true, false}) {
        for (const QKeySequence &keys : {QKeySequence(u"Ctrl+C"_s), QKeySequence(u"Ctrl+X"_s), QKeySequence(u"Ctrl+K"_s),
                 QKeySequence(u"Ctrl+U"_s), QKeySequence(u"Ctrl+A"_s), QKeySequence(u"Shift+End"_s), QKeySequence(u"Ctrl+Ins"_s),
                 QKeySequence(u"Shift+Del"_s)})
            QTest::addRow("%s %s", qPrintable(keys.toString()), shown ? "shown" : "hidden") << keys << shown;
    }
}

void tst_PasswordEdit::passwordCannotBeTaken()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const bool, shown);
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    edit->lineEdit()->insert(u"horse"_s);
    if (shown)
        edit->showPassword();
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"mine"_s);
    if (clipboard->supportsSelection()) // with a real X server
        clipboard->setText(u"mine"_s, QClipboard::Selection);
    edit->selectAll();
    QTest::keySequence(edit->lineEdit(), keys);
    edit->lineEdit()->home(false);
    QTest::keySequence(edit->lineEdit(), keys);
    QTest::mousePress(edit->lineEdit(), Qt::LeftButton, {}, QPoint(5, 10));
    QTest::mouseMove(edit->lineEdit(), QPoint(60, 10));
    QTest::mouseRelease(edit->lineEdit(), Qt::LeftButton, {}, QPoint(60, 10));
    QCOMPARE(clipboard->text(), u"mine"_s);
    if (clipboard->supportsSelection())
        QCOMPARE(clipboard->text(QClipboard::Selection), u"mine"_s);
    QCOMPARE(edit->isPasswordShown(), shown);
    QVERIFY(!edit->lineEdit()->dragEnabled());
}

void tst_PasswordEdit::passwordMenuOffersNoCopy()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    edit->lineEdit()->insert(u"horse"_s);
    edit->showPassword();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), edit->lineEdit()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(edit->lineEdit(), &event);
    auto *menu = edit->lineEdit()->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    QCOMPARE(texts, QStringList({u"&Paste"_s, u"Select &All"_s}));
    menu->close();
}

void tst_PasswordEdit::passwordCanBePasted()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    QGuiApplication::clipboard()->setText(u" pasted "_s);
    QTest::keySequence(edit->lineEdit(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(edit->password(), u" pasted "_s);
}

void tst_PasswordEdit::wipingLeavesNothing()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    edit->showPassword();
    QTest::keyClicks(edit->lineEdit(), u"horse"_s);
    QSignalSpy edited(edit, &PasswordEdit::passwordEdited);
    edit->wipe();
    QVERIFY(edit->password().isEmpty());
    QVERIFY(!edit->lineEdit()->isUndoAvailable());
    edit->showPassword();
    edit->lineEdit()->undo();
    edit->lineEdit()->redo();
    QVERIFY(edit->password().isEmpty());
    QVERIFY(edited.isEmpty());
}

void tst_PasswordEdit::hiddenPasswordIsWiped()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    QCOMPARE(edit->wipeTimeout(), 30s);
    edit->setWipeTimeout(10ms);
    edit->lineEdit()->insert(u"horse"_s);
    window.hide();
    QCOMPARE(edit->password(), u"horse"_s);
    QTRY_VERIFY(edit->password().isEmpty());
}

void tst_PasswordEdit::shownAgainInTimePasswordStays()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    edit->setWipeTimeout(0ms);
    edit->lineEdit()->insert(u"horse"_s);
    QWidget otherWindow;
    PasswordEdit *other = shownEdit(&otherWindow);
    QVERIFY(other);
    other->setWipeTimeout(0ms);
    other->lineEdit()->insert(u"horse"_s);
    window.hide();
    window.show();
    otherWindow.hide();
    QTRY_VERIFY(other->password().isEmpty());
    QCOMPARE(edit->password(), u"horse"_s);
}

void tst_PasswordEdit::capsLockIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("after");
    const Qt::KeyboardModifiers none;
    QTest::newRow("lower") << u"a"_s << none << true << false;
    QTest::newRow("upper without shift") << u"A"_s << none << false << true;
    QTest::newRow("upper with shift") << u"A"_s << Qt::KeyboardModifiers(Qt::ShiftModifier) << true << false;
    QTest::newRow("lower with shift") << u"a"_s << Qt::KeyboardModifiers(Qt::ShiftModifier) << false << true;
    QTest::newRow("digits say nothing") << u"1"_s << none << true << true;
    QTest::newRow("letters without case say nothing") << u"\u05d0"_s << none << false << false;
}

void tst_PasswordEdit::capsLockIsTold()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const bool, before);
    QFETCH(const bool, after);
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    edit->setCapsLockOn(before);
    QTest::sendKeyEvent(QTest::Click, edit->lineEdit(), Qt::Key_A, text, modifiers);
    QCOMPARE(edit->isCapsLockOn(), after);
    auto *told = edit->findChild<QLabel *>(u"capsLockText"_s);
    QTRY_COMPARE(told->isVisible(), after);
    QCOMPARE(told->text(), u"Caps Lock is on"_s);
    QTest::keyClick(edit->lineEdit(), Qt::Key_Tab);
    QTRY_VERIFY(!told->isVisible()); // it concerns nobody without the focus
}

void tst_PasswordEdit::passwordNamesFieldAndState()
{
    PasswordEdit edit;
    edit.setFieldName(u"Current password"_s);
    QCOMPARE(edit.lineEdit()->accessibleName(), u"Current password"_s);
    QCOMPARE(edit.revealButton()->accessibleName(), u"Show “Current password”"_s);
    QVERIFY(!edit.revealButton()->isChecked());
    edit.showPassword();
    QCOMPARE(edit.revealButton()->accessibleName(), u"Show “Current password”"_s); // as a switch, which is on
    QVERIFY(edit.revealButton()->isChecked());
    edit.setFieldName({});
    QCOMPARE(edit.revealButton()->accessibleName(), u"Show password"_s);
}

void tst_PasswordEdit::readOnlyPasswordCannotBeShown()
{
    PasswordEdit edit;
    edit.setReadOnly(true);
    edit.showPassword();
    QVERIFY(!edit.isPasswordShown());
    QVERIFY(!edit.revealButton()->isEnabled());
}

void tst_PasswordEdit::errorDescribesItsField()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    auto *error = new FieldError(&window);
    window.layout()->addWidget(error);
    error->setField(edit);
    error->setFieldDescription(u"Rules."_s);
    QVERIFY(error->isHidden());
    edit->lineEdit()->insert(u"horse"_s);
    window.findChildren<QLineEdit *>().last()->setFocus();
    QSignalSpy announced(error, &FieldError::announced);
    error->showError(u"Too short."_s);
    QVERIFY(error->isVisible());
    QCOMPARE(edit->lineEdit()->accessibleDescription(), u"Too short. Rules."_s);
    QVERIFY(edit->lineEdit()->hasFocus());
    QVERIFY(edit->lineEdit()->hasSelectedText());
    QVERIFY(edit->lineEdit()->property("hasError").toBool());
    QCOMPARE(announced.count(), 1);
    QCOMPARE(announced.at(0).at(0).toString(), u"Too short."_s);
    error->showError({});
    QVERIFY(error->isHidden());
    QCOMPARE(edit->lineEdit()->accessibleDescription(), u"Rules."_s);
}

void tst_PasswordEdit::errorGoesWithTheFirstEdit()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    auto *error = new FieldError(&window);
    window.layout()->addWidget(error);
    error->setField(edit);
    error->showError(u"Missing."_s);
    QTest::keyClicks(edit->lineEdit(), u"h"_s);
    QVERIFY(error->isHidden());
    QVERIFY(error->text().isEmpty());
    QVERIFY(edit->lineEdit()->accessibleDescription().isEmpty());
    QVERIFY(!edit->lineEdit()->property("hasError").toBool());
}

QTEST_MAIN(tst_PasswordEdit)
#include "tst_passwordedit.moc"

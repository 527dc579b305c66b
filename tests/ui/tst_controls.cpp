// SPDX-License-Identifier: MIT
#include "controls/avatar.h"
#include "controls/brand.h"
#include "controls/busybutton.h"
#include "controls/fielderror.h"
#include "controls/messagebar.h"
#include "controls/newpasswordbox.h"
#include "controls/passwordedit.h"
#include "controls/policychecklist.h"
#include "controls/strengthbar.h"
#include "controls/symbols.h"
#include "views/signinview.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Descope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Controls : public QObject
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

    void emptyBarHasNoHeight();
    void messageIsPlainTextAndClamped();
    void messageIsAnnouncedEachTime();
    void countdownIsNotAnnounced();
    void messageSeverityIsNamed_data();
    void messageSeverityIsNamed();
    void messageActions();
    void messageDetails();

    void errorDescribesItsField();
    void errorGoesWithTheFirstEdit();
    void checklistFollowsThePassword();
    void checklistMarksWhatIsMissing();
    void checklistTakesOddLengths();
    void onlyTheFieldHasTheFocus();
    void strengthHasAWord_data();
    void strengthHasAWord();
    void newPasswordDescribesRules();
    void suggestedPasswordCanBeKept();
    void busyButtonCannotBePressed();
    void primaryButtonIsReadable_data();
    void primaryButtonIsReadable();
    void everyBrandIsReadable_data();
    void everyBrandIsReadable();
    void highContrastKeepsItsColors();
    void highContrastHasOutlines();
    void initials_data();
    void initials();

private:
    PasswordEdit *shownEdit(QWidget *window);
};

void tst_Controls::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_Controls::cleanup()
{
    QGuiApplication::clipboard()->clear();
}

PasswordEdit *tst_Controls::shownEdit(QWidget *window)
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

void tst_Controls::passwordIsKeptAsTyped_data()
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

void tst_Controls::passwordIsKeptAsTyped()
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

void tst_Controls::passwordIsShownByKeyboard()
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

void tst_Controls::passwordIsHiddenAgain_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char *how : {"time", "window", "hide", "verb", "read-only", "wipe"})
        QTest::newRow(how) << QByteArray(how);
}

void tst_Controls::passwordIsHiddenAgain()
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
    QCOMPARE(changed.count(), 1);
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
    QCOMPARE(changed.count(), 2);
    QVERIFY(edit->lineEdit()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
}

void tst_Controls::passwordCannotBeTaken_data()
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

void tst_Controls::passwordCannotBeTaken()
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

void tst_Controls::passwordMenuOffersNoCopy()
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

void tst_Controls::passwordCanBePasted()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    QGuiApplication::clipboard()->setText(u" pasted "_s);
    QTest::keySequence(edit->lineEdit(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(edit->password(), u" pasted "_s);
}

void tst_Controls::wipingLeavesNothing()
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

void tst_Controls::hiddenPasswordIsWiped()
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

void tst_Controls::shownAgainInTimePasswordStays()
{
    QWidget window;
    PasswordEdit *edit = shownEdit(&window);
    QVERIFY(edit);
    edit->setWipeTimeout(0ms);
    edit->lineEdit()->insert(u"horse"_s);
    window.hide();
    window.show();
    QCoreApplication::processEvents();
    QCOMPARE(edit->password(), u"horse"_s);
}

void tst_Controls::capsLockIsTold_data()
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

void tst_Controls::capsLockIsTold()
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

void tst_Controls::passwordNamesFieldAndState()
{
    PasswordEdit edit;
    edit.setFieldName(u"Current password"_s);
    QCOMPARE(edit.lineEdit()->accessibleName(), u"Current password"_s);
    QCOMPARE(edit.revealButton()->accessibleName(), u"Show “Current password”"_s);
    edit.showPassword();
    QCOMPARE(edit.revealButton()->accessibleName(), u"Hide “Current password”"_s);
    edit.setFieldName({});
    QCOMPARE(edit.revealButton()->accessibleName(), u"Hide password"_s);
}

void tst_Controls::readOnlyPasswordCannotBeShown()
{
    PasswordEdit edit;
    edit.setReadOnly(true);
    edit.showPassword();
    QVERIFY(!edit.isPasswordShown());
    QVERIFY(!edit.revealButton()->isEnabled());
}

void tst_Controls::emptyBarHasNoHeight()
{
    MessageBar bar;
    QCOMPARE(bar.sizeHint().height(), 0);
    bar.setMessage({Notice::Severity::Error, u"No."_s, {}, {}});
    QVERIFY(bar.sizeHint().height() > 0);
    bar.clear();
    QVERIFY(bar.isEmpty());
    QCOMPARE(bar.sizeHint().height(), 0);
    bar.updateText(u"Not shown"_s);
    QVERIFY(bar.isEmpty());
}

void tst_Controls::messageIsPlainTextAndClamped()
{
    MessageBar bar;
    const auto *text = bar.findChild<QLabel *>(u"messageText"_s);
    const auto *details = bar.findChild<QLabel *>(u"detailsText"_s);
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QCOMPARE(details->textFormat(), Qt::PlainText);
    bar.setMessage({Notice::Severity::Error, u"<b>no</b>"_s, {}, u"<img src=x>"_s});
    QCOMPARE(text->text(), u"<b>no</b>"_s);
    bar.setMessage({Notice::Severity::Error, QString(5000, u'x'), {}, QString(50000, u'y')});
    QCOMPARE(bar.message().text.size(), MessageBar::maximumTextLength());
    QCOMPARE(bar.message().details.size(), MessageBar::maximumDetailsLength());
    QVERIFY(bar.message().text.endsWith(u'…'));
    bar.resize(300, bar.heightForWidth(300));
    QVERIFY(bar.minimumSizeHint().width() < 300);
    const QString astral = QString(MessageBar::maximumTextLength() - 2, u'x') + u"\U0001F511\U0001F511"_s;
    bar.setMessage({Notice::Severity::Error, astral, {}, {}});
    QVERIFY(bar.message().text.isValidUtf16());
}

void tst_Controls::messageIsAnnouncedEachTime()
{
    MessageBar bar;
    QSignalSpy announced(&bar, &MessageBar::announced);
    const Notice message{Notice::Severity::Error, u"Wrong."_s, {}, {}};
    bar.setMessage(message);
    bar.setMessage(message);
    QCOMPARE(announced.count(), 2);
    QCOMPARE(announced.at(1).at(0).toString(), u"Error: Wrong."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::Notification);
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name), u"Error: Wrong."_s);
    bar.clear();
    QCOMPARE(announced.count(), 2);
}

void tst_Controls::countdownIsNotAnnounced()
{
    MessageBar bar;
    QSignalSpy announced(&bar, &MessageBar::announced);
    bar.setMessage({Notice::Severity::Warning, u"Wait 0:03."_s, {{Notice::Action::Own, u"X"_s}}, {}});
    bar.updateText(u"Wait 0:02."_s);
    QCOMPARE(announced.count(), 1);
    QCOMPARE(bar.message().text, u"Wait 0:02."_s);
    QCOMPARE(bar.message().buttons.size(), 1);
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&bar);
    QCOMPARE(interface->text(QAccessible::Name), u"Warning: Wait 0:02."_s);
}

void tst_Controls::messageSeverityIsNamed_data()
{
    QTest::addColumn<Notice::Severity>("severity");
    QTest::addColumn<QString>("name");
    QTest::newRow("info") << Notice::Severity::Info << u"Information"_s;
    QTest::newRow("success") << Notice::Severity::Success << u"Success"_s;
    QTest::newRow("warning") << Notice::Severity::Warning << u"Warning"_s;
    QTest::newRow("error") << Notice::Severity::Error << u"Error"_s;
}

void tst_Controls::messageSeverityIsNamed()
{
    QFETCH(const Notice::Severity, severity);
    QFETCH(const QString, name);
    MessageBar bar;
    bar.setMessage({severity, u"Text"_s, {}, {}});
    QCOMPARE(bar.findChild<QWidget *>(u"messageIcon"_s)->accessibleName(), name);
}

void tst_Controls::messageActions()
{
    MessageBar bar;
    QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
    auto *first = bar.findChild<QPushButton *>(u"messageAction1"_s);
    auto *second = bar.findChild<QPushButton *>(u"messageAction2"_s);
    bar.setMessage({Notice::Severity::Info, u"Locked"_s, {{Notice::Action::UnlockAndRetry, u"Unlock"_s}}, {}});
    QVERIFY(!first->isHidden() && second->isHidden());
    bar.setMessage({Notice::Severity::Info, u"Locked"_s,
        {{Notice::Action::UnlockAndRetry, u"Unlock"_s}, {Notice::Action::SignInInstead, u"Sign in"_s}}, {}});
    QVERIFY(!first->isFlat() && second->isFlat());
    first->click();
    second->click();
    bar.setActionsEnabled(false);
    first->click();
    QCOMPARE(triggered.count(), 2);
    QCOMPARE(triggered.at(0).at(0).value<Notice::Action>(), Notice::Action::UnlockAndRetry);
    QCOMPARE(triggered.at(1).at(0).value<Notice::Action>(), Notice::Action::SignInInstead);
}

void tst_Controls::messageDetails()
{
    MessageBar bar;
    auto *button = bar.findChild<QPushButton *>(u"detailsButton"_s);
    auto *details = bar.findChild<QWidget *>(u"detailsText"_s);
    bar.setMessage({Notice::Severity::Error, u"No"_s, {}, {}});
    QVERIFY(button->isHidden());
    bar.setMessage({Notice::Severity::Error, u"No"_s, {}, u"Code E1"_s});
    QVERIFY(!button->isHidden() && details->isHidden());
    button->click();
    QVERIFY(!details->isHidden());
    bar.findChild<QPushButton *>(u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Code E1"_s);
    bar.setMessage({Notice::Severity::Error, u"No"_s, {}, u"Code E2"_s});
    QVERIFY(details->isHidden()); // each message starts closed
}

void tst_Controls::errorDescribesItsField()
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

void tst_Controls::errorGoesWithTheFirstEdit()
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

void tst_Controls::checklistFollowsThePassword()
{
    PolicyChecklist list;
    QVERIFY(list.isHidden());
    list.setRules({u"Long"_s, u"Digit"_s});
    QVERIFY(!list.isHidden());
    QCOMPARE(list.summary(), u"Still needed: Long; Digit"_s);
    list.setMet({true, false});
    QVERIFY(list.isMet(0) && !list.isMet(1) && !list.isMarkedUnmet(1));
    QCOMPARE(list.findChild<QWidget *>(u"rule0"_s)->findChild<QLabel *>()->accessibleName(), u"Long: met"_s);
    list.setRules({u"Long"_s, u"Digit"_s});
    QVERIFY(list.isMet(0)); // the same rules change nothing
    list.setMet({true, true});
    QCOMPARE(list.summary(), u"All rules are met."_s);
    QCOMPARE(list.accessibleDescription(), list.summary());
    list.setRules({});
    QVERIFY(list.isHidden());
    list.setNote(u"The server checks."_s);
    QVERIFY(!list.isHidden());
}

void tst_Controls::checklistMarksWhatIsMissing()
{
    PolicyChecklist list;
    list.setRules({u"Long"_s, u"Digit"_s, u"Symbol"_s});
    list.setMet({true, false, false});
    QSignalSpy changed(&list, &PolicyChecklist::summaryChanged);
    list.markUnmet();
    QVERIFY(!list.isMarkedUnmet(0) && list.isMarkedUnmet(1) && list.isMarkedUnmet(2));
    QVERIFY(changed.last().at(0).toString().contains(u"Digit; Symbol"_s));
    list.setMet({true, true, false});
    QVERIFY(list.isMet(1) && !list.isMarkedUnmet(1) && list.isMarkedUnmet(2));
    list.reset();
    QVERIFY(!list.isMet(0) && !list.isMarkedUnmet(2));
    list.setMet({true, true, true});
    changed.clear();
    list.markUnmet();
    QVERIFY(changed.isEmpty());
}

void tst_Controls::checklistTakesOddLengths()
{
    PolicyChecklist list;
    list.setMet({true});
    list.markUnmet();
    list.setRules({u"Long"_s});
    list.setMet({true, true, true});
    QVERIFY(list.isMet(0));
    list.setMet({});
    QVERIFY(!list.isMet(0));
}

void tst_Controls::onlyTheFieldHasTheFocus()
{
    NewPasswordBox box;
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    box.error()->focusField();
    QList<const QWidget *> focused;
    auto widgets = box.findChildren<QWidget *>();
    widgets.prepend(&box);
    for (QWidget *widget : widgets) {
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        if (interface->state().focused)
            focused << widget;
    }
    QCOMPARE(focused, (QList<const QWidget *>{box.edit()->lineEdit()}));
    QVERIFY(!QAccessible::queryAccessibleInterface(box.edit())->state().focusable);
    QCOMPARE(
        QAccessible::queryAccessibleInterface(&box)->focusChild(), QAccessible::queryAccessibleInterface(box.edit()->lineEdit()));
}

void tst_Controls::strengthHasAWord_data()
{
    QTest::addColumn<int>("score");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << -1 << -1 << QString();
    QTest::newRow("below") << -7 << -1 << QString();
    QTest::newRow("0") << 0 << 0 << u"Very weak"_s;
    QTest::newRow("1") << 1 << 1 << u"Weak"_s;
    QTest::newRow("2") << 2 << 2 << u"Fair"_s;
    QTest::newRow("3") << 3 << 3 << u"Good"_s;
    QTest::newRow("4") << 4 << 4 << u"Strong"_s;
    QTest::newRow("above") << 9 << 4 << u"Strong"_s;
}

void tst_Controls::strengthHasAWord()
{
    QFETCH(const int, score);
    QFETCH(const int, shown);
    QFETCH(const QString, word);
    StrengthBar bar;
    bar.setScore(score);
    QCOMPARE(bar.score(), shown);
    QCOMPARE(bar.word(), word);
    QCOMPARE(bar.findChild<QLabel *>(u"strengthText"_s)->text(), word);
    QCOMPARE(bar.isHidden(), word.isEmpty());
    QCOMPARE(bar.accessibleName(), word.isEmpty() ? QString() : u"Password strength: "_s + word);
    bar.grab();
}

void tst_Controls::newPasswordDescribesRules()
{
    NewPasswordBox box;
    box.setLabel(u"&New password"_s);
    QCOMPARE(box.edit()->lineEdit()->accessibleName(), u"New password"_s);
    box.setRules({u"Long"_s, u"Digit"_s});
    box.setRulesMet({true, false});
    QCOMPARE(box.edit()->lineEdit()->accessibleDescription(), u"Still needed: Digit"_s);
    box.markUnmetRules();
    QVERIFY(box.edit()->lineEdit()->accessibleDescription().contains(u"does not follow all the rules"_s));
    QVERIFY(box.checklist()->isMarkedUnmet(1));
    box.setRulesMet({true, true});
    box.markUnmetRules();
    QVERIFY(box.edit()->lineEdit()->accessibleDescription().contains(u"Choose a different password."_s));
    box.setRules({});
    box.markUnmetRules();
    QVERIFY(box.edit()->lineEdit()->accessibleDescription().contains(u"Choose a different password."_s));
    box.setRules({u"Long"_s, u"Digit"_s});
    QSignalSpy edited(&box, &NewPasswordBox::passwordEdited);
    QTest::keyClicks(box.edit()->lineEdit(), u"1"_s);
    QCOMPARE(edited.count(), 1);
    box.wipe();
    const int height = box.sizeHint().height();
    box.setStrength(3);
    QVERIFY(box.sizeHint().height() > height);
    box.setStrength(-1);
    QVERIFY(box.sizeHint().height() > height); // nothing jumps while somebody types
    box.wipe();
    QCOMPARE(box.sizeHint().height(), height); // and nobody finds a gap who comes later
    QVERIFY(box.password().isEmpty());
    QCOMPARE(box.strengthBar()->score(), -1);
    QCOMPARE(box.checklist()->rules().size(), 2);
    QVERIFY(!box.checklist()->isMet(0));
}

void tst_Controls::suggestedPasswordCanBeKept()
{
    NewPasswordBox box;
    box.setLabel(u"&Password"_s);
    box.show();
    auto *suggest = box.findChild<QPushButton *>(u"suggestButton"_s);
    auto *note = box.findChild<QLabel *>(u"suggestionNote"_s);
    auto *copy = box.findChild<QPushButton *>(u"copyButton"_s);
    QVERIFY(!note->isVisible() && !copy->isVisible());
    connect(&box, &NewPasswordBox::suggestionRequested, &box, [&box] { box.suggest(u"k7mwpe-3xRbhq"_s); });
    QSignalSpy edited(&box, &NewPasswordBox::passwordEdited);
    box.error()->showError(u"Too short."_s);
    suggest->click();
    QCOMPARE(box.password(), u"k7mwpe-3xRbhq"_s);
    QCOMPARE(edited.count(), 1);
    QVERIFY(box.edit()->isPasswordShown());
    QVERIFY(!box.findChild<FieldError *>()->isVisible());
    QVERIFY(note->isVisible() && copy->isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(note->parentWidget())->text(QAccessible::Name), note->text());

    QGuiApplication::clipboard()->clear();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"k7mwpe-3xRbhq"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QCOMPARE(copy->text(), u"Copied"_s);

    // It is the person's own now: nothing to keep any more.
    QTest::keyClick(box.edit()->lineEdit(), Qt::Key_X);
    QVERIFY(!note->isVisible() && !copy->isVisible());
    box.edit()->setReadOnly(true);
    box.suggest(u"while busy"_s);
    QVERIFY(box.password() != u"while busy"_s);
}

void tst_Controls::busyButtonCannotBePressed()
{
    BusyButton button;
    button.setText(u"Sign in"_s);
    button.setBusyText(u"Signing in…"_s);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    button.setBusy(true);
    button.click();
    QVERIFY(clicked.isEmpty());
    const auto name = [&button] { return QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name); };
    QCOMPARE(name(), u"Signing in…"_s);
    button.setUsable(false);
    button.setBusy(false);
    button.click();
    QVERIFY(clicked.isEmpty());
    button.setUsable(true);
    button.click();
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(name(), u"Sign in"_s);
}

void tst_Controls::primaryButtonIsReadable_data()
{
    QTest::addColumn<QColor>("highlight");
    QTest::addColumn<QColor>("text");
    QTest::newRow("Fusion") << QColor(0x30, 0x8c, 0xc6) << QColor(Qt::white);
    QTest::newRow("pale") << QColor(0xc0, 0xd8, 0xff) << QColor(Qt::white);
    QTest::newRow("dark on yellow") << QColor(Qt::yellow) << QColor(Qt::black);
    QTest::newRow("dark on dark") << QColor(0x20, 0x20, 0x60) << QColor(Qt::black);
}

/// The contrast ratio of WCAG 2.1, 1.4.3.
static qreal contrastOf(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](qreal part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void tst_Controls::primaryButtonIsReadable()
{
    QFETCH(const QColor, highlight);
    QFETCH(const QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, text);
    BusyButton button;
    button.setPalette(palette);
    button.resize(100, 40);
    const QColor panel = button.grab().toImage().pixelColor(10, 20);
    QVERIFY2(contrastOf(panel, text) >= 4.45, qPrintable(panel.name()));
}

void tst_Controls::everyBrandIsReadable_data()
{
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef);
    QTest::newRow("dark") << QColor(0x2b, 0x2d, 0x31);
}

void tst_Controls::everyBrandIsReadable()
{
    QFETCH(const QColor, window);
    const QPalette palette(window);
    for (int hue = 0; hue < 360; hue += 20) {
        for (int saturation = 0; saturation <= 255; saturation += 85) {
            for (int lightness = 0; lightness <= 255; lightness += 51) {
                const QColor accent = QColor::fromHsl(hue, saturation, lightness);
                const QPalette brand = brandPalette(palette, accent);
                // 1 in 100 less, because colours are shown as whole numbers.
                QVERIFY2(contrastOf(brand.color(QPalette::Highlight), brand.color(QPalette::HighlightedText)) >= 4.45,
                    qPrintable(accent.name()));
                QVERIFY2(contrastOf(brand.color(QPalette::Link), window) >= 4.45, qPrintable(accent.name()));
            }
        }
    }
    QCOMPARE(brandPalette(palette, QColor()).resolveMask(), QPalette().resolveMask());
}

void tst_Controls::highContrastKeepsItsColors()
{
    const QPalette white(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    QCOMPARE(brandPalette(white, Qt::red).resolveMask(), QPalette().resolveMask());
}

/// Without the focus, too: a style's own outline is a little darker than the window, which is black.
void tst_Controls::highContrastHasOutlines()
{
    const QPalette white(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    SignInView view;
    view.setPalette(white);
    view.resize(400, 500);
    view.show();
    const auto edgeOf = [&view](const QString &name) {
        const auto *widget = view.findChild<QWidget *>(name);
        return view.grab().toImage().pixelColor(widget->mapTo(&view, QPoint(widget->width() / 2, 0)));
    };
    QCOMPARE(edgeOf(u"loginIdEdit"_s), QColor(Qt::white));
    QCOMPARE(edgeOf(u"passwordEdit"_s), QColor(Qt::white));
    view.setPalette(QPalette());
    QVERIFY(edgeOf(u"loginIdEdit"_s) != QColor(Qt::white));
}

void tst_Controls::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << u"Ada Lovelace"_s << u"AL"_s;
    QTest::newRow("three") << u"ada king lovelace"_s << u"AL"_s;
    QTest::newRow("one") << u"Plato"_s << u"P"_s;
    QTest::newRow("mail") << u"ada@example.com"_s << u"A"_s;
    QTest::newRow("spaces") << u"  Ada   L "_s << u"AL"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("combining") << u"e\u0301lise"_s << u"E\u0301"_s;
    QTest::newRow("astral") << u"\U0001F511 key"_s << u"\U0001F511K"_s;
}

void tst_Controls::initials()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(Avatar::initials(name), expected);
}

QTEST_MAIN(tst_Controls)
#include "tst_controls.moc"

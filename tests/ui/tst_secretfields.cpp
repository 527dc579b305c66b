// SPDX-License-Identifier: MIT
// What may come into a field for passwords, and who learns of it. What is heard on the accessibility bus:
// tests/tour/overheard.py; real input methods: tests/tour/inputmethods.py.
#include "controls/fielderror.h"
#include "controls/passwordedit.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

constexpr int Limit = 1024;

// The keysyms of X11, as Qt hands them on.
constexpr quint32 DeadCircumflex = 0xfe52;
constexpr quint32 ComposeKey = 0xff20;
constexpr quint32 ShiftKey = 0xffe1;

} // namespace

class tst_SecretFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void controlCharactersStayOutside_data();
    void controlCharactersStayOutside();
    void whatDoesNotFitIsToldNotCut_data();
    void whatDoesNotFitIsToldNotCut();
    void lineEndsDoNotCount();
    void fieldStaysUsableWhenFull();
    void inputMethodsLearnNothing_data();
    void inputMethodsLearnNothing();
    void hiddenPreeditIsHidden();
    void preeditDoesNotOutliveShowing();
    void keysAreComposed_data();
    void keysAreComposed();
    void leavingBreaksTheSequenceOff();
    void assistiveTechnologyReadsWhatTheEyeReads();
    void assistiveTechnologyWrites();

private:
    // Brings a text into the field in the way that is named.
    void enter(const QString &way, const QString &text);
    void pressNatively(Qt::Key key, quint32 native, const QString &text = {});

    std::unique_ptr<QWidget> m_window;
    PasswordEdit *m_edit = nullptr;
    FieldError *m_error = nullptr;
};

void tst_SecretFields::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_window = std::make_unique<QWidget>();
    m_edit = new PasswordEdit(m_window.get());
    m_error = new FieldError(m_window.get());
    m_error->setField(m_edit);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(m_error);
    layout->addWidget(new QLineEdit(m_window.get()));
    m_window->show();
    m_window->activateWindow();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_SecretFields::cleanup()
{
    m_window.reset();
    QGuiApplication::clipboard()->clear();
}

void tst_SecretFields::enter(const QString &way, const QString &text)
{
    QLineEdit *field = m_edit->lineEdit();
    if (way == "paste"_L1) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(field, QKeySequence(QKeySequence::Paste));
    } else if (way == "menu"_L1) {
        QGuiApplication::clipboard()->setText(text);
        field->paste();
    } else if (way == "middle click"_L1) {
        QGuiApplication::clipboard()->setText(text, QClipboard::Selection);
        QTest::mouseClick(field, Qt::MiddleButton, {}, QPoint(20, 10));
    } else if (way == "drop"_L1) {
        QMimeData dragged;
        dragged.setText(text);
        QDragEnterEvent arrival(QPoint(60, 10), Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(field, &arrival);
        QDropEvent drop(QPointF(60, 10), Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(field, &drop);
    } else if (way == "input method"_L1) {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(field, &commit);
    } else if (way == "assistive technology"_L1) {
        QAccessible::queryAccessibleInterface(field)->editableTextInterface()->insertText(field->cursorPosition(), text);
    } else {
        m_edit->fill(m_edit->password() + text);
    }
}

void tst_SecretFields::controlCharactersStayOutside_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    const QString copied = u" two\u00a0words \u200d\u200c\u00ade\u0301\U0001F511 \r\n"_s;
    for (const QString &way :
        {u"paste"_s, u"menu"_s, u"middle click"_s, u"drop"_s, u"input method"_s, u"assistive technology"_s, u"fill"_s}) {
        for (const bool shown : {false, true})
            QTest::addRow("%s, %s", qPrintable(way), shown ? "shown" : "hidden") << way << shown << copied << copied.chopped(2);
    }
    QTest::newRow("line feed") << u"paste"_s << false << u"horse\n"_s << u"horse"_s;
    QTest::newRow("in the middle") << u"paste"_s << false << u"ho\nrse"_s << u"horse"_s;
    QTest::newRow("in front") << u"paste"_s << false << u"\thorse"_s << u"horse"_s;
    QTest::newRow("nothing else") << u"paste"_s << false << u"\r\n"_s << QString();
    QTest::newRow("separators of Unicode") << u"paste"_s << false << u"a\u2028b\u2029c\u0085d"_s << u"abcd"_s;
    QTest::newRow("escape, delete") << u"input method"_s << false << u"a\u001b[2J\u007f\u009bb"_s << u"a[2Jb"_s;
}

void tst_SecretFields::controlCharactersStayOutside()
{
    QFETCH(const QString, way);
    QFETCH(const bool, shown);
    QFETCH(const QString, text);
    QFETCH(const QString, taken);
    if (way == "middle click"_L1 && !QGuiApplication::clipboard()->supportsSelection())
        QSKIP("there is no selection off screen");
    m_edit->lineEdit()->insert(u"<>"_s);
    m_edit->lineEdit()->setCursorPosition(way == "fill"_L1 ? 2 : 1);
    if (shown)
        m_edit->showPassword();
    QSignalSpy edited(m_edit, &PasswordEdit::passwordEdited);
    enter(way, text);
    const bool atEnd = way == "fill"_L1 || way == "drop"_L1; // where the pointer is
    QCOMPARE(m_edit->password(), atEnd ? u"<>"_s + taken : u'<' + taken + u'>');
    if (way != "drop"_L1) // which leaves it selected
        QCOMPARE(m_edit->lineEdit()->cursorPosition(), m_edit->password().size() - (atEnd ? 0 : 1));
    for (const QList<QVariant> &arguments : edited)
        QCOMPARE(arguments.at(0).toString(), m_edit->password());
}

void tst_SecretFields::whatDoesNotFitIsToldNotCut_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<qsizetype>("length");
    for (const QString &way :
        {u"paste"_s, u"menu"_s, u"middle click"_s, u"drop"_s, u"input method"_s, u"assistive technology"_s}) {
        for (const qsizetype length : {Limit, 40'000})
            QTest::addRow("%s of %lld", qPrintable(way), static_cast<long long>(length)) << way << length;
    }
}

void tst_SecretFields::whatDoesNotFitIsToldNotCut()
{
    QFETCH(const QString, way);
    QFETCH(const qsizetype, length);
    if (way == "middle click"_L1 && !QGuiApplication::clipboard()->supportsSelection())
        QSKIP("there is no selection off screen");
    m_edit->lineEdit()->insert(u"x"_s);
    QSignalSpy edited(m_edit, &PasswordEdit::passwordEdited);
    enter(way, QString(length, u'a'));
    QCOMPARE(m_edit->password(), u"x"_s);
    QVERIFY(edited.isEmpty());
    QVERIFY(m_error->isVisible());
    QCOMPARE(m_error->text(), u"That’s too long: at most %L1 characters fit here."_s.arg(1024));
    QCOMPARE(m_edit->lineEdit()->accessibleDescription(), m_error->text());
    QTest::keyClick(m_edit->lineEdit(), Qt::Key_Y);
    QCOMPARE(m_edit->password().size(), 2);
    QVERIFY(!m_error->isVisible());
}

void tst_SecretFields::lineEndsDoNotCount()
{
    enter(u"paste"_s, u"\r\n"_s + QString(Limit, u'a') + u"\r\n"_s);
    QCOMPARE(m_edit->password(), QString(Limit, u'a'));
    QVERIFY(m_error->isEmpty());
}

void tst_SecretFields::fieldStaysUsableWhenFull()
{
    m_edit->lineEdit()->insert(QString(Limit, u'a'));
    QCOMPARE(m_edit->password().size(), Limit);
    QVERIFY(m_error->isEmpty());
    QTest::keyClick(m_edit->lineEdit(), Qt::Key_B);
    QCOMPARE(m_edit->password(), QString(Limit, u'a'));
    QVERIFY(m_error->isVisible());
    QVERIFY(!m_edit->lineEdit()->hasSelectedText()); // or the next key would delete it all
    QTest::keyClick(m_edit->lineEdit(), Qt::Key_Backspace);
    QVERIFY(!m_error->isVisible());
    QTest::keyClick(m_edit->lineEdit(), Qt::Key_B);
    QCOMPARE(m_edit->password(), QString(Limit - 1, u'a') + u'b');
}

void tst_SecretFields::inputMethodsLearnNothing_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("hidden") << false;
    QTest::newRow("shown") << true;
}

void tst_SecretFields::inputMethodsLearnNothing()
{
    QFETCH(const bool, shown);
    m_edit->lineEdit()->insert(u"horse"_s);
    if (shown)
        m_edit->showPassword();
    for (const auto key : {Qt::Key_B, Qt::Key_Backspace}) // hints stay while somebody types
        QTest::keyClick(m_edit->lineEdit(), key);
    m_edit->lineEdit()->setSelection(1, 2);
    QInputMethodQueryEvent asked(Qt::ImQueryAll);
    QApplication::sendEvent(m_edit->lineEdit(), &asked);
    QCOMPARE(asked.value(Qt::ImSurroundingText).toString(), u"\u2022\u2022\u2022\u2022\u2022"_s);
    QCOMPARE(asked.value(Qt::ImCurrentSelection).toString(), u"\u2022\u2022"_s);
    QCOMPARE(asked.value(Qt::ImTextBeforeCursor).toString(), u"\u2022\u2022\u2022"_s);
    QCOMPARE(asked.value(Qt::ImTextAfterCursor).toString(), u"\u2022\u2022"_s);
    QCOMPARE(asked.value(Qt::ImCursorPosition).toInt(), 3);
    QCOMPARE(QInputMethod::queryFocusObject(Qt::ImSurroundingText, {}).toString(), u"\u2022\u2022\u2022\u2022\u2022"_s);
    const Qt::InputMethodHints hints(asked.value(Qt::ImHints).toInt());
    QVERIFY(hints.testFlags(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase));
    QCOMPARE(hints.testFlag(Qt::ImhHiddenText), !shown);
}

void tst_SecretFields::hiddenPreeditIsHidden()
{
    QInputMethodEvent preedit(u"ni"_s, {});
    QApplication::sendEvent(m_edit->lineEdit(), &preedit);
    QVERIFY(m_edit->password().isEmpty());
    enter(u"input method"_s, u"\u4f60"_s);
    QCOMPARE(m_edit->password(), u"\u4f60"_s);
    QVERIFY(!m_edit->lineEdit()->displayText().contains(u'\u4f60'));
}

void tst_SecretFields::preeditDoesNotOutliveShowing()
{
    const auto cursor = [this] { return m_edit->lineEdit()->inputMethodQuery(Qt::ImCursorRectangle).toRect(); };
    const QRect empty = cursor();
    m_edit->showPassword();
    QInputMethodEvent preedit(u"nihao"_s, {});
    QApplication::sendEvent(m_edit->lineEdit(), &preedit);
    QVERIFY(cursor().left() > empty.left());
    m_edit->hidePassword();
    QCOMPARE(cursor(), empty); // nothing is in front of it any more
}

void tst_SecretFields::keysAreComposed_data()
{
    QTest::addColumn<QList<quint32>>("keys");
    QTest::addColumn<QString>("made");
    const quint32 escape = 0xff1b;
    QTest::newRow("dead key") << QList<quint32>{'x', DeadCircumflex, 'e', 'y'} << u"x\u00eay"_s;
    QTest::newRow("the accent itself") << QList<quint32>{DeadCircumflex, ' '} << u"^"_s;
    QTest::newRow("with Shift") << QList<quint32>{DeadCircumflex, ShiftKey, 'E'} << u"\u00ca"_s;
    QTest::newRow("Compose") << QList<quint32>{ComposeKey, 's', 's', 'z'} << u"\u00dfz"_s;
    QTest::newRow("broken off") << QList<quint32>{ComposeKey, escape, 'z'} << u"z"_s;
    QTest::newRow("nothing to be made of it") << QList<quint32>{DeadCircumflex, 'q', 'z'} << u"qz"_s;
}

void tst_SecretFields::keysAreComposed()
{
    QFETCH(const QList<quint32>, keys);
    QFETCH(const QString, made);
    for (const bool shown : {false, true}) {
        m_edit->wipe();
        if (shown)
            m_edit->showPassword();
        for (const quint32 key : keys)
            pressNatively(Qt::Key_unknown, key, key < 0x80 ? QString(QChar(key)) : QString());
        QCOMPARE(m_edit->password(), made);
    }
    m_edit->setReadOnly(true);
    pressNatively(Qt::Key_unknown, DeadCircumflex);
    pressNatively(Qt::Key_E, 'e', u"e"_s);
    QCOMPARE(m_edit->password(), made);
}

void tst_SecretFields::leavingBreaksTheSequenceOff()
{
    pressNatively(Qt::Key_unknown, DeadCircumflex);
    m_window->findChildren<QLineEdit *>().last()->setFocus();
    m_edit->setFocus();
    pressNatively(Qt::Key_E, 'e', u"e"_s);
    QCOMPARE(m_edit->password(), u"e"_s);
}

void tst_SecretFields::assistiveTechnologyReadsWhatTheEyeReads()
{
    m_edit->lineEdit()->insert(u"horse"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_edit->lineEdit());
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), u"\u2022\u2022\u2022\u2022\u2022"_s);
    QCOMPARE(interface->text(QAccessible::Value), u"\u2022\u2022\u2022\u2022\u2022"_s);
    QVERIFY(interface->state().passwordEdit);
    m_edit->showPassword();
    QCOMPARE(text->text(0, 3), u"hor"_s);
    QVERIFY(interface->state().passwordEdit); // keys are not echoed
    QVERIFY(text->characterRect(1).left() > text->characterRect(0).left());
    m_edit->hidePassword();
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(0, QAccessible::CharBoundary, &start, &end), u"\u2022"_s);
    m_edit->lineEdit()->setSelection(1, 2);
    text->selection(0, &start, &end);
    QCOMPARE(QPoint(start, end), QPoint(1, 3));
}

void tst_SecretFields::assistiveTechnologyWrites()
{
    QAccessibleEditableTextInterface *text = QAccessible::queryAccessibleInterface(m_edit->lineEdit())->editableTextInterface();
    QSignalSpy edited(m_edit, &PasswordEdit::passwordEdited);
    text->replaceText(0, 0, u"horse\n"_s);
    QCOMPARE(m_edit->password(), u"horse"_s);
    text->deleteText(0, 2);
    QCOMPARE(m_edit->password(), u"rse"_s);
    QVERIFY(!edited.isEmpty());
    m_edit->setReadOnly(true);
    text->replaceText(0, 3, u"cow"_s);
    QCOMPARE(m_edit->password(), u"rse"_s);
}

void tst_SecretFields::pressNatively(Qt::Key key, quint32 native, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, {}, 1, native, 0, text);
    QApplication::sendEvent(m_edit->lineEdit(), &press);
}

QTEST_MAIN(tst_SecretFields)
#include "tst_secretfields.moc"

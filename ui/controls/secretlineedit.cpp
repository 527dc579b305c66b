// SPDX-License-Identifier: MIT
#include "controls/secretlineedit.h"

#include "controls/secretinterface.h"
#include "controls/textlimit.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace Descope {

SecretLineEdit::SecretLineEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_quiet(keepFromAssistiveTechnology(this))
{
    constexpr int MaximumLength = 1024; // Descope takes 64; a megabyte would hold up the program while it is drawn
    new TextLimit(MaximumLength, TextLimit::ControlCharacters::Dropped, this);
    setDragEnabled(false);
    setLayoutDirection(Qt::LeftToRight);
    setShown(false);
}

void SecretLineEdit::setShown(bool shown)
{
    const bool changes = shown != m_shown;
    if (changes && m_composing) { // what was readable, and not yet text, would stay readable
        QGuiApplication::inputMethod()->commit();
        QInputMethodEvent nothing;
        QLineEdit::inputMethodEvent(&nothing);
    }
    m_shown = shown;
    setEchoMode(shown ? Normal : Password);
    // Qt takes these away in the mode Normal. A hidden password does without input methods: their windows would show it.
    Qt::InputMethodHints hints = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    hints.setFlag(Qt::ImhHiddenText, !shown);
    setInputMethodHints(hints);
    if (changes)
        updateMicroFocus(Qt::ImEnabled); // else Qt heeds the hint only when the field gets the focus
}

QString SecretLineEdit::bullets(qsizetype count)
{
    return QString(count, u'\u2022');
}

// Hides the text around the cursor from input methods, which are other programs and may learn from it.
QVariant SecretLineEdit::inputMethodQuery(Qt::InputMethodQuery property) const
{
    return inputMethodQuery(property, {});
}

QVariant SecretLineEdit::inputMethodQuery(Qt::InputMethodQuery property, const QVariant &argument) const
{
    const QVariant answer = QLineEdit::inputMethodQuery(property, argument);
    switch (property) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return bullets(answer.toString().size());
    default:
        return answer;
    }
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *pasteAction = menu->addAction(tr("&Paste"), this, &QLineEdit::paste);
    const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
    pasteAction->setEnabled(!isReadOnly() && offered != nullptr && offered->hasText());
    QAction *selectAction = menu->addAction(tr("Select &All"), this, &QLineEdit::selectAll);
    selectAction->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

void SecretLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock)
        Q_EMIT capsLockPressed();
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).toLower() != typed.at(0).toUpper())
        Q_EMIT capsLockSeen(typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
        return;
    if (const auto composed = m_composer.take(*event); composed.has_value()) {
        if (!isReadOnly() && !composed->isEmpty())
            insert(*composed);
        return;
    }
    // Qt copies more than it says: what is selected by keyboard goes into the X11 selection, what Ctrl+U and Ctrl+K delete
    // into the clipboard; but never while the mode is Password.
    setEchoMode(Password);
    QLineEdit::keyPressEvent(event);
    setShown(m_shown);
}

void SecretLineEdit::focusOutEvent(QFocusEvent *event)
{
    m_composer.reset();
    QLineEdit::focusOutEvent(event);
}

void SecretLineEdit::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock) // it goes out when the key comes up
        Q_EMIT capsLockPressed();
    QLineEdit::keyReleaseEvent(event);
}

void SecretLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // QLineEdit would put the selected text into the X11 selection here.
    if (event->button() == Qt::LeftButton && isShown())
        return;
    QLineEdit::mouseReleaseEvent(event);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "controls/secretlineedit.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace Descope {

SecretLineEdit::SecretLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(1024); // Descope takes 64; a megabyte would hold up the program while it is drawn
    setDragEnabled(false);
    setLayoutDirection(Qt::LeftToRight);
    setShown(false);
}

void SecretLineEdit::setShown(bool shown)
{
    m_shown = shown;
    setEchoMode(shown ? Normal : Password);
    // Qt takes these away in the mode Normal.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
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

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock)
        Q_EMIT capsLockPressed();
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).toLower() != typed.at(0).toUpper())
        Q_EMIT capsLockSeen(typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
        return;
    // Qt copies more than it says: what is selected by keyboard goes into the X11 selection, what Ctrl+U and Ctrl+K delete
    // into the clipboard; but never while the mode is Password.
    setEchoMode(Password);
    QLineEdit::keyPressEvent(event);
    setShown(m_shown);
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

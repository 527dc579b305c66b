// SPDX-License-Identifier: MIT
#include "controls/wholetext.h"

#include "controls/plaintext.h"
#include "text/printable.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>

namespace Descope {

namespace {

// Returns the width that a field has for its text.
int roomIn(const QLineEdit *edit)
{
    constexpr int Margin = 2; // of QLineEdit, at each side
    QStyleOptionFrame option;
    option.initFrom(edit);
    option.lineWidth = edit->hasFrame() ? edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit) : 0;
    const QRect inside = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
    const QMargins margins = edit->textMargins();
    return inside.width() - margins.left() - margins.right() - 2 * Margin;
}

} // namespace

WholeText::WholeText(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_edit->hasFocus())
            showBeginning();
        updateToolTip();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == m_edit)
            comeBack();
        else if (before == m_edit && m_edit->window()->focusWidget() != m_edit) // else another window has it for a while
            showBeginning();
    });
}

bool WholeText::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        updateToolTip();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WholeText::showBeginning()
{
    m_cursor = m_edit->cursorPosition();
    m_edit->setCursorPosition(0);
}

// Nothing moves under the mouse; and where everything is selected the cursor is at the end.
void WholeText::comeBack()
{
    if (m_edit->cursorPosition() == 0 && QGuiApplication::mouseButtons() == Qt::NoButton)
        m_edit->setCursorPosition(m_cursor);
}

void WholeText::updateToolTip()
{
    const QString text = m_edit->text();
    const bool isCut = m_edit->fontMetrics().horizontalAdvance(text) > roomIn(m_edit);
    m_edit->setToolTip(isCut ? toolTipText(printable(text)) : QString());
}

} // namespace Descope

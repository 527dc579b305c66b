// SPDX-License-Identifier: MIT
#include "controls/scaledlabel.h"

#include "controls/colors.h"
#include "controls/linebreaks.h"

#include <QEvent>
#include <QStyle>
#include <QStylePainter>

#include <algorithm>

namespace Descope {

namespace {

bool isOfSize(const QFont &one, const QFont &other)
{
    return one.pixelSize() == other.pixelSize() && qFuzzyCompare(one.pointSizeF(), other.pointSizeF());
}

} // namespace

ScaledLabel::ScaledLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    if (parent != nullptr)
        parent->installEventFilter(this);
    applyAlignment();
}

void ScaledLabel::setScale(double scale)
{
    m_scale = scale;
    applyFont();
}

void ScaledLabel::setStrong(bool strong)
{
    m_strong = strong;
    applyFont();
}

void ScaledLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    update();
}

bool ScaledLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentAboutToChange && parent() != nullptr)
        parent()->removeEventFilter(this);
    const bool isTaken = QLabel::event(event);
    switch (event->type()) {
    case QEvent::ParentChange:
        if (parent() != nullptr)
            parent()->installEventFilter(this);
        applyFont();
        break;
    case QEvent::Polish: // a style sheet takes away the fonts that widgets were given
    case QEvent::StyleChange:
        applyFont();
        setAttribute(Qt::WA_StyledBackground, testAttribute(Qt::WA_StyledBackground) && !m_bare);
        break;
    case QEvent::LayoutDirectionChange:
        applyAlignment();
        break;
    default:
        break;
    }
    return isTaken;
}

bool ScaledLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFont();
    return QLabel::eventFilter(watched, event);
}

void ScaledLabel::paintEvent(QPaintEvent *event)
{
    if (isSelectable())
        return QLabel::paintEvent(event);
    QStylePainter painter(this);
    drawFrame(&painter);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, textColor());
    const QRect room = contentsRect();
    const QString shown = breaksLines() ? withLineBreaks(text(), fontMetrics(), room.width()) : text();
    painter.drawItemText(room, textFlags(), colors, isEnabled(), shown, QPalette::WindowText);
}

QSize ScaledLabel::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    const int line = 48 * fontMetrics().averageCharWidth(); // which is enough for a word that is none, such as an address
    return breaksLines() && hint.width() > line ? QSize(line, heightForWidth(line)) : hint;
}

QSize ScaledLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return breaksLines() ? QSize(0, hint.height()) : hint;
}

int ScaledLabel::heightForWidth(int width) const
{
    if (!breaksLines())
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    const int room = std::max(0, width - around.left() - around.right());
    const QString shown = withLineBreaks(text(), fontMetrics(), room);
    const QRect place(0, 0, room, QWIDGETSIZE_MAX);
    return style()->itemTextRect(fontMetrics(), place, textFlags(), isEnabled(), shown).height() + around.top() + around.bottom();
}

/// Qt itself lays out what can be selected.
bool ScaledLabel::isSelectable() const
{
    return textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

bool ScaledLabel::breaksLines() const
{
    return wordWrap() && !isSelectable();
}

int ScaledLabel::textFlags() const
{
    return int(QStyle::visualAlignment(layoutDirection(), alignment())) | (wordWrap() ? Qt::TextWordWrap : 0);
}

QColor ScaledLabel::textColor() const
{
    const QPalette around = Colors::paletteOn(this);
    return m_secondary ? Colors::secondaryText(around) : around.color(QPalette::WindowText);
}

void ScaledLabel::setBare(bool bare)
{
    m_bare = bare;
    setAttribute(Qt::WA_StyledBackground, testAttribute(Qt::WA_StyledBackground) && !bare);
}

void ScaledLabel::applyAlignment()
{
    if (alignment().testFlag(Qt::AlignHCenter))
        return;
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void ScaledLabel::applyFont()
{
    const QFont base = parentWidget() != nullptr ? parentWidget()->font() : QFont();
    if (testAttribute(Qt::WA_StyleSheetTarget) && !isOfSize(font(), base) && !isOfSize(font(), m_given))
        return; // a style sheet says so
    QFont scaled;
    if (base.pixelSize() > 0)
        scaled.setPixelSize(qRound(base.pixelSize() * m_scale));
    else
        scaled.setPointSizeF(base.pointSizeF() * m_scale);
    if (m_strong)
        scaled.setWeight(QFont::DemiBold);
    m_given = scaled;
    setFont(scaled);
}

} // namespace Descope

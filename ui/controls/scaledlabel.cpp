// SPDX-License-Identifier: MIT
#include "controls/scaledlabel.h"

#include "controls/colors.h"

#include <QEvent>
#include <QStyle>
#include <QStylePainter>

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
    if (textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
        return QLabel::paintEvent(event);
    QStylePainter painter(this);
    drawFrame(&painter);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, textColor());
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | (wordWrap() ? Qt::TextWordWrap : 0);
    painter.drawItemText(contentsRect(), flags, colors, isEnabled(), text(), QPalette::WindowText);
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

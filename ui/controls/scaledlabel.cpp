// SPDX-License-Identifier: MIT
#include "controls/scaledlabel.h"

#include "controls/colors.h"

#include <QEvent>

namespace Descope {

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
    applyColor();
}

bool ScaledLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentAboutToChange && parent() != nullptr)
        parent()->removeEventFilter(this);
    if (event->type() == QEvent::ParentChange && parent() != nullptr) {
        parent()->installEventFilter(this);
        applyFont();
        applyColor();
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        applyAlignment();
    return QLabel::event(event);
}

bool ScaledLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFont();
    if (event->type() == QEvent::PaletteChange)
        applyColor();
    return QLabel::eventFilter(watched, event);
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
    QFont scaled;
    if (base.pixelSize() > 0)
        scaled.setPixelSize(qRound(base.pixelSize() * m_scale));
    else
        scaled.setPointSizeF(base.pointSizeF() * m_scale);
    if (m_strong)
        scaled.setWeight(QFont::DemiBold);
    setFont(scaled);
}

void ScaledLabel::applyColor()
{
    QPalette own;
    if (m_secondary && parentWidget() != nullptr)
        own.setColor(QPalette::WindowText, Colors::secondaryText(parentWidget()->palette()));
    setPalette(own);
}

} // namespace Descope

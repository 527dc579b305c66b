// SPDX-License-Identifier: MIT
#include "controls/messageframe.h"

#include "controls/colors.h"

#include <QPainter>
#include <QPainterPath>

namespace Descope {

Symbol symbolFor(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Info:
        return Symbol::Info;
    case Notice::Severity::Positive:
        return Symbol::Positive;
    case Notice::Severity::Warning:
        return Symbol::Warning;
    case Notice::Severity::Error:
        return Symbol::Error;
    }
    return Symbol::Info;
}

MessageFrame::MessageFrame(QWidget *parent)
    : QWidget(parent)
{
}

void MessageFrame::setSeverity(Notice::Severity severity)
{
    m_severity = severity;
    update();
}

QColor MessageFrame::ground() const
{
    return Colors::severityFill(Colors::paletteOn(parentWidget()), m_severity);
}

void MessageFrame::paintEvent(QPaintEvent *)
{
    constexpr qreal Radius = 6;
    constexpr qreal BarWidth = 3;
    const QColor strong = Colors::severity(Colors::paletteOn(parentWidget()), m_severity);
    const QColor fill = ground();
    QPainterPath box;
    box.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colors::mix(fill, strong, 0.4), 1));
    painter.setBrush(fill);
    painter.drawPath(box);
    painter.setClipPath(box);
    painter.fillRect(QRectF(isRightToLeft() ? width() - BarWidth : 0, 0, BarWidth, height()), strong);
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "controls/symbollabel.h"

#include "controls/colors.h"

#include <QEvent>
#include <QPainter>

namespace Descope {

SymbolLabel::SymbolLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(Symbol symbol, std::optional<Notice::Severity> severity)
{
    m_symbol = symbol;
    m_severity = severity;
    update();
}

void SymbolLabel::setScale(qreal scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize SymbolLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_scale);
    return {side, side};
}

void SymbolLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    const QPalette around = Colors::paletteOn(this);
    const QColor color = m_severity ? Colors::severity(around, *m_severity) : Colors::secondaryText(around);
    const int side = std::min(width(), height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect().center());
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.5);
    painter.drawPixmap(square, symbolPixmap(m_symbol, side, devicePixelRatioF(), color));
}

} // namespace Descope

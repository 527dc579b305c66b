// SPDX-License-Identifier: MIT
#include "controls/symbolshapes.h"

#include <QPainter>

namespace Descope {

namespace {

void point(QPainter *painter, qreal x, qreal y, qreal radius)
{
    painter->save();
    painter->setBrush(painter->pen().color());
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(QPointF(x, y), radius, radius);
    painter->restore();
}

void ring(QPainter *painter)
{
    painter->drawEllipse(QPointF(8, 8), 6.5, 6.5);
}

void exclamation(QPainter *painter, qreal top, qreal bottom)
{
    painter->drawLine(QPointF(8, top), QPointF(8, bottom - 2.5));
    point(painter, 8, bottom, 0.95);
}

void eye(QPainter *painter)
{
    painter->drawEllipse(QPointF(8, 8), 6.7, 4.4);
    painter->drawEllipse(QPointF(8, 8), 2, 2);
}

} // namespace

void drawSymbolShape(QPainter *painter, Symbol symbol)
{
    switch (symbol) {
    case Symbol::Info:
        ring(painter);
        point(painter, 8, 4.9, 0.95);
        painter->drawLine(QPointF(8, 7.5), QPointF(8, 11.2));
        return;
    case Symbol::Success:
        ring(painter);
        painter->drawPolyline(QPolygonF({{5.2, 8.2}, {7.2, 10.2}, {10.9, 6.1}}));
        return;
    case Symbol::Warning:
        painter->drawPolygon(QPolygonF({{8, 2}, {14.6, 13.6}, {1.4, 13.6}}));
        exclamation(painter, 6.4, 11.5);
        return;
    case Symbol::Error:
        painter->drawPolygon(
            QPolygonF({{5.4, 1.7}, {10.6, 1.7}, {14.3, 5.4}, {14.3, 10.6}, {10.6, 14.3}, {5.4, 14.3}, {1.7, 10.6}, {1.7, 5.4}}));
        exclamation(painter, 4.9, 11);
        return;
    case Symbol::Check:
        painter->drawPolyline(QPolygonF({{3, 8.6}, {6.4, 12}, {13, 4.6}}));
        return;
    case Symbol::Cross:
        painter->drawLine(4, 4, 12, 12);
        painter->drawLine(12, 4, 4, 12);
        return;
    case Symbol::Dot:
        point(painter, 8, 8, 2.2);
        return;
    case Symbol::Eye:
        eye(painter);
        return;
    case Symbol::EyeOff:
        eye(painter);
        painter->drawLine(QPointF(2.6, 13.4), QPointF(13.4, 2.6));
        return;
    case Symbol::Mail:
        painter->drawRect(QRectF(1.8, 3.5, 12.4, 9));
        painter->drawPolyline(QPolygonF({{2, 4}, {8, 8.8}, {14, 4}}));
        return;
    case Symbol::CapsLock:
        painter->drawPolygon(QPolygonF({{8, 2}, {13.2, 7.4}, {10.4, 7.4}, {10.4, 10.2}, {5.6, 10.2}, {5.6, 7.4}, {2.8, 7.4}}));
        painter->drawLine(QPointF(5.6, 13.2), QPointF(10.4, 13.2));
        return;
    case Symbol::Offline:
        painter->drawArc(QRectF(1, 4, 14, 14), 40 * 16, 100 * 16);
        point(painter, 8, 12, 1.05);
        painter->drawLine(QPointF(3, 13.6), QPointF(13, 2.4));
        return;
    }
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "controls/shapes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Descope::Shapes {

namespace {

QRectF snapped(const QPainter *painter, const QRectF &rect)
{
    const QTransform toDevice = painter->deviceTransform();
    return toDevice.inverted().mapRect(QRectF(toDevice.mapRect(rect).toRect()));
}

void fillPath(QPainter *painter, const QPainterPath &path, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, color);
    painter->restore();
}

} // namespace

void fill(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color)
{
    QPainterPath box;
    box.addRoundedRect(snapped(painter, rect), radius, radius);
    fillPath(painter, box, color);
}

void outline(QPainter *painter, const QRectF &rect, qreal radius, qreal width, const QColor &color)
{
    const qreal scale = painter->deviceTransform().m11();
    const qreal whole = std::max(1.0, std::round(width * scale)) / scale;
    const QRectF outer = snapped(painter, rect);
    QPainterPath line; // the two boxes leave what is between them
    line.addRoundedRect(outer, radius, radius);
    const qreal inner = std::max(radius - whole, 0.0);
    line.addRoundedRect(outer.adjusted(whole, whole, -whole, -whole), inner, inner);
    fillPath(painter, line, color);
}

} // namespace Descope::Shapes

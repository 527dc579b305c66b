// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRectF;

// Paints rounded boxes whose edges lie between the pixels of the screen, so that a thin line keeps its colour at each scale.
// Lengths are in pixels that do not depend on the screen. Private to the library.
namespace Descope::Shapes {

void fill(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color);
// Paints a line of that width along the edge of the box, inside.
void outline(QPainter *painter, const QRectF &rect, qreal radius, qreal width, const QColor &color);

} // namespace Descope::Shapes

// SPDX-License-Identifier: MIT
#include "controls/focusring.h"

#include "controls/colors.h"
#include "controls/controlstyle.h"
#include "controls/shapes.h"

#include <QPainter>

namespace Descope {

FocusRing::FocusRing(QWidget *widget)
    : QFocusFrame(widget)
{
    setStyle(ControlStyle::ofApplication()); // which has the distance
    setWidget(widget);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    constexpr qreal Radius = 4;
    constexpr qreal Width = 2;
    QPainter painter(this);
    Shapes::outline(&painter, rect(), Radius, Width, Colors::focusRing(Colors::paletteOn(widget())));
}

} // namespace Descope

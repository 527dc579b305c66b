// SPDX-License-Identifier: MIT
#include "controls/focusring.h"

#include "controls/colors.h"
#include "controls/controlstyle.h"
#include "controls/shapes.h"

#include <QPainter>
#include <QPushButton>

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
    QRect ring = rect();
    if (qobject_cast<const QPushButton *>(widget()) != nullptr) { // which has room above and below its text
        const int above = (height() - widget()->height()) / 2;
        ring.adjust(0, above, 0, -above);
    }
    QPainter painter(this);
    Shapes::outline(&painter, ring, Radius, Width, Colors::focusRing(Colors::paletteOn(widget())));
}

} // namespace Descope

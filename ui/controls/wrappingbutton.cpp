// SPDX-License-Identifier: MIT
#include "controls/wrappingbutton.h"

#include "controls/buttonlines.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Descope {

QSize WrappingButton::minimumSizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return {ButtonLines(this, option).leastWidth(), sizeHint().height()};
}

bool WrappingButton::hasHeightForWidth() const
{
    return true;
}

int WrappingButton::heightForWidth(int width) const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return ButtonLines(this, option).heightFor(width);
}

void WrappingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = ButtonLines(this, option).textFor(width());
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace Descope

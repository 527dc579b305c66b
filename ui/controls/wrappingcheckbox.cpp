// SPDX-License-Identifier: MIT
#include "controls/wrappingcheckbox.h"

#include "controls/buttonlines.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Descope {

QSize WrappingCheckBox::minimumSizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return {ButtonLines(this, option).leastWidth(), sizeHint().height()};
}

bool WrappingCheckBox::hasHeightForWidth() const
{
    return true;
}

int WrappingCheckBox::heightForWidth(int width) const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return ButtonLines(this, option).heightFor(width);
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = ButtonLines(this, option).textFor(width());
    painter.drawControl(QStyle::CE_CheckBox, option);
}

} // namespace Descope

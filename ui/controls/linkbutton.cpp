// SPDX-License-Identifier: MIT
#include "controls/linkbutton.h"

#include "controls/controlstyle.h"

namespace Descope {

LinkButton::LinkButton(QWidget *parent)
    : WrappingButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    ControlStyle::setDrawn(this, true);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : LinkButton(parent)
{
    setText(text);
}

} // namespace Descope

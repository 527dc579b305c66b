// SPDX-License-Identifier: MIT
#include "controls/waybutton.h"

#include "controls/lookkeeper.h"

namespace Descope {

WayButton::WayButton(QWidget *parent)
    : WrappingButton(parent)
{
    setAutoDefault(false);
    new LookKeeper(this, [this] { applyLook(); });
}

void WayButton::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    applyLook();
}

void WayButton::applyLook()
{
    const int side = fontMetrics().height();
    setIconSize({side, side});
    setIcon(symbolIcon(m_symbol, palette().color(QPalette::Active, QPalette::ButtonText)));
}

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include "controls/symbols.h"
#include "controls/wrappingbutton.h"

namespace Descope {

// A way to sign in besides the primary one: a button with a symbol, which looks like the program's other buttons. Private to the
// library.
class WayButton : public WrappingButton
{
    Q_OBJECT

public:
    explicit WayButton(QWidget *parent = nullptr);

    void setSymbol(Symbol symbol);

private:
    void applyLook();

    Symbol m_symbol = Symbol::Mail;
};

} // namespace Descope

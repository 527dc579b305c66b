// SPDX-License-Identifier: MIT
#pragma once

#include "controls/symbols.h"

#include <QToolButton>

class QLineEdit;

namespace Descope {

// The eye inside a password field, in the colours and the size of the field's text. It paints nothing but the eye and, with the
// focus, a ring: what a style or a style sheet paints for tool buttons would cover the field. Private to the library.
class RevealButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RevealButton(QLineEdit *field);

    void setSymbol(Symbol symbol);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QLineEdit *m_field;
    Symbol m_symbol = Symbol::Eye;
};

} // namespace Descope

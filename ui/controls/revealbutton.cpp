// SPDX-License-Identifier: MIT
#include "controls/revealbutton.h"

#include "controls/accessibility.h"
#include "controls/colors.h"
#include "controls/shapes.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Descope {

RevealButton::RevealButton(QLineEdit *field)
    : QToolButton(field->parentWidget())
    , m_field(field)
{
    setObjectName(u"revealButton"_s);
    setCheckable(true);
    describeAsSwitch(this);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored); // as high as the field, which it does not make higher
}

void RevealButton::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    update();
}

QSize RevealButton::sizeHint() const
{
    const int line = m_field->fontMetrics().height();
    constexpr int Distance = 12; // from both sides, as that of the text of a field
    return {line + 2 * Distance, line};
}

void RevealButton::paintEvent(QPaintEvent *)
{
    constexpr qreal GraphicContrast = 3; // WCAG 2.1, 1.4.11
    const QColor ground = Colors::fieldGround(m_field);
    const QColor text = Colors::readable(m_field->palette().color(QPalette::Text), ground);
    const QColor color = underMouse() ? text : Colors::readable(Colors::mix(text, ground, 0.25), ground, GraphicContrast);
    const int side = std::min({m_field->fontMetrics().height(), width(), height()});
    QRect square(0, 0, side, side);
    square.moveCenter(rect().center());
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.5);
    painter.drawPixmap(square, symbolPixmap(m_symbol, side, devicePixelRatioF(), color));
    if (!hasFocus())
        return;
    QPalette palette = m_field->palette();
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Window, ground);
    constexpr int Distance = 4;
    Shapes::outline(&painter, square.adjusted(-Distance, -Distance, Distance, Distance), Distance, 2, Colors::focusRing(palette));
}

} // namespace Descope

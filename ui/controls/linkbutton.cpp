// SPDX-License-Identifier: MIT
#include "controls/linkbutton.h"

#include "controls/colors.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Descope {

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : LinkButton(parent)
{
    setText(text);
}

QSize LinkButton::sizeHint() const
{
    ensurePolished();
    if (testAttribute(Qt::WA_StyleSheetTarget))
        return QPushButton::sizeHint();
    const int padding = fontMetrics().averageCharWidth() / 2;
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {text.width() + 2 * padding, text.height() + 2 * padding};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    // A button that cannot be pressed still says something, such as when the mail can be sent again.
    const QPalette around = Colors::paletteOn(this);
    option.palette.setColor(QPalette::ButtonText, isEnabled() ? Colors::link(around) : Colors::secondaryText(around));
    QStylePainter painter(this);
    if (underMouse() && isEnabled()) {
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    if (testAttribute(Qt::WA_StyleSheetTarget))
        return painter.drawControl(QStyle::CE_PushButton, option);
    // The text is not left to the style, which may have its own idea of the room and of the colour of a flat button.
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawItemText(rect(), Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option.palette,
        true, text(), QPalette::ButtonText);
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    constexpr qreal Radius = 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colors::link(around), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace Descope

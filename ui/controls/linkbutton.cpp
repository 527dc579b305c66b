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
    option.palette.setColor(QPalette::ButtonText, isEnabled() ? Colors::link(palette()) : Colors::secondaryText(palette()));
    QStylePainter painter(this);
    if (underMouse() && isEnabled()) {
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace Descope

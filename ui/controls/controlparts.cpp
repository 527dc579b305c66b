// SPDX-License-Identifier: MIT
#include "controls/controlparts.h"

#include "controls/busybutton.h"
#include "controls/colors.h"
#include "controls/mnemonics.h"
#include "controls/shapes.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Descope::Parts {

namespace {

constexpr qreal BoxRadius = 4;
constexpr qreal Visible = 3.1; // WCAG 2.1, 1.4.11, and a little more

bool isBusy(const QWidget *widget)
{
    const auto *button = qobject_cast<const BusyButton *>(widget);
    return button != nullptr && button->isBusy();
}

bool isDestructive(const QWidget *widget)
{
    return widget != nullptr && widget->property("destructive").toBool();
}

QColor primaryFill(const QPalette &palette, const QWidget *widget)
{
    constexpr qreal Readable = 4.5;
    if (isDestructive(widget))
        return Colors::readable(Colors::severity(palette, Notice::Severity::Error), Qt::white, Readable);
    return Colors::accent(palette);
}

QColor primaryText(const QPalette &palette, const QWidget *widget)
{
    return isDestructive(widget) ? QColor(Qt::white) : palette.color(QPalette::Active, QPalette::HighlightedText);
}

void drawCheckMark(QPainter *painter, const QRectF &box, bool isPartly, const QColor &color)
{
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isPartly)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.70), at(0.76, 0.33)}));
    painter->restore();
}

} // namespace

bool isStyled(const QWidget *widget)
{
    return widget != nullptr && widget->testAttribute(Qt::WA_StyleSheetTarget);
}

ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool isPrimary = qobject_cast<const BusyButton *>(widget) != nullptr || isDestructive(widget);
    if (isPrimary && !isStyled(widget))
        return ButtonKind::Primary;
    return option.features.testFlag(QStyleOptionButton::Flat) ? ButtonKind::Text : ButtonKind::Secondary;
}

QPalette paletteFor(const QStyleOption *option, const QWidget *widget)
{
    return widget != nullptr ? Colors::paletteOn(widget) : option->palette;
}

QColor labelColor(const QStyleOptionButton &option, const QWidget *widget)
{
    if (isStyled(widget))
        return option.palette.color(QPalette::ButtonText);
    const QPalette palette = paletteFor(&option, widget);
    const ButtonKind kind = kindOf(option, widget);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled) || isBusy(widget);
    if (!isEnabled)
        return Colors::paleText(palette);
    if (kind == ButtonKind::Primary)
        return primaryText(palette, widget);
    return kind == ButtonKind::Text ? Colors::link(palette) : palette.color(QPalette::WindowText);
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    constexpr int FocusWidth = 3; // of which the outer pixel was the outline before
    QPalette palette = paletteFor(option, widget);
    palette.setBrush(QPalette::Base, option->palette.brush(QPalette::Base));
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    const bool isWrong = widget != nullptr && widget->property("hasError").toBool();
    QColor line = hasFocus ? Colors::focusRing(palette) : Colors::outline(palette);
    if (isWrong)
        line = Colors::readable(Colors::severity(palette, Notice::Severity::Error), palette.color(QPalette::Base), Visible);
    Shapes::fill(painter, option->rect, Radius, palette.color(QPalette::Base));
    Shapes::outline(painter, option->rect, Radius, hasFocus ? FocusWidth : 1, line);
}

void drawFocusRing(const QRect &ring, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    constexpr int Width = 2;
    Shapes::outline(painter, ring, BoxRadius, Width, Colors::focusRing(paletteFor(option, widget)));
}

void drawCheckBox(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QPalette palette = paletteFor(option, widget);
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isPartly = option->state.testFlag(QStyle::State_NoChange);
    const bool isFilled = isPartly || option->state.testFlag(QStyle::State_On);
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    const QColor outline = hasFocus ? Colors::focusRing(palette) : Colors::outline(palette);
    if (isFilled && isEnabled) {
        const QColor fill = Colors::accent(palette);
        Shapes::fill(
            painter, option->rect, BoxRadius, Colors::contrast(fill, palette.color(QPalette::Window)) < Visible ? outline : fill);
        Shapes::fill(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), BoxRadius - 1, fill);
    } else {
        Shapes::fill(painter, option->rect, BoxRadius, palette.color(isEnabled ? QPalette::Base : QPalette::Window));
        Shapes::outline(painter, option->rect, BoxRadius, 1, outline);
    }
    if (isFilled)
        drawCheckMark(painter, option->rect, isPartly,
            isEnabled ? palette.color(QPalette::Active, QPalette::HighlightedText) : Colors::outline(palette));
}

void drawChevron(QPainter *painter, const QRect &place, const QColor &color)
{
    const QPointF middle = QRectF(place).center();
    constexpr qreal Wing = 4;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-Wing, -Wing / 2), middle + QPointF(0, Wing / 2), middle + QPointF(Wing, -Wing / 2)}));
    painter->restore();
}

void drawButtonPanel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const QPalette palette = paletteFor(&option, widget);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const ButtonKind kind = kindOf(option, widget);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled) || isBusy(widget);
    const bool isPressed = option.state.testFlag(QStyle::State_Sunken) && isEnabled;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const qreal share = isPressed ? 0.16 : isHovered ? 0.08 : 0;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF rect = option.rect;
    if (kind == ButtonKind::Text) {
        if (share > 0)
            Shapes::fill(painter, rect, BoxRadius, Colors::mix(window, Colors::link(palette), share));
        return;
    }
    if (kind == ButtonKind::Primary && isEnabled) {
        const QColor label = primaryText(palette, widget);
        const QColor away = label.lightnessF() > 0.5F ? Qt::black : Qt::white; // more contrast, not less, under the mouse
        const QColor fill = primaryFill(palette, widget);
        Shapes::fill(painter, rect, Radius, Colors::mix(fill, away, share));
        if (Colors::contrast(fill, window) < Visible)
            Shapes::outline(painter, rect, Radius, 1, Colors::outline(palette));
        if (hasFocus)
            Shapes::outline(painter, rect.adjusted(2, 2, -2, -2), Radius - 2, 2, label);
        return;
    }
    const QColor fill = isStyled(widget) ? option.palette.color(QPalette::Button) : window;
    Shapes::fill(painter, rect, Radius, Colors::mix(fill, text, share));
    constexpr int FocusWidth = 3; // as that of fields
    Shapes::outline(
        painter, rect, Radius, hasFocus ? FocusWidth : 1, hasFocus ? Colors::focusRing(palette) : Colors::outline(palette));
}

void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    constexpr int Spacing = 8;
    const QFontMetrics &metrics = option.fontMetrics;
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = icon.isEmpty() || option.text.isEmpty() ? 0 : Spacing;
    const bool underline = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    const QString shown = underline ? option.text : withoutMnemonicLetter(option.text);
    const QSize text = metrics.size(Qt::TextShowMnemonic, shown);
    QRect content(0, 0, icon.width() + gap + text.width(), text.height());
    content.moveCenter(option.rect.center());
    const QRect iconPlace = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, icon, content);
    const QRect textPlace = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, text, content);
    if (!icon.isEmpty()) {
        const QIcon::Mode mode = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(
            painter, iconPlace, Qt::AlignCenter, mode, option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    const QColor color = labelColor(option, widget);
    painter->setPen(color);
    painter->drawText(
        textPlace, Qt::AlignCenter | Qt::TextDontClip | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), shown);
    if (kindOf(option, widget) != ButtonKind::Text || !option.state.testFlag(QStyle::State_Enabled))
        return;
    // Lower than the line below a mnemonic, which can still be seen so.
    const int thickness = std::max(1, metrics.lineWidth());
    int y = textPlace.top() + metrics.ascent() + metrics.underlinePos() + thickness + 1;
    for (const QString &line : shown.split(u'\n')) {
        QRect place(0, y, metrics.size(Qt::TextShowMnemonic, line).width(), thickness);
        place.moveCenter({textPlace.center().x(), place.center().y()});
        painter->fillRect(place, color);
        y += metrics.lineSpacing();
    }
}

} // namespace Descope::Parts

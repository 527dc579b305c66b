// SPDX-License-Identifier: MIT
#include "controls/controlstyle.h"

#include "controls/busybutton.h"
#include "controls/colors.h"
#include "controls/mnemonics.h"
#include "controls/shapes.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace Descope {

namespace {

constexpr auto ourHint = QStyle::StyleHint(QStyle::SH_CustomBase + 0xDE5C); // which a style sheet passes on
constexpr qreal Radius = 6;
constexpr qreal BoxRadius = 4;
constexpr int FieldUnits = 3; // of the grid, between the edge of a field and its text
constexpr int ChevronUnits = 9;
constexpr int QLineEditMargin = 2; // which QLineEdit adds by itself

enum class Kind { Primary, Secondary, Text };

// A style sheet that has a rule for a button wants the colours of that rule, and none of ours.
bool isStyled(const QWidget *widget)
{
    return widget != nullptr && widget->testAttribute(Qt::WA_StyleSheetTarget);
}

Kind kindOf(const QStyleOptionButton *option, const QWidget *widget)
{
    if (qobject_cast<const BusyButton *>(widget) != nullptr && !isStyled(widget))
        return Kind::Primary;
    return option->features.testFlag(QStyleOptionButton::Flat) ? Kind::Text : Kind::Secondary;
}

bool isBusy(const QWidget *widget)
{
    const auto *button = qobject_cast<const BusyButton *>(widget);
    return button != nullptr && button->isBusy();
}

QPalette paletteFor(const QStyleOption *option, const QWidget *widget)
{
    return widget != nullptr ? Colors::paletteOn(widget) : option->palette;
}

QColor primaryFill(const QPalette &palette, const QWidget *widget)
{
    constexpr qreal Readable = 4.5;
    if (widget->property("destructive").toBool())
        return Colors::readable(Colors::severity(palette, Notice::Severity::Error), Qt::white, Readable);
    return Colors::accent(palette);
}

QColor primaryText(const QPalette &palette, const QWidget *widget)
{
    return widget->property("destructive").toBool() ? QColor(Qt::white)
                                                    : palette.color(QPalette::Active, QPalette::HighlightedText);
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
        line = Colors::readable(Colors::severity(palette, Notice::Severity::Error), palette.color(QPalette::Base), 3.1);
    Shapes::fill(painter, option->rect, Radius, palette.color(QPalette::Base));
    Shapes::outline(painter, option->rect, Radius, hasFocus ? FocusWidth : 1, line);
}

void drawFocusRing(const QRect &ring, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    constexpr int Width = 2;
    Shapes::outline(painter, ring, BoxRadius, Width, Colors::focusRing(paletteFor(option, widget)));
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
            painter, option->rect, BoxRadius, Colors::contrast(fill, palette.color(QPalette::Window)) < 3 ? outline : fill);
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

} // namespace

ControlStyle *ControlStyle::ofApplication()
{
    auto *style = qApp->findChild<ControlStyle *>(QString(), Qt::FindDirectChildrenOnly);
    if (style == nullptr) {
        style = new ControlStyle;
        style->setParent(qApp);
        qApp->installEventFilter(style);
    }
    return style;
}

void ControlStyle::setDrawn(QWidget *widget, bool drawn)
{
    if (!drawn) {
        if (draws(widget))
            widget->setStyle(nullptr);
        return;
    }
    if (!draws(widget) && !widget->testAttribute(Qt::WA_SetStyle))
        widget->setStyle(ofApplication());
}

bool ControlStyle::draws(const QWidget *widget)
{
    return widget->style()->styleHint(ourHint, nullptr, widget) != 0;
}

// A style sheet that the application gets later goes over the style of a widget only when that is set again.
bool ControlStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *window = event->type() == QEvent::StyleChange ? qobject_cast<QWidget *>(watched) : nullptr;
    if (window == nullptr || !window->isWindow() || qApp->styleSheet().isEmpty())
        return false;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetStyle) && widget->style() == this)
            widget->setStyle(this);
    }
    return false;
}

int ControlStyle::missingPadding(const QLineEdit *field)
{
    const bool isPadded = draws(field) && !isStyled(field);
    return isPadded || !field->hasFrame() ? 0 : field->fontMetrics().averageCharWidth() / 2;
}

QColor ControlStyle::labelColor(const QStyleOptionButton &option, const QWidget *button)
{
    if (isStyled(button) || !draws(button))
        return option.palette.color(QPalette::ButtonText);
    const QPalette palette = paletteFor(&option, button);
    const Kind kind = kindOf(&option, button);
    const bool isEnabled = option.state.testFlag(State_Enabled) || isBusy(button);
    if (!isEnabled)
        return Colors::paleText(palette);
    if (kind == Kind::Primary)
        return primaryText(palette, button);
    return kind == Kind::Text ? Colors::link(palette) : palette.color(QPalette::WindowText);
}

int ControlStyle::controlHeight(const QFontMetrics &metrics)
{
    constexpr int Least = 36;
    constexpr int Padding = 20;
    return std::max(Least, metrics.height() + Padding);
}

int ControlStyle::textButtonHeight(const QFontMetrics &metrics)
{
    constexpr int LeastTarget = 24; // WCAG 2.2, 2.5.8
    return std::max(LeastTarget, metrics.height() + 2 * gridUnit(metrics));
}

int ControlStyle::gridUnit(const QFontMetrics &metrics)
{
    constexpr int Least = 4;
    constexpr int Part = 5;
    return std::max(Least, metrics.height() / Part);
}

void ControlStyle::polish(QWidget *widget)
{
    widget->setAttribute(Qt::WA_Hover);
}

void ControlStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame != nullptr && frame->lineWidth > 0)
            return drawField(option, painter, widget);
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_FrameLineEdit:
        return Shapes::outline(painter, option->rect, Radius, 1, Colors::outline(paletteFor(option, widget)));
    case PE_IndicatorCheckBox:
        return drawCheckBox(option, painter, widget);
    case PE_FrameFocusRect: { // around a text, or around a button in the box of a style sheet
        const int unit = gridUnit(option->fontMetrics);
        const QRect around = widget != nullptr ? widget->rect() : option->rect;
        const bool isBoxed = qobject_cast<const QPushButton *>(widget) != nullptr;
        return drawFocusRing(
            isBoxed ? around : option->rect.adjusted(-unit, -unit, unit, unit) & around, option, painter, widget);
    }
    default:
        QCommonStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawButtonPanel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette palette = paletteFor(option, widget);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const Kind kind = kindOf(option, widget);
    const bool isEnabled = option->state.testFlag(State_Enabled) || isBusy(widget);
    const bool isPressed = option->state.testFlag(State_Sunken) && isEnabled;
    const bool isHovered = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    const qreal share = isPressed ? 0.16 : isHovered ? 0.08 : 0;
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    const QRectF rect = option->rect;
    if (kind == Kind::Text) {
        if (share > 0)
            Shapes::fill(painter, rect, BoxRadius, Colors::mix(window, Colors::link(palette), share));
        return;
    }
    if (kind == Kind::Primary && isEnabled) {
        const QColor label = primaryText(palette, widget);
        const QColor away = label.lightnessF() > 0.5F ? Qt::black : Qt::white; // more contrast, not less, under the mouse
        const QColor fill = primaryFill(palette, widget);
        Shapes::fill(painter, rect, Radius, Colors::mix(fill, away, share));
        if (Colors::contrast(fill, window) < 3)
            Shapes::outline(painter, rect, Radius, 1, Colors::outline(palette));
        if (hasFocus)
            Shapes::outline(painter, rect.adjusted(2, 2, -2, -2), Radius - 2, 2, label);
        return;
    }
    const QColor fill = isStyled(widget) ? option->palette.color(QPalette::Button) : window;
    Shapes::fill(painter, rect, Radius, Colors::mix(fill, text, share));
    constexpr int FocusWidth = 3; // as that of fields
    Shapes::outline(
        painter, rect, Radius, hasFocus ? FocusWidth : 1, hasFocus ? Colors::focusRing(palette) : Colors::outline(palette));
}

void ControlStyle::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const
{
    constexpr int Spacing = 8;
    const QFontMetrics &metrics = option->fontMetrics;
    const QSize icon = option->icon.isNull() ? QSize(0, 0) : option->iconSize;
    const int gap = icon.isEmpty() || option->text.isEmpty() ? 0 : Spacing;
    const bool underline = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0;
    const QString shown = underline ? option->text : withoutMnemonicLetter(option->text);
    const QSize text = metrics.size(Qt::TextShowMnemonic, shown);
    QRect content(0, 0, icon.width() + gap + text.width(), text.height());
    content.moveCenter(option->rect.center());
    const QRect iconPlace = alignedRect(option->direction, Qt::AlignLeft | Qt::AlignVCenter, icon, content);
    const QRect textPlace = alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter, text, content);
    if (!icon.isEmpty()) {
        const QIcon::Mode mode = option->state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option->icon.paint(painter, iconPlace, Qt::AlignCenter, mode, option->state.testFlag(State_On) ? QIcon::On : QIcon::Off);
    }
    const QColor color = labelColor(*option, widget);
    painter->setPen(color);
    painter->drawText(
        textPlace, Qt::AlignCenter | Qt::TextDontClip | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), shown);
    if (kindOf(option, widget) != Kind::Text || !option->state.testFlag(State_Enabled))
        return;
    // Lower than the line below a mnemonic, which can still be seen so.
    const int thickness = std::max(1, metrics.lineWidth());
    const int line = textPlace.top() + metrics.ascent() + metrics.underlinePos() + thickness + 1;
    painter->fillRect(textPlace.left(), line, textPlace.width(), thickness, color);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case CE_PushButton:
        if (button == nullptr)
            break;
        drawButtonPanel(button, painter, widget);
        drawButtonLabel(button, painter, widget);
        if (kindOf(button, widget) == Kind::Text && option->state.testFlag(State_HasFocus))
            drawFocusRing(option->rect, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        if (button != nullptr)
            return drawButtonPanel(button, painter, widget);
        break;
    case CE_PushButtonLabel:
        if (button != nullptr)
            return drawButtonLabel(button, painter, widget);
        break;
    case CE_CheckBoxLabel:
        if (button != nullptr && !isStyled(widget)) {
            QStyleOptionButton label = *button;
            const QPalette palette = paletteFor(option, widget);
            const bool isEnabled = option->state.testFlag(State_Enabled);
            label.palette.setColor(
                QPalette::WindowText, isEnabled ? palette.color(QPalette::WindowText) : Colors::paleText(palette));
            return QCommonStyle::drawControl(element, &label, painter, widget);
        }
        break;
    default:
        break;
    }
    QCommonStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox)
        return QCommonStyle::drawComplexControl(control, option, painter, widget);
    drawField(option, painter, widget);
    const QRect place = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
    drawChevron(painter, place, option->palette.color(QPalette::Text));
}

void ControlStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
    const QString &text, QPalette::ColorRole role) const
{
    const bool isHidden = (flags & Qt::TextHideMnemonic) != 0;
    QCommonStyle::drawItemText(painter, rect, flags, palette, enabled, isHidden ? withoutMnemonicLetter(text) : text, role);
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const int unit = gridUnit(option->fontMetrics);
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame != nullptr && frame->lineWidth > 0 ? FieldUnits * unit : 0;
        return option->rect.adjusted(padding - QLineEditMargin, 0, QLineEditMargin - padding, 0);
    }
    case SE_CheckBoxFocusRect: { // the text
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button == nullptr || button->text.isEmpty())
            return option->rect;
        const Qt::Alignment alignment = visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
        const QRect contents = subElementRect(SE_CheckBoxContents, option, widget);
        return itemTextRect(option->fontMetrics, contents, int(alignment) | Qt::TextShowMnemonic, true, button->text);
    }
    default:
        return QCommonStyle::subElementRect(element, option, widget);
    }
}

QRect ControlStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control != CC_ComboBox)
        return QCommonStyle::subControlRect(control, option, part, widget);
    const QRect rect = option->rect;
    const int unit = gridUnit(option->fontMetrics);
    const int chevron = ChevronUnits * unit;
    const QRect arrow =
        visualRect(option->direction, rect, QRect(rect.right() - chevron + 1, rect.top(), chevron, rect.height()));
    if (part == SC_ComboBoxArrow)
        return arrow;
    if (part == SC_ComboBoxEditField)
        return visualRect(
            option->direction, rect, rect.adjusted(FieldUnits * unit - 1, 1, -chevron, -1)); // the label is 1 further in
    return rect;
}

QSize ControlStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int height = controlHeight(option->fontMetrics);
    const int unit = gridUnit(option->fontMetrics);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button != nullptr && kindOf(button, widget) == Kind::Text)
            return {size.width() + 2 * unit, std::max(size.height(), textButtonHeight(option->fontMetrics))};
        return {size.width() + 8 * unit, std::max(size.height(), height)};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame != nullptr && frame->lineWidth > 0 ? FieldUnits * unit - QLineEditMargin : 0;
        return {size.width() + 2 * padding, std::max(size.height(), height)};
    }
    case CT_ComboBox:
        return {size.width() + (FieldUnits + ChevronUnits) * unit, std::max(size.height(), height)};
    case CT_CheckBox: {
        const int box = proxy()->pixelMetric(PM_IndicatorHeight, option, widget);
        const int text = option->fontMetrics.height() + 2 * unit;
        return {size.width() + box + proxy()->pixelMetric(PM_CheckBoxLabelSpacing, option, widget) + unit, std::max(box, text)};
    }
    default:
        return QCommonStyle::sizeFromContents(type, option, size, widget);
    }
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int LeastIndicator = 18;
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_CheckBoxLabelSpacing:
        return option != nullptr ? 2 * gridUnit(option->fontMetrics) : 8;
    case PM_IndicatorHeight:
    case PM_IndicatorWidth:
        return std::max(LeastIndicator, option != nullptr ? option->fontMetrics.ascent() + 2 : 0);
    default:
        return QApplication::style()->pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == ourHint)
        return 1;
    if (hint == SH_ComboBox_Popup) // a list below the field, which any style can draw
        return 0;
    if (hint == SH_EtchDisabledText)
        return 0;
    return QApplication::style()->styleHint(hint, option, widget, data);
}

} // namespace Descope

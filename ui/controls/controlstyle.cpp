// SPDX-License-Identifier: MIT
#include "controls/controlstyle.h"

#include "controls/colors.h"
#include "controls/controlparts.h"
#include "controls/flushlink.h"
#include "controls/mnemonics.h"
#include "controls/shapes.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace Descope {

namespace {

constexpr auto ourHint = QStyle::StyleHint(QStyle::SH_CustomBase + 0xDE5C); // which a style sheet passes on
constexpr int FieldUnits = 3; // of the grid, between the edge of a field and its text
constexpr int ChevronUnits = 9;
constexpr int QLineEditMargin = 2; // which QLineEdit adds by itself

// Returns whether the ring of a button is around it, and not inside.
bool hasRingAround(const QWidget *button)
{
    return qobject_cast<const FlushLink *>(button) != nullptr && !Parts::isStyled(button);
}

// Returns the room between the sides of a button that is a text and the text.
int textPadding(const QWidget *button, const QFontMetrics &metrics)
{
    return hasRingAround(button) ? 0 : ControlStyle::gridUnit(metrics);
}

// Returns the height of a button whose content may be of several lines, from that of one with a single line.
int heightAround(int content, int usual, const QFontMetrics &metrics)
{
    return content < 2 * metrics.height() ? std::max(content, usual) : content + usual - metrics.height();
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
    const bool isPadded = draws(field) && !Parts::isStyled(field);
    return isPadded || !field->hasFrame() ? 0 : field->fontMetrics().averageCharWidth() / 2;
}

int ControlStyle::overhang(const QWidget *button)
{
    const auto *push = qobject_cast<const QPushButton *>(button);
    const bool isText = push != nullptr && push->isFlat() && draws(push) && !Parts::isStyled(push);
    return isText ? textPadding(push, push->fontMetrics()) : 0;
}

QColor ControlStyle::labelColor(const QStyleOptionButton &option, const QWidget *button)
{
    return draws(button) ? Parts::labelColor(option, button) : option.palette.color(QPalette::ButtonText);
}

QPalette ControlStyle::paletteOnButton(const QWidget *button)
{
    if (draws(button) && !Parts::isStyled(button))
        return Colors::paletteOn(button);
    QPalette palette = button->palette();
    palette.setColor(QPalette::Window, Colors::buttonGround(button));
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Active, QPalette::ButtonText));
    return palette;
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
            return Parts::drawField(option, painter, widget);
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_FrameLineEdit:
        return Shapes::outline(painter, option->rect, Parts::Radius, 1, Colors::outline(Parts::paletteFor(option, widget)));
    case PE_IndicatorCheckBox:
        return Parts::drawCheckBox(option, painter, widget);
    case PE_FrameFocusRect: { // around a text, or around a button in the box of a style sheet
        const int unit = gridUnit(option->fontMetrics);
        const QRect around = widget != nullptr ? widget->rect() : option->rect;
        const bool isBoxed = qobject_cast<const QPushButton *>(widget) != nullptr;
        return Parts::drawFocusRing(
            isBoxed ? around : option->rect.adjusted(-unit, -unit, unit, unit) & around, option, painter, widget);
    }
    default:
        QCommonStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case CE_PushButton:
        if (button == nullptr)
            break;
        Parts::drawButtonPanel(*button, painter, widget);
        Parts::drawButtonLabel(*button, painter, widget);
        if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const QSize size(ChevronUnits * gridUnit(option->fontMetrics), option->rect.height());
            const QRect place = alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter, size, option->rect);
            Parts::drawChevron(painter, place, Parts::labelColor(*button, widget));
        }
        if (Parts::kindOf(*button, widget) == Parts::ButtonKind::Text && option->state.testFlag(State_HasFocus) &&
            !hasRingAround(widget))
            Parts::drawFocusRing(option->rect, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        if (button != nullptr)
            return Parts::drawButtonPanel(*button, painter, widget);
        break;
    case CE_PushButtonLabel:
        if (button != nullptr)
            return Parts::drawButtonLabel(*button, painter, widget);
        break;
    case CE_CheckBoxLabel:
        if (button != nullptr && !Parts::isStyled(widget)) {
            QStyleOptionButton label = *button;
            const QPalette palette = Parts::paletteFor(option, widget);
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
    Parts::drawField(option, painter, widget);
    const QRect place = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
    Parts::drawChevron(painter, place, option->palette.color(QPalette::Text));
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
        if (button != nullptr && Parts::kindOf(*button, widget) == Parts::ButtonKind::Text)
            return {size.width() + 2 * textPadding(widget, option->fontMetrics),
                heightAround(size.height(), textButtonHeight(option->fontMetrics), option->fontMetrics)};
        return {size.width() + 8 * unit, heightAround(size.height(), height, option->fontMetrics)};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || frame->lineWidth == 0)
            return size;
        return {size.width() + 2 * (FieldUnits * unit - QLineEditMargin), std::max(size.height(), height)};
    }
    case CT_ComboBox:
        return {size.width() + (FieldUnits + ChevronUnits) * unit, std::max(size.height(), height)};
    case CT_CheckBox: {
        const int box = proxy()->pixelMetric(PM_IndicatorHeight, option, widget);
        const int text = option->fontMetrics.height() + 2 * unit;
        return {size.width() + box + proxy()->pixelMetric(PM_CheckBoxLabelSpacing, option, widget) + unit,
            heightAround(size.height(), std::max(box, text), option->fontMetrics)};
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
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return option != nullptr ? gridUnit(option->fontMetrics) : 4;
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
    if (hint == SH_EtchDisabledText || hint == SH_FocusFrame_Mask)
        return 0;
    if (hint == SH_FocusFrame_AboveWidget) // where nothing on the way to the window cuts it
        return 1;
    return QApplication::style()->styleHint(hint, option, widget, data);
}

} // namespace Descope

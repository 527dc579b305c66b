// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

// Draws the parts of controls for ControlStyle: fields, boxes, buttons, and the ring of the focus. Private to the library.
namespace Descope::Parts {

enum class ButtonKind { Primary, Secondary, Text };

constexpr double Radius = 6; // of the corners of fields and buttons

// Returns whether a style sheet has a rule for the widget. Then a button has the colours of that rule, and none of ours.
bool isStyled(const QWidget *widget);
ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget);
// Returns the colours on what is really behind the widget.
QPalette paletteFor(const QStyleOption *option, const QWidget *widget);
// Returns the colour of the text on a button.
QColor labelColor(const QStyleOptionButton &option, const QWidget *widget);

// Draws the box of a field or choice; red, if it has the property "hasError".
void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawCheckBox(const QStyleOption *option, QPainter *painter, const QWidget *widget);
// Draws the sign that something opens downwards.
void drawChevron(QPainter *painter, const QRect &place, const QColor &color);
// Draws what is behind the label of a button, and its focus, unless it is a text.
void drawButtonPanel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void drawFocusRing(const QRect &ring, const QStyleOption *option, QPainter *painter, const QWidget *widget);

} // namespace Descope::Parts

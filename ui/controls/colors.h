// SPDX-License-Identifier: MIT
#pragma once

#include "forms/notice.h"

#include <QColor>

class QPalette;
class QWidget;

// Makes colours that a palette lacks out of one that it has, so that they follow every theme. Private to the library.
namespace Descope::Colors {

// Returns `a` with a share (0 to 1) of `b` mixed in.
QColor mix(const QColor &a, const QColor &b, qreal share);
// Returns the contrast ratio of WCAG, from 1 to 21.
qreal contrast(const QColor &a, const QColor &b);
// Returns `color`, made as little lighter or darker as it takes for that contrast on `background`.
QColor readable(const QColor &color, const QColor &background, qreal minimum = 4.5);

// Returns the colour that is painted behind `widget`: that of the nearest ancestor that paints its background. A style sheet
// gives one to some widgets and not to those inside, whose palettes then know nothing of it. A widget of ours that paints
// something has a property "ground".
QColor ground(const QWidget *widget);
// Returns the colour that is painted behind the text of a field, which may let through some of what is behind the field.
QColor fieldGround(const QWidget *field);
// Returns the same of a button in a style, or under a style sheet, that fills it with QPalette::Button.
QColor buttonGround(const QWidget *button);
// Returns the palette of `widget` with what is really painted behind it, and a text that is readable there. Everything that a
// widget paints by itself takes its colours from this one, at the time when it paints.
QPalette paletteOn(const QWidget *widget);

// Returns what lets a field show what is behind it, and its text be readable there.
QPalette seeThrough(const QWidget *field);

// Returns whether the palette is black on white, white on black, or nearly so, as people choose who see nothing else.
bool isHighContrast(const QPalette &palette);

// Returns the colour that fills the primary button; HighlightedText is readable on it.
QColor accent(const QPalette &palette);
// Returns the colour for Highlight of a primary button that destroys something.
QColor danger();
// Returns the accent for text on the window; it is quieter than most palettes' own colour of links.
QColor link(const QPalette &palette);
// Returns the colour of text that is less important.
QColor secondaryText(const QPalette &palette);
// Returns the colour of thin lines between things, without which one would understand them, too.
QColor line(const QPalette &palette);
// Returns the colour of a card that lies on the window.
QColor card(const QPalette &palette);
// Returns the colour of the line that shows where a control is, at least 3:1 on the window and on Base (WCAG 2.1, 1.4.11).
QColor outline(const QPalette &palette);
// Returns the colour of the ring around what has the focus, at least 3:1 on the window and on Base.
QColor focusRing(const QPalette &palette);
// Returns the colour of text that cannot be used now, which can still be read.
QColor paleText(const QPalette &palette);
// Returns the colour for marks and words of that severity, readable on severityFill().
QColor severity(const QPalette &palette, Notice::Severity severity);
// Returns the colour behind a message of that severity; WindowText is readable on it.
QColor severityFill(const QPalette &palette, Notice::Severity severity);

} // namespace Descope::Colors

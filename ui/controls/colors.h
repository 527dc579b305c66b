// SPDX-License-Identifier: MIT
#pragma once

#include "forms/notice.h"

#include <QColor>

class QPalette;

// Colours that are not in a palette, made from one, so that they follow every theme. Private to the library.
namespace Descope::Colors {

// `share` (0 to 1) of `b` in `a`.
QColor mix(const QColor &a, const QColor &b, qreal share);
// The contrast ratio of WCAG: 1 to 21.
qreal contrast(const QColor &a, const QColor &b);
// `color`, as little lighter or darker as needed to have that contrast on `background`.
QColor readable(const QColor &color, const QColor &background, qreal minimum = 4.5);

// Black on white, white on black, or nearly: what people choose who see nothing else.
bool isHighContrast(const QPalette &palette);

// What the primary button is filled with; HighlightedText is readable on it.
QColor accent(const QPalette &palette);
// The accent as text on the window: quieter than most palettes' own colour of links.
QColor link(const QPalette &palette);
QColor secondaryText(const QPalette &palette);
// Thin lines around and between things.
QColor line(const QPalette &palette);
// For marks and words of that severity on the window's background.
QColor severity(const QPalette &palette, Notice::Severity severity);
// Behind a message of that severity; WindowText is readable on it.
QColor severityFill(const QPalette &palette, Notice::Severity severity);

} // namespace Descope::Colors

// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

// Measures a window by what is painted, whoever painted it: a style, a style sheet or a widget. The window must be on the screen.

// Returns the texts that lack pixels which they have where there is more room.
QStringList textsThatAreCut(QWidget *window);
// Returns the texts, but not of disabled widgets, with less than 4.5:1 of contrast to what is behind them (WCAG 2.1, 1.4.3).
QStringList textsThatAreFaint(QWidget *window);
// Returns the eyes of password fields that hide the field, or that have less than 3:1 of contrast to it (WCAG 2.1, 1.4.11).
QStringList eyesThatAreWrong(QWidget *window);
// Returns the places for the focus that look the same with it.
QStringList placesWithoutFocus(QWidget *window);

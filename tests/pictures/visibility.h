// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

// Measures what can be seen without reading, by what is painted, whoever painted it. The window must be on the screen, active,
// and drawn at single scale.

// Goes through the window by the Tab key, once around, and returns the places whose focus is not shown by a ring: closed, two
// pixels wide or more, and with 3:1 of contrast or more to what is there without the focus (WCAG 2.1, 2.4.7 and 1.4.11). Returns
// places that Tab does not come to, too.
QStringList focusWithoutRing(QWidget *window);
// Returns the fields, boxes, choices and buttons, enabled or not, whose edge has less than 3:1 of contrast to what is around them
// (WCAG 2.1, 1.4.11).
QStringList edgesThatAreFaint(QWidget *window);
// Returns the buttons that are a text and are not underlined though they can be pressed, or that are underlined, or as strong,
// though they cannot.
QStringList linksThatLookLikeText(QWidget *window);

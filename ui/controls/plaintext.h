// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QWidget;

// Texts from elsewhere, shown as they are. Private to the library.
namespace Descope {

// At most `maximum` characters, "…" at the end if something was cut; never half a character.
QString clamped(const QString &text, int maximum);
// The same text with invisible places to break in words that are too long for a line.
QString breakable(const QString &text);
// Keeps its direction to itself where that can differ from the one around it (UAX #9): an IP address in Arabic, a Hebrew name in
// English.
QString isolated(const QString &text);
// A name or a login id as part of a sentence: printable, clamped, breakable and isolated.
QString personText(const QString &person);
// The text, shown by a tool tip as it is: what looks like HTML to Qt would be taken for it.
QString toolTipText(const QString &text);

// A label for running text: plain, wrapped, never wider than its place.
QLabel *makeTextLabel(const QString &objectName, QWidget *parent);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

// Shows texts from elsewhere as they are. Private to the library.
namespace Descope {

class ScaledLabel;

// Returns at most `maximum` characters, with "…" at the end if something was cut. It never cuts a character in half.
QString clamped(const QString &text, int maximum);
// Returns the same text with invisible places to break in words that are too long for a line. A ScaledLabel needs no such thing.
QString breakable(const QString &text);
// Returns the text in such a way that its direction stays its own among text of another direction (UAX #9), such as an IP address
// in Arabic or a Hebrew name in English.
QString isolated(const QString &text);
// Returns an address of the network, or whatever else is read from left to right everywhere: also among text of another
// direction, with places to break behind its colons.
QString leftToRight(const QString &text);
// Returns a name or a login id for use in a sentence: printable, clamped and isolated.
QString personText(const QString &person);
// Returns the text in such a way that a tool tip shows it as it is; Qt would take what looks like HTML for HTML.
QString toolTipText(const QString &text);

// Makes a label for running text: plain, wrapped, never wider than its place.
ScaledLabel *makeTextLabel(const QString &objectName, QWidget *parent);

} // namespace Descope

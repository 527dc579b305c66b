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
// A name or a login id as part of a sentence: clamped and breakable.
QString personText(const QString &person);

// A label for running text: plain, wrapped, never wider than its place.
QLabel *makeTextLabel(const QString &objectName, QWidget *parent);

} // namespace Descope

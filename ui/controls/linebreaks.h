// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFontMetrics;

namespace Descope {

// Returns the text with invisible characters that say where its lines may break when there is room for `width`. "sign-in" and
// "E-Mail" stay whole: no line ends or begins with three letters and a hyphen. What is too wide for a line breaks after . @ + and
// -, such as an address; only what has none of these, or too few, breaks anywhere. A text that is no wider than a line is
// returned as it is. Private to the library.
QString withLineBreaks(const QString &text, const QFontMetrics &metrics, int width);
// Returns the text with a line feed at the end of each line, as above, for what does not break lines by itself. Mnemonics ("&")
// take no room.
QString inLines(const QString &text, const QFontMetrics &metrics, int width);

} // namespace Descope

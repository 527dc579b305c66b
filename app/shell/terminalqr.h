// SPDX-License-Identifier: MIT
#pragma once

#include "terminal.h"

#include <QByteArray>
#include <QString>

namespace Descope {

/// Returns the QR code of a text as lines for this terminal: two modules in each half block, black on white whatever the colours
/// of the terminal are, with the margin of 4 modules that readers need. It is empty when the terminal cannot show it as a whole.
QString terminalQr(const QByteArray &text, const Terminal &terminal);

/// Returns the picture with words beside it, where they are wide enough for that, so that both can be seen in a low terminal;
/// else below it. The words are printable, and end with a line.
QString besideQr(const QString &picture, const QString &words, const Terminal &terminal);

} // namespace Descope

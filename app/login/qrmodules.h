// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace Descope {

/// Returns the QR code of a text (ISO/IEC 18004, model 2, level L, which a screen does not soil) as lines of modules, true for
/// dark, without the margin. It is empty when there is none that holds so much, and where libqrencode is missing: it is loaded
/// when it is first needed, because few programs that have a login ever show a code.
QList<QList<bool>> qrModules(const QByteArray &text);

} // namespace Descope

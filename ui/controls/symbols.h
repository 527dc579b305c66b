// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace Descope {

/// The small one-colour icons of the library. They are drawn in the colour they are asked for.
enum class Symbol { Info, Positive, Warning, Error, Check, Cross, Dot, Eye, EyeOff, Mail, CapsLock, Offline, Code };

/// Returns the symbol in that colour. `size` is in device-independent pixels.
QPixmap symbolPixmap(Symbol symbol, int size, qreal devicePixelRatio, const QColor &color);
/// Returns the symbol as an icon in that colour, which is paler where it is disabled.
QIcon symbolIcon(Symbol symbol, const QColor &color);

/// Returns the mark of this project.
QIcon logoIcon();

} // namespace Descope

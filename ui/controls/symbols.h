// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace Descope {

/// The small one-colour icons of the library. They are drawn in the colour they are asked for.
enum class Symbol { Info, Success, Warning, Error, Check, Cross, Dot, Eye, EyeOff, Mail, CapsLock, Offline };

/// `size` is in device-independent pixels.
DESCOPE_UI_EXPORT QPixmap symbolPixmap(Symbol symbol, int size, qreal devicePixelRatio, const QColor &color);
DESCOPE_UI_EXPORT QIcon symbolIcon(Symbol symbol, const QColor &color);

/// The mark of this project, and the icon of the program. Both have their own colours.
DESCOPE_UI_EXPORT QIcon logoIcon();
DESCOPE_UI_EXPORT QIcon applicationIcon();

} // namespace Descope

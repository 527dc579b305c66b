// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace Descope {

/// The small one-colour icons of the library. They are drawn in the colour they are asked for.
enum class Symbol { Info, Positive, Warning, Error, Check, Cross, Dot, Eye, EyeOff, Mail, CapsLock, Offline };

/// Returns the symbol in that colour. `size` is in device-independent pixels.
DESCOPE_UI_EXPORT QPixmap symbolPixmap(Symbol symbol, int size, qreal devicePixelRatio, const QColor &color);
/// Returns the symbol as an icon in that colour, which is paler where it is disabled.
DESCOPE_UI_EXPORT QIcon symbolIcon(Symbol symbol, const QColor &color);

/// Returns the icon that is drawn in this SVG file, which may be a resource, in the file's own colours. Unlike QIcon by itself,
/// it needs none of Qt's plugins for SVG.
DESCOPE_UI_EXPORT QIcon svgIcon(const QString &file);
/// Returns the mark of this project.
DESCOPE_UI_EXPORT QIcon logoIcon();

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include <functional>

namespace Descope {

/// The small one-colour icons of the library. They are drawn in the colour they are asked for.
enum class Symbol {
    Info,
    Positive,
    Warning,
    Error,
    Check,
    Cross,
    Dot,
    Eye,
    EyeOff,
    Mail,
    CapsLock,
    Offline,
    Code,
    Browser,
    Organization,
    Message,
    Phone,
    Person
};

/// Returns the symbol in that colour. `size` is in device-independent pixels.
QPixmap symbolPixmap(Symbol symbol, int size, qreal devicePixelRatio, const QColor &color);
/// Returns the symbol as an icon in that colour, which is paler where it is disabled.
QIcon symbolIcon(Symbol symbol, const QColor &color);

/// Returns the mark of this project.
QIcon logoIcon();

/// Returns an icon that is drawn anew at every size and scale, in the room that there is.
using DrawIcon = std::function<QPixmap(const QSize &room, qreal devicePixelRatio, QIcon::Mode mode)>;
QIcon drawnIcon(const DrawIcon &draw);
/// Draws a file, which may be a resource, by Qt Svg itself: QIcon would need the plugins for SVG, which are a package of their
/// own on newer systems. It is as large as fits into the room, and keeps its shape; what is no SVG is null.
QPixmap drawnSvg(const QString &file, const QSize &room, qreal devicePixelRatio);
/// Returns the same shape in one colour.
QPixmap tinted(QPixmap pixmap, const QColor &color);

} // namespace Descope

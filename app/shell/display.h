// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Descope {

/// Returns the same name for a display of X11 however DISPLAY writes it (":0", ":0.0", "unix:0", "/tmp/.X11-unix/X0"): it knows
/// the forms of XDisplayName(3) and what libxcb takes besides. Screens of one display have different names, because no window
/// goes from one to another. So have ":10" and "localhost:10", which ssh makes for a display elsewhere.
QString x11DisplayName(const QString &display);

/// Returns the name of a Wayland compositor: the path of its socket, as libwayland finds it by WAYLAND_DISPLAY.
QString waylandDisplayName(const QString &display, const QString &runtimeFolder);

/// Returns the names, as above, of the displays that this start of the program knows of: first the one that its windows are on,
/// then the one of the other kind, if any, which is taken for one of the same desktop. Needs a QGuiApplication.
QStringList displaysWithinReach();

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Descope {

/// One name for each display of X11, however DISPLAY writes it (":0", ":0.0", "unix:0", "/tmp/.X11-unix/X0"): XDisplayName(3) and
/// what libxcb takes besides. Screens of one display count as different: no window goes from one to another. So do ":10" and
/// "localhost:10", which ssh makes for a display elsewhere.
QString x11DisplayName(const QString &display);

/// One name for each Wayland compositor: the path of its socket, as libwayland finds it by WAYLAND_DISPLAY.
QString waylandDisplayName(const QString &display, const QString &runtimeFolder);

/// The displays that this start of the program knows of, by names as above: first the one that its windows are on, then the one
/// of the other kind, if any, which is of the same desktop as far as can be told. Needs a QGuiApplication.
QStringList displaysWithinReach();

} // namespace Descope

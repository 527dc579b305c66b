// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Descope {

/// Tells an X11 desktop that the start with this id (DESKTOP_STARTUP_ID) is over, so that the pointer is no longer busy. Call it
/// for a start that shows no window of its own, while there is an application object: Qt does so for one that shows a window, and
/// on Wayland the use of the token tells. Does nothing without an id.
void endStartupNotice(const QByteArray &id);

} // namespace Descope

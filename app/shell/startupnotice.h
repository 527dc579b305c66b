// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Descope {

/// Tells the desktop that the start with this id (DESKTOP_STARTUP_ID) is over, so that the pointer is no longer busy: on X11, for
/// a start that shows no window of its own. Qt does so for one that does, and on Wayland the token's use tells. To be called
/// while there is an application object. Does nothing without an id.
void endStartupNotice(const QByteArray &id);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QWidget;

namespace Descope {

/// Returns the place nearest to `place` that lies within `room`; it is smaller if it has to be.
QRect placeWithin(const QRect &place, const QRect &room);

/// Moves and shrinks a window that is neither maximised nor full-screen until it fits on its screen, with the frame that window
/// managers put around it. A window that fits is left alone. Its content should be able to scroll.
void fitOnScreen(QWidget *window);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QWidget;

namespace Descope {

/// Returns the place nearest to `place` that lies within `room`, smaller where it has to be.
QRect placeWithin(const QRect &place, const QRect &room);

/// Moves and shrinks a window that is neither maximised nor full-screen so that it fits on the screen that it is on, or will be,
/// with the frame that window managers put around it. What fits is left alone. Its content should be able to scroll.
void fitOnScreen(QWidget *window);

} // namespace Descope

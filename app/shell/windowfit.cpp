// SPDX-License-Identifier: MIT
#include "windowfit.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Descope {

QRect placeWithin(const QRect &place, const QRect &room)
{
    QRect within(place.topLeft(), place.size().boundedTo(room.size()));
    within.moveLeft(std::clamp(within.left(), room.left(), room.right() + 1 - within.width()));
    within.moveTop(std::clamp(within.top(), room.top(), room.bottom() + 1 - within.height()));
    return within;
}

void fitOnScreen(QWidget *window)
{
    if (window->isMaximized() || window->isFullScreen())
        return;
    // The size of the frame is known only once the window manager has drawn it. It is seldom more than this.
    const int border = window->style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, window);
    const QSize usual(2 * border, 2 * window->fontMetrics().lineSpacing() + 2 * border);
    const QSize frame = usual.expandedTo(window->frameGeometry().size() - window->size());
    const QRect place(window->pos(), window->size() + frame);
    const QRect within = placeWithin(place, window->screen()->availableGeometry());
    if (within.size() != place.size())
        window->resize(within.size() - frame);
    // The window manager knows best where to put a window that nobody has placed yet.
    if (within.topLeft() != place.topLeft() && (window->testAttribute(Qt::WA_Moved) || window->isVisible()))
        window->move(within.topLeft());
}

} // namespace Descope

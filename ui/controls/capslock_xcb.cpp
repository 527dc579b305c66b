// SPDX-License-Identifier: MIT
#include "controls/capslock.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace Descope {

std::optional<bool> platformCapsLock()
{
    const auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 != nullptr ? x11->connection() : nullptr; // off screen there is the one without the other
    if (connection == nullptr)
        return std::nullopt;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    // A round trip to the X server, some 50 µs: the same that Qt makes for QGuiApplication::queryKeyboardModifiers(), which
    // leaves the locks out.
    const std::unique_ptr<xcb_query_pointer_reply_t, decltype(&std::free)> reply(
        xcb_query_pointer_reply(connection, xcb_query_pointer(connection, root), nullptr), &std::free);
    if (reply == nullptr)
        return std::nullopt;
    return (reply->mask & XCB_MOD_MASK_LOCK) != 0;
}

} // namespace Descope

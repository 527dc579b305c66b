// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace Descope {

/// Returns whether the host of a URL is this computer, which nothing on a network can listen to.
inline bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

} // namespace Descope

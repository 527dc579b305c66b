// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Descope {

/// Returns the whole HTTP answer to a browser, which closes the connection: 200 says that the link has arrived, every other
/// status that this was not the link. The page has no script, loads nothing, and may be kept, framed or read by nobody.
QByteArray loopbackPage(int status);

/// Returns an answer that sends the browser on to a path of this server: neither the address bar nor the history keeps what stood
/// behind that path.
QByteArray loopbackRedirection(const QByteArray &path);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Descope {

/// The whole HTTP answer to a browser, which closes the connection: 200 says that the link has arrived, every other status that
/// this was not the link. The page has no script, loads nothing, and may be kept, framed or read by nobody.
QByteArray landingPage(int status);

} // namespace Descope

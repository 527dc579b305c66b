// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Descope {

/// Returns the first argument that begins with "<scheme>:", in letters of either case. It means that the desktop started the
/// program, with a link that anybody may have written, and quotation marks in it may have become arguments. So nothing but the
/// program's name is left in argv, and Qt loads no plugin and no style sheet by it. Call it before anything else reads argv.
std::optional<QByteArray> takeLinkArgument(int &argc, char *argv[], const QByteArray &scheme);

} // namespace Descope

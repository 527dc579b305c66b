// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Descope {

/// The first argument that begins with "<scheme>:", in letters of either case. Then it was the desktop that started the program,
/// with a link that anybody may have written, and quotation marks in it may have become arguments: nothing but the program's name
/// is left in argv, so that Qt loads no plugin and no style sheet by it. To be called before anything else reads argv.
std::optional<QByteArray> takeLinkArgument(int &argc, char *argv[], const QByteArray &scheme);

} // namespace Descope

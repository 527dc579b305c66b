// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns the home of the user: HOME, or else what the system's list of users says. Where neither has an absolute path other
/// than "/", as for an account of the system, it is "/dev/null", below which nothing can be made: files of a user without a home
/// do not land in "/.local". Elsewhere than on Unix it is that of QDir.
QString homeFolder();

/// Returns where the files of the user lie that programs share: XDG_DATA_HOME or ~/.local/share. As the XDG base directory
/// specification says, a relative path is ignored, which Qt 6.4 takes. Where QStandardPaths is in its test mode, it is that of
/// the test mode.
QString dataFolder();

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns the folder in which the instances of this user on one display (display.h) meet, and makes it when it is missing.
/// Returns an empty text when no folder is this user's alone: then whoever listens there cannot be trusted.
QString instanceFolder(const QString &display);

} // namespace Descope

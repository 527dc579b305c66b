// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// The folder that the instances of this user with their windows on one display (display.h) meet in, made when it is missing.
/// Empty when there is none that is this user's alone: then nobody can be trusted to be who listens there.
QString instanceFolder(const QString &display);

} // namespace Descope

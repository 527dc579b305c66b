// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QIcon>

namespace Descope {

/// Returns the icon that is drawn in this SVG file, which may be a resource, in the file's own colours: for a logo, say. Unlike
/// QIcon by itself, it needs none of Qt's plugins for SVG, which are a package of their own on newer systems.
DESCOPE_LOGIN_EXPORT QIcon svgIcon(const QString &file);

} // namespace Descope

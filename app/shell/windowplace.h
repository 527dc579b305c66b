// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Descope {

/// Where the window was when it was closed, as of QWidget::saveGeometry(); empty when that is not known. It lies beside the
/// configuration, but never in it, because that one may be the administrator's; and, unlike QSettings, follows no link and waits
/// for nobody.
QByteArray savedWindowPlace();
void saveWindowPlace(const QByteArray &geometry);

} // namespace Descope

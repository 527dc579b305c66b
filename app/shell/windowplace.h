// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Descope {

/// Returns what saveWindowPlace() was last given; it is empty when nothing was saved.
QByteArray savedWindowPlace();
/// Saves where the window is, as QWidget::saveGeometry() tells it. The file lies beside the configuration and not in it, which
/// may be the administrator's. Unlike QSettings, this follows no link and waits for no lock.
void saveWindowPlace(const QByteArray &geometry);

} // namespace Descope

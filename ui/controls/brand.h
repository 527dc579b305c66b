// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"

#include <QPalette>

namespace Descope {

/// The roles that a brand changes, for QWidget::setPalette(): what is filled, selected or linked, each as little lighter or
/// darker as it takes to have the contrast of WCAG 2.1, 1.4.3 (4.5:1) in a window of that palette. Empty for an invalid colour,
/// and in high contrast, which people choose for themselves.
DESCOPE_UI_EXPORT QPalette brandPalette(const QPalette &window, const QColor &accent);

} // namespace Descope

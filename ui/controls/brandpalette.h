// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace Descope {

/// Returns a palette for QWidget::setPalette() in which what is filled, selected or linked has the colour of a brand. Each role
/// is as little lighter or darker as it takes for the contrast of WCAG 2.1, 1.4.3 (4.5:1) in a window of the palette `window`.
/// The result is empty for an invalid colour, and in high contrast, which people choose for themselves.
QPalette brandPalette(const QPalette &window, const QColor &accent);

} // namespace Descope

// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>

// The palette of "light", "dark" or "contrast".
QPalette paletteOf(const QString &theme);
// Fusion, the same everywhere, with nothing that moves.
void useStillStyle();

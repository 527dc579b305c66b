// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>

// The palette of "light", "dark" or "contrast".
QPalette paletteOf(const QString &theme);
// That style, with nothing that moves. Fusion is the same everywhere.
void useStillStyle(const QString &style = QStringLiteral("Fusion"));

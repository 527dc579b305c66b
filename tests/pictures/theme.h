// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>

// The palette of "light", "dark" or "contrast", "black on white", or that of a desktop: "breeze", "breeze dark", "adwaita",
// "adwaita dark".
QPalette paletteOf(const QString &theme);
// That style, with nothing that moves. Fusion is the same everywhere.
void useStillStyle(const QString &style = QStringLiteral("Fusion"));

// SPDX-License-Identifier: MIT
#pragma once

#include "controls/symbols.h"

class QPainter;

namespace Descope {

// Simple shapes for a symbol, for where SVG cannot be read, in a square of 16 units with the painter's pen.
// Private to the library.
void drawSymbolShape(QPainter *painter, Symbol symbol);

} // namespace Descope

// SPDX-License-Identifier: MIT
#include "controls/brandpalette.h"

#include "controls/colors.h"

namespace Descope {

QPalette brandPalette(const QPalette &window, const QColor &accent)
{
    QPalette branded;
    if (!accent.isValid() || Colors::isHighContrast(window))
        return branded;
    constexpr qreal CloseEnough = 3; // white on a colour like this one looks better than black, once it is a little darker
    const bool isDark = Colors::contrast(accent, Qt::white) >= CloseEnough;
    const QColor text = isDark ? Qt::white : Qt::black;
    branded.setColor(QPalette::Highlight, Colors::readable(accent, text));
    branded.setColor(QPalette::HighlightedText, text);
    branded.setColor(QPalette::Link, Colors::readable(accent, window.color(QPalette::Window)));
    return branded;
}

} // namespace Descope

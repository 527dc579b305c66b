// SPDX-License-Identifier: MIT
#include "theme.h"

#include <QApplication>
#include <QHash>
#include <QProxyStyle>

using namespace Qt::StringLiterals;

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2a));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xd6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xa8, 0xff));
    return palette;
}

QPalette contrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    return palette;
}

QPalette blackOnWhite()
{
    QPalette palette(Qt::black, Qt::white, Qt::black, Qt::darkGray, Qt::gray, Qt::black, Qt::black, Qt::white, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::black);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

struct DesktopColors
{
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor highlight;
};

QPalette desktopPalette(const DesktopColors &colors)
{
    QPalette palette(colors.button, colors.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

class StillStyle : public QProxyStyle
{
public:
    explicit StillStyle(const QString &style)
        : QProxyStyle(style)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

QPalette paletteOf(const QString &theme)
{
    static const QHash<QString, DesktopColors> desktops = {
        {u"breeze"_s, {0xeff0f1, 0xffffff, 0xfcfcfc, 0x232629, 0x3daee9}},
        {u"breeze dark"_s, {0x2a2e32, 0x1b1e20, 0x31363b, 0xfcfcfc, 0x3daee9}},
        {u"adwaita"_s, {0xf6f5f4, 0xffffff, 0xf6f5f4, 0x2e3436, 0x3584e4}},
        {u"adwaita dark"_s, {0x353535, 0x2d2d2d, 0x353535, 0xeeeeec, 0x15539e}},
    };
    if (desktops.contains(theme))
        return desktopPalette(desktops.value(theme));
    if (theme == "black on white"_L1)
        return blackOnWhite();
    return theme == "dark"_L1 ? darkPalette() : theme == "contrast"_L1 ? contrastPalette() : lightPalette();
}

void useStillStyle(const QString &style)
{
    QApplication::setStyle(new StillStyle(style));
    QApplication::setCursorFlashTime(0);
}

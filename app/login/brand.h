// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QColor>
#include <QIcon>
#include <QString>

namespace Descope {

/// Says whose login it is. LoginWidget, LoginDialog and AccountWidget take it alike.
struct Brand
{
    /// This stands over every screen but the account, three lines high and as wide as it is then; SVG is best (see svgIcon()). A
    /// null icon stands for the logo of this project.
    QIcon logo = {};
    /// This stands below the logo. Nothing does when it is empty.
    QString name = {};
    /// This colours what is filled, selected or linked. It is made a little lighter or darker where it has less than the contrast
    /// of WCAG 2.1, 1.4.3, in light and in dark. An invalid colour stands for that of the palette, which is also kept in high
    /// contrast.
    QColor accent = {};
    /// Says that fields, boxes and buttons look as elsewhere in the program, in the style of the application. Unless set, they
    /// are drawn as one family, alike in every style, and in a wide window they stand on a card.
    bool hostStyle = false;

    friend bool operator==(const Brand &a, const Brand &b)
    {
        return a.logo.cacheKey() == b.logo.cacheKey() && a.name == b.name && a.accent == b.accent && a.hostStyle == b.hostStyle;
    }
    friend bool operator!=(const Brand &a, const Brand &b) { return !(a == b); }
};

} // namespace Descope

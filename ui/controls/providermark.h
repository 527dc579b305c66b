// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>
#include <QUrl>

class QPalette;

namespace Descope {

// The mark of somebody with whom people have an account, on a button that says "Continue with …". Those that are known by their
// id are drawn as their owners' rules for such buttons want it: Google and Microsoft in their colours, Facebook and Discord in
// theirs or in black or white, Apple, GitHub and GitLab in black or white. Others have the picture that the program gives and,
// where there is none that can be drawn, their initial in a circle. THIRD_PARTY_NOTICES.md says where the files are from. Private
// to the library.
//
// A mark can be seen on whatever is behind it: one of its colours has 3:1 of contrast (WCAG 2.1, 1.4.11, which exempts logos
// otherwise), and in high contrast all have. A picture for which that is not true stands on a tile.
class ProviderMark
{
public:
    ProviderMark() = default;
    // `picture` is a file or a resource ("qrc:/acme.svg"); it is not looked at when the id is known.
    ProviderMark(const QString &id, const QString &name, const QUrl &picture);

    // Draws the mark on a ground of the colour QPalette::Window, beside a text of the colour QPalette::WindowText, in a square of
    // that side. It is paler on what cannot be pressed.
    QPixmap drawn(int side, qreal devicePixelRatio, const QPalette &around, bool isDisabled = false) const;

private:
    // Says what is drawn, and in which colour where it has not its own.
    struct Look
    {
        enum Kind { Initial, AsItIs, Tinted, OnTile } kind;
        QColor color;
    };

    Look lookOn(const QPalette &around) const;

    QString m_id;
    QString m_initial;
    QString m_picture; // a file that can be drawn, or empty
};

} // namespace Descope
